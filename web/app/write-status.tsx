import { useEffect, useState } from 'react'
import { useStore } from '../lib/store.ts'
import { writeState } from '../lib/write.ts'
import { Button } from '../ui/button.tsx'

/** Saving, saved, or not saved with a way to try again: never a silent guess. */
export function WriteStatus() {
  const { pending, saved, failed } = useStore(writeState)
  const justSaved = useBriefly(saved)
  if (failed.length > 0) {
    return (
      <div role="alert" className="flex items-center gap-1 px-3 text-tiny text-stop">
        <span className="grow">Not saved</span>
        <Button look="quiet" onClick={() => failed.forEach((write) => write.retry())}>
          Try again
        </Button>
      </div>
    )
  }
  const words = pending > 0 ? 'Saving…' : justSaved ? 'Saved' : ''
  return (
    <p role="status" className="min-h-5 px-3 text-tiny text-faint">
      {words}
    </p>
  )
}

function useBriefly(saved: number): boolean {
  const [seen, setSeen] = useState(saved)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(saved), 2500)
    return () => clearTimeout(timer)
  }, [saved])
  return saved > seen
}
