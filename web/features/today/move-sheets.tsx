import { useState } from 'react'
import type { SkipReason } from '../../../src/app/digwell.ts'
import type { MoveView } from '../../../src/domain/view/today-view.ts'
import { parseDay } from '../../lib/when.ts'
import { today } from '../../lib/zone.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { putOff, skip } from './move-writes.ts'

type Props = { move: MoveView; onClose: () => void }

/** When it shall come back, or why it is left out. */
export function MoveSheet({ what, ...props }: Props & { what: 'later' | 'skip' }) {
  return what === 'later' ? <LaterSheet {...props} /> : <SkipSheet {...props} />
}

function LaterSheet({ move, onClose }: Props) {
  const [soonest] = useState(() => parseDay('tomorrow', today()) ?? today())
  const [day, setDay] = useState<string | null>(soonest)
  const put = (until: string) => {
    onClose()
    void putOff(move, until)
  }
  return (
    <Sheet open onClose={onClose} title={`${move.person}, later`}>
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (day !== null) put(day)
        }}
      >
        <DayField
          label="When shall this come back?"
          offers={['tomorrow', 'friday', 'next week', 'in 1 month']}
          value={day}
          unsaid={soonest}
          onChange={setDay}
          onTaken={put}
          autoFocus
        />
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={day === null}>
            Put off
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

const WHY: readonly { why: SkipReason; title: string; about: string }[] = [
  { why: 'not-now', title: 'Not now', about: 'It may come back when there is a reason.' },
  { why: 'already-did', title: 'I already did', about: 'Counts as done.' },
  { why: 'not-them', title: 'Not this person', about: 'Let this tie rest.' },
  { why: 'never', title: 'Not this kind of thing', about: 'Do not suggest such a move again.' },
]

/** Asked once, one press; the answer is what the next days learn from. */
function SkipSheet({ move, onClose }: Props) {
  return (
    <Sheet open onClose={onClose} title={`Skip ${move.person}`}>
      <ul className="-mx-3">
        {WHY.map(({ why, title, about }, index) => (
          <li key={why}>
            <button
              type="button"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the owner's own key press
              autoFocus={index === 0}
              onClick={() => {
                onClose()
                void skip(move, why)
              }}
              className="block w-full rounded-xl px-3 py-3 text-left hover:bg-water-wash focus-visible:bg-water-wash"
            >
              <span className="block">{title}</span>
              <span className="block text-small text-soft">{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
