import { GIVE_KINDS } from '../../domain/give.ts'
import { dayOf, isoDay, startOfDay, type Instant } from '../../domain/instant.ts'
import type { GiveMonth } from '../../domain/view/give-view.ts'
import { findGivenBetween } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'

type Given = Awaited<ReturnType<typeof findGivenBetween>>[number]

/** What went both ways, month by month, oldest first, this month last. @param count 1 to 60 */
export async function giveMonths(
  s: Scope,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
  count: number,
): Promise<readonly GiveMonth[]> {
  const months = lastMonths(isoDay(dayOf(now, timeZone)), count)
  const from = startOfDay(Date.parse(`${months[0] ?? ''}-01T00:00:00Z`) / 86_400_000, timeZone)
  const rows = await findGivenBetween(s, from, now)
  const byMonth = Map.groupBy(rows, ({ at }) => isoDay(dayOf(at, timeZone)).slice(0, 7))
  return months.map((month) => monthOf(month, byMonth.get(month) ?? []))
}

function monthOf(month: string, rows: readonly Given[]): GiveMonth {
  const gives = rows.filter(({ sort }) => sort === 'give')
  const asks = rows.filter(({ sort }) => sort === 'ask')
  const byMe = (some: readonly Given[]) => some.filter(({ by_me }) => by_me === 1).length
  return {
    month,
    kinds: GIVE_KINDS.flatMap((kind) => {
      const some = gives.filter((row) => row.kind === kind)
      const given = byMe(some)
      return some.length === 0 ? [] : [{ kind, given, received: some.length - given }]
    }),
    asked: byMe(asks),
    wasAsked: asks.length - byMe(asks),
  }
}

function lastMonths(today: string, count: number): readonly string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(year, month - count + index, 1))
    return date.toISOString().slice(0, 7)
  })
}
