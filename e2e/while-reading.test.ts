import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeImport } from '../web/testing/fake-import.ts'
import { launchBrowser } from './browser.ts'
import { visit, type Visit } from './visit.ts'

// While an import is being read, nothing is called empty; at its end each page is read anew by itself.

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const STILL = 'Still reading what you brought; this fills in by itself.'

/** @param walk is given what ends the import */
async function whileReading(walk: (there: Visit, end: () => void) => Promise<void>): Promise<void> {
  const there = await visit(browser, { fake: { people: 0, settings: { stance: 'employed' } } })
  let running = true
  await there.page.route('**/api/imports', (route) =>
    route.fulfill({ json: { imports: [fakeImport('imp1', running)] } }),
  )
  try {
    await walk(there, () => (running = false))
  } finally {
    await there.close()
  }
}

test.each(['/promises', '/events'])('%s is still being read, not empty', (path) =>
  whileReading(async ({ page }, end) => {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Still reading' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Still reading'])
    await page.route('**/api/session', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ json: { ...(await answer.json()), people: 'some' } })
    })
    const again = page.waitForResponse('**/api/session')
    end()
    await again // at the end it is asked anew, without a hand on the page
    await page.getByRole('heading', { name: 'Still reading' }).waitFor({ state: 'detached' })
  }),
)

test('Give says that it is still being read', () =>
  whileReading(async ({ page }, end) => {
    await page.goto('/give')
    await page.getByText(STILL).waitFor()
    end()
    await page.getByText(STILL).waitFor({ state: 'detached' })
  }))
