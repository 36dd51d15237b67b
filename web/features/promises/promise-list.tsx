import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PromiseView } from '../../../src/domain/view/promise-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { changePromise } from '../../lib/person-forms.ts'
import { answerPromise, type PromiseAnswer } from '../../lib/promise-writes.ts'
import { undoLast } from '../../lib/undo.ts'
import { useUnhurried } from '../../lib/unhurried.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { PromiseRow } from '../../promises/promise-row.tsx'
import { useAskLater } from '../../promises/use-ask-later.ts'
import { isTheirs, useFriendlyWord } from '../../promises/use-friendly-word.ts'

type Part = {
  readonly title: string
  readonly about: ReactNode
  readonly rows: readonly PromiseView[]
}

/** All that waits in one order for the keys: suggestions first, then what is kept in mind. */
export function PromiseList({ parts }: { parts: readonly Part[] }) {
  const rows = parts.flatMap((part) => part.rows)
  const [wanted, setWanted] = useState<{ id: string; at: number } | null>(null)
  const found = rows.findIndex((row) => row.id === wanted?.id)
  // The one answered is gone: the next one takes its place.
  const index = found >= 0 ? found : Math.min(wanted?.at ?? 0, rows.length - 1)
  const inHand = rows[index]
  const take = (at: number) => {
    const row = rows[Math.max(0, Math.min(at, rows.length - 1))]
    if (row === undefined) return
    setWanted({ id: row.id, at: rows.indexOf(row) })
    document.getElementById(`promise-${row.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  useFocusInHand(inHand === undefined ? null : `promise-${inHand.id}`)
  usePromiseKeys(inHand, {
    move: (by) => take(index + by),
    // Answered, it leaves its place; the next one is taken in hand.
    leave: () => take(index + 1 < rows.length ? index + 1 : index - 1),
  })
  return (
    <>
      {parts
        .filter((part) => part.rows.length > 0)
        .map((part) => (
          <section key={part.title} className="mt-8" aria-label={part.title}>
            <h2 className="label">{part.title}</h2>
            <p className="mt-1 text-small text-faint">{part.about}</p>
            <ul className="mt-1 divide-y divide-line">
              {part.rows.map((row) => (
                <PromiseRow
                  key={row.id}
                  row={row}
                  inHand={row.id === inHand?.id}
                  onTake={() => take(rows.indexOf(row))}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

type Hand = { readonly move: (by: number) => void; readonly leave: () => void }

function usePromiseKeys(inHand: PromiseView | undefined, { move, leave }: Hand): void {
  const navigate = useNavigate()
  const unhurried = useUnhurried()
  const later = useAskLater()
  const ask = useFriendlyWord()
  const answer = (given: PromiseAnswer) => {
    if (inHand === undefined) return
    const isOfSuggestions = given === 'accept' || given === 'dismiss'
    if (isOfSuggestions && inHand.confirmed) return
    leave()
    void answerPromise(inHand, given)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    y: () => unhurried('y', () => answer('accept')),
    n: () => unhurried('n', () => answer('dismiss')),
    e: () => unhurried('e', () => answer('kept')),
    r: () => unhurried('r', () => answer('release')),
    d: () => (inHand === undefined ? false : changePromise(inHand)),
    l: () => (inHand === undefined ? false : later(inHand)),
    w: () => (inHand === undefined || !isTheirs(inHand) ? false : ask(inHand)),
    enter: () =>
      inHand === undefined || document.activeElement instanceof HTMLButtonElement
        ? false
        : void navigate({ to: '/people/$id', params: { id: inHand.personId } }),
    z: () => void undoLast(),
  })
}
