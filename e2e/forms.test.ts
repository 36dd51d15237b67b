import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// What is typed is not lost by a slip of the hand, and hours are the owner's wherever the browser is.

const NOW = '2026-11-24T18:30:00Z'
const HOUR = 3_600_000

let open: OpenDigwell
let page: Page

async function send(method: string, path: string, body: object): Promise<void> {
  const ok = await page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(where, { method: how, headers, body: what })).ok
    },
    [method, path, JSON.stringify(body)] as const,
  )
  expect(ok).toBe(true)
}

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
})
afterAll(() => open.close())

test('somebody new lives in the zone of the browser, not of the machine', async () => {
  const tokyo = await open.browser.newContext({
    timezoneId: 'Asia/Tokyo',
    storageState: await open.context.storageState(),
  })
  const welcome = await tokyo.newPage()
  await welcome.goto(open.server.url)
  await welcome.getByRole('button', { name: /In work/ }).click()
  await welcome.getByRole('heading', { name: 'Now the people you know.' }).waitFor()
  const settings = await welcome.evaluate(async () => (await fetch('/api/settings')).text())
  expect(JSON.parse(settings)).toMatchObject({ timeZone: 'Asia/Tokyo' })
  await tokyo.close()
})

test('a screen drawn before the owner’s zone was known is drawn again in it', async () => {
  const at = Date.parse(NOW) + 24 * HOUR
  await send('POST', '/api/people', { name: 'Ana Berg' })
  await send('POST', '/api/events', { id: 'far', name: 'Far evening', startAt: at, endAt: at + 1 })
  await page.route('**/api/settings', async (route) => {
    await page.getByText('Far evening').waitFor()
    await route.continue()
  })
  await page.goto(`${open.server.url}/events`)
  await page.getByText(/0?3:30/).waitFor() // half past six in the evening in London
  await page.unroute('**/api/settings')
})
