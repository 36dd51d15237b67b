import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { IntroductionStep, IntroductionWay } from '../../domain/introduction.ts'
import type { Purpose, WrittenChannel } from '../../domain/view/write-view.ts'
import { toldTo } from '../told-to.ts'
import { passOn } from './pass-on.ts'

type Known = {
  readonly name: string
  readonly called: string
  /** What follows "is": "a translator at Queens PL"; null where it is not known. */
  readonly about: string | null
  /** The lines on them that went out for passing on, as the owner sent them; null where none did yet. */
  readonly note: string | null
}

/** What first words for a step are made of; what nobody knows is left as a `{blank}`. */
export type IntroductionFacts = {
  readonly way: IntroductionWay
  readonly a: Known
  readonly b: Known
  /** Who hears, for the step `decline`. */
  readonly told: 'a' | 'b'
  /** Who said yes already. */
  readonly agreed: { readonly a: boolean; readonly b: boolean }
  /** May be empty. */
  readonly why: string
  readonly me: { readonly name: string | null; readonly about: string | null }
  readonly channel: WrittenChannel
  /** How a mail ends: "Best wishes,\nRobin". */
  readonly ending: string
}

export type IntroductionWords = {
  readonly kind: TextKind
  readonly purpose: Purpose
  readonly subject: string
  readonly text: string
}

type Letter = Omit<IntroductionWords, 'text'> & {
  readonly to: readonly string[]
  readonly paragraphs: readonly string[]
}

/** First words for a step; null where the step is only noted. At least one `{blank}` is left in each. */
export function introductionStarter(
  step: IntroductionStep,
  facts: IntroductionFacts,
): IntroductionWords | null {
  const letter = letterFor(step, facts)
  return letter === null ? null : worded(letter, facts)
}

function worded(letter: Letter, facts: IntroductionFacts): IntroductionWords {
  const { to, paragraphs, subject, ...what } = letter
  const isMail = facts.channel === 'email'
  const greeting = `Hi ${to.join(' and ')},`
  const closing = isMail ? [facts.ending] : []
  return {
    ...what,
    subject: isMail ? subject : '',
    text: [greeting, ...paragraphs, ...closing].join('\n\n'),
  }
}

function letterFor(step: IntroductionStep, facts: IntroductionFacts): Letter | null {
  const { way, a, b } = facts
  switch (step) {
    case 'ask-a':
      return way === 'make' ? wouldLike(a, b, facts, facts.agreed.b) : mayIAsk(facts)
    case 'ask-b':
      return wouldLike(b, a, facts, facts.agreed.a)
    case 'remind-a':
      return once(a, b, facts)
    case 'remind-b':
      return once(b, a, facts)
    case 'decline':
      return notNow(facts.told === 'b' ? b : a)
    case 'make':
      return way === 'make'
        ? TO_ONE.has(facts.channel)
          ? meetAlone('a', facts)
          : meet(facts)
        : null
    case 'thank':
      return way === 'ask' ? thanks(facts) : null
    case 'ask-outcome':
      return howWasIt(facts)
    case 'outcome':
      return way === 'ask' ? itWent(facts) : null
    default:
      return null
  }
}

/** Consent first, with lines about the other that can be read in ten seconds. */
function wouldLike(
  reader: Known,
  other: Known,
  { why }: IntroductionFacts,
  otherAgreed: boolean,
): Letter {
  const wayOut = otherAgreed
    ? `${other.called} would be glad of it. If it does not suit you, a word is enough, and I will say so kindly.`
    : `If not, a word is enough; nothing has been promised to ${other.called}.`
  return {
    kind: 'followup',
    purpose: 'follow-up',
    subject: `Would you like to meet ${other.name}?`,
    to: [reader.called],
    paragraphs: [
      why === ''
        ? `I thought of you and ${other.name} together, because {why the two of you should meet}.`
        : `I thought of you and ${other.name} together: ${ended(toldTo(reader, why))}`,
      passOn(other.called, noteOn(other)),
      `For you it could mean {one thing ${reader.called} gets out of it}. Shall I introduce you by mail? ${wayOut}`,
      `${other.called} would read this; change what you like.\n\n${passOn('you', noteOn(reader))}`,
    ],
  }
}

/** What can be passed on of somebody: who they are, and one thing seen. */
function noteOn({ name, called, about, note }: Known): string {
  if (note !== null) return note
  const seen = `{One thing you have seen ${called} do well.}`
  return about === null
    ? `${name} {what they do, in one line}. ${seen}`
    : `${name} is ${ended(about)} ${seen}`
}

/** Asking somebody to introduce the owner: the reason, a way out, and lines to forward as they are. */
function mayIAsk({ a, b, why, me }: IntroductionFacts): Letter {
  return {
    kind: 'intro_request',
    purpose: 'ask-intro',
    subject: `An introduction to ${b.name}?`,
    to: [a.called],
    paragraphs: [
      `{One line on how things are between you and ${a.called}.}`,
      why === ''
        ? `Would you be willing to introduce me to ${b.name}? I would like to ask {the one question}, because {why them}.`
        : `Would you be willing to introduce me to ${b.name}? The reason: ${ended(toldTo(a, why))} I would ask one thing: {the one question}.`,
      'If you would rather not, or hardly know each other, that is fine.',
      passOn(
        'me',
        `${me.name ?? '{Your name}'}, ${me.about ?? '{what you do}'}, would like to ask you about {topic}, since {what of theirs you know}. Fifteen minutes would do, on {two days}, or an answer by mail.`,
      ),
    ],
  }
}

function once(reader: Known, other: Known, { way, a }: IntroductionFacts): Letter {
  const isAsk = way === 'ask' && reader === a
  return {
    kind: isAsk ? 'intro_request' : 'followup',
    purpose: isAsk ? 'ask-intro' : 'follow-up',
    subject: isAsk ? `An introduction to ${other.name}` : `You and ${other.name}`,
    to: [reader.called],
    paragraphs: [
      isAsk
        ? `My question about ${other.name} may have come at a busy time. A no is fine, and I will not ask again.`
        : `My note about ${other.name} may have come at a busy time. A no is fine, and I will not ask again.`,
      '{Something new that makes it more worth their while, or nothing.}',
      isAsk ? 'Would you be willing?' : 'Would you like to meet?',
    ],
  }
}

function notNow(told: Known): Letter {
  return {
    kind: 'followup',
    purpose: 'follow-up',
    subject: 'About the introduction',
    to: [told.called],
    paragraphs: [
      'The moment does not fit on the other side, so I leave the introduction there for now. It has nothing to do with you.',
      'Thank you for being open to it. {Something else of use to them, if you have it.}',
    ],
  }
}

/** To both: who each is to the other, what they have in common, and who moves first. */
function meet({ a, b, why }: IntroductionFacts): Letter {
  return {
    kind: 'followup',
    purpose: 'follow-up',
    subject: `${a.called}, meet ${b.called}`,
    to: [a.called, b.called],
    paragraphs: [
      'You both said yes, so here you are.',
      passOn(a.called, noteOn(a)),
      passOn(b.called, noteOn(b)),
      why === '' ? '{Why you two, in one line.}' : `Why you two: ${ended(why)}`,
      `${a.called}, would you write to ${b.called} first, with {a day or a first question}? I step aside here, and wish you a good talk.`,
    ],
  }
}

/** One chat, one person: a message to both must be two. */
const TO_ONE: ReadonlySet<WrittenChannel> = new Set(['whatsapp', 'linkedin'])

/** The introduction as one of the two reads it alone; null where one message can go to both. */
export function introductionAlone(side: 'a' | 'b', facts: IntroductionFacts): string | null {
  return TO_ONE.has(facts.channel) ? worded(meetAlone(side, facts), facts).text : null
}

function meetAlone(side: 'a' | 'b', facts: IntroductionFacts): Letter {
  const { why } = facts
  const [reader, other] = side === 'a' ? [facts.a, facts.b] : [facts.b, facts.a]
  const first =
    side === 'a'
      ? `You reach ${other.called} at {number or address}. Would you write first, with {a day or a first question}? ${other.called} hears from me that you will.`
      : `${other.called} has {your number or address} from me and writes to you first. I step aside here, and wish you a good talk.`
  return {
    kind: 'followup',
    purpose: 'follow-up',
    subject: `${reader.called}, meet ${other.called}`,
    to: [reader.called],
    paragraphs: [
      `${other.called} said yes too, so here you are.`,
      passOn(other.called, noteOn(other)),
      why === '' ? '{Why you two, in one line.}' : `Why you two: ${ended(toldTo(reader, why))}`,
      first,
    ],
  }
}

function thanks({ a, b }: IntroductionFacts): Letter {
  return {
    kind: 'followup',
    purpose: 'thank',
    subject: `Thank you for the introduction to ${b.name}`,
    to: [a.called],
    paragraphs: [
      `Thank you for bringing me together with ${b.name}. {What happened since: a date, a first answer.}`,
      'I will tell you how it went. No need to answer.',
    ],
  }
}

function howWasIt({ a, b }: IntroductionFacts): Letter {
  return {
    kind: 'followup',
    purpose: 'follow-up',
    subject: `You and ${b.called}`,
    to: [a.called],
    paragraphs: [
      `Some weeks ago I brought you and ${b.name} together. Did the two of you meet?`,
      'I would like to hear how it was, also if nothing came of it. {One line on what is new with them.}',
    ],
  }
}

function itWent({ a, b }: IntroductionFacts): Letter {
  return {
    kind: 'followup',
    purpose: 'report-back',
    subject: `How it went with ${b.name}`,
    to: [a.called],
    paragraphs: [
      `You introduced me to ${b.name}, and I want you to know how it went: {what came of it}.`,
      'Thank you again. If there is anything I can do for you, {one thing you could do} for a start.',
    ],
  }
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
