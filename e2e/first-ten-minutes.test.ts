import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLife } from '../src/sample/make-life.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// One sitting of somebody new, on the real server, without a mouse.

const NOW = '2026-11-22T09:30:00Z'
const PEOPLE = 300

let scratch: string
let open: OpenDigwell
let page: Page

const life = makeLife({ people: PEOPLE, years: 3, seed: 'newcomer', now: Date.parse(NOW) })

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'digwell-newcomer-'))
  const files = [...life.files()].map(
    ({ path, chunks }) => [path, strToU8([...chunks].join(''))] as const,
  )
  await writeFile(join(scratch, 'everything.zip'), zipSync(Object.fromEntries(files), { level: 1 }))
  open = await openInBrowser({ now: NOW })
  page = open.page
  await page.clock.setFixedTime(NOW)
  page.setDefaultTimeout(10_000)
  page.on('filechooser', (chooser) => void chooser.setFiles(join(scratch, 'everything.zip')))
  await page.goto(open.server.url)
})

afterAll(async () => {
  await open.close()
  await rm(scratch, { recursive: true, force: true })
})

/** Goes there as the keyboard does; fails where Tab does not lead. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

async function pressOn(target: Locator): Promise<void> {
  await tabTo(target)
  await page.keyboard.press('Enter')
}

async function go(letter: string, heading: string | RegExp): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press(letter)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

async function say(sentence: string, understood: RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(sentence)
  await page.getByRole('option', { name: understood }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Open, and its first control has the focus. */
async function sheetReady(name: string | RegExp): Promise<void> {
  await page.getByRole('dialog', { name }).locator(':focus').waitFor()
}

/** Until then the single keys belong to the sheet. */
async function sheetGone(): Promise<void> {
  await page.locator('[role=dialog][data-owns-keys]').waitFor({ state: 'detached' })
}

type Card = { readonly id: string }
const pairs = () => open.read<{ open: number; cards: Card[] }>('/api/review')
const openPairs = async () => (await pairs()).open
const firstPair = async () => (await pairs()).cards[0]?.id

type Move = { readonly person: string; readonly state: string }
const moves = async () => (await open.read<{ moves: Move[] }>('/api/today')).moves

const signInAndAnswer = async () => {
  await page.getByRole('heading', { name: 'Where do you stand?' }).waitFor()
  await pressOn(page.getByRole('button', { name: /In work/ }))
  await page.getByRole('heading', { name: 'Now the people you know.' }).waitFor()
  await expect.poll(() => open.read('/api/settings')).toMatchObject({ stance: 'employed' })
  await page.reload()
  await page.getByRole('heading', { name: 'Now the people you know.' }).waitFor()
}

/** Lines of what was found, as they pass by. */
const watchWhatIsFound = () =>
  page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      for (const line of document.querySelectorAll('[aria-label="Found so far"] li')) {
        seen.add(line.textContent)
      }
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  })

/** "Ana Ruiz, from Calendar": most are told by the name that is truly theirs, none is the owner. */
function expectTrue(lines: readonly string[]): void {
  const names = lines.flatMap((line) => /^(.+), from /.exec(line)?.[1] ?? [])
  const known = new Set(life.truth.people.map(({ name }) => name))
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name) => known.has(name)).length).toBeGreaterThan(names.length / 2)
  expect(names).not.toContain(life.owner.name)
}

const bringIn = async () => {
  await watchWhatIsFound()
  await tabTo(page.getByRole('button', { name: 'Choose files' }))
  await page.keyboard.press('Enter')
  await page.getByText('Done, ').waitFor({ timeout: 40_000 })
  const seen = await page.evaluate(() => [
    ...(globalThis as unknown as { seen: ReadonlySet<string> }).seen,
  ])
  expectTrue(seen)
  const { inView } = await open.read<{ inView: number }>('/api/people')
  expect(inView).toBeGreaterThan(PEOPLE * 0.9)
  expect(inView).toBeLessThan(PEOPLE * 1.1)
  await page.getByText('new people').waitFor()
}

const review = async () => {
  await go('r', 'Review')
  await page.getByRole('heading', { name: 'The same person?' }).waitFor()
  const before = await openPairs()
  for (const [n, key] of ['y', 'n'].entries()) {
    await page.keyboard.press(key)
    await expect.poll(openPairs).toBe(before - n - 1)
  }
  const third = await firstPair()
  await page.keyboard.press('l')
  await expect.poll(firstPair).not.toBe(third)
  await page.keyboard.press('z')
  await expect.poll(firstPair).toBe(third)
}

const workOffToday = async () => {
  await go('t', 'Sunday, November 22')
  await page.getByText('Five things for today').waitFor()
  await page.keyboard.press('e')
  await page.getByText('1 of 5 done').waitFor()
  await page.keyboard.press('l')
  await sheetReady(/, later/)
  await page.keyboard.type('next week')
  await page.keyboard.press('Enter')
  await sheetGone()
  await page.getByText('2 of 5 seen to').waitFor()
  await page.keyboard.press('s')
  await sheetReady(/^Skip/)
  await page.keyboard.press('Enter')
  await sheetGone()
  await page.getByText('3 of 5 seen to').waitFor()
  await page.keyboard.press('e')
  await page.getByText('4 of 5 seen to').waitFor()
  await page.waitForTimeout(450) // the same key at once would act on what nobody has seen
  await page.keyboard.press('e')
  await page.getByRole('heading', { name: 'Done for today' }).waitFor()
  await expect
    .poll(async () => (await moves()).map(({ state }) => state).toSorted())
    .toEqual(['done', 'done', 'done', 'later', 'skipped'])
}

type Found = { readonly id: string; readonly name: string }

const tellOfSomeone = async () => {
  await go('p', 'People')
  const names = (await open.read<{ rows: Found[] }>('/api/people')).rows.map(({ name }) => name)
  const who = names.find(
    (name) =>
      /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && names.indexOf(name) === names.lastIndexOf(name),
  )
  if (who === undefined) throw new Error('Nobody with a plain name')
  await say(`met ${who} yesterday: moving to Porto`, new RegExp(`You and ${who} talked`))
  await sheetReady(`You and ${who} talked`)
  await page.keyboard.press('Enter')
  await sheetGone()
  await say(`follow up ${who} fri: send the map`, new RegExp(`Follow up with ${who}`))
  await sheetReady(`Follow up with ${who}`)
  await page.keyboard.press('Enter')
  await sheetGone()
  expect(new URL(page.url()).pathname).toBe('/people')
  await say(who, new RegExp(who))
  await page.getByRole('heading', { level: 1, name: who }).waitFor()
  await page.getByText('moving to Porto').first().waitFor()
  await page.getByText('send the map').first().waitFor()
}

const takeItAllOut = async () => {
  await go('h', 'History')
  await pressOn(page.getByRole('button', { name: /^Undo: Imported/ }))
  // Only people about whom the owner has written something since stay, with that.
  await expect
    .poll(async () => (await open.read<{ inView: number }>('/api/people')).inView, {
      timeout: 10_000,
    })
    .toBeLessThan(6)
  expect(await openPairs()).toBe(0)
}

test('a newcomer brings a life in, works the day off, and can take it all back, by keyboard', async () => {
  await signInAndAnswer()
  await bringIn()
  await review()
  await workOffToday()
  await tellOfSomeone()
  await takeItAllOut()
})
