import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { filesFrom } from '../../lib/dropped-files.ts'
import { startUpload } from '../../lib/uploads.ts'
import { Button } from '../../ui/button.tsx'

/** For somebody who has been here before, on another machine: an export answers all questions. */
export function BringBack() {
  const navigate = useNavigate()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <p className="mt-6 text-small text-faint">
      Been here before, on another machine?{' '}
      <Button look="quiet" onClick={() => chooser.current?.click()}>
        Bring your export back
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Your export"
        onChange={(event) => {
          const list = event.target.files
          if (list === null || list.length === 0) return
          void startUpload(filesFrom(list))
          void navigate({ to: '/import' })
        }}
      />
    </p>
  )
}
