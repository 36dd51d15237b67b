import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { favourOnFirstContact } from './favour-on-first-contact.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Hello Anna, we don't know each other, but I saw that you work at Novo. I'm applying there next week. Would you mind giving me a referral?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Mr Singh, I'm a fresher looking for a start in civil engineering. Please give me one chance in your company. Any help will be highly appreciated.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi, I know this is a bit out of the blue. I'm raising money for my start-up and wondered whether you'd invest in us, or lend us 5,000 for two months?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Ms Oduor, your interview on women in boatbuilding made me switch courses. Would you be my mentor for the next year, an hour a week?',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Sven, great thread on dovetails. We run a small charity without budget; could you build us a reception desk pro bono?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Raj, hope you're well. I came across your profile while looking at people at Infosys. Could you have a look at my resume and forward it to the hiring team? Thanks in advance!",
    { first_contact: true },
  ],
  [
    'outreach',
    'Good morning sir, I am requesting for industrial attachment in your firm from February to July. I am a hardworking student from Eldoret.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr. Fischer,\n\nI'm a senior backend engineer with 7 years of experience in Java and Go, currently based in Lagos and open to relocation. I see you work at Zalando.\n\nI found a few roles there that fit me well. Would you be willing to refer me? I can send you my resume and the links.\n\nThank you so much for your time!\nTunde",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Professors, I am seeking a fully funded PhD position in machine learning. I have published two papers in reputed journals. Please consider my application and offer me a position in your lab.',
    { first_contact: true },
  ],
  [
    'outreach',
    'Respected Sir, I am Suresh from Coimbatore, B.E. Mechanical. I humbly request you to kindly provide me a job in your reputed organisation. I will be very thankful to you.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi there! My band is recording its first EP and we have zero budget. Would you design our cover for free? We'd credit you of course.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Madam, you don't know me from Adam. Would you kindly act as my referee for the council job?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi! Fellow human here. I'd be over the moon if you could slide my resume across to whoever does the hiring.",
    { first_contact: true },
  ],
  [
    'outreach',
    'Sir, I want to learn under you. Take me as your apprentice, I can start tomorrow.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello, I'm a single mother doing evening classes. Could you sponsor my exam fee? It's 120 dollars.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Chen, your article on tea auctions taught me a lot. I don't want to impose, but would you open the door to the buyers at Twinings for me?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Dr Ward, I've read all three of your books on bats. Could you proofread my thesis, 180 pages, by the end of the month?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi folks, forgive the group mail, I don't know half of you. My film needs 5,000 euros; please chip in!",
    { first_contact: true },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(favourOnFirstContact, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    'Hi Sven, great thread on dovetails. We need a reception desk in oak by March and have 4,000 euro for it. Would you quote, or is that too small for you?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Kirsten, we both know Arne from the ski patrol; he reckons you have the only working avalanche beacon tester north of Bergen. May I borrow it for a morning in week 50? I'd bring it back the same day with cake.",
    { first_contact: true },
  ],
  [
    'outreach',
    'Good morning Eng. Wafula, your firm built the footbridge I cross each day to lectures, and I have drawn its bearings for my project. Could I ask you on Thursday why you chose rubber rather than rollers?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi there, your poster for the jazz cellar is on our fridge. My band's first EP comes out in May. We have 300 euro for a cover in that style, would that interest you?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Tran,\n\nMy name is Joel and I'm in the second year of the nursing programme at Aarhus. On the stroke ward last week Sister Kjaer showed us the swallowing chart you drew up in 2021, and I noticed that it has no line for patients with tubes.\n\nFor my quality project I would like to add one. Would you be willing to look at my version? It's a single page, attached, and a yes or no by the end of the month would be plenty.\n\nKind regards,\nJoel",
    { first_contact: true },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(favourOnFirstContact, kind, text, context)).toEqual([])
})
