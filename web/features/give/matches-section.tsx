import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MatchView } from '../../../src/domain/view/need-view.ts'
import { beginIntroduction } from '../../lib/introduction-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { matchesQuery } from '../../lib/need-queries.ts'
import { answerMatch, draftMatch } from '../../lib/need-writes.ts'
import { say } from '../../lib/toasts.ts'
import { undoLast } from '../../lib/undo.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MatchRow } from './match-row.tsx'

/** Whom the owner could do something for, with the facts behind it; and who has what they need. */
export function MatchesSection() {
  const query = useQuery(matchesQuery)
  const [all, setAll] = useState(false)
  const [taken, setTaken] = useState<string | null | undefined>(undefined)
  const acts = useMatchActs()
  const { today = [], ask = [] } = query.data ?? {}
  const rest = all ? restOf(query.data) : []
  const rows = [...today, ...ask, ...rest]
  const inHand = rows.find(({ id }) => id === taken) ?? (taken === undefined ? rows[0] : undefined)
  useFocusInHand(inHand === undefined ? null : `match-${inHand.id}`)
  useMatchKeys(rows, inHand, { take: setTaken, ...acts })
  if (query.isPending) return <Skeleton rows={3} label="Looking who could use what" />
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  const list = (matches: readonly MatchView[]) => (
    <ul className="divide-y divide-line">
      {matches.map((match) => (
        <MatchRow
          key={match.id}
          match={match}
          inHand={match.id === inHand?.id}
          onTake={() => setTaken(match.id === inHand?.id ? null : match.id)}
          onWrite={() => acts.write(match)}
          onIntroduce={() => acts.introduce(match)}
          onNot={() => acts.not(match)}
        />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="could-give" className="mt-8">
      <h2 id="could-give" className="font-serif text-title">
        Today you could give
      </h2>
      {query.data.counting && (
        <p role="status" className="mt-2 text-soft">
          Still looking for who could use what. It appears here when done.
        </p>
      )}
      {today.length === 0 && !query.data.counting && (
        <p className="mt-2 max-w-prose text-soft">
          Nothing stands out yet. Note what people need or could give, on their pages or below; what
          they write is looked through as well.
        </p>
      )}
      {list(today)}
      {ask.length > 0 && (
        <>
          <h3 className="mt-8 label">Who may have what you need</h3>
          {list(ask)}
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3 className="mt-8 label">More of the kind</h3>
          {list(rest)}
        </>
      )}
      {!all && restOf(query.data).length > 0 && (
        <Button look="quiet" className="-ml-2.5" onClick={() => setAll(true)}>
          {restOf(query.data).length} more
        </Button>
      )}
    </section>
  )
}

function restOf(
  data:
    | { give: readonly MatchView[]; meet: readonly MatchView[]; today: readonly MatchView[] }
    | undefined,
) {
  if (data === undefined) return []
  const shown = new Set(data.today.map(({ id }) => id))
  return [...data.give, ...data.meet].filter(({ id }) => !shown.has(id))
}

function useMatchActs() {
  const navigate = useNavigate()
  return {
    write: (match: MatchView) =>
      void draftMatch(match).then(
        (personId) => navigate({ to: '/write/$personId', params: { personId }, search: {} }),
        () => say({ text: 'The draft could not be made just now.' }),
      ),
    introduce: (match: MatchView) => {
      const { personId: aId, otherId: bId, why } = match
      if (bId === null) return
      void beginIntroduction({ id: uuidv7(), way: 'make', aId, bId, why }, uuidv7()).then(
        (receipt) => {
          if (receipt !== null) void answerMatch(match, 'done', null)
        },
      )
    },
    not: (match: MatchView) => void answerMatch(match, 'dismiss'),
  }
}

type Hand = ReturnType<typeof useMatchActs> & { readonly take: (id: string | null) => void }

function useMatchKeys(
  rows: readonly MatchView[],
  inHand: MatchView | undefined,
  { take, write, introduce, not }: Hand,
): void {
  const step = (by: number) => () => {
    const index = inHand === undefined ? (by > 0 ? -1 : rows.length) : rows.indexOf(inHand)
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))]
    if (next === undefined) return false
    take(next.id)
    document.getElementById(`match-${next.id}`)?.scrollIntoView({ block: 'nearest' })
    return true
  }
  const leave = (act: (match: MatchView) => void, fits: (match: MatchView) => boolean) => () => {
    if (inHand === undefined || !fits(inHand)) return false
    const index = rows.indexOf(inHand)
    take(rows[index + 1]?.id ?? rows[index - 1]?.id ?? null)
    act(inHand)
    return true
  }
  const isPair = ({ otherId }: MatchView) => otherId !== null
  useKeys({
    j: step(1),
    k: step(-1),
    arrowdown: step(1),
    arrowup: step(-1),
    w: () => (inHand === undefined || isPair(inHand) ? false : write(inHand)),
    b: leave(introduce, isPair),
    x: leave(not, () => true),
    z: () => void undoLast(),
  })
}
