import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// What is typed is not lost by a slip of the hand, and hours are the owner's wherever the browser is.

const NOW = '2026-11-24T18:30:00Z'
const HOUR = 3_600_000

let open: OpenDigwell
let page: Page

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
  await welcome.getByRole('button', { name: /Looking/ }).click()
  await welcome.getByRole('heading', { name: /^You know more people/ }).waitFor()
  await welcome.getByText('Whom to tell first').waitFor()
  const settings = await welcome.evaluate(async () => (await fetch('/api/settings')).text())
  expect(JSON.parse(settings)).toMatchObject({ timeZone: 'Asia/Tokyo' })
  await tokyo.close()
})

test('a screen drawn before the owner’s zone was known is drawn again in it', async () => {
  const at = Date.parse(NOW) + 24 * HOUR
  await open.write('POST', '/api/people', { id: 'ana', name: 'Ana Berg' })
  await open.write('POST', '/api/events', {
    id: 'far',
    name: 'Far evening',
    startAt: at,
    endAt: at + 1,
  })
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

test('an answer begun is gone on with, not begun anew beside it', async () => {
  const asked = { id: 'ask', personId: 'ana', kind: 'advice', words: 'How do you file old maps?' }
  await open.write('POST', '/api/requests', asked)
  await open.write('POST', '/api/requests/ask/answer', { answer: 'yes' })
  for (const mine of ['Gladly.', 'Gladly. ']) {
    await page.goto(`${open.server.url}/requests`)
    await page.getByRole('button', { name: 'Write it' }).click()
    const words = page.getByRole('textbox', { name: 'Your words to Ana' })
    await expect.poll(() => words.inputValue()).toContain('old maps')
    await words.fill(`${mine}${await words.inputValue()}`)
    await page.getByText('Saved', { exact: true }).waitFor()
  }
  await page.goto(`${open.server.url}/write`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const drafts = page.getByRole('link', { name: /Ana Berg.*Gladly. Gladly./s })
  await drafts.waitFor()
  expect(await drafts.count()).toBe(1)
})

test('the currency of the country comes filled in, and the form stands whole on a small screen', async () => {
  await open.write('POST', '/api/events', { id: 'paid', name: 'Paid', cost: 12, currency: 'EUR' })
  await open.write('PATCH', '/api/settings', { country: 'GB' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${open.server.url}/events`)
  await page.getByText('Far evening').waitFor()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog', { name: 'An event' })
  await expect.poll(() => form.getByLabel('Currency').inputValue()).toBe('GBP')
  await form.getByRole('button', { name: 'Save' }).waitFor()
  const box = await form.getByRole('button', { name: 'Save' }).boundingBox()
  expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(790)
})

test('two are picked by keyboard alone, and the idea kept comes into sight with its next step', async () => {
  await open.write('POST', '/api/people', { id: 'ben', name: 'Ben Okafor' })
  await page.goto(`${open.server.url}/give`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('i')
  const form = page.getByRole('dialog', { name: 'Introduce two people' })
  const first = form.getByRole('combobox', { name: 'One of the two' })
  await first.fill('Ana')
  await form.getByRole('option', { name: /Ana Berg/ }).waitFor()
  await first.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Somebody else')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ben')
  await form.getByRole('option', { name: /Ben Okafor/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Somebody else')
  await form.getByRole('button', { name: 'Keep this idea' }).click()
  await expect.poll(focused).toBe('Ask Ana')
})

test('Ctrl+Enter keeps a form from within its text; one left by Esc leaves the focus to the page', async () => {
  const focused = () =>
    page.evaluate(() => document.activeElement?.id ?? document.activeElement?.tagName)
  await page.goto(`${open.server.url}/events`)
  await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog', { name: 'An event' })
  await form.waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('main')
  await page.keyboard.press('a')
  await form.getByLabel('Name').fill('Quilt Evening')
  await form.getByLabel('What would make it worth it').fill('A quilter from Leeds')
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'detached' })
  await page.getByText('Quilt Evening').first().waitFor()
})

test('how many yeses a week stands at once where requests wait', async () => {
  await open.write('POST', '/api/requests', {
    id: 'second',
    personId: 'ben',
    kind: 'advice',
    words: 'Which scanner do you use?',
  })
  await page.goto(`${open.server.url}/requests`)
  await page.getByRole('article', { name: 'Ben Okafor asks' }).waitFor()
  await page.getByText('Protect my time, and where I point people').click()
  await page.getByLabel('Requests I say yes to in a week').selectOption('3')
  await page.getByText('of the 3 you take on').waitFor()
})

test('without the Internet Digwell still answers, being on the same machine', async () => {
  await page.goto(`${open.server.url}/people`)
  await page.getByRole('link', { name: /Ana Berg/ }).waitFor()
  await page.evaluate(() => dispatchEvent(new Event('offline')))
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor()
  await page
    .getByText(/Ana Berg/)
    .first()
    .waitFor()
  await page.evaluate(() => dispatchEvent(new Event('online')))
})

test('out of reach, any page leads to the one where people are noted', async () => {
  await page.goto(`${open.server.url}/capture`)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await open.context.setOffline(true)
  await page.goto(`${open.server.url}/people`)
  await page.getByRole('heading', { name: 'Digwell is not answering' }).waitFor()
  await page.getByRole('link', { name: 'Note somebody you met' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Kim Sato')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 kept on this device').waitFor()
  await page.reload()
  await page.getByText('1 kept on this device').waitFor()
  await open.context.setOffline(false)
  await page.getByText('The one kept on this device has been sent to Digwell').waitFor()
  await page.goto(`${open.server.url}/people`)
  await page.getByRole('link', { name: /Kim Sato/ }).waitFor()
})
