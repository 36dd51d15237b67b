import type { FoundMatch } from '../../insight/found-match.ts'
import { groupsAtEvents } from '../../store/found-matches.ts'
import { groupsWith } from '../../store/groups-together.ts'
import { personaOwners } from '../../store/person-terms.ts'
import type { Scope } from '../../store/store.ts'

/** Matches of two who, as far as Digwell sees, have not met: in no small company of messages, meetings or events. */
export async function dropKnownPairs(
  s: Scope,
  matches: readonly FoundMatch[],
): Promise<readonly FoundMatch[]> {
  const pairs = matches.filter(({ otherId }) => otherId !== null)
  const people = [...new Set(pairs.flatMap(({ personId, otherId }) => [personId, otherId ?? '']))]
  if (people.length === 0) return matches
  const personOf = await personaOwners(s, people)
  const personas = [...personOf.keys()]
  const known = new Set<string>()
  const note = (group: readonly string[]) => {
    const here = [...new Set(group.flatMap((id) => personOf.get(id) ?? []))].toSorted()
    for (const [n, left] of here.entries()) {
      for (const right of here.slice(n + 1)) known.add(`${left}/${right}`)
    }
  }
  for await (const group of groupsWith(s, personas)) note(group)
  for (const group of await groupsAtEvents(s, personas)) note(group)
  return matches.filter(
    ({ personId, otherId }) =>
      otherId === null || !known.has([personId, otherId].toSorted().join('/')),
  )
}
