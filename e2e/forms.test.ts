import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// What is typed is not lost by a slip of the hand, and hours are the owner's wherever the browser is.

const NOW = '2026-11-24T18:30:00Z'
const HOUR = 3_600_000

let open: OpenDigwell
let page: Page

async function send(method: 'POST' | 'PATCH', path: string, data: object): Promise<void> {
  const headers = { 'content-type': 'application/json', origin: open.server.url }
  const url = open.server.url + path
  const answer = await open.context.request.fetch(url, { method, headers, data })
  expect(answer.ok(), path).toBe(true)
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

test('what was typed into a form is not lost by Esc or a click beside', async () => {
  await page.goto(`${open.server.url}/events`)
  await page.getByText('Far evening').waitFor()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog', { name: 'An event' })
  await form.waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' }) // nothing was typed: nothing is asked
  await page.keyboard.press('a')
  const name = form.getByRole('textbox', { name: 'Name' })
  await name.fill('Library lectures')
  await page.keyboard.press('Escape')
  const asked = form.getByRole('alert')
  await asked.getByText('not kept yet').waitFor()
  await expectSound(page, 'a form that asks before it closes')
  await page.keyboard.type(', again')
  await asked.waitFor({ state: 'detached' })
  for (let times = 0; times < 2; times += 1) await page.mouse.click(5, 400)
  await asked.getByRole('button', { name: 'Go on' }).click()
  expect(await name.inputValue()).toBe('Library lectures, again')
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await asked.waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await form.waitFor()
  expect(await asked.count()).toBe(0)
  expect(await name.inputValue()).toBe('')
})
