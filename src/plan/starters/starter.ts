import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { MoveKind, Reason } from '../../domain/view/today-view.ts'
import type { Purpose, StarterView, WrittenChannel } from '../../domain/view/write-view.ts'
import { PURPOSES } from '../../domain/view/write-view.ts'
import { bodyOf, subjectOf, TITLES, type Body } from './bodies.ts'
import type { Opener } from './opener.ts'
import { findOpeners } from './opener.ts'

/** One thing known, with the fact it stands on. */
export type Known = { readonly value: string; readonly fact: Reason }

/** What starters are made of; a fact nobody knows is null, and its sentence is left out or left blank. */
export type StarterFacts = {
  /** How one addresses them. */
  readonly called: string
  readonly channel: WrittenChannel
  readonly firstContact: boolean
  /** A year or more without a word: nothing is asked for. */
  readonly longSilent: boolean
  /** A LinkedIn invitation: 300 characters, no subject. */
  readonly invitation: boolean
  /** What the last exchange was about, and when, in words: "in March". */
  readonly lastTopic: (Known & { readonly when: string }) | null
  readonly sharedEvent: (Known & { readonly when: string }) | null
  /** Something both of them have been in: a person. */
  readonly sharedPerson: Known | null
  readonly interest: Known | null
  /** A new position: "Head of Metadata at Queens PL". */
  readonly newPosition: Known | null
  /** What the owner set themself to do for them. */
  readonly owed: Known | null
  /** How the owner signs; null where it is not known. */
  readonly signed: string | null
}

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
function isFitting(purpose: Purpose, { firstContact, longSilent }: StarterFacts): boolean {
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
  request: 'follow-up',
  thank: 'thank',
  report: 'report-back',
  introduce: 'follow-up',
  offer: 'give',
}

/** What Today suggested to say, laid out as a message. A follow-up has words of its own. */
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
  if (move.kind === 'follow-up') return starter
  const isAnswer = move.kind === 'reply-owed'
  const body = {
    subject: isAnswer ? answerSubject(move.answers ?? null) : newsSubject(move.say, facts),
    ...wordsAround(move.kind, move.say),
    facts: [],
  }
  return {
    ...starter,
    kind: isAnswer ? 'reply' : starter.kind,
    subject: facts.channel === 'email' ? body.subject : '',
    text: laidOut(body, facts),
    facts: [],
  }
}

/** The suggested words with the blank that only the owner can fill, where those words lead to it. */
function wordsAround(kind: MoveKind, say: string): Pick<Body, 'paragraphs' | 'close'> {
  const leadsOn = say.trimEnd().endsWith(':')
  if (kind === 'reply-owed') return { paragraphs: [`${say} {your answer}.`], close: '' }
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

const answerSubject = (subject: string | null): string =>
  subject === null || /^\s*re:/i.test(subject) ? (subject ?? 'Your question') : `Re: ${subject}`

function kindOf(purpose: Purpose, { firstContact }: StarterFacts): TextKind {
  if (purpose === 'ask-intro') return 'intro_request'
  if (purpose === 'decline') return 'reply'
  if (purpose === 'catch-up') return 'outreach'
  return firstContact && (purpose === 'give' || purpose === 'ask') ? 'outreach' : 'followup'
}

/** Paragraphs and a farewell in a mail, a few lines elsewhere. */
function laidOut({ paragraphs, close }: Body, facts: StarterFacts): string {
  const greeting = `Hi ${facts.called},`
  const farewell = facts.signed === null ? '' : facts.signed
  switch (facts.channel) {
    case 'email':
      return [greeting, ...paragraphs, close, `Best wishes,\n${farewell}`.trimEnd()]
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
