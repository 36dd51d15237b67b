import { birthday } from './birthday.ts'
import type { Column, ColumnField } from './column-fields.ts'
import {
  EMPTY_CONTACT,
  labelled,
  type ContactDraft,
  type Labelled,
  type Place,
} from './contact-draft.ts'
import { linkedinHandle } from '../text/linkedin-slug.ts'
import type { DateOrder } from './parse-when.ts'

/** Cells of one row with what they mean, in column order. */
export type MeantCell = { readonly column: Column; readonly value: string }

const SEVERAL = /\s*(?::::|[;\n|])\s*/
const SEVERAL_TAGS = /\s*(?::::|[;,\n|])\s*/

/** A contact from a row whose columns are understood. Cells with several values are taken apart. */
export function draftFromColumns(cells: readonly MeantCell[], order: DateOrder): ContactDraft {
  const of = (field: ColumnField): Labelled[] =>
    cells.flatMap(({ column, value }) =>
      column.field === field && value !== '' ? [labelled(value, column.label)] : [],
    )
  const first = (field: ColumnField): string => of(field)[0]?.value ?? ''
  const each = (field: ColumnField, parts: RegExp): string[] =>
    of(field).flatMap(({ value }) => value.split(parts).filter((part) => part !== ''))
  const split = (field: ColumnField): Labelled[] =>
    of(field).flatMap(({ value, label }) =>
      value.split(SEVERAL).map((part) => labelled(part, label ?? '')),
    )
  return {
    ...EMPTY_CONTACT,
    name: {
      whole: first('name'),
      prefix: first('prefix'),
      given: first('given'),
      middle: first('middle'),
      family: first('family'),
      suffix: first('suffix'),
    },
    nicknames: each('nickname', SEVERAL_TAGS),
    maiden: first('maiden'),
    emails: of('email').flatMap(({ value, label }) =>
      value.split(/[\s,;|]+|:::/).map((part) => labelled(part, label ?? '')),
    ),
    phones: split('phone'),
    urls: [...split('url'), ...of('linkedin').flatMap(profileUrl)],
    jobs: [{ employer: first('employer'), title: first('title'), department: first('department') }],
    places: placesOf(cells),
    birthday: birthday(first('birthday'), order),
    anniversary: birthday(first('anniversary'), order),
    notes: [
      ...of('note'),
      ...of('interval').map(({ value }) => ({ value, label: 'keep in touch' })),
    ],
    tags: each('tag', SEVERAL_TAGS),
    relations: (['manager', 'assistant', 'spouse'] as const).flatMap((field) =>
      of(field).map(({ value }) => ({ value, label: field })),
    ),
    interests: each('interest', SEVERAL_TAGS),
    schools: each('school', SEVERAL),
    metAt: of('met-at').map(({ value }) => value),
  }
}

function profileUrl({ value }: Labelled): Labelled[] {
  const slug = linkedinHandle(value)
  return [
    { value: slug === null ? value : `https://www.linkedin.com/in/${encodeURIComponent(slug)}` },
  ]
}

/** One place for each label: home, business, or none. */
function placesOf(cells: readonly MeantCell[]): Place[] {
  const byLabel = new Map<string, Map<ColumnField, string>>()
  for (const { column, value } of cells) {
    if (value === '' || !isPlaceField(column.field)) continue
    const fields = byLabel.get(column.label) ?? new Map<ColumnField, string>()
    fields.set(column.field, value)
    byLabel.set(column.label, fields)
  }
  return [...byLabel].map(([label, fields]) => {
    const lines = ['address', 'street', 'postal-code', 'city', 'region', 'country'] as const
    const city = fields.get('city') ?? ''
    const several = fields.size > 1 || city === ''
    const text = several ? lines.flatMap((field) => fields.get(field) ?? []).join(', ') : ''
    const place = { text, city, country: fields.get('country') ?? '' }
    return label === '' ? place : { ...place, label }
  })
}

function isPlaceField(field: ColumnField): boolean {
  return ['address', 'street', 'city', 'region', 'postal-code', 'country'].includes(field)
}
