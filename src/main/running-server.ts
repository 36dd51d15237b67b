import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DigwellError } from '../domain/digwell-error.ts'
import { createSignIn, type SignIn } from '../http/sign-in.ts'

/** What a running server leaves in the data directory, for the owner's other programs to find it. */
export type RunningServer = { readonly pid: number; readonly url: string }

const fileOf = (dataDir: string): string => join(dataDir, 'server.json')

export function announceServer(dataDir: string, server: RunningServer): void {
  writeFileSync(fileOf(dataDir), JSON.stringify(server), { mode: 0o600 })
}

export function withdrawServer(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The server that runs on this data, or null. */
export function findServer(dataDir: string): RunningServer | null {
  try {
    const server = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as RunningServer
    return isAlive(server.pid) ? server : null
  } catch {
    return null
  }
}

/** Sign-in links and sessions of this data directory. */
export function openSignIn(dataDir: string, now: () => number): SignIn {
  return createSignIn(join(dataDir, 'sign-in'), now)
}

/** The address that signs one browser in, once. */
export function linkTo(url: string, signIn: SignIn): string {
  return `${url}/enter?token=${signIn.issue()}`
}

/**
 * A fresh sign-in link to the running server: the server finds it in the data directory, where only the
 * owner may write.
 *
 * @throws DigwellError `not-found` when no server runs
 */
export function signInLink(dataDir: string): string {
  const server = findServer(dataDir)
  if (server === null) {
    throw new DigwellError('not-found', 'Digwell is not running. Start it with: npm start')
  }
  return linkTo(
    server.url,
    openSignIn(dataDir, () => Date.now()),
  )
}
