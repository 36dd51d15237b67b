import { sql, type RawBuilder } from 'kysely'
import type { GiveKind } from '../domain/give.ts'

/** Tables, and what ties them together; crossed ones are read by SQLite in the order in which they stand. */
type Way = { readonly tables: RawBuilder<unknown>; readonly links: RawBuilder<unknown> }

/** Where lines come from: the columns, the tables, and what must hold of them. */
export type Book = {
  readonly owner: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  readonly at: RawBuilder<unknown>
  readonly byMe: RawBuilder<unknown>
  readonly kind: RawBuilder<unknown>
  readonly size: RawBuilder<unknown>
  readonly rest: RawBuilder<unknown>
  readonly byTime: Way
  readonly ofPeople: Way
  readonly more: RawBuilder<unknown>
  readonly holds: readonly RawBuilder<unknown>[]
}

export const OWN: Book = {
  owner: sql`g.owner_id`,
  id: sql`g.id`,
  at: sql`g.at`,
  byMe: sql`g.by_me`,
  kind: sql`g.kind`,
  size: sql`g.size`,
  rest: sql`g.sort, g.words, g.interaction_id, null as found, null as source`,
  byTime: {
    tables: sql`give g join persona x on x.owner_id = g.owner_id and x.id = g.persona_id`,
    links: sql`1 = 1`,
  },
  ofPeople: {
    tables: sql`persona x cross join give g`,
    links: sql`g.owner_id = x.owner_id and g.persona_id = x.id`,
  },
  more: sql`
    left join give_mark m on m.owner_id = g.owner_id and m.id = g.id`,
  holds: [],
}

/**
 * An answer that moves the introducer to Bcc is kept as an introduction too, and so is a mail that only
 * promises one by a day; neither is one made here.
 */
const IS_CERTAIN = sql`(((i.kind <> 'introduction' and a.role in ('from', 'to'))
  or (i.kind = 'introduction' and i.direction = 'in' and a.role = 'from' and exists (
    select 1 from participant b
    where b.owner_id = i.owner_id and b.interaction_id = i.id and b.role = 'introduced'))
  or (i.kind = 'introduction' and i.direction = 'out' and a.role in ('to', 'cc') and i.size between 2 and 4
    and lower(coalesce(i.subject, '')) not like 're:%' and lower(coalesce(i.subject, '')) not like 'aw:%'))
  and (i.kind <> 'introduction' or not exists (
    select 1 from participant b
    join promise p on p.owner_id = b.owner_id and p.persona_id = b.persona_id and p.made_at = i.at
      and p.act = 'introduce' and p.due_day is not null
    where b.owner_id = i.owner_id and b.interaction_id = i.id)))`

export const FOUND: Book = {
  owner: sql`i.owner_id`,
  id: sql`i.id`,
  at: sql`i.at`,
  byMe: sql`case i.direction when 'out' then 1 else 0 end`,
  kind: sql`coalesce(m.kind, case i.kind when 'introduction' then 'introduction' else 'endorsement' end)`,
  size: sql`coalesce(m.size, case i.kind when 'endorsement' then 'small' else 'medium' end)`,
  rest: sql`'give' as sort, coalesce(i.subject, i.snippet, '') as words, i.id as interaction_id,
    i.kind as found, f.title as source`,
  byTime: {
    tables: sql`interaction i
      join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id
      join persona x on x.owner_id = a.owner_id and x.id = a.persona_id`,
    links: sql`1 = 1`,
  },
  ofPeople: {
    tables: sql`persona x cross join participant a cross join interaction i`,
    links: sql`a.owner_id = x.owner_id and a.persona_id = x.id
      and a.kind in ('introduction', 'recommendation', 'endorsement')
      and i.owner_id = a.owner_id and i.id = a.interaction_id`,
  },
  more: sql`
    left join give_mark m on m.owner_id = i.owner_id and m.id = i.id
    left join record r on r.owner_id = i.owner_id and r.id = i.record_id
    left join import_file f on f.owner_id = r.owner_id and f.id = r.import_file_id`,
  holds: [
    sql`i.kind in ('introduction', 'recommendation', 'endorsement')`,
    sql`i.personal = 1 and i.ahead = 0 and i.direction in ('in', 'out')`,
    IS_CERTAIN,
  ],
}

/** What else an import's line may be is what the owner says: those are few, and found by the owner's word. */
const CORRECTED: Way = {
  tables: sql`give_mark n cross join interaction i cross join participant a cross join persona x`,
  links: sql`i.owner_id = n.owner_id and i.id = n.id
    and a.owner_id = i.owner_id and a.interaction_id = i.id
    and x.owner_id = a.owner_id and x.id = a.persona_id`,
}

/** In which order the tables are read: by time, by whom they concern, or by the owner's word. */
export function wayTo(
  {
    personIds,
    kinds,
  }: { readonly personIds?: readonly string[]; readonly kinds?: readonly GiveKind[] },
  book: Book,
): Way {
  if (personIds !== undefined) return book.ofPeople
  const isCorrected = book === FOUND && kinds !== undefined && !kinds.some(isToldByImports)
  return isCorrected ? CORRECTED : book.byTime
}

function isToldByImports(kind: GiveKind): boolean {
  return kind === 'introduction' || kind === 'endorsement'
}
