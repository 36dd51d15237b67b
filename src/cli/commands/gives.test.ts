import { expect, test } from 'vitest'
import type { NewGive } from '../../app/gives/gives.ts'
import type { Digwell } from '../../app/digwell.ts'
import type { GiveView } from '../../domain/view/give-view.ts'
import { runLine } from '../testing.ts'

const LINE: GiveView = {
  id: 'g1',
  personId: 'ana',
  person: 'Ana Ruiz',
  sort: 'give',
  by: 'them',
  kind: 'introduction',
  size: 'medium',
  at: Date.UTC(2026, 10, 19, 10),
  words: '',
  others: ['Kim Lee'],
  found: 'introduction',
  source: 'Mailbox',
  locator: 'interaction:i1',
  loop: {
    state: 'open',
    thankedAt: null,
    reportedAt: null,
    next: { what: 'thank', due: '2026-11-20' },
  },
}

/** A Digwell with one line, that notes what it is given. */
function ledger(noted: NewGive[]): Digwell {
  const digwell: Partial<Digwell> = {
    findPerson: async () => 'ana',
    gives: {
      list: async () => ({ rows: [LINE], next: null }),
      months: async () => [],
      loops: async () => [],
      add: async (give) => {
        noted.push(give)
        return { changeId: 'c', summary: 'Noted', id: 'g2' }
      },
      edit: async () => ({ changeId: 'c', summary: '' }),
      answer: async () => ({ changeId: 'c', summary: '' }),
    },
    close: async () => {},
  }
  return digwell as Digwell
}

const run = async (line: string) => {
  const noted: NewGive[] = []
  return { ...(await runLine(line, { openDigwell: async () => ledger(noted) })), noted }
}

test('the ledger is read as lines, with what is still wanted', async () => {
  const { out } = await run('gives')
  expect(out).toBe(
    '2026-11-19  from Ana Ruiz: introduction with Kim Lee, medium (thank from 2026-11-20)\n',
  )
})

test('scripts get every field, times in ISO 8601', async () => {
  const { out } = await run('gives --person Ana --json')
  expect(JSON.parse(out)).toMatchObject([
    { id: 'g1', at: '2026-11-19T10:00:00.000Z', loop: { next: { what: 'thank' } } },
  ])
})

test('a give is noted with its way, size and words', async () => {
  const { noted, out } = await run('give Ana help --received --size large the whole Saturday')
  expect(noted).toEqual([
    {
      personId: 'ana',
      kind: 'help',
      by: 'them',
      sort: 'give',
      size: 'large',
      words: 'the whole Saturday',
    },
  ])
  expect(out).toBe('Noted\n')
})

test('a day that is in no calendar is refused; one ahead is handed on, not taken for today', async () => {
  const none = await run('give Ana help --at 2026-02-31')
  expect(none.code).not.toBe(0)
  expect(none.err).toContain('2026-02-31')
  expect(none.noted).toEqual([])
  const { noted } = await run('give Ana help --at 3026-01-01')
  expect(noted[0]?.at).toBe(Date.UTC(3026, 0, 1, 12))
})

test('a kind nobody knows is refused', async () => {
  const { code, err, noted } = await run('give Ana flowers')
  expect(code).not.toBe(0)
  expect(err).toContain('flowers')
  expect(noted).toEqual([])
})
