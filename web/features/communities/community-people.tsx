import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommunityPerson, CommunityView } from '../../../src/domain/view/community-view.ts'
import { peopleWords, whyInIt } from '../../communities/community-words.ts'
import { PersonPicker } from '../../forms/person-picker.tsx'
import { putMember } from '../../lib/community-writes.ts'
import { ago } from '../../lib/dates.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { StateWord } from '../../ui/state-word.tsx'

const SHOWN = 20

/** Whom the owner knows through it, the closest first; anybody can be added or taken out. */
export function CommunityPeople({ community }: { community: CommunityView }) {
  const { id, members, people } = community
  const [adding, setAdding] = useState(false)
  const [all, setAll] = useState(false)
  return (
    <section aria-labelledby="people" className="mt-10">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="people" className="font-serif text-title">
          People
        </h2>
        <p className="text-small text-soft">{peopleWords(people)}</p>
      </header>
      {members.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {(all ? members : members.slice(0, SHOWN)).map((person) => (
            <Member key={person.personId} communityId={id} person={person} />
          ))}
        </ul>
      )}
      {!all && members.length > SHOWN && (
        <Button look="quiet" className="-ml-2.5" onClick={() => setAll(true)}>
          {members.length - SHOWN} more
        </Button>
      )}
      {all && people > members.length && (
        <p className="mt-2 text-small text-faint">The closest {members.length} are shown.</p>
      )}
      {adding ? (
        <div className="mt-4 max-w-md">
          <PersonPicker
            label="Who is in it too"
            autoFocus
            value={null}
            without={members.map(({ personId }) => personId)}
            onChange={(person) => {
              setAdding(false)
              if (person !== null) void putMember(id, person, 'in')
            }}
          />
        </div>
      ) : (
        <Button look="quiet" className="-ml-2.5" onClick={() => setAdding(true)}>
          Add somebody
        </Button>
      )}
    </section>
  )
}

function Member({ communityId, person }: { communityId: string; person: CommunityPerson }) {
  const { personId, name, about, state, stateWords, lastContactAt } = person
  return (
    <li className="flex items-center gap-3 py-2.5">
      <Disc name={name} size="small" />
      <div className="min-w-0 grow">
        <Link
          to="/people/$id"
          params={{ id: personId }}
          className="inline-block min-h-6 font-serif hover:text-water"
        >
          <bdi>{called(name)}</bdi>
        </Link>
        <p className="flex flex-wrap gap-x-3 text-small text-soft">
          {about !== null && <span className="truncate">{about}</span>}
          <StateWord state={state} words={stateWords} />
          {lastContactAt !== null && <span>{ago(lastContactAt)}</span>}
          <span>{whyInIt(person)}</span>
        </p>
      </div>
      <Button
        look="quiet"
        aria-label={`${name} is not in it`}
        onClick={() => void putMember(communityId, { id: personId, name }, 'out')}
      >
        Not in it
      </Button>
    </li>
  )
}
