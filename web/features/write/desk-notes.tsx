import { memo } from 'react'
import type { DeskNote } from '../../../src/domain/view/write-view.ts'
import { plainDate } from '../../lib/dates.ts'

/** What speaks against writing now, said calmly, each with what to do instead. */
export const DeskNotes = memo(ShowDeskNotes)

function ShowDeskNotes({ notes }: { notes: readonly DeskNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="mb-7 space-y-3">
      {notes.map((note) => (
        <li key={note.kind} className="rounded-xl bg-give-wash px-5 py-4">
          <p className="font-medium text-give">
            {note.text}
            {note.until !== null && ` Until about ${plainDate(note.until)}.`}
          </p>
          <p className="mt-1 text-small text-soft">{note.instead}</p>
        </li>
      ))}
    </ul>
  )
}
