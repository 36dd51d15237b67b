import {
  beginChange,
  continueChange,
  findChangeByRequest,
  patchChange,
  type Writer,
} from '../../store/change.ts'
import { findMending, putMending } from '../../store/mending.ts'
import { findOwnFacts, findPeople, findPeopleAfter } from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { Scope } from '../../store/store.ts'
import { keepForUndo } from '../../store/undone-row.ts'
import { tieClock, type Home } from '../home.ts'
import { foldPerson } from './fold-person.ts'
import { refreshPeople } from './refresh-people.ts'

const BATCH = 200
/** All of it is one change, however often it is broken off. */
const REQUEST = 'names-as-most-sources-write-them'

/**
 * Calls people as most sources spell them, once, where a version before chose another spelling; never those
 * the owner named. Undone, the former spellings are the owner's word. Cost: all that is known of everybody,
 * read and not locked; broken off, it is gone on with.
 */
export async function settleNames(home: Home): Promise<void> {
  let after = await home.store.read(home.owner, (s) => findMending(s, 'names'))
  while (after !== null) {
    const step = await home.store.read(home.owner, (s) => nextNames(s, after ?? ''))
    after = step.after
    if (step.renamed.length === 0 && after !== null) continue
    after = await home.store.write(home.owner, async (s) => {
      const stands = step.renamed.length === 0 || (await rename(home, s, step.renamed))
      const rest = stands ? step.after : null
      await putMending(s, 'names', rest)
      return rest
    })
  }
}

type Step = { readonly renamed: readonly string[]; readonly after: string | null }

/** Those of the next people whom most sources call otherwise; `after` is null behind the last of all. */
async function nextNames(s: Scope, after: string): Promise<Step> {
  const ids = await findPeopleAfter(s, after, BATCH)
  const renamed = await calledOtherwise(s, ids)
  return {
    renamed: [...renamed.keys()],
    after: ids.length < BATCH ? null : (ids.at(-1) ?? null),
  }
}

/** Of those without any name in their sources nothing better is known. @returns id → the name of now */
async function calledOtherwise(
  s: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const personas = Map.groupBy(await findPersonasOf(s, ids), (row) => row.person_id)
  const own = Map.groupBy(await findOwnFacts(s, ids), (row) => row.person_id)
  return new Map(
    (await findPeople(s, ids)).flatMap(({ id, name }) => {
      const said = own.get(id) ?? []
      if (said.some(({ field }) => field === 'name')) return []
      const sources = personas.get(id) ?? []
      const folded = foldPerson(sources, said).name
      const isNamed = folded !== '' && sources.every(({ key }) => key !== folded)
      return isNamed && folded !== name ? [[id, name] as const] : []
    }),
  )
}

/** @returns false where the owner undid it meanwhile */
async function rename(home: Home, s: Scope, ids: readonly string[]): Promise<boolean> {
  const former = await findChangeByRequest(s, REQUEST)
  if (former?.state === 'undone') return false
  const names = await calledOtherwise(s, ids)
  if (names.size === 0) return true
  const w =
    former === undefined
      ? await beginChange(s, {
          id: home.newId(),
          at: home.clock(),
          actor: 'rule',
          verb: 'name-people',
          summary: '',
          requestKey: REQUEST,
        })
      : continueChange(s, former)
  await keepFormerNames(home, w, names)
  await refreshPeople(w, [...names.keys()], await tieClock(home, w, home.clock()))
  const count = Number(former?.answer ?? 0) + names.size
  const who = count === 1 ? '1 person' : `${count} people`
  await patchChange(w, w.changeId, {
    summary: `Spelled ${who} as most sources do`,
    answer: String(count),
  })
  return true
}

async function keepFormerNames(
  home: Home,
  w: Writer,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [personId, value] of names) {
    await keepForUndo(w, 'own_fact', {
      id: home.newId(),
      person_id: personId,
      field: 'name',
      value,
      label: null,
      at: w.at,
    })
  }
}
