import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Promises both ways on the real server with the sample network, by keyboard alone.

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

const inHand = () => page.locator('li[aria-current="true"]')

async function press(key: string, answered: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.url().endsWith(answered))
  await page.keyboard.press(key)
  expect((await saved).ok()).toBe(true)
}

async function addSample(): Promise<void> {
  await open.write('POST', '/api/sample', {})
  await expect
    .poll(async () => (await promises('suggested')).length, { timeout: 60_000 })
    .toBeGreaterThan(3)
}

async function promises(view: string): Promise<readonly unknown[]> {
  return (await open.read<{ rows: readonly unknown[] }>(`/api/promises?view=${view}`)).rows
}

test('an empty list teaches what will stand in it', async () => {
  await page.goto(`${open.server.url}/promises`)
  await page.getByRole('heading', { name: 'Nothing promised yet' }).waitFor()
  await expectSound(page, 'empty')
  await addSample()
  await page.goto(open.server.url)
})

test('suggestions are answered by one key each, and one key takes it back', async () => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await page.getByRole('heading', { level: 1, name: 'Promises' }).waitFor()
  await inHand().waitFor()
  await expectSound(page, 'suggestions')
  const first = await inHand().innerText()
  await press('n', '/dismiss')
  expect(await inHand().innerText()).not.toBe(first)
  const second = await inHand().innerText()
  await press('y', '/accept')
  await page.getByRole('region', { name: /^(?:You|They) said$/ }).waitFor()
  expect(await inHand().innerText()).not.toBe(second)
  await page.keyboard.press('z')
  await page.waitForResponse((answer) => answer.url().includes('/undo'))
})

test('a promise typed on a person’s page is kept, with its day, from there', async () => {
  const { rows } = (await page.evaluate(async () =>
    (await fetch('/api/people?limit=1')).json(),
  )) as {
    rows: { id: string }[]
  }
  await page.goto(`${open.server.url}/people/${rows[0]?.id ?? ''}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('k')
  await page.getByRole('textbox', { name: 'What' }).fill('Send the reading list')
  await page.getByRole('button', { name: 'friday' }).click()
  await page.getByRole('button', { name: 'Keep in mind' }).click()
  const row = page.getByRole('button', { name: /Send the reading list/ })
  await row.click()
  await expectSound(page, 'a person with a promise')
  await press('e', '/kept')
  await row.waitFor({ state: 'detached' })
})

test('a promise is added by hand for whomever one picks', async () => {
  await page.goto(`${open.server.url}/promises`)
  await inHand().waitFor()
  await page.keyboard.press('a')
  const finder = page.getByRole('combobox', { name: 'Between you and' })
  await finder.fill('a')
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  await finder.press('Enter')
  // Once somebody is chosen, the words are next.
  await expect
    .poll(() =>
      page.getByRole('textbox', { name: 'What' }).evaluate((e) => e === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.type('Lend them the tripod')
  await page.getByRole('button', { name: 'next week' }).click()
  await expectSound(page, 'a promise by hand')
  await page.getByRole('button', { name: 'Keep in mind' }).last().click()
  await page.getByRole('region', { name: 'You said' }).getByText('Lend them the tripod').waitFor()
})

test('saying it will be later asks for the day first, and moves it once sent', async () => {
  const row = page.locator('li', { hasText: 'Lend them the tripod' })
  await row.getByRole('button', { name: /Lend them the tripod/ }).click()
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'By when it will be done' }).fill('9 dec')
  await expectSound(page, 'the new day')
  await page.keyboard.press('Enter')
  const words = page.getByRole('textbox', { name: /Your words to/ })
  await words.waitFor()
  await expect.poll(() => words.inputValue()).toContain('You will have it by 9 December.')
  await page.keyboard.press('Control+Enter')
  await page.waitForResponse((answer) => answer.url().endsWith('/sent'))
  const { rows } = (await page.evaluate(async () =>
    (await fetch('/api/promises?view=open')).json(),
  )) as { rows: { what: string; due: string | null }[] }
  expect(rows.find(({ what }) => what === 'Lend them the tripod')?.due).toBe('2026-12-09')
  // The list one comes back to says so, however lately it was read.
  await page.keyboard.press('Escape')
  await page.locator('a[href="/promises"]').first().click()
  await row.filter({ hasText: 'Dec 9' }).waitFor()
})

test('looks finished on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${open.server.url}/promises`)
  await inHand().waitFor()
  await expectSound(page, 'phone')
  await page.getByRole('button', { name: 'Kept and older ones' }).click()
  await page.getByRole('button', { name: 'Only what waits' }).waitFor()
  await expectSound(page, 'everything, on a phone')
})

test('a friendly word asks after what somebody else said, on a phone too', async () => {
  const { rows } = (await page.evaluate(async () => (await fetch('/api/people')).json())) as {
    rows: { id: string; name: string }[]
  }
  const noted = { personId: rows[0]?.id, by: 'them', what: 'lend me the tripod' }
  await open.write('POST', '/api/promises', noted)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${open.server.url}/promises`)
  await page.getByRole('button', { name: /lend me the tripod/ }).click()
  await page.getByRole('button', { name: 'Ask kindly' }).click()
  const words = page.getByRole('textbox', { name: /Your words to/ })
  await expect.poll(() => words.inputValue()).toContain('You were going to lend me the tripod.')
  expect(await words.inputValue()).toMatch(/(?:All the best|Best wishes),/)
  await expectSound(page, 'a friendly word, on a phone')
})

test('a click beside the words takes that row in hand, and the keys act on it', async () => {
  const { rows } = (await page.evaluate(async () => (await fetch('/api/people')).json())) as {
    rows: { id: string }[]
  }
  for (const what of ['lend me the ladder', 'lend me the lantern']) {
    await open.write('POST', '/api/promises', { personId: rows[0]?.id, by: 'them', what })
  }
  await page.goto(`${open.server.url}/promises`)
  for (const what of ['ladder', 'lantern']) {
    const row = page.locator('[data-row]').filter({ hasText: what })
    const box = await row.boundingBox()
    await row.click({ position: { x: (box?.width ?? 0) - 8, y: 12 } })
    await expect.poll(() => row.getAttribute('data-active')).toBe('true')
  }
})
