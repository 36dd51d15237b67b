import { isoDay } from '../../domain/instant.ts'
import type { TodayView } from '../../domain/view/today-view.ts'
import { putRow, type Writer } from '../../store/change.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { growWellPast } from '../owner/well.ts'
import { planToday, viewToday } from './plan-today.ts'
import { isTimeSettled, settleTime } from './settle-time.ts'

/**
 * Today as it is shown. Opening a day for the first time lets time pass and keeps what was on the list,
 * so that what is left undone rotates out on later days.
 */
export async function newDay(home: Home): Promise<TodayView> {
  if (home.readOnly !== true && !(await isTimeSettled(home))) await settleTime(home)
  const { view, isOpened } = await home.store.read(home.owner, async (s) => {
    const shown = await viewToday(home, s, home.clock())
    return { view: shown.view, isOpened: shown.isOpened }
  })
  if (!isOpened && home.readOnly !== true && view.moves.length > 0) {
    await home.store.write(home.owner, async (s) => {
      const w = bookkeeping(home, s)
      await putRow(w, 'day_log', {
        id: view.date,
        closed_at: null,
        extra: 0,
        opened_at: home.clock(),
        shown: JSON.stringify(view.moves),
      })
      await growWellPast(home, w)
    })
  }
  return view
}

/** Opening a day is no deed of the owner's: its rows belong to one standing change that nobody sees. */
function bookkeeping(home: Home, s: Scope): Writer {
  return { ...s, changeId: 'days', at: home.clock() }
}

/** One move beyond the handful. */
export async function oneMore(home: Home): Promise<TodayView> {
  await patchDay(home, (row) => ({ ...row, extra: row.extra + 1, closed_at: null }))
  return newDay(home)
}

/** Done for today, whatever is left. */
export async function closeDay(home: Home): Promise<TodayView> {
  await patchDay(home, (row) => ({ ...row, closed_at: home.clock() }))
  return newDay(home)
}

type Day = { closed_at: number | null; extra: number; opened_at: number; shown: string }

async function patchDay(home: Home, patch: (row: Day) => Day): Promise<void> {
  await home.store.write(home.owner, async (s) => {
    const day = await planToday(home, s, home.clock())
    const former: Day = day.log ?? {
      closed_at: null,
      extra: 0,
      opened_at: home.clock(),
      shown: JSON.stringify(day.moves),
    }
    const { closed_at, extra, opened_at, shown } = patch(former)
    const w = bookkeeping(home, s)
    await putRow(w, 'day_log', { id: isoDay(day.today), closed_at, extra, opened_at, shown })
  })
}
