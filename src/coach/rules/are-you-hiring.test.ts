import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { areYouHiring } from './are-you-hiring.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    'Good day ma, please is your organisation currently employing? I am a graduate of accounting with two years experience.',
    { first_contact: true },
  ],
  [
    'outreach',
    'hey there, do you guys need any more baristas? i can do weekends',
    { first_contact: true },
  ],
  [
    'followup',
    'Hi Lou, hope the move went fine. Quick one: is anyone in your building looking for staff at the moment?',
    { first_contact: false },
  ],
  [
    'intro_request',
    "Hi Jo, do you know anyone who's recruiting? I'd take an introduction to anybody, really.",
    { first_contact: false },
  ],
  [
    'reply',
    'Thanks for connecting, Mr Tan! By the way, is your company hiring freshers for QA at the moment?',
    { first_contact: false },
  ],
  [
    'pitch',
    "Hi, I'm Jomo, I service lifts, mostly the old rope ones. You wouldn't happen to have a vacancy, would you?",
    {},
  ],
  [
    'outreach',
    'Hi Uncle Femi, good evening sir. I wanted to ask if there is any opening in your place of work for a driver. God bless you sir.',
    { first_contact: false },
  ],
  [
    'reply',
    "Thanks for the update on the boiler, Mick. Oh, and one more thing: are your lot taking on plasterers these days? I've nothing after the 20th.",
    { first_contact: false },
  ],
  [
    'pitch',
    'Hello everybody, Rob here, I weld aluminium. Does anyone know who might be taking on welders round here?',
    {},
  ],
  [
    'outreach',
    'To the manager: I would like to enquire about possible vacancies for kitchen porters at your restaurant.',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hello, might there be work for a stonemason with you come spring?',
    { first_contact: true },
  ],
  ['outreach', 'Sir, please any vacancy for security man in your estate?', { first_contact: true }],
  [
    'followup',
    'Hi Bo, we spoke at the quarry. Wanted to check whether a spot has come free on your crew?',
    { first_contact: false },
  ],
  [
    'pitch',
    "I'm Aoife, I run youth football on a shoestring. Does your club have a paid role coming up by any chance?",
    {},
  ],
  [
    'reply',
    "Congrats on the new shop! You wouldn't be needing a pair of hands at the till, would you?",
    { first_contact: false },
  ],
  [
    'intro_request',
    "Hi Des, can you find out if they've any jobs going where your wife works?",
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear HR, I would like to know if your hospital is presently recruiting registered nurses. I have my licence and two years in paediatrics.',
    { first_contact: true },
  ],
  [
    'reply',
    "Glad you liked the talk! Since I have you here: do you happen to have any openings in your team? I'm finishing in June.",
    { first_contact: false },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(areYouHiring, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'reply',
    "That's very kind. I don't need anything at the moment, but I'll think of you when the roof starts.",
    { first_contact: false },
  ],
  [
    'reply',
    "Hello Jan, glad the job worked out! No, we're not looking for anyone at the moment, but I'll keep your details in case the spring is busy.",
    { first_contact: false },
  ],
  [
    'reply',
    'Hi Lars, sure, happy to have a chat about the loan application. Thursday after five?',
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Mr Kavanagh, I'm replying to the advert in Tuesday's Echo for a part-time verger. I have rung bells for nine years and I live across the road. May I come and see the boiler before I apply?",
    { first_contact: true },
  ],
  [
    'intro_request',
    "Hi Theo, your neighbour Mr Baptiste repairs harmoniums, doesn't he? Ours at the chapel has lost its middle C. Could you give him my number?",
    { first_contact: false },
  ],
  [
    'post',
    "Hi network! I'm exploring new opportunities and would be grateful for any support. Please like and share 🙏",
    {},
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(areYouHiring, kind, text, context)).toEqual([])
})
