import { useNavigate } from '@tanstack/react-router'
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { MoveView } from '../../../src/domain/view/today-view.ts'
import { beginsDay } from '../../lib/begins-day.ts'
import { keepEarlyKeys } from '../../lib/early-keys.ts'
import { useKeys } from '../../lib/keys.ts'
import { todayQuery } from '../../lib/queries.ts'
import { queryClient } from '../../lib/query-client.ts'
import { undoChange, undoLast } from '../../lib/undo.ts'
import { useUnhurried } from '../../lib/unhurried.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { inHandOf } from './in-hand.ts'
import { closeToday, markDone } from './move-writes.ts'
import { MoveRow } from './move-row.tsx'
import { callAddress } from './call-address.ts'

const loadSheets = async () => ({ default: (await import('./move-sheets.tsx')).MoveSheet })
const MoveSheet = lazy(loadSheets)

type Asked = { readonly what: 'later' | 'skip' | 'why'; readonly id: string }

const PARTS = [
  { part: 'before-you-start', title: 'Before you start' },
  { part: 'can-wait', title: 'Can wait till tonight' },
] as const

/** Today's moves in two parts; one is in hand, the others wait in one line each. */
export function MoveList({ moves, closed }: { moves: readonly MoveView[]; closed: boolean }) {
  const open = openOf(moves)
  const [wanted, setWanted] = useState<string | null>(null)
  const wantedNow = useRef<string | null>(null)
  const take = (id: string) => {
    wantedNow.current = id
    setWanted(id)
  }
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = (next: Asked | null) => {
    if (next?.what === 'later') keepEarlyKeys(beginsDay)
    setAsked(next)
  }
  const inHand = inHandOf(moves, wanted)
  useFocusInHand(
    inHand === undefined ? null : `move-${inHand.id}`,
    asked !== null && asked.what !== 'why',
  )
  useSheetsReady()
  useMoveKeys(wantedNow, take, ask)
  const askedMove = moves.find((move) => move.id === asked?.id)
  return (
    <>
      {PARTS.map(({ part, title }) => (
        <Part
          key={part}
          title={title}
          moves={open.filter((move) => move.part === part)}
          inHand={inHand}
          why={asked?.what === 'why' ? asked.id : null}
          onTake={take}
          onAsk={ask}
        />
      ))}
      <Handled moves={moves.filter((move) => move.state !== 'open')} />
      {!closed && open.length > 0 && open.length < moves.length && (
        <p className="mt-10">
          <Button look="quiet" onClick={() => void closeToday()} className="-ml-2.5">
            Enough for today
          </Button>
        </p>
      )}
      {asked !== null && asked.what !== 'why' && askedMove !== undefined && (
        <Suspense>
          <MoveSheet what={asked.what} move={askedMove} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  )
}

/** Fetched once the moves stand, so that the first press of a key is as quick as the next. */
function useSheetsReady(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadSheets(), 300)
    return () => clearTimeout(timer)
  }, [])
}

const openOf = (moves: readonly MoveView[]) => moves.filter((move) => move.state === 'open')

/** Whom a key means: by what the last one left, even when the screen has not drawn it yet. */
function readMoves(wanted: string | null) {
  const moves = queryClient.getQueryData(todayQuery.queryKey)?.moves ?? []
  return { open: openOf(moves), inHand: inHandOf(moves, wanted) }
}

function useMoveKeys(
  wanted: RefObject<string | null>,
  take: (id: string) => void,
  ask: (asked: Asked | null) => void,
): void {
  const navigate = useNavigate()
  const unhurried = useUnhurried()
  const step = (by: number) => {
    const { open, inHand } = readMoves(wanted.current)
    const index = open.findIndex((move) => move.id === inHand?.id) + by
    const next = open[Math.max(0, Math.min(open.length - 1, index))]
    if (next === undefined) return
    take(next.id)
    document.getElementById(`move-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const withMove = (act: (move: MoveView) => unknown) => () => {
    const { inHand } = readMoves(wanted.current)
    return inHand === undefined ? false : void act(inHand)
  }
  const focusIsFree = () => document.activeElement?.matches('body, main, [tabindex="-1"]') === true
  const startWriting = (move: MoveView) => {
    const call = callAddress(move)
    if (call !== null) window.open(call, '_self')
    else
      void navigate({
        to: '/write/$personId',
        params: { personId: move.personId },
        search: { move: move.id },
      })
  }
  const openPerson = withMove(({ personId }) =>
    navigate({ to: '/people/$id', params: { id: personId } }),
  )
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    e: () => unhurried('e', withMove(markDone)),
    l: withMove((move) => ask({ what: 'later', id: move.id })),
    s: withMove((move) => ask({ what: 'skip', id: move.id })),
    w: withMove(startWriting),
    y: withMove((move) => ask({ what: 'why', id: move.id })),
    enter: () => (focusIsFree() ? openPerson() : false),
    z: () => void undoLast(),
  })
}

type PartProps = {
  title: string
  moves: readonly MoveView[]
  inHand: MoveView | undefined
  why: string | null
  onTake: (id: string) => void
  onAsk: (asked: Asked | null) => void
}

function Part({ title, moves, inHand, why, onTake, onAsk }: PartProps) {
  if (moves.length === 0) return null
  return (
    <section className="mb-9">
      <h2 className="mb-1 label">{title}</h2>
      <ol className="divide-y divide-line">
        {moves.map((move) => (
          <MoveRow
            key={move.id}
            move={move}
            inHand={move.id === inHand?.id}
            whyOpen={why === move.id}
            onTake={() => onTake(move.id)}
            onWhy={(shown) => onAsk(shown ? { what: 'why', id: move.id } : null)}
            onLater={() => onAsk({ what: 'later', id: move.id })}
            onSkip={() => onAsk({ what: 'skip', id: move.id })}
          />
        ))}
      </ol>
    </section>
  )
}

const HANDLED = { done: 'done', later: 'later', skipped: 'left out', open: '' } as const

/** What was dealt with stays in sight, quietly, each with its way back. */
function Handled({ moves }: { moves: readonly MoveView[] }) {
  if (moves.length === 0) return null
  return (
    <ul aria-label="Dealt with" className="mt-2 space-y-1 border-t border-line pt-4">
      {moves.map((move) => (
        <li key={move.id} className="flex min-h-9 items-center gap-3 text-small text-faint">
          <Icon name={move.state === 'done' ? 'check' : 'forward'} className="size-4" />
          <span className="min-w-0 truncate">
            {move.person}, {HANDLED[move.state]}
          </span>
          {move.changeId !== null && (
            <Button look="quiet" onClick={() => void undoChange(move.changeId ?? '')}>
              Undo
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
