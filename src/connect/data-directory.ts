import { chmodSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

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

/** Makes the directory, with its parents, readable by this user alone (0700; no effect on Windows). */
export function makePrivateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
}
