import { sql } from 'kysely'
import type { PromiseMarkRow, PromiseRow } from './promise-rows.ts'

/** A promise with the owner's word on it, the person it concerns and where it was said. */
export type ToldPromise = Omit<PromiseRow, 'owner_id' | 'change_id'> & {
  readonly person_id: string
  readonly name: string
  /** The owner's answer; null: none yet. */
  readonly state: PromiseMarkRow['state'] | null
  readonly own_what: string | null
  readonly own_due: number | null
  readonly has_due: number | null
  readonly answered_at: number | null
  readonly source: string | null
  readonly record_kind: string | null
  readonly record_key: string | null
}

/** One without the message it stands in. */
export type PromiseBesideMail = Omit<ToldPromise, 'record_kind' | 'record_key'>

/** The day a promise is due, by `p` and the owner's mark `m`. */
export const DUE = sql<number | null>`case when m.has_due = 1 then m.due_day else p.due_day end`

const BESIDE_MAIL = [
  ...'id persona_id by_me kind act words what made_at due_day thread interaction_id author kept_at kept_by'
    .split(' ')
    .map((column) => `p.${column}`),
  'q.id as person_id',
  'q.name as name',
  'm.state as state',
  'm.what as own_what',
  'm.due_day as own_due',
  'm.has_due as has_due',
  'm.at as answered_at',
  'o.label as source',
]

/** What is read of a promise, once `JOINS` are made. */
export const COLUMNS = sql.raw(
  [...BESIDE_MAIL, 'r.kind as record_kind', 'r.key as record_key'].join(', '),
)

/** The same without the message it stands in: the engines then leave out the joins that lead there. */
export const COLUMNS_BESIDE_MAIL = sql.raw(BESIDE_MAIL.join(', '))

/** All that is told of promise `p`, said by or to persona `x`. */
export const JOINS = sql`
  join person q on q.owner_id = x.owner_id and q.id = x.person_id
  left join promise_mark m on m.owner_id = p.owner_id and m.id = p.id
  left join source o on o.owner_id = x.owner_id and o.id = x.source_id
  left join interaction i on i.owner_id = p.owner_id and i.id = p.interaction_id
  left join record r on r.owner_id = i.owner_id and r.id = i.record_id`

/** Promises with all that is told of them. */
export const TOLD = sql`from promise p join persona x on x.owner_id = p.owner_id and x.id = p.persona_id ${JOINS}`

/** The confirmed ones: they are few, and found by the owner's answers, `n`. */
export const CONFIRMED = sql`from promise_mark n join promise p on p.owner_id = n.owner_id and p.id = n.id
  join persona x on x.owner_id = p.owner_id and x.id = p.persona_id ${JOINS}`
