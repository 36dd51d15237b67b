import type { ImportView } from '../../../src/domain/view/import-view.ts'
import { send } from '../../lib/api.ts'
import { count, roughly } from '../../lib/dates.ts'
import { importQuery } from '../../lib/queries.ts'
import { queryClient } from '../../lib/query-client.ts'
import { say } from '../../lib/toasts.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Button } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { useCalmly } from './use-calmly.ts'

/** What is being done, how fast, how long still, and what it has found so far. */
export function ImportProgress({ view }: { view: ImportView }) {
  const { progress } = view
  const spoken = useCalmly(progress?.doing ?? '')
  if (progress === null || ['done', 'failed', 'undone'].includes(view.state)) return null
  const share = progress.bytesTotal === 0 ? null : progress.bytesDone / progress.bytesTotal
  const paused = view.state === 'paused'
  return (
    <section aria-label="Progress" className="mt-6">
      <Meter label="Read so far" value={share} />
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-small text-soft">
        <span className="min-w-0 truncate text-ink">{paused ? 'Paused' : progress.doing}</span>
        {!paused && progress.rowsPerSecond > 0 && (
          <span className="nums">{count(Math.round(progress.rowsPerSecond))} rows a second</span>
        )}
        {!paused && progress.secondsLeft !== null && (
          <span className="nums">{roughly(progress.secondsLeft)} left</span>
        )}
        <span className="grow" />
        <Button onClick={() => void change(view.id, paused ? 'resume' : 'pause')}>
          {paused ? 'Go on' : 'Pause'}
        </Button>
      </div>
      <p className="sr-only" role="status">
        {spoken}
      </p>
      {progress.found.length > 0 && (
        <ul className="mt-7 space-y-2.5" aria-label="Found so far">
          {progress.found.map((line) => (
            <li key={line} className="rise border-l-2 border-give/50 pl-4 font-serif text-lead">
              {line}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6 text-small text-faint">
        You can leave this page, even close it. It goes on, and comes back where it was.
      </p>
    </section>
  )
}

async function change(id: string, verb: 'pause' | 'resume'): Promise<void> {
  try {
    const path = `/api/imports/${encodeURIComponent(id)}/${verb}`
    const view = await send<ImportView>('POST', path, {}, uuidv7())
    queryClient.setQueryData(importQuery(id).queryKey, view)
  } catch (cause) {
    say({ text: cause instanceof Error ? cause.message : 'That did not work.', failed: true })
  }
}
