import type { Day } from '../../domain/instant.ts'
import type { FoundPromise } from '../../domain/promise.ts'
import { dueDay } from './due-day.ts'
import { LANGUAGES } from './languages/languages.ts'
import { occasionNear } from './occasion-near.ts'
import { promiseOf, type Scene } from './promise-of.ts'
import { isGoverned } from './promised-in.ts'
import type { Span } from './sentences.ts'
import { pattern } from '../pattern.ts'

/** What a statement asks the reader to come to. */
export function invited(sentence: string, span: Span, scene: Scene): readonly FoundPromise[] {
  const { language } = scene
  if (language.quick?.invitations.test(sentence) === false) return []
  for (const pattern of language.invitations) {
    const at = pattern.exec(sentence)?.index
    if (at === undefined || isGoverned(sentence, at, language)) continue
    if (UNREAL.test(sentence) || isWork(sentence)) return []
    return [invitationAt(sentence, at, span, scene)]
  }
  return []
}

/** A meeting called by those whose work it is. */
function isWork(sentence: string): boolean {
  return AT_WORK.test(sentence) && !SOCIAL.test(sentence)
}

const AT_WORK =
  /\b(?:(?:the|this|following|entire|staff|team|board) (?:\w+ )?(?:meetings?|presentations?|workshops?|briefings?|trainings?|webinars?|seminars?)|(?:conference|the|a) call|panel)\b/i
const SOCIAL =
  /\b(?:lunch|dinner|supper|drinks?|coffee|tea|breakfast|brunch|party|reception|barbecue|celebrat\w+|cake|pizza|after)\b/i

const UNREAL = new RegExp(
  pattern`
  \b(?:
    as much as
    |join (?:us|me) (?:in \w+ing|on (?:facebook|twitter|linkedin|instagram|slack|zoom|teams))
    |you(?: are|['’]re) still able|do not want|don['’]t want
    |(?:I|we)(?:['’]d| would) (?:really |so )?(?:love|like|be \w+) to (?:come|join)
    |(?<!\byou .{0,12})able to (?:come|join)
    |(?:happy|glad|going|hoping|want|wanted) to (?:come|join)
    |(?:I|we|he|she|they)
      (?:['’]ll| can| can['’]t| will| cannot| won['’]t| could| couldn['’]t| may| might) come
    |if you were|would have|last (?:week|time|year)|thanks? (?:you )?for
  )\b
`,
  'i',
)

/** What a question asks them to. */
export function invitedByAsking(
  sentence: string,
  span: Span,
  scene: Scene,
): readonly FoundPromise[] {
  const at = scene.language.questions?.exec(sentence)?.index
  return at === undefined || isWork(sentence) ? [] : [invitationAt(sentence, at, span, scene)]
}

function invitationAt(sentence: string, verb: number, span: Span, scene: Scene): FoundPromise {
  const named = dueDay(sentence, scene.language.days, { from: 0, today: scene.today })
  return promiseOf(sentence, { verb, named, kind: 'invitation', act: 'meet' }, span)
}

/** An invitation often names its day in the sentence before or after. */
export function withOccasion(invitation: FoundPromise, text: string, today: Day): FoundPromise {
  if (invitation.due !== null) return invitation
  return { ...invitation, due: occasionNear(text, invitation, { days: ALL_DAYS, today }) }
}

const ALL_DAYS = LANGUAGES.flatMap((language) => language.days)
