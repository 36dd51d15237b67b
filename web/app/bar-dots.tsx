import { useWaiting } from '../lib/use-waiting.ts'

/** That something waits at these screens: a dot for the eye, the number for the ear. */
export function BarDot({ at }: { at: readonly string[] }) {
  const waiting = useWaiting()
  const many = at.reduce((sum, path) => sum + (waiting[path] ?? 0), 0)
  if (many === 0) return null
  return (
    <span className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-give ring-2 ring-paper">
      <span className="sr-only">{many} wait:</span>
    </span>
  )
}
