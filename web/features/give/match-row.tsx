import { Link } from '@tanstack/react-router'
import type { MatchView } from '../../../src/domain/view/need-view.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import { BridgePicture } from './bridge-picture.tsx'

export type MatchActs = {
  readonly onWrite: () => void
  readonly onIntroduce: () => void
  readonly onNot: () => void
}

type Props = { match: MatchView; inHand: boolean; onTake: () => void } & MatchActs

/** Who could use what, in one line; the one in hand shows what it rests on and what can be done. */
export function MatchRow({ match, inHand, onTake, ...acts }: Props) {
  const { person, personId, other, otherId, line } = match
  return (
    <li
      id={`match-${match.id}`}
      aria-current={inHand ? 'true' : undefined}
      data-active={inHand}
      tabIndex={-1}
      data-row
      className="flex scroll-my-24 gap-4 py-4 outline-none"
    >
      <Disc name={person} />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap gap-x-2 text-small text-soft">
          <Name id={personId} name={person} />
          {other !== null && otherId !== null && (
            <>
              and <Name id={otherId} name={other} />
            </>
          )}
        </p>
        <button
          type="button"
          onClick={onTake}
          aria-expanded={inHand}
          className="mt-0.5 block min-h-9 max-w-full text-left text-lead hover:text-water"
        >
          {line}
        </button>
        {inHand && other !== null && (
          <BridgePicture left={person} right={other} about={match.about} />
        )}
        {inHand && (
          <div className="mt-3 space-y-4">
            <Reasons reasons={match.facts} />
            <Acts match={match} {...acts} />
          </div>
        )}
      </div>
    </li>
  )
}

function Name({ id, name }: { id: string; name: string }) {
  return (
    <Link
      to="/people/$id"
      params={{ id }}
      className="font-serif text-name leading-6 text-ink hover:text-water"
    >
      {called(name)}
    </Link>
  )
}

function Acts({ match, onWrite, onIntroduce, onNot }: { match: MatchView } & MatchActs) {
  const isPair = match.otherId !== null
  return (
    <div className="flex flex-wrap gap-2">
      {isPair ? (
        <Button look="give" hint="b" onClick={onIntroduce}>
          Introduce, asking both first
        </Button>
      ) : (
        <Button look="give" hint="w" onClick={onWrite}>
          {match.kind === 'ask' ? 'Write and ask' : 'Write and offer'}
        </Button>
      )}
      <Button look="quiet" hint="x" onClick={onNot}>
        {isPair ? 'Not these two' : 'Not this'}
      </Button>
    </div>
  )
}
