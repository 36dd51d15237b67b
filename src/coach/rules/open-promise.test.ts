import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { openPromise } from './open-promise.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'followup',
    'Hi Gus, can I use your trailer on Saturday for the old sofa?',
    { first_contact: false, open_promises: ['send the photos of the barn'] },
  ],
  [
    'followup',
    'I know, I know, I never sent you that contract. Before I forget: would you be able to cover my Tuesday class?',
    { first_contact: false },
  ],
  [
    'followup',
    "Hi Clara! Hope half-term was restful. Could you proofread my grant application this weekend? It's only six pages.",
    { first_contact: false, open_promises: ['book list for her class'] },
  ],
  [
    'followup',
    'Hi Leah, would you have time to babysit on Friday?',
    { first_contact: false, open_promises: ['introduce her to the printer'] },
  ],
  [
    'followup',
    'Morning Stan! Would you sign the petition for the crossing? And pass it to Joan.',
    { first_contact: false, open_promises: ['drive him to the clinic'] },
  ],
  [
    'followup',
    'Hi Sean, could you ask your brother about the sound system for the 18th?',
    { first_contact: false, open_promises: ['review his article'] },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(openPromise, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'followup',
    'Hi Gus, the barn photos are in the album now, forty of them. The one with the owl is for your mother.',
    { first_contact: false, open_promises: ['send the photos of the barn'] },
  ],
  [
    'followup',
    "Hi Gus, I haven't forgotten the photos of the barn. My laptop is back on Thursday and you'll have them that night.",
    { first_contact: false, open_promises: ['send the photos of the barn'] },
  ],
  [
    'followup',
    'I owe you a big thank you for Tuesday. The class loved the frogs.',
    { first_contact: false },
  ],
  [
    'followup',
    'Hi Clara, the book list for your class: Grimble, Skellig, and the one with the whale. Sorry it took me a month.',
    { first_contact: false, open_promises: ['book list for her class'] },
  ],
  [
    'followup',
    "Hi Leah, meet Goran, the printer I told you about. Goran, Leah needs 200 song sheets by Easter. I'll leave you two to it.",
    { first_contact: false, open_promises: ['introduce her to the printer'] },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(openPromise, kind, text, context)).toEqual([])
})
