import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSample } from './add-sample.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Requests that come in, on the real server with the sample network, by keyboard alone.

const NOW = '2026-11-22T09:30:00Z'

let open: OpenDigwell
let page: Page

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await open.write('PATCH', '/api/settings', { stance: 'sought-after' })
})

afterAll(() => open.close())

type Row = { readonly person: string; readonly state: string; readonly answer: string | null }

async function requests(view: string): Promise<readonly Row[]> {
  return (await open.read<{ rows: readonly Row[] }>(`/api/requests?view=${view}`)).rows
}

const asking = () => page.getByRole('article')

test('an empty list teaches what will stand in it', async () => {
  await page.goto(`${open.server.url}/requests`)
  await page.getByRole('heading', { name: 'Nobody has asked yet' }).waitFor()
  await expectSound(page, 'empty')
  await addSample(open)
  expect(await requests('waiting')).toHaveLength(2)
})

test('everybody can be put to a day at once, with words that fit them all', async () => {
  await page.goto(`${open.server.url}/requests`)
  await asking().waitFor()
  await page.getByRole('button', { name: 'Not now to all 2' }).click()
  await page.getByRole('button', { name: 'in 1 month' }).click()
  await page.getByRole('button', { name: 'Not now', exact: true }).last().click()
  const words = page.getByRole('textbox', { name: 'The words' })
  await words.waitFor()
  expect(await words.inputValue()).toContain('From 22 December on')
  await expectSound(page, 'words for all')
  await page.getByRole('button', { name: 'Good' }).click()
  await page.getByText('Put to another day: 2').waitFor()
  const undone = page.waitForResponse((answer) => answer.url().includes('/undo'))
  await page.keyboard.press('z')
  await undone
  await page.getByRole('article', { name: 'Leila Farhadi asks' }).waitFor()
})

test('a small yes is one key and Enter, and its words lie on the desk', async () => {
  await page.goto(open.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.getByRole('article', { name: 'Leila Farhadi asks' }).waitFor()
  await expectSound(page, 'requests')
  await page.keyboard.press('s')
  await page.getByRole('dialog', { name: 'A small yes to Leila Farhadi' }).waitFor()
  await expectSound(page, 'how they will hear')
  await page.keyboard.press('Enter')
  const words = page.getByRole('textbox', { name: 'Your words to Leila' })
  await words.waitFor()
  await expect.poll(() => words.inputValue()).toContain('introduce me to your friend')
  expect(await requests('to-say')).toMatchObject([{ person: 'Leila Farhadi', answer: 'small-yes' }])
})

test('what is decided can be said elsewhere, and one key takes an answer back', async () => {
  await page.goto(`${open.server.url}/requests`)
  await page.getByRole('button', { name: 'I said it already' }).click()
  await expect.poll(async () => (await requests('to-say')).length).toBe(0)
  await page.getByRole('article', { name: 'Rashid Al-Karim asks' }).waitFor()
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/answer'))
  await page.keyboard.press('d')
  await saved
  await page.getByRole('heading', { name: 'Nobody waits for you' }).waitFor()
  await page.keyboard.press('z')
  await asking().waitFor()
  const settled = page.waitForResponse((answer) => answer.url().endsWith('/answer'))
  await page.keyboard.press('e')
  await settled
  await page.getByText('1 settled itself').waitFor()
  await page.keyboard.press('z')
  await asking().waitFor()
  expect((await requests('waiting')).map(({ person }) => person)).toEqual(['Rashid Al-Karim'])
})

test('an answer can be changed, and whoever heard the first is told so kindly', async () => {
  await page.getByRole('button', { name: 'Answered and older ones' }).click()
  const leila = page.getByRole('listitem').filter({ hasText: 'Leila Farhadi' }).first()
  await leila.getByRole('button', { name: 'Answer otherwise' }).click()
  await page.getByRole('menuitem', { name: 'A kind no' }).click()
  await page.getByText('What you promised with your yes is let go with it.').waitFor()
  await expectSound(page, 'another answer')
  await page.getByRole('button', { name: 'Write it now' }).click()
  const words = page.getByRole('textbox', { name: 'Your words to Leila' })
  await expect.poll(() => words.inputValue()).toContain('I said yes to this')
  expect(await requests('to-say')).toMatchObject([{ person: 'Leila Farhadi', answer: 'no' }])
  await page.goto(`${open.server.url}/requests`)
})

test('time can be protected, and Today says so', async () => {
  await page.getByText('Protect my time, and where I point people').click()
  const protect = page.getByRole('switch', { name: /Protect my time/ })
  await protect.click()
  await expect.poll(() => protect.isChecked()).toBe(true)
  await expectSound(page, 'what is taken on')
  await page.goto(open.server.url)
  await page.getByText(/Your time is protected/).waitFor()
  await expectSound(page, 'a protected day')
})

test('looks finished on a phone, with its picture as tables', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${open.server.url}/requests`)
  await asking().waitFor()
  await page.getByText('As tables').click()
  await expectSound(page, 'phone')
  await page.getByRole('button', { name: 'Not now', exact: false }).first().click()
  await page.getByRole('dialog').waitFor()
  await page.getByRole('button', { name: 'in 1 month' }).click()
  await page.getByRole('button', { name: 'Only put it off' }).click()
  await page.getByText('Put to another day: 1').waitFor()
})
