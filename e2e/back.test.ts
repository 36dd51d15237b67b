import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { visit, type Visit } from './visit.ts'

// The browser's Back, which on a phone is how one leaves a dialog.

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const pathOf = (page: Page) => new URL(page.url()).pathname
const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Someone you met' })

async function onPeople(width: number, walk: (there: Visit) => Promise<void>): Promise<void> {
  const there = await visit(browser, { width })
  try {
    await there.page.goto('/')
    await there.page.getByRole('link', { name: 'People', exact: true }).click()
    await there.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await walk(there)
  } finally {
    await there.close()
  }
}

test.each([1280, 390])('asks before typed words go, at %i pixels', (width) =>
  onPeople(width, async ({ page, complaints }) => {
    await page.keyboard.press('c')
    const name = sheetOf(page).getByRole('textbox', { name: 'Name' })
    await name.fill('Half Name')
    await page.goBack()
    await sheetOf(page).getByText('not kept yet').waitFor()
    await expect.poll(() => pathOf(page)).toBe('/people')
    expect(await name.inputValue()).toBe('Half Name')
    await sheetOf(page).getByRole('button', { name: 'Go on' }).click()
    await page.goBack()
    await sheetOf(page).getByText('not kept yet').waitFor()
    await page.goBack()
    await sheetOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => pathOf(page)).toBe('/people')
    await page.goBack()
    await expect.poll(() => pathOf(page)).toBe('/')
    expect(complaints).toEqual([])
  }),
)

test('closes what holds nothing typed, and stays on the page', () =>
  onPeople(1280, async ({ page }) => {
    await page.keyboard.press('c')
    await sheetOf(page).waitFor()
    await page.goBack()
    await sheetOf(page).waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    const palette = page.getByRole('dialog', { name: 'Find or type' })
    await palette.waitFor()
    await page.goBack()
    await palette.waitFor({ state: 'detached' })
    await expect.poll(() => pathOf(page)).toBe('/people')
  }))

test('asks also in an app just opened, with no page behind', () =>
  onPeople(390, async ({ page, url }) => {
    const opening = page.waitForEvent('popup')
    await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), url)
    const fresh = await opening
    await fresh.getByRole('heading', { level: 1 }).waitFor()
    await fresh.keyboard.press('c')
    await sheetOf(fresh).getByRole('textbox', { name: 'Name' }).fill('Half Name')
    await fresh.goBack()
    await sheetOf(fresh).getByText('not kept yet').waitFor()
    await fresh.close()
  }))
