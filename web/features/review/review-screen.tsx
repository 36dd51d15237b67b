import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ReviewCard, ReviewPage } from '../../../src/domain/view/review-view.ts'
import { count } from '../../lib/dates.ts'
import { useKeys } from '../../lib/keys.ts'
import { reviewQuery, sessionQuery } from '../../lib/queries.ts'
import { queryClient } from '../../lib/query-client.ts'
import { undoLast } from '../../lib/undo.ts'
import { patch, write } from '../../lib/write.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { UnlessReading } from '../../ui/still-reading.tsx'
import { Pair } from './pair.tsx'

/** Where guesses become facts: one pair at a time, one key each, every answer undoable. */
export function ReviewScreen() {
  const query = useQuery(reviewQuery)
  return (
    <div className="mx-auto max-w-[60rem] pt-4 tablet:pt-10">
      <title>Review · Digwell</title>
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-page">Review</h1>
        {query.data !== undefined && query.data.open > 0 && (
          <p className="text-soft nums">
            {query.data.open === 1 ? 'one pair' : `${count(query.data.open)} pairs`}, at your
            leisure
          </p>
        )}
      </header>
      {query.isPending && <Skeleton rows={3} label="Looking for pairs" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Cards page={query.data} />}
    </div>
  )
}

type Answer = 'same' | 'different' | 'later'

function answerCard(card: ReviewCard, answer: Answer): void {
  void write({
    method: 'POST',
    path: `/api/review/${encodeURIComponent(card.id)}`,
    body: { answer },
    patches: [
      patch<ReviewPage>(['review'], (page) => ({
        open: Math.max(0, page.open - 1),
        cards: page.cards.filter((one) => one.id !== card.id),
      })),
    ],
    touches: [['review'], ['session'], ['people'], ['person'], ['today'], ['history'], ['search']],
  })
}

function Cards({ page }: { page: ReviewPage }) {
  const card = page.cards[0]
  const answer = (given: Answer) => {
    // A second press in haste never decides a pair that has not been shown.
    const open = queryClient.getQueryData(reviewQuery.queryKey)?.cards[0]
    if (card !== undefined && open?.id === card.id) answerCard(card, given)
  }
  useKeys({
    y: () => answer('same'),
    n: () => answer('different'),
    l: () => answer('later'),
    z: () => void undoLast(),
  })
  if (card === undefined)
    return (
      <UnlessReading>
        <NoneLeft />
      </UnlessReading>
    )
  return <Card key={card.id} card={card} onAnswer={answer} />
}

function Card({ card, onAnswer }: { card: ReviewCard; onAnswer: (answer: Answer) => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <article className="rise mt-6 tablet:mt-9">
      <h2 ref={heading} tabIndex={-1} className="mb-6 font-serif text-title outline-none">
        The same person?
      </h2>
      <Pair card={card} />
      <section aria-labelledby="evidence" className="mt-8">
        <h3 id="evidence" className="mb-2 label">
          What speaks for it, and against
        </h3>
        <ul className="space-y-1">
          {card.evidence.map((line) => (
            <li key={line.text} className="flex gap-3">
              <span
                aria-label={line.bits >= 0 ? 'for' : 'against'}
                role="img"
                className={`w-4 shrink-0 text-center font-semibold ${line.bits >= 0 ? 'text-water' : 'text-stop'}`}
              >
                {line.bits >= 0 ? '+' : '−'}
              </span>
              <span>{line.text}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="sticky bottom-[4.5rem] mt-8 -mx-4 flex flex-wrap gap-3 bg-paper/95 px-4 py-3 tablet:static tablet:mx-0 tablet:px-0">
        <Button
          look="primary"
          hint="y"
          className="grow tablet:grow-0"
          onClick={() => onAnswer('same')}
        >
          Same person
        </Button>
        <Button hint="n" className="grow tablet:grow-0" onClick={() => onAnswer('different')}>
          Different
        </Button>
        <Button look="quiet" hint="l" onClick={() => onAnswer('later')}>
          Later
        </Button>
      </div>
      <p className="mt-2 text-small text-faint">
        Both sides keep all they have, with its source. A wrong answer is one undo away.
      </p>
    </article>
  )
}

function NoneLeft() {
  const { data: session } = useQuery(sessionQuery)
  if (session?.people === 'none') {
    return (
      <Blank
        title="Nothing to compare yet"
        act={
          <Link to="/import" className={buttonClass('primary')}>
            Bring people in
          </Link>
        }
      >
        When the same person seems to stand in two of your files, you decide here.
      </Blank>
    )
  }
  return (
    <Blank
      calm
      title="All decided"
      act={
        <Link to="/" className={buttonClass('primary')}>
          See today
        </Link>
      }
    >
      Nobody stands twice in your network, as far as anyone can tell.
    </Blank>
  )
}
