/**
 * What the browser loads first, and how long a key press takes to show at many people on a slow processor.
 * `npm run bench:web -- --people 10000 --slower 4`
 */
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { openInBrowser } from '../e2e/start-digwell.ts'
import { numberArguments } from './arguments.ts'
import { printMachine, printTable, spread } from './figures.ts'
import { filledData } from './filled-data.ts'
import { scratchDirectory } from './scratch.ts'

const { options } = numberArguments({ people: 10_000, slower: 4, presses: 40 })
const scratch = scratchDirectory()

/** Bytes over the wire until the network rests, by kind of resource. */
async function loaded(page: Page, cdp: CDPSession, url: string): Promise<Map<string, number>> {
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await page.goto(url)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  return bytes
}

/** Presses keys one by one; each time from the press to the frame after the next paint. */
async function pressTimes(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { pressTimes: times })
    const target = globalThis as unknown as {
      addEventListener: (
        name: string,
        heard: (event: { timeStamp: number }) => void,
        early: boolean,
      ) => void
      requestAnimationFrame: (then: () => void) => void
    }
    const heard = (event: { timeStamp: number }) =>
      target.requestAnimationFrame(() =>
        setTimeout(() => times.push(performance.now() - event.timeStamp)),
      )
    target.addEventListener('keydown', heard, true)
  })
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  return page.evaluate(() => (globalThis as unknown as { pressTimes: number[] }).pressTimes)
}

const { dataDir } = await filledData(join(scratch, 'data'), {
  people: options.people,
  interactions: options.people * 10,
  years: 5,
  now: Date.now(),
})
const open = await openInBrowser({ dataDirectory: dataDir })
const { page, context, server } = open
const cdp = await context.newCDPSession(page)
const bytes = await loaded(page, cdp, server.url)
printTable(
  'Loaded for the first screen, as sent',
  ['kind', 'KB'],
  [...bytes].map(([kind, size]) => [kind, size / 1000]),
)

await cdp.send('Emulation.setCPUThrottlingRate', { rate: options.slower })
const times = async (path: string, keys: readonly string[]) => {
  await page.goto(new URL(path, server.url).href)
  await page.locator('main h1').waitFor()
  await page.waitForTimeout(2000)
  return pressTimes(page, keys)
}
const letters = [...'marge holl brand sofi lind ko'].filter((letter) => letter !== ' ')
const rows: [string, number[]][] = [
  [
    'down the list of people (j)',
    await times(
      '/people',
      Array.from({ length: options.presses }, () => 'j'),
    ),
  ],
  ['typing in the people filter', await times('/people', ['/', ...letters])],
  ['typing in the palette', await times('/', ['Control+k', ...letters])],
  [
    'down the moves of today (j, k)',
    await times(
      '/',
      Array.from({ length: options.presses }, (_, n) => (n % 2 === 0 ? 'j' : 'k')),
    ),
  ],
]
printTable(
  `Key press to paint at ${options.people} people, processor slowed ${options.slower} times`,
  ['where', 'presses', 'p50 ms', 'p95 ms', 'most ms'],
  rows.map(([where, found]) => [where, String(found.length), ...spread(found)]),
)
await open.close()
printMachine()
process.exit(0)
