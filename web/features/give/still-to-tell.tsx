import { Link } from '@tanstack/react-router'
import type { GiveView } from '../../../src/domain/view/give-view.ts'
import { LoopActs } from '../../gives/give-acts.tsx'
import { giveSentence, saidOf } from '../../gives/give-words.ts'
import { plainDate } from '../../lib/dates.ts'
import { today } from '../../lib/zone.ts'
import { called } from '../../lib/words.ts'
import { Disc } from '../../ui/disc.tsx'

const SHOWN = 12

/** Who did something for the owner and may like a word of thanks, or to hear how it went. */
export function StillToTell({ rows }: { rows: readonly GiveView[] }) {
  const due = rows.filter(({ loop }) => (loop?.next?.due ?? '9') <= today())
  const later = rows.length - due.length
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="still-to-tell" className="mt-14">
      <h2 id="still-to-tell" className="font-serif text-title">
        Thanks and news still to tell
      </h2>
      {due.length === 0 && <p className="mt-3 text-soft">Nothing just now.</p>}
      <ul className="mt-2 divide-y divide-line">
        {due.slice(0, SHOWN).map((row) => (
          <Row key={`${row.id}/${row.personId}`} row={row} />
        ))}
      </ul>
      {later > 0 && (
        <p className="mt-2 text-small text-faint">
          {later === 1 ? 'One more comes' : `${later} more come`} to Today when it is time.
        </p>
      )}
    </section>
  )
}

function Row({ row }: { row: GiveView }) {
  const name = called(row.person)
  const said = saidOf(row)
  const next = row.loop?.next ?? null
  return (
    <li className="flex gap-4 py-4">
      <Disc name={row.person} />
      <div className="min-w-0 grow">
        <Link
          to="/people/$id"
          params={{ id: row.personId }}
          className="inline-block min-h-6 font-serif text-name hover:text-water"
        >
          {name}
        </Link>
        <p>
          {giveSentence(row, name.split(' ')[0] ?? name)}
          {said !== '' && <span className="text-soft">: {said}</span>}
        </p>
        <p className="mb-2 text-small text-faint nums">
          {plainDate(row.at)}
          {next !== null && ` · ${next.what === 'thank' ? 'a word of thanks' : 'tell how it went'}`}
        </p>
        <LoopActs row={row} />
      </div>
    </li>
  )
}
