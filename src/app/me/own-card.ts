import { escapeText, joinParts, type VCard, type VProperty } from '../../formats/vcard/vcard.ts'
import type { CardField, CardPart } from '../../domain/view/me-view.ts'
import { parsePersonName } from '../../text/person-name.ts'

/** What stands on a card. */
export type CardWords = {
  readonly name: string
  /** One line on what the owner does; empty for none. */
  readonly line: string
  readonly parts: readonly Pick<CardPart, 'field' | 'value'>[]
}

const NAMES: { readonly [field in Exclude<CardField, 'employer' | 'city' | 'linkedin'>]: string } =
  {
    title: 'TITLE',
    email: 'EMAIL',
    phone: 'TEL',
    site: 'URL',
  }

/**
 * The owner's card as a vCard: 4.0 (RFC 6350) or 3.0 (RFC 2426), which more phones read. Parts keep
 * their order; of several the first is the preferred one.
 */
export function ownCard(
  words: CardWords,
  version: '3.0' | '4.0',
): Pick<VCard, 'version' | 'properties'> {
  const name = parsePersonName(words.name)
  const family = name?.family.join(' ') ?? ''
  const given = name?.given.join(' ') ?? words.name
  return {
    version,
    properties: [
      property('FN', escapeText(words.name)),
      property('N', joinParts([family, given, '', '', ''], ';')),
      ...words.parts.map((part) => partProperty(part, version)),
      ...(words.line === '' ? [] : [property('NOTE', escapeText(words.line))]),
    ],
  }
}

function partProperty(
  { field, value }: CardWords['parts'][number],
  version: '3.0' | '4.0',
): VProperty {
  switch (field) {
    case 'employer':
      return property('ORG', joinParts([value], ';'))
    case 'city':
      return property('ADR', joinParts(['', '', '', value, '', '', ''], ';'))
    case 'linkedin':
      // RFC 9554 names it; phones of today know it as an address.
      return property('URL', value)
    case 'phone':
      return version === '4.0'
        ? property('TEL', `tel:${value.replaceAll(' ', '-')}`, [['VALUE', 'uri']])
        : property('TEL', value, [['TYPE', 'CELL']])
    case 'site':
      return property(NAMES.site, value)
    default:
      return property(NAMES[field], escapeText(value))
  }
}

function property(
  name: string,
  value: string,
  params: readonly (readonly [string, string])[] = [],
): VProperty {
  return { group: '', name, params: new Map(params.map(([key, one]) => [key, [one]])), value }
}
