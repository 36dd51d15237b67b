import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import type { Suggestion } from '../../domain/coach/finding.ts'
import { answersTo } from '../../text/answers-to.ts'
import { findGreeted, isGivenName, type Greeted } from '../reading/greeted.ts'
import type { ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'

const LATIN = /\p{Script=Latin}/u
const WORD = /[\p{L}\p{M}'’-]+/gu
/** "J", "J.", "JP": initials, or no name at all. */
const INITIALS = /^\p{Lu}\.?$|^\p{Lu}{2,3}$/u

function namesOf({ reader_name: name, reader_called: called, ...more }: CoachContext) {
  const others = more.reader_other_names ?? []
  return [name ?? '', called ?? '', ...others].filter((one) => LATIN.test(one))
}

/** A lone word may be any part of a name, or none; only a given name says that another one is wrong. */
function tellsWhoItIs(names: readonly string[], { honorific }: Greeted): boolean {
  return names.some((name) => {
    const words = name.match(WORD) ?? []
    return words.length > 1 || (!honorific && words.some(isGivenName))
  })
}

/** "Sara Klein" is not Ursula Klein: where two names are given, a given name must not be another one. */
function isReader(names: readonly string[], { words, honorific }: Greeted): boolean {
  const told = words.filter((word) => !INITIALS.test(word))
  const [first] = told
  if (first === undefined) return true
  const isOther = told.length > 1 && !honorific && isGivenName(first) && !answersTo(names, first)
  return !isOther && told.some((word) => answersTo(names, word))
}

function isElsewhere({ words }: Greeted, context: CoachContext): boolean {
  const places = [context.reader_employer, context.sender_name].filter((one) => one !== undefined)
  return words.some((word) => answersTo(places, word))
}

function findOther(text: ReadText, context: CoachContext): Greeted | undefined {
  const names = namesOf(context)
  const greeted = findGreeted(text)
  const [first] = greeted
  if (first === undefined || names.length === 0 || !tellsWhoItIs(names, first)) return undefined
  const isFine = (one: Greeted) => isReader(names, one) || isElsewhere(one, context)
  return greeted.some(isFine) ? undefined : first
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  const other = findOther(text, context)
  if (other === undefined) return []
  const { from, to, sure, words } = other
  return [{ from, to, sure, about: words.join(' ') }]
}

/** The reader's name in the shape the other one had: given, family behind a title, or both. */
function rightName({ words, honorific }: Greeted, context: CoachContext): string {
  const name = context.reader_name ?? ''
  const parts = name.match(WORD) ?? []
  if (words.length > 1) return name
  return honorific ? (parts.at(-1) ?? name) : (context.reader_called ?? parts[0] ?? name)
}

function rewrite(_hit: Hit, text: ReadText, context: CoachContext): readonly Suggestion[] {
  const [first] = findGreeted(text)
  const right = first === undefined ? '' : rightName(first, context)
  const advice = 'If that is what you call them, leave it as it is.'
  return [
    ...(right === '' ? [] : [{ kind: 'replace' as const, text: right }]),
    { kind: 'advice', text: advice },
  ]
}

/** The greeting of a letter that was for somebody else. */
export const wrongName: Rule = {
  id: 'wrong-name',
  title: 'Somebody else’s name',
  severity: 'hold',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S0', phrase: 'with the same message' },
  needs: ['reader_name'],
  anyLanguage: true,
  find,
  why: ({ about = '' }, { reader_name: name = '' }) =>
    `This greets ${about} and goes to ${name}, who would take it for somebody else’s letter.`,
  rewrite,
  about:
    'Speaks when the greeting names somebody other than the reader. Short forms, family names, initials, other spellings and a typing slip are right; so is a greeting to a group, or to the reader and others.',
  examples: {
    fires: [
      {
        kind: 'followup',
        text: 'Hi Henry, thank you for the book on glazes.',
        context: { reader_name: 'Ursula Klein' },
      },
      {
        kind: 'outreach',
        text: 'Sehr geehrter Herr Prieto, Ihr Vortrag über Moore war der beste des Tages.',
        context: { reader_name: 'Jonas Abel', first_contact: true },
      },
    ],
    silent: [
      {
        kind: 'followup',
        text: 'Hallo Uschi, danke für das Buch über Glasuren.',
        context: { reader_name: 'Ursula Klein' },
      },
      {
        kind: 'followup',
        text: 'Hi Henry and Ursula, thank you both for the book on glazes.',
        context: { reader_name: 'Ursula Klein' },
      },
    ],
  },
}
