import { DigwellError } from '../../domain/digwell-error.ts'
import { dayOf, isoDay, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type {
  BudgetSpan,
  BudgetView,
  EventBudget,
  SpentMoney,
} from '../../domain/view/event-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { WentRow } from '../../store/event-rows.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { currencyOfCountry } from '../../text/currency-of-country.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { moneyOf } from './return-groups.ts'

const BUDGET = 'eventBudget'
const USUAL_HOURS = 2.5
const NONE: EventBudget = {
  hoursMonth: null,
  moneyMonth: null,
  hoursQuarter: null,
  moneyQuarter: null,
  currency: '',
}

type Moment = { readonly now: Instant; readonly timeZone: string }
type Owner = Moment & { readonly country: string }
type Priced = {
  readonly row: WentRow
  readonly day: Day
  readonly hours: number
  readonly ahead: boolean
}

/** What of the owner's time and money went to events this month and quarter, and what is planned. */
export async function viewBudget(
  s: Scope,
  rows: readonly WentRow[],
  { now, timeZone, country }: Owner,
): Promise<BudgetView> {
  const kept = (await readSettings(s))[BUDGET] as Partial<EventBudget> | undefined
  const today = dayOf(now, timeZone)
  const quarter = quarterOf(today)
  const from = startOfDay(quarter.from, timeZone)
  const until = startOfDay(quarter.to + 1, timeZone)
  const events = rows.flatMap((row) => pricedIn(row, { from, until, now, timeZone }))
  const limits: EventBudget = { ...NONE, ...kept }
  const usual = currencyOfCountry(country) ?? moneyOf(events)[0]?.currency ?? ''
  const currency = limits.currency === '' ? usual : limits.currency
  const spanView = (span: Span, hours: number | null, money: number | null) =>
    viewSpan(span, events, { today, currency, hours, money })
  return {
    limits: { ...limits, currency },
    month: spanView(monthOf(today), limits.hoursMonth, limits.moneyMonth),
    quarter: spanView(quarter, limits.hoursQuarter, limits.moneyQuarter),
  }
}

type Span = { readonly from: Day; readonly to: Day }

function monthOf(today: Day): Span {
  const at = new Date(today * 86_400_000)
  return spanOfMonths(at.getUTCFullYear(), at.getUTCMonth(), 1)
}

function quarterOf(today: Day): Span {
  const at = new Date(today * 86_400_000)
  return spanOfMonths(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3, 3)
}

function spanOfMonths(year: number, month: number, months: number): Span {
  return {
    from: Date.UTC(year, month, 1) / 86_400_000,
    to: Date.UTC(year, month + months, 1) / 86_400_000 - 1,
  }
}

function pricedIn(
  row: WentRow,
  { from, until, now, timeZone }: Moment & { readonly from: Instant; readonly until: Instant },
): Priced[] {
  const { start_at: at, hours } = row
  if (at === null || at < from || at >= until) return []
  return [{ row, day: dayOf(at, timeZone), hours: hours ?? USUAL_HOURS, ahead: at > now }]
}

function viewSpan(
  span: Span,
  events: readonly Priced[],
  known: {
    readonly today: Day
    readonly currency: string
    readonly hours: number | null
    readonly money: number | null
  },
): BudgetSpan {
  const inside = events.filter(({ day }) => day >= span.from && day <= span.to)
  const spent = inside.filter(({ ahead }) => !ahead)
  const planned = inside.filter(({ ahead }) => ahead)
  const hours = (some: readonly Priced[]) => some.reduce((sum, one) => sum + one.hours, 0)
  const [own, foreign] = moneyIn(spent, planned, known.currency)
  return {
    from: isoDay(span.from),
    to: isoDay(span.to),
    passed: Math.min(1, (known.today - span.from + 1) / (span.to - span.from + 1)),
    hours: { limit: known.hours, spent: hours(spent), planned: hours(planned) },
    money: { limit: known.money, spent: own.spent, planned: own.planned },
    foreign,
    events: inside.length,
  }
}

/** What went and is planned in this currency, and in each other one. */
function moneyIn(
  spent: readonly Priced[],
  planned: readonly Priced[],
  currency: string,
): readonly [SpentMoney, readonly SpentMoney[]] {
  const sums = new Map([[currency, { currency, spent: 0, planned: 0 }]])
  const add = (some: readonly Priced[], what: 'spent' | 'planned') => {
    for (const sum of moneyOf(some)) {
      const name = sum.currency === '' ? currency : sum.currency
      const known = sums.get(name) ?? { currency: name, spent: 0, planned: 0 }
      sums.set(name, { ...known, [what]: known[what] + sum.amount })
    }
  }
  add(spent, 'spent')
  add(planned, 'planned')
  const [own = { currency, spent: 0, planned: 0 }, ...foreign] = sums.values()
  const whole = (one: SpentMoney) => one.spent + one.planned
  return [own, foreign.toSorted((left, right) => whole(right) - whole(left))]
}

/** How much time and money events may take; null: no limit. */
export async function setBudget(
  home: Home,
  budget: Partial<EventBudget>,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(budget)
  const { currency: _, ...limits } = budget
  if (Object.values(limits).some((limit) => limit !== null && !(limit >= 0 && limit <= 1e7))) {
    throw new DigwellError('invalid-input', 'A limit is 0 or more.')
  }
  return change(
    home,
    { verb: 'event-budget', summary: 'Changed what events may take' },
    async (w) => {
      const former = (await readSettings(w))[BUDGET] as Partial<EventBudget> | undefined
      await putSetting(w, BUDGET, { ...NONE, ...former, ...budget })
      return {}
    },
    requestKey,
  )
}
