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
  return first(linesOf(card), 'KIND', 'X-ADDRESSBOOKSERVER-KIND').toLowerCase() === 'group'
}

/** What a card says of its contact. */
export function draftOfCard(card: VCard): ContactDraft {
  const lines = linesOf(card)
  const labelOf = labelsOf(card)
  const values = (...names: string[]): Labelled[] =>
    named(lines, names).map((property) =>
      labelled(textOf(property.value).trim(), labelOf(property)),
    )
  const lists = (...names: string[]): string[] =>
    named(lines, names).flatMap(({ value }) => partsOf(value, ','))
  const jobs = jobsOf(lines)
  const company = isCompany(lines, jobs)
  return {
    ...EMPTY_CONTACT,
    name: company ? {} : nameOf(lines),
    nicknames: lists('NICKNAME', 'X-NICKNAME'),
    maiden: first(lines, 'X-MAIDENNAME', 'X-MAIDEN-NAME'),
    emails: values('EMAIL'),
    phones: named(lines, ['TEL']).map((tel) => labelled(phoneIn(tel.value), labelOf(tel))),
    urls: values('URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-LINKEDIN'),
    jobs:
      company && jobs.length === 0
        ? [{ employer: first(lines, 'FN'), title: '', department: '' }]
        : jobs,
    places: placesOf(lines, labelOf),
    birthday: dateIn(named(lines, ['BDAY'])[0]),
    anniversary: anniversaryOf(lines, labelOf),
    notes: values('NOTE'),
    tags: lists('CATEGORIES'),
    relations: [
      ...values('RELATED', 'X-ABRELATEDNAMES').filter(({ value }) => !/^urn:/i.test(value)),
      ...named(lines, Object.keys(RELATIONS)).map(({ name, value }) =>
        labelled(textOf(value), RELATIONS[name] ?? ''),
      ),
    ],
    interests: lists('INTEREST', 'HOBBY'),
    company,
    uid: first(lines, 'UID', 'X-ABUID')
      .replace(/^urn:uuid:/i, '')
      .replace(/:ABPerson$/, ''),
  }
}

/** The filled properties of a card by name. */
type Lines = ReadonlyMap<string, readonly VProperty[]>

function linesOf(card: VCard): Lines {
  const lines = new Map<string, VProperty[]>()
  for (const property of card.properties) {
    if (property.value.trim() === '') continue
    const same = lines.get(property.name)
    if (same === undefined) lines.set(property.name, [property])
    else same.push(property)
  }
  return lines
}

function named(lines: Lines, names: readonly string[]): VProperty[] {
  return names.flatMap((name) => lines.get(name) ?? [])
}

function first(lines: Lines, ...names: string[]): string {
  return textOf(named(lines, names)[0]?.value ?? '').trim()
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

function nameOf(lines: Lines): NameParts {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = partsOf(
    named(lines, ['N'])[0]?.value ?? '',
    ';',
  ).map((part) => part.replace(/,(?=\S)/g, ' '))
  const whole = first(lines, 'FN')
  return { ...(whole === '' ? {} : { whole }), prefix, given, middle, family, suffix }
}

function jobsOf(lines: Lines): Job[] {
  const titles = named(lines, ['TITLE']).map(({ value }) => textOf(value).trim())
  const organisations = named(lines, ['ORG']).map(({ value }) => partsOf(value, ';'))
  const count = Math.max(titles.length, organisations.length)
  return Array.from({ length: count }, (_, i) => {
    const [employer = '', ...units] = organisations[i] ?? []
    const department = units.filter((unit) => unit.trim() !== '').join(', ')
    return { employer, title: titles[i] ?? (i === 0 ? first(lines, 'ROLE') : ''), department }
  })
}

/** Said so, or a card whose only name is its organisation's. */
function isCompany(lines: Lines, jobs: readonly Job[]): boolean {
  if (/^company$/i.test(first(lines, 'X-ABSHOWAS'))) return true
  if (/^org$/i.test(first(lines, 'KIND'))) return true
  const hasParts = partsOf(named(lines, ['N'])[0]?.value ?? '', ';').some(
    (part) => part.trim() !== '',
  )
  const employer = fold(jobs[0]?.employer ?? '')
  const whole = fold(first(lines, 'FN'))
  return !hasParts && employer !== '' && (whole === '' || whole === employer)
}

/** `tel:+1-202-555-0100;ext=7` as people write it. */
function phoneIn(value: string): string {
  const text = textOf(value).trim().replace(/^tel:/i, '')
  return text.replace(/;ext=(\d+).*$/i, ' x$1').replace(/;.*$/, '')
}

function placesOf(lines: Lines, labelOf: (property: VProperty) => string): Place[] {
  return named(lines, ['ADR']).flatMap((property) => {
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

function anniversaryOf(lines: Lines, labelOf: (property: VProperty) => string): string {
  const own = named(lines, [
    'ANNIVERSARY',
    'X-ANNIVERSARY',
    'X-MS-ANNIVERSARY',
    'X-EVOLUTION-ANNIVERSARY',
  ])
  const dates = named(lines, ['X-ABDATE']).filter((one) => /anniversary/i.test(labelOf(one)))
  return dateIn(own[0] ?? dates[0])
}
