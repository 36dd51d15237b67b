import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'
import { visit } from './visit.ts'

// A begging, me-first letter that others got before, mended by keyboard alone, on the real server.

const NOW = '2026-11-24T09:30:00Z'

const BEGGING = `Dear Sir or Madam,

I was made redundant in spring and I will do anything, just give me a job. I have always wanted to work in a big archive and I need somebody who can open doors for me. Are you hiring? I would be grateful for any help.

Hope to hear from you.`

const REST = `,

Your talk on damp boxes at the Oak Street fair changed how I stack ours. I repair bindings for small libraries, and I can send you the list of paper makers that I keep.

May I ask how you dry the boxes that came in wet: on racks or by fans? Would Friday at 10 suit you for a call of 15 minutes?

Best wishes,
Robin`

let open: OpenDigwell
let page: Page

type Moves = { readonly moves: readonly { readonly state: string; readonly person: string }[] }

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([how, where, what]) => {
      const sent = { method: how, headers: { 'content-type': 'application/json' } }
      const answer = await fetch(where, how === 'GET' ? {} : { ...sent, body: what })
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as T
    },
    [method, path, JSON.stringify(body ?? {})] as const,
  )
}

const words = () => page.getByRole('textbox', { name: /Your words to/ })
const notes = () => page.getByRole('region', { name: 'What the coach noticed' })
const moveState = async () => (await call<Moves>('GET', '/api/today')).moves[0]?.state

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(10_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await call('PATCH', '/api/settings', { stance: 'looking', ownNames: ['Robin Ash'] })
  for (const name of ['Ana Berg', 'Luis Prieto', 'Dana Okafor']) {
    const { id } = await call<{ id: string }>('POST', '/api/people', {
      name,
      facts: [{ field: 'email', value: `${name.split(' ')[0]?.toLowerCase()}@oak.example` }],
      metAt: 'the Oak Street fair',
    })
    if (name === 'Dana Okafor') {
      const followUp = { what: 'Send the list of paper makers', due: '2026-11-24' }
      await call('POST', `/api/people/${id}/follow-up`, followUp)
      continue
    }
    const draft = { personId: id, kind: 'outreach', channel: 'email', subject: '', text: BEGGING }
    await call('POST', `/api/write/drafts/to-${id}/sent`, draft)
  }
})

afterAll(async () => {
  await open.close()
})

/** As a paste puts it in: at once, over what is selected. */
async function paste(text: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

test('the move of today opens the desk, with words for it and a blank left to fill', async () => {
  await page.goto(open.server.url)
  await page.getByRole('main').getByRole('link', { name: 'Write' }).waitFor()
  await page.keyboard.press('w')
  await page.getByRole('heading', { level: 1, name: 'To Dana Okafor' }).waitFor()
  expect(await words().inputValue()).toContain('I had noted to send the list of paper makers.')
  expect(await words().inputValue()).toMatch(/\{[^}]+\}/)
})

test('what was pasted is seen through, and so is that others got it', async () => {
  await words().focus()
  await paste(BEGGING)
  await notes().getByText('Dear Sir or Madam', { exact: false }).first().waitFor()
  expect(await notes().getByText('Worth a pause').count()).toBeGreaterThan(0)
  await page.getByText(/Nearly these words went to (?:Ana|Luis)/).waitFor()
  expect(await page.getByText('What is Dana’s own, and not in it yet').count()).toBe(1)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('what is told "not here" stays away, and comes back', async () => {
  const greeting = notes().getByText('Dear Sir or Madam', { exact: true })
  await notes().getByRole('button', { name: 'Not here' }).first().click()
  await greeting.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await greeting.first().waitFor()
})

test('asks once before it counts as sent, and leads back to the words', async () => {
  await words().focus()
  await page.keyboard.press('Control+Enter')
  const pause = page.getByRole('dialog', { name: 'The coach would pause here' })
  await pause.getByText('Dear Sir or Madam').waitFor()
  await page.keyboard.press('Escape')
  await pause.waitFor({ state: 'detached' })
  expect(await moveState()).toBe('open')
})

test('F8 goes to each note, Alt+Enter takes its suggestion, and the browser’s own undo takes it back', async () => {
  await words().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  const selected = () =>
    words().evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
  expect(await selected()).toContain('Dear Sir or Madam')
  await page.keyboard.press('Alt+Enter')
  expect(await words().inputValue()).not.toContain('Sir or Madam')
  await page.keyboard.press('Control+z')
  expect(await words().inputValue()).toBe(BEGGING)
  await page.keyboard.press('F8')
  const first = await selected()
  await page.keyboard.press('F8')
  expect(await selected()).not.toBe(first)
  await page.keyboard.press('Shift+F8')
  expect(await selected()).toBe(first)
})

test('mended, it is told what is good, and can go', async () => {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.type('Hi Dana')
  await page.keyboard.insertText(REST)
  await notes().waitFor({ state: 'detached' })
  await page
    .getByText(/^\d+ words$/)
    .locator('..')
    .locator('.text-water')
    .waitFor()
  await page.getByRole('main').getByText('Saved', { exact: true }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Written to Dana' }).waitFor()
  expect(await moveState()).toBe('done')
  const desk = await call<{ notes: { kind: string }[] }>('GET', `/api/write/to/${await danaId()}`)
  expect(desk.notes.map(({ kind }) => kind)).toEqual(['waiting'])
})

test('undone, the words are back under the hand and the move is open again', async () => {
  await page.locator('body').press('z')
  await words().waitFor()
  expect(await words().inputValue()).toBe(`Hi Dana${REST}`)
  expect(await moveState()).toBe('open')
})

async function danaId(): Promise<string> {
  const { hits } = await call<{ hits: { personId: string }[] }>('GET', '/api/search?q=dana')
  return hits[0]?.personId ?? ''
}

test('words that could not be kept stay, say so, and are kept at the next try', async () => {
  const there = await visit(open.browser, { fake: { failWrites: 1 } })
  try {
    await there.page.goto('/write/p0')
    const text = there.page.getByRole('textbox', { name: /Your words to/ })
    await text.focus()
    await there.page.keyboard.press('Control+End')
    await there.page.keyboard.type(' Marian')
    await there.page.getByText('Not saved yet; trying again').waitFor()
    expect(await text.inputValue()).toMatch(/hear from you\. Marian$/)
    await there.page.getByRole('main').getByText('Saved', { exact: true }).waitFor()
    const bodies = there.api.calls.map(({ body }) => (body as { text?: string }).text ?? '')
    expect(bodies.filter((body) => body.endsWith('Marian'))).toHaveLength(2)
    await there.page.keyboard.press('Escape')
    await there.page.keyboard.press('g')
    await there.page.keyboard.press('w')
    await there.page.getByRole('heading', { level: 1, name: 'Write' }).waitFor()
  } finally {
    await there.close()
  }
})

test('a press on “I sent it” is answered at once and counts once, however slow the reading', async () => {
  const there = await visit(open.browser)
  try {
    await there.page.route('**/coach-worker*', () => {}) // it never comes
    await there.page.goto('/write/p0')
    const sent = there.page.getByRole('button', { name: 'I sent it' })
    await sent.click()
    await there.page.getByText('Reading it once more…').waitFor({ timeout: 1_000 })
    await sent.click()
    await there.page.keyboard.press('Control+Enter')
    await there.page.getByText('Reading it once more…').waitFor({ state: 'detached' })
    await there.page.getByRole('heading', { name: 'Written to Dana' }).waitFor()
    expect(there.api.calls.filter(({ path }) => path.endsWith('/sent'))).toHaveLength(1)
  } finally {
    await there.close()
  }
})

test('the last message unfolds in its place, beside the letter', async () => {
  const there = await visit(open.browser)
  const words = `${'A long way to go. '.repeat(11)}Do you know anybody who has done…`
  const whole = words.replace('…', ' an audit of a small archive?')
  try {
    await there.page.route('**/api/write/to/**', async (route) => {
      const answer = await route.fetch()
      const desk = (await answer.json()) as { brief: { last: object } }
      desk.brief.last = { ...desk.brief.last, snippet: words }
      await route.fulfill({ json: desk })
    })
    await there.page.route('**/api/records/**', async (route) => {
      const answer = await route.fetch()
      const record = (await answer.json()) as object
      await route.fulfill({ json: { ...record, payload: { content: whole } } })
    })
    await there.page.goto('/write/p0')
    await there.page.getByRole('button', { name: 'Read it all' }).click()
    await there.page.getByText('an audit of a small archive?').waitFor()
    expect(new URL(there.page.url()).pathname).toBe('/write/p0')
  } finally {
    await there.close()
  }
})

test('words no server has yet stay while other screens are shown, and closing the window asks', async () => {
  const there = await visit(open.browser)
  try {
    await there.page.goto('/write/p0')
    const text = there.page.getByRole('textbox', { name: /Your words to/ })
    await text.focus()
    await there.page.route('**/api/write/drafts/**', (route) => route.abort())
    await there.page.keyboard.press('Control+End')
    await there.page.keyboard.type(' Marian')
    await there.page.getByText('Not saved yet; trying again').waitFor()
    await there.page.keyboard.press('Escape')
    await there.page.keyboard.press('g')
    await there.page.keyboard.press('w')
    await there.page.getByRole('heading', { level: 1, name: 'Write' }).waitFor()
    await there.page.goBack()
    expect(await text.inputValue()).toMatch(/hear from you\. Marian$/)
    await there.page.getByText('Not saved yet; trying again').waitFor()
    const asked = there.page.waitForEvent('dialog')
    await there.page.close({ runBeforeUnload: true })
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    const closed = there.page.waitForEvent('close')
    await question.accept()
    await closed
  } finally {
    await there.close()
  }
})
