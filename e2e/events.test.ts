import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openInBrowser, type OpenDigwell } from './start-digwell.ts'

// One evening from homework through capture, without a connection for a while, to "go again?".

const NOW = '2026-11-24T18:30:00Z'
const HOUR = 3_600_000

let open: OpenDigwell
let page: Page

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

type Shown = {
  readonly captures: readonly { readonly name: string; readonly state: string }[]
  readonly goAgain: string | null
}
const eventNow = () => call<Shown>('GET', '/api/events/evening')
const names = async () => (await eventNow()).captures.map(({ name }) => name).sort()

beforeAll(async () => {
  open = await openInBrowser({ now: NOW })
  page = open.page
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(NOW)
  await page.goto(open.server.url)
  await call('PATCH', '/api/settings', { stance: 'employed', timeZone: 'UTC' })
  await call('POST', '/api/people', { name: 'Ana Berg' })
})
afterAll(() => open.close())

test('an evening is added by hand and says what to bring', async () => {
  await page.goto(`${open.server.url}/events`)
  await page.getByRole('heading', { name: 'No events yet' }).waitFor()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog', { name: 'An event' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Library lectures')
  await form.getByLabel('Day').fill('2026-11-30')
  await form.getByRole('textbox', { name: 'What would make it' }).fill('two good talks')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Library lectures' }).waitFor()
  await page.getByText('Worth it with: two good talks').waitFor()
  expect(await page.getByRole('button', { name: 'Before' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
})

test('a guest list dropped on its page belongs to it, and the way leads back', async () => {
  await page.evaluate(() => {
    const head = 'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url'
    const row = 'g1,Mia Holm,Mia,Holm,mia@holm.example,approved,,https://lu.ma/check-in/evt-l?pk=1'
    const data = new DataTransfer()
    const name = 'Library lectures - Guests - 2026-11-30.csv'
    data.items.add(new File([`${head}\n${row}`], name, { type: 'text/csv' }))
    globalThis.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  })
  await page.getByRole('status').getByText('done').waitFor()
  await page.getByRole('link', { name: 'Back to Library lectures' }).first().click()
  await page.getByRole('heading', { name: 'Library lectures' }).waitFor()
  await page.getByText('1 other comes').waitFor()
  const { ahead } = await call<{ ahead: readonly object[] }>('GET', '/api/events')
  expect(ahead).toHaveLength(1)
})

test('one under another name is asked about, joined by a key and two again by another', async () => {
  await page.evaluate(() => {
    const head = 'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url'
    const row = 'g2,Tom Reed,Tom,Reed,tom@reed.example,approved,,https://lu.ma/check-in/evt-b?pk=2'
    const data = new DataTransfer()
    const name = 'Book breakfast - Guests - 2026-12-04.csv'
    data.items.add(new File([`${head}\n${row}`], name, { type: 'text/csv' }))
    globalThis.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  })
  await page.getByRole('button', { name: 'Of another event' }).click()
  await page.getByRole('status').getByText('done').first().waitFor()
  const startAt = Date.parse('2026-12-04T08:00:00Z')
  await call('POST', '/api/events', { id: 'coffee', name: 'Coffee with translators', startAt })
  await page.goto(`${open.server.url}/events/coffee`)
  const question = page.getByRole('group', { name: 'Is it the same event?' })
  await question.getByText('This looks like the same event as Book breakfast').waitFor()
  const ahead = async () =>
    (await call<{ ahead: readonly object[] }>('GET', '/api/events')).ahead.length
  const before = await ahead()
  await page.keyboard.press('m')
  await question.waitFor({ state: 'hidden' })
  await page.getByText('1 other comes').waitFor()
  await expect.poll(ahead).toBe(before - 1)
  await page.keyboard.press('z')
  await question.waitFor()
  await expect.poll(ahead).toBe(before)
  await question.getByRole('button', { name: 'They are two' }).click()
  await question.waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByRole('heading', { name: 'Coffee with translators' }).waitFor()
  expect(await question.count()).toBe(0)
})

test('there, a person is noted in a few seconds, only the name being asked for', async () => {
  const at = Date.parse(NOW)
  const evening = { id: 'evening', name: 'NYTSL mixer', startAt: at - HOUR, endAt: at + HOUR }
  await call('POST', '/api/events', evening)
  await page.goto(open.server.url)
  await page.getByText('Now: NYTSL mixer').waitFor()
  await page.getByRole('link', { name: 'NYTSL mixer' }).click()
  const who = page.getByRole('combobox', { name: 'Who' })
  await who.waitFor()
  const began = performance.now()
  await who.fill('Luis Prieto')
  await page.getByRole('button', { name: 'Wants' }).click()
  await page.getByRole('button', { name: 'I promised' }).click()
  await page.getByRole('button', { name: 'Wants', pressed: false }).waitFor()
  await page.getByRole('textbox', { name: 'One detail' }).fill('the paper on metadata by Friday')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('I promised: the paper on metadata').first().waitFor()
  await page.getByText('Among your promises, for Fri').waitFor()
  expect(performance.now() - began).toBeLessThan(10_000)
  await page.getByText('1 saved').waitFor()
})

test('noted from the page of an event of the same day, somebody belongs to it, on the small page too', async () => {
  const at = Date.parse(NOW)
  const late = { id: 'late', name: 'Late talk', startAt: at + 6 * HOUR, endAt: at + 8 * HOUR }
  await call('POST', '/api/events', late)
  await page.goto(`${open.server.url}/events/late`)
  await page.getByRole('heading', { name: 'Late talk' }).waitFor()
  await page.keyboard.press('c')
  const where = page.getByRole('combobox', { name: 'Where you met' })
  await expect.poll(() => where.inputValue()).toBe('Late talk')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'There' }).click()
  await page.getByRole('link', { name: 'the small page for capturing' }).click()
  await expect.poll(() => page.getByLabel('Where').inputValue()).toBe('Late talk')
  await page.getByLabel('Name').fill('Nora Lund')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 saved').waitFor()
  const { captures } = await call<{ captures: readonly { name: string }[] }>(
    'GET',
    '/api/events/late',
  )
  expect(captures).toMatchObject([{ name: 'Nora Lund' }])
  await page.goto(`${open.server.url}/events/evening`)
})

test('a name that is known means that person; of several, the one chosen', async () => {
  const form = page.locator('form')
  await page.getByRole('combobox', { name: 'Who' }).fill('Ana Berg')
  await form.getByText('Ana Berg is in Digwell already.').waitFor()
  await form.getByRole('button', { name: 'Somebody else' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('2 saved').waitFor()
  await page.goto(`${open.server.url}/capture`)
  await page.getByLabel('Name').fill('Ana Berg')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('You know 2 people of that name').waitFor()
  const which = page.getByRole('group', { name: 'Which Ana Berg?' })
  await which.getByRole('button').first().click()
  await which.waitFor({ state: 'hidden' })
  await expect.poll(names).toEqual(['Ana Berg', 'Ana Berg', 'Luis Prieto'])
  const { rows } = await call<{ rows: readonly object[] }>('GET', '/api/people?q=ana')
  expect(rows).toHaveLength(2)
})

test('the small page opens without a connection, keeps who was met, and sends each once', async () => {
  await page.goto(`${open.server.url}/capture`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await open.context.setOffline(true)
  await page.goto(`${open.server.url}/capture`)
  await page.getByLabel('Name').fill('Kim Sato')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 kept on this device').waitFor()
  expect(await page.evaluate(() => indexedDB.databases())).toHaveLength(1)
  await open.context.setOffline(false)
  await page.getByText('has been sent to Digwell').waitFor()
  await expect.poll(names).toEqual(['Ana Berg', 'Ana Berg', 'Kim Sato', 'Luis Prieto'])
})

test('afterwards each is decided on by a key, and the evening answers “go again?”', async () => {
  await page.goto(`${open.server.url}/events/evening`)
  await page.getByRole('button', { name: 'After' }).click()
  await page.getByRole('button', { name: 'Follow up' }).waitFor()
  await page.keyboard.press('f')
  await page.getByText('to follow up', { exact: false }).waitFor()
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await page.getByText('All gone through').waitFor()
  expect((await eventNow()).captures.map(({ state }) => state).sort()).toEqual([
    'follow-up',
    'keep',
    'keep',
    'keep',
  ])
  await page.keyboard.press('z')
  await page.getByRole('button', { name: 'Follow up' }).waitFor()
  await page.keyboard.press('p')
  await page.getByText('All gone through').waitFor()
  await page.getByRole('radio', { name: 'Yes' }).click()
  await expect.poll(async () => (await eventNow()).goAgain).toBe('yes')
})

test('one that was declined tells neither a price nor who was there', async () => {
  const startAt = Date.parse(NOW) - 50 * HOUR
  const club = { name: 'Book club', startAt, endAt: startAt + HOUR, cost: 12 }
  await call('POST', '/api/events', { ...club, attendance: 'declined' })
  await page.goto(`${open.server.url}/events`)
  const line = page.getByRole('listitem').filter({ hasText: 'Book club' })
  await line.getByText('You said no').waitFor()
  expect(await line.innerText()).not.toMatch(/12|nobody noted|there/)
})

test('what events bring shows the word on a single evening, and money of each currency', async () => {
  const startAt = Date.parse(NOW) - 30 * HOUR
  const fair = { name: 'Map fair', startAt, endAt: startAt + HOUR, cost: 18.5, currency: 'GBP' }
  const { id } = await call<{ id: string }>('POST', '/api/events', fair)
  await call('PATCH', `/api/events/${id}`, { goAgain: 'maybe' })
  await call('PATCH', '/api/settings', { country: 'DE' })
  await page.goto(`${open.server.url}/events/return`)
  await page.getByRole('heading', { name: 'What you said of single evenings' }).waitFor()
  const line = page.getByRole('listitem').filter({ hasText: 'Map fair' })
  await line.getByText('Perhaps again').waitFor()
  await page.getByText('£18.50 so far').first().waitFor()
  await page.goto(`${open.server.url}/events`)
  await page.getByRole('button', { name: 'Add an event' }).first().click()
  await expect.poll(() => page.getByLabel('Currency').inputValue()).toBe('EUR')
})
