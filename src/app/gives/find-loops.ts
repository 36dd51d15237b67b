import type { GiveKind, GiveSize } from '../../domain/give.ts'
import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { isLoop, loopOf, type Helped, type Loop } from '../../plan/loop-of.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { findSaidAfter, findThanksNoted, type SaidAfter } from '../../store/thanks-said.ts'
import { saysThanks } from '../../text/says-thanks.ts'
import { applicationsAt, type Application } from './applications-at.ts'

export type LoopRow = {
  readonly row: LedgerRow
  readonly loop: Loop
  readonly applied: Application | null
}

type Clock = { readonly now: Instant; readonly timeZone: string }

/** Thanks are looked for in what was written so long after the help. */
const THANKS_WITHIN = 60 * DAY_MS

/** Which of these lines are help received, and how the loop of each stands, by line (`<id>/<person>`). Three queries at most. */
export async function findLoops(
  s: Scope,
  rows: readonly LedgerRow[],
  { now, timeZone }: Clock,
): Promise<ReadonlyMap<string, LoopRow>> {
  const helped = rows.filter(isHelp)
  const open = helped.filter((row) => row.let_go_at === null && row.reported_at === null)
  const said = Map.groupBy(await evidenceAfter(s, open), ({ id }) => id)
  const thanked = await thanksTo(s, open)
  const applied = await applicationsAt(s, open)
  return new Map(
    helped.map((row) => {
      const after = said.get(row.id) ?? []
      const application = applied.get(row.id) ?? null
      const written = after.filter((one) => one.met === 0 && saysThanks(one.words ?? ''))
      const helpedBy: Helped = {
        at: row.at,
        kind: row.kind as GiveKind,
        size: row.size as GiveSize,
        found: row.found !== null,
        thankedAt: row.thanked_at,
        reportedAt: row.reported_at,
        letGoAt: row.let_go_at,
        thanks: [...written.map(({ at }) => at), ...(thanked.get(row.person_id) ?? [])],
        talks: after.filter((one) => one.met === 1).map(({ at }) => at),
        appliedAt: application?.at ?? null,
      }
      const loop = loopOf(helpedBy, now, timeZone)
      return [lineOf(row), { row, loop, applied: application }] as const
    }),
  )
}

/** What a line is called among others. */
export function lineOf({ id, person_id }: Pick<LedgerRow, 'id' | 'person_id'>): string {
  return `${id}/${person_id}`
}

function isHelp(row: LedgerRow): boolean {
  if (row.by_me === 1 || row.sort !== 'give') return false
  const { kind, size, found } = row
  return isLoop({ kind: kind as GiveKind, size: size as GiveSize, found: found !== null })
}

const AT_ONCE = 100

async function evidenceAfter(s: Scope, rows: readonly LedgerRow[]): Promise<readonly SaidAfter[]> {
  const said: SaidAfter[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const piece = rows.slice(from, from + AT_ONCE)
    const received = piece.map(({ id, person_id, at }) => ({ id, personId: person_id, at }))
    said.push(...(await findSaidAfter(s, received, THANKS_WITHIN)))
  }
  return said
}

/** When the owner noted thanks to these people. */
async function thanksTo(
  s: Scope,
  rows: readonly LedgerRow[],
): Promise<ReadonlyMap<string, readonly Instant[]>> {
  if (rows.length === 0) return new Map()
  const personIds = [...new Set(rows.map(({ person_id }) => person_id))]
  const from = Math.min(...rows.map(({ at }) => at))
  const thanks = await findThanksNoted(s, personIds, from)
  return new Map(
    [...Map.groupBy(thanks, ({ person_id }) => person_id)].map(
      ([person, given]) => [person, given.map(({ at }) => at)] as const,
    ),
  )
}
