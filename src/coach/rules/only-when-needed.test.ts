import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { onlyWhenNeeded } from './only-when-needed.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Hey Bea, long time no speak! Hope you're good. Listen, I need a favour: can you put in a word for my daughter at the nursery?",
    { first_contact: false, last_contact_months: 26 },
  ],
  [
    'outreach',
    'Dear Fatou, I hope this finds you well. My company is opening in Dakar and we are in need of an office. Could you send me the contact of your landlord?',
    { first_contact: false, last_contact_months: 18 },
  ],
  [
    'outreach',
    "Hi Wendy! Happy new year. I'm applying for a flat and they want two references; can you write one by tomorrow?",
    { first_contact: false, last_contact_months: 15 },
  ],
  [
    'outreach',
    "Hi Per, it's been ages, I know! Quick question: do you still have your contact at the ministry? I need somebody to push our permit.",
    { first_contact: false, last_contact_months: 30 },
  ],
  [
    'outreach',
    'Hi Gregor, remember me from Sarajevo? I need someone to translate two letters tonight.',
    { first_contact: false, last_contact_months: 60 },
  ],
  [
    'outreach',
    'Dear Ms Amato, it has been some time. Our association requires a keynote speaker on 9 May and we would like you to speak without fee.',
    { first_contact: false, last_contact_months: 14 },
  ],
  [
    'outreach',
    "Hi Moira, hope you and the boys are well! I'm organising a raffle for the school, and I was wondering if your shop could donate a prize?",
    { first_contact: false, last_contact_months: 36 },
  ],
  [
    'outreach',
    "Hello Peter, it's Nina from the old office. Could you tell me who does your taxes? I'm looking for someone good.",
    { first_contact: false, last_contact_months: 20 },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(onlyWhenNeeded, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    'Hey Bea, long time no speak! I saw your oak bench in the town hall and sat on it for half an hour. How is the new workshop?',
    { first_contact: false, last_contact_months: 26 },
  ],
  [
    'outreach',
    "Hey Bea, two years, my fault. We're giving away a band saw, the good Italian one, and I thought of you first. Want it? You'd only have to fetch it.",
    { first_contact: false, last_contact_months: 26 },
  ],
  [
    'outreach',
    "Dear Fatou, thank you for what you wrote about my father. It took me a year to answer; it is the letter I've kept.",
    { first_contact: false, last_contact_months: 18 },
  ],
  [
    'outreach',
    'Hi Per, I read that your island got its ferry back. After all those letters! I raised a glass to you.',
    { first_contact: false, last_contact_months: 30 },
  ],
  [
    'outreach',
    "Dear Wendy, I found our old programme from the Fringe in a drawer and laughed at our photo. Are you still singing? I'll be in Leith on the 8th and would love to buy you lunch and hear everything.",
    { first_contact: false, last_contact_months: 40 },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(onlyWhenNeeded, kind, text, context)).toEqual([])
})
