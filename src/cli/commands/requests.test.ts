import { expect, test } from 'vitest'
import type { RequestsPage, RequestView } from '../../domain/view/request-view.ts'
import type { Digwell } from '../../app/digwell.ts'
import type { RequestAnswered } from '../../app/requests/requests.ts'
import { runLine } from '../testing.ts'

const ASKED: RequestView = {
  id: 'r1',
  personId: 'ana',
  person: 'Ana Ruiz',
  about: null,
  tie: 'warm',
  lastContactAt: null,
  between: { given: 0, received: 0, asked: 0 },
  kind: 'introduction',
  words: 'Could you introduce me to Kim?',
  what: 'introduce me to Kim',
  takes: 'Two short mails.',
  at: Date.UTC(2026, 10, 18, 12),
  channel: 'email',
  subject: null,
  state: 'waiting',
  answer: null,
  answeredAt: null,
  backOn: null,
  since: null,
  before: null,
  source: 'mail',
  locator: 'interaction:i1',
}

function requestsDesk(rows: readonly RequestView[]) {
  const answered: [string, RequestAnswered][] = []
  const requests = {
    list: ({ view }: { view?: string }): Promise<RequestsPage> =>
      Promise.resolve({
        rows: rows.filter(({ state }) => view === 'all' || state === view),
        next: null,
        sinceDays: null,
        week: { yes: 0, limit: null },
      }),
    answer: (id: string, answer: RequestAnswered) => {
      answered.push([id, answer])
      return Promise.resolve({ changeId: 'c1', summary: 'A small yes to Ana Ruiz' })
    },
  }
  return { requests, answered }
}

function run(line: string, rows: readonly RequestView[] = [ASKED]) {
  const { requests, answered } = requestsDesk(rows)
  const digwell = { requests, close: () => Promise.resolve() } as unknown as Digwell
  return runLine(line, { openDigwell: () => Promise.resolve(digwell) }).then((told) => ({
    ...told,
    answered,
  }))
}

test('requests lists who waits, for people and for scripts', async () => {
  const later: RequestView = { ...ASKED, id: 'r2', state: 'later', answer: 'not-now' }
  const { out } = await run('requests', [ASKED, later])
  expect(out).toContain('2026-11-18  Ana Ruiz (introduction): introduce me to Kim [waiting]  r1')
  expect(out).not.toContain('r2')
  expect((await run('requests', [])).out).toContain('Nobody waits')
  expect(JSON.parse((await run('requests --json')).out)).toMatchObject([
    { id: 'r1', at: '2026-11-18T12:00:00.000Z', state: 'waiting', answer: null },
  ])
})

test('requests answer keeps the answer, said or with its day', async () => {
  const { out, answered } = await run('requests answer r1 small-yes --said')
  expect(out).toContain('A small yes to Ana Ruiz.')
  expect(answered).toEqual([['r1', { answer: 'small-yes', said: 'other' }]])
  const { answered: put } = await run('requests answer r1 not-now --back 2026-12-20')
  expect(put).toEqual([['r1', { answer: 'not-now', backOn: '2026-12-20' }]])
})

test('an answer nobody knows is told, with those there are', async () => {
  const { code, err, answered } = await run('requests answer r1 perhaps')
  expect(code).not.toBe(0)
  expect(err).toContain('small-yes')
  expect(answered).toEqual([])
})
