import type { Digwell } from '../app/digwell.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import type { ImportView } from '../domain/view/import-view.ts'
import type { PersonRow } from '../domain/view/person-view.ts'
import type { TodayView } from '../domain/view/today-view.ts'
import type { Terminal } from './command.ts'
import { runCli, type CliParts, type OpenOptions, type ServeOptions } from './run-cli.ts'

const NOON = Date.UTC(2026, 10, 24, 12)

export const anaToday: TodayView = {
  date: '2026-11-24',
  moves: [
    {
      id: 'move-1',
      kind: 'reply-owed',
      personId: 'ana',
      person: 'Ana Ruiz',
      about: 'Editor, Oak Press',
      channel: 'email',
      channelWhy: 'answered 5 of 6 mails',
      reach: 'ana@oak.example',
      say: 'Answer her question about the index.',
      why: 'She asked on 20 November.',
      reasons: [{ text: 'She asked', at: NOON, source: 'Mail', locator: 'interaction:i1' }],
      part: 'before-you-start',
      state: 'open',
      changeId: null,
    },
  ],
  cap: 5,
  doneCount: 0,
  closed: false,
  closing: null,
  welcomeBack: false,
  protecting: null,
  events: [],
  noticed: [],
  empty: null,
}

export const doneImport: ImportView = {
  id: 'change-1',
  at: NOON,
  label: 'contacts.csv',
  state: 'done',
  files: [
    {
      path: 'contacts.csv',
      kind: 'csv/contacts',
      title: 'Contacts',
      state: 'read',
      rows: 3,
      linked: 2,
      unchanged: 0,
      setAside: [{ line: 4, reason: 'no name' }],
      setAsideCount: 1,
      reason: null,
    },
  ],
  people: { new: 2, updated: 0, toReview: 1 },
  interactions: { new: 0 },
  news: 0,
  texts: 0,
  promisesKept: 0,
  progress: null,
  error: null,
  sample: false,
}

const row = (n: number): PersonRow => ({
  id: `p${n}`,
  name: `Person ${n}\u001B[31m`,
  about: null,
  state: 'warm',
  stateWords: 'warm',
  lastContactAt: NOON,
  lastChannel: 'email',
  city: null,
  tags: [],
  note: null,
})

/** Knows 450 people in pages of 200, one import and one day. */
const smallDigwell: Partial<Digwell> = {
  today: async () => anaToday,
  moveLater: async (_id, until) => ({ changeId: 'c', summary: `Until ${until}.` }),
  people: async ({ after, limit = 50 }) => {
    const from = Number(after ?? 0)
    const to = Math.min(450, from + limit)
    const rows = Array.from({ length: to - from }, (_, at) => row(from + at))
    return { rows, inView: 450, next: to < 450 ? String(to) : null }
  },
  startImport: async () => 'change-1',
  tryImport: async () => doneImport,
  async *watchImport() {
    yield doneImport
  },
  async *identities() {
    yield { cluster: 'ana', source: 'mail', key: 'ana@oak.example' }
    yield { cluster: 'ana', source: 'linkedin', key: 'in/ana-ruiz' }
  },
  findPerson: async () => {
    throw new DigwellError('conflict', 'Two people are called Ana.')
  },
  undo: async () => ({ state: 'entangled', with: [], noted: 0 }),
  doctor: async () => ({ ok: false, lines: [{ ok: false, text: 'index' }] }),
  history: async () => {
    throw new TypeError('a bug')
  },
}

/** Runs a command line over a small Digwell; says what was printed and done. */
export async function runLine(
  line: string,
  { input, ...over }: Partial<CliParts> & { readonly input?: Terminal['input'] } = {},
  ends: ImportView['state'] = 'done',
) {
  const printed = { out: '', err: '' }
  const opened: OpenOptions[] = []
  const served: ServeOptions[] = []
  const asked: unknown[][] = []
  let closed = 0
  const digwell = new Proxy(smallDigwell as Digwell, {
    get: (target, verb) => {
      if (verb === 'then') return undefined // it is no promise
      if (verb === 'import') return async () => ({ ...doneImport, state: ends })
      if (verb === 'close') return async () => void (closed += 1)
      const method = Reflect.get(target, verb) as (...args: unknown[]) => unknown
      return (...args: unknown[]) => {
        asked.push([verb, ...args])
        return method(...args)
      }
    },
  })
  const code = await runCli(line.split(' ').filter(Boolean), {
    version: '0.0.0',
    terminal: {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      isInteractive: false,
      input: input ?? async function* () {},
    },
    dataDirectory: (chosen) => chosen ?? '/home/kim/digwell',
    openDigwell: async (options) => {
      opened.push(options)
      return digwell
    },
    serve: async (options) => void served.push(options),
    phones: async () => ({ all: () => [], end: () => {} }),
    signInLink: async () => 'http://localhost:4444/enter?token=t',
    onInterrupt: () => undefined,
    ...over,
  })
  return { code, ...printed, opened, served, asked, closed }
}
