import type { PitchView } from '../../../src/domain/view/me-view.ts'
import { ago, plainDate, plural } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { restorePitch } from './pitch-writes.ts'

/** Every text the pitch ever had; each can be taken up again. */
export function PitchHistory({ pitch }: { pitch: PitchView }) {
  const former = pitch.versions.slice(1).filter(({ text }) => text !== '')
  if (former.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="min-h-9 cursor-pointer text-small text-soft hover:text-ink">
        {plural(former.length, 'earlier version', 'earlier versions')}
      </summary>
      <ol className="mt-2 space-y-4 border-l-2 border-line pl-4">
        {former.map((version) => (
          <li key={version.id}>
            <p className="text-tiny text-faint nums">
              {plainDate(version.at)}, {ago(version.at)}
            </p>
            <p className="mt-0.5 whitespace-pre-wrap">{version.text}</p>
            {version.text !== pitch.text && (
              <Button
                look="quiet"
                className="-ml-2.5"
                onClick={() => void restorePitch(pitch.id, version.id)}
              >
                Go back to this
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
