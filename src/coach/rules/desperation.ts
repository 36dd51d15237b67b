import { occursIn, spansOf } from '../patterns.ts'
import type { ReadText, Sentence } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { JOB_WORDS } from '../vocabulary/job-words.ts'
import { NOT_PLEADING } from '../vocabulary/not-pleading.ts'
import { PLEADING } from '../vocabulary/pleading.ts'
import { pattern } from '../../text/pattern.ts'

const SENDER = /\b(?:i|i'm|i'd|i'll|i've|im|me|my|mine)\b/
const OTHERS =
  /\b(?:he|she|they|him|her|them|his|their|people|candidates|applicants|someone who|those who|anyone who|clients|students|members|who)\b/
const LONG_AGO = new RegExp(pattern`
  \b(?:
    years ago|back then|in (?:19|20)\d\d|at the time|used to|once|when i was|i was|i had
    |i'd have|would have|ago|that (?:year|winter|summer|week)
  )\b
`)
const TURNED = /\b(?:now|today|these days|since then|then|that's when|which is how|until)\b/

const CLEAR = 2 // pleas that need no word about work beside them

/** Pleas without an "I" belong to the sender unless others are spoken of. */
function isTheSenders({ low }: Sentence): boolean {
  return SENDER.test(low) || !OTHERS.test(low)
}

function isPast(text: ReadText, { low }: Sentence): boolean {
  return LONG_AGO.test(low) && TURNED.test(text.low)
}

function findPleas(text: ReadText): readonly Hit[] {
  const pleas = text.sentences.flatMap((sentence) => {
    const found = spansOf(PLEADING, sentence.low, sentence.from)
    if (found.length === 0 || !isTheSenders(sentence)) return []
    return occursIn(NOT_PLEADING, sentence.low) || isPast(text, sentence) ? [] : found
  })
  if (pleas.length === 0 || pleas.length >= CLEAR) return pleas
  return text.sentences.some(({ low }) => occursIn(JOB_WORDS, low)) ? pleas : []
}

/** Begging for work, or taking any, whatever the terms. One finding, at the first plea. */
export const desperation: Rule = {
  id: 'desperation',
  title: 'Anything, please',
  severity: 'hold',
  kinds: ['outreach', 'followup', 'intro_request', 'reply', 'pitch', 'post', 'profile'],
  source: { doc: 'S1', reason: 5, phrase: 'I’ll do anything, just hire me, please!' },
  silences: { sentence: ['vague-ask'] },
  find: (text) => findPleas(text).slice(0, 1),
  why: () =>
    'It is hard to need work this much, and no shame; readers grow careful where need shows, and say yes to what you can do for them.',
  rewrite: () => [
    { kind: 'fill-in', text: 'I’m looking for {role}; what I bring is {proof}.' },
    { kind: 'fill-in', text: 'I could start with {one task you do well}, from {date}.' },
    { kind: 'advice', text: 'How hard it is deserves to be heard, by somebody close to you.' },
  ],
  about:
    'Speaks when a text begs for work or takes any work on any terms: whatever the job, whatever the pay, the last hope, the savings gone. Offering a hand at a fair, wanting a good tide clock badly, and other people’s pleas are something else.',
  examples: {
    fires: [
      { kind: 'outreach', text: 'I weld. I’d take any job in your yard, you needn’t even pay me.' },
      { kind: 'post', text: 'My savings are gone. Somebody please hire me.' },
    ],
    silent: [
      { kind: 'post', text: 'I’d do anything for a kettle that doesn’t whistle at night.' },
      { kind: 'reply', text: 'Happy to do anything that helps the choir move on Sunday.' },
    ],
  },
}
