import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPrivateAddress } from '../src/domain/near-address.ts'
import { WCAG } from './sound.ts'
import { launchBrowser } from './browser.ts'
import { openInBrowser, startDigwell, type OpenDigwell } from './start-digwell.ts'

// A phone in the same network: paired by the code in Settings, in use, without a connection, ended.

const PHONE = {
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  isMobile: true,
  userAgent: 'Mozilla/5.0 (Linux; Android 16; Pixel 9) Chrome/140.0 Mobile Safari/537.36',
}

/** The machine's own private address; where it has none, loopback stands in. */
const ADDRESS =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .find(isPrivateAddress) ?? '127.0.0.1'

let open: OpenDigwell
let desk: Page
let phones: Browser
let pocket: BrowserContext
let phone: Page
let origin: string
let link: string

const complaints = async (page: Page) => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG)
  return (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}
const namesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/people')
    const { rows } = (await answer.json()) as { rows: { name: string }[] }
    return rows.map(({ name }) => name).sort()
  })

beforeAll(async () => {
  open = await openInBrowser({ lan: ADDRESS })
  desk = open.page
  origin = open.server.lan[0] ?? ''
  const file = join(open.server.dataDirectory, 'lan', 'server.crt')
  const key = new X509Certificate(readFileSync(file)).publicKey
  const spki = key.export({ type: 'spki', format: 'der' })
  phones = await launchBrowser({}, [createHash('sha256').update(spki).digest('base64')])
  pocket = await phones.newContext(PHONE)
  phone = await pocket.newPage()
  await desk.evaluate(async () => {
    const body = JSON.stringify({ stance: 'employed', timeZone: 'UTC' })
    const headers = { 'content-type': 'application/json' }
    await fetch('/api/settings', { method: 'PATCH', headers, body })
  })
  desk.setDefaultTimeout(15_000)
  phone.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await phones.close()
  await open.close()
})

test('Settings shows a code, what to compare, and a link', async () => {
  await desk.goto(`${open.server.url}/settings?find=phone`)
  await desk.getByRole('button', { name: 'Show a code to pair a phone' }).click()
  await desk.getByRole('img', { name: 'Code to pair a phone' }).waitFor()
  expect(await desk.getByText(/names its issuer Digwell( [a-z]+){5}/).count()).toBe(1)
  await desk.getByText('The link as text').click()
  link = await desk.locator('code', { hasText: '/pair#' }).innerText()
  expect(link).toMatch(new RegExp(`^${origin.replace(/[[\]]/g, '\\$&')}/pair#[\\w-]{43}$`))
  expect(await complaints(desk)).toEqual([])
})

test('a browser that does not know the certificate warns', async () => {
  const stranger = await open.browser.newPage()
  await expect(stranger.goto(link)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID')
  await stranger.close()
})

test('a phone that only went past the warning is told what it lacks, and how to get it', async () => {
  const past = await open.browser.newContext({ ...PHONE, ignoreHTTPSErrors: true })
  const page = await past.newPage()
  await page.goto(`${origin}/pair`)
  await page.getByText('This phone does not trust Digwell yet').waitFor()
  await page.getByText('On an iPhone or iPad').tap()
  await page.getByText('Certificate Trust Settings').waitFor()
  await page.goto(`${origin}/capture`)
  await page.getByText('This page opens only while Digwell is reached').waitFor()
  await past.close()
})

test('the phone pairs by the link, and the machine says so', async () => {
  await phone.goto(link)
  await phone.getByText('This phone trusts Digwell').waitFor()
  const name = phone.getByRole('textbox', { name: 'What to call this phone' })
  expect(await name.inputValue()).toBe('Android phone')
  expect(await complaints(phone)).toEqual([])
  await name.fill('Pocket')
  await phone.getByRole('button', { name: 'Pair this phone' }).tap()
  await phone.getByText('Paired.', { exact: false }).waitFor()
  expect(phone.url()).toBe(`${origin}/pair`)
  await desk.getByText('Pocket is paired.').waitFor()
  await desk.getByText('Pocketlast seen').waitFor()
})

test('the link is used up', async () => {
  const second = await phones.newContext(PHONE)
  const page = await second.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Pair this phone' }).tap()
  await page.getByText('This code no longer works', { exact: false }).waitFor()
  await second.close()
})

test('somebody is noted in a few seconds', async () => {
  const began = performance.now()
  await phone.goto(`${origin}/capture`)
  await phone.getByLabel('Name').fill('Luis Prieto')
  await phone.getByText('I promised').tap()
  await phone.getByLabel('One detail').fill('the paper on metadata')
  await phone.getByRole('button', { name: 'Save' }).tap()
  await phone.getByText('1 saved').waitFor()
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(await namesOf(desk)).toEqual(['Luis Prieto'])
})

test('without a connection too, and it is sent once', async () => {
  await phone.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await pocket.setOffline(true)
  await phone.goto(`${origin}/capture`)
  await phone.getByLabel('Name').fill('Kim Sato')
  await phone.getByRole('button', { name: 'Save' }).tap()
  await phone.getByText('1 kept on this device, sent when Digwell answers').waitFor()
  await pocket.setOffline(false)
  await phone.goto(`${origin}/capture`)
  await phone.getByText('1 kept on this device').waitFor({ state: 'detached' })
  await phone.goto(`${origin}/capture`)
  await expect.poll(() => namesOf(desk)).toEqual(['Kim Sato', 'Luis Prieto'])
  await phone.waitForLoadState('networkidle')
  expect(await namesOf(desk)).toEqual(['Kim Sato', 'Luis Prieto'])
})

test('the app works there, what is done at the machine alone is not offered', async () => {
  await phone.goto(`${origin}/people`)
  await phone.getByText('Luis Prieto').first().waitFor()
  await phone.goto(`${origin}/settings`)
  await phone.getByText('This is a paired device').waitFor()
  expect(await phone.getByText('This is done at the machine Digwell runs on.').count()).toBe(4)
  const refused = await phone.evaluate(async () => (await fetch('/api/export')).status)
  expect(refused).toBe(403)
  const erased = await phone.evaluate(
    async () => (await fetch('/api/everything', { method: 'DELETE' })).status,
  )
  expect(erased).toBe(403)
})

test('opened once, the app opens without a connection and says what it cannot show', async () => {
  await phone.goto(origin)
  await phone.getByRole('heading', { level: 1 }).waitFor()
  const kept = () =>
    phone.evaluate(async () => (await (await caches.open('digwell-capture')).keys()).length)
  await expect.poll(kept, { timeout: 15_000 }).toBeGreaterThan(25)
  await pocket.setOffline(true)
  for (const path of ['/', '/promises']) {
    await phone.goto(`${origin}${path}`)
    await phone.getByRole('heading', { name: 'Digwell is not answering' }).waitFor()
    expect(await phone.getByText('Luis Prieto').count()).toBe(0)
    expect(await complaints(phone)).toEqual([])
  }
  await phone.getByRole('link', { name: 'Note somebody you met' }).tap()
  await phone.getByLabel('Name').waitFor()
  await phone.goto(origin)
  const away = phone.getByRole('heading', { name: 'Digwell is not answering' })
  await away.waitFor()
  await pocket.setOffline(false)
  await away.waitFor({ state: 'detached' })
})

test('ended at the machine, it is out at once, and what it notes is kept', async () => {
  await desk.getByRole('button', { name: 'Done' }).click()
  await desk.getByRole('button', { name: 'End Pocket' }).click()
  await desk.getByText('Pocket comes in no more').waitFor()
  await phone.goto(`${origin}/capture`)
  await phone.getByLabel('Name').fill('Ana Berg')
  await phone.getByRole('button', { name: 'Save' }).tap()
  await phone.getByText('sent when this device is paired', { exact: false }).waitFor()
  await phone.goto(`${origin}/people`)
  await phone.getByText('This device is not paired').waitFor()
  expect(await namesOf(desk)).not.toContain('Ana Berg')
})

test.each(['8.8.8.8'])(
  'does not start at %s, which is not a private address of this machine',
  async (lan) => {
    await expect(startDigwell({ lan })).rejects.toThrow('private addresses only')
  },
)
