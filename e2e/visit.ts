import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createFakeApi, type FakeApi } from '../web/testing/fake-api.ts'
import { NOW } from '../web/testing/fake-people.ts'
import type { FakeOptions } from '../web/testing/fake-state.ts'
import { serveWeb } from '../web/testing/serve.ts'

export type Visit = {
  readonly page: Page
  readonly api: FakeApi
  readonly url: string
  /** What the page complained about in its console. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export type VisitOptions = {
  readonly fake?: FakeOptions
  readonly theme?: 'light' | 'dark'
  readonly width?: number
}

/** A page of the built web app over a fake API; its clock stands at the fake's own day. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const api = createFakeApi(options.fake)
  const web = await serveWeb(api)
  const width = options.width ?? 1280
  const context: BrowserContext = await browser.newContext({
    baseURL: web.url,
    viewport: { width, height: width < 600 ? 780 : 860 },
    hasTouch: width < 600,
    colorScheme: options.theme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  await context.clock.setFixedTime(NOW)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const close = async () => {
    await context.close()
    await web.close()
  }
  return { page, api, url: web.url, complaints, close }
}
