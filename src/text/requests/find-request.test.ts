import { expect, test } from 'vitest'
import { ASKED_BY_DEED } from './asked-by-deed.cases.ts'
import { findRequest } from './find-request.ts'
import { HEARD } from './heard.cases.ts'
import { LEFT_ALONE } from './left-alone.cases.ts'
import { NOTHING_ASKED } from './nothing-asked.cases.ts'
import { STATED } from './stated.cases.ts'

/** As it comes: a greeting, the sentence, a farewell. */
const find = (sentence: string) =>
  findRequest(`Hi Robin,\n\n${sentence}\n\nBest,\nAna`, sentence.includes('?'))

test.each([
  ['introduction', 'Could you introduce me to Kim at Oak Press?'],
  ['introduction', 'Would you be willing to make an introduction to your colleague in rights?'],
  ['introduction', 'Do you know anyone at the British Library who works on metadata?'],
  ['introduction', 'I was wondering if you could put me in touch with the curator.'],
  [
    'introduction',
    "I'd be really grateful if you could connect me with somebody in the archive team.",
  ],
  ['advice', "I'd love to pick your brain about moving from museums to libraries."],
  ['advice', 'Would you have fifteen minutes for a call next week?'],
  ['advice', 'Could I buy you a coffee and ask how you got into this?'],
  ['advice', 'Do you have 20 minutes to talk about how your team chose its system?'],
  ['advice', 'Would you be up for a quick chat some time in December?'],
  ['advice', 'I would really appreciate your advice on whether to take the offer.'],
  ['advice', 'Any chance of a short call? I have a few questions about grants.'],
  ['advice', 'Are you open to a virtual coffee?'],
  ['endorsement', 'Would you be comfortable putting in a good word for me with Sam?'],
  ['job', 'Could you refer me for the data role on your team?'],
  [
    'job',
    'Are you hiring? I have just finished my degree, do you know of any openings at your place?',
  ],
  ['job', 'Could you pass on my CV to whoever recruits?'],
  ['endorsement', 'Would you write me a recommendation for the fellowship?'],
  ['endorsement', 'Could I name you as one of my references?'],
  ['endorsement', 'Would you be willing to act as my referee?'],
  ['feedback', 'Could you have a look at my cover letter before Friday?'],
  ['feedback', "I'd love your feedback on the first chapter."],
  ['feedback', 'Would you mind reading over our grant proposal?'],
  ['event', 'Would you speak at our spring meeting about open catalogues?'],
  ['event', "We'd be honoured if you could give the keynote at our conference in May."],
  ['event', 'Would you consider joining our panel on small museums?'],
  ['event', "I'd love to have you on my podcast."],
  ['money', 'Would your firm consider sponsoring our summer school?'],
  ['money', "I'm running the marathon for the hospice, would you donate a few pounds?"],
  ['money', 'Could you lend me 200 pounds until the end of the month?'],
  ['pitch', 'Would you be open to a 15-minute demo of our platform?'],
  ['pitch', 'Are you the right person to talk to about procurement at your company?'],
  ['information', 'Can you recommend a good bookbinder in Leeds?'],
  ['information', 'Do you know whether there is a bursary for that course?'],
  ['information', 'Any tips for finding a flat in Lisbon?'],
  ['other', 'Could you do me a small favour?'],
  ['other', 'I have a big favour to ask.'],
  ['other', 'Could you help me with my tax form this weekend?'],
  ['other', 'Would you mind filling in our questionnaire?'],
  ['introduction', 'Könntest du mich mit Frau Berger bekannt machen?'],
  ['introduction', 'Kennst du zufällig jemanden beim Verlag?'],
  ['advice', 'Hättest du zwanzig Minuten Zeit, um darüber zu sprechen?'],
  ['advice', 'Ich würde dich gern um Rat fragen.'],
  ['feedback', 'Könnten Sie einen Blick auf meinen Lebenslauf werfen?'],
  ['event', 'Wären Sie bereit, bei uns einen Vortrag über Archive zu halten?'],
  ['endorsement', 'Würden Sie mir ein Empfehlungsschreiben ausstellen?'],
  ['other', 'Könntest du mir bitte beim Umzug helfen?'],
  [
    'introduction',
    "I noticed you're connected to Dana Reyes. Would you feel comfortable making an intro?",
  ],
  ['introduction', 'Could you link me up with whoever runs the makerspace?'],
  ['introduction', 'Is there anyone on your team I could talk to about apprenticeships?'],
  ['advice', 'Might I trouble you for half an hour of your time before Christmas?'],
  ['advice', 'Would you be free for a coffee so I can pick your brain?'],
  ['advice', 'What would you do in my place? I would value your perspective on the two offers.'],
  ['advice', 'Can I steal 10 minutes of your day on Thursday?'],
  ['job', 'If you hear of any openings in cataloguing, would you keep me in mind?'],
  ['job', 'Would you consider forwarding my resume to your hiring manager?'],
  ['endorsement', 'Could you put a word in for me at the council?'],
  ['endorsement', "I'm applying for a PhD, could you write me a letter of recommendation?"],
  ['endorsement', 'Would you mind endorsing me for archival description?'],
  ['feedback', 'Any chance you could glance over my application before Monday?'],
  ['feedback', 'Can you tell me honestly what you think of the attached draft?'],
  ['event', 'Would you be willing to come and talk to our students about your job?'],
  ['event', 'Can I invite you as a guest on our podcast?'],
  ['money', 'We are raising funds for the roof. Would you consider a small donation?'],
  ['money', 'Would you be interested in investing in our seed round?'],
  ['pitch', 'Can we schedule a quick demo next week?'],
  ['pitch', 'Would you be interested in hearing how our software can cut your costs?'],
  ['information', 'Do you know a good solicitor for leases?'],
  ['information', 'Could you tell me which scanner you use for the glass plates?'],
  ['other', 'Could I ask a favour: would you sign our petition?'],
  ['other', 'Would you be able to help us move the shelves on Saturday?'],
  ['advice', 'Hätten Sie nächste Woche eine Viertelstunde Zeit für ein Gespräch?'],
  ['introduction', 'Könnten Sie mir einen Kontakt zu Herrn Lang vermitteln?'],
  ['feedback', 'Würdest du meinen Antrag gegenlesen?'],
  ['event', 'Hätten Sie Lust, bei uns einen Workshop zu geben?'],
])('hears one for %s: %s', (kind, sentence) => {
  expect(find(sentence)?.kind).toBe(kind)
})

test.each([
  'Does Tuesday suit you?',
  'Could you confirm the time?',
  'Can you send me the invoice again?',
  'Could you send the minutes of the meeting?',
  'How are you? I hope all is well.',
  'Shall we meet at six?',
  'Can I introduce you to my colleague Kim?',
  'Would you like me to introduce you to Kim?',
  'Thank you for introducing me to Kim!',
  'Thanks for the coffee, would love to do it again.',
  'Happy to look over your CV if you like.',
  'Let me know if you need any help.',
  'She asked me whether I could introduce her to you.',
  'Would you like to come for dinner on Saturday?',
  'Could we move our call to Thursday?',
  'Are you free for our call at three?',
  'Did you read the report?',
  'Can you make it on Friday?',
  "We'd love to see you when you are in town.",
  "I'd be happy to introduce you to our director.",
  'Would you be free on the 4th for the board meeting?',
  'Could you let me know whether the room is booked?',
  'If you ever need a reference, just ask.',
  'What did you think of the talk?',
  'Have you heard back from the panel?',
  'I would like to thank you for your advice.',
  'I appreciate your help with the move.',
  "I'd love to hear how it went.",
  'Do you know when the train leaves?',
  'Could you call me back?',
  'Can you bring the slides?',
  'Who is speaking at the conference?',
  'I was hoping to see you there.',
  'Could you sign the attached contract?',
  'Kannst du mir die Datei schicken?',
  'Hast du am Freitag Zeit?',
  'Kann ich dir dabei helfen?',
  'Would you please review the attached invoice?',
  'I look forward to your feedback.',
  'Will you be at the panel tomorrow?',
  'Did you get the chance to read my draft?',
  'And we could use some help with our old harbour photographs, when you are next here.',
  'You could introduce me as Robin from the library.',
  'Can we do the review on Monday?',
  'Could you pick up the parcel on your way?',
  'Can you join the call at two?',
  'Did you talk to Sam about the budget?',
  'Will you be speaking at the meeting on Monday, or shall I?',
  'Would you like some feedback on your draft?',
  'Could we postpone the workshop to May?',
  'Can you let me know if the review is done?',
  'Would you prefer coffee or tea at the meeting?',
  'Who will moderate the panel on Friday?',
  'Could you resend the letter, please?',
  "I'd love to show you our new garden.",
  'Have you read the report I sent?',
  'Would it help if I wrote the introduction to the catalogue?',
  'Do you have the phone number of the plumber?',
  "I'm hoping the interview went well!",
  'How did the job interview go?',
  'Can I help you with the boxes?',
  'Did they review your application?',
  'Are you free for lunch tomorrow?',
  'Do you know if Kim is coming tonight?',
  'Kommst du morgen zum Workshop?',
  'Hast du den Entwurf schon gelesen?',
  'Could you approve my holiday request in the system?',
  'I would like to confirm our appointment on Tuesday.',
  'Could you book the meeting room for the review?',
])('leaves alone: %s', (sentence) => {
  expect(find(sentence)).toBeNull()
})

test.each([...HEARD, ...ASKED_BY_DEED, ...STATED])('hears one for %s in: %s', (kind, message) => {
  expect(findRequest(message, message.includes('?'))?.kind).toBe(kind)
})

test.each([...LEFT_ALONE, ...NOTHING_ASKED])('hears none in: %s', (message) => {
  expect(findRequest(message, message.includes('?'))).toBeNull()
})

test('leaves alone what no person wrote', () => {
  const advert = 'Would you sponsor a child? Every pound helps. Unsubscribe at any time.'
  expect(findRequest(advert, true)).toBeNull()
})

test('takes a question of somebody who sells for a pitch', () => {
  const message = 'Our customers save nine hours a week. Do you have 15 minutes on Thursday?'
  expect(findRequest(message, true)?.kind).toBe('pitch')
})

test('asks of rhetoric are none: do you know anyone who likes Mondays?', () => {
  expect(find('Do you know anyone who likes Mondays?')).toBeNull()
  expect(find('Do you know anyone who repairs clocks?')?.kind).toBe('introduction')
})

test('says what is asked in the words of whoever asks, and the whole sentence', () => {
  expect(
    find('We met in Leeds. Would you be willing to act as my referee? It is due in May.'),
  ).toEqual({
    kind: 'endorsement',
    words: 'Would you be willing to act as my referee?',
    what: 'act as my referee',
  })
})

test('takes the weightiest of several', () => {
  const found = find(
    'Can you recommend a good hotel? And could you introduce me to Kim, who runs the fair?',
  )
  expect(found).toMatchObject({
    kind: 'introduction',
    what: 'introduce me to Kim, who runs the fair',
  })
})

test('reads over line breaks within a sentence', () => {
  const text =
    'Dear Robin,\n\nI was wondering whether you would have\ntwenty minutes for a call next week.'
  expect(findRequest(text, false)).toMatchObject({ kind: 'advice' })
})

test('quotes no names before the sentence and shortens what is very long', () => {
  expect(find('Robin, Could you introduce me to Kim?')?.words).toBe(
    'Could you introduce me to Kim?',
  )
  const long = `Could you introduce me to ${'the very kind '.repeat(18)}Kim?`
  expect(find(long)?.what.length).toBeLessThan(145)
})
