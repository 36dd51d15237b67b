import type { Instant } from '../../domain/instant.ts'
import type {
  ProfileChange,
  ProfileSection,
  ProfileView,
  ProfileWords,
} from '../../domain/view/me-view.ts'
import type { OwnerRecord } from '../../store/owner-records.ts'
import { cellOf, wordsOf } from './record-words.ts'

/** What a record said before an import changed it. */
export type FormerRecord = { readonly id: string; readonly at: Instant; readonly before: string }

/** LinkedIn's words for the kinds, as a change is headed. */
const KINDS: Readonly<Record<string, string>> = {
  headline: 'Headline',
  about: 'About',
  location: 'Location',
  site: 'Site',
  position: 'Position',
  education: 'Education',
  skill: 'Skill',
}

/**
 * What became new, changed or vanished between the last two exports.
 *
 * @param times when exports with a profile were read, newest first
 * @param former by record, newest change first
 */
export function profileChanges(
  records: readonly OwnerRecord[],
  former: readonly FormerRecord[],
  times: readonly Instant[],
): ProfileView['changes'] {
  const [until, since] = times
  if (until === undefined || since === undefined) return null
  const changed = former.filter(({ at }) => at === until)
  const items = records.flatMap((record): readonly ProfileChange[] => {
    if (record.gone_since === until) return gone(record)
    if (record.first_seen === until) return fresh(record)
    const before = changed.find(({ id }) => id === record.id)
    if (before === undefined || record.last_seen !== until) return []
    return differences(record, (JSON.parse(before.before) as OwnerRecord).payload)
  })
  return { since, until, items }
}

/** When a record came to read as it does, or one of its lines: first seen so, or last changed. */
export function changedAtOf(
  former: readonly FormerRecord[],
): (record: OwnerRecord, section?: ProfileSection) => Instant {
  const byRecord = Map.groupBy(former, ({ id }) => id)
  return (record, section) => {
    const now = lineIn(record, section)
    const change = byRecord
      .get(record.id)
      ?.find(({ before }) => lineIn(JSON.parse(before) as OwnerRecord, section) !== now)
    return change?.at ?? record.first_seen
  }
}

function lineIn({ kind, payload }: OwnerRecord, section: ProfileSection | undefined): string {
  if (section === undefined) return payload
  const line = wordsOf(kind, payload).find((one) => one.section === section)
  return line === undefined ? '' : inOneLine(line)
}

function fresh(record: OwnerRecord): readonly ProfileChange[] {
  return saidBy(record).map(({ what, words }) => ({ kind: 'new', what, from: null, to: words }))
}

function gone(record: OwnerRecord): readonly ProfileChange[] {
  return saidBy(record).map(({ what, words }) => ({ kind: 'gone', what, from: words, to: null }))
}

function saidBy(
  record: Pick<OwnerRecord, 'kind' | 'payload'>,
): readonly { readonly what: string; readonly words: string }[] {
  if (record.kind === 'skill') {
    return [{ what: 'Skill', words: cellOf(record.payload, 'name') }]
  }
  return wordsOf(record.kind, record.payload)
    .map((line) => ({ what: KINDS[line.section] ?? line.section, words: inOneLine(line) }))
    .filter(({ words }) => words !== '')
}

function differences(record: OwnerRecord, before: string): readonly ProfileChange[] {
  const now = wordsOf(record.kind, record.payload)
  const then = wordsOf(record.kind, before)
  return now.flatMap((line, index): readonly ProfileChange[] => {
    const former = then[index]
    if (former === undefined) return []
    const [from, to] = [inOneLine(former), inOneLine(line)]
    if (from === to) return []
    const what = KINDS[line.section] ?? line.section
    return [{ kind: 'changed', what, from: from === '' ? null : from, to: to === '' ? null : to }]
  })
}

/** `Editor, Fennimore Press, 2017-02 to 2023-09` */
export function inOneLine({ title, place, from, to, text }: ProfileWords): string {
  const span = from === null && to === null ? '' : `${from ?? '?'} to ${to ?? 'now'}`
  return [title, place ?? '', span, text ?? ''].filter((part) => part !== '').join(', ')
}
