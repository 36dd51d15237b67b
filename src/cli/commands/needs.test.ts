import { expect, test } from 'vitest'
import type { Digwell } from '../../app/digwell.ts'
import type { NeedView } from '../../domain/view/need-view.ts'
import { runLine } from '../testing.ts'

const ROW: NeedView = {
  id: 'n1',
  personId: 'ana',
  person: 'Ana Ruiz',
  way: 'need',
  what: 'a translator',
  words: 'We need a translator.',
  at: Date.UTC(2026, 10, 3),
  state: 'open',
  confirmed: false,
  source: 'mail',
  locator: null,
}

const MATCH = {
  id: 'm1',
  kind: 'give',
  personId: 'ana',
  person: 'Ana Ruiz',
  otherId: null,
  other: null,
  line: 'Ana could use a translator; you offer translation',
  about: 'translation',
  say: 'May I help?',
  why: 'a translator: translation',
  facts: [{ text: 'Ana Ruiz: “We need a translator.”', at: ROW.at, source: 'mail', locator: null }],
  at: ROW.at,
} as const

function openWith(asked: unknown[]): { openDigwell: () => Promise<Digwell> } {
  const needs: Partial<Digwell['needs']> = {
    list: async (query) => {
      asked.push(query)
      return {
        rows: [ROW, { ...ROW, id: 'n2', person: null, personId: null, way: 'offer' }],
        knownFor: [],
      }
    },
    add: async (need) => {
      asked.push(need)
      return { changeId: 'c', summary: 'Kept', id: 'n3' }
    },
    matches: async () => ({ today: [MATCH], give: [MATCH], ask: [], meet: [], counting: false }),
  }
  const digwell = { needs, findPerson: async () => 'ana', close: async () => undefined }
  return { openDigwell: async () => digwell as unknown as Digwell }
}

test('needs are listed for people, and as JSON for scripts', async () => {
  const { code, out } = await runLine('needs', openWith([]))
  expect(code).toBe(0)
  expect(out.split('\n')).toEqual([
    '2026-11-03  Ana Ruiz needs a translator (suggested)  n1',
    '2026-11-03  you offer a translator (suggested)  n2',
    '',
  ])
  const asked: unknown[] = []
  const json = await runLine('needs --mine --way offer --json', openWith(asked))
  expect(JSON.parse(json.out)).toMatchObject([{ id: 'n2', at: '2026-11-03T00:00:00.000Z' }])
  expect(asked).toEqual([{ limit: 500, personId: null }])
})

test('needs add keeps a person’s need or offer, or one’s own', async () => {
  const asked: unknown[] = []
  await runLine('needs add a room --person Ana --offer', openWith(asked))
  await runLine('needs add a translator', openWith(asked))
  expect(asked).toEqual([
    { personId: 'ana', way: 'offer', what: 'a room' },
    { personId: null, way: 'need', what: 'a translator' },
  ])
})

test('matches say who could use what, and on what that rests', async () => {
  const { out } = await runLine('matches', openWith([]))
  expect(out).toBe(
    'Ana could use a translator; you offer translation  m1\n  Ana Ruiz: “We need a translator.” (mail, 2026-11-03)\n',
  )
  const json = JSON.parse((await runLine('matches --json', openWith([]))).out)
  expect(json).toMatchObject({ give: [{ id: 'm1' }], ask: [], meet: [] })
})
