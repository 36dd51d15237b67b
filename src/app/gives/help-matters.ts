import { dayOf, type Day } from '../../domain/instant.ts'
import type { GiveKind } from '../../domain/give.ts'
import {
  reportReason,
  sayReport,
  sayThanks,
  thankReason,
  type Deed,
} from '../../plan/give-words.ts'
import { whenWords } from '../../plan/words.ts'
import type { Scope } from '../../store/store.ts'
import { calledBy } from '../people/called-by.ts'
import type { MatterContext, MatterOf } from '../today/matter-source.ts'
import { LOOP_DAYS, REPORT_AFTER_DAYS } from '../../plan/loop-of.ts'
import { findLoops, lineOf, type LoopRow } from './find-loops.ts'
import { findHelp } from './list-loops.ts'
import { othersIn } from './view-give.ts'

/** So much of each is looked at, and so much of it brought to the day: it has three to five moves. */
const LOOKED_AT = 20
const MOST = 6

/** Thanks that are due, and news that can be told by now: what was received last first. */
export async function helpMatters(
  s: Scope,
  { now, timeZone, today }: MatterContext,
): Promise<readonly MatterOf[]> {
  const recent = { from: REPORT_AFTER_DAYS, to: 0 }
  const older = { from: LOOP_DAYS, to: REPORT_AFTER_DAYS }
  const rows = [
    ...(await findHelp(s, now, { daysAgo: recent, limit: LOOKED_AT })),
    ...(await findHelp(s, now, { daysAgo: older, limit: LOOKED_AT })),
  ]
  const loops = [...(await findLoops(s, rows, { now, timeZone })).values()]
  const due = (['thank', 'report'] as const).flatMap((what) =>
    loops.filter(({ loop }) => loop.next?.what === what && loop.next.due <= today).slice(0, MOST),
  )
  const others = await othersIn(
    s,
    due.map(({ row }) => row),
  )
  return due.map((found) =>
    matterOf(found, others.get(lineOf(found.row)) ?? [], { timeZone, today }),
  )
}

function matterOf(
  { row, loop, applied }: LoopRow,
  others: readonly string[],
  { timeZone, today }: { readonly timeZone: string; readonly today: Day },
): MatterOf {
  const when = (at: number) => whenWords(dayOf(at, timeZone), today)
  const deed: Deed = {
    called: calledBy(row.name),
    kind: row.kind as GiveKind,
    words: row.found === null ? row.words : '',
    others,
    onLinkedin: row.found === 'recommendation',
    when: when(row.at),
    applied: applied === null ? null : { ...applied, when: when(applied.at) },
  }
  const isThanks = loop.next?.what !== 'report'
  return {
    personId: row.person_id,
    matter: {
      kind: isThanks ? 'thank' : 'report',
      matterId: row.id,
      reason: isThanks ? thankReason(deed) : reportReason(deed),
      say: isThanks ? sayThanks(deed) : sayReport(deed),
      due: loop.next?.due ?? today,
      at: row.at,
      source: row.source ?? 'you',
      locator:
        row.interaction_id === null
          ? { kind: 'person', id: row.person_id }
          : { kind: 'interaction', id: row.interaction_id },
    },
  }
}
