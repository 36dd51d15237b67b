import { useState } from 'react'
import type { BudgetLine, BudgetSpan, BudgetView } from '../../../src/domain/view/event-view.ts'
import { shortDay } from '../../lib/dates.ts'
import { setBudget } from '../../lib/event-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Field, NUMBER_ONLY, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { hoursWords, moneyWords } from './event-words.ts'

/** Time and money events may take, and how this month and quarter go. */
export function BudgetSection({ budget }: { budget: BudgetView }) {
  const [setting, setSetting] = useState(false)
  const { month, quarter, limits } = budget
  return (
    <section aria-labelledby="budget" className="mt-14">
      <h2 id="budget" className="font-serif text-title">
        Time and money for events
      </h2>
      <p className="mt-2 max-w-[42rem] text-soft">
        Choose how much is right for you, and see how it goes: little and often serves better than a
        binge.
      </p>
      <div className="mt-4 grid gap-x-14 gap-y-6 tablet:grid-cols-2">
        <Span title="This month" span={month} currency={limits.currency} />
        <Span title="This quarter" span={quarter} currency={limits.currency} />
      </div>
      <Button className="mt-4" onClick={() => setSetting(true)}>
        {limits.hoursMonth === null && limits.hoursQuarter === null
          ? 'Set limits'
          : 'Change limits'}
      </Button>
      <Sheet open={setting} onClose={() => setSetting(false)} title="Limits for events">
        <LimitsForm budget={budget} onClose={() => setSetting(false)} />
      </Sheet>
    </section>
  )
}

type SpanProps = { title: string; span: BudgetSpan; currency: string }

function Span({ title, span, currency }: SpanProps) {
  const { money, foreign } = span
  const isForeignOnly =
    money.limit === null && money.spent + money.planned === 0 && foreign.length > 0
  return (
    <div>
      <h3 className="label">
        {title}, to {shortDay(span.to)}
      </h3>
      <Line line={span.hours} words={hoursWords} passed={span.passed} what="time" />
      {!isForeignOnly && (
        <Line
          line={money}
          words={(amount) => moneyWords({ amount, currency })}
          passed={span.passed}
          what="money"
        />
      )}
      {foreign.map((sum) => (
        <p key={sum.currency} className="mt-2 nums">
          {goneWords(sum, (amount) => moneyWords({ amount, currency: sum.currency }))}
        </p>
      ))}
    </div>
  )
}

type LineProps = {
  line: BudgetLine
  words: (value: number) => string
  passed: number
  what: 'time' | 'money'
}

function Line({ line, words, passed, what }: LineProps) {
  const { limit, spent, planned } = line
  const all = spent + planned
  if (limit === null) {
    return <p className="mt-2 nums">{goneWords(line, words)}</p>
  }
  const scale = Math.max(limit, all, 0.01)
  return (
    <div className="mt-2">
      <p className="nums">
        {words(spent)} of {words(limit)}
        {planned > 0 && `, ${words(planned)} planned`}
      </p>
      <svg
        viewBox="0 0 100 3"
        preserveAspectRatio="none"
        className="mt-1 h-2 w-full"
        aria-hidden="true"
      >
        <rect width="100" height="3" rx="1.5" fill="var(--color-line)" />
        <rect
          width={(all / scale) * 100}
          height="3"
          rx="1.5"
          fill="var(--color-water)"
          opacity="0.4"
        />
        <rect width={(spent / scale) * 100} height="3" rx="1.5" fill="var(--color-water)" />
        {all > limit && <Beyond limit={limit} spent={spent} scale={scale} />}
      </svg>
      <p className="mt-1 text-small text-soft">{paceWords({ limit, all, spent, passed, what })}</p>
    </div>
  )
}

/** "€20 so far, €30 planned" */
function goneWords(
  { spent, planned }: Pick<BudgetLine, 'spent' | 'planned'>,
  words: (value: number) => string,
): string {
  return `${words(spent)} so far${planned > 0 ? `, ${words(planned)} planned` : ''}`
}

/** What lies over the limit, in the other colour, and where the limit is. */
function Beyond({ limit, spent, scale }: { limit: number; spent: number; scale: number }) {
  const at = (limit / scale) * 100
  return (
    <>
      <rect
        x={at}
        width={(Math.max(0, spent - limit) / scale) * 100}
        height="3"
        fill="var(--color-give)"
      />
      <rect x={at} width="0.6" height="3" fill="var(--color-ink)" />
    </>
  )
}

type Pace = { limit: number; all: number; spent: number; passed: number; what: 'time' | 'money' }

function paceWords({ limit, all, spent, passed, what }: Pace): string {
  if (spent > limit) return `More ${what} than you meant to give already; it is yours to choose.`
  if (all > limit)
    return `With what is planned, more ${what} than you meant to give; it is yours to choose.`
  if (spent > limit * Math.min(1, passed + 0.25))
    return 'A lively stretch; the rest may be quieter.'
  return 'Well within what you chose.'
}

function LimitsForm({ budget, onClose }: { budget: BudgetView; onClose: () => void }) {
  const { limits } = budget
  const [form, setForm] = useState({
    hoursMonth: textOf(limits.hoursMonth),
    hoursQuarter: textOf(limits.hoursQuarter),
    moneyMonth: textOf(limits.moneyMonth),
    moneyQuarter: textOf(limits.moneyQuarter),
    currency: limits.currency,
  })
  return (
    <form
      className="space-y-4"
      onSubmit={(submit) => {
        submit.preventDefault()
        onClose()
        void setBudget({
          hoursMonth: limitOf(form.hoursMonth),
          hoursQuarter: limitOf(form.hoursQuarter),
          moneyMonth: limitOf(form.moneyMonth),
          moneyQuarter: limitOf(form.moneyQuarter),
          currency: form.currency.trim().toUpperCase(),
        })
      }}
    >
      <div className="grid grid-cols-2 gap-4">
        {FIELDS.map(({ name, title }) => (
          <Field key={name} label={title}>
            <TextInput
              {...(name === 'currency' ? {} : NUMBER_ONLY)}
              value={form[name]}
              onChange={(change) => setForm((now) => ({ ...now, [name]: change.target.value }))}
            />
          </Field>
        ))}
      </div>
      <p className="text-small text-soft">Empty means no limit.</p>
      <p role="status" className="text-small text-soft">
        {isMore(form.hoursMonth, form.hoursQuarter) &&
          'A month may take more hours than its quarter: the quarter’s limit comes first. '}
        {isMore(form.moneyMonth, form.moneyQuarter) &&
          'A month may take more money than its quarter: the quarter’s limit comes first.'}
      </p>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  )
}

const FIELDS = [
  { name: 'hoursMonth', title: 'Hours a month' },
  { name: 'hoursQuarter', title: 'Hours a quarter' },
  { name: 'moneyMonth', title: 'Money a month' },
  { name: 'moneyQuarter', title: 'Money a quarter' },
  { name: 'currency', title: 'Currency' },
] as const

function isMore(month: string, quarter: string): boolean {
  const [one, all] = [limitOf(month), limitOf(quarter)]
  return one !== null && all !== null && one > all
}

const textOf = (limit: number | null) => (limit === null ? '' : String(limit))

function limitOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || Number.isNaN(value) || value < 0 ? null : value
}
