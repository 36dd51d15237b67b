import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NeedsPage } from '../src/domain/view/need-view.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Needs found in the owner's own mail: answered one after the other by key, or all at once, and taken back.

const NOW = '2026-11-22T09:30:00Z'
const FIELDS = [
  'fundraising',
  'marketing',
  'bookkeeping',
  'web design',
  'translation',
  'recruiting',
]

const MAILBOX = FIELDS.map((field, n) =>
  [
    `From robin@ash.example Fri Nov ${10 + n} 09:00:00 2026`,
    'From: Robin <robin@ash.example>',
    'To: Ana Ruiz <ana@oak.example>',
    `Date: ${10 + n} Nov 2026 09:00:00 +0000`,
    `Message-ID: <need${n}@ash.example>`,
    `Subject: The new wing, ${n}`,
    '',
    `Dear Ana,\n\nwe are looking for somebody to advise us on ${field}.\n\nRobin`,
    '',
    '',
  ].join('\n'),
).join('')

let folder: string
let open: OpenDigwell
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digwell-needs-'))
  await writeFile(join(folder, 'mail.mbox'), MAILBOX)
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
  await page.clock.setFixedTime(NOW)
  await open.write('PATCH', '/api/settings', {
    ownEmails: ['robin@ash.example'],
    stance: 'employed',
  })
  await open.write('POST', '/api/imports', { paths: [join(folder, 'mail.mbox')] })
})

afterAll(async () => {
  await open.close()
  await rm(folder, { recursive: true, force: true })
})

const suggested = async () =>
  (await open.read<NeedsPage>('/api/needs?person=me')).rows.filter(({ confirmed }) => !confirmed)
    .length
const section = () => page.getByRole('region', { name: 'What I need, what I offer' })
const inHand = () => section().locator('li[aria-current="true"]')

test('an answer by key takes the next one in hand', async () => {
  await expect.poll(suggested, { timeout: 20_000 }).toBe(6)
  await page.goto(`${open.server.url}/give`)
  await section()
    .getByRole('button', { name: /is that so/ })
    .first()
    .click()
  const first = await inHand().innerText()
  await page.keyboard.press('n')
  await expect.poll(suggested).toBe(5)
  await expect.poll(() => inHand().innerText()).not.toBe(first)
  await page.keyboard.press('y')
  await expect.poll(suggested).toBe(4)
  await expectSound(page, 'suggested needs', null)
})

test('what is left is put away together, and comes back with one key', async () => {
  await page.keyboard.press('Escape')
  await section().getByRole('button', { name: 'None of the 4 suggested is so' }).click()
  await expect.poll(suggested).toBe(0)
  await expect.poll(() => section().getByRole('listitem').count()).toBe(1)
  await page.keyboard.press('z')
  await expect.poll(suggested).toBe(4)
  await expect.poll(() => section().getByRole('listitem').count()).toBe(5)
})
