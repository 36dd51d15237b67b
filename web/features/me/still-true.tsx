import { Link } from '@tanstack/react-router'
import type { ProfileLine } from '../../../src/domain/view/me-view.ts'
import { ago } from '../../lib/dates.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { checkLine } from './profile-writes.ts'
import { SECTION_TITLES, spanWords, withMonths } from './me-words.ts'

/** One line, asked about once in a while. */
export function StillTrue({ line, onEdit }: { line: ProfileLine; onEdit?: () => void }) {
  const { section, title, place } = line
  const since = spanWords(line)
  const role = section === 'position'
  return (
    <section
      aria-labelledby="still-true"
      className="mt-8 rounded-2xl bg-raised px-5 py-5 ring-1 ring-line tablet:px-7"
    >
      <h2 id="still-true" className="label">
        Still true?
      </h2>
      <p className="mt-2 font-serif text-name">
        {title}
        {place !== null && <span className="text-soft">, {place}</span>}
      </p>
      <p className="mt-1 text-small text-soft">
        {line.stillShown === null
          ? `${role ? since : SECTION_TITLES[section]}${line.checkedAt === null ? '' : `, confirmed ${ago(line.checkedAt)}`}`
          : withMonths(line.stillShown)}
      </p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <Button look="primary" onClick={() => void checkLine(line.key, 'yes')}>
          {line.stillShown === null ? 'Yes, still true' : 'Yes, both are true'}
        </Button>
        {role && <Button onClick={() => void checkLine(line.key, 'ended')}>It ended</Button>}
        {onEdit === undefined ? (
          <Link to="/me/profile" className={buttonClass('quiet')}>
            Change it
          </Link>
        ) : (
          <Button look="quiet" onClick={onEdit}>
            Change it
          </Button>
        )}
      </div>
    </section>
  )
}
