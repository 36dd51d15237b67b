import { DAY_MS, dayOf, isoDay, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import type { MoveView, Reason, TodayView } from '../../domain/view/today-view.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import type {
  Deferral,
  Move,
  PastMove,
  Plan,
  Reason as PlanReason,
  SkipReason,
} from '../../plan/move.ts'
import { planDay } from '../../plan/plan-day.ts'
import { findChange } from '../../store/change.ts'
import { findDayLogs, findMoveMarks } from '../../store/candidates.ts'
import type { DayLogRow, MoveMarkRow, PersonTableRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { hasPeople } from '../../store/people.ts'
import { loadSettings, type Home } from '../home.ts'
import { eventsToday } from './events-today.ts'
import { gatherCandidates } from './gather-candidates.ts'
import { noticeThings } from './notice-things.ts'

/** The plan of a day with what it stands on, before it is shown. */
export type DayPlan = {
  readonly plan: Plan
  readonly moves: readonly MoveView[]
  readonly marks: readonly MoveMarkRow[]
  readonly log: DayLogRow | undefined
  readonly settings: Settings
  readonly today: Day
  readonly isEmpty: boolean
  readonly lastOpened: string | null
}

/** Works out today's moves from the store. Writes nothing; the same data on the same day give the same. */
export async function planToday(home: Home, s: Scope, now: Instant): Promise<DayPlan> {
  const settings = await loadSettings(home, s)
  const { timeZone } = settings
  const today = dayOf(now, timeZone)
  const marks = await findMoveMarks(s, today - 400)
  const logs = await findDayLogs(s, isoDay(today - 45))
  const log = logs.find((row) => row.id === isoDay(today))
  const { candidates, people } = await gatherCandidates(s, { now, timeZone })
  const plan = planDay({
    date: today,
    now,
    timeZone,
    candidates,
    settings: {
      movesADay: settings.movesADay,
      days: settings.days,
      protect: settings.protect,
    },
    past: [...marks.flatMap(asDone), ...logs.filter((row) => row !== log).flatMap(asShown)],
    deferrals: marks.flatMap((mark) => asDeferral(mark, timeZone)),
    more: log?.extra ?? 0,
  })
  return {
    plan,
    moves: plan.moves.map((move) => showMove(move, people.get(move.personId))),
    marks: marks.filter((mark) => mark.day === today),
    log,
    settings,
    today,
    isEmpty: people.size === 0 && !(await hasPeople(s)),
    lastOpened: logs.filter((row) => row.id < isoDay(today)).at(-1)?.id ?? null,
  }
}

/** Today as it is shown: what is done first, then what is open, then the end. */
export async function viewToday(
  home: Home,
  s: Scope,
  now: Instant,
): Promise<{ view: TodayView; isOpened: boolean }> {
  const day = await planToday(home, s, now)
  const dealt: MoveView[] = []
  for (const mark of day.marks) dealt.push(await showMark(s, mark))
  const isClosed = day.log?.closed_at !== null && day.log?.closed_at !== undefined
  const isDone = day.moves.length === 0 && dealt.length > 0
  const closed = isClosed || isDone
  const away =
    day.lastOpened === null ? 0 : day.today - Date.parse(`${day.lastOpened}T00:00:00Z`) / DAY_MS
  const view: TodayView = {
    date: isoDay(day.today),
    moves: [...dealt, ...(isClosed ? [] : day.moves)],
    cap: day.settings.movesADay + (day.log?.extra ?? 0),
    doneCount: day.marks.filter((mark) => mark.state === 'done').length,
    closed,
    closing: closed
      ? { done: `${day.plan.end.title} ${day.plan.end.text}`, next: day.plan.end.next ?? '' }
      : null,
    welcomeBack: away >= 10 && dealt.length === 0,
    protecting: day.plan.protecting,
    events: await eventsToday(s, { now, timeZone: day.settings.timeZone }),
    noticed: await noticeThings(s, { now, timeZone: day.settings.timeZone }),
    empty: day.isEmpty ? 'no-people' : day.moves.length + dealt.length === 0 ? 'nothing-due' : null,
  }
  return { view, isOpened: day.log !== undefined }
}

/** A move as it was answered. Its change can be undone from here unless it came back with an export. */
async function showMark(s: Scope, mark: MoveMarkRow): Promise<MoveView> {
  const change = await findChange(s, mark.change_id)
  return {
    ...(JSON.parse(mark.move) as MoveView),
    state: mark.state === 'done' ? 'done' : mark.state === 'later' ? 'later' : 'skipped',
    changeId: change?.actor === 'you' ? change.id : null,
  }
}

function showMove(move: Move, person: PersonTableRow | undefined): MoveView {
  const channel: Channel = move.channel ?? 'other'
  return {
    id: move.id,
    kind: move.kind,
    personId: move.personId,
    person: move.person,
    about: person?.about ?? null,
    channel,
    channelWhy: move.channelWhy,
    reach: person === undefined ? null : reachOf(person, channel),
    say: move.say,
    why: move.reasons[0]?.text ?? '',
    reasons: move.reasons.map(showReason),
    part: move.part,
    state: 'open',
    changeId: null,
  }
}

function reachOf(person: PersonTableRow, channel: Channel): string | null {
  if (channel === 'email') return person.email
  if (channel === 'linkedin') {
    return person.linkedin === null ? null : `https://www.linkedin.com/in/${person.linkedin}`
  }
  if (channel === 'phone' || channel === 'whatsapp') return person.phone
  return null
}

function showReason({ text, at, source, locator }: PlanReason): Reason {
  return {
    text,
    at,
    source,
    locator: locator === null ? null : `${locator.kind}:${locator.id}`,
  }
}

function asDone(mark: MoveMarkRow): PastMove[] {
  if (mark.state !== 'done') return []
  return [
    {
      moveId: mark.id,
      personId: mark.person_id,
      kind: mark.kind as PastMove['kind'],
      at: mark.at,
      how: 'done',
    },
  ]
}

function asShown(log: DayLogRow): PastMove[] {
  const shown = JSON.parse(log.shown) as readonly {
    id: string
    personId: string
    kind: PastMove['kind']
  }[]
  return shown.map(({ id, personId, kind }) => ({
    moveId: id,
    personId,
    kind,
    at: log.opened_at,
    how: 'shown',
  }))
}

const SKIPS: { readonly [why: string]: SkipReason } = {
  'not-now': 'not-now',
  'not-them': 'not-them',
  never: 'never',
  'already-did': 'wrong',
}

function asDeferral(mark: MoveMarkRow, timeZone: string): Deferral[] {
  const base = {
    moveId: mark.id,
    personId: mark.person_id,
    kind: mark.kind as Deferral['kind'],
    at: mark.at,
  }
  if (mark.state === 'later') {
    return [{ ...base, how: 'later', until: startOfDay(mark.until_day ?? mark.day + 1, timeZone) }]
  }
  if (mark.state === 'skipped') {
    return [{ ...base, how: 'skip', reason: SKIPS[mark.why ?? ''] ?? null }]
  }
  return []
}
