import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { ApiError } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { onSavedElsewhere, tellOtherWindows } from './draft-windows.ts'
import { type Reader, saveDraft, type Typed } from './save-draft.ts'
import { couldNotSave, holdDraft, letGoOf, letGoOfAll, unsavedDraft } from './unsaved-drafts.ts'

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
  if (desk.draft !== null && !isEmpty(desk.draft)) return desk.draft
  const opening = withMove ? desk.opening : null
  return {
    id: desk.draft?.id ?? uuidv7(),
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
 * the page is left; until it is kept the window holds it. What an undo or another window did to it is
 * taken over while nothing is unsaved. Words of a draft that was closed meanwhile become a new one.
 */
export function useDraft(desk: DeskView, withMove: boolean): DraftInHand {
  const { person } = desk
  const [kept, setKept] = useState(() => begin(desk, withMove))
  const [typed, setTyped] = useState(() => unsavedDraft(person.id) ?? kept)
  const [failed, setFailed] = useState(false)
  const [seen, setSeen] = useState(desk.draft)
  if (desk.draft !== seen) {
    setSeen(desk.draft)
    const wasClosed = desk.draft === null && seen?.id === typed.id
    const now = wasClosed ? begin(desk, false) : desk.draft
    if (typed === kept && now !== null && !isSame(now, typed)) {
      setTyped(now)
      setKept(now)
    }
  }
  const latest = useRef({ typed, kept, person, saving: Promise.resolve() })
  useEffect(() => {
    Object.assign(latest.current, { typed, kept, person })
    if (typed !== kept) holdDraft(person.id, typed)
  })
  const flush = useCallback(async () => {
    await latest.current.saving
    const { typed: now, kept: before, person: reader } = latest.current
    if (now === before) return
    if (isEmpty(now) && isEmpty(before)) {
      letGoOf(reader.id, now)
      return
    }
    latest.current.kept = now
    latest.current.saving = saveDraft(reader, now).then(
      () => {
        letGoOf(reader.id, now)
        tellOtherWindows(reader.id)
        setKept(now)
        setFailed(false)
      },
      (cause: unknown) => {
        couldNotSave(reader.id, now)
        latest.current.kept = before
        setFailed(true)
        if (isClosed(cause)) setTyped((words) => ({ ...words, id: uuidv7(), moveId: null }))
      },
    )
    await latest.current.saving
  }, [])
  useEffect(() => {
    if (typed === kept) return
    const timer = setTimeout(() => void flush(), failed ? AGAIN_MS : REST_MS)
    return () => clearTimeout(timer)
  }, [typed, kept, failed, flush])
  useFlushOnLeaving(flush, person)
  useOtherWindows(person.id)
  const isUntouched = typed === kept && (desk.draft === null || isEmpty(desk.draft))
  return {
    typed,
    edit: (patch) => setTyped((before) => ({ ...before, ...patch })),
    state: isUntouched ? 'nothing' : stateOf(typed, kept, failed),
    flush,
    release: () => {
      letGoOfAll(person.id)
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
  if (isEmpty(typed) && isEmpty(kept)) return 'nothing'
  if (typed === kept) return 'kept'
  return failed ? 'not-kept' : 'keeping'
}

/** It was sent or put away meanwhile, here or in another window. */
const isClosed = (cause: unknown): boolean => cause instanceof ApiError && cause.kind === 'conflict'

function useFlushOnLeaving(flush: () => Promise<void>, { id, name, about }: Reader): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => document.removeEventListener('visibilitychange', onHidden)
  }, [flush])
  useEffect(
    () => () => void flush().then(() => keepTrying({ id, name, about })),
    [flush, id, name, about],
  )
}

/** What could not be saved when its desk was left is tried again until it is, or is taken up there. */
function keepTrying(person: Reader): void {
  const words = unsavedDraft(person.id)
  if (words === null) return
  setTimeout(() => {
    if (unsavedDraft(person.id) !== words) return
    saveDraft(person, words).then(
      () => letGoOf(person.id, words),
      () => keepTrying(person),
    )
  }, AGAIN_MS)
}

/** What another window saved is read at once, so that two do not begin two drafts. */
function useOtherWindows(personId: string): void {
  useEffect(
    () =>
      onSavedElsewhere((id) => {
        if (id === personId) void queryClient.invalidateQueries({ queryKey: ['desk', id] })
      }),
    [personId],
  )
}
