import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// A trip from the calendar to a meeting set, on the real server with the sample network, by keyboard alone.

const NOW = '2026-11-22T09:30:00Z'

let open: OpenDigwell
let page: Page

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await open.write('PATCH', '/api/settings', { stance: 'employed' })
  await open.write('POST', '/api/sample', {})
  // Once the import has weighed everybody, those close by are known.
  while ((await trips()).coffees.length === 0) await page.waitForTimeout(250)
})

afterAll(() => open.close())

type Trips = { readonly coffees: readonly unknown[]; readonly trips: readonly unknown[] }

async function trips(): Promise<Trips> {
  return open.read<Trips>('/api/trips')
}

async function press(key: string, path: RegExp): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => path.test(answer.url()) && answer.request().method() !== 'GET',
  )
  await page.keyboard.press(key)
  expect((await saved).ok()).toBe(true)
}

const inHand = () => page.locator('li[aria-current="true"]')

test('a flight in the calendar becomes a trip, and somebody there is asked and met', async () => {
  await page.goto(`${open.server.url}/trips`)
  await inHand().getByText('In your calendar: Flight to Rotterdam').waitFor()
  await expectSound(page, 'trips')
  await press('y', /\/accept$/)
  await expect.poll(async () => (await trips()).trips.length).toBe(1)
  await page.getByRole('link', { name: /^Rotterdam/ }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Rotterdam' }).waitFor()
  await inHand().getByRole('button', { name: 'Asked' }).waitFor()
  await expectSound(page, 'trip')
  await press('a', /\/people\//)
  await page.getByRole('region', { name: 'The plan' }).getByText('asked').waitFor()
  await page.keyboard.press('s')
  await page.getByRole('dialog').getByLabel('Day').fill('10 dec')
  await press('Enter', /\/people\//)
  await page.getByRole('region', { name: 'The plan' }).getByText('you meet').waitFor()
  await press('z', /\/undo$/)
  await page.getByRole('region', { name: 'The plan' }).getByText('asked').waitFor()
})

test('the first draft says when one is in town', async () => {
  await page.keyboard.press('w')
  await page.waitForURL(/\/write\//)
  const text = page.locator('textarea').last()
  await expect.poll(() => text.inputValue()).toContain('I am in Rotterdam from 9 to 11 December.')
})

test('a trip is added by typing, on a phone too', async () => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(`${open.server.url}/trips`)
  await page.getByRole('heading', { name: 'Where your people live' }).waitFor()
  await expectSound(page, 'trips, 360')
  await page.keyboard.press('a')
  const where = page.getByRole('combobox', { name: 'Where you will be' })
  await where.fill('lyon')
  await page.getByRole('option', { name: /^Lyon, .*France$/ }).waitFor()
  await where.press('Enter')
  await page.getByLabel('From').fill('3 feb')
  await page.getByLabel('To', { exact: true }).fill('5 feb')
  await press('Enter', /\/api\/trips$/)
  await page.waitForURL(/\/trips\/./)
  await page.getByText('Hugo Delaroche').first().waitFor()
  await expectSound(page, 'trip, 360')
})

test('a meeting that falls outside a trip made shorter is asked about, on a phone', async () => {
  const trip = { kind: 'trip', place: 'Lyon, France', from: '2027-04-14', to: '2027-04-27' }
  const { id } = await open.write<{ id: string }>('POST', '/api/trips', trip)
  const { near } = await open.read<{
    near: { people: readonly { personId: string; name: string }[] }
  }>(`/api/trips/${id}`)
  const hugo = near.people.find(({ name }) => name === 'Hugo Delaroche')?.personId ?? ''
  const step = { step: 'set', meetOn: '2027-04-26' }
  await open.write('POST', `/api/trips/${id}/people/${hugo}`, step)
  await open.write('PATCH', `/api/trips/${id}`, { to: '2027-04-20' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${open.server.url}/trips/${id}`)
  await page.getByText('1 meeting falls outside your days there').waitFor()
  await expectSound(page, 'a meeting outside, on a phone')
  await page.getByRole('button', { name: 'No day yet' }).click()
  await page.getByText('1 meeting falls outside your days there').waitFor({ state: 'detached' })
})

test('a move asks where those live whose home nobody knows, by one key', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const move = { kind: 'move', place: 'Lyon, France', from: '2027-03-01' }
  await open.write('POST', '/api/trips', move)
  await page.goto(`${open.server.url}/trips`)
  await page.getByRole('link', { name: /^Moving to Lyon/ }).press('Enter')
  const asked = page.getByRole('region', { name: 'Close to you, wherever they live' })
  const first = asked.getByRole('listitem').first()
  const name = await first.getByRole('link').first().innerText()
  await first.getByRole('button', { expanded: false }).first().click()
  await first.getByRole('button', { name: 'Say where they live' }).waitFor()
  await expectSound(page, 'a move')
  await page.keyboard.press('l')
  const city = page.getByRole('combobox', { name: 'City' })
  await city.fill('lyon')
  await page.getByRole('option', { name: /^Lyon, .*France$/ }).waitFor()
  await expectSound(page, 'where they live')
  await city.press('Enter')
  await press('Enter', /\/api\/people\//)
  await page.getByRole('region', { name: 'There already' }).getByText(name).waitFor()
  await asked.getByText(name).waitFor({ state: 'detached' })
})
