import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { Blank } from '../../ui/blank.tsx'
import { SentGive } from './sent-give.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'

/** What went out. */
export type SentMessage = {
  /** The contact it became. */
  readonly interactionId: string
  /** Who else got it, being introduced by it. */
  readonly alsoTo: string | null
}

type Props = {
  desk: DeskView
  message: SentMessage
  oneAfterAnother: boolean
  onStay: () => void
}

/** It is out; who is next, if anybody. */
export function Sent({ desk: { person, next }, message, oneAfterAnother, onStay }: Props) {
  const { interactionId, alsoTo } = message
  const navigate = useNavigate()
  const first = useRef<HTMLAnchorElement>(null)
  useEffect(() => first.current?.focus(), [])
  const goesOn = oneAfterAnother && next !== null ? next.personId : null
  useEffect(() => {
    if (goesOn === null) return
    void navigate({ to: '/write/$personId', params: { personId: goesOn }, search: { all: true } })
  }, [goesOn, navigate])
  return (
    <div role="status">
      <Blank
        title={`Written to ${person.called}${alsoTo === null ? '' : ` and ${alsoTo}`}`}
        calm
        act={
          <>
            {next !== null && (
              <Link
                ref={first}
                to="/write/$personId"
                params={{ personId: next.personId }}
                search={next.moveId === null ? {} : { move: next.moveId }}
                className={buttonClass('primary')}
              >
                Write to {next.name}
              </Link>
            )}
            <Link ref={next === null ? first : null} to="/" className={buttonClass('plain')}>
              Back to today
            </Link>
            <Button look="quiet" onClick={onStay}>
              Write to {person.called} again
            </Button>
          </>
        }
      >
        {next === null
          ? 'Nobody else waits for a word. Enjoy the quiet.'
          : `Next, if you like: ${next.name}. ${ended(next.why)}`}
      </Blank>
      <SentGive person={person} interactionId={interactionId} introducedTo={alsoTo} />
    </div>
  )
}

/** A reason may end in words that were quoted, with their own mark. */
function ended(why: string): string {
  return /[.!?…]["”]?$/.test(why) ? why : `${why}.`
}
