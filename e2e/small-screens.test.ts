import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { visit } from './visit.ts'

// A phone among people, and a screen made small by zooming in.

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('on a phone Events is one tap away, and what waits elsewhere shows', async () => {
  const { page, close } = await visit(browser, { width: 390 })
  try {
    await page.goto('/people')
    const bar = page.getByRole('navigation', { name: 'Screens' }).last()
    await bar.getByRole('button', { name: /wait: *More/ }).waitFor()
    await bar.getByRole('link', { name: 'Events' }).click()
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
    await bar.getByRole('button', { name: /More/ }).click()
    const more = page.getByRole('navigation', { name: 'More screens' })
    await more.getByRole('link', { name: /^Promises \d+ waits?$/ }).waitFor()
    expect(await more.getByRole('link', { name: /^Review/ }).count()).toBe(1)
  } finally {
    await close()
  }
})

test('at twice the size a request can be read before it is answered', async () => {
  const { page, close } = await visit(browser, { width: 640 })
  try {
    await page.setViewportSize({ width: 640, height: 400 })
    await page.goto('/requests')
    const words = page.getByRole('article').locator('blockquote')
    await words.waitFor()
    await words.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const reached = await words.evaluate((one) => {
      const { left, top, height } = one.getBoundingClientRect()
      return one.contains(document.elementFromPoint(left + 20, top + height / 2))
    })
    expect(reached).toBe(true)
  } finally {
    await close()
  }
})

test('a note says when its room gets short, and keeps what is too long in its field', async () => {
  const { page, api, close } = await visit(browser)
  try {
    await page.goto('/people/p0')
    await page.getByRole('heading', { level: 1, name: 'Dana Okafor' }).waitFor()
    await page.keyboard.press('n')
    const form = page.getByRole('dialog')
    const field = form.getByRole('textbox')
    await field.fill('a'.repeat(9_000))
    expect(await form.getByText(/Room for/).count()).toBe(0)
    await field.fill('a'.repeat(9_990))
    await form.getByText('Room for 10 letters more.').waitFor()
    await field.fill('a'.repeat(10_200))
    await form.getByText(/^200 letters more than the 10,000 a note holds/).waitFor()
    await page.keyboard.press('Control+Enter')
    expect(await field.inputValue()).toHaveLength(10_200)
    expect(api.calls).toEqual([])
  } finally {
    await close()
  }
})
