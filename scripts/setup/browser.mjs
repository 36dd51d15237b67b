import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { fail, say } from './say.mjs'

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const stdio = ['ignore', 'ignore', process.stderr]
  return (
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, stdio }).status === 0
  )
}

/** Makes sure that the browser tests have a Chromium; installs Debian's where it may. */
export function ensureBrowser() {
  if (findBrowser() !== null) return
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('installing Chromium for the browser tests (apt-get, about a minute) …')
    const install = ['install', '-y', '--no-install-recommends', 'chromium']
    if ((apt('update') && apt(...install)) || apt(...install)) return
  }
  fail(
    'the browser tests need Chromium or Chrome, and none was found. Install one ' +
      '(Debian: apt-get install chromium), or name one in DIGWELL_BROWSER.',
  )
}
