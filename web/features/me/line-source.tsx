import type { ProfileLine } from '../../../src/domain/view/me-view.ts'
import { ago } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { SourceLink } from '../../ui/reasons.tsx'
import { editLine } from './profile-writes.ts'
import { spanWords } from './me-words.ts'

/** Where a line is from and how old it is; and what LinkedIn says instead, where it does. */
export function LineSource({ line }: { line: ProfileLine }) {
  const { imported, own, source, recordId, since, checkedAt } = line
  return (
    <div className="mt-1 text-tiny text-faint">
      <p className="flex flex-wrap items-center gap-x-2 nums">
        {own ? (
          <span>your own words, {ago(since)}</span>
        ) : (
          <>
            <SourceLink source={source} locator={recordId === null ? null : `record:${recordId}`} />
            <span>first read so {ago(since)}</span>
          </>
        )}
        {checkedAt !== null && <span>confirmed {ago(checkedAt)}</span>}
      </p>
      {imported !== null && (
        <div className="flex flex-wrap items-center gap-x-2 text-small text-soft">
          <span>
            LinkedIn still says “{imported.title}
            {imported.place === null ? '' : `, ${imported.place}`}”
            {spanWords(imported) === '' ? '' : ` ${spanWords(imported)}`}.
          </span>
          <Button look="quiet" onClick={() => void editLine({ key: line.key, words: null })}>
            Take LinkedIn’s words
          </Button>
        </div>
      )}
    </div>
  )
}
