import type { MoveView } from '../../src/domain/view/today-view.ts'
import { READS } from './fake-reads.ts'
import { type FakeOptions, type FakeState, fakeState, fakeToday } from './fake-state.ts'
import { fakeMoves } from './fake-today.ts'

export type Answer = { readonly status: number; readonly body: unknown }

export type Call = {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly key: string | undefined
}

/** An invented Digwell in memory, for looking at the web app without a server. */
export type FakeApi = {
  /** Every write so far, failed ones included. */
  readonly calls: readonly Call[]
  readonly handle: (call: Call, query: URLSearchParams) => Answer
}

export function createFakeApi(options: FakeOptions = {}): FakeApi {
  const state = fakeState(options)
  const calls: Call[] = []
  const handle = (call: Call, query: URLSearchParams): Answer => {
    if (options.broken !== undefined) {
      const { status, ...error } = options.broken
      return { status, body: { error } }
    }
    if (call.method === 'GET') return read(state, call.path, query)
    calls.push(call)
    if (state.failing === 0) return write(state, call)
    state.failing -= 1
    const error = { kind: 'locked', message: 'Another program holds the data.' }
    return { status: 503, body: { error } }
  }
  return { calls, handle }
}

function read(state: FakeState, path: string, query: URLSearchParams): Answer {
  for (const [pattern, view] of READS) {
    const match = pattern.exec(path)
    const body = match === null ? undefined : view(state, match[1] ?? '', query)
    if (body !== undefined) return { status: 200, body }
  }
  return { status: 404, body: { error: { kind: 'not-found', message: 'Nothing here.' } } }
}

type Writer = (state: FakeState, id: string, verb: string, body: Record<string, unknown>) => unknown

const WRITERS: { readonly [noun: string]: Writer } = {
  settings: (state, _id, _verb, body) => {
    state.settings = { ...state.settings, ...body }
    return receipt(state, 'Settings changed')
  },
  today: (state, id) => {
    state.closed = id === 'close'
    const [third] = fakeMoves().slice(2)
    if (id === 'more' && third !== undefined) state.moves = [...state.moves, { ...third, id: 'm9' }]
    return fakeToday(state)
  },
  moves: (state, id, verb) => {
    const states: { readonly [verb: string]: MoveView['state'] } = {
      done: 'done',
      later: 'later',
      skip: 'skipped',
    }
    const done = receipt(state, `One move: ${states[verb]}`)
    state.moves = state.moves.map((move) =>
      move.id === id ? { ...move, state: states[verb] ?? 'open', changeId: done.changeId } : move,
    )
    return done
  },
  review: (state, id) => {
    state.cards = state.cards.filter((card) => card.id !== id)
    return receipt(state, 'Decided')
  },
  changes: (state) => {
    state.moves = state.moves.map((move) => ({ ...move, state: 'open', changeId: null }))
    return { state: 'undone', ...receipt(state, 'Undone') }
  },
  people: (state, id, verb, body) => {
    if (verb === 'follow-up') {
      const { id: ownId, what, due } = body
      state.followUps.push({
        id: String(ownId),
        what: String(what),
        due: String(due),
        state: 'open',
      })
    }
    return { ...receipt(state, `Saved: ${verb || 'person'}`), id: body['id'] ?? id }
  },
  // /api/write/drafts/<id> answers with what saving found out, its verbs with a receipt.
  write: (state, _drafts, id) => ({
    ...receipt(state, 'Written'),
    id,
    changedAt: 0,
    versions: [],
    same: null,
  }),
  imports: () => ({ id: 'running' }),
  sample: () => ({ id: 'running' }),
  uploads: () => ({ uploadId: 'u1', size: 1 }),
}

function write(state: FakeState, call: Call): Answer {
  const [, , noun = '', id = '', verb = ''] = call.path.split('/')
  const body = (call.body ?? {}) as Record<string, unknown>
  const answer = WRITERS[noun]?.(state, id, verb, body) ?? receipt(state, 'Saved')
  return { status: 200, body: answer }
}

function receipt(state: FakeState, summary: string) {
  state.lastChange += 1
  return { changeId: `ch${state.lastChange}`, summary }
}
