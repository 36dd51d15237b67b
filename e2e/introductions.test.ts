import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Two people brought together, and a community taken up, on the real server, by keyboard where it counts.

const NOW = '2026-11-22T09:30:00Z'
const NAMES = ['Ana Ruiz', 'Ben Okafor', 'Kim Sato']

let open: OpenDigwell
let page: Page
const ids: string[] = []

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await open.write('PATCH', '/api/settings', { stance: 'employed' })
  for (const name of NAMES) {
    const facts = [
      { field: 'tag', value: 'Thursday Readers' },
      { field: 'email', value: `${name.split(' ')[0]?.toLowerCase()}@oak.example` },
    ]
    ids.push((await open.write<{ id: string }>('POST', '/api/people', { name, facts })).id)
  }
})

afterAll(() => open.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })

test('begun on a person’s page by keyboard, with what to know of whom is asked', async () => {
  await page.goto(`${open.server.url}/people/${ids[0] ?? ''}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('i')
  const whom = page.getByRole('combobox', { name: 'To whom' })
  await whom.fill('Ben')
  await page.getByRole('option', { name: /Ben Okafor/ }).waitFor()
  await expectSound(page, 'the sheet')
  await whom.press('Enter')
  await page.getByRole('textbox', { name: /^Why/ }).fill('both work on oral history')
  await page.keyboard.press('Enter')
  await page.getByText('An idea; nobody was asked yet').waitFor()
  await expectSound(page, 'a person with an introduction')
})

test('asking opens Write with words; sent, it has moved on, and undo takes it back', async () => {
  await page.goto(`${open.server.url}/give`)
  await button('Ask Ana').click()
  const text = page.getByRole('textbox', { name: /Your words to/ })
  await expect.poll(() => text.inputValue()).toContain('oral history')
  const words = await text.inputValue()
  await text.fill(words.replaceAll(/\{[^}]*\}/g, 'their tapes'))
  const sent = page.waitForResponse((answer) => answer.url().endsWith('/sent'))
  await page.keyboard.press('Control+Enter')
  expect((await sent).ok()).toBe(true)
  await page.goto(`${open.server.url}/give`)
  await page.getByText('Ana was asked today; Ben was not asked yet').waitFor()
  await button('Ana says yes').click()
  await button('Ask Ben').waitFor()
  await expectSound(page, 'under way')
  await page.keyboard.press('z')
  await page.getByText('Ana was asked today; Ben was not asked yet').waitFor()
})

test('what was sent of one to pass on is in the letter to both, which goes to both', async () => {
  const { rows } = await open.read<{ rows: readonly { id: string }[] }>('/api/introductions')
  const id = rows[0]?.id ?? ''
  const steps = async (...all: readonly string[]) => {
    for (const step of all) await open.write('POST', `/api/introductions/${id}/steps`, { step })
  }
  await steps('a-yes', 'b-yes')
  await page.goto(`${open.server.url}/give`)
  await button('Introduce Ana and Ben').click()
  const text = page.getByRole('textbox', { name: 'Your words to Ana and Ben' })
  await expect.poll(() => text.inputValue()).toContain('About Ana, to pass on as it stands:')
  const words = await text.inputValue()
  expect(words).toMatch(/“Ben Okafor [^”]*their tapes[^”]*”/)
  await text.fill(words.replaceAll(/\{[^}]*\}/g, 'a day next week'))
  await button(/^I sent it/).click()
  await page.getByRole('heading', { name: 'Written to Ana and Ben' }).waitFor()
  await page.getByText('It stands with Ben as well.').waitFor()
  await expectSound(page, 'an introduction sent')
  await page.goto(`${open.server.url}/give`)
  await page.getByText('Introduced today').waitFor()
  await page.keyboard.press('z')
  await button('Introduce Ana and Ben').waitFor()
  await page.keyboard.press('z')
  await button('Ask Ben').waitFor()
  await page.keyboard.press('z')
  await page.getByText('Ana was asked today; Ben was not asked yet').waitFor()
})

test('where a chat takes one person only, each has words of their own, on a phone too', async () => {
  const id = (await open.read<{ rows: readonly { id: string }[] }>('/api/introductions')).rows[0]
    ?.id
  for (const step of ['a-yes', 'b-yes']) {
    await open.write('POST', `/api/introductions/${id ?? ''}/steps`, { step })
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${open.server.url}/give`)
  await button('Introduce Ana and Ben').click()
  await page.getByRole('radio', { name: 'WhatsApp' }).click()
  await button('Words for Ana alone').click()
  const text = page.getByRole('textbox', { name: 'Your words to Ana', exact: true })
  await expect.poll(() => text.inputValue()).toMatch(/^Hi Ana,\n\nBen said yes too/)
  await button('Words for Ben').click()
  const other = page.getByRole('textbox', { name: 'Your words to Ben' })
  expect(await other.inputValue()).toMatch(/^Hi Ben,\n\nAna said yes too/)
  await page.getByText('Still blank: {', { exact: false }).waitFor()
  await expectSound(page, 'one each, on a phone')
  await other.fill('Hi Ben, Ana writes to you first.')
  await page.getByText('Still blank', { exact: false }).waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${open.server.url}/give`)
  await button('Introduce Ana and Ben').waitFor()
  await page.keyboard.press('z')
  await button('Ask Ben').waitFor()
  await page.keyboard.press('z')
  await page.getByText('Ana was asked today; Ben was not asked yet').waitFor()
})

test('a no is told kindly, and what came to an end steps aside', async () => {
  expect(await button(/^Ben s/).count()).toBe(0) // not asked yet, so nothing was answered
  await button(/^More on Ana Ruiz/).click()
  await button('Ben said yes before I asked').waitFor()
  await button('Ana says no').click()
  await page.getByText('None is under way.').waitFor()
  await button('Earlier ones (1)').click()
  await page.getByText('Ana said no, and that is fine (today)').waitFor()
  await expectSound(page, 'earlier ones')
})

test('a label that people share becomes a community, with its people', async () => {
  await button('Thursday Readers is one of mine').click()
  await page.getByRole('link', { name: 'Thursday Readers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thursday Readers' }).waitFor()
  await page.getByText('3 people you know').waitFor()
  await button('Kim Sato is not in it').click()
  await page.getByText('2 people you know').waitFor()
  await expectSound(page, 'a community')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: /What you are there/ }).fill('host')
  await expectSound(page, 'its form')
  await button('Change').click()
  await page.getByText('Group · host').waitFor()
})

test('what is given there is noted with one of its people', async () => {
  await page.keyboard.press('v')
  const whom = page.getByRole('combobox', { name: 'With whom of its people' })
  await whom.fill('Ben')
  await page.getByRole('option', { name: /Ben Okafor/ }).waitFor()
  await expectSound(page, 'whom it was given')
  await whom.press('Enter')
  await button('Help').click()
  await page.getByText('You helped Ben Okafor').waitFor()
  expect(await page.getByRole('textbox', { name: /^In a few words/ }).inputValue()).toBe(
    'At Thursday Readers',
  )
  await expectSound(page, 'given at a community')
})

test('looks finished on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await expectSound(page, 'a community, on a phone')
  await page.goto(`${open.server.url}/give`)
  await button('Introduce…').click()
  await page.getByRole('combobox', { name: 'One of the two' }).waitFor()
  await expectSound(page, 'the sheet, on a phone')
})
