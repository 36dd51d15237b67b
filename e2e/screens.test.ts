import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WCAG } from './sound.ts'
import { launchBrowser } from './browser.ts'
import { visit, type Visit, type VisitOptions } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A screen, what shows that it stands, and what is pressed before looking. */
type Look = readonly [name: string, path: string, heading: string, press?: readonly string[]]

const SCREENS: readonly Look[] = [
  ['Today', '/', 'Tuesday 24 November'],
  ['Today with its why', '/', 'Tuesday 24 November', ['y']],
  ['Today, asked when', '/', 'Tuesday 24 November', ['l']],
  ['Today, asked why not', '/', 'Tuesday 24 November', ['s']],
  ['People', '/people', 'People'],
  ['People, two picked', '/people', 'People', ['j', 'x', 'j', 'x']],
  ['a person', '/people/p0', 'Dana Okafor'],
  ['a person never talked to', '/people/p5', 'Wilhelmina'],
  ['"we talked"', '/people/p0', 'Dana Okafor', ['t']],
  ['a follow-up', '/people/p0', 'Dana Okafor', ['f']],
  ['why warm', '/people/p0', 'Dana Okafor', ['y']],
  ['Write', '/write', 'Write'],
  ['the desk', '/write/p0', 'Dana Okafor'],
  ['Requests', '/requests', 'Requests'],
  ['a request, answered', '/requests', 'Requests', ['y']],
  ['Events', '/events', 'Events'],
  ['an event to come', '/events/e-ahead', 'NYTSL mixer, November'],
  ['an event one is at', '/events/e-ahead', 'NYTSL mixer, November', ['2']],
  ['an event gone through', '/events/e-past', 'NYTSL mixer, October'],
  ['an event, edited', '/events/e-past', 'NYTSL mixer, October', ['e']],
  ['what events bring', '/events/return', 'Worth the evenings?'],
  ['Import', '/import', 'Bring people in'],
  ['an import under way', '/import/running', 'LinkedIn zip'],
  ['Review', '/review', 'Review'],
  ['History', '/history', 'History'],
  ['Settings', '/settings', 'Settings'],
  ['the palette', '/', 'Tuesday 24 November', ['Control+k', 'd', 'a']],
  ['the key sheet', '/', 'Tuesday 24 November', ['?']],
  ['someone met', '/', 'Tuesday 24 November', ['c']],
]

/** One visit for all the screens of a block: nothing there is written. */
function visiting(options: VisitOptions): () => Visit {
  let there: Visit | null = null
  beforeAll(async () => {
    there = await visit(browser, options)
  })
  afterAll(() => there?.close())
  return () => {
    if (there === null) throw new Error('Visit inside a test.')
    return there
  }
}

/** Colours differ between themes, structure does not: the second theme is asked for contrast alone. */
const RULES = { light: null, dark: ['color-contrast'] } as const

async function stand({ page }: Visit, [, path, heading, press = []]: Look): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { name: heading }).first().waitFor()
  if (press.length > 0) await page.waitForLoadState('networkidle')
  for (const key of press) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
}

async function look(there: Visit, screen: Look, theme: keyof typeof RULES = 'light') {
  const { page, complaints } = there
  const before = complaints.length
  await stand(there, screen)
  await page.waitForTimeout(200)
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const rules = RULES[theme]
  const { violations } = await (
    rules === null ? axe.withTags(WCAG) : axe.withRules([...rules])
  ).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return { found, complaints: complaints.slice(before), wide }
}

/** Three visits side by side: while one is drawn, another is looked through. */
describe('in the light, in the dark and at 360 px', () => {
  const light = visiting({ theme: 'light' })
  const dark = visiting({ theme: 'dark' })
  const small = visiting({ width: 360 })
  test.each(SCREENS.map((screen) => ({ name: screen[0], screen })))(
    '$name is clean and fits',
    async ({ screen }) => {
      const clean = { found: [], complaints: [], wide: 0 }
      const [inLight, inDark, onSmall] = await Promise.all([
        look(light(), screen),
        look(dark(), screen, 'dark'),
        look(small(), screen),
      ])
      expect(inLight, 'light').toEqual(clean)
      expect(inDark, 'dark').toEqual(clean)
      expect(onSmall, 'at 360 px').toEqual(clean)
    },
  )
})

const ALL = [
  '/',
  '/people',
  '/people/p0',
  '/events',
  '/events/e-past',
  '/import',
  '/review',
  '/history',
  '/settings',
]

describe('with nobody in the network', () => {
  const there = visiting({ fake: { people: 0, settings: { stance: 'employed' } } })
  test.each([
    ['/', 'Begin with the people you know'],
    ['/people', 'Nobody here yet'],
    ['/people?q=zzz', 'Nobody here yet'],
    ['/review', 'Nothing to compare yet'],
    ['/history', 'Nothing has changed yet'],
    ['/events', 'No events yet'],
  ])('%s says how to begin', async (path, heading) => {
    const { found, complaints } = await look(there(), ['', path, heading])
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('before the first question', () => {
  const there = visiting({ fake: { people: 0 } })
  test('any address leads to it', async () => {
    const { found, complaints } = await look(there(), ['', '/history', 'Where do you stand?'])
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('when nothing matches or nothing is due', () => {
  const there = visiting({ fake: { moves: 0 } })
  test.each([
    ['/people?q=zzz', 'Nobody found for “zzz”'],
    ['/', 'Nothing is due'],
    ['/people/gone', 'Not here any more'],
  ])('%s says so', async (path, heading) => {
    const { found } = await look(there(), ['', path, heading])
    expect(found).toEqual([])
  })
})

describe('to a stranger', () => {
  const there = visiting({
    fake: { broken: { status: 401, kind: 'not-signed-in', message: 'Sign in first.' } },
  })
  test.each(ALL)('%s tells where to sign in', async (path) => {
    await stand(there(), ['', path, 'This browser is not signed in'])
  })

  test('and that is clean', async () => {
    const { found } = await look(there(), ['', '/', 'This browser is not signed in'])
    expect(found).toEqual([])
  })
})

describe('when the server fails', () => {
  const there = visiting({
    fake: { broken: { status: 500, kind: 'outside-failed', message: 'Something broke.' } },
  })
  test.each(ALL)('%s says so and offers to try again', async (path) => {
    await stand(there(), ['', path, 'This did not load'])
    await there().page.getByRole('button', { name: 'Try again' }).waitFor()
  })

  test('and that is clean', async () => {
    const { found } = await look(there(), ['', '/', 'This did not load'])
    expect(found).toEqual([])
  })
})
