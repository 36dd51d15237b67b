import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRunningImport } from '../lib/running-import.ts'
import { Blank } from './blank.tsx'
import { buttonClass } from './button.tsx'

const STILL = 'Still reading what you brought; this fills in by itself.'

/** What an empty page says; while an import is being read nobody knows yet that it is empty. */
export function UnlessReading({ children }: { children: ReactNode }) {
  const running = useRunningImport()
  if (running === undefined) return children
  return (
    <Blank
      calm
      title="Still reading"
      act={
        <Link to="/import/$id" params={{ id: running.id }} className={buttonClass('plain')}>
          Watch it
        </Link>
      }
    >
      Digwell is reading what you brought, on this machine. This page fills in by itself.
    </Blank>
  )
}

/** Over a page that shows what was found so far. */
export function StillReading() {
  const running = useRunningImport()
  if (running === undefined) return null
  return (
    <p role="status" className="mt-2 text-soft">
      {STILL}
    </p>
  )
}
