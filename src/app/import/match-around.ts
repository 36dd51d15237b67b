import type { KeptIndex } from '../../identity/kept-index.ts'
import type { KeptUpdate } from '../../identity/kept-matching.ts'
import type { Persona, Resolution } from '../../identity/persona.ts'
import { resolveAround } from '../../identity/resolve-around.ts'
import { listDecisions } from '../../store/decisions.ts'
import { groupsWith } from '../../store/groups-together.ts'
import { findPersonas, findPersonasOf } from '../../store/personas.ts'
import type { PersonaRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { asPersona } from './as-persona.ts'
import { isMine, THIS_IS_YOU } from './is-mine.ts'
import { newsOf, type MatchOrder } from './matching.ts'
import { indexTogether } from './together-index.ts'

const ATTEMPTS = 40
const MOST_LOADED = 60_000 // personas; beyond, matching all is as quick

type Order = MatchOrder & { readonly changed: readonly string[]; readonly index: KeptIndex }

/**
 * Matches those who changed, loading whoever bears on them until nobody is missing.
 *
 * @returns null when that would be nearly everybody
 */
export async function matchAround(
  s: Scope,
  order: Order,
): Promise<{
  readonly resolution: Resolution
  readonly update: KeptUpdate
  readonly among: ReadonlySet<string>
} | null> {
  const decisions = await listDecisions(s)
  const here = new Here(order)
  let changed: ReadonlySet<string> = new Set(order.changed)
  let wanted: readonly string[] = order.changed
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await here.load(s, wanted)
    if (here.size > MOST_LOADED) return null
    const numbers = new Map(here.personas.map(({ id }, index) => [id, index]))
    const together = await indexTogether(groupsWith(s, [...changed]), numbers)
    const found = resolveAround(
      { personas: here.personas, decisions, together, changed },
      order.index,
    )
    wanted = here.missing(found.wants.personas)
    if (wanted.length === 0 && found.wants.changed.size === changed.size) {
      const among = found.wants.changed
      return { resolution: here.newsOf(found.resolution, among), update: found.update, among }
    }
    changed = found.wants.changed
  }
  return null
}

/** The personas loaded so far, each with all others of its person. */
class Here {
  readonly #order: Order
  readonly #personas = new Map<string, Persona>()
  readonly #asked = new Set<string>()
  readonly #known = new Map<string, string>()
  readonly #mine = new Map<string, string>()

  constructor(order: Order) {
    this.#order = order
  }

  get size(): number {
    return this.#asked.size
  }

  get personas(): readonly Persona[] {
    return [...this.#personas.values()]
  }

  missing(ids: ReadonlySet<string>): string[] {
    return [...ids].filter((id) => !this.#asked.has(id))
  }

  async load(s: Scope, ids: readonly string[]): Promise<void> {
    const rows = await findPersonas(s, ids)
    const people = new Set(rows.flatMap((row) => row.person_id ?? []))
    const mates = await findPersonasOf(s, [...people])
    for (const id of ids) this.#asked.add(id)
    for (const row of [...rows, ...mates]) this.#take(row)
  }

  #take(row: PersonaRow): void {
    this.#asked.add(row.id)
    const persona = asPersona(row, this.#order.country)
    if (row.not_person !== null) this.#known.set(row.id, row.not_person)
    if (isMine(persona, this.#order.me)) this.#mine.set(row.id, THIS_IS_YOU)
    else this.#personas.set(row.id, persona)
  }

  newsOf(resolution: Resolution, among: ReadonlySet<string>): Resolution {
    const mine = [...this.#mine].filter(([id]) => among.has(id))
    const notPeople = new Map([...resolution.notPeople, ...mine])
    const personOf = (id: string) => this.#personas.get(id)?.personId ?? null
    return newsOf({ ...resolution, notPeople }, personOf, this.#known)
  }
}
