/** Promises and what was said later: pairs that the tests hold and the weights are learnt from. */
type Pair = readonly [promised: string, later: string]

/** A promise, and later words that name a deed which keeps it. */
export const KEPT: readonly Pair[] = [
  ["I'll send you the slides by Friday.", 'As promised, here are the slides.'],
  ["I'll send you the slides by Friday.", 'Slides! Two are still missing a title.'],
  ["I'll send you the slides by Friday.", 'https://files.example.com/slides'],
  ["I'll ask Greta about the hall.", 'Greta says yes.'],
  ["I'll ask whether the hall is free.", 'The hall is free on the ninth.'],
  ["I'll check with the landlord.", 'So, the answer: no dogs.'],
  ['You get the ladder back on Friday.', "The ladder's on your porch."],
  ['My assistant calls you tomorrow.', 'We tried to reach you this morning.'],
  ['Die Unterlagen gehen morgen an Sie raus.', 'Die Unterlagen sind gestern rausgegangen.'],
  ["I'll send you the slides by Friday.", 'Please find the slides attached.'],
  ["I'll send you the slides by Friday.", 'I just sent you the slides.'],
  ["I'll get the contract to you on Monday.", 'Contract attached.'],
  ['You will have my comments by Friday.', 'My comments are in the document now.'],
  ["I'll ask around and let you know.", 'I asked around: nobody has one.'],
  ["I'll check with Tom and get back to you.", 'I spoke with Tom, and he is fine with it.'],
  ["I'll introduce you to Marta.", 'I have just written the introduction, see the other mail.'],
  ["I'll call you on Tuesday.", 'Good to talk just now, thank you!'],
  ['I owe you a lunch.', 'Thank you for the lovely lunch!'],
  ["I'll book us a table for Sunday.", 'I booked a table for two at eight.'],
  ["I'll review your chapter by Monday.", 'I reviewed your chapter, with pleasure.'],
  ['Ich schicke dir die Folien bis Freitag.', 'Anbei die Folien, wie versprochen.'],
  ["Je t'enverrai le dossier vendredi.", 'Voici le dossier.'],
  ['Te mando el informe mañana.', 'Aquí tienes el informe.'],
  ["I'll forward the numbers tomorrow.", 'Forwarding the numbers now.'],
  ["I'll scan the recipe for you.", 'Recipe attached to this, at last.'],
  ["I'll send you the quote by Friday.", 'PFA the quote.'],
  ["I'll ring the supplier and let you know what they say.", 'Spoke to the supplier: six weeks.'],
  ["I'll pay the deposit this week.", 'Deposit paid this morning.'],
  ["I'll ask the council about the permit and tell you.", 'The council says the permit is fine.'],
  ["I'll introduce you to Harriet.", 'Harriet, meet Anouk; you both love maps.'],
  ["I'll introduce you to Ravi.", 'Ravi, Ines. Ines, Ravi. Over to both of you.'],
  ["I'll introduce you to Ravi.", 'Ravi, voici Ines ; Ines, voici Ravi.'],
  [
    'Consider the intro made by Friday.',
    'Ravi, this is Ines. Ines, this is the man with the kiln.',
  ],
  ["I'll have the photos scanned for you by Monday.", 'Colin has scanned the photos, all twelve.'],
]

/** Later words that do not, though they speak of such deeds. */
export const NOT_KEPT: readonly Pair[] = [
  ["I'll send you the slides by Friday.", 'I have not sent the slides yet.'],
  ["I'll send you the slides by Friday.", 'Slides? Which ones?'],
  ["I'll ask Greta about the hall.", 'Greta said she would get back to us.'],
  ["I'll order the part tomorrow.", 'The part is out of stock until May.'],
  ["I'll send you the slides by Friday.", 'Could you send the slides again?'],
  ["I'll send you the slides by Friday.", 'Thank you for sending the slides.'],
  ["I'll send you the slides by Friday.", 'I have attached nothing this time.'],
  ["I'll send you the slides by Friday.", 'Good to talk just now.'],
  ["I'll call you on Tuesday.", 'Here are the slides.'],
  ["I'll send you the slides by Friday.", 'I will send them tomorrow.'],
  ["I'll send you the quote by Friday.", 'The quote will have to wait another few days, sorry.'],
  ["I'll send the budget back on Monday.", 'Kofi sent the photos, they look great.'],
  ['Ich schicke dir die Folien bis Freitag.', 'Leider verzögern sich die Folien.'],
  ["I'll send you the quote by Friday.", 'Any news about the roof?'],
]

/** What an answer in the same conversation states, no deed named, and keeps it. */
export const TOLD: readonly Pair[] = [
  ["I'll send you the slides by Friday.", 'Twelve slides below, the map is number nine.'],
  ["I'll look in on the boiler on Thursday.", 'Toasty, the boiler hums at 19 degrees.'],
  ["I'll let you know what the vet thinks by Friday.", 'The vet: twice a day, 3 ml each.'],
  ['Come for supper on Friday!', 'Such a jolly evening, and you sang so well.'],
  ["I'll call you on Friday about the fence.", 'Good to have the fence settled on the phone.'],
  ['Come and see the kittens on Sunday!', 'Your girls were a joy on Sunday.'],
  [
    "I'll drop your coat off on Friday.",
    'It hangs on your door. Two buttons sewn on, £3 for thread.',
  ],
]

/** What an answer states, and keeps nothing. */
export const NOT_TOLD: readonly Pair[] = [
  ["I'll send you the slides by Friday.", 'The hall was cold and the tea was colder.'],
  ["I'll send you the slides by Friday.", 'The slides are still with the printer, sorry.'],
  ["I'll send you the slides by Friday.", 'I will bring the slides along on Monday.'],
  ["I'll send you the slides by Friday.", 'Which slides were the good ones, the twelve below?'],
  ["I'll send you the slides by Friday.", 'Sounds good. The deadline moved to 21 August.'],
  [
    "I'll write to you with an answer by Friday.",
    'We acknowledge receipt of your letter of 3 May.',
  ],
  ["I'll send you the maps by Friday.", 'Thanks for the maps you gave me last year, they helped.'],
  ["I'll call you on Friday.", 'We made good progress on the budget this week.'],
]
