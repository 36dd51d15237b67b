import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { broadcast } from './broadcast.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    'Dear Sir/Madam, we are a leading supplier of ergonomic chairs. May we send you our new price list for 2027?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi everyone! I'm reaching out to all my contacts because I'm leaving teaching at Christmas. If you hear of anything, please let me know!",
    { first_contact: true },
  ],
  [
    'post',
    "Concert on Sunday, six o'clock, St Brigid's. Free entry.",
    { same_text_channels: 4, channel: 'linkedin' },
  ],
  [
    'followup',
    'Thanks for stopping by our stand! Our brochure is attached. Shall we talk on Thursday?',
    { first_contact: false, same_text_sent_to: 12 },
  ],
  [
    'outreach',
    'Hi Mia, our choir needs a second bass for the Advent concert. Could you ask your brother by Friday?',
    { same_text_sent_to: 9 },
  ],
  [
    'outreach',
    'Dear Professors, I am seeking a fully funded PhD position in machine learning. I have published two papers in reputed journals. Please consider my application and offer me a position in your lab.',
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Recruiter,\nPlease find attached my CV for any suitable position in your company. I am available immediately.\nRegards,\nAnil',
    { first_contact: true },
  ],
  [
    'outreach',
    'Good day, esteemed business owner! Is your shop ready for Christmas? We print bags from 200 pieces. Order by the 1st?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi folks, forgive the group mail, I don't know half of you. My film needs 5,000 euros; please chip in!",
    { first_contact: true },
  ],
  [
    'followup',
    'Sorry for the copy and paste, I met so many of you at the expo! Shall we talk next week?',
    { first_contact: false },
  ],
  [
    'followup',
    'Dear all, thank you for visiting our booth! We are confident that our tools would suit your needs and look forward to a fruitful cooperation.',
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear Sir or Madam, I am writing to invite you to submit a paper to our journal. Deadline 1 March.',
    { first_contact: true },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(broadcast, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    'Hi team, minutes from Tuesday are in the folder. Could everyone initial page two by Thursday?',
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear parents of class 4b, the bus leaves at eight on Friday. Please send a raincoat.',
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear subscriber, here is the November issue of Bees and Trees. This month: hornets, honey prices, and a mistake of ours from October. You can unsubscribe below.',
    { same_text_sent_to: 40 },
  ],
  [
    'outreach',
    "Dear Hiring Manager, I'm applying for the role of night porter you posted on your careers page. I've run a night desk of 140 rooms since 2022. Could I visit on a weekday before the closing date?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear colleagues, the lift in building C is out of order until Wednesday noon. Please use the east stairs.',
    { first_contact: false },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(broadcast, kind, text, context)).toEqual([])
})
