import type { ProfileSection, ProfileWords } from '../../domain/view/me-view.ts'
import { isoDay } from '../../domain/instant.ts'
import { headerKey } from '../../import/header-key.ts'
import { parseWhen } from '../../import/parse-when.ts'
import type { OwnerRecord } from '../../store/owner-records.ts'

/** A line as its record words it; several come from the one profile record. */
export type RecordLine = ProfileWords & {
  readonly key: string
  readonly section: ProfileSection
  readonly record: OwnerRecord
}

/** The cell under a header, whatever its spelling. */
export function cellOf(payload: string, header: string): string {
  const cells = JSON.parse(payload) as Readonly<Record<string, unknown>>
  const found = Object.entries(cells).find(([name]) => headerKey(name) === header)?.[1]
  return typeof found === 'string' ? found.trim() : ''
}

/** The lines that a record of the owner's profile, positions or education says. */
export function linesOfRecord(record: OwnerRecord): readonly RecordLine[] {
  const words = wordsOf(record.kind, record.payload)
  return words
    .filter(({ title }) => title !== '')
    .map((line) => ({ ...line, key: keyOf(line.section, record), record }))
}

/** `headline`; `position:<record>` where a profile holds several. */
function keyOf(section: ProfileSection, record: OwnerRecord): string {
  const single = section !== 'position' && section !== 'education'
  return single ? section : `${section}:${record.id}`
}

type SectionWords = ProfileWords & { readonly section: ProfileSection }

/** What a payload says, line by line; of a profile also what it leaves empty. */
export function wordsOf(kind: string, payload: string): readonly SectionWords[] {
  const cell = (header: string) => cellOf(payload, header)
  if (kind === 'position') {
    return [
      {
        section: 'position',
        title: cell('title') || cell('companyname'),
        place: orNull(cell('title') === '' ? '' : cell('companyname')),
        from: monthOf(cell('startedon')),
        to: monthOf(cell('finishedon')),
        text: orNull(cell('description')),
      },
    ]
  }
  if (kind === 'education') {
    return [
      {
        section: 'education',
        title: cell('schoolname'),
        place: orNull(cell('degreename')),
        from: monthOf(cell('startdate')),
        to: monthOf(cell('enddate')),
        text: orNull(cell('notes')),
      },
    ]
  }
  return [
    simple('headline', cell('headline')),
    simple('about', cell('summary') || cell('profilesummary')),
    simple('location', cell('geolocation')),
    simple('site', siteOf(cell('websites'))),
  ]
}

function simple(section: ProfileSection, title: string): SectionWords {
  return { section, title, place: null, from: null, to: null, text: null }
}

/** The first address of `[PERSONAL:https://robinash.example,BLOG:…]`. */
function siteOf(websites: string): string {
  return /(?:https?:\/\/|www\.)[^\s,\]]+/i.exec(websites)?.[0] ?? ''
}

/** `2023-10`, `2010`; null for what is no date. */
function monthOf(text: string): string | null {
  if (/^\d{4}$/.test(text)) return text
  const when = parseWhen(text, 'month-first')
  return when === null ? null : isoDay(when.day).slice(0, 7)
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
