/**
 * Sentences read by their grammar, written on Wednesday 11 March 2026; the day they are for, or `-`.
 * `act | day | sentence`
 */
export const READ = `
do | 2026-03-15 | That reference for Jonas, I'm writing it on Sunday evening.
send | 2026-03-18 | Everything you asked for is being put together and goes out to you by Wednesday.
send | 2026-03-12 | Hi Dana, the corrected plans are going over to your architect tomorrow.
send | 2026-03-11 | On it – back to you before lunch.
answer | - | I'm going to have a quiet word with the head of department about your timetable.
send | 2026-03-13 | I've told accounts to release the payment, it should reach you by Friday.
send | 2026-03-13 | You shall have your money on Friday, not a day later.
send | 2026-03-13 | Draft by Friday.
do | - | Consider it done.
do | - | I will make sure that your name is on the list.
answer | - | I'll see what I can find out about the visa and write to you.
answer | 2026-03-11 | I'll look into it this afternoon.
do | 2026-04-08 | We will revise the manuscript accordingly and resubmit within four weeks.
do | 2026-03-14 | I'll bring the good knives on Saturday.
send | 2026-03-12 | Bringing the projector tomorrow, so don't worry.
send | 2026-03-12 | I can let you have the keys on Thursday evening.
send | 2026-03-15 | I promise I won't forget the cake tin, you get it back Sunday.
answer | - | I'll put in a good word for you with Ruth.
do | 2026-03-14 | Dad's going to fix your bike on Saturday.
answer | 2026-03-11 | I'm asking our lawyer today and will tell you what she says.
send | 2026-03-12 | Your prescription will be ready for collection tomorrow from ten.
do | - | We will hold the room for you until Friday.
send | - | I'll keep you a seat.
send | - | I'll save you a slice.
do | 2026-03-11 | Signing tonight, in your pigeonhole tomorrow.
do | 2026-03-15 | I'll proofread the last chapter for you over the weekend.
do | 2026-03-14 | I'll cover your shift on Saturday.
do | 2026-03-14 | I'll swap with you on the 14th.
do | - | I'll feed Mog while you're gone.
answer | - | I'll tell Mike you called.
answer | - | I'll flag it with the editors.
do | - | I'll amend the clause and recirculate.
do | 2026-03-11 | Will be with you by six.
do | 2026-03-11 | I'll run it past Stella tonight.
do | - | I'll sort the candles.
do | - | I'll do the flowers for the service.
do | - | I'll play at the wedding, of course.
send | 2026-03-16 | It'll be on your desk Monday morning.
call | 2026-03-12 | Tomorrow I phone the school.
send | 2026-03-11 | Tonight I finish the translation and then it's yours.
send | - | Sending u the pics when I get home
answer | - | I'll ping Rashid about the access.
do | - | I'll shoot you an email with the numbers
call | 2026-04-03 | I've put it in the diary to ring you on the 3rd.
do | - | Noted – I'll correct it in the next version.
do | 2026-03-12 | I'm on it, should be done by tomorrow.
do | - | After the meeting I'll brief you.
send | 2026-03-12 | Second half tomorrow.
do | 2026-03-12 | Right you are, I'll square it with the bursar before assembly tomorrow.
send | 2026-03-14 | My plan is to have the proofs back with you by the 14th.
send | 2026-03-18 | You can expect our survey report within the week.
send | 2026-03-13 | On Friday the whole bundle goes to counsel and a copy to you.
answer | 2026-03-17 | I'm all over it, will report back Tuesday.
do | 2026-03-12 | I've blocked out Thursday morning to go through your draft.
answer | - | Let me check with the warehouse and revert.
answer | - | Kindly allow us two days and we shall revert with the confirmed schedule.
do | - | Of course I'll be a referee for you, just send me the form.
do | 2026-03-12 | Yes, I'll stand in for you on the 12th.
do | 2026-03-12 | I'm standing in for you on the 12th, it's agreed with Jo.
send | 2026-03-30 | You have my word, the deposit is back with you before the 30th.
send | 2026-03-16 | Watch your inbox on Monday for the revised numbers.
send | 2026-03-12 | There'll be a hot meal on your step at six tomorrow.
send | 2026-03-18 | There will be a parcel from me on your desk by Wednesday.
send | 2026-03-15 | Promised you the sourdough starter and you shall have it, Sunday after mass.
do | 2026-03-12 | I'm putting your name down for the allotment list tomorrow when the office opens.
do | - | I'll make a few calls on your behalf.
answer | - | I'll ask about and see who's got a trailer.
answer | - | Will sound out the dean about it.
send | - | I'll give your regards to nobody but I will give your CV to Anders.
do | 2026-03-15 | I'll keep the receipts and we settle up on Sunday.
do | 2026-03-17 | I'll stick around after class on Tuesday and go over integrals with you.
do | 2026-03-12 | I'll take the minutes on Thursday so you can just listen.
do | 2026-04-09 | We'll lay on transport for your visitors on the 9th.
do | 2026-03-20 | Our side will prepare the visa letters and courier them to you next week.
send | 2026-03-13 | The signed lease comes to you by registered post this week.
send | 2026-03-31 | Feedback from the panel: you'll get it in writing before the month is out.
do | 2026-04-08 | Free on the 8th, so I'm helping you paint, no arguments.
send | 2026-03-16 | New draft with you Monday.
send | 2026-03-12 | Price tomorrow.
send | 2026-03-15 | Die Fotos bekommst du am Sonntag, versprochen.
answer | 2026-03-16 | Ich rede am Montag mit dem Hausmeister wegen der Heizung.
answer | 2026-03-12 | Meine Kollegin ruft Sie morgen früh zurück.
do | 2026-03-12 | Mach ich dir bis morgen fertig.
do | 2026-03-12 | Ich leg dir das Buch morgen ins Fach.
do | - | Wir erstatten Ihnen den Betrag in voller Höhe.
send | - | Ich werde den Vertrag prüfen und Ihnen meine Änderungen schicken.
send | 2026-03-15 | Je te rends ta perceuse dimanche sans faute.
answer | 2026-03-12 | Je vais en parler à Lucie et je te dis demain.
answer | 2026-03-16 | Mon associé vous contactera lundi pour fixer un rendez-vous.
send | 2026-03-11 | Je te file le lien ce soir.
send | 2026-03-12 | Mañana te llevo los libros a clase.
answer | 2026-03-12 | Voy a preguntarle a Marta y te digo mañana.
do | 2026-03-11 | Esta tarde te subo las fotos al grupo.
send | 2026-03-12 | El borrador lo tendrá en su correo el jueves.
send | 2026-03-12 | Amanhã levo-te o livro à faculdade.
do | 2026-03-16 | A gente resolve isso pra você até segunda.
answer | 2026-03-17 | O meu colega liga-lhe na terça para marcar a visita.
answer | - | I shall write to the bishop.
do | - | I'll get someone to look at the boiler.
do | - | We will of course bear the cost of the return.
do | - | Lemme find the receipt and ill zap it over
answer | - | I'll put it to the board and report back.
do | - | We'll take it from here and update you daily.
do | 2026-03-14 | I'll mind the twins on Saturday so you two can go out.
answer | - | Your slides: I'll look at them on the train and scribble something.
do | 2026-03-12 | It's yours, I'll bring it in tomorrow.
send | 2026-03-13 | Mrs H, your meds get dropped off Friday, same as always.
send | 2026-03-12 | The figures you wanted for the grant, I've asked finance and they'll land with you on Thursday.
send | 2026-03-25 | Regarding point 3: will be corrected and re-issued to you by 25 March.
send | 2026-03-15 | Father Tom says yes, and I'm to bring you the forms on Sunday.
do | - | hey quick one - i'll grab ur parcel from the neighbours n drop it round
answer | - | Got it. Will update the deck and recirculate before the call.
do | 2026-03-13 | Noted with thanks. We shall do the rectification and submit the revised bill in two days.
do | 2026-03-11 | Understood. I'm arranging a courier for the originals today.
do | - | Absolutely, I'll sponsor you: £20 for the ten k.
do | 2026-03-13 | I'll be seeing the mayor on Friday and I'll put the question of the bus shelter to him.
answer | - | Once I've spoken to Ann I'll let you know either way.
do | - | When the new stock arrives I'll put a pair by for you.
introduce | - | After half-term I'll set you up with a login.
do | - | I'll make up a bed for you in the study.
send | 2026-03-13 | I'm going to get that leak seen to for you this week.
send | 2026-03-15 | Rest assured we shall leave no stone unturned and report to you on the 15th.
do | 2026-03-11 | Count the money as already yours, I'm transferring it tonight.
answer | 2026-03-12 | I'm meeting the architect tomorrow and I'll ask her about your wall.
send | 2026-03-11 | My apologies for the silence. The reference goes in tonight, I promise.
send | 2026-03-12 | I've your saw. It's coming home with me on Thursday and I'll hand it over at choir.
do | - | Wednesday's good. I'll pick up Leo and Mia together and feed them.
send | 2026-03-13 | I've told the kitchen: your birthday cake will be ready at five on Friday.
send | - | OK, ticket's yours, sending the QR code once I'm home.
do | 2026-03-15 | will bring it sunday x
do | 2026-04-08 | We'll start on your kitchen on the 8th and be out by the 19th.
meet | 2026-03-12 | I'll dust off the projector and set it up for your talk on Thursday.
do | 2026-03-17 | I'll give the drains a once-over when I come on Tuesday.
`

/** Plans, news and pleasantries built like promises. */
export const NOT_READ = `
I'll be in Porto next week.
I'll be in touch.
Shall I send it tomorrow?
I could send it on Monday.
I might get it done by Friday.
Your parcel will be delivered tomorrow between 9 and 12.
The report is due on Friday.
I'll miss you all.
I'll never understand that man.
I'm having my hair cut on Thursday.
We'll see how it goes.
We will win on Saturday.
Karl is sending me the pictures tomorrow.
The council will decide on the 3rd.
The results are expected on Thursday.
Deadline: Friday.
Rent is due on the 1st.
I'll take the train at six.
You'll see the church on your left.
I'm working on it.
I'm sending my love.
I was going to send it on Friday but got ill.
I'd have brought it on Sunday.
I won't have it by Friday.
It will be fine.
They'll finish the road by Christmas.
The choir is singing at St Paul's on Sunday.
Every Friday I bring cake to the office.
Our plane lands tomorrow at six.
My parcel arrives tomorrow.
I'll be thinking of you on Thursday.
Kids' school play is on Thursday, I'm dreading it.
Finishing the marathon tomorrow will be hell.
Paying rent tomorrow will clean me out.
Half the team is away until Monday.
The draft was due yesterday.
I'll bet you a tenner it rains on Saturday.
I'll know more on Friday.
You'll hear the bells on Sunday.
I'll have a baby in March!
I'll have finished my degree by June.
I'll have to pass, sorry.
They told me they'd send it on Monday.
Payment is due by the 30th.
You should see a doctor tomorrow.
You'll love it there in May.
You will be charged on Monday.
You'll be fine tomorrow, you always are.
Your appointment is on Tuesday at nine.
Your train leaves at nine tomorrow.
Good luck with your exam on Friday!
Thanks for your note of Monday.
The report from your side is due on Friday.
I wonder if he'll bring it tomorrow.
I'm told the parcel will be with you tomorrow.
I'll pray for you tomorrow.
Working on it, no promises.
We're painting the kitchen this weekend.
I'll take the car to the garage tomorrow.
Whether the draft is with you by Friday depends on him.
Dad will carve on Sunday.
The kids will be with their mother on Friday.
Jonas starts with us on Monday.
Our new office opens on Monday.
Our flight gets in at ten tomorrow.
My visa comes through next week.
Wir sehen uns am Montag!
Ich schreibe Ihnen wegen der Rechnung vom 3. Mai.
Ich hoffe, du bekommst die Stelle am Montag.
Ich gehe morgen zum Arzt.
Je t'écris à propos de vendredi.
Je vous souhaite un bon week-end.
Mon frère se marie en mai, le 12.
Estaré en Sevilla la semana que viene.
Te escribo por lo del lunes.
Espero que te llegue el viernes.
Vemo-nos na sexta.
Escrevo-lhe a propósito da reunião de segunda.
I'll be honest with you.
I'll never forget your kindness.
I'll have another coffee, thanks.
I'll be at the bar.
Let me think.
On my way home, phew.
My back will be better by Monday.
The cake will be gone by Friday.
I'll leave you in peace now.
I'll leave that to your imagination.
We'll always remember your kindness.
The office will be in touch in due course.
A new version of the app will be available on Monday.
Your feedback is important to us and will be used to improve our services.
You'll be sick of me by Sunday.
We're off on Friday, back on the 12th.
I'm running a marathon for charity on Sunday, sponsor me!
I'm handing in my notice on Friday.
I'm reviewing grant applications all week, kill me.
I'm picking up the kids at three.
I'm dropping out of the course.
I'm ordering takeaway tonight.
I'll ring in the new year with my sister.
I'll call it Fido.
I'll paint tomorrow if it's dry.
They'll pay me on Friday.
My accountant will kill me.
My boss will be back on Monday.
Our team plays at home on Saturday.
The cheque was supposed to be with you on Monday.
The letter you sent will be read on Monday.
Your letter of Friday reached me today.
The concert for your school is on Friday.
News from the board is expected on Friday.
Drafts to me by Friday, please.
Please get the forms to me by Friday.
Exams until Friday, then sleep.
Fine by me. Thursday it is.
OK, noted, thanks.
I'll have what she's having.
I'll try, but I can't promise anything by Friday.
You'll never guess who I met on Friday.
My car goes in for its MOT on Tuesday.
My new phone arrives tomorrow.
Our website will be back up by Monday.
The exam is with Mr Ashby on Friday.
The match against your lot is on Saturday.
We're having people over on Friday.
We're taking your advice and moving on Saturday.
I'm using your recipe tonight!
I'm wearing your scarf on Saturday.
I'm telling you, it'll rain on Friday.
I'm asking for a raise on Monday.
I'm finishing my thesis by Friday, pray for me.
The lift is being fixed on Monday.
The results will be published on Friday.
Posting this before I lose my nerve.
Doing my taxes tomorrow, send wine.
Will you bring it on Friday?
Will think about it.
`
