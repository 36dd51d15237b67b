import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DigwellError } from '../domain/digwell-error.ts'

/** What tells where data lives: the platform, its environment and the home directory. */
export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const HERE: Surroundings = { platform: process.platform, env: process.env, home: homedir() }

/**
 * The directory that holds the owner's data, absolute; it need not exist.
 * First of: `chosen` (from the command line), DIGWELL_DATA, the platform's place for application data
 * (XDG Base Directory Specification 0.8 on Linux and the BSDs).
 */
export function dataDirectory(chosen?: string, where: Surroundings = HERE): string {
  const { platform, env, home } = where
  const named = chosen ?? env['DIGWELL_DATA']
  if (named !== undefined && named !== '') return resolve(named)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Digwell')
  if (platform === 'win32') {
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Digwell')
  }
  const xdg = env['XDG_DATA_HOME']
  return join(xdg?.startsWith('/') ? xdg : join(home, '.local', 'share'), 'digwell')
}

/**
 * Makes the directory, with its parents, readable by this user alone (0700; no effect on Windows). One level
 * after the other: Node's own way does not end where the system takes no directories, as in /proc.
 *
 * @throws DigwellError invalid-input where the system keeps no files; whatever else Node throws
 */
export function makePrivateDirectory(path: string): void {
  const missing: string[] = []
  for (let level = path; !isDirectory(level); level = dirname(level)) {
    missing.unshift(level)
    if (dirname(level) === level) break // a drive that is not there
  }
  for (const level of missing) makeLevel(level)
  chmodSync(path, 0o700)
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function makeLevel(level: string): void {
  try {
    mkdirSync(level, { mode: 0o700 })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    if (code === 'EEXIST' && isDirectory(level)) return // another process was faster
    if (code !== 'ENOENT') throw cause
    throw new DigwellError(
      'invalid-input',
      `${level} cannot hold the data: no files are kept there.`,
    )
  }
}
