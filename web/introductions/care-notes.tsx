import type { CareNote } from '../../src/domain/view/introduction-view.ts'

/** What to know of people before they are asked. */
export function CareNotes({ notes }: { notes: readonly CareNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="space-y-1 text-small">
      {notes.map(({ personId, kind, text }) => (
        <li key={`${personId} ${kind}`} className={kind === 'declined' ? 'text-stop' : 'text-give'}>
          {text}
        </li>
      ))}
    </ul>
  )
}
