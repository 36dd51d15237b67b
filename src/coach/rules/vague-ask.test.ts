import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { vagueAsk } from './vague-ask.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Hi Martin, I'm new to the insurance world and trying to figure things out. Would you be up for a quick virtual coffee to share some of your wisdom?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello! I stumbled upon your profile and I'm really inspired by your career. I'd love to connect and hear about your journey. Let me know if you'd be open to a chat!",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Dr Nakamura, I loved your lecture on kelp at the Monterey weekend. I'm thinking about my future and would be so grateful for any guidance you could offer.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Mr Singh, I'm a fresher looking for a start in civil engineering. Please give me one chance in your company. Any help will be highly appreciated.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi everyone! I'm reaching out to all my contacts because I'm leaving teaching at Christmas. If you hear of anything, please let me know!",
    { first_contact: true },
  ],
  [
    'followup',
    "Hi Ben, great to meet you on Thursday! I'd appreciate any advice or support as I navigate this next chapter.",
    { first_contact: false },
  ],
  [
    'intro_request',
    'Hey Ruth, could you connect me with people in your network who might be able to help me?',
    { first_contact: false },
  ],
  [
    'reply',
    "Thank you for accepting! I'm looking for new opportunities, so if anything comes up please keep me posted.",
    { first_contact: false },
  ],
  [
    'pitch',
    "I'm Lena, I studied a bit of everything, and now I'm open to whatever life brings. So if you have something, talk to me!",
    {},
  ],
  ['profile', 'Passionate professional | Open to all opportunities', {}],
  ['profile', 'Graduate seeking any suitable position', {}],
  ['post', 'Looking for new opportunities! Any leads appreciated 🙏', {}],
  [
    'outreach',
    'Dear Prof. Larsson,\n\nI am an undergraduate in environmental science and I find your research very interesting. I would love to learn more about your work and discuss possible opportunities in your group.\n\nI look forward to hearing from you.\n\nSincerely,\nMay',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Sarah! I'm a recent grad trying to break into product management. I'd really appreciate it if you could share some insights about your experience and any advice you may have for someone like me. 😊",
    { first_contact: true },
  ],
  [
    'intro_request',
    "Hey Pat! I'm looking to grow my business and was wondering if you could introduce me to anyone who might be interested or helpful.",
    { first_contact: false },
  ],
  [
    'post',
    "Hi network! I'm exploring new opportunities and would be grateful for any support. Please like and share 🙏",
    {},
  ],
  [
    'profile',
    'Experienced professional. Looking for my next challenge, open to any industry and any role.',
    {},
  ],
  [
    'followup',
    "Hi Colin, following our chat on Friday: I'm keen to get into renewables and would welcome any pointers or contacts you might have.",
    { first_contact: false },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(vagueAsk, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'followup',
    'Hi Mina, you asked for the name of the paper conservator: Ilse Vondra, in Brno, mornings only. Tell her about the mould first.',
    { first_contact: false },
  ],
  [
    'post',
    'Thank you all for the help and advice on my move. I start on Monday as a signaller in Crewe.',
    {},
  ],
  [
    'post',
    'Any tips for keeping bees through a wet winter? Mine are in a north-facing orchard.',
    {},
  ],
  [
    'post',
    'What I wish someone had told me about my first job search: write down names. All of them.',
    {},
  ],
  [
    'post',
    "If you ever need advice on lime plaster, I'm at the library in Totnes on the first Saturday of the month. Bring photos.",
    {},
  ],
  [
    'intro_request',
    'Hello Theo, could you introduce me to your boss? Our theatre is looking for someone who has moved a whole costume store, and she did that in 2022.',
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Prof. Larsson,\n\nFigure 3 of your paper on eel grass in Gullmarsfjord has kept me busy: in my counts from Lysekil the shoots recover a year earlier. Could it be the mooring ban? My table is attached.\n\nIf you have room for a master's student from August, I'd like to test that with you; I have my own funding. May I call on Monday afternoon?\n\nSincerely,\nMay",
    { first_contact: true },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(vagueAsk, kind, text, context)).toEqual([])
})
