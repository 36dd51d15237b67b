import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Digwell } from '../app/digwell.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import type { ImportView } from '../domain/view/import-view.ts'
import { DEFAULT_SETTINGS } from '../domain/view/settings-view.ts'
import type { TodayView } from '../domain/view/today-view.ts'
import { createHttpApp, createPhoneApp } from './app.ts'
import { createPairedDevices } from './paired-devices.ts'
import { createPhoneDesk, type Lan } from './phone-desk.ts'
import { createSignIn } from './sign-in.ts'
import { createUploadShelf } from './upload-shelf.ts'

export const PORT = 4444
export const HOME = `http://localhost:${PORT}`

/** Where the test's phones find it. */
export const LAN: Lan = {
  origins: ['https://192.168.1.20:4444', 'https://[fd12::5]:4444'],
  certificate: { words: 'amber brook cedar dune ember', issuer: 'AA:BB', server: 'CC:DD' },
  issuer: Uint8Array.of(0x30, 0),
}

export const quietToday: TodayView = {
  date: '2026-11-24',
  moves: [],
  cap: 5,
  doneCount: 0,
  closed: false,
  closing: null,
  welcomeBack: false,
  protecting: null,
  events: [],
  noticed: [],
  empty: 'no-people',
}

export const importView = (state: ImportView['state']): ImportView => ({
  id: 'import-1',
  at: 0,
  label: 'contacts.vcf',
  state,
  files: [],
  people: { new: 0, updated: 0, toReview: 0 },
  interactions: { new: 0 },
  news: 0,
  texts: 0,
  promisesKept: 0,
  progress: null,
  error: null,
  sample: false,
})

/** A Digwell that remembers what it was asked, and knows nobody. */
export function rememberingDigwell(): { digwell: Digwell; asked: unknown[][] } {
  const asked: unknown[][] = []
  const receipt = { changeId: 'change-1', summary: 'Done.' }
  const known: Partial<Digwell> = {
    today: async () => quietToday,
    settings: async () => DEFAULT_SETTINGS,
    people: async () => ({ rows: [], inView: 0, next: null }),
    import: async () => importView('done'),
    async *watchImport() {
      yield importView('reading')
      yield importView('done')
    },
    startImport: async () => 'import-1',
    async *export() {
      yield { name: 'people.json', chunks: chunks('[', ']') }
      yield { name: 'empty.json', chunks: chunks() }
    },
    session: async () => {
      throw new Error('a bug, with Ana Ruiz in its message')
    },
    person: async () => {
      throw new DigwellError('not-found', 'Nobody has this id.')
    },
    events: {
      feedFile: async (token: string) => (token === 'a'.repeat(43) ? 'BEGIN:VCALENDAR' : null),
    } as unknown as Digwell['events'],
    addNote: async () => receipt,
    moveLater: async () => receipt,
  }
  const digwell = new Proxy(known as Digwell, {
    get: (target, verb) => {
      const part: unknown = Reflect.get(target, verb)
      if (typeof part === 'object') return part
      const method = part as ((...args: unknown[]) => unknown) | undefined
      return (...args: unknown[]) => {
        asked.push([verb, ...args])
        if (method === undefined) throw new DigwellError('not-found', `No ${String(verb)} here.`)
        return method(...args)
      }
    },
  })
  return { digwell, asked }
}

async function* chunks(...texts: string[]): AsyncGenerator<string> {
  yield* texts
}

function writeWebApp(directory: string): void {
  const assets = join(directory, 'assets')
  mkdirSync(assets, { recursive: true })
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Digwell</title>')
  const script = `${'console.log(1);'.repeat(200)}`
  writeFileSync(join(assets, 'main-4f2a.js'), script)
  writeFileSync(join(assets, 'main-4f2a.js.gz'), gzipSync(script))
}

export type TestApp = ReturnType<typeof openTestApp>

/** The whole edge over a temporary data directory; `dispose` deletes it. */
export function openTestApp(
  options: { uploadLimit?: number; port?: () => number; lan?: false } = {},
) {
  const directory = mkdtempSync(join(tmpdir(), 'digwell-http-'))
  writeWebApp(join(directory, 'web'))
  writeFileSync(join(directory, 'secret.txt'), 'not for the web')
  const clock = { now: Date.UTC(2026, 10, 24) }
  const signIn = createSignIn(join(directory, 'sign-in'), () => clock.now)
  const { digwell, asked } = rememberingDigwell()
  const reports: unknown[] = []
  const devices = createPairedDevices(join(directory, 'sign-in'), () => clock.now)
  const phones = createPhoneDesk(devices, () => (options.lan === false ? null : LAN))
  const parts = {
    digwell,
    signIn,
    phones,
    uploads: createUploadShelf(join(directory, 'uploads'), options.uploadLimit),
    webDirectory: join(directory, 'web'),
    port: options.port ?? (() => PORT),
    now: () => clock.now,
    report: (error: unknown) => reports.push(error),
  }
  const app = createHttpApp(parts)
  const phoneApp = createPhoneApp(parts)
  const secret = signIn.redeem(signIn.issue()) ?? ''
  const cookie = `digwell-session=${secret}`
  /** A request as the web app makes it, unless `init` says otherwise. */
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { host: `localhost:${PORT}`, cookie, ...(init.headers as object) }
    return Promise.resolve(app.request(`${HOME}${path}`, { ...init, headers }))
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const dispose = (): void => rmSync(directory, { recursive: true, force: true })
  return {
    app,
    phoneApp,
    phones,
    ask,
    post,
    asked,
    reports,
    clock,
    cookie,
    directory,
    signIn,
    dispose,
  }
}
