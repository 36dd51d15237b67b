import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Digwell } from '../app/digwell.ts'
import type { Terminal } from '../cli/command.ts'
import type { ServeOptions } from '../cli/run-cli.ts'
import { makePrivateDirectory } from '../connect/data-directory.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import { createHttpApp, createPhoneApp } from '../http/app.ts'
import type { HttpAppParts } from '../http/http-app-parts.ts'
import { listen, type Answering, type Listening } from '../http/listen.ts'
import { createPhoneDesk, type Lan } from '../http/phone-desk.ts'
import { createUploadShelf } from '../http/upload-shelf.ts'
import { takeLock, type Lock } from '../store/lock.ts'
import { openBrowser } from './open-browser.ts'
import { openDigwell } from './open-digwell.ts'
import { serveLan, type LanServer } from './serve-lan.ts'
import { findSignInLink, linkTo, openDevices, openSignIn } from './sign-in-link.ts'

const USUAL_PORT = 4444
const GRACE_MS = 3_000
const SAME_SIGNAL_MS = 500
const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Takes the lock, or says how the one who holds it can be reached. */
function takeData(dataDir: string): Lock {
  try {
    return takeLock(dataDir, 'serve')
  } catch (error) {
    const link = error instanceof DigwellError ? findSignInLink(dataDir) : null
    if (!(error instanceof DigwellError) || link === null) throw error
    throw new DigwellError('locked', `${error.message}\nThis link opens it: ${link}`)
  }
}

/** The usual port, else any free one; a port that was asked for, or none. */
async function listenSomewhere(app: Answering, port: number | undefined): Promise<Listening> {
  if (port !== undefined) return listen(app, port)
  return listen(app, USUAL_PORT).catch((error: unknown) => {
    if (error instanceof DigwellError && error.kind === 'conflict') return listen(app, 0)
    throw error
  })
}

type Open = { readonly url: string; readonly link: string; readonly lan: LanServer | null }

function greet(options: ServeOptions, { url, link, lan }: Open, terminal: Terminal): void {
  const { dataDir, json } = options
  if (json) {
    const { pid } = process
    const greeting = { url, signIn: link, dataDirectory: dataDir, pid, lan: lan?.origins ?? [] }
    terminal.out(`${JSON.stringify(greeting)}\n`)
    return
  }
  terminal.out(
    `Digwell is at ${url}\n` +
      `Sign this browser in (works once, for an hour): ${link}\n` +
      (lan === null ? '' : phoneLines(lan)) +
      `Your data lies in ${dataDir} and stays there. Stop with Ctrl+C.\n`,
  )
  if (options.openBrowser && terminal.isInteractive) openBrowser(link)
}

function phoneLines({ origins, certificate }: LanServer): string {
  return (
    `Phones in this network reach it at ${origins.join(' and ')}\n` +
    `Pair one: Settings → Use on your phone. Its certificate is “Digwell ${certificate.words}”.\n`
  )
}

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP; a later one ends the process at once. Within half a
 * second it is the same one, sent by the terminal and passed on by npm.
 */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null
    const stop = (): void => {
      if (askedAt !== null && performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(130)
      askedAt ??= performance.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}

async function run(
  options: ServeOptions,
  { digwell, lock }: { digwell: Digwell; lock: Lock },
  terminal: Terminal,
): Promise<void> {
  const { dataDir, now = Date.now } = options
  const signIn = openSignIn(dataDir, now)
  const uploads = createUploadShelf(join(dataDir, 'uploads'))
  await uploads.sweep()
  let port = 0
  let lan: LanServer | null = null
  const report = (error: unknown): void =>
    terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`)
  const devices = openDevices(dataDir, now)
  const parts: HttpAppParts = {
    digwell,
    signIn,
    uploads,
    phones: createPhoneDesk(devices, (): Lan | null => lan),
    webDirectory: WEB,
    port: () => port,
    now,
    report,
  }
  const server = await listenSomewhere(createHttpApp(parts), options.port)
  try {
    port = server.port
    if (options.lan !== undefined) {
      const place = { dataDir, chosen: options.lan, port: options.port === 0 ? 0 : port }
      lan = await serveLan(createPhoneApp(parts), place)
    }
    lock.reachableAt(server.url)
    greet(options, { url: server.url, link: linkTo(server.url, signIn), lan }, terminal)
    await askedToStop()
    if (!options.json) terminal.err('Stopping …\n')
  } finally {
    await Promise.all([server.close(GRACE_MS), lan?.close(GRACE_MS)])
  }
}

/** Serves this machine until asked to stop. Everything under way is finished or safely put down. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const { dataDir, now } = options
  makePrivateDirectory(dataDir)
  const lock = takeData(dataDir)
  try {
    const digwell = await openDigwell({ dataDir, now, settleAside: true })
    try {
      await run(options, { digwell, lock }, terminal)
    } finally {
      await digwell.close()
    }
  } finally {
    lock.release()
  }
}
