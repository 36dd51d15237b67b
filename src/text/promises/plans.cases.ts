/** Plans, habits and what others do, that look like promises; one a line. */
export const PLANS = `
I'll run the marathon in April, wish me luck.
I'll turn forty on Friday, can you believe it.
I'll eat at the canteen tomorrow.
We will open at nine on Monday.
We'll move to the new office next month.
I'll be working from home tomorrow.
I'll start the new job on Monday.
It was lovely to have you with us on Friday.
I'm meeting your sister on Tuesday.
Nice to hear that the report is with you now.
We're having our kitchen done this week, so it's chaos.
I'll get the early train tomorrow.
I will take a week off in December.
My flight goes out on Friday.
We will vote on it on Thursday.
I'll catch up on sleep this weekend.
You'll need the form by Friday.
I'm cooking for my in-laws on Sunday, send help.
The email to you on Monday was a mistake.
The tickets go on sale on Friday.
I'll do some gardening tomorrow.
I'll do my homework tonight, mum.
We will be celebrating our anniversary on Saturday.
I'll bring my dog to the vet tomorrow.
I'll give it a rest today.
I'll put my feet up this weekend.
Would you like to send me the file?
I'd love to come to dinner on Saturday.
Thanks for inviting us to dinner on Saturday.
I'm looking forward to your dinner on Friday.
Are you coming to the fair on Sunday?
Please let me know if you are coming to dinner on Saturday.
The form must be with you by Friday, says the post office.
Your report is due on Friday.
Is the quote with you yet?
Your comments to me by Friday please.
Ich fahre morgen zu meinen Eltern.
Ich habe Ihnen gestern geschrieben.
Ich kann dir leider nicht helfen.
Sie erhalten die Zeitschrift jeden Monat.
Je prendrai le train demain.
Je te vois demain.
Je passe mes vacances à Nice la semaine prochaine.
Iré a Sevilla la semana que viene.
Me levanto mañana a las seis.
Te espero mañana en la estación.
Vou ao dentista amanhã.
Viajo para Lisboa na sexta.
Te vejo amanhã!
I'll probably just stay in and watch the rain this weekend.
We'll paint the hall in spring.
I will defend my thesis on 3 December.
I'll be fifty on Thursday.
I'll have to take the car to the garage tomorrow.
I am seeing the consultant on Friday.
We'll celebrate her birthday on Saturday with the family.
The committee will write to you by Friday.
Mum will ring you tomorrow.
You will receive your boarding pass by email.
The library will close at noon on Friday.
I'll have a drink to that.
I'll say it again: nobody asked us.
I'll tell you what, that was some game.
I'll give them this, they are never late.
Look, I'll come clean, I broke the vase.
I'd appreciate it if you could send me the form by Friday.
Could we postpone to Thursday? I'll be out of town tomorrow.
I promised my daughter a bike for her birthday.
I was hoping to bring it on Friday.
Don't forget to bring it on Friday.
You can pick it up on Friday.
The shop opens on Saturday; bring your own cup.
I need it by Friday.
My brother is coming over for dinner on Saturday.
Would you be free to take a call on Friday?
I heard you are invited to the palace!
We were invited to dinner at the Blacks on Saturday.
I want to send him a card tomorrow.
I'll never send money to that lot again.
Er hat gesagt, er ruft morgen an.
Ich muss morgen früh raus.
Ich gehe am Samstag ins Kino.
Ich esse am Freitag bei Oma.
Ich komme am Donnerstag etwas später.
Wir fliegen am Sonntag nach Porto.
Demain je travaille toute la journée.
Je pars vendredi.
Elle m'envoie la facture lundi.
Trabajo el sábado todo el día.
Te debo una explicación.
Llego el lunes a las nueve.
Amanhã trabalho até tarde.
Chego na sexta à noite.
Termino o curso em dezembro.
I'll see him in court.
We will have lived here a year on Saturday.
I'll be taking the kids to the zoo on Saturday.
I'll get a new phone on Friday.
We'll order in tonight, too tired to cook.
I will start training for the race on Monday.
I'll finish my shift at six tonight.
Everyone will get a copy by Friday.
It will rain on Saturday.
I'd have come on Saturday had you asked.
I'm off to my sister's on Friday.
The bank will call you back within two days.
I'll sleep on it.
I'll have another baby in March!
I'll vote for her on Tuesday.
I asked him to send you the file by Friday.
Can I send it to you on Monday instead?
We're selling the house, the agent comes on Friday.
The parcel for you came on Monday.
Good to hear you'll get your results on Friday.
Ich hoffe, du bekommst die Stelle.
Ich freue mich, dich am Samstag zu sehen.
J'espère que tu recevras le colis vendredi.
Je fais mes courses demain.
Espero que te guste la comida.
Hago la compra mañana.
Faço anos na sexta.
Espero que me ligues amanhã.
The invoice will be generated automatically on Friday.
I'll order the soup I think.
You'll laugh, but I'll be dancing on Friday.
We'll keep the shop open until Christmas.
They'll send the results to you on Monday.
I'll cross that bridge when I come to it.
I was about to call you when the bell rang.
I'm taking my driving test on Thursday!
Will you be sending the minutes round by Friday?
I'll wear the blue one on Saturday.
I'd be glad of your comments by Friday.
We got the keys on Friday and will move in on Monday.
I'll pop to the shops tomorrow.
I will not be attending on Thursday.
If they say yes I'll send you the contract on Monday.
I'll learn to drive this year, I swear.
We're taking our holidays in June.
I'll check my mail again on Monday.
My talk is on Friday, I'll be nervous.
You were kind to invite us to dinner on Saturday.
I keep meaning to call you.
She'll introduce me to her boss tomorrow.
We need your signature by Friday.
I might join you for dinner on Friday.
`
