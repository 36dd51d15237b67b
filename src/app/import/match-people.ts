import type { KeptIndex } from '../../identity/kept-index.ts'
import type { Persona } from '../../identity/persona.ts'
import { resolveIdentities } from '../../identity/resolve-identities.ts'
import { countPersonas, findChangedPersonas, newestChange } from '../../store/changed-personas.ts'
import { listDecisions } from '../../store/decisions.ts'
import { groupsTogether } from '../../store/groups-together.ts'
import { allPersonas } from '../../store/personas.ts'
import type { Scope } from '../../store/store.ts'
import { asPersona } from './as-persona.ts'
import { meAsText, isMine, THIS_IS_YOU } from './is-mine.ts'
import { matchAround } from './match-around.ts'
import { newsOf, type Matching, type MatchOrder } from './matching.ts'
import { recallMatching, type Memory } from './matching-memory.ts'
import { indexTogether } from './together-index.ts'
import { weighAnew } from './weigh-anew.ts'

const SMALL = 3_000 // personas; matched in a fraction of a second
const MOST_CHANGED = 0.04 // share of personas from which matching all takes no longer
const MOST_GROWTH = 0.1 // what was learned of names is learned anew by then

/**
 * Works out who is who: of everybody, or where everybody was matched before, of those who changed and
 * whoever bears on them. Writes nothing.
 */
export async function matchPeople(s: Scope, order: MatchOrder): Promise<Matching> {
  const { me, country } = order
  const stand = { me: meAsText(me, country), upTo: await newestChange(s) }
  const memory = await recallMatching(s, stand.me)
  const part = memory === null ? null : await findPart(s, order, memory)
  if (memory !== null && part !== null) {
    const found = await matchAround(s, { ...order, ...part })
    if (found !== null) {
      const { resolution, update, among } = found
      return {
        ...resolution,
        among,
        fallen: [],
        stand,
        memory: { kind: 'part', update, pages: memory.pages },
      }
    }
  }
  return { ...(await matchAll(s, order)), stand }
}

/** Who changed since, and what was left behind then; null when it is better to look at all. */
async function findPart(
  s: Scope,
  { imports, wholeUpTo = SMALL, weighAnewFrom = null }: MatchOrder,
  memory: Memory,
): Promise<{ readonly changed: readonly string[]; readonly index: KeptIndex } | null> {
  const personas = await countPersonas(s)
  if (personas <= wholeUpTo || weighAnewFrom !== null) return null
  const changed = await findChangedPersonas(s, memory.upTo, imports)
  if (changed === null || changed.length > Math.max(20, personas * MOST_CHANGED)) return null
  const index = await memory.open()
  const grown = Math.abs(personas - index.model.personas)
  return grown > index.model.personas * MOST_GROWTH ? null : { changed, index }
}

async function matchAll(
  s: Scope,
  { me, country, weighAnewFrom = null }: MatchOrder,
): Promise<Omit<Matching, 'stand'>> {
  const kept: Persona[] = []
  const mine = new Map<string, string>()
  const known = new Map<string, string>()
  const shared = new Map<string, string>()
  for await (const page of allPersonas(s)) {
    for (const row of page) {
      const persona = asPersona(row, country, shared)
      if (isMine(persona, me)) mine.set(persona.id, THIS_IS_YOU)
      else kept.push(persona)
      if (row.not_person !== null) known.set(persona.id, row.not_person)
    }
  }
  const {
    personas,
    decisions: held,
    fallen,
  } = await weighAnew(s, kept, {
    mine,
    from: weighAnewFrom,
  })
  const numbers = new Map(personas.map((persona, index) => [persona.id, index]))
  const together = await indexTogether(groupsTogether(s), numbers)
  const decisions = [...(await listDecisions(s)), ...held]
  const { resolution, kept: memory } = resolveIdentities({ personas, decisions, together })
  const personOf = (id: string) => personas[numbers.get(id) ?? -1]?.personId ?? null
  return {
    ...newsOf(
      { ...resolution, notPeople: new Map([...resolution.notPeople, ...mine]) },
      personOf,
      known,
    ),
    among: null,
    fallen,
    memory: { kind: 'whole', kept: memory },
  }
}
