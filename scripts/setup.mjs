// Makes the checkout ready to run: packages, runtime and, where asked for, the web app, a browser
// and PostgreSQL. Plain JavaScript for Node 18, since it runs before anything is installed.
// Says what it does; does and says nothing when everything is there.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fail } from './setup/say.mjs'
import { packagesMatchLock } from './setup/packages-match-lock.mjs'

const LOADED_WHEN_NEEDED = {
  '--web': () => import('./setup/web-app.mjs').then((step) => step.ensureWebApp()),
  '--browser': () => import('./setup/browser.mjs').then((step) => step.ensureBrowser()),
  '--postgres': () => import('./setup/postgres.mjs').then((step) => step.ensurePostgres()),
}

async function setUp(wishes) {
  const unknown = wishes.find((wish) => !(wish in LOADED_WHEN_NEEDED))
  if (unknown !== undefined) fail(`setup does not know ${unknown}.`)
  if (!existsSync('package.json')) fail('Run this in the directory that holds package.json.')
  if (!packagesMatchLock()) {
    const { installPackages } = await import('./setup/install-packages.mjs')
    installPackages()
  }
  const { findRuntime } = await import('./setup/runtime.mjs')
  findRuntime()
  for (const wish of wishes) await LOADED_WHEN_NEEDED[wish]()
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await setUp(process.argv.slice(2))
