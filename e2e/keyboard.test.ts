import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { visit, type Visit, type VisitOptions } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A test that never touches the mouse: any click makes it fail. */
async function byKeyboard(
  options: VisitOptions,
  path: string,
  walk: (visit: Visit) => Promise<void>,
) {
  const there = await visit(browser, options)
  try {
    await there.page.goto(path)
    await there.page.locator('main h1').waitFor()
    await there.page.waitForLoadState('networkidle')
    await walk(there)
  } finally {
    await there.close()
  }
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(40)
  }
}

test('finds a person, logs a talk and sets a follow-up without leaving the page', () =>
  byKeyboard({}, '/history', async ({ page, api }) => {
    await press(page, 'Control+k')
    await page.keyboard.type('met dana okafor yesterday: migration pains')
    await page
      .getByRole('option', { name: /You and Dana Okafor talked/ })
      .first()
      .waitFor()
    await press(page, 'Enter')
    await page.getByRole('dialog', { name: 'You and Dana Okafor talked' }).waitFor()
    await press(page, 'Enter')
    await expect.poll(() => api.calls.length).toBe(1)
    expect(api.calls[0]).toMatchObject({
      path: '/api/people/p0/talked',
      body: {
        channel: 'in-person',
        inPerson: true,
        note: 'migration pains',
        at: Date.parse('2026-11-23T12:00:00Z'),
      },
    })
    await press(page, 'Control+k')
    await page.keyboard.type('follow up dana okafor fri: send paper')
    await page
      .getByRole('option', { name: /Follow up with Dana Okafor/ })
      .first()
      .waitFor()
    await press(page, 'Enter')
    await page.getByRole('dialog', { name: 'Follow up with Dana Okafor' }).waitFor()
    await press(page, 'Enter')
    await expect.poll(() => api.calls.length).toBe(2)
    expect(api.calls[1]).toMatchObject({
      path: '/api/people/p0/follow-up',
      body: { what: 'send paper', due: '2026-11-27' },
    })
    expect(new URL(page.url()).pathname).toBe('/history')
  }))

test('keeps every letter typed right after the palette was asked for', () =>
  byKeyboard({}, '/', async ({ page }) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('dana')
    const field = page.getByRole('combobox', { name: /Find someone/ })
    await expect.poll(() => field.inputValue()).toBe('dana')
  }))

test('Today is worked off with one key each and ends', () =>
  byKeyboard({}, '/', async ({ page, api }) => {
    await press(page, 'e', 's')
    await page.getByRole('dialog', { name: /Skip Luis Prieto/ }).waitFor()
    await press(page, 'Enter', 'l')
    await page.getByRole('dialog', { name: /Ana Ruiz, later/ }).waitFor()
    await page.keyboard.type('next week')
    await press(page, 'Enter', 'e')
    await page.getByText('4 of 5').waitFor()
    await page.waitForTimeout(450)
    await press(page, 'e')
    await page.getByRole('heading', { name: 'Done for today' }).waitFor()
    expect(api.calls.map(({ path, body }) => [path, body])).toEqual([
      ['/api/moves/m1/done', { channel: 'email' }],
      ['/api/moves/m2/skip', { why: 'not-now' }],
      ['/api/moves/m3/later', { until: '2026-11-30' }],
      ['/api/moves/m4/done', { channel: 'email' }],
      ['/api/moves/m5/done', { channel: 'in-person' }],
    ])
  }))

test('Z takes the last one back', () =>
  byKeyboard({}, '/', async ({ page, api }) => {
    await press(page, 'e')
    await page.getByText('1 of 5 done').waitFor()
    await expect.poll(() => api.calls.length).toBe(1)
    await page.getByText('One move: done').waitFor()
    await press(page, 'z')
    await page.getByText('Five things for today').waitFor()
    expect(api.calls[1]?.path).toBe('/api/changes/ch101/undo')
  }))

test('what could not be saved is shown as before, said, and sent again under the same key', () =>
  byKeyboard({ fake: { failWrites: 1 } }, '/', async ({ page, api }) => {
    await press(page, 'e')
    await page.getByText('Not saved. Another program holds the data.').first().waitFor()
    await page.getByText('Five things for today').waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).press('Enter')
    await page.getByText('1 of 5 done').waitFor()
    expect(api.calls).toHaveLength(2)
    expect(api.calls[1]?.key).toBe(api.calls[0]?.key)
  }))

test('a note that could not be saved stands in its field again', () =>
  byKeyboard({ fake: { failWrites: 1 } }, '/people/p0', async ({ page, api }) => {
    await press(page, 'n')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    await page.keyboard.type('Her daughter starts at LIU')
    await press(page, 'Control+Enter')
    const field = page.getByRole('dialog').getByRole('textbox')
    await expect.poll(() => field.inputValue()).toBe('Her daughter starts at LIU')
    await expect.poll(() => api.calls.length).toBe(1)
    await field.focus()
    await press(page, 'Control+Enter')
    await expect.poll(() => api.calls.length).toBe(2)
    expect(api.calls[1]?.key).toBe(api.calls[0]?.key)
    expect(api.calls[1]?.body).toEqual(api.calls[0]?.body)
  }))

test('pairs are decided with one key each', () =>
  byKeyboard({}, '/review', async ({ page, api }) => {
    await page.getByRole('heading', { name: 'Liz Chen' }).waitFor()
    await press(page, 'y')
    await page.getByRole('heading', { name: 'Omar Haddad', exact: true }).waitFor()
    await press(page, 'n')
    await page.getByRole('heading', { name: 'M. Wong' }).waitFor()
    await press(page, 'l')
    await page.getByRole('heading', { name: 'All decided' }).waitFor()
    expect(api.calls.map((call) => call.body)).toEqual([
      { answer: 'same' },
      { answer: 'different' },
      { answer: 'later' },
    ])
  }))

test('the list of people is walked, picked from and opened', () =>
  byKeyboard({}, '/people', async ({ page, api }) => {
    await page.getByRole('link', { name: 'Dana Okafor' }).waitFor()
    await press(page, 'j', 'x', 'j', 'x')
    await page.getByRole('region', { name: 'Picked people' }).getByText('2 people').waitFor()
    await page.getByRole('button', { name: 'Let rest' }).press('Enter')
    await expect.poll(() => api.calls.length).toBe(1)
    expect(api.calls[0]?.body).toEqual({ ids: ['p0', 'p1'], act: { kind: 'rest' } })
    await press(page, 'k', 'Enter')
    await page.waitForURL('**/people/p0')
    await page.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor()
    await press(page, 'u')
    await page.waitForURL('**/people')
  }))

test('single keys can be switched off; the palette stays', () =>
  byKeyboard({ fake: { settings: { singleKeys: false } } }, '/', async ({ page, api }) => {
    await press(page, 'e', 'c', 'g', 'p')
    expect(api.calls).toEqual([])
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/')
    await press(page, 'Control+k')
    await page.getByRole('dialog').waitFor()
  }))

test('g and a letter go everywhere', () =>
  byKeyboard({}, '/', async ({ page }) => {
    for (const [letter, path] of [
      ['p', '/people'],
      ['i', '/import'],
      ['r', '/review'],
      ['h', '/history'],
      ['s', '/settings'],
      ['t', '/'],
    ] as const) {
      await press(page, 'g', letter)
      await expect.poll(() => new URL(page.url()).pathname).toBe(path)
    }
  }))

test('two thousand people scroll with few rows in the page', () =>
  byKeyboard({}, '/people', async ({ page }) => {
    await page.getByRole('link', { name: 'Dana Okafor' }).waitFor()
    for (let round = 0; round < 12; round += 1) {
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(60)
    }
    expect(await page.getByRole('listitem').count()).toBeLessThanOrEqual(80)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(20_000)
  }))

test('a move dealt with in another window is so here too', () =>
  byKeyboard({}, '/', async ({ page, api }) => {
    const other = await page.context().newPage()
    await other.goto('/')
    await other.getByText('Five things for today').waitFor()
    await press(other, 'e')
    await expect.poll(() => api.calls.length).toBe(1)
    await page.getByText('1 of 5 done').waitFor()
    await other.close()
  }))

test('a move dealt with elsewhere is told as such, not as work lost', () =>
  byKeyboard({}, '/', async ({ page }) => {
    const error = { kind: 'not-found', message: 'This move is not on today’s list any more.' }
    await page.route('**/api/moves/m1/done', (route) =>
      route.fulfill({ status: 404, json: { error } }),
    )
    await press(page, 'e')
    await page.getByText('That was dealt with already.').first().waitFor()
    expect(await page.getByText('Not saved').count()).toBe(0)
  }))

test('the same key again at once marks nobody unseen', () =>
  byKeyboard({}, '/', async ({ page, api }) => {
    await press(page, 'e', 'e', 'e')
    await page.getByText('1 of 5 done').waitFor()
    await page.waitForTimeout(450)
    await page.keyboard.down('e')
    for (let held = 0; held < 20; held += 1) await page.keyboard.down('e')
    await page.keyboard.up('e')
    await page.getByText('2 of 5 done').waitFor()
    expect(api.calls.map(({ path }) => path)).toEqual(['/api/moves/m1/done', '/api/moves/m2/done'])
  }))

test('what is in hand has the focus: it is read aloud, and Tab goes on from it', () =>
  byKeyboard({}, '/', async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id)
    const text = () => page.evaluate(() => document.activeElement?.textContent)
    await press(page, 'j')
    await expect.poll(focused).toBe('move-m2')
    await press(page, 'Tab')
    expect(await text()).toBe('Luis Prieto')
    await press(page, 'e')
    await expect.poll(focused).toBe('move-m3')
    await press(page, 'l')
    await page.getByRole('dialog', { name: /Ana Ruiz, later/ }).waitFor()
    await page.keyboard.type('fri')
    await press(page, 'Enter')
    await page.getByText('2 of 5').waitFor()
    await expect.poll(focused).toBe('move-m4')
    await page.goto('/promises')
    await page.locator('[data-row]').nth(1).waitFor()
    const second = await page.locator('[data-row]').nth(1).getAttribute('id')
    await press(page, 'j')
    await expect.poll(focused).toBe(second)
  }))

test('l on what somebody else said tells who could say that it will be late', () =>
  byKeyboard({}, '/promises', async ({ page }) => {
    const theirs = page.getByRole('region', { name: 'They said' }).locator('[data-row]').first()
    const id = await theirs.getAttribute('id')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    for (let down = 0; down < 30 && (await focused()) !== id; down += 1) await press(page, 'j')
    await press(page, 'l')
    await page.getByText('Only they can say it will be late; you could ask.').first().waitFor()
  }))

test('later has a day at once, chips by number, and days in other words', () =>
  byKeyboard({}, '/', async ({ page, api }) => {
    const sheet = page.getByRole('dialog', { name: /, later$/ })
    const field = sheet.getByRole('textbox')
    const later = async (words: string) => {
      await sheet.waitFor({ state: 'hidden' })
      await press(page, 'l')
      await field.waitFor()
      await page.keyboard.type(words)
    }
    await later('')
    await sheet.getByText('Wed 25 Nov, tomorrow, unless you say otherwise.').waitFor()
    await press(page, 'Enter')
    await later('2')
    await sheet.getByText('Fri 27 Nov, in 3 days').waitFor()
    await press(page, 'Enter')
    await later('2 dec')
    await press(page, 'Enter')
    await later('nächsten Dienstag')
    await sheet.getByText(/^Tue 1 Dec/).waitFor()
    await press(page, 'Enter')
    await page.getByText('4 of 5').waitFor()
    await later('')
    await field.fill('jysk')
    await press(page, 'Enter')
    await sheet.getByText('Not a day yet').waitFor()
    expect(api.calls.map(({ body }) => body)).toEqual([
      { until: '2026-11-25' },
      { until: '2026-11-27' },
      { until: '2026-12-02' },
      { until: '2026-12-01' },
    ])
  }))
