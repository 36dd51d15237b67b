import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, test } from 'vitest'
import { makeLife } from '../src/sample/make-life.ts'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// Who goes elsewhere while people are brought in finds them there when it is done, without a reload.

const NOW = '2026-11-22T09:30:00Z'
const life = makeLife({ people: 900, years: 3, seed: 'elsewhere', now: Date.parse(NOW) })

let scratch: string
let open: OpenDigwell

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'digwell-elsewhere-'))
  const files = [...life.files()].map(
    ({ path, chunks }) => [path, strToU8([...chunks].join(''))] as const,
  )
  await writeFile(join(scratch, 'everything.zip'), zipSync(Object.fromEntries(files), { level: 1 }))
  open = await openInBrowser({ now: NOW })
})

afterAll(async () => {
  await open.close()
  await rm(scratch, { recursive: true, force: true })
})

test('Today says that people are on their way, and fills itself', async () => {
  const { page } = open
  page.setDefaultTimeout(60_000)
  await page.clock.setFixedTime(NOW)
  page.on('filechooser', (chooser) => void chooser.setFiles(join(scratch, 'everything.zip')))
  await page.goto(open.server.url)
  await page.getByText('In work').click()
  await page.getByRole('button', { name: 'Choose files' }).click()
  await page.waitForURL(/\/import\/[\w-]+$/)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.getByRole('heading', { name: 'Your people are on their way' }).waitFor()
  await page.getByText(/^\w+ things for today$/).waitFor()
})
