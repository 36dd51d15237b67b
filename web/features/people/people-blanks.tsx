import { Link } from '@tanstack/react-router'
import { openOverlay } from '../../lib/overlay.ts'
import type { PeopleView } from '../../lib/people-view.ts'
import { emptyCapture } from '../../lib/person-writes.ts'
import { trySample } from '../../lib/sample.ts'
import { Blank } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'

export function NobodyYet() {
  return (
    <Blank
      title="Nobody here yet"
      act={
        <>
          <Link to="/import" className={buttonClass('primary')}>
            Bring people in
          </Link>
          <Button onClick={() => openOverlay({ kind: 'capture', draft: emptyCapture() })}>
            Add one person
          </Button>
          <Button look="quiet" onClick={() => void trySample()}>
            Try the sample network
          </Button>
        </>
      }
    >
      Everyone you already know is in a file somewhere: LinkedIn, your phone, your mail. Bring one,
      and this page fills itself.
    </Blank>
  )
}

/** No result and an emptied view are different things, and say so. */
export function NobodyFound({ view, onClear }: { view: PeopleView; onClear: () => void }) {
  const { q, states, tag, source } = view
  if (q === undefined && states?.includes('cooling') === true) {
    return (
      <Blank calm title="Nobody is cooling">
        Every tie here is as warm as it usually is.
      </Blank>
    )
  }
  const narrowed = states !== undefined || tag !== undefined || source !== undefined
  return (
    <Blank
      title={q === undefined ? 'Nobody in this view' : `Nobody found for “${q}”`}
      act={
        <>
          {(narrowed || q !== undefined) && (
            <Button look="primary" onClick={onClear}>
              Show everyone
            </Button>
          )}
          {q !== undefined && (
            <Button onClick={() => openOverlay({ kind: 'capture', draft: emptyCapture(q) })}>
              Add “{q}”
            </Button>
          )}
        </>
      }
    >
      {q === undefined
        ? 'Nobody has these marks just now.'
        : 'Searched names in every spelling, employers, places, tags, addresses and your notes.'}
      {q !== undefined && narrowed && ' Only within this view.'}
    </Blank>
  )
}
