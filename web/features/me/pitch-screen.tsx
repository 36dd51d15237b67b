import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PitchesView, PitchView } from '../../../src/domain/view/me-view.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MePage } from './me-page.tsx'
import { pitchesQuery } from './me-queries.ts'
import { addPitch, editPitch } from './pitch-writes.ts'
import { NewPitch } from './new-pitch.tsx'
import { PitchEditor } from './pitch-editor.tsx'

/** How one introduces oneself, a version for each kind of listener. */
export function PitchScreen() {
  const query = useQuery(pitchesQuery)
  return (
    <MePage
      title="Pitch"
      about="What you say when somebody asks what you do: in the present, for one kind of listener at a time."
      wide
    >
      {query.isPending && <Skeleton rows={4} label="Looking for your words" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Pitches view={query.data} />}
    </MePage>
  )
}

function Pitches({ view }: { view: PitchesView }) {
  const kept = view.pitches.filter(({ archived }) => !archived)
  const [chosen, setChosen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const shown = kept.find(({ id }) => id === chosen) ?? kept[0]
  const begin = (audience: string, text = '') => {
    setAdding(false)
    setChosen(addPitch(audience, text))
  }
  if (shown === undefined || adding) {
    return (
      <>
        <NewPitch
          first={kept.length === 0}
          onBegin={begin}
          {...(kept.length === 0 ? {} : { onCancel: () => setAdding(false) })}
        />
        <PutAway pitches={view.pitches} />
      </>
    )
  }
  return (
    <>
      <div role="group" aria-label="Listeners" className="mt-6 flex flex-wrap gap-2">
        {kept.map((pitch) => (
          <button
            key={pitch.id}
            type="button"
            aria-pressed={pitch.id === shown.id}
            onClick={() => setChosen(pitch.id)}
            className="min-h-11 rounded-full px-4 text-small ring-1 ring-line hover:ring-edge aria-pressed:bg-water aria-pressed:text-on-water aria-pressed:ring-water desk:min-h-9"
          >
            {pitch.audience}
          </button>
        ))}
        <Button look="quiet" onClick={() => setAdding(true)}>
          Another listener
        </Button>
      </div>
      <PitchEditor
        key={shown.id}
        pitch={shown}
        pace={view.wordsAMinute}
        onDuplicate={(text) => begin(`${shown.audience}, again`, text)}
      />
      <PutAway pitches={view.pitches} />
    </>
  )
}

function PutAway({ pitches }: { pitches: readonly PitchView[] }) {
  const away = pitches.filter(({ archived }) => archived)
  if (away.length === 0) return null
  return (
    <details className="mt-14 border-t border-line pt-4">
      <summary className="min-h-9 cursor-pointer text-small text-soft hover:text-ink">
        Put away
      </summary>
      <ul className="divide-y divide-line">
        {away.map((pitch) => (
          <li key={pitch.id} className="flex flex-wrap items-center gap-3 py-2">
            <span className="min-w-0 grow">
              {pitch.audience}
              <span className="block truncate text-small text-faint">{pitch.text}</span>
            </span>
            <Button look="quiet" onClick={() => void editPitch(pitch.id, { archived: false })}>
              Take out again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
