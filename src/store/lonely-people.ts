import { sql } from 'kysely'
import { deleteRow, type Writer } from './change.ts'
import { clearDerived } from './people.ts'

/** Removes people on whom nothing hangs any more: no persona, no word or wish of the owner's. */
export async function deleteLonelyPeople(w: Writer): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where p.owner_id = ${w.owner}
      and not exists (select 1 from persona x where x.owner_id = p.owner_id and x.person_id = p.id)
      and not exists (select 1 from own_fact x where x.owner_id = p.owner_id and x.person_id = p.id)
      and not exists (select 1 from draft x where x.owner_id = p.owner_id and x.person_id = p.id)
      and not exists (select 1 from capture x where x.owner_id = p.owner_id and x.person_id = p.id)
      and not exists (select 1 from follow_up x where x.owner_id = p.owner_id and x.person_id = p.id)
      and not exists (select 1 from wish x where x.owner_id = p.owner_id and x.id = p.id)`.execute(
    w.db,
  )
  for (const { id } of rows) await deleteRow(w, 'person', id)
  await clearDerived(
    w,
    rows.map(({ id }) => id),
  )
  return rows.length
}
