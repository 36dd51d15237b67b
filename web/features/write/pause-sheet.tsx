import type { Finding } from '../../../src/domain/coach/finding.ts'
import { short, UNDERLINES } from '../../coach/coach-words.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = {
  /** Null: nothing is asked. */
  holds: readonly Pick<Finding, 'quote' | 'why'>[] | null
  onBack: () => void
  onSend: () => void
}

/** The one question before a text with something grave in it counts as sent. */
export function PauseSheet({ holds, onBack, onSend }: Props) {
  return (
    <Sheet
      open={holds !== null}
      onClose={onBack}
      title="The coach would pause here"
      about="Did it go out like this? If not yet, there is time to mend it."
    >
      <ul className="space-y-4">
        {(holds ?? []).slice(0, 3).map(({ quote, why }) => (
          <li key={`${quote} ${why}`}>
            <p className={`leading-7 ${UNDERLINES.hold}`}>{short(quote)}</p>
            <p className="text-soft">{why}</p>
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap gap-2">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- asked by the owner's own key press */}
        <Button look="primary" onClick={onBack} autoFocus>
          Back to my words
        </Button>
        <Button onClick={onSend}>It is sent all the same</Button>
      </div>
    </Sheet>
  )
}
