import { isoDay } from '../../domain/instant.ts'
import type { CaptureChip, CaptureState, CaptureView } from '../../domain/view/event-view.ts'
import { findOpenFollowUps } from '../../store/candidates.ts'
import type { CaptureRow } from '../../store/event-rows.ts'
import { findNotedThings } from '../../store/noted-things.ts'
import { findPictured } from '../../store/photos.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import type { Attender } from './settle-events.ts'

/** People noted as met, as they are shown, in the order given. */
export async function viewCaptures(
  s: Scope,
  rows: readonly CaptureRow[],
  { people }: { readonly people: readonly Attender[] },
): Promise<readonly CaptureView[]> {
  const ids = [...new Set(rows.map(({ person_id }) => person_id))]
  const names = new Map((await findPeople(s, ids)).map((row) => [row.id, row]))
  const due = new Map(
    (await findOpenFollowUps(s, ids)).toReversed().map((row) => [row.person_id, row.due_day]),
  )
  const fresh = new Set(people.filter((one) => one.fresh).map(({ personId }) => personId))
  const pictured = await findPictured(
    s,
    rows.map(({ id }) => id),
  )
  const moments = [...new Set(rows.map(({ at }) => at))]
  const noted = Map.groupBy(await findNotedThings(s, { people: ids, moments }), momentOf)
  return rows.flatMap((row) => {
    const person = names.get(row.person_id)
    if (person === undefined) return []
    const day = due.get(row.person_id)
    return [
      {
        id: row.id,
        personId: person.id,
        name: person.name,
        about: person.about,
        chips: JSON.parse(row.chips) as CaptureChip[],
        detail: row.detail,
        at: row.at,
        state: row.state as CaptureState,
        photo: pictured.has(row.id),
        fresh: fresh.has(person.id),
        kept: (noted.get(momentOf(row)) ?? []).map((one) => ({
          kind: one.kind,
          what: one.what,
          due: one.due_day === null ? null : isoDay(one.due_day),
        })),
        followUpBy: day === undefined ? null : isoDay(day),
      },
    ]
  })
}

/** What was noted with somebody met was noted of that person in the same moment. */
function momentOf({ person_id, at }: { readonly person_id: string; readonly at: number }): string {
  return `${person_id}/${at}`
}
