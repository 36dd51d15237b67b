import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { pestering } from './pestering.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'followup',
    'Hi Omar, following up on my last two notes about the invoice template. Any news?',
    { first_contact: false, unanswered: 3, days_since_last: 7 },
  ],
  [
    'followup',
    "Omar, this is the third time I'm asking. It can't be that hard to send a one-line reply.",
    { first_contact: false, unanswered: 1, days_since_last: 7 },
  ],
  [
    'followup',
    "Dear Ms Quist, I was surprised by your decision and would ask you to look at my application once more. I can come by tomorrow to explain why I'm the better choice.",
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    "I understand it's a no for now, but what if I dropped the price by a third? Let me call you on Monday.",
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    "Hi Steve, any thoughts on my proposal from the 1st? I'd love to get this moving for you.",
    { first_contact: false, unanswered: 2, days_since_last: 10 },
  ],
  [
    'followup',
    "Hi Steve, I've tried to reach you a couple of times. I assume it's not a priority right now. Should I close your file?",
    { first_contact: false, unanswered: 2, days_since_last: 10 },
  ],
  [
    'reply',
    "You say no, but you haven't even seen the new version. Have a look and we talk on Thursday, deal?",
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    '??? Hello, can somebody answer me please',
    { first_contact: false, unanswered: 4, days_since_last: 3 },
  ],
  [
    'reply',
    "OK but why not? I'm sure we can find a solution. Let me send you a better offer tonight.",
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    'Still nothing? I did expect better from you after I helped with your move.',
    { first_contact: false, unanswered: 1, days_since_last: 6 },
  ],
  [
    'followup',
    'Dear Mr Groß, may I once again remind you of my offer for the gutters.',
    { first_contact: false, unanswered: 3, days_since_last: 20 },
  ],
  [
    'reply',
    "Shame! Are you quite sure? I'll pop by on Wednesday anyway, in case you come round to it.",
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    'Hi Ahmed, did you see my messages? I sent them on Monday and Wednesday.',
    { first_contact: false, unanswered: 2, days_since_last: 5 },
  ],
  [
    'reply',
    'I understand, but please let me explain why this would be a mistake for you. Can we talk tomorrow?',
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    "Hello, you told me the flat was gone. I'd still like to see it though, maybe the others drop out? I'll call again tonight.",
    { first_contact: false, declined: true },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(pestering, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'followup',
    'Hi Omar, last winter you were too busy for the template. This year it has your new logo and takes two clicks. Want a look?',
    { first_contact: false, unanswered: 2, days_since_last: 240 },
  ],
  [
    'followup',
    "Hi Omar, just making sure this didn't get buried. Would next Wednesday still work for the template?",
    { first_contact: false, unanswered: 1, days_since_last: 7 },
  ],
  [
    'followup',
    'Dear Ms Quist, thank you for letting me know and for the kind words about my sample lesson. I hope the new colleague settles in well.',
    { first_contact: false, declined: true },
  ],
  [
    'followup',
    'Hi Clara, the book list for your class: Grimble, Skellig, and the one with the whale. Sorry it took me a month.',
    { first_contact: false, open_promises: ['book list for her class'] },
  ],
  [
    'followup',
    "Hi Dan, just a gentle reminder about the slides for the panel. If you're too busy, I can pull something together from last year's. Let me know by Thursday?",
    { first_contact: false, unanswered: 1, days_since_last: 7 },
  ],
  [
    'followup',
    'Dear Ms Ito, I wrote to you twice last year about the bell. It has since been cast and rings an A. There is a recording below, and we open the tower on 2 May, should you pass.',
    { first_contact: false, unanswered: 2, days_since_last: 400 },
  ],
  [
    'followup',
    'Fair enough, thanks for the straight answer. If things change in the new year you know where I am.',
    { first_contact: false, declined: true },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(pestering, kind, text, context)).toEqual([])
})
