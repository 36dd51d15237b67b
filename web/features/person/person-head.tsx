import { Link } from '@tanstack/react-router'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { setStance } from '../../lib/person-writes.ts'
import { askFollowUp, askNote, askPromise, askTalk } from '../../lib/person-forms.ts'
import { called, CHANNEL_WORDS } from '../../lib/words.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { PersonMenu } from './person-menu.tsx'
import { Why } from './why.tsx'

type Props = { person: PersonView; whyOpen: boolean; onWhy: (open: boolean) => void }

export function PersonHead({ person, whyOpen, onWhy }: Props) {
  const { tie } = person
  const best = tie.bestChannel
  return (
    <header>
      <div className="flex items-center gap-4 tablet:gap-6">
        <Disc name={person.name} size="large" />
        <div className="min-w-0">
          <h1 className="font-serif text-page [overflow-wrap:anywhere]">
            <bdi>{called(person.name)}</bdi>
          </h1>
          {person.about !== null && <p className="mt-1 text-soft">{person.about}</p>}
        </div>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft tablet:gap-x-2">
        <StateWord state={tie.state} words={stateWords(person)} />
        {tie.why.length > 0 && <Why person={person} open={whyOpen} onOpen={onWhy} />}
        <Dot />
        <span>{tie.rhythmWords}</span>
        {best !== null && (
          <>
            <Dot />
            <span title={best.why}>best reached: {CHANNEL_WORDS[best.channel]}</span>
          </>
        )}
        {person.tags.length > 0 && (
          <>
            <Dot />
            <span>{person.tags.join(', ')}</span>
          </>
        )}
      </div>
      <StanceLine person={person} />
      {person.stance === 'keep' && !tie.guard.allowed && (
        <p className="mt-2 text-small text-give">Best left in peace for now: {tie.guard.why}</p>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        <Link
          to="/write/$personId"
          params={{ personId: person.id }}
          search={{}}
          aria-keyshortcuts="w"
          className={buttonClass('primary')}
        >
          Write
          <Kbd>w</Kbd>
        </Link>
        <Button hint="t" onClick={() => askTalk(person, { best: best?.channel ?? null })}>
          We talked
        </Button>
        <Button look="give" hint="f" onClick={() => askFollowUp(person)}>
          Follow-up
        </Button>
        <Button hint="k" onClick={() => askPromise(person)}>
          Promise
        </Button>
        <Button hint="n" onClick={() => askNote(person)}>
          Note
        </Button>
        <PersonMenu person={person} />
      </div>
    </header>
  )
}

/** What the owner once decided about this tie, with the way back. */
function StanceLine({ person }: { person: PersonView }) {
  const { stance, restUntil } = person
  if (stance === 'keep') return null
  const words = {
    rest: restUntil === null ? 'You let this tie rest.' : `Resting until ${plainDate(restUntil)}.`,
    released: 'You let this tie go.',
    declined: 'They said no, and that holds.',
  }
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2 text-small text-soft">
      {words[stance]}
      <Button look="quiet" onClick={() => void setStance(person.id, 'keep')}>
        Keep again
      </Button>
    </p>
  )
}

const Dot = () => (
  <span aria-hidden="true" className="hidden text-edge tablet:inline">
    ·
  </span>
)

/** Who was at an event with the owner is no stranger, though no talk is on record. */
function stateWords({ tie, brief }: PersonView): string {
  return tie.state === 'none' && brief.sharedEvents.length > 0 ? 'seen at an event' : tie.stateWords
}
