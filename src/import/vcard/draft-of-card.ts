import { partsOf, textOf, type VCard, type VProperty } from '../../formats/vcard/vcard.ts'
import { fold } from '../../text/fold.ts'
import { birthday } from '../birthday.ts'
import {
  EMPTY_CONTACT,
  labelled,
  type ContactDraft,
  type Job,
  type Labelled,
  type Place,
} from '../contact-draft.ts'
import type { NameParts } from '../person-name.ts'

/** Types that say how, not where: no label for a person to read. */
const NO_LABEL = new Set([
  'INTERNET',
  'PREF',
  'VOICE',
  'TEXT',
  'X400',
  'POSTAL',
  'PARCEL',
  'DOM',
  'INTL',
  'MSG',
])
const RELATIONS: Readonly<Record<string, string>> = {
  'X-SPOUSE': 'spouse',
  'X-EVOLUTION-SPOUSE': 'spouse',
  'X-MS-SPOUSE': 'spouse',
  'X-MANAGER': 'manager',
  'X-EVOLUTION-MANAGER': 'manager',
  'X-MS-MANAGER': 'manager',
  'X-ASSISTANT': 'assistant',
  'X-EVOLUTION-ASSISTANT': 'assistant',
  'X-MS-ASSISTANT': 'assistant',
}

/** A card that lists other cards (version 4.0, Apple). */
export function isGroup(card: VCard): boolean {
  return first(card, 'KIND', 'X-ADDRESSBOOKSERVER-KIND').toLowerCase() === 'group'
}

/** What a card says of its contact. */
export function draftOfCard(card: VCard): ContactDraft {
  const labelOf = labelsOf(card)
  const values = (...names: string[]): Labelled[] =>
    named(card, names).map((property) => labelled(textOf(property.value).trim(), labelOf(property)))
  const lists = (...names: string[]): string[] =>
    named(card, names).flatMap(({ value }) => partsOf(value, ','))
  const jobs = jobsOf(card)
  const company = isCompany(card, jobs)
  return {
    ...EMPTY_CONTACT,
    name: company ? {} : nameOf(card),
    nicknames: lists('NICKNAME', 'X-NICKNAME'),
    maiden: first(card, 'X-MAIDENNAME', 'X-MAIDEN-NAME'),
    emails: values('EMAIL'),
    phones: named(card, ['TEL']).map((tel) => labelled(phoneIn(tel.value), labelOf(tel))),
    urls: values('URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-LINKEDIN'),
    jobs:
      company && jobs.length === 0
        ? [{ employer: first(card, 'FN'), title: '', department: '' }]
        : jobs,
    places: placesOf(card, labelOf),
    birthday: dateIn(named(card, ['BDAY'])[0]),
    anniversary: anniversaryOf(card, labelOf),
    notes: values('NOTE'),
    tags: lists('CATEGORIES'),
    relations: [
      ...values('RELATED', 'X-ABRELATEDNAMES').filter(({ value }) => !/^urn:/i.test(value)),
      ...named(card, Object.keys(RELATIONS)).map(({ name, value }) =>
        labelled(textOf(value), RELATIONS[name] ?? ''),
      ),
    ],
    interests: lists('INTEREST', 'HOBBY'),
    company,
    uid: first(card, 'UID', 'X-ABUID')
      .replace(/^urn:uuid:/i, '')
      .replace(/:ABPerson$/, ''),
  }
}

function named(card: VCard, names: readonly string[]): VProperty[] {
  return card.properties.filter(({ name, value }) => names.includes(name) && value.trim() !== '')
}

function first(card: VCard, ...names: string[]): string {
  return textOf(named(card, names)[0]?.value ?? '').trim()
}

/** Labels from `X-ABLabel` of the same group (`_$!<Other>!$_` is Other), else from the types. */
function labelsOf(card: VCard): (property: VProperty) => string {
  const byGroup = new Map<string, string>()
  for (const { group, name, value } of card.properties) {
    if (group !== '' && name === 'X-ABLABEL') {
      byGroup.set(
        group,
        textOf(value)
          .replace(/^_\$!<(.*)>!\$_$/, '$1')
          .trim(),
      )
    }
  }
  return ({ group, params }) => {
    const own = byGroup.get(group)
    if (own !== undefined) return own
    const types = (params.get('TYPE') ?? []).flatMap((type) => type.split(','))
    const said = types.filter((type) => !NO_LABEL.has(type.toUpperCase()))
    return said.map((type) => type.toLowerCase()).join(' ')
  }
}

function nameOf(card: VCard): NameParts {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = partsOf(
    named(card, ['N'])[0]?.value ?? '',
    ';',
  ).map((part) => part.replace(/,(?=\S)/g, ' '))
  const whole = first(card, 'FN')
  return { ...(whole === '' ? {} : { whole }), prefix, given, middle, family, suffix }
}

function jobsOf(card: VCard): Job[] {
  const titles = named(card, ['TITLE']).map(({ value }) => textOf(value).trim())
  const organisations = named(card, ['ORG']).map(({ value }) => partsOf(value, ';'))
  const count = Math.max(titles.length, organisations.length)
  return Array.from({ length: count }, (_, i) => {
    const [employer = '', ...units] = organisations[i] ?? []
    const department = units.filter((unit) => unit.trim() !== '').join(', ')
    return { employer, title: titles[i] ?? (i === 0 ? first(card, 'ROLE') : ''), department }
  })
}

/** Said so, or a card whose only name is its organisation's. */
function isCompany(card: VCard, jobs: readonly Job[]): boolean {
  if (/^company$/i.test(first(card, 'X-ABSHOWAS'))) return true
  if (/^org$/i.test(first(card, 'KIND'))) return true
  const hasParts = partsOf(named(card, ['N'])[0]?.value ?? '', ';').some(
    (part) => part.trim() !== '',
  )
  const employer = fold(jobs[0]?.employer ?? '')
  const whole = fold(first(card, 'FN'))
  return !hasParts && employer !== '' && (whole === '' || whole === employer)
}

/** `tel:+1-202-555-0100;ext=7` as people write it. */
function phoneIn(value: string): string {
  const text = textOf(value).trim().replace(/^tel:/i, '')
  return text.replace(/;ext=(\d+).*$/i, ' x$1').replace(/;.*$/, '')
}

function placesOf(card: VCard, labelOf: (property: VProperty) => string): Place[] {
  return named(card, ['ADR']).flatMap((property) => {
    const parts = partsOf(property.value, ';').map((part) => part.replace(/\s*\n\s*/g, ', ').trim())
    const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
      parts
    const text = [street, extended, box, `${code} ${city}`.trim(), region, country]
    const line = text.filter((part) => part !== '').join(', ')
    return line === '' ? [] : [{ text: line, city, country, ...labelPart(labelOf(property)) }]
  })
}

function labelPart(label: string): { label?: string } {
  return label === '' ? {} : { label }
}

/** Years left out are written as 1604 by Apple, which then says so. */
function dateIn(property: VProperty | undefined): string {
  if (property === undefined) return ''
  const text = textOf(property.value).trim()
  const omitted = property.params.get('X-APPLE-OMIT-YEAR')?.[0]
  if (omitted !== undefined && text.startsWith(omitted)) {
    return birthday(`--${text.slice(omitted.length).replace(/^-/, '')}`, 'month-first')
  }
  return birthday(text, 'month-first')
}

function anniversaryOf(card: VCard, labelOf: (property: VProperty) => string): string {
  const own = named(card, [
    'ANNIVERSARY',
    'X-ANNIVERSARY',
    'X-MS-ANNIVERSARY',
    'X-EVOLUTION-ANNIVERSARY',
  ])
  const dates = named(card, ['X-ABDATE']).filter((one) => /anniversary/i.test(labelOf(one)))
  return dateIn(own[0] ?? dates[0])
}
