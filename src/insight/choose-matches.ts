import type { FoundMatch } from './found-match.ts'

/** Of each kind so many are kept; a page shows a handful. */
const MOST = 60
const MOST_OF_PERSON = 2
/** Of the owner's own offers the one that fits a need best is enough. */
const MOST_OF_NEED = { give: 1, ask: 3, meet: 3 } as const

/** The best of each kind, nobody more than twice within it, no need more than three times. Best first. */
export function chooseMatches(found: readonly FoundMatch[]): readonly FoundMatch[] {
  const times = new Map<string, number>()
  const used = (key: string | null) => (key === null ? 0 : (times.get(key) ?? 0))
  const chosen: FoundMatch[] = []
  for (const match of found.toSorted(byScore)) {
    const { kind, personId, otherId, needId } = match
    const people = [personId, ...(otherId === null ? [] : [otherId])].map((id) => `${kind}/${id}`)
    const need = needId === null ? null : `${kind}/${needId}`
    const pair = otherId === null ? null : `pair/${[personId, otherId].toSorted().join('/')}`
    if (people.some((key) => used(key) >= MOST_OF_PERSON) || used(need) >= MOST_OF_NEED[kind])
      continue
    if (used(pair) > 0 || used(kind) >= MOST) continue
    for (const key of [...people, need, pair, kind]) {
      if (key !== null) times.set(key, used(key) + 1)
    }
    chosen.push(match)
  }
  return chosen
}

/** Best first; what is alike by what it is of. */
export function byScore(left: FoundMatch, right: FoundMatch): number {
  return right.score - left.score || (keyOf(left) < keyOf(right) ? -1 : 1)
}

function keyOf({ kind, personId, otherId, needId, offerId }: FoundMatch): string {
  return `${kind}/${personId}/${otherId ?? ''}/${needId ?? ''}/${offerId ?? ''}`
}
