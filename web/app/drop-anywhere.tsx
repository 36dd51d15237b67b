import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { filesOf } from '../lib/dropped-files.ts'
import { filesAtEvent } from '../lib/files-at-event.ts'
import { startUpload } from '../lib/uploads.ts'
import { Ripples } from '../ui/mark.tsx'

/** Files and folders may be dropped on any screen. */
export function DropAnywhere() {
  const [over, setOver] = useState(false)
  const navigate = useNavigate()
  useEffect(() => {
    let depth = 0
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const allow = (event: DragEvent) => carriesFiles(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const at = /^\/events\/(?!return$)([^/]+)$/.exec(location.pathname)?.[1] ?? null
      const dropped = filesOf(event.dataTransfer)
      if (at !== null) {
        void dropped.then((files) => filesAtEvent.set({ eventId: at, files }))
        return
      }
      void dropped.then((files) => startUpload(files))
      void navigate({ to: '/import' })
    }
    const handlers = { dragenter: enter, dragleave: leave, dragover: allow, drop } as const
    const entries = Object.entries(handlers) as [keyof typeof handlers, (e: DragEvent) => void][]
    for (const [name, handler] of entries) addEventListener(name, handler)
    return () => {
      for (const [name, handler] of entries) removeEventListener(name, handler)
    }
  }, [navigate])
  if (!over) return null
  return (
    <div className="pointer-events-none fixed inset-0 z-70 grid place-items-center bg-paper/92">
      <div className="text-center">
        <Ripples className="mx-auto w-72 text-water" />
        <p className="mt-6 font-serif text-title">Let go to bring these in</p>
      </div>
    </div>
  )
}
