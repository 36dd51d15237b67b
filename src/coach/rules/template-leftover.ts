import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { Suggestion } from '../../domain/coach/finding.ts'
import type { ReadText, Span } from '../reading/read-text.ts'
import type { Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const MARKS = /^[\s{}[\]<>()%$*|«»_]+|[\s{}[\]<>()%$*|«»_]+$/g

/** Blanks by the words around them: "congrats on [achievement]", "Hi NAME", "delete as appropriate". */
const UNMARKED = new RegExp(
  pattern`
  (?<=\b(?:on|for|at|about|your|of|to|in|with|from|as|an?|hi|dear|hello|the|our|by) )\[
    (?!(?:sic|draft|edit|link|photo|image|laughs|redacted)\b)[a-z][a-z _'’-]{2,40}\](?![(:])
  |(?<=\b(?:hi|dear|hello|hey) )(?:NAME|SURNAME|COMPANY|TITLE|PERSON|RECIPIENT)\b
  |\(delete as (?:appropriate|applicable)\)
  |(?<=\b(?:at|for|with|to|from|follow(?:ed)?|join) )(?:XYZ|ABC)
    (?: (?:Corp|Company|Ltd|Inc|Limited))?(?![\w-])
  |\b(?:add|insert|put|write) (?:a )?
    (?:personal (?:note|line|touch|detail)|their name|name|company name|something personal) here\b
`,
  'gi',
)
/** Capitals make the blank: "Hi Name" greets somebody. */
const SPELT_BIG = /^(?:name|surname|company|title|person|recipient|xyz|abc)\b/i

function findUnmarked({ masked, placeholders }: ReadText): readonly Span[] {
  return Array.from(masked.matchAll(UNMARKED), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  })).filter(
    ({ from, to, words }) =>
      !(SPELT_BIG.test(words) && !/^[A-Z]{3,}/.test(words)) &&
      !placeholders.some((known) => known.from < to && from < known.to),
  )
}

const FULL_NAME = /^(?:full|reader|recipient)?[ _-]*name$/
const FIRST_NAME = /^(?:first|given|fore)[ _-]*name$/
const EMPLOYER = /^(?:company|employer|organi[sz]ation|firm)(?:[ _-]*name)?$/

/** What is known of the reader goes straight in; for the rest the blank says what is meant. */
function fillingOf(blank: string, context: CoachContext): Suggestion {
  const { reader_name: name, reader_called: called, reader_employer: employer } = context
  const known =
    name !== undefined && (FIRST_NAME.test(blank) || FULL_NAME.test(blank))
      ? (called ?? name.split(' ')[0])
      : EMPLOYER.test(blank)
        ? employer
        : undefined
  return known === undefined || known === ''
    ? { kind: 'fill-in', text: `{${blank || 'the words meant here'}}` }
    : { kind: 'replace', text: known }
}

/** The blanks of a form letter that nobody filled in. */
export const templateLeftover: Rule = {
  id: 'template-leftover',
  title: 'A blank left open',
  severity: 'hold',
  kinds: ['outreach', 'followup', 'intro_request', 'reply', 'pitch', 'post', 'profile'],
  source: { doc: 'S0', phrase: 'with the same message' },
  anyLanguage: true,
  silences: { text: ['no-homework', 'broadcast'] },
  find: (text) =>
    [...text.placeholders, ...findUnmarked(text)]
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ from, to, about: text.raw.slice(from, to) })),
  why: ({ about = '' }) =>
    `“${about}” is still a blank, and whoever reads it would see a form letter.`,
  rewrite: ({ about = '' }, _text, context) => [
    fillingOf(about.replaceAll(MARKS, '').toLowerCase(), context),
    { kind: 'advice', text: 'Fill it in, or take the sentence out.' },
  ],
  about:
    'Speaks where a placeholder stayed in: names in brackets or braces, FirstName, XX, INSERT. Notes such as [sic] or [draft] and code are left alone.',
  examples: {
    fires: [
      { kind: 'outreach', text: 'Dear {{firstName}}, your piece on peat made me get my boots.' },
      { kind: 'profile', text: 'I am a passionate [job title] from the north.' },
    ],
    silent: [
      { kind: 'post', text: 'The sign said “strawberrys [sic], two for one”.' },
      { kind: 'post', text: 'In Go it is `map[string]int{}`, and I keep forgetting it.' },
    ],
  },
}
