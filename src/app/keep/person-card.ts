import { escapeText, joinParts, type VCard, type VProperty } from '../../formats/vcard/vcard.ts'
import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import { parsePersonName } from '../../text/person-name.ts'
import { gatherFacts } from '../people/fold-person.ts'
import type { SourcedFact } from '../people/sourced-fact.ts'

/** A person as a vCard 4.0 (RFC 6350) with everything known of them, their id as UID. */
export function personCard(
  id: string,
  name: string,
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): Pick<VCard, 'version' | 'properties'> {
  const facts = gatherFacts(personas, own)
  const all = (field: string) => unique(facts.filter((fact) => fact.field === field))
  const [first] = all('employer')
  const [title] = all('title')
  const [birthday] = all('birthday')
  const parsed = parsePersonName(name)
  const properties = [
    property('UID', `urn:uuid:${id}`),
    property('FN', escapeText(name)),
    property(
      'N',
      joinParts([parsed?.family.join(' ') ?? '', parsed?.given.join(' ') ?? name, '', '', ''], ';'),
    ),
    ...all('nickname').map(({ value }) => property('NICKNAME', escapeText(value))),
    ...all('email').map(({ value }) => property('EMAIL', escapeText(value))),
    ...all('phone').map(({ value }) => property('TEL', escapeText(value))),
    ...all('linkedin').map(({ value }) =>
      property('URL', `https://www.linkedin.com/in/${encodeURIComponent(value)}`),
    ),
    ...all('url').map(({ value }) => property('URL', escapeText(value))),
    ...(first === undefined ? [] : [property('ORG', joinParts([first.value], ';'))]),
    ...(title === undefined ? [] : [property('TITLE', escapeText(title.value))]),
    ...(birthday === undefined ? [] : [property('BDAY', compactDate(birthday.value))]),
    ...all('city')
      .slice(0, 1)
      .map(({ value }) => property('ADR', joinParts(['', '', '', value, '', '', ''], ';'))),
    ...all('tag').map(({ value }) => property('CATEGORIES', escapeText(value))),
    ...all('note').map(({ value }) => property('NOTE', escapeText(value))),
  ]
  return { version: '4.0', properties }
}

/** `1979-05-04` → `19790504`; `--05-04` → `--0504` (RFC 6350 §4.3.1). */
function compactDate(birthday: string): string {
  const yearless = birthday.startsWith('--')
  return `${yearless ? '--' : ''}${birthday.replaceAll('-', '')}`
}

function property(name: string, value: string): VProperty {
  return { group: '', name, params: new Map(), value }
}

function unique(facts: readonly SourcedFact[]): SourcedFact[] {
  return [...new Map(facts.map((fact) => [fact.value.toLowerCase(), fact])).values()]
}
