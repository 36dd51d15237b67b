/**
 * Sentences that promise or invite, written on Wednesday 11 March 2026; the day they are for, or `-`.
 * `kind act | day | sentence`
 */
export const FOUND = `
send | 2026-03-13 | I'll send you the slides by Friday.
send | 2026-03-12 | I will forward you her mail tomorrow morning.
send | 2026-03-12 | I will send you my slides tomorrow.
send | - | We'll send you our brochure and the price list.
send | 2026-03-16 | I'll get the contract over to you on Monday.
send | - | I'll dig out the photos from the reunion for you.
send | 2026-03-13 | You'll have the first draft by the end of the week.
send | 2026-03-31 | We will share the final programme with you before the end of the month.
send | 2026-03-18 | Will drop the keys off at your office next Wednesday.
send | 2026-03-12 | I'm sending you the invoice tomorrow.
send | - | Let me forward you the thread so you can see what she wrote.
send | 2026-03-20 | I am going to send the book back to you next week.
send | 2026-03-25 | I promise to return the projector in two weeks.
send | - | I'll send you more details in the coming days.
send | 2026-03-14 | I'll send you more details in the next few days.
send | 2026-03-11 | I'll send you the names early this week.
send | 2026-03-11 | I'll send you the names in the next half hour.
meet | 2026-03-18 | I'll come over to you on Wednesday 1 - 4.
send | - | I still owe you the recipe for that soup.
send | 2026-03-27 | I'll transfer the deposit by the 27th.
send | 2026-04-02 | I will post the signed copies on 2 April.
send | 2026-03-12 | The report will be with you by tomorrow evening.
send | 2026-03-16 | Expect the numbers from me on Monday.
send | - | I'll bring you a copy when we meet.
send | 2026-03-11 | I'll mail it to you tonight.
send | 2026-03-13 | I can have it to you by Friday.
send | - | I won't forget to send you the link.
send | 2026-03-16 | Sorry for the wait, I'll get you the figures on Monday, first thing.
send | 2026-03-12 | ok will send it over tmrw
send | - | Yes of course, I'll pass your CV on to our head of research.
send | - | I promised you the name of my dentist.
send | 2026-03-14 | I'll put the parcel in the post on Saturday.
send | 2026-06-15 | We'll pay the second half by mid-June.
answer | 2026-03-17 | I'll get back to you on this by Tuesday.
answer | 2026-03-13 | Let me check with my manager and come back to you by Friday.
answer | - | I'll ask around and let you know what I hear.
answer | 2026-03-16 | I'll let you know on Monday.
answer | 2026-03-20 | I will confirm the date next week.
answer | - | I'll talk to our legal team about it and report back.
answer | 2026-03-11 | I'll reply properly this evening.
answer | - | I owe you an answer about the flat.
answer | 2026-03-13 | You will have my comments by Friday at the latest.
answer | - | I'll find out who runs their procurement.
answer | 2026-04-30 | We will tell you about the scholarship by the end of April.
answer | - | I'll check whether the room is free on that day.
answer | - | I'll put in a good word for you with the committee.
answer | 2026-03-12 | I'll text you the moment I know more, tomorrow at the latest.
answer | 2026-03-18 | I'll update you again in a week.
introduce | - | I'll introduce you to Marta, she runs the archive.
introduce | 2026-03-16 | I'll make the introduction on Monday.
introduce | - | I'll put you in touch with our head of design.
introduce | 2026-03-20 | I'll connect you with Ravi next week.
introduce | - | Let me introduce you to my old colleague at the museum, I'll write to both of you.
introduce | - | I owe you an intro to the people at the foundation.
introduce | 2026-03-13 | Will intro you two by Friday.
call | 2026-03-12 | I'll call you tomorrow at ten.
call | 2026-03-19 | I will ring you next Thursday.
call | 2026-03-12 | Shall I be late I'll text; otherwise I'll give you a ring tomorrow.
call | - | I'll call you back once the kids are in bed.
call | 2026-03-13 | Calling you on Friday then.
meet | 2026-03-15 | I owe you a lunch – I'll book something for Sunday.
meet | - | I'll buy you a drink for that.
meet | 2026-03-12 | I'll set up a call for us tomorrow.
meet | - | Lunch is on me next time.
meet | 2026-03-20 | I'll book us a table for next week.
meet | 2026-03-11 | I'll send a calendar invite later today.
meet | - | I'll arrange the visit with the registrar.
do | 2026-03-16 | I'll review your chapter by Monday.
do | - | I'll take a look at your application.
do | 2026-03-13 | I'll have the translation ready by Friday.
do | - | I'll add you to the list of speakers.
do | 2026-03-31 | I will finish the analysis this month.
do | 2026-03-12 | I'll do it tomorrow.
do | 2026-03-13 | Leave it with me, you'll see it done by Friday.
do | 2026-03-16 | I'll write up the minutes on Monday.
do | - | I'll help you move the piano.
send | 2026-03-13 | I plan to send you the outline by Friday.
send | 2026-03-12 | If that's okay I'll send you the rest tomorrow.
send | 2026-03-12 | I'll send the file tomorrow, ok?
answer | 2026-03-13 | I'm afraid I can't say today, but I'll let you know by Friday.
send | 2026-03-17 | Away until Monday, but I will send the deck on Tuesday.
send | - | I made a note to send you the tool we talked about.
send | 2026-03-13 | I'll definitely get that paper to you by Friday, promise!
send | 2026-03-16 | As I said, I'll share the notes from Tuesday's meeting on Monday.
send | 2026-03-13 | Ich schicke dir die Unterlagen bis Freitag.
send | 2026-03-12 | Morgen schicke ich dir die Fotos.
send | 2026-03-20 | Ich werde Ihnen das Angebot nächste Woche zusenden.
answer | 2026-03-16 | Ich melde mich am Montag bei dir.
answer | - | Ich frage mal bei meiner Chefin nach und gebe dir Bescheid.
answer | 2026-03-31 | Wir geben Ihnen bis Ende des Monats Bescheid.
call | 2026-03-12 | Ich rufe dich morgen an.
call | 2026-03-12 | Ich werde Sie morgen Nachmittag zurückrufen.
introduce | - | Ich stelle dich gern unserer Direktorin vor.
meet | - | Ich schulde dir noch ein Mittagessen.
do | - | Ich kümmere mich um deine Anmeldung.
send | 2026-03-27 | Du bekommst das Gutachten bis zum 27. März.
send | 2026-03-25 | In zwei Wochen schicke ich Ihnen den Entwurf.
send | 2026-03-13 | Je t'enverrai le dossier vendredi.
send | 2026-03-12 | Je vous envoie le contrat demain.
answer | 2026-03-20 | Je reviens vers vous la semaine prochaine.
answer | 2026-03-16 | Je te confirme lundi.
call | 2026-03-12 | Je t'appelle demain.
introduce | - | Je te présenterai à ma collègue du musée.
meet | - | Je te dois un déjeuner.
send | 2026-03-31 | Je vous ferai parvenir le rapport d'ici la fin du mois.
send | 2026-03-12 | Te mando las fotos mañana.
send | 2026-03-13 | Voy a enviarte el informe el viernes.
answer | 2026-03-20 | Te confirmo la semana que viene.
call | 2026-03-16 | Te llamo el lunes.
introduce | - | Te voy a poner en contacto con mi jefa.
meet | - | Te debo una comida.
send | 2026-03-12 | Vou te mandar o arquivo amanhã.
send | 2026-03-13 | Envio-te o relatório até sexta-feira.
call | 2026-03-16 | Ligo-te na segunda.
answer | 2026-03-20 | Dou retorno na próxima semana.
invitation | - | You must come and see us when you are in Porto.
invitation | - | Let's have lunch soon.
invitation | - | Come and see us if you are ever in Bergen.
invitation | - | Come over for dinner some time, the children would love it.
invitation | - | We should grab a coffee when you are back.
invitation | - | You are always welcome to stay with us.
invitation | - | Do drop by when you are in town.
invitation | 2026-03-14 | Come for dinner on Saturday!
invitation | - | We'd love to have you over once the house is done.
invitation | - | Would be lovely, let's do dinner next time you are here.
invitation | - | Lass uns bald mal wieder einen Kaffee trinken.
invitation | - | Kommt doch mal zum Abendessen vorbei.
invitation | - | Venez donc dîner à la maison.
invitation | - | Ven a vernos cuando quieras.
do | 2026-03-13 | Just back from leave; will have a proper read of your proposal by Friday.
do | 2026-03-12 | I'll swing the documents past your place tomorrow.
answer | - | I'll see what I can find in the archive and let you know.
answer | - | I'll see if Martha has a spare copy and send it your way.
answer | 2026-03-20 | I will revert with a final quote next week.
send | - | Happy to! I'll send over a couple of options.
send | 2026-03-11 | On the train now, I'll send it as soon as I'm home tonight.
answer | - | I'll ask Jo whether she'd be open to a chat.
answer | - | I've asked my editor and will let you know what she says.
send | 2026-03-16 | We'll have the contract back to you by Monday.
send | - | I'll pop a copy in the post.
send | 2026-03-14 | I'll drop round the ladder on Saturday.
answer | - | Consider it noted: I will mention you to the hiring manager.
send | 2026-03-31 | Invoice will follow by the end of the month.
do | - | I'll make sure you get an invitation.
answer | - | Once I've spoken to the printers I'll come back to you with a price.
send | 2026-03-12 | I'll resend the link in the morning, tomorrow.
send | - | I will share my slides with everyone afterwards.
answer | - | I'll get Tim to call you.
do | 2026-03-18 | I'll aim to get the review done by next Wednesday.
do | - | I shall write to the dean on your behalf.
answer | - | I'll speak to my sister about the flat for you.
send | - | Will do! I'll forward it to Pat.
answer | 2026-03-16 | You'll hear from me by Monday.
send | 2026-03-12 | I'll let you have the keys tomorrow.
send | - | I'll gladly write you a reference.
send | - | I'll chase the accounts department about your payment.
answer | 2026-03-20 | i'll ping u next week w/ dates
answer | 2026-04-05 | I'll confirm numbers by 5 April.
send | - | I'll tell Ana you said hello and pass on your paper.
answer | 2026-03-13 | Let me get back to you on Friday about that.
do | 2026-03-25 | I'll check back in with you in a fortnight.
send | - | Ich leite deine Mail an Petra weiter.
answer | - | Ich werde mich umhören und melde mich dann.
send | - | Ich bringe dir das Buch mit.
answer | 2026-03-13 | Je vous tiendrai informé d'ici vendredi.
answer | - | Je vais demander à Paul et je te dirai.
send | 2026-03-12 | Mañana te paso el contacto.
answer | - | En cuanto sepa algo te aviso.
do | 2026-03-17 | Busy today, but I'll shoot you the agenda on Tuesday.
send | - | We'll circulate the minutes once the chair has signed them.
answer | - | I will speak with our librarian on your behalf.
do | 2026-03-12 | Let me sleep on it and I'll give you my decision tomorrow.
send | - | I'll track down the original and scan it.
send | 2026-03-13 | Expect a parcel from me by Friday.
do | - | I'll flag your application to the panel.
do | - | I'll draft something and run it by you.
send | 2026-03-16 | I'm due to send the board papers out on Monday.
introduce | - | I'll loop Karen in so she can help.
do | 2026-03-31 | I will settle the bill before the end of the month.
send | - | I'll lend you my tripod.
do | - | I'll keep a seat for you.
call | 2026-03-12 | Promise I'll ring you tomorrow.
send | - | Am going to forward you Kim's address.
send | - | I'll dig up the reference you asked for.
answer | 2026-03-18 | Back on Wednesday, I'll answer your questions then.
send | - | I'll be sure to pass the message on to Lena.
send | 2026-03-13 | Wir schicken Ihnen den Vertrag bis Freitag zu.
introduce | - | Je vous mets en relation avec Claire.
send | 2026-03-20 | La semana que viene te envío el presupuesto.
do | 2026-03-17 | I'll wrap up the tax stuff by Tuesday and fire it across.
send | 2026-03-14 | You'll get the keys back on Saturday, scout's honour.
do | 2026-03-12 | Will sort the insurance out tomorrow, sorry for the hold up.
send | 2026-03-16 | I'll bung a cheque in the post first thing Monday.
do | 2026-03-13 | no worries, ill grab the spare router for u on my way friday
answer | - | I'll have a word with the landlord about your deposit.
do | 2026-12-04 | We will replace the broken window at our own expense by 4 December.
do | - | I'll stick your name on the list.
do | 2026-03-11 | Gonna get that invoice sorted tonight.
send | 2026-03-12 | My comments will follow on Thursday.
send | 2026-03-18 | Final artwork to you by next Wednesday.
send | 2026-03-14 | I'll loan you the big saw, come and grab it Saturday.
send | 2026-03-13 | I'll be sending round the timetable later this week.
do | 2026-03-13 | I will be in touch by Friday with a firm date.
send | 2026-03-12 | I'm happy to send the photos over tomorrow.
do | 2026-03-28 | I'll put you on the guest list for the 28th.
send | - | I'll find you the number.
invitation | 2026-12-12 | We'd be so pleased if you could come to Arthur's 80th on 12 December.
invitation | 2026-03-29 | Would you like to join us for Sunday lunch on the 29th?
invitation | 2026-03-13 | Do you fancy coming over for a curry on Friday?
send | - | I'll make you a key.
do | 2026-03-12 | I'll mend the fence tomorrow.
do | 2026-03-11 | I'm popping the forms through your door this afternoon.
send | 2026-03-12 | The parcel goes out tomorrow with the first van.
send | - | I'll dig the stats out and shoot them over.
do | 2026-03-11 | I'll get onto the electrician today.
answer | 2026-03-16 | I'll speak with HR on Monday and tell you where we stand.
do | - | I'll text her your number.
do | 2026-03-18 | I'll do the school run for you on Wednesday.
do | 2026-03-12 | we will definitely fix the bug this sprint and push the build to you by thursday
send | 2026-03-14 | Ich besorg die Getränke und bring sie Samstag mit.
do | 2026-03-25 | Wir erstatten Ihnen den Betrag innerhalb von 14 Tagen.
send | 2026-03-11 | Die Fotos kriegst du heute Abend von mir.
answer | - | Ich rede mit dem Chef und melde mich dann bei dir.
do | 2026-03-13 | Ich hole dich am Freitag vom Bahnhof ab.
send | 2026-03-16 | Je vous apporterai les clés lundi matin.
answer | - | Je te fais signe dès que j'ai la réponse.
send | 2026-03-31 | Nous vous rembourserons d'ici la fin du mois.
send | 2026-03-14 | Je te ramène ton livre samedi.
send | 2026-03-12 | Le devis vous parviendra avant jeudi.
send | - | Te lo mando luego por correo.
send | 2026-03-12 | Mañana por la mañana le enviamos la factura corregida.
send | 2026-03-14 | Os llevo el sábado al aeropuerto.
do | - | Yo me encargo de la tarta.
send | 2026-03-12 | Amanhã te envio a planilha.
send | 2026-03-13 | Entrego o relatório na sexta sem falta.
answer | - | Vou falar com o meu chefe e te aviso.
do | - | I'll run you home after the concert.
do | 2026-03-13 | I'll get the kettle descaled and the van washed by Friday, boss.
answer | - | Let me find out and I'll come back to you.
do | 2026-03-16 | We will credit your account within 3 working days.
do | - | I'll sub you a tenner till payday.
do | - | I'll water the tomatoes while you're away.
do | - | I'll feed the cat for you from the 20th.
do | 2026-03-15 | I'll take your shift on Sunday.
do | - | will bring cake
do | 2026-03-14 | I'll bring the good camera on Saturday
send | 2026-12-24 | I promise you'll get your drill back before Christmas.
do | 2026-12-01 | I will gladly act as your referee; I'll confirm to the university by 1 December.
do | 2026-03-17 | I'll hand your letter to the minister in person next Tuesday.
send | - | I'll forward this to Claire in payroll, she'll know.
answer | - | OK I'll ask if they have a cot.
answer | 2026-03-20 | Next week I'm going to test your script on our data and tell you how it went.
do | 2026-11-26 | We shall arrange collection of the sofa for Thursday 26 November.
send | 2026-03-16 | Your certificate will be posted to you on Monday.
send | 2026-03-11 | I'll post the results on the board this evening and mail you a copy.
do | - | I'll show you how the loom works when you come.
send | - | I'll recommend you to the gallery.
do | 2026-03-18 | I'll squeeze you in on Wednesday at four.
answer | 2026-03-13 | I've booked you in for Friday and will text you a reminder the day before.
invitation | 2026-11-29 | Please join us for the blessing of the boats on Sunday 29 November.
invitation | 2026-03-27 | It would mean a lot to us if you came to the memorial on the 27th.
invitation | 2026-12-05 | Wir würden uns freuen, Sie am 5. Dezember bei unserem Konzert zu begrüßen.
do | 2026-03-12 | Ich lass dir die Schlüssel morgen beim Nachbarn.
do | 2026-03-15 | Ich werd dir das am Wochenende mal zeigen.
send | 2026-03-13 | Bis Freitag haben Sie meine Antwort.
answer | - | Das kläre ich und gebe dir Bescheid.
send | 2026-03-15 | Je t'apporte les confitures dimanche.
answer | 2026-03-16 | On vous recontacte dès lundi.
do | - | Je m'en charge et je vous tiens informés.
answer | 2026-03-12 | C'est promis, je t'écris demain.
invitation | 2026-12-05 | Vous êtes cordialement invités à notre portes ouvertes le 5 décembre.
do | 2026-03-13 | Te acerco el coche el viernes.
answer | 2026-03-16 | Hablaré con mi jefa y le comento el lunes.
invitation | 2026-03-15 | Venid a comer el domingo, hacemos paella.
answer | 2026-03-12 | Vou ver isso com o fornecedor e te dou um retorno amanhã.
send | 2026-03-13 | Passo aí na sexta para deixar as chaves.
invitation | 2026-03-15 | Vem almoçar cá em casa no domingo!
send | - | I'll save you a seat near the front.
do | 2026-03-13 | I'll nudge him again on Friday.
do | 2026-03-16 | We'll fit the new lock on Monday morning between 8 and 10.
send | 2026-03-12 | I'm getting you those samples by Thursday.
answer | 2026-03-17 | My assistant and I will go through the file and reply by Tuesday.
invitation | 2026-03-15 | Why don't you come over to ours for the match on Sunday?
answer | 2026-03-16 | Ich meld mich Montag nochmal wegen der Karten.
answer | - | Ich frag den Hausmeister und sag dir dann Bescheid.
answer | 2026-03-18 | Je vous fais un retour d'ici mercredi.
answer | 2026-12-04 | Nous reviendrons vers vous avant le 4 décembre.
do | 2026-03-12 | Te hago la transferencia mañana.
send | - | Assim que chegar em casa te mando a receita.
answer | 2026-03-12 | You'll have a straight answer out of me before the meeting on Thursday.
do | 2026-03-16 | Leave the paperwork to me, I'll file it with the registry on Monday.
send | 2026-03-12 | Quote for the roof coming tomorrow, promise!
do | 2026-04-05 | I'll swap shifts with you on the 5th.
do | 2026-03-11 | I'll translate the letter for your gran tonight.
do | 2026-03-12 | I'm going to put Anita and you in one email tomorrow.
send | 2026-03-31 | I intend to finish the index by the end of the month and send it straight to you.
invitation | 2026-03-12 | Come for a drink on Thursday, it's my leaving do!
`
