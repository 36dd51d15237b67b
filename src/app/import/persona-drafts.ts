import type { Day, Instant } from '../../domain/instant.ts'
import type { PersonaClaim, SourceKind } from '../../domain/source-record.ts'
import { findPersonas, putMentions, putPersonas } from '../../store/personas.ts'
import type { Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import type { PersonaRow } from '../../store/schema.ts'
import type { StoredFact } from '../people/stored-fact.ts'
import { withFacts } from '../people/stored-fact.ts'

type Draft = {
  row: Omit<PersonaRow, 'owner_id' | 'facts'>
  facts: StoredFact[]
  before: PersonaRow | null
  dirty: boolean
  cited: Set<string>
}

/** Personas kept in memory between chunks. */
const MOST_IN_HAND = 40_000

const STANDINGS = ['never', 'seen', 'listed']

/** The personas that an import has in hand: read once, changed in memory, written with each chunk. */
export class PersonaDrafts {
  readonly #drafts = new Map<string, Draft>()
  readonly #ids = new Map<string, string>()
  #mentions: { persona_id: string; source: string; key: string }[] = []

  /** The id of a source's identity. */
  idOf(sourceId: string, key: string): string {
    const name = `${sourceId}\u001f${key}`
    let id = this.#ids.get(name)
    if (id === undefined) {
      id = namedId('persona', sourceId, key)
      this.#ids.set(name, id)
    }
    return id
  }

  get size(): number {
    return this.#drafts.size
  }

  /** Reads those of `ids` that are not in hand yet. */
  async fetch(w: Writer, ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#drafts.has(id))
    for (const row of await findPersonas(w, missing)) {
      const { owner_id: _, facts, ...rest } = row
      this.#drafts.set(row.id, {
        row: rest,
        facts: JSON.parse(facts) as StoredFact[],
        before: row,
        dirty: false,
        cited: new Set(),
      })
    }
  }

  factsOf(id: string): readonly StoredFact[] {
    return this.#drafts.get(id)?.facts ?? []
  }

  /** Takes in what a record claims of a persona; `fetch` must have been asked for it. */
  take(
    id: string,
    claim: PersonaClaim,
    said: {
      readonly changeId: string
      readonly sourceId: string
      readonly sourceKind: SourceKind
      readonly record: string
      readonly at: Instant
      readonly replaces: boolean
      /** Counted into its traffic: only for records not seen before. */
      readonly day: Day | null
      readonly counts: boolean
      readonly bulk: boolean
    },
  ): void {
    const draft = this.#drafts.get(id) ?? this.#begin(id, claim, said)
    draft.dirty = true
    draft.facts = withFacts(draft.facts, claim.facts, said)
    const { row } = draft
    if (STANDINGS.indexOf(claim.standing) > STANDINGS.indexOf(row.standing)) {
      row.standing = claim.standing
    }
    row.name = said.replaces ? (claim.name ?? row.name) : (row.name ?? claim.name ?? null)
    if (!said.counts) return
    if (claim.proof === 'owner-wrote') row.owner_wrote++
    if (claim.proof === 'wrote-personally') row.wrote_personally++
    if (said.bulk) row.bulk++
    if (said.day !== null) {
      row.first_day = Math.min(row.first_day ?? said.day, said.day)
      row.last_day = Math.max(row.last_day ?? said.day, said.day)
    }
  }

  cite(id: string, source: string, key: string): void {
    const draft = this.#drafts.get(id)
    const name = `${source}\u001f${key}`
    if (draft === undefined || draft.cited.has(name)) return
    draft.cited.add(name)
    this.#mentions.push({ persona_id: id, source, key })
  }

  /** Writes what changed since the last time. */
  async flush(w: Writer): Promise<void> {
    const dirty = [...this.#drafts.values()].filter((draft) => draft.dirty)
    await putPersonas(
      w,
      dirty.map(({ row, facts, before }) => ({
        row: { ...row, facts: JSON.stringify(facts) },
        before,
      })),
    )
    await putMentions(w, this.#mentions)
    this.#mentions = []
    for (const draft of dirty) draft.dirty = false
    // All is written: what is wanted again is read again, so that memory does not grow with the network.
    if (this.#drafts.size > MOST_IN_HAND) this.#drafts.clear()
    if (this.#ids.size > MOST_IN_HAND) this.#ids.clear()
  }

  #begin(
    id: string,
    claim: PersonaClaim,
    said: { changeId: string; sourceId: string; sourceKind: SourceKind },
  ): Draft {
    const draft: Draft = {
      row: {
        id,
        change_id: said.changeId,
        source_id: said.sourceId,
        source_kind: said.sourceKind,
        key: claim.key,
        person_id: null,
        standing: claim.standing,
        name: claim.name ?? null,
        owner_wrote: 0,
        wrote_personally: 0,
        bulk: 0,
        first_day: null,
        last_day: null,
        not_person: null,
      },
      facts: [],
      before: null,
      dirty: true,
      cited: new Set(),
    }
    this.#drafts.set(id, draft)
    return draft
  }
}
