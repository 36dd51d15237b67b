import type { CardView } from '../../../src/domain/view/me-view.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { editCard } from './card-writes.ts'
import { CARD_TITLES } from './me-words.ts'
import { useUnkept } from './unkept.ts'

const LONGEST = 160

/** What stands on the card. */
export function CardChoices({ card }: { card: CardView }) {
  return (
    <section aria-labelledby="on-card">
      <h2 id="on-card" className="label">
        On the card
      </h2>
      <Line card={card} />
      <ul className="mt-4 space-y-1">
        {card.parts.map((part) => (
          <li key={part.key}>
            <label className="flex min-h-11 items-center gap-3 desk:min-h-9">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-water"
                checked={part.on}
                onChange={() => void editCard({ parts: { [part.key]: !part.on } })}
              />
              <span className="min-w-0">
                <span className="text-small text-faint">{CARD_TITLES[part.field]}</span>{' '}
                <span className="[overflow-wrap:anywhere]">{part.value}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One line that says what one does; the headline where none is typed. */
function Line({ card }: { card: CardView }) {
  const { text, ...held } = useUnkept('card line', card.line)
  const { off, switches } = useCoachOff()
  const coach = useCoach({ text, kind: 'profile', context: {}, off })
  const changed = text.trim() !== card.line
  const keep = (line: string | null) => {
    void editCard({ line }, () => held.putBack(text))
    held.forget()
  }
  return (
    <div className="mt-4">
      <CoachedText
        label="One line: what you do, for whom"
        value={text}
        onChange={(next) => held.set(next.replaceAll('\n', ' ').slice(0, LONGEST))}
        coach={coach}
        switches={switches}
        rows={3}
      >
        <div className="mt-2 flex flex-wrap gap-2.5">
          <Button
            look="primary"
            disabled={!changed}
            onClick={() => keep(text.trim() === '' ? null : text.trim())}
          >
            {changed || card.line === '' ? 'Keep' : 'Kept'}
          </Button>
          {card.ownLine && (
            <Button look="quiet" onClick={() => keep(null)}>
              Use the headline
            </Button>
          )}
        </div>
      </CoachedText>
    </div>
  )
}
