import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { defaultInvite } from './default-invite.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Hi Dana, I'd love to have you in my network!",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hello, I came across your profile and would like to connect.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "Hi Samir, hope you're doing well. Looking forward to connecting with you!",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "Let's grow our networks together 🚀",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Greetings! Please accept my invitation. Best regards, Joy',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hi Tom, always good to connect with fellow professionals.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "Hi Jo, I'd be honored to connect with a professional of your calibre.",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Dear Sir, I am interested to connect with you. Please accept. Thanking you.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "We seem to move in similar circles, so let's connect!",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hi Paul, adding you as we work in the same industry. Cheers',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "I'd like to connect with you on LinkedIn and expand my network of like-minded people.",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hi, LinkedIn suggested I add you 🙂',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Falk, I'd be delighted if you accepted my contact request.",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  ['outreach', "Hey man, let's link!", { channel: 'linkedin-invite', first_contact: true }],
  [
    'outreach',
    "Hi Nadia, great profile! Let's connect and explore synergies.",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  ['outreach', 'Hello dear, please add me.', { channel: 'linkedin-invite', first_contact: true }],
  [
    'outreach',
    'I noticed we share several mutual connections and thought it would be great to connect.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(defaultInvite, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    'Hi Tom, you marked my welding test in Hull in 2014 and told me to slow down. I did, mostly.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hi Dana, we queued together for the visa office in Nairobi on Monday. How did it go with the stamp?',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    "Your podcast with the lighthouse keeper got me through a night shift. I'd like to follow what you record next.",
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'outreach',
    'Hallo Ines, Marek sent me your way for questions on kiln shelves. I fire stoneware in Brno.',
    { channel: 'linkedin-invite', first_contact: true },
  ],
  [
    'pitch',
    "Good evening, I'm Oluwaseun. I make school furniture from old shipping crates, 400 desks last year. What I need is a workshop with three-phase power near Mushin; if you know of one, I'm by the drinks.",
    {},
  ],
  [
    'outreach',
    "Hi Paul, both our kids are in Mrs Ferreira's class and I saw that you do boilers. Nice to know whom to ask!",
    { channel: 'linkedin-invite', first_contact: true },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(defaultInvite, kind, text, context)).toEqual([])
})
