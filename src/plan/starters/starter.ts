import type { StarterFacts } from './starter-facts.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { MoveKind, Reason } from '../../domain/view/today-view.ts'
import type { Purpose, StarterView } from '../../domain/view/write-view.ts'
import { PURPOSES } from '../../domain/view/write-view.ts'
import { answerSubject, isAnswer } from './answer-bodies.ts'
import { bodyOf, subjectOf, TITLES } from './bodies.ts'
import type { Body } from './body.ts'
import type { Opener } from './opener.ts'
import { findOpeners, goodToMeet } from './opener.ts'

/**
 * Words to begin with, one for each purpose that is fitting, in the order of `PURPOSES`. Facts of this person
 * are woven in where they are known; at least one `{blank}` is always left, so that none can go out as it is.
 */
export function startersFor(facts: StarterFacts): readonly StarterView[] {
  return PURPOSES.filter((purpose) => isFitting(purpose, facts)).map((purpose) =>
    starterFor(purpose, facts),
  )
}

/** Nobody asks a stranger for an introduction, nor anything of somebody after a year without a word. */
function isFitting(purpose: Purpose, { firstContact, longSilent, asked }: StarterFacts): boolean {
  if (isAnswer(purpose)) return asked !== null || purpose === 'decline'
  if (purpose === 'ask-intro') return !firstContact && !longSilent
  return purpose !== 'ask' || !longSilent
}

export function starterFor(purpose: Purpose, facts: StarterFacts): StarterView {
  const opener = findOpeners(facts).find(({ fits }) => fits.includes(purpose)) ?? null
  const body = bodyOf(purpose, facts, opener)
  return {
    purpose,
    title: TITLES[purpose],
    kind: kindOf(purpose, facts),
    subject: facts.channel === 'email' ? body.subject : '',
    text: laidOut(body, facts),
    facts: usedFacts(body, opener),
  }
}

/** The purposes that today's moves stand for; those of the others are to catch up. */
const MOVE_PURPOSES: { readonly [kind in MoveKind]?: Purpose } = {
  promise: 'follow-up',
  'follow-up': 'follow-up',
  'newly-met': 'follow-up',
  'reply-owed': 'follow-up',
  request: 'accept',
  thank: 'thank',
  report: 'report-back',
  introduce: 'follow-up',
  offer: 'give',
}

/**
 * What Today suggested to say, laid out as a message. A follow-up, and one after a meeting, has words of its own;
 * a promise made where both met begins with the meeting.
 */
export function openingFor(
  move: {
    readonly kind: MoveKind
    readonly say: string
    /** The subject of what is answered, where it has one. */
    readonly answers?: string | null
  },
  facts: StarterFacts,
): StarterView {
  const purpose = MOVE_PURPOSES[move.kind] ?? 'catch-up'
  const starter = starterFor(purpose, facts)
  const isOwn = move.kind === 'newly-met' && facts.met !== null
  if (move.kind === 'follow-up' || isOwn) return starter
  const answers = move.kind === 'reply-owed' || move.kind === 'request'
  const { paragraphs, close } = wordsAround(move.kind, move.say)
  const met = move.kind === 'promise' && facts.met !== null ? [goodToMeet(facts.met)] : []
  const body = {
    subject: answers ? answerSubject(subjectAnswered(move, facts)) : newsSubject(move.say, facts),
    paragraphs: [...met, ...paragraphs],
    close,
    facts: [],
  }
  return {
    ...starter,
    kind: answers ? 'reply' : starter.kind,
    subject: facts.channel === 'email' ? body.subject : '',
    text: laidOut(body, facts),
    facts: [],
  }
}

/** The suggested words with the blank that only the owner can fill, where those words lead to it. */
function wordsAround(kind: MoveKind, say: string): Pick<Body, 'paragraphs' | 'close'> {
  const leadsOn = say.trimEnd().endsWith(':')
  if (kind === 'reply-owed' || kind === 'request') {
    return { paragraphs: [`${say} {your answer}.`], close: '' }
  }
  if (leadsOn) return { paragraphs: [`${say} {link, file or words}.`], close: '' }
  const blank =
    kind === 'promise'
      ? '{It itself: link, file or words.}'
      : '{One thing only the two of you know.}'
  return { paragraphs: [kind === 'promise' && /\w$/.test(say) ? `${say}.` : say], close: blank }
}

const newsSubject = (say: string, facts: StarterFacts): string => {
  if (/\bbirthday\b/i.test(say)) return 'Happy birthday'
  return /\bcongratulations\b/i.test(say) ? 'Congratulations' : subjectOf(facts, 'Hello')
}

/** A request has the subject under which it came. */
const subjectAnswered = (
  { kind, answers }: { readonly kind: MoveKind; readonly answers?: string | null },
  { asked }: StarterFacts,
): string | null => (kind === 'request' ? (asked?.subject ?? answers) : answers) ?? null

function kindOf(purpose: Purpose, { firstContact }: StarterFacts): TextKind {
  if (purpose === 'ask-intro') return 'intro_request'
  if (isAnswer(purpose)) return 'reply'
  if (purpose === 'catch-up') return 'outreach'
  return firstContact && (purpose === 'give' || purpose === 'ask') ? 'outreach' : 'followup'
}

/** Paragraphs and a farewell in a mail, a few lines elsewhere. */
function laidOut({ paragraphs, close }: Body, facts: StarterFacts): string {
  const greeting = `Hi ${facts.called},`
  switch (facts.channel) {
    case 'email':
      return [greeting, ...paragraphs, close, facts.ending]
        .filter((part) => part !== '')
        .join('\n\n')
    case 'linkedin':
      return [greeting, ...paragraphs, close].filter((part) => part !== '').join('\n\n')
    default:
      return `${greeting} ${[...paragraphs, close].filter((part) => part !== '').join(' ')}`
  }
}

function usedFacts({ facts }: Body, opener: Opener | null): readonly Reason[] {
  const all = [...(opener === null ? [] : [opener.fact]), ...facts]
  return all.filter((fact, index) => all.findIndex(({ text }) => text === fact.text) === index)
}
