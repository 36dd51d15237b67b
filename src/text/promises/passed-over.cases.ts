/** Sentences that look like promises and invitations and are none, one a line. */
export const PASSED_OVER = `
Endorse me for welding and I'll endorse you.
Send me your address and I'll post it.
Let me know the date and I'll book a table.
I can send the write-up, or show it to you on Thursday.
Let me know by Friday.
Could you send me the slides by Friday?
Will you send it tomorrow?
Shall I send you the slides?
Can you call me on Monday?
I'll be in Madrid next week.
I will be out of the office until Monday.
I'll think about it.
I'll keep that in mind.
I'll be in touch.
I'll let you go now.
I'll let you get back to work.
I'll never forget that evening.
I'll miss you.
I'll have the fish, please.
I'll admit that I had forgotten.
I'll try.
I'll pass on this one.
I'll call it a day.
I'll give you that.
I'll look forward to your mail.
If you like, I'll send you the slides.
If I find the paper I will send it to you.
Should you need the file, I'll send it over.
In case you want it, I'll forward the mail.
I could send you the slides tomorrow if that helps.
I would send you the report, but it is not mine to share.
I'd be happy to introduce you to Sam.
I'd love to call you some day.
Happy to send more.
I might send you something next week.
Maybe I'll call you on Sunday.
Perhaps I'll send you the draft some time.
Hopefully I'll get it to you.
I wish I could send it by Friday.
I hope you will send it by Friday.
I won't be able to send the slides by Friday.
I will not send it before Monday.
I'm not going to send it.
I can't promise I'll send it by Friday.
I don't think I'll get to it.
I never said I'd send it.
She said she'll send it tomorrow.
He will send you the slides by Friday.
Tom promised to call you on Monday.
They'll get back to you next week.
You said you would send me the paper by Friday.
You promised to call me.
You'll love the new office.
You'll get there.
You will see that it works.
I told him I'll send it tomorrow.
I thought I'll send it tomorrow, but no.
I sent you the slides last Friday.
I have already sent the slides.
I called you yesterday.
I promised her that.
I was going to send it on Friday.
As promised, here are the slides.
Here is the paper I promised you.
The deadline is on Friday.
The meeting will be on Tuesday.
The slides are due on Friday.
It will be sunny on Sunday.
The conference will take place next month.
Will Smith sent me the slides.
Will the slides be ready by Friday?
Will, thank you for the slides.
Good will is all we need.
We will see.
We'll always have Paris.
I send you my best regards.
I'll send you my love.
I send a newsletter every month.
I always call my mother on Sunday.
Please send it by Friday.
Please remind me to call you.
Remind me to send you the slides.
Send it tomorrow, will you?
Thanks for the promise.
That is a promising start.
I owe you one.
I owe you an apology.
I owe you big time.
I owe you a huge thank you.
He owes me a lunch.
You owe me a coffee!
"I'll send it tomorrow," she wrote.
Do you remember when I said "I'll call you"?
I wonder whether I'll send it.
The question is how I'll get it to you.
Before I'll send anything I need your address.
What I'll do next is unclear.
What would make you come for dinner?
Thanks for having us for dinner.
Thank you for the invitation to lunch.
We had lunch on Tuesday.
Lunch was lovely.
How was your dinner?
You were welcome to stay.
You're welcome!
Let's see.
Let's talk about the budget on Monday.
Let's not rush.
Come what may.
Come to think of it, he is right.
Can we have lunch on Monday?
Shall we have dinner?
I have a dinner on Saturday.
I should have called you.
We should talk about the contract before the end of the month.
We should have the results next week.
Are you going to send it?
I expect to be back on Monday.
I plan to travel on Monday.
I am going to Paris on Friday.
I'm going to be late tomorrow.
Going to the gym tomorrow.
I have to leave on Friday.
I need to think about it.
Looking forward to Friday.
See you tomorrow.
Talk on Monday.
Until Friday then.
No promises, but I will try to send it.
Unsubscribe and we will send you no more mail.
I look forward to receiving your comments by Friday.
The plan is to meet on Friday.
Call me tomorrow.
Anbei schicke ich dir die Folien.
Hiermit sende ich Ihnen das Angebot.
Kannst du mir die Folien bis Freitag schicken?
Melde dich bitte bis Freitag.
Ich würde dir die Folien schicken.
Wenn du willst, schicke ich dir die Folien.
Vielleicht rufe ich dich morgen an.
Ich freue mich auf Freitag.
Ich bin am Montag wieder da.
Sie sagte, ich schicke es morgen.
Ich habe dir die Folien geschickt.
Ich mache mir Sorgen.
Ich komme am Freitag an.
Er schickt dir die Folien bis Freitag.
Bis Freitag!
Liebe Grüße schicke ich dir aus Rom.
Ich schreibe dir, weil ich eine Frage habe.
Je t'envoie ci-joint le dossier.
Peux-tu m'envoyer le dossier demain ?
Si tu veux, je t'envoie le dossier.
Je serai absent jusqu'à lundi.
J'ai envoyé le dossier hier.
Il vous enverra le contrat demain.
Je vous remercie de votre réponse.
Je vous écris pour une question.
Je te souhaite une bonne semaine.
À demain !
¿Puedes mandarme las fotos mañana?
Si quieres, te mando las fotos.
Te escribo para preguntarte algo.
Ya te mandé las fotos.
Le escribo porque tengo una duda.
Te mando un abrazo.
Adjunto te envío el informe.
Me gustaría verte pronto.
Nos vemos mañana.
Se quiser, envio o relatório.
Segue em anexo o relatório.
Pode me mandar o arquivo amanhã?
Te mando um abraço.
Escrevo para perguntar uma coisa.
Até amanhã!
I'll be honest, I did not read it.
I'll take the 8:15 train on Friday.
I'll have been here ten years in May.
We'll meet at the station on Monday.
You'll find the slides on the website.
The shop will send you a confirmation.
I'll probably be late tomorrow.
I'll leave it at that.
I will always remember your kindness.
I'm happy to wait until Friday.
I'm sending you warm wishes for Sunday.
Will you be at the fair next week?
It will be ready when it is ready.
I'm calling about the flat on Elm Street.
I'm writing to you because of the meeting on Friday.
I'll let the numbers speak for themselves.
I'll check in at the hotel on Monday.
I'll have lunch with my mother on Sunday.
I'll meet the board on Tuesday and then fly home.
I can't send it before Monday.
He'll call you on Monday.
The team will share the results next week.
I thought you would send it by Friday.
Let's keep it short.
Let's discuss on Monday.
We had a great dinner at their place.
Come on, you know better.
I'll grow old here.
I'm going to the cinema with Tom on Friday.
They promised me an answer by Friday.
Do I owe you anything?
I'd send it if I had it.
I'll write more when I am rested.
I'll stop here.
Ich bin bis Freitag im Urlaub.
Ich schicke meinen Sohn morgen zur Schule.
Ich rufe Sie an wegen der Rechnung.
Je suis en congé jusqu'à vendredi.
I'll grant you that.
I will be sixty in June.
I'll know more on Friday.
We'll be away until Tuesday.
I'll pick up the children at four.
I'll watch the match with Ben on Saturday.
You'll be fine.
I will not bore you with the details.
I'll spare you the rest.
I'll side with you on this.
I'll have to disagree with you there.
I'll forgive you this once.
I'll hold you to that!
I'll second your proposal.
I'll never know how you do it.
We will miss you at the party.
I was told you'll send it on Friday.
I'll assume you agree.
Who will tell you when it is ready?
It will help you to know that the road is closed.
That'll teach you.
I'll bet you five euros.
I have put it in the post to you.
How do you keep names that come in two scripts together in your records?
Which of the two rooms do you use for evenings with guests?
`
