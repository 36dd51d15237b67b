import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { noNextStep } from './no-next-step.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    'Dear Sir Adekunle, I am a young photographer based in Ibadan. I cover weddings, birthdays and corporate events at very affordable rates. It would be a privilege to work with you.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Haddad, I'm a highly motivated engineer with excellent grades and a passion for leadership. I have won three prizes and I am certain I'm destined for bigger things. I want to work with the best. I hope to hear from you.",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Ola, I really enjoyed your talk on Saturday, especially the bit on pads. I work with brakes too, at the tram depot. Would be great to exchange ideas at some point.',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hello Mr Jansen, my name is Dirk and I represent a family firm that makes pallets. We believe there is potential for a fruitful cooperation between our companies. I look forward to hearing from you.',
    { first_contact: true },
  ],
  [
    'followup',
    "Hi Priya, it was so lovely meeting you at the alumni dinner. Let's definitely keep in touch!",
    { first_contact: false },
  ],
  [
    'followup',
    'Great chatting yesterday, Paul. Hopefully our paths cross again soon.',
    { first_contact: false },
  ],
  [
    'reply',
    'So good to hear from you! Yes, we absolutely must get that boat trip organised one of these days.',
    { first_contact: false },
  ],
  [
    'followup',
    "Hi Mina! Loved our conversation at the museum night. You're doing such amazing work. Let's grab a coffee sometime soon!",
    { first_contact: false },
  ],
  [
    'followup',
    'Dear Mr Bauer, thank you for the pleasant talk in Hanover. We are convinced that our companies would complement each other very well and would be delighted to deepen the contact in due course.',
    { first_contact: false },
  ],
  [
    'outreach',
    'Good day. We are manufacturer of stainless steel fasteners from Ludhiana with 25 years experience. We can supply all sizes at competitive price. Waiting for your valued enquiry.',
    { first_contact: true },
  ],
  [
    'followup',
    'Hello Signe, what a joy to meet a fellow weaver! We should do a project together one of these days.',
    { first_contact: false },
  ],
  [
    'reply',
    "Oh how wonderful that you wrote! I've thought of you so often. Let's talk properly sometime!",
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Mrs Kaya, I am at a turning point. I have three degrees, I have worked in four countries and I feel my talents are wasted. I'm determined to get the recognition that I deserve and I'm looking for someone who can make that happen.",
    { first_contact: true },
  ],
  [
    'followup',
    'Dear Annika, the evening at the observatory was splendid. I do hope we shall see more of each other.',
    { first_contact: false },
  ],
  [
    'followup',
    "Hi Jules! Great vibes at the hackathon. Let's build something cool together at some point 🚀",
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear Mr Costa, I have followed your lighthouse logbooks with pleasure for years. I keep weather diaries myself. I should be happy to make your acquaintance.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Bettina, your seed swap in Graz looked wonderful in the photos. We have one in Linz. There's surely something we could do together!",
    { first_contact: true },
  ],
  [
    'reply',
    "Lovely idea about the joint concert. We'll be in touch when the dust settles.",
    { first_contact: false },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(noNextStep, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'followup',
    "Great chatting yesterday, Paul. Here's the article on cold brew I mentioned. Fancy a tasting on the 12th?",
    { first_contact: false },
  ],
  [
    'followup',
    "Dear Dr Hahn, thank you for the interview on Monday. I have thought about the night-shift question since: I'd start with the handover sheet. I attach a draft of one page.",
    { first_contact: false },
  ],
  [
    'outreach',
    'Hi Sarah! Your post on the three interviews you failed before Monzo is pinned over my desk. In the second one you changed the metric halfway. Would you do that again? I have the same round on Friday.',
    { first_contact: true },
  ],
  [
    'followup',
    'It was good to meet you in the lift, of all places. I looked up the bridge you mentioned. You were right, it is the other way round.',
    { first_contact: false },
  ],
  [
    'outreach',
    'Hi Per, I read that your island got its ferry back. After all those letters! I raised a glass to you.',
    { first_contact: false, last_contact_months: 30 },
  ],
  [
    'followup',
    'Fair enough, thanks for the straight answer. If things change in the new year you know where I am.',
    { first_contact: false, declined: true },
  ],
  ['reply', "Yes please! Sunday works, I'll bring the paddles.", { first_contact: false }],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(noNextStep, kind, text, context)).toEqual([])
})
