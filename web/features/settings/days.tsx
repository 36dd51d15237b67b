import { editSettings } from '../../lib/settings-writes.ts'
import { LOCALE } from '../../lib/zone.ts'

const NAMES = Array.from({ length: 7 }, (_, day) => {
  const sunday = Date.UTC(2026, 10, 22)
  const at = sunday + day * 86_400_000
  const name = (weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(LOCALE, { weekday, timeZone: 'UTC' }).format(at)
  return { day, short: name('short'), long: name('long') }
})
const FROM_MONDAY = [...NAMES.slice(1), ...NAMES.slice(0, 1)]

/** The days on which moves are proposed. */
export function Days({ days }: { days: readonly number[] }) {
  const toggle = (day: number) => {
    const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day]
    if (next.length > 0) void editSettings({ days: next.toSorted((a, b) => a - b) })
  }
  return (
    <div role="group" aria-label="Days with moves" className="flex flex-wrap gap-2">
      {FROM_MONDAY.map(({ day, short, long }) => (
        <button
          key={day}
          type="button"
          aria-label={long}
          aria-pressed={days.includes(day)}
          onClick={() => toggle(day)}
          className="min-h-11 min-w-12 rounded-full px-3 text-small ring-1 ring-line hover:ring-edge aria-pressed:bg-water aria-pressed:text-on-water aria-pressed:ring-water desk:min-h-9"
        >
          {short}
        </button>
      ))}
    </div>
  )
}
