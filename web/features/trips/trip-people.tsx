import { Fragment, useState, type ReactNode } from 'react'
import type { TripView } from '../../../src/domain/view/trip-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { stepWords } from '../../lib/place-words.ts'
import { takeStep } from '../../lib/trip-writes.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { undoLast } from '../../lib/undo.ts'
import { Button } from '../../ui/button.tsx'
import { LivesSheet } from './lives-sheet.tsx'
import { NearLine, type PersonToMeet } from './near-line.tsx'
import { SetDaySheet, StepActs } from './step-acts.tsx'
import { useDraftVisit } from './use-draft-visit.ts'

const FEW = 8

type Part = {
  readonly title: string
  readonly about: string
  readonly people: readonly PersonToMeet[]
  /** So many at first. */
  readonly few?: number
  /** Stands above it, also where nobody is in it. */
  readonly above?: ReactNode
}

/** Whom to see, the few worth most first; one is in hand and its keys act. */
export function TripPeople({ trip, parts }: { trip: TripView; parts: readonly Part[] }) {
  const [all, setAll] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const [setting, setSetting] = useState<PersonToMeet | null>(null)
  const [placing, setPlacing] = useState<PersonToMeet | null>(null)
  const shown = parts.map((part) => ({
    ...part,
    people: all ? part.people : part.people.slice(0, part.few ?? FEW),
  }))
  const people = shown.flatMap((part) => part.people)
  const index = Math.max(
    0,
    people.findIndex(({ personId }) => personId === wanted),
  )
  const inHand = people[index]
  const known = (person: PersonToMeet) =>
    trip.plan.find(({ personId }) => personId === person.personId) ?? null
  const take = (at: number) => {
    const person = people[Math.max(0, Math.min(at, people.length - 1))]
    if (person === undefined) return
    setWanted(person.personId)
    document.getElementById(`near-${person.personId}`)?.scrollIntoView({ block: 'nearest' })
  }
  useFocusInHand(
    inHand === undefined ? null : `near-${inHand.personId}`,
    setting !== null || placing !== null,
  )
  useStepKeys(
    {
      trip,
      person: inHand,
      onSet: setSetting,
      onPlace: setPlacing,
      move: (by) => take(index + by),
    },
    known,
  )
  return (
    <>
      {shown.map((part) => (
        <Fragment key={part.title}>
          {part.above}
          {part.people.length > 0 && (
            <section aria-label={part.title} className="mt-8">
              <h2 className="label">{part.title}</h2>
              <p className="mt-1 text-small text-faint">{part.about}</p>
              <ul className="mt-1 divide-y divide-line">
                {part.people.map((person) => (
                  <NearLine
                    key={person.personId}
                    person={person}
                    step={stepOf(known(person))}
                    inHand={person.personId === inHand?.personId}
                    onTake={() => take(people.indexOf(person))}
                    acts={
                      <Acts
                        trip={trip}
                        person={person}
                        known={known(person)}
                        onSet={() => setSetting(person)}
                        onPlace={() => setPlacing(person)}
                      />
                    }
                  />
                ))}
              </ul>
            </section>
          )}
        </Fragment>
      ))}
      {!all && parts.some((part) => part.people.length > (part.few ?? FEW)) && (
        <Button className="mt-4" onClick={() => setAll(true)}>
          Everybody
        </Button>
      )}
      <SetDaySheet
        key={setting?.personId}
        trip={trip}
        person={setting}
        onClose={() => setSetting(null)}
      />
      <LivesSheet
        key={`lives ${placing?.personId}`}
        person={placing}
        onClose={() => setPlacing(null)}
      />
    </>
  )
}

type ActsProps = {
  trip: TripView
  person: PersonToMeet
  known: TripView['plan'][number] | null
  onSet: () => void
  onPlace: () => void
}

/** Of a move one tells people wherever they live; on a trip it first takes to know that. */
function Acts({ trip, person, known, onSet, onPlace }: ActsProps) {
  const asks = person.place === undefined
  return (
    <>
      {(!asks || trip.kind === 'move' || known !== null) && (
        <StepActs trip={trip} person={person} known={known} onSet={onSet} />
      )}
      {asks && (
        <Button className="mt-3" hint="l" onClick={onPlace}>
          Say where they live
        </Button>
      )}
    </>
  )
}

function stepOf(known: TripView['plan'][number] | null): string | null {
  return known === null ? null : stepWords(known.step, known.meetOn)
}

type Hand = {
  readonly trip: TripView
  readonly person: PersonToMeet | undefined
  readonly onSet: (person: PersonToMeet) => void
  readonly onPlace: (person: PersonToMeet) => void
  readonly move: (by: number) => void
}

function useStepKeys(
  { trip, person, onSet, onPlace, move }: Hand,
  known: (person: PersonToMeet) => TripView['plan'][number] | null,
): void {
  const draft = useDraftVisit()
  const isMove = trip.kind === 'move'
  const note = (step: Parameters<typeof takeStep>[0]['step']) =>
    person === undefined ? false : void takeStep({ trip, person, step })
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    w: () => (person === undefined ? false : draft(trip.id, person.personId)),
    a: () => (isMove ? false : note('asked')),
    y: () => (isMove ? false : note('yes')),
    s: () => (isMove || person === undefined ? false : onSet(person)),
    e: () => note(isMove ? 'told' : 'met'),
    x: () => (person === undefined ? false : note(known(person) === null ? 'left' : null)),
    l: () => (person === undefined || person.place !== undefined ? false : onPlace(person)),
    z: () => void undoLast(),
  })
}
