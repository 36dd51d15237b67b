import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSample } from './add-sample.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// The ledger of gives and asks on the real server with the sample network: noted by key and one tap, thanked, told.

const NOW = '2026-11-24T09:30:00Z'
const DAY = 86_400_000

let open: OpenDigwell
let page: Page
let personId = ''

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
})

afterAll(() => open.close())

const UNSAID = /overdue|streak|score|balance|\bdebt|\bowe\b|\bleads\b/i

type Row = {
  id: string
  person: string
  kind: string
  words: string
  loop: { state: string } | null
}

async function gives(query = ''): Promise<readonly Row[]> {
  return (await open.read<{ rows: readonly Row[] }>(`/api/gives${query}`)).rows
}

async function idOf(name: string): Promise<string> {
  const path = `/api/people?q=${encodeURIComponent(name)}&limit=1`
  const { rows } = await open.read<{ rows: readonly { id: string }[] }>(path)
  return rows[0]?.id ?? ''
}

test('what was given is noted by one key and one tap, and said in words if one likes', async () => {
  await addSample(open)
  personId = await idOf('Samir Haddadi')
  await page.goto(`${open.server.url}/people/${personId}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('region', { name: 'Given and received' }).waitFor()
  await page.keyboard.press('v')
  await page.getByRole('radio', { name: 'Samir gave' }).click()
  await page
    .getByRole('group', { name: 'What it was' })
    .getByRole('button', { name: 'Help' })
    .click()
  await page.getByRole('textbox', { name: 'In a few words, if you like' }).fill('with the grant')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.keyboard.press('Enter')
  expect((await saved).ok()).toBe(true)
  await page.getByRole('button', { name: /Samir helped you: with the grant/ }).waitFor()
  await expectSound(page, 'noted', UNSAID)
  expect((await gives(`?person=${personId}`))[0]).toMatchObject({
    kind: 'help',
    words: 'with the grant',
    loop: { state: 'open' },
  })
})

test('thanks and news still to tell are told from Give, and one key takes it back', async () => {
  const at = Date.parse(NOW) - 50 * DAY
  await open.write('POST', '/api/gives', {
    personId,
    by: 'them',
    kind: 'lead',
    words: 'the map room',
    at,
  })
  await page.goto(open.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  const section = page.getByRole('region', { name: 'Thanks and news still to tell' })
  const row = section.getByRole('listitem').filter({ hasText: 'the map room' })
  await row.waitFor()
  await expectSound(page, 'give', UNSAID)
  const told = page.waitForResponse((answer) => answer.url().endsWith('/reported'))
  await row.getByRole('button', { name: 'Told how it went' }).click()
  expect((await told).ok()).toBe(true)
  await row.waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await row.waitFor()
})

test('the months stand as a picture with a table, the lines by kind', async () => {
  await page.goto(`${open.server.url}/give`)
  const ledger = page.getByRole('region', { name: 'Given and received' })
  await ledger.getByText('As a table').click()
  await ledger.getByRole('columnheader', { name: 'Introduction' }).waitFor()
  await ledger.getByRole('radio', { name: 'Introduction' }).click()
  await ledger.getByRole('button', { name: /introduced you to Amara Nwokedi/ }).click()
  await ledger.getByRole('button', { name: 'This was none' }).waitFor()
  await expectSound(page, 'a line in hand', UNSAID)
})

test('before an ask upon an ask, something small to give is at hand', async () => {
  await open.write('POST', '/api/gives', { personId, by: 'me', sort: 'ask', kind: 'introduction' })
  await page.goto(`${open.server.url}/write/${personId}`)
  const text = page.getByRole('textbox', { name: /^Your words to/ })
  await text.fill('Hello Samir, could you introduce me to the head of the archive?')
  await page.getByRole('complementary', { name: 'Something to give first' }).waitFor()
  await text.fill('Hello Samir, the new shelves stand.')
  await page
    .getByRole('complementary', { name: 'Something to give first' })
    .waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'I sent it' }).click()
  const panel = page.getByRole('region', { name: 'Did it give or ask something?' })
  await panel.getByRole('radio', { name: 'It gave' }).click()
  await panel.getByRole('button', { name: 'Information' }).click()
  await page.getByRole('region', { name: 'In the ledger' }).waitFor()
  await expectSound(page, 'sent', UNSAID)
  const kinds = async () => (await gives(`?person=${personId}`)).map(({ kind }) => kind)
  await expect.poll(kinds).toContain('information')
})

test('looks finished on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${open.server.url}/give`)
  await page.getByRole('region', { name: 'Given and received' }).waitFor()
  await expectSound(page, 'phone', UNSAID)
})
