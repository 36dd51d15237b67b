import { Link } from '@tanstack/react-router'
import { Blank } from '../../ui/blank.tsx'
import { buttonClass } from '../../ui/button.tsx'

/** Before anybody is known. */
export function NothingYet() {
  return (
    <Blank title="Nothing to look back on yet">
      <p>
        Once your people are in, this page tells how deep your well is, whether promises were kept,
        what you gave and were given, and which events were worth the evening.
      </p>
      <p className="mt-4">
        <Link to="/import" className={buttonClass('primary')}>
          Bring your people in
        </Link>
      </p>
    </Blank>
  )
}
