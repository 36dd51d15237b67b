import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PromiseView } from '../../../src/domain/view/promise-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { askPromise } from '../../lib/person-forms.ts'
import { promisesQuery } from '../../lib/promise-queries.ts'
import { sessionQuery } from '../../lib/queries.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { KeysOnly } from '../../ui/kbd.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StillReading, UnlessReading } from '../../ui/still-reading.tsx'
import { AllPromises } from './all-promises.tsx'
import { PromiseList } from './promise-list.tsx'

const add = () => askPromise(null)

/** What was said, both ways: found in mail and notes, confirmed by one key, kept or let go. */
export function PromisesScreen() {
  const suggested = useQuery(promisesQuery('suggested'))
  const open = useQuery(promisesQuery('open'))
  const [all, setAll] = useState(false)
  useKeys({ a: add })
  const trouble = suggested.error ?? open.error
  const isReady = suggested.data !== undefined && open.data !== undefined
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Promises · Digwell</title>
      <header className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-2">
        <h1 className="grow font-serif text-page">Promises</h1>
        <Button hint="a" className="order-last" onClick={add}>
          Add a promise
        </Button>
        {isReady && (
          <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Only what waits' : 'Kept and older ones'}
          </Button>
        )}
      </header>
      {!isReady && trouble === null && <Skeleton rows={4} label="Looking for promises" />}
      {!isReady && trouble !== null && (
        <Trouble
          error={trouble}
          retry={() => {
            void suggested.refetch()
            void open.refetch()
          }}
        />
      )}
      {isReady && all && <AllPromises />}
      {isReady && !all && <Waiting suggested={suggested.data.rows} open={open.data.rows} />}
    </div>
  )
}

function Waiting(props: { suggested: readonly PromiseView[]; open: readonly PromiseView[] }) {
  const { suggested, open } = props
  if (suggested.length + open.length === 0) {
    return (
      <UnlessReading>
        <NoneWait />
      </UnlessReading>
    )
  }
  const mine = open.filter(({ by }) => by === 'me')
  const theirs = open.filter(({ by }) => by === 'them')
  return (
    <>
      <StillReading />
      <PromiseList
        parts={[
          {
            title: 'Is this a promise?',
            about: (
              <>
                Found in what was written.<KeysOnly> One key says.</KeysOnly>
              </>
            ),
            rows: suggested,
          },
          { title: 'You said', about: 'Yours to keep, or to let go in good time.', rows: mine },
          { title: 'They said', about: 'Good to know; a friendly word is enough.', rows: theirs },
        ]}
      />
    </>
  )
}

function NoneWait() {
  const { data: session } = useQuery(sessionQuery)
  if (session?.people === 'none') {
    return (
      <Blank
        title="Nothing promised yet"
        act={
          <Link to="/import" className={buttonClass('primary')}>
            Bring your mail in
          </Link>
        }
      >
        When you write “I’ll send you the paper by Friday”, or somebody writes it to you, it stands
        here with its day. You say whether it counts.
      </Blank>
    )
  }
  return (
    <Blank
      calm
      title="Nothing waits"
      act={
        <Link to="/" className={buttonClass('primary')}>
          See today
        </Link>
      }
    >
      What you and others say you will do turns up here from mail, messages and notes. Said aloud,
      it is yours to add.
    </Blank>
  )
}
