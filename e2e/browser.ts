import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '../scripts/setup/find-browser.mjs'

/** Hosts that a page may be shown under without a name server: `{'evil.example': '127.0.0.1'}`. */
export type HostMap = Readonly<Record<string, string>>

/**
 * Starts the machine's Chromium, headless.
 *
 * @param hosts names that lead to an address, as a hostile name server would say
 * @param trusted public keys (SHA-256 of their SPKI, Base64) whose certificates count as trusted
 * @throws when there is no browser; `npm test` installs or asks for one first
 */
export async function launchBrowser(
  hosts: HostMap = {},
  trusted: readonly string[] = [],
): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chromium or Chrome found; run npm test.')
  const rules = Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`)
  return chromium.launch({
    executablePath,
    args: [
      '--disable-dev-shm-usage',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses root
      ...(trusted.length === 0
        ? []
        : [`--ignore-certificate-errors-spki-list=${trusted.join(',')}`]),
      ...(rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(',')}`]),
    ],
  })
}
