import type { SampleOwner } from '../scene.ts'

/** Whose network the sample is. */
export const ROBIN: SampleOwner = {
  given: 'Robin',
  family: 'Ash',
  name: 'Robin Ash',
  emails: ['robin.ash@letterbox.example', 'robin@aldermoorlibrary.example'],
  slug: 'robin-ash-dw1',
  headline: 'Digital Collections Lead at Aldermoor Library',
}

/** How the profile was headed in the export of some weeks ago. */
export const FORMER_HEADLINE = 'Collections at Aldermoor Library, and some editing'

/** What Robin's profile says below the headline. */
export const SUMMARY = `I help small libraries put their treasures where people can find them.
Before that I made books at Fennimore Press. Happy to share our lists, guides and mistakes.`

/** As LinkedIn lists them: many, and all alike. */
export const SKILLS = [
  'Digital collections',
  'Editing',
  'Facilitation',
  'Metadata',
  'Cataloguing',
  'Copyright',
  'Oral history',
  'Project management',
  'Public speaking',
  'Microsoft Excel',
  'Photography',
  'Proofreading',
  'Team leadership',
  'WordPress',
]

/** Listed in the former export only, and in the newer only. */
export const SKILL_GONE = 'Typing'
export const SKILL_NEW = 'Oral history'

/** What Robin said in public, by days ago. */
export const SHARES: readonly (readonly [daysAgo: number, text: string])[] = [
  [
    3,
    'Forty mill maps from the attic are online tonight. If you find your street, tell us who lived there: every name goes into the catalogue.',
  ],
  [
    16,
    'Our reading room tried a silent hour with tea. Attendance doubled, complaints halved, biscuits vanished. The plan is in the comments.',
  ],
  [
    19,
    'I am writing a short guide to copyright for small archives. Which question do you get most often?',
  ],
  [41, 'The tea hour again: what we would do differently, and the price of biscuits for sixty.'],
  [74, 'Three lessons from running a reading group in a bus station. The second one surprised me.'],
  [
    118,
    'Third grant form this month. Nobody ever answers, the whole system is broken and I am tired of it.',
  ],
  [150, 'A reading group needs a host, a clock and somebody who brings tea. In that order.'],
]

export const COMMENTS: readonly (readonly [daysAgo: number, text: string])[] = [
  [5, 'This is the clearest note on scanning glass plates I have read. May we link to it?'],
  [28, 'We tried the same with oral history; ask for permission twice and it works.'],
  [63, 'Congratulations! The reading room deserves you.'],
]
