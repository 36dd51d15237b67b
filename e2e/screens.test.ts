import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, visit, type VisitOptions } from '../web/testing/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SIGNED_OUT = { status: 401, kind: 'not-signed-in', message: 'Sign in first.' }
const BROKEN = { status: 500, kind: 'outside-failed', message: 'Something broke.' }

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
  ['Import', '/import', 'Bring people in'],
  ['an import under way', '/import/running', 'LinkedIn zip'],
  ['Review', '/review', 'Review'],
  ['History', '/history', 'History'],
  ['Settings', '/settings', 'Settings'],
  ['the palette', '/', 'Tuesday 24 November', ['Control+k', 'd', 'a']],
  ['the key sheet', '/', 'Tuesday 24 November', ['?']],
  ['someone met', '/', 'Tuesday 24 November', ['c']],
]

async function look(options: VisitOptions, [, path, heading, press = []]: Look) {
  const { page, complaints, close } = await visit(browser, options)
  try {
    await page.goto(path)
    await page.getByRole('heading', { name: heading }).first().waitFor()
    for (const key of press) {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
    }
    await page.waitForTimeout(250)
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    return { found, complaints: [...complaints], wide }
  } finally {
    await close()
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(SCREENS)('%s is clean', async (...screen) => {
    const { found, complaints, wide } = await look({ theme }, screen)
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    expect(wide).toBe(0)
  })
})

test.each(SCREENS)('%s is clean and fits at 360 px', async (...screen) => {
  const { found, wide } = await look({ width: 360 }, screen)
  expect(found).toEqual([])
  expect(wide).toBe(0)
})

describe('with nothing to show', () => {
  const nobody = { people: 0, settings: { stance: 'employed' } } as const
  test.each([
    ['/', 'Begin with the people you know'],
    ['/people', 'Nobody here yet'],
    ['/review', 'Nothing to compare yet'],
    ['/history', 'Nothing has changed yet'],
    ['/people?q=zzz', 'Nobody here yet'],
  ])('%s says how to begin', async (path, heading) => {
    const { found, complaints } = await look({ fake: nobody }, ['', path, heading])
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([
    ['/people?q=zzz', 'Nobody found for “zzz”', {}],
    ['/people?states=%5B%22strong%22%5D&q=zzz', 'Nobody found', {}],
    ['/', 'Nothing is due', { moves: 0 }],
  ])('%s says that it is empty, and why', async (path, heading, fake) => {
    const { found } = await look({ fake }, ['', path, heading])
    expect(found).toEqual([])
  })

  test.each(['/', '/people', '/people/p0', '/import', '/review', '/history', '/settings'])(
    '%s tells a stranger where to sign in',
    async (path) => {
      const signedOut = { fake: { broken: SIGNED_OUT } }
      const { found } = await look(signedOut, ['', path, 'This browser is not signed in'])
      expect(found).toEqual([])
    },
  )

  test.each(['/', '/people', '/people/p0', '/import', '/review', '/history', '/settings'])(
    '%s says when it could not load',
    async (path) => {
      const { found } = await look({ fake: { broken: BROKEN } }, ['', path, 'This did not load'])
      expect(found).toEqual([])
    },
  )
})
