import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { rescueMe } from './rescue-me.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Dear agency, I've uploaded my CV to your portal. I can't be bothered with applications, so please get me into something that pays well and let me know when I should come in.",
    { first_contact: true },
  ],
  [
    'followup',
    "Hello Karen, thanks for registering me. I'm easy, so just put me forward for whatever you like and call me when something's fixed. I'd rather not deal with job ads myself.",
    { first_contact: false },
  ],
  [
    'post',
    "Dear recruiters, I give up. Somebody please find me a job, I don't care how you do it.",
    {},
  ],
  [
    'followup',
    'Hi Aunty, you have so many friends in high places. Please get one of them to give me a position, I trust you to choose what is good for me.',
    { first_contact: false },
  ],
  [
    'followup',
    "Hi Mel, you've got a better nose than I have: choose a career for me, would you, and sign me up for it.",
    { first_contact: false },
  ],
  [
    'outreach',
    'Dear cousin, my future is in your hands. Look for a post for me in your ministry, any grade, and send me the date on which I must report.',
    { first_contact: false },
  ],
  [
    'followup',
    "Dear Ms Roth, as agreed you have my diploma. Send it round to your whole client list, and only ring when there's a contract to sign.",
    { first_contact: false },
  ],
  [
    'post',
    "Calling all HR folks, who wants me? My resume's in my profile, do your thing and get me hired by January!",
    {},
  ],
  [
    'post',
    "Recruiters, you're my only hope. Take my CV, find me something decent and call me when it's done 🙏",
    {},
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(rescueMe, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'followup',
    'Hi Aunty, I have applied to the port and to the customs. Do you know which of them pays on time?',
    { first_contact: false },
  ],
  [
    'pitch',
    "I'm Lena, I studied a bit of everything, and now I'm open to whatever life brings. So if you have something, talk to me!",
    {},
  ],
  [
    'followup',
    "Dear Mr Okafor,\n\nThank you for meeting me at the careers fair on Thursday. I enjoyed hearing how the grid control room trains its newcomers.\n\nAs you suggested, I've applied for the trainee programme (ref. GC-22). You mentioned a shadow day: is the one on 9 December still open?\n\nBest regards,\nSelin",
    { first_contact: false },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(rescueMe, kind, text, context)).toEqual([])
})
