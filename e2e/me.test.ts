import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// What one says of oneself, on the real server with the sample network, by keyboard where it counts.

const NOW = '2026-11-22T09:30:00Z'

let open: OpenDigwell
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await open.write('PATCH', '/api/settings', { stance: 'employed' })
})

afterAll(() => open.close())

async function goTo(path: string, heading: string): Promise<void> {
  await page.goto(open.server.url + path)
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
}

const SIDES = [
  ['/me', 'Me'],
  ['/me/pitch', 'Pitch'],
  ['/me/profile', 'Profile'],
  ['/me/posts', 'Posts'],
  ['/me/card', 'Card'],
] as const

test('every side teaches while it is empty', async () => {
  for (const [path, heading] of SIDES) {
    await goTo(path, heading)
    await expectSound(page, `${path}, empty`)
  }
  await goTo('/me/profile', 'Profile')
  await page.getByRole('link', { name: 'Bring the export in' }).waitFor()
  await page.getByRole('textbox', { name: 'Headline' }).fill('I open local treasures')
  await page.getByRole('button', { name: 'Keep Headline' }).click()
  await expect
    .poll(() => open.read('/api/me/profile'))
    .toMatchObject({ lines: [{ title: 'I open local treasures', source: 'you' }] })
  await page.keyboard.press('Escape')
})

test('with a profile every side stands, on a phone and in the dark too', async () => {
  await open.write('POST', '/api/sample', {})
  await expect
    .poll(() => open.read<{ posts: { total: number } }>('/api/me'), { timeout: 50_000 })
    .toMatchObject({ posts: { total: 10 }, card: { ready: true } })
  for (const [path, heading] of SIDES) {
    await goTo(path, heading)
    await expectSound(page, path)
    await page.setViewportSize({ width: 360, height: 780 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectSound(page, `${path} on a phone, dark`)
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.emulateMedia({ colorScheme: 'light' })
  }
})

type Pitches = { readonly pitches: readonly { practices: readonly { seconds: number }[] }[] }
const practices = async () => (await open.read<Pitches>('/api/me/pitches')).pitches[0]?.practices

test('a pitch is written with the coach, kept, and practised by the space bar', async () => {
  await page.goto(open.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.getByRole('link', { name: 'Write one' }).press('Enter')
  await page.getByRole('textbox', { name: 'Who is listening?' }).fill('librarians')
  await page.keyboard.press('Enter')
  const area = page.getByRole('textbox', { name: 'For librarians' })
  await area.fill('I was made redundant in spring.')
  await page.getByText('“I was” once').waitFor()
  await page.getByRole('region', { name: 'What the coach noticed' }).waitFor()
  await area.fill('I help small libraries put their treasures where people can find them.')
  await page.getByText('“I am” or “I do” once, “I was” never').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Kept' }).waitFor()

  await page.getByRole('button', { name: 'Practise' }).press('Enter')
  await page.getByRole('button', { name: 'Start' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Space')
  await page.getByText('Speak as if to one person.').waitFor()
  await expectSound(page, 'practise')
  await new Promise((resolve) => setTimeout(resolve, 3_400))
  await page.keyboard.press('Space')
  await page.getByText(/^It took (?:\d+ min )?\d+ s, .*Noted\./).waitFor()
  await expect.poll(practices, { timeout: 10_000 }).toHaveLength(1)
  await page.keyboard.press('Escape')
  await page.getByRole('figure').getByText('Said aloud').waitFor()
})

test('a skill is picked by keyboard, copied as a text, and put back by undo', async () => {
  await goTo('/me/profile', 'Profile')
  await page.getByRole('button', { name: 'Metadata' }).press('Enter')
  await page.getByRole('menuitem', { name: /^Known for/ }).press('Enter')
  await page.getByText(/^Known for: Metadata/).waitFor()
  await page.locator('[role=menu]').waitFor({ state: 'detached' })
  await page.locator('main').focus()
  await page.keyboard.press('z')
  await page.getByText(/^Known for: Metadata/).waitFor({ state: 'detached' })
})

test('a role that looks left is asked about once', async () => {
  await goTo('/me/profile', 'Profile')
  await page.getByRole('heading', { name: 'Still true?' }).waitFor()
  await page.getByRole('button', { name: 'It ended' }).click()
  await page.getByText(/LinkedIn still shows “Reader of first chapters” as current/).waitFor()
  expect(await page.getByRole('button', { name: 'It ended' }).count()).toBe(0)
})

type Posts = { readonly posts: readonly object[] }
const newestPost = async () => (await open.read<Posts>('/api/me/posts')).posts[0]

test('a post is drafted under the coach’s eye and marked as published', async () => {
  await goTo('/me/posts', 'Posts')
  await page
    .getByRole('button', { name: /note.* from the coach/ })
    .first()
    .click()
  await page.getByRole('list', { name: 'What the coach noticed' }).first().waitFor()
  const area = page.getByRole('textbox', { name: 'A new post' })
  await area.fill('Recruiters never answer. The whole system is broken and nobody cares.')
  await page.getByRole('region', { name: 'What the coach noticed' }).waitFor()
  await area.fill('Our map of mill streets is done. Take it, change it, tell us what is wrong.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: 'Draft for LinkedIn' }).waitFor()
  await page.getByRole('button', { name: 'I published it' }).click()
  await page.getByRole('button', { name: 'It is out' }).click()
  await expect
    .poll(newestPost, { timeout: 10_000 })
    .toMatchObject({ own: true, state: 'published' })
  await page.getByRole('textbox', { name: 'Draft for LinkedIn' }).waitFor({ state: 'detached' })
})

test('the card shows full screen, is a file, and prints ten to a page', async () => {
  await goTo('/me', 'Me')
  await page.getByRole('link', { name: 'Show it' }).click()
  const dialog = page.getByRole('dialog', { name: 'Robin Ash' })
  await dialog.getByRole('img', { name: 'Code of Robin Ash’s card' }).waitFor()
  await open.context.setOffline(true)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Show full screen' }).click()
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await open.context.setOffline(false)
  const file = await page.evaluate(async () => {
    const answer = await fetch('/api/me/card.vcf')
    return [answer.headers.get('content-type'), await answer.text()]
  })
  expect(file[0]).toMatch('text/vcard')
  expect(file[1]).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\nFN:Robin Ash\r\n/)
  await page.getByRole('link', { name: 'Print' }).click()
  await page.getByRole('heading', { name: 'Print your card' }).waitFor()
  expect(await page.locator('main svg path').count()).toBe(10)
  await expectSound(page, 'print')
  expect(complaints).toEqual([])
})
