import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { saveDraft, type Typed } from './save-draft.ts'

/** How long typing must rest before it is kept. */
const REST_MS = 700
/** After a save that failed, and no further typing. */
const AGAIN_MS = 5_000

export type SaveState = 'kept' | 'keeping' | 'not-kept' | 'nothing'

export type DraftInHand = {
  readonly typed: Typed
  readonly edit: (patch: Partial<Typed>) => void
  readonly state: SaveState
  /** Keeps what is typed right now; resolves when it is, or failed to be. */
  readonly flush: () => Promise<void>
  /** Nothing more is kept of it: it was sent or put away. A fresh one takes its place. */
  readonly release: () => void
}

/** What a desk begins with: the draft under way, else the move's opening, else nothing. */
function begin(desk: DeskView, withMove: boolean): Typed {
  if (desk.draft !== null) return desk.draft
  const opening = withMove ? desk.opening : null
  return {
    id: uuidv7(),
    moveId: desk.move?.id ?? null,
    kind: opening?.kind ?? desk.kind,
    purpose: opening?.purpose ?? null,
    channel: desk.channel,
    subject: opening?.subject ?? '',
    text: opening?.text ?? '',
  }
}

const isSame = (a: Typed, b: Typed): boolean =>
  a.id === b.id && a.text === b.text && a.subject === b.subject && a.channel === b.channel

/**
 * The draft in hand: typed into at once, kept 700 ms after the last key, again when that failed, and when
 * the page is left. What an undo or another window did to it is taken over while nothing is unsaved.
 */
export function useDraft(desk: DeskView, withMove: boolean): DraftInHand {
  const [typed, setTyped] = useState(() => begin(desk, withMove))
  const [kept, setKept] = useState(typed)
  const [failed, setFailed] = useState(false)
  const [seen, setSeen] = useState(desk.draft)
  if (desk.draft !== seen) {
    setSeen(desk.draft)
    if (typed === kept && desk.draft !== null && !isSame(desk.draft, typed)) {
      setTyped(desk.draft)
      setKept(desk.draft)
    }
  }
  const latest = useRef({ typed, kept, person: desk.person, saving: Promise.resolve() })
  useEffect(() => {
    Object.assign(latest.current, { typed, kept, person: desk.person })
  })
  const flush = useCallback(async () => {
    await latest.current.saving
    const { typed: now, kept: before, person } = latest.current
    if (now === before || isEmpty(now)) return
    latest.current.kept = now
    latest.current.saving = saveDraft(person, now).then(
      () => {
        setKept(now)
        setFailed(false)
      },
      () => {
        latest.current.kept = before
        setFailed(true)
      },
    )
    await latest.current.saving
  }, [])
  useEffect(() => {
    if (typed === kept) return
    const timer = setTimeout(() => void flush(), failed ? AGAIN_MS : REST_MS)
    return () => clearTimeout(timer)
  }, [typed, kept, failed, flush])
  useFlushOnLeaving(flush)
  return {
    typed,
    edit: (patch) => setTyped((before) => ({ ...before, ...patch })),
    state: typed === kept && desk.draft === null ? 'nothing' : stateOf(typed, kept, failed),
    flush,
    release: () => {
      const fresh = { ...begin({ ...desk, draft: null }, false), moveId: null }
      latest.current.typed = fresh
      latest.current.kept = fresh
      setTyped(fresh)
      setKept(fresh)
    },
  }
}

const isEmpty = ({ text, subject }: Typed): boolean => text.trim() === '' && subject.trim() === ''

function stateOf(typed: Typed, kept: Typed, failed: boolean): SaveState {
  if (isEmpty(typed)) return 'nothing'
  if (typed === kept) return 'kept'
  return failed ? 'not-kept' : 'keeping'
}

function useFlushOnLeaving(flush: () => Promise<void>): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      void flush()
    }
  }, [flush])
}
