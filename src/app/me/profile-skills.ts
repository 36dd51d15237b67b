import type { SkillPlace, SkillView } from '../../domain/view/me-view.ts'
import { SKILL_PLACES } from '../../domain/view/me-view.ts'
import type { OwnerRecord } from '../../store/owner-records.ts'
import type { SkillPlaceRow } from '../../store/me-rows.ts'
import { namedId } from '../../store/named-id.ts'
import { fold } from '../../text/fold.ts'
import { cellOf } from './record-words.ts'

/** The same skill however it is written, in every export. */
export function skillKey(name: string): string {
  return namedId('skill', fold(name))
}

/**
 * The skills of the newest export and those typed here, each in its place: first as the owner ordered
 * them, then by endorsements, then by name.
 */
export function profileSkills(
  skills: readonly OwnerRecord[],
  endorsements: readonly OwnerRecord[],
  places: readonly SkillPlaceRow[],
): readonly SkillView[] {
  const placed = new Map(places.map((row) => [row.id, row]))
  const endorsed = countEndorsed(endorsements)
  const known = new Map<string, SkillView>()
  const add = (name: string, from: Pick<SkillView, 'source' | 'recordId'>) => {
    const key = skillKey(name)
    const place = (placed.get(key)?.place ?? 'tool') as SkillPlace
    if (!known.has(key))
      known.set(key, { key, name, place, endorsed: endorsed.get(key) ?? 0, ...from })
  }
  for (const record of skills) {
    const name = cellOf(record.payload, 'name')
    if (record.gone_since === null && name !== '') {
      add(name, { source: record.title ?? 'LinkedIn skills', recordId: record.id })
    }
  }
  // One that the owner placed stays, though the newest export no longer lists it.
  for (const row of places) {
    if (row.own === 1 || row.place !== 'tool') add(row.name, { source: 'you', recordId: null })
  }
  const position = (skill: SkillView) => placed.get(skill.key)?.position ?? Infinity
  return [...known.values()].toSorted((a, b) => {
    const place = SKILL_PLACES.indexOf(a.place) - SKILL_PLACES.indexOf(b.place)
    if (place !== 0) return place
    const order = a.place === 'tool' ? 0 : Math.sign(position(a) - position(b)) || 0
    return order || b.endorsed - a.endorsed || (a.name < b.name ? -1 : 1)
  })
}

/** Endorsements received, by skill; their keys begin with their direction. */
function countEndorsed(endorsements: readonly OwnerRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const record of endorsements) {
    if (!record.key.startsWith('in/') || record.gone_since !== null) continue
    const key = skillKey(cellOf(record.payload, 'skillname'))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** `Known for: …`, `Also: …`, `Tools: …`, a line each; empty while nothing is picked. */
export function skillsText(skills: readonly SkillView[]): string {
  const names = (place: SkillPlace) =>
    skills.filter((skill) => skill.place === place).map(({ name }) => name)
  if (names('known-for').length === 0 && names('also').length === 0) return ''
  return (
    [
      ['Known for', names('known-for')],
      ['Also', names('also')],
      ['Tools', names('tool')],
    ] as const
  )
    .filter(([, list]) => list.length > 0)
    .map(([head, list]) => `${head}: ${list.join(', ')}`)
    .join('\n')
}
