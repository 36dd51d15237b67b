import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSample } from './add-sample.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// What came of it all, on the real server: nothing at first, then the sample network's, by keyboard.

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
})

afterAll(() => open.close())

const section = (name: string) => page.getByRole('region', { name, exact: true })

test('before anybody is known it says what it will tell', async () => {
  await page.goto(`${open.server.url}/insights`)
  await page.getByRole('heading', { name: 'Nothing to look back on yet' }).waitFor()
  await expectSound(page, 'insights, empty')
})

test('each answer stands with its picture, its table and the way to what it tells of', async () => {
  await addSample(open)
  const { wouldPickUp } = await open.read<{ wouldPickUp: number }>('/api/well')
  await page.goto(open.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: 'Insights' }).waitFor()
  await section('The well').getByText(`${wouldPickUp} ±`).waitFor()
  await section('Given and received').getByRole('img').waitFor()
  await section('Worth the evenings?').getByText('Northern Librarians', { exact: true }).waitFor()
  await section('In person and at a distance').waitFor()
  await section('Asked of you in half a year').waitFor()
  await expectSound(page, 'insights')
})

test('word kept counts what mail shows, the same in words, picture and table', async () => {
  type Side = { readonly inTime: number; readonly late: number }
  const { sides } = await open.read<{ sides: readonly [Side, Side] }>('/api/promises/word-kept')
  const [mine, theirs] = sides
  expect(mine.inTime + theirs.inTime).toBeGreaterThan(0)
  expect(mine.late + theirs.late).toBeGreaterThan(0)
  const bars = section('Word kept').locator('figure > ul > li')
  await expect.poll(() => bars.nth(0).textContent()).toContain(`${mine.inTime} kept by the day`)
  await expect.poll(() => bars.nth(1).textContent()).toContain(`${theirs.inTime} kept by the day`)
  await section('Word kept').getByText('By month').click()
  const cells = await section('Word kept').locator('tbody td').allTextContents()
  const told = cells.flatMap((cell) => [...cell.matchAll(/(\d+) kept by the day/g)])
  expect(told.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(mine.inTime + theirs.inTime)
  await section('Word kept').getByRole('link', { name: 'To the promises' }).click()
  await page.getByRole('heading', { level: 1, name: 'Promises' }).waitFor()
})
