import type { FactField } from '../../domain/fact.ts'
import { fold } from '../../text/fold.ts'
import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import { chooseName } from './choose-name.ts'
import type { SourcedFact } from './sourced-fact.ts'
import type { StoredFact } from './stored-fact.ts'

/** What is shown of a person, chosen among everything said of them. */
export type FoldedPerson = {
  readonly name: string
  readonly sort_name: string
  readonly about: string | null
  readonly employer: string | null
  readonly title: string | null
  readonly city: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly linkedin: string | null
  readonly birthday: string | null
  readonly birthday_md: string | null
  readonly tags: readonly string[]
}

/** How far a source is trusted to describe people, highest first; the owner's own word always wins. */
const TRUST = [
  'you',
  'linkedin',
  'google-contacts',
  'vcard',
  'outlook-contacts',
  'csv',
  'event-list',
  'mail',
  'calendar',
  'whatsapp',
]

/** An address book may call somebody "Ana from Oak"; a public profile gives the name in full. */
function trust(kind: string): number {
  const index = TRUST.indexOf(kind)
  return index === -1 ? TRUST.length : index
}

/** Everything said of a person, most trusted first, then most often said, then newest, then by value. */
export function gatherFacts(
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): SourcedFact[] {
  const facts: SourcedFact[] = own.map((row) => ({
    field: row.field as FactField,
    value: row.value,
    ...(row.label === null ? {} : { label: row.label }),
    record: row.id,
    at: row.at,
    personaId: null,
    sourceKind: 'you',
  }))
  for (const persona of personas) {
    for (const fact of JSON.parse(persona.facts) as StoredFact[]) {
      facts.push({ ...fact, personaId: persona.id, sourceKind: persona.source_kind })
    }
  }
  return facts.sort(
    (a, b) =>
      trust(a.sourceKind) - trust(b.sourceKind) ||
      (b.count ?? 1) - (a.count ?? 1) ||
      b.at - a.at ||
      (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
}

/** The shown fields of a person made of these personas, by trust, then recency. */
export function foldPerson(
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): FoldedPerson {
  const facts = gatherFacts(personas, own)
  const first = (field: FactField): string | null =>
    facts.find((fact) => fact.field === field && fact.to === undefined)?.value ?? null
  const name = chooseName(facts, personas)
  const employer = first('employer')
  const title = first('title') ?? first('headline')
  const birthday = first('birthday')
  return {
    name,
    sort_name: fold(name) || name.toLowerCase(),
    about: about(title, employer),
    employer,
    title,
    city: first('city'),
    email: first('email'),
    phone: first('phone'),
    linkedin: first('linkedin'),
    birthday,
    birthday_md: birthday === null ? null : (/(\d\d-\d\d)$/.exec(birthday)?.[1] ?? null),
    tags: [
      ...new Set(facts.filter((fact) => fact.field === 'tag').map((fact) => fact.value)),
    ].slice(0, 30),
  }
}

function about(title: string | null, employer: string | null): string | null {
  if (title === null) return employer
  if (employer === null || title.toLowerCase().includes(employer.toLowerCase())) return title
  return `${title}, ${employer}`
}

/** Words by which a person is found, each with the field it is from. Folded, so that any spelling finds it. */
export function searchTokens(
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  const add = (text: string, field: string) => {
    for (const word of fold(text).split(' ')) {
      if (word !== '' && !tokens.has(word)) tokens.set(word.slice(0, 40), field)
    }
  }
  const facts = gatherFacts(personas, own)
  for (const fact of facts) if (NAME_FIELDS.has(fact.field)) add(fact.value, 'name')
  for (const fact of facts) {
    if (fact.field === 'email') add(fact.value.split('@')[0] ?? '', 'email')
    else if (OTHER_FIELDS.has(fact.field)) add(fact.value, fact.field)
    else if (fact.field === 'note' && fact.sourceKind === 'you') add(fact.value, 'note')
  }
  return tokens
}

const NAME_FIELDS = new Set(['name', 'given', 'family', 'nickname', 'maiden', 'native-name'])
const OTHER_FIELDS = new Set(['employer', 'title', 'city', 'tag', 'school', 'met-at'])
