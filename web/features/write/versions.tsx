import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { short } from '../../coach/coach-words.ts'
import { clock, plainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { restoreWords } from './draft-writes.ts'

type Props = { desk: DeskView; draftId: string; flush: () => Promise<void> }

/** What the draft said before; any of it can be brought back, and that be undone. */
export function Versions({ desk: { person, draft, versions }, draftId, flush }: Props) {
  const earlier = versions.filter(({ text }) => text !== draft?.text && text.trim() !== '')
  if (earlier.length === 0) return null
  const restore = async (versionId: string) => {
    await flush()
    await restoreWords(person.id, draftId, versionId)
  }
  return (
    <details>
      <summary className="label cursor-pointer">What it said before</summary>
      <ul className="mt-2 space-y-3">
        {earlier.map((version) => (
          <li key={version.id}>
            <p className="text-small text-soft">{short(version.text, 110)}</p>
            <p className="flex items-center gap-2 text-tiny text-faint nums">
              {plainDate(version.changedAt)}, {clock(version.changedAt)}
              <Button look="quiet" onClick={() => void restore(version.id)}>
                Bring back
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
