import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MatchesView } from '../src/domain/view/need-view.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Needs, offers and who could use what, on the real server with the sample network, by keyboard alone.

const NOW = '2026-11-22T09:30:00Z'

let open: OpenDigwell
let page: Page

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await open.write('PATCH', '/api/settings', { stance: 'employed' })
})

afterAll(() => open.close())

async function matches(): Promise<MatchesView> {
  return open.read<MatchesView>('/api/give/matches')
}

async function press(key: string, answered: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.url().endsWith(answered))
  await page.keyboard.press(key)
  expect((await saved).ok()).toBe(true)
}

const section = () => page.getByRole('region', { name: 'Today you could give' })
const inHand = () => section().locator('li[aria-current="true"]')

test('with nobody there yet it says what will stand here', async () => {
  await page.goto(`${open.server.url}/give`)
  await section().getByText('Nothing stands out yet').waitFor()
  await expectSound(page, 'empty', null)
  await open.write('POST', '/api/sample', {})
  await expect
    .poll(async () => (await matches()).give.length, { timeout: 60_000, interval: 500 })
    .toBeGreaterThan(0)
})

test('Give shows few suggestions with their facts, and one key puts one away and takes it back', async () => {
  await page.goto(open.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await inHand().waitFor()
  const first = await inHand().innerText()
  expect(first).toMatch(/could use some help with cataloguing/)
  expect(first).toMatch(/“And we could use some help with cataloguing/)
  await expectSound(page, 'give', null)
  await press('x', '/dismiss')
  await expect.poll(() => inHand().innerText(), { timeout: 10_000 }).not.toBe(first)
  await press('z', '/undo')
  await section().getByText('could use some help with cataloguing').first().waitFor()
})

test('two who should meet become an introduction by one key, nobody is written to', async () => {
  const row = section().getByRole('button', { name: /Jonas could use a translator/ })
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
  await expectSound(page, 'two who should meet', null)
  await press('b', '/done')
  await row.waitFor({ state: 'detached' })
  await page
    .getByRole('list', { name: 'Introductions under way' })
    .getByText('Jonas')
    .first()
    .waitFor()
})

test('an offer is written from there, the fact in its words', async () => {
  await section()
    .getByRole('button', { name: /could use some help with cataloguing/ })
    .first()
    .click()
  if ((await inHand().count()) === 0) await page.keyboard.press('j')
  await page.keyboard.press('w')
  await page.waitForURL(/\/write\//)
  const text = page.getByRole('textbox', { name: /Your words to/ })
  await expect
    .poll(() => text.inputValue(), { timeout: 10_000 })
    .toMatch(/help with cataloguing your old harbour/)
})

test('my own need, typed, finds who may have it', async () => {
  await page.goto(`${open.server.url}/give`)
  await inHand().waitFor()
  await page.keyboard.press('o')
  await page.getByRole('textbox', { name: 'I need' }).fill('a carpenter or an architect')
  await press('Enter', '/api/needs')
  await page.getByRole('button', { name: 'Close' }).click()
  await section()
    .getByText(/You could use a carpenter or an architect/)
    .first()
    .waitFor()
  await expectSound(page, 'needs of mine', null)
})

test('a person’s page keeps what they need, in one line', async () => {
  const [pair] = (await matches()).meet
  await page.goto(`${open.server.url}/people/${pair?.personId ?? ''}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('o')
  await page.getByRole('textbox', { name: /needs$/ }).fill('a room for readings')
  await press('Enter', '/api/needs')
  const needs = page.getByRole('region', { name: 'Needs and offers' })
  const row = needs.getByRole('button', { name: 'a room for readings' })
  await row.waitFor()
  await page.keyboard.press('Escape')
  await row.click()
  await expectSound(page, 'a person with a need', null)
  await press('e', '/met')
  await row.waitFor({ state: 'detached' })
})

test('looks finished on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${open.server.url}/give`)
  await inHand().waitFor()
  await expectSound(page, 'phone', null)
})
