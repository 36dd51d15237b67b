import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import { among } from './among.ts'
import { inChunks } from './chunked.ts'
import type { Scope } from './store.ts'

export type Colleague = {
  readonly personId: string
  readonly name: string
  readonly employer: string
}

const FEW = 6
const KNOWN = ['strong', 'warm', 'cooling', 'fading', 'new']

/**
 * People the owner knows at these employers, as written, the strongest ties first. By an index, which is
 * read no further than six people an employer, six hundred in all.
 */
export async function findPeopleAt(
  s: Scope,
  employers: readonly string[],
): Promise<readonly Colleague[]> {
  const people = await inChunks(employers, async (piece) => {
    const { rows } = await sql<Colleague & { readonly worth: number }>`
      select q.id as "personId", q.name, q.employer, t.worth
      from (select owner_id, id, name, employer from person
        where owner_id = ${s.owner} and employer in ${among(s, piece)}
        limit ${Math.min(600, piece.length * FEW)}) q
      cross join tie t
      where t.owner_id = q.owner_id and t.person_id = q.id and t.state in (${sql.join(KNOWN)})`.execute(
      s.db,
    )
    return rows
  })
  return people
    .sort((a, b) => b.worth - a.worth || (a.personId < b.personId ? -1 : 1))
    .map(({ worth: _, ...colleague }) => colleague)
}

export type Acquaintance = {
  readonly guestId: string
  readonly personId: string
  readonly name: string
  readonly at: number
  readonly subject: string | null
}

/** A larger gathering makes nobody acquainted. */
const SMALL = 12
/** Small gatherings looked into, shared out among the guests: of each the latest. */
const LOOKED_INTO = 150
const LEAST_EACH = 1
const MOST_EACH = 40

/**
 * Who of the people the owner knows well was in one thread or small meeting with these guests lately, the latest
 * first. Of each guest the latest 1 to 40 since `since` are looked into, the fewer the more guests, and those before
 * their very latest only where that one tells of nobody.
 */
export async function findAcquainted(
  s: Scope,
  guestIds: readonly string[],
  since: Instant,
): Promise<readonly Acquaintance[]> {
  if (guestIds.length === 0) return []
  const each = Math.round(LOOKED_INTO / guestIds.length)
  const shared = await findSmallGroups(s, guestIds, {
    since,
    each: Math.min(MOST_EACH, Math.max(LEAST_EACH, each)),
  })
  const latest = new Map<string, Instant>()
  for (const { guestId, at } of shared) latest.set(guestId, Math.max(latest.get(guestId) ?? 0, at))
  const isLast = ({ guestId, at }: Shared) => at === latest.get(guestId)
  const found = await acquaintedIn(s, shared.filter(isLast))
  const done = new Set(found.map(({ guestId }) => guestId))
  const rest = shared.filter((one) => !done.has(one.guestId) && !isLast(one))
  return [...found, ...(await acquaintedIn(s, rest))]
}

/** Those the owner knows well in what each guest shared, the latest first. */
async function acquaintedIn(s: Scope, shared: readonly Shared[]): Promise<readonly Acquaintance[]> {
  if (shared.length === 0) return []
  const known = await findWellKnownIn(s, [...new Set(shared.map(({ id }) => id))])
  const knownIn = Map.groupBy(known, ({ id }) => id)
  return shared
    .flatMap(({ id, guestId, at, subject }) =>
      (knownIn.get(id) ?? [])
        .filter(({ personId }) => personId !== guestId)
        .map(({ personId, name }) => ({ guestId, personId, name, at, subject })),
    )
    .sort((a, b) => b.at - a.at || (a.personId < b.personId ? -1 : 1))
}

type Shared = Pick<Acquaintance, 'guestId' | 'at' | 'subject'> & { readonly id: string }

/**
 * The latest small gatherings and threads in which each of these people had a part. Of each persona so many
 * are read as are small and wanted, and what is as new as they.
 */
async function findSmallGroups(
  s: Scope,
  personIds: readonly string[],
  { since, each }: { readonly since: Instant; readonly each: number },
): Promise<readonly Shared[]> {
  const { rows } = await sql<Shared>`
    select guest_id as "guestId", id, at, subject from (
      select p.person_id as guest_id, i.id, i.at, i.subject,
        row_number() over (partition by p.person_id order by i.at desc, i.id) as nth
      from persona p
      join participant a on a.owner_id = p.owner_id and a.persona_id = p.id and a.at >= coalesce((
        select x.at from participant x
        join interaction j on j.owner_id = x.owner_id and j.id = x.interaction_id
        where x.owner_id = p.owner_id and x.persona_id = p.id and x.at >= ${since}
          and j.size > 1 and j.size <= ${SMALL}
        order by x.at desc limit 1 offset ${each - 1}), ${since})
      join interaction i on i.owner_id = a.owner_id and i.id = a.interaction_id
      where p.owner_id = ${s.owner} and p.person_id in (${s.engine.listOf(personIds)})
        and i.size > 1 and i.size <= ${SMALL}) latest
    where nth <= ${each}`.execute(s.db)
  return rows
}

/** Those in these interactions with whom the owner is in good touch: they are few, so names are read last. */
async function findWellKnownIn(s: Scope, interactionIds: readonly string[]) {
  const { rows } = await sql<Pick<Acquaintance, 'personId' | 'name'> & { readonly id: string }>`
    select distinct a.interaction_id as id, q.id as "personId", q.name
    from participant a cross join persona p cross join tie t cross join person q
    where a.owner_id = ${s.owner} and a.interaction_id in (${s.engine.listOf(interactionIds)})
      and p.owner_id = a.owner_id and p.id = a.persona_id
      and t.owner_id = p.owner_id and t.person_id = p.person_id and t.state in ('strong', 'warm')
      and q.owner_id = p.owner_id and q.id = p.person_id`.execute(s.db)
  return rows
}
