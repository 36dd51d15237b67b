import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { EventView } from '../../../src/domain/view/event-view.ts'
import { filesFrom } from '../../lib/dropped-files.ts'
import { filesAtEvent, type FilesAtEvent } from '../../lib/files-at-event.ts'
import { useStore } from '../../lib/store.ts'
import { startUpload } from '../../lib/uploads.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { namesAnother } from './names-another.ts'

/** Takes what is dropped or chosen here as this event's guest list; asks first where it names another. */
export function GuestListsHere({ event }: { event: EventView }) {
  const here = useStore(filesAtEvent)
  const navigate = useNavigate()
  const other = here?.files.find(({ path }) => namesAnother(path, event.name))
  const take = (eventId: string | null) => {
    filesAtEvent.set(null)
    if (here === null) return
    void startUpload(here.files, undefined, eventId)
    void navigate({ to: '/import' })
  }
  const taken = useRef<FilesAtEvent | null>(null)
  useEffect(() => {
    if (here === null || other !== undefined || taken.current === here) return
    taken.current = here
    take(event.id)
  })
  return (
    <Sheet
      open={other !== undefined}
      onClose={() => filesAtEvent.set(null)}
      title="Whose guests are these?"
      about={`“${other?.path.split('/').at(-1) ?? ''}” is called after another event.`}
    >
      <div className="mt-2 flex flex-wrap justify-end gap-3">
        <Button onClick={() => take(null)}>Of another event</Button>
        <Button look="primary" onClick={() => take(event.id)}>
          {`Of ${event.name}`}
        </Button>
      </div>
    </Sheet>
  )
}

/** For those who cannot drop: a phone, a keyboard. */
export function ChooseGuestList({ event }: { event: EventView }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="quiet" className="-ml-2.5" onClick={() => input.current?.click()}>
        Choose a guest list
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label="Guest list"
        onChange={(change) => {
          const chosen = change.target.files
          if (chosen !== null && chosen.length > 0) {
            filesAtEvent.set({ eventId: event.id, files: filesFrom(chosen) })
          }
          change.target.value = ''
        }}
      />
    </>
  )
}
