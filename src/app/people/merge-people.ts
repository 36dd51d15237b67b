import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { updateRow, type Writer } from '../../store/change.ts'
import { findCardsAmong, putDecision } from '../../store/decisions.ts'
import { findPersonas, findPersonasOf, putPersonas } from '../../store/personas.ts'
import type { PersonaRow } from '../../store/schema.ts'
import { clearDerived } from '../../store/people.ts'
import { change, tieClock, type Home } from '../home.ts'
import { absorb, insertPeople } from '../import/settle-people.ts'
import { requirePerson } from './require-person.ts'
import { refreshPeople } from './refresh-people.ts'

/**
 * Makes two people one: all personas point to `id`, the owner's own things move over, the other id
 * stays as an alias. Decisions between all entries of one and all of the other hold them together through
 * every re-import, whichever entries go, and take the place of what kept them apart before.
 */
export async function mergeInto(home: Home, w: Writer, id: string, otherId: string): Promise<void> {
  const kept = await findPersonasOf(w, [id])
  const moved = await findPersonasOf(w, [otherId])
  await putPersonas(
    w,
    moved.map((before) => {
      const { owner_id: _, ...row } = before
      return { row: { ...row, person_id: id }, before }
    }),
  )
  await decideBetween(w, kept, moved, 'same')
  await absorb(w, otherId, id)
  await clearDerived(w, [otherId])
  await closeCardsWithin(
    w,
    [...kept, ...moved].map((row) => row.id),
  )
  await refreshPeople(w, [id], await tieClock(home, w, w.at))
}

async function decideBetween(
  w: Writer,
  lefts: readonly PersonaRow[],
  rights: readonly PersonaRow[],
  verdict: 'same' | 'different',
): Promise<void> {
  for (const { id: left } of lefts) {
    for (const { id: right } of rights) {
      await putDecision(w, {
        left,
        right,
        verdict,
        by: 'you',
        bits: 0,
        evidence: '[]',
        leansOn: null,
      })
    }
  }
}

/** Cards about two personas of one person ask nothing any more. */
async function closeCardsWithin(w: Writer, personas: readonly string[]): Promise<void> {
  for (const card of await findCardsAmong(w, personas)) {
    await updateRow(w, 'card', card.id, { state: 'same' })
  }
}

/** Joins two people on the owner's word; the older id stays. */
export async function mergePeople(
  home: Home,
  firstId: string,
  secondId: string,
  requestKey?: string,
): Promise<Receipt> {
  const [first, second] = await home.store.read(home.owner, async (s) => [
    await requirePerson(s, firstId),
    await requirePerson(s, secondId),
  ])
  if (first.id === second.id) {
    throw new DigwellError('invalid-input', 'These are one person already.')
  }
  const [kept, other] = first.id < second.id ? [first, second] : [second, first]
  return change(
    home,
    { verb: 'merge', summary: `${first.name} and ${second.name} are one person` },
    async (w) => {
      await mergeInto(home, w, kept.id, other.id)
      return { id: kept.id }
    },
    requestKey,
  )
}

/** Takes personas out of a person into one of their own; they stay apart through every re-import. */
export async function splitPerson(
  home: Home,
  askedId: string,
  personaIds: readonly string[],
  requestKey?: string,
): Promise<Receipt> {
  const { id, name } = await home.store.read(home.owner, (s) => requirePerson(s, askedId))
  return change(
    home,
    { verb: 'split', summary: `Took ${name} apart` },
    async (w) => {
      const all = await findPersonasOf(w, [id])
      const leaving = (await findPersonas(w, personaIds)).filter((row) => row.person_id === id)
      const staying = all.filter((row) => !personaIds.includes(row.id))
      if (leaving.length === 0 || staying.length === 0) {
        throw new DigwellError('invalid-input', 'Pick some of this person’s entries, not all.')
      }
      const born = home.newId()
      await insertPeople(w, [born])
      await putPersonas(
        w,
        leaving.map((before) => {
          const { owner_id: _, ...row } = before
          return { row: { ...row, person_id: born }, before }
        }),
      )
      await decideBetween(w, leaving, staying, 'different')
      await refreshPeople(w, [id, born], await tieClock(home, w, w.at))
      return { id: born }
    },
    requestKey,
  )
}
