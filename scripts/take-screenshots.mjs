/** Takes the README's pictures of the sample network into `docs/images/`, at a fixed time. `npm run screenshots` */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openInBrowser } from '../e2e/start-digwell.ts'

const NOW = '2026-11-24T09:30:00Z'
const DESK = { width: 1280, height: 850 }
const PHONE = { width: 390, height: 844 }
const OUT = fileURLToPath(new URL('../docs/images/', import.meta.url))

mkdirSync(OUT, { recursive: true })
const { page, server, close } = await openInBrowser({ now: NOW })

/** @param {string} path */
async function show(path) {
  await page.goto(new URL(path, server.url).href)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
}

/** @param {string} name @param {{ size?: typeof DESK, dark?: boolean }} [how] */
async function take(name, { size = DESK, dark = false } = {}) {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400) // the last transition
  await page.screenshot({ path: `${OUT}${name}.png` })
}

/** @param {string} name */
async function openPerson(name) {
  await show(`/people?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** A letter as one should not send it, with what the coach says of it. */
async function writeClumsily() {
  await show('/write')
  await page
    .getByRole('link', { name: /Sofia Marchetti/ })
    .first()
    .click()
  const words = page.getByRole('textbox', { name: /Your words/ })
  await words.fill(
    'Hi Sofia,\n\nI was made redundant in May and would do anything. Is the Biblioteca hiring? ' +
      'I want to move up at last, and any help would be appreciated.\n\nYour reading room plan for {month} was a joy.',
  )
  await page.getByText('F8 goes through them').waitFor()
}

try {
  await page.clock.setFixedTime(NOW)
  await show('/')
  await page.getByRole('button', { name: /In work/ }).click()
  await page.getByRole('button', { name: 'Try the sample network' }).click()
  await page.getByText('Done, ').waitFor({ timeout: 60_000 })
  await page.reload() // without what was said meanwhile
  await page.getByText('Done, ').waitFor()
  await take('import')
  await show('/')
  await take('today')
  await take('dark', { dark: true })
  await take('phone', { size: PHONE })
  await show('/people')
  await take('people')
  await show('/review')
  await take('review')
  await openPerson('Sofia Marchetti')
  await take('person')
  await show('/me/posts')
  await take('posts')
  await show('/me/card')
  await take('card')
  await show('/events')
  await take('events')
  await page.getByRole('list').first().getByRole('link').first().click()
  await page.getByRole('button', { name: 'Before' }).waitFor()
  await page.waitForLoadState('networkidle')
  await take('evening')
  await show('/promises')
  await take('promises')
  await show('/give')
  await take('give')
  await show('/requests')
  await take('requests')
  await show('/trips')
  await take('trips')
  await show('/insights')
  await take('insights')
  await writeClumsily()
  await take('write')
} finally {
  await close()
}
