import type { Rule } from '../rule.ts'

const MARKS = /^[\s{}[\]<>()%$*|«»_]+|[\s{}[\]<>()%$*|«»_]+$/g

/** The blanks of a form letter that nobody filled in. */
export const templateLeftover: Rule = {
  id: 'template-leftover',
  title: 'A blank left open',
  severity: 'hold',
  kinds: ['outreach', 'followup', 'intro_request', 'reply', 'pitch', 'post', 'profile'],
  source: { doc: 'S0', phrase: 'with the same message' },
  anyLanguage: true,
  silences: { text: ['no-homework', 'broadcast'] },
  find: ({ placeholders, raw }) =>
    placeholders.map(({ from, to }) => ({ from, to, about: raw.slice(from, to) })),
  why: ({ about = '' }) =>
    `“${about}” is still a blank from a form letter, and whoever reads it will see that.`,
  rewrite: ({ about = '' }) => [
    {
      kind: 'fill-in',
      text: `{${about.replaceAll(MARKS, '').toLowerCase() || 'the words meant here'}}`,
    },
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
