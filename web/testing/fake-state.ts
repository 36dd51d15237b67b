import type { FollowUpView, PersonRow } from '../../src/domain/view/person-view.ts'
import type { ReviewCard } from '../../src/domain/view/review-view.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/view/settings-view.ts'
import type { MoveView, TodayView } from '../../src/domain/view/today-view.ts'
import { fakePeople } from './fake-people.ts'
import { fakeCards } from './fake-review.ts'
import { fakeMoves, NOTICED } from './fake-today.ts'

export type FakeOptions = {
  readonly people?: number
  readonly settings?: Partial<Settings>
  readonly moves?: number
  /** Every answer is this error. */
  readonly broken?: { readonly status: number; readonly kind: string; readonly message: string }
  /** Writes fail so many times before they work. */
  readonly failWrites?: number
}

/** What the invented Digwell holds. */
export type FakeState = {
  readonly rows: readonly PersonRow[]
  readonly followUps: FollowUpView[]
  settings: Settings
  moves: MoveView[]
  cards: ReviewCard[]
  closed: boolean
  failing: number
  lastChange: number
}

export function fakeState(options: FakeOptions): FakeState {
  const rows = fakePeople(options.people ?? 2000)
  const nobody = rows.length === 0
  return {
    rows,
    followUps: [{ id: 'fu1', what: 'Send the metadata paper', due: '2026-11-27', state: 'open' }],
    settings: {
      ...DEFAULT_SETTINGS,
      stance: nobody ? null : 'employed',
      ownNames: ['Marian Bell'],
      ownEmails: ['marian@bell.example'],
      ...options.settings,
    },
    moves: nobody ? [] : fakeMoves().slice(0, options.moves ?? 5),
    cards: nobody ? [] : fakeCards(),
    closed: false,
    failing: options.failWrites ?? 0,
    lastChange: 100,
  }
}

export function fakeToday({ moves, rows, closed }: FakeState): TodayView {
  const open = moves.some((move) => move.state === 'open')
  const isClosed = closed || (moves.length > 0 && !open)
  return {
    date: '2026-11-24',
    moves,
    cap: 5,
    doneCount: moves.filter((move) => move.state === 'done').length,
    closed: isClosed,
    closing: isClosed
      ? {
          done: 'You kept a promise and opened a door.',
          next: 'The next handful is ready on Thursday.',
        }
      : null,
    welcomeBack: false,
    protecting: null,
    events: [],
    noticed: rows.length === 0 ? [] : NOTICED,
    empty: rows.length === 0 ? 'no-people' : moves.length === 0 ? 'nothing-due' : null,
  }
}
