import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFakeModel } from '../src/connect/language-model/testing.ts'
import { TRIAL_MESSAGES } from '../src/text/promises/asking/trial-messages.ts'
import { expectSound } from './sound.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// A language model of the owner's, chosen in Settings, tried, and asked by the real server.

const NOW = '2026-11-24T09:00:00Z'
const SEAT = 'I keep a seat for you on Saturday.'
const LONG = 'The programme is long and the hall is cold. '.repeat(10).trim()
const END = 'The harp comes last.'
const RIGHT = new Map(TRIAL_MESSAGES.flatMap(({ sentences }) => sentences))

const MAILBOX = [
  ['Robin <robin@ash.example>', 'Ana Ruiz <ana@oak.example>', '20', 'How is the concert?'],
  ['Ana Ruiz <ana@oak.example>', 'Robin <robin@ash.example>', '21', `${SEAT}\n\n${LONG}\n\n${END}`],
]
  .map(([from, to, day, text]) =>
    [
      `From robin@ash.example Fri Nov ${day} 09:00:00 2026`,
      `From: ${from}`,
      `To: ${to}`,
      `Date: ${day} Nov 2026 09:00:00 +0000`,
      `Message-ID: <${day}@oak.example>`,
      'Subject: The concert',
      '',
      text,
      '',
      '',
    ].join('\n'),
  )
  .join('')

type Imports = { readonly imports: readonly { readonly state: string }[] }

let folder: string
let open: OpenDigwell
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digwell-model-'))
  await writeFile(join(folder, 'mail.mbox'), MAILBOX)
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
})

afterAll(async () => {
  await open.close()
  await rm(folder, { recursive: true, force: true })
})

const found = async () =>
  (await open.read<{ rows: { words: string }[] }>('/api/promises?view=all')).rows.map(
    ({ words }) => words,
  )

const inHand = () => page.evaluate(() => document.activeElement?.textContent)

test('mail is brought in with its text', async () => {
  const settings = { ownEmails: ['robin@ash.example'], stance: 'employed', keepMailText: true }
  await open.write('PATCH', '/api/settings', settings)
  await open.write('POST', '/api/imports', { paths: [join(folder, 'mail.mbox')] })
  await expect
    .poll(async () => (await open.read<Imports>('/api/imports')).imports[0]?.state, {
      timeout: 20_000,
    })
    .toBe('done')
})

test('chosen in Settings, it is tried, finds what was missed, and all that is taken back', async () => {
  const model = await startFakeModel(
    (sentence) => RIGHT.get(sentence) ?? (sentence === SEAT ? 'promise' : 'none'),
    { models: ['small:8b', 'huge:cloud'] },
  )
  expect(await found()).toEqual([])
  await page.goto(`${open.server.url}/settings?find=model`)
  const server = page.getByLabel('Its server')
  await server.fill('http://models.example.com')
  await page.getByRole('button', { name: 'Look for models' }).click()
  await page.getByText('Digwell speaks only to models on this machine').waitFor()
  await server.fill(model.address)
  await page.keyboard.press('Enter')
  await page.getByText('huge:cloud: Runs on somebody else’s machine').waitFor()
  await expectSound(page, 'choosing a model')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectSound(page, 'choosing a model on a small screen')
  await page.getByRole('button', { name: 'Try it and use it' }).click()
  await page.getByText(`It judged ${RIGHT.size} of ${RIGHT.size} sentences as people do`).waitFor()
  await page.getByRole('link', { name: '1 more promise' }).waitFor()
  await expectSound(page, 'a model that has read all')
  expect(await inHand()).toBe('small:8b')
  await page.getByRole('button', { name: 'Choose another' }).click()
  await expect.poll(() => server.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Stay with it' }).click()
  await expect.poll(inHand).toBe('small:8b')
  expect(await found()).toEqual([SEAT])
  await page.getByRole('button', { name: 'Ask it no more' }).click()
  await page.getByRole('button', { name: 'Take back what it said' }).click()
  await expect.poll(found).toEqual([])
})

test('the whole text of a mail is there to read', async () => {
  const ana = (await open.read<{ hits: { personId: string }[] }>('/api/search?q=ana')).hits[0]
    ?.personId
  await page.goto(`${open.server.url}/people/${ana}`)
  await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor()
  await page.getByRole('button', { name: 'mail' }).first().click()
  await page.getByText(END).waitFor()
})

test('whole texts are deleted for good in Settings', async () => {
  await page.goto(`${open.server.url}/settings?find=whole`)
  await page.getByRole('button', { name: /^Delete the 2 texts/ }).click()
  await page.getByRole('dialog', { name: 'Delete the texts' }).waitFor()
  await expectSound(page, 'deleting texts')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect.poll(() => open.read('/api/model')).toMatchObject({ texts: 0, keepsText: false })
})
