import { useEffect, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRunningImport } from '../lib/running-import.ts'

/** An import that goes on while one is elsewhere, with the way back to it. */
export function ImportsUnderWay() {
  const running = useRunningImport()
  useFreshAfter(running?.id)
  if (running === undefined) return null
  const { bytesDone = 0, bytesTotal = 0 } = running.progress ?? {}
  const share = bytesTotal === 0 ? 0 : Math.round((bytesDone / bytesTotal) * 100)
  return (
    <Link
      to="/import/$id"
      params={{ id: running.id }}
      className="block rounded-lg px-3 py-1.5 text-tiny text-soft hover:bg-sunk"
    >
      <span className="hidden desk:inline">Bringing people in</span>{' '}
      <span className="nums">{share} %</span>
      <span aria-hidden="true" className="mt-1 block h-1 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full origin-left bg-water"
          style={{ transform: `scaleX(${share / 100})` }}
        />
      </span>
    </Link>
  )
}

/** What an import brought is in every screen; the one that stands open while it ends is read again. */
function useFreshAfter(running: string | undefined): void {
  const queryClient = useQueryClient()
  const former = useRef(running)
  useEffect(() => {
    if (former.current !== undefined && former.current !== running) {
      void queryClient.invalidateQueries()
    }
    former.current = running
  }, [running, queryClient])
}
