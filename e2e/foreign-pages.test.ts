import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// A real browser, signed in to Digwell, also shows pages of others. Their host names lead to this
// machine, as a hostile name server can arrange (DNS rebinding).

const EVIL = 'evil.example'
const PAGE = '<!doctype html><title>Harmless</title><body>'

let open: OpenDigwell
let foreign: Server
let port: number

beforeAll(async () => {
  foreign = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE)
  })
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  port = (foreign.address() as AddressInfo).port
  open = await openInBrowser({ hosts: { [EVIL]: '127.0.0.1' } })
})

afterAll(async () => {
  await open.close()
  foreign.close()
})

type Ask = {
  readonly method?: string
  readonly mode?: RequestMode
  readonly body?: string
  readonly headers?: Record<string, string>
}

/** What a page's script learns from a request, in a word. */
async function learnt(page: Page, url: string, init: Ask = {}): Promise<string> {
  return page.evaluate(
    async ([address, how]) => {
      try {
        const response = await fetch(address, { credentials: 'include', ...how })
        return response.type === 'opaque' ? 'nothing' : `status ${response.status}`
      } catch {
        return 'nothing'
      }
    },
    [url, init] as const,
  )
}

async function foreignPage(origin: string): Promise<Page> {
  const page = await open.context.newPage()
  await page.goto(origin)
  return page
}

async function settings(): Promise<unknown> {
  return open.page.evaluate(async () => (await fetch('/api/settings')).json())
}

test('the owner is in, and the cookie is out of reach of scripts', async () => {
  expect(await learnt(open.page, '/api/settings')).toBe('status 200')
  expect(await open.page.evaluate(() => document.cookie)).toBe('')
})

test('a name that was made to lead here is not let in, not even to the web app', async () => {
  const { port: own } = new URL(open.server.url)
  const page = await open.context.newPage()
  const response = await page.goto(`http://${EVIL}:${own}/`)
  expect(response?.status()).toBe(403)
  expect(await learnt(page, '/api/today')).toBe('status 403')
  await page.close()
})

test.each(['localhost', '127.0.0.1', EVIL])(
  'a page on another port of %s learns and changes nothing',
  async (host) => {
    const before = await settings()
    const page = await foreignPage(`http://${host}:${port}/`)
    const { url } = open.server
    const body = JSON.stringify({ movesADay: 9 })
    const json = { 'content-type': 'application/json' }
    expect(await learnt(page, `${url}/api/today`)).toBe('nothing')
    expect(await learnt(page, `${url}/api/today`, { mode: 'no-cors' })).toBe('nothing')
    expect(
      await learnt(page, `${url}/api/settings`, { method: 'PATCH', body, headers: json }),
    ).toBe('nothing')
    const plain: Ask = { method: 'POST', mode: 'no-cors', body }
    expect(await learnt(page, `${url}/api/people`, plain)).toBe('nothing')
    expect(await settings()).toEqual(before)
    await page.close()
  },
)

test('a form of another page is refused', async () => {
  const page = await foreignPage(`http://localhost:${port}/`)
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/today/close'))
  await page.evaluate((action) => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action, enctype: 'text/plain' })
    document.body.append(form)
    form.submit()
  }, `${open.server.url}/api/today/close`)
  expect((await answer).status()).toBe(403)
  await page.close()
})

test('no other page shows Digwell in a frame', async () => {
  const page = await foreignPage(`http://localhost:${port}/`)
  const answer = page.waitForResponse((response) => response.url() === `${open.server.url}/`)
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }))
  }, `${open.server.url}/`)
  expect((await answer).status()).toBe(403)
  await page.close()
})

test('a link from another page opens Digwell, signed in', async () => {
  const page = await foreignPage(`http://${EVIL}:${port}/`)
  await page.evaluate((href) => {
    document.body.append(Object.assign(document.createElement('a'), { href, textContent: 'go' }))
  }, `${open.server.url}/people`)
  await page.click('a')
  await page.waitForURL(`${open.server.url}/people`)
  expect(await learnt(page, '/api/settings')).toBe('status 200')
  await page.close()
})

test('somebody else on this machine, without the cookie, is nobody', async () => {
  const response = await fetch(`${open.server.url}/api/today`)
  expect(response.status).toBe(401)
})
