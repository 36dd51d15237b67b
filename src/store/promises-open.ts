import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { Scope } from './store.ts'
import { COLUMNS_BESIDE_MAIL, TOLD, type PromiseBesideMail } from './told-promise.ts'

/**
 * What the owner promised these people and has not kept, as far as is known: confirmed, typed, or said with a
 * day since `since`; newest first.
 */
export async function findPromisesOpen(
  s: Scope,
  personIds: readonly string[],
  since: Instant,
): Promise<readonly PromiseBesideMail[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<PromiseBesideMail>`
    select ${COLUMNS_BESIDE_MAIL} ${TOLD} where p.owner_id = ${s.owner} and p.id in (
      select p.id from persona x join promise p on p.owner_id = x.owner_id and p.persona_id = x.id
      where x.owner_id = ${s.owner} and x.person_id in (${s.engine.listOf(personIds)})
        and p.by_me = 1 and p.kind = 'promise' and p.kept_at is null
        and (${isMarked(sql`and m.state = 'open'`)}
          or ((p.author = 'you' or (p.made_at > ${since} and p.due_day is not null)) and not ${isMarked()})))
    order by p.made_at desc, p.id`.execute(s.db)
  return rows
}

/** There is an answer of the owner's to promise `p`. */
const isMarked = (state = sql``) =>
  sql`exists (select 1 from promise_mark m where m.owner_id = p.owner_id and m.id = p.id ${state})`
