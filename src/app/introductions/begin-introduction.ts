import { DigwellError } from '../../domain/digwell-error.ts'
import { newIntroduction } from '../../domain/introduction.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { findIntroductionsOf } from '../../store/introductions.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { ownPersona } from '../people/own-persona.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { rowOfState, stateOfRow } from './introduction-state.ts'
import type { NewIntroduction } from './introductions.ts'

/** Keeps the idea that two people should meet. @throws DigwellError not-found, invalid-input, conflict */
export async function beginIntroduction(
  home: Home,
  introduction: NewIntroduction,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const { way = 'make' } = introduction
  const why = plainLine(introduction.why).slice(0, 500)
  const [a, b] = await home.store.read(home.owner, async (s) => [
    await requirePerson(s, introduction.aId),
    await requirePerson(s, introduction.bId),
  ])
  if (a.id === b.id) throw new DigwellError('invalid-input', 'It takes two people to introduce.')
  const id = introduction.id ?? home.newId()
  const said =
    way === 'make' ? `Introduce ${a.name} and ${b.name}` : `Ask ${a.name} about meeting ${b.name}`
  return change(
    home,
    { verb: 'introduction', summary: said },
    async (w) => {
      await requireFreeId(w, 'introduction', id)
      await requireNoneUnderWay(w, { way, aId: a.id, bId: b.id })
      const { timeZone } = await loadSettings(home, w)
      await insertRows(w, 'introduction', [
        {
          id,
          a_persona_id: await ownPersona(w, a.id),
          b_persona_id: await ownPersona(w, b.id),
          why,
          ...rowOfState(newIntroduction(way, w.at), timeZone),
        },
      ])
      return { id }
    },
    requestKey,
  )
}

/** Two people are asked about one another once at a time, whichever stands first. */
async function requireNoneUnderWay(
  w: Writer,
  { way, aId, bId }: { readonly way: string; readonly aId: string; readonly bId: string },
): Promise<void> {
  const rows = await findIntroductionsOf(w, aId)
  const isUnderWay = rows.some((row) => {
    const isSame = row.a_id === aId && row.b_id === bId
    const isTurned = way === 'make' && row.a_id === bId && row.b_id === aId
    const state = stateOfRow(row)
    const isOpen = state.ended === null && state.madeAt === null
    return row.way === way && (isSame || isTurned) && isOpen
  })
  if (isUnderWay) throw new DigwellError('conflict', 'This introduction is under way already.')
}
