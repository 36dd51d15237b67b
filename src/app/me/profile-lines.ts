import type { Instant } from '../../domain/instant.ts'
import type { ProfileLine, ProfileSection, ProfileWords } from '../../domain/view/me-view.ts'
import { PROFILE_SECTIONS } from '../../domain/view/me-view.ts'
import type { OwnerRecord } from '../../store/owner-records.ts'
import type { ProfileLineRow } from '../../store/me-rows.ts'
import { linesOfRecord, type RecordLine } from './record-words.ts'
import { stillShown } from './still-shown.ts'

/**
 * The profile as it stands: what the newest export says, under the owner's own words. Sections in their
 * usual order, positions newest first. Records gone from the newest export are left out.
 *
 * @param changedAt when a record's line last came to read as it does
 */
export function profileLines(
  records: readonly OwnerRecord[],
  own: readonly ProfileLineRow[],
  changedAt: (record: OwnerRecord, section: ProfileSection) => Instant,
): readonly ProfileLine[] {
  const imported = new Map<string, RecordLine>()
  for (const record of records) {
    if (record.gone_since !== null) continue
    for (const line of linesOfRecord(record)) {
      if (!imported.has(line.key)) imported.set(line.key, line)
    }
  }
  const said = new Map(own.map((row) => [row.id, row]))
  const keys = [...new Set([...imported.keys(), ...said.keys()])]
  const lines = keys.flatMap((key) => foldLine(key, imported.get(key), said.get(key), changedAt))
  const ordered = lines.toSorted(inOrder)
  return ordered.map((line) => ({ ...line, stillShown: stillShown(line, ordered) }))
}

function foldLine(
  key: string,
  imported: RecordLine | undefined,
  own: ProfileLineRow | undefined,
  changedAt: (record: OwnerRecord, section: ProfileSection) => Instant,
): readonly ProfileLine[] {
  if (own?.state === 'hidden') return []
  const value = own?.value ?? null
  const checkedAt = own?.checked_at ?? null
  const base = { key, checkedAt, stillShown: null }
  if (own !== undefined && value !== null) {
    const words = JSON.parse(value) as ProfileWords
    const former = imported === undefined ? null : wordsIn(imported)
    const differs = former !== null && !isSame(former, words)
    return [
      {
        ...base,
        ...words,
        section: own.section as ProfileSection,
        source: 'you',
        recordId: imported?.record.id ?? null,
        since: own.at,
        own: true,
        imported: differs ? former : null,
      },
    ]
  }
  if (imported === undefined) return []
  return [
    {
      ...base,
      ...wordsIn(imported),
      section: imported.section,
      source: imported.record.title ?? 'LinkedIn profile',
      recordId: imported.record.id,
      since: changedAt(imported.record, imported.section),
      own: false,
      imported: null,
    },
  ]
}

export function wordsIn({ title, place, from, to, text }: ProfileWords): ProfileWords {
  return { title, place, from, to, text }
}

function isSame(a: ProfileWords, b: ProfileWords): boolean {
  return JSON.stringify(wordsIn(a)) === JSON.stringify(wordsIn(b))
}

/** Current roles before left ones, then the later begun first. */
function inOrder(a: ProfileLine, b: ProfileLine): number {
  const section = PROFILE_SECTIONS.indexOf(a.section) - PROFILE_SECTIONS.indexOf(b.section)
  if (section !== 0) return section
  if ((a.to === null) !== (b.to === null)) return a.to === null ? -1 : 1
  const [left, right] = [a.from ?? '', b.from ?? '']
  return left === right ? (a.key < b.key ? -1 : 1) : left < right ? 1 : -1
}
