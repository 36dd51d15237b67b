import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser, type HostMap } from './browser.ts'

/** A real server, in a process of its own, on a free port over a data directory of its own. */
export type RunningDigwell = {
  readonly url: string
  /** The one-time sign-in link of its start. */
  readonly signIn: string
  readonly dataDirectory: string
  /** Where phones reach it. */
  readonly lan: readonly string[]
  readonly process: ChildProcess
  /** Stops it as Ctrl+C does, and deletes the data it was given. @returns its exit code */
  readonly stop: () => Promise<number | null>
}

export type StartOptions = {
  /** Used as it is and kept; without it, a temporary one that is deleted at the end. */
  readonly dataDirectory?: string
  /** The present, in ISO 8601. */
  readonly now?: string
  /** Open to phones at this address of the machine. */
  readonly lan?: string
}

type Greeting = Pick<RunningDigwell, 'url' | 'signIn' | 'dataDirectory' | 'lan'>

async function readGreeting(child: ChildProcess, said: () => string): Promise<Greeting> {
  if (child.stdout === null) throw new Error('The server has no stdout.')
  for await (const line of createInterface({ input: child.stdout })) {
    return JSON.parse(line) as Greeting
  }
  throw new Error(`Digwell did not start: ${said()}`)
}

/** Starts `digwell serve` and waits until it answers. */
export async function startDigwell(options: StartOptions = {}): Promise<RunningDigwell> {
  const { dataDirectory, now, lan } = options
  const home = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'digwell-e2e-')))
  const args = ['serve', '--json', '--no-open', '--port', '0', '--data', home]
  if (lan !== undefined) args.push('--lan', lan)
  const child = spawn(
    process.execPath,
    [resolve('src/main/digwell.ts'), ...args, ...(now === undefined ? [] : ['--now', now])],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let errors = ''
  child.stderr.on('data', (text) => (errors += String(text)))
  const exited = once(child, 'exit')
  const killLeftOver = (): void => void child.kill('SIGKILL') // a test that died could not stop it
  process.once('exit', killLeftOver)
  const greeting = await readGreeting(child, () => errors)
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT')
    const [code] = (await exited) as [number | null]
    process.removeListener('exit', killLeftOver)
    if (dataDirectory === undefined) await rm(home, { recursive: true, force: true })
    return code
  }
  return { ...greeting, process: child, stop }
}

/** Digwell in a browser, signed in. */
export type OpenDigwell = {
  readonly server: RunningDigwell
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  /** What the API answers to this browser. */
  readonly read: <T>(path: string) => Promise<T>
  /** Writes past the screens, as this browser might. @throws where it is refused */
  readonly write: <T>(method: 'POST' | 'PATCH', path: string, data: object) => Promise<T>
  readonly close: () => Promise<void>
}

/** Starts a server and a browser, and signs the browser in by the link. */
export async function openInBrowser(
  options: StartOptions & { readonly hosts?: HostMap } = {},
): Promise<OpenDigwell> {
  const server = await startDigwell(options)
  const browser = await launchBrowser(options.hosts)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.signIn)
  const close = async (): Promise<void> => {
    await browser.close()
    await server.stop()
  }
  const headers = { 'content-type': 'application/json', origin: server.url }
  const ask = async <T>(method: string, path: string, data?: object): Promise<T> => {
    const more = data === undefined ? {} : { headers, data }
    const answer = await context.request.fetch(server.url + path, { method, ...more })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()}`)
    return (await answer.json()) as T
  }
  return {
    server,
    browser,
    context,
    page,
    read: (path) => ask('GET', path),
    write: (method, path, data) => ask(method, path, data),
    close,
  }
}
