import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import { findChange } from '../../store/change.ts'
import { findDraftsTo } from '../../store/drafts.ts'
import { findLedger, type LedgerRow } from '../../store/gives.ts'
import {
  findOwnFacts,
  findPeople,
  findTies,
  findWishes,
  resolvePersonId,
} from '../../store/people.ts'
import { findFollowUps } from '../../store/person-page.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type {
  FollowUpRow,
  OwnFactRow,
  PersonTableRow,
  TieRow,
  WishRow,
} from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import type { TimelineRow } from '../../store/timeline.ts'
import type { DraftRow } from '../../store/write-rows.ts'
import { gatherFacts } from '../people/fold-person.ts'
import type { SourcedFact } from '../people/sourced-fact.ts'
import { readTimeline } from '../people/read-timeline.ts'

/** Looked back at: enough for the last give and the last ask of a lively tie. */
const ENTRIES = 120
const LEDGER = 100

/** Everything kept about a person that a context is made of. */
export type Gathered = {
  readonly person: PersonTableRow
  readonly tie: TieRow | undefined
  readonly wish: WishRow | undefined
  /** When the owner noted their "no". */
  readonly declinedAt: Instant | null
  /** What they had part in, newest first, up to now. */
  readonly entries: readonly TimelineRow[]
  readonly followUps: readonly FollowUpRow[]
  readonly own: readonly OwnFactRow[]
  readonly sourceKinds: ReadonlySet<string>
  /** Every name and nickname a source or the owner has for them, the most trusted first. */
  readonly names: readonly string[]
  readonly isConnected: boolean
  readonly drafts: readonly DraftRow[]
  /** What was given and asked both ways, newest first, up to now. */
  readonly ledger: readonly LedgerRow[]
}

const NAME_FIELDS = ['name', 'native-name', 'nickname']

function namesOf(facts: readonly SourcedFact[]): readonly string[] {
  const names = facts.filter(({ field }) => NAME_FIELDS.includes(field))
  return [...new Set(names.map(({ value }) => value))]
}

/** @throws DigwellError not-found */
export async function gatherContext(s: Scope, askedId: string, now: Instant): Promise<Gathered> {
  const id = await resolvePersonId(s, askedId)
  const [person] = id === null ? [] : await findPeople(s, [id])
  if (id === null || person === undefined) {
    throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  }
  const [tie] = await findTies(s, [id])
  const [wish] = await findWishes(s, [id])
  const personas = await findPersonasOf(s, [id])
  const entries = await readTimeline(
    s,
    personas.map((row) => row.id),
    { after: null, limit: ENTRIES, until: now },
  )
  const noted = wish?.stance === 'declined' ? await findChange(s, wish.change_id) : undefined
  const own = await findOwnFacts(s, [id])
  return {
    person,
    tie,
    wish,
    declinedAt: noted?.at ?? null,
    entries,
    followUps: await findFollowUps(s, id),
    own,
    names: namesOf(gatherFacts(personas, own)),
    sourceKinds: new Set(personas.map((row) => row.source_kind)),
    isConnected:
      entries.some((entry) => entry.kind === 'connected') ||
      personas.some((row) => row.source_kind === 'linkedin'),
    drafts: await findDraftsTo(s, id),
    ledger: await findLedger(s, { personIds: [id], to: now, limit: LEDGER }),
  }
}
