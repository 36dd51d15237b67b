import { memo } from 'react'
import { Link } from '@tanstack/react-router'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { called } from '../../lib/words.ts'
import { Disc } from '../../ui/disc.tsx'
import { StateWord } from '../../ui/state-word.tsx'

/** To whom, and why now. */
export const DeskHead = memo(ShowDeskHead)

function ShowDeskHead({ desk: { person, alsoTo, move } }: { desk: DeskView }) {
  return (
    <header className="mb-6">
      <div className="flex items-start gap-4 tablet:gap-5">
        <Disc name={person.name} size="large" />
        <div className="min-w-0">
          <h1 className="font-serif text-page [overflow-wrap:anywhere]">
            <span className="text-soft">To </span>
            <PersonLink person={person} />
            {alsoTo !== null && (
              <>
                <span className="text-soft"> and </span>
                <PersonLink person={alsoTo} />
              </>
            )}
          </h1>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-soft">
            {person.about}
            {person.state !== 'none' && (
              <StateWord state={person.state} words={person.stateWords} />
            )}
          </p>
          {move !== null && <p className="text-give">{move.why}</p>}
        </div>
      </div>
    </header>
  )
}

function PersonLink({ person: { id, name } }: { person: Pick<DeskView['person'], 'id' | 'name'> }) {
  return (
    <Link to="/people/$id" params={{ id }} className="hover:text-water">
      <bdi>{called(name)}</bdi>
    </Link>
  )
}
