import { expect, test } from 'vitest'
import type { Digwell } from '../../app/digwell.ts'
import type { NewPromise } from '../../app/promises/promises.ts'
import { runLine } from '../testing.ts'

async function run(line: string) {
  const added: NewPromise[] = []
  const kept: string[] = []
  const digwell = {
    findPerson: (name: string) => Promise.resolve(`id of ${name}`),
    promises: {
      list: () => Promise.resolve({ rows: [], next: null }),
      add: (promise: NewPromise) => {
        added.push(promise)
        return Promise.resolve({ changeId: 'c1', id: 'p1', summary: 'Promised Ana Ruiz: slides' })
      },
      kept: (id: string) => {
        kept.push(id)
        return Promise.resolve({ changeId: 'c2', summary: 'Kept: slides' })
      },
    },
    close: () => Promise.resolve(),
  } as unknown as Digwell
  return { ...(await runLine(line, { openDigwell: () => Promise.resolve(digwell) })), added, kept }
}

test('a promise is added in a line, with its day', async () => {
  const { code, out, added } = await run('promises add Ana send the slides --due 2026-11-27')
  expect({ code, out }).toEqual({ code: 0, out: 'Promised Ana Ruiz: slides\n' })
  expect(added).toEqual([
    { personId: 'id of Ana', by: 'me', what: 'send the slides', due: '2026-11-27' },
  ])
})

test('what they said is told apart', async () => {
  const { added } = await run('promises add Ana --theirs an introduction to Kim')
  expect(added).toEqual([{ personId: 'id of Ana', by: 'them', what: 'an introduction to Kim' }])
})

test('a day that is none is refused, and nothing is added', async () => {
  const { code, err, added } = await run('promises add Ana the slides --due soonish')
  expect(code).not.toBe(0)
  expect(err).toContain('soonish')
  expect(added).toEqual([])
})

test('without more, it lists', async () => {
  expect((await run('promises')).out).toBe('Nothing promised that Digwell knows of.\n')
})

test('one is answered by its id and a word; another word is refused with those there are', async () => {
  const { code, out, kept } = await run('promises answer p7 kept')
  expect({ code, out, kept }).toEqual({ code: 0, out: 'Kept: slides.\n', kept: ['p7'] })
  const wrong = await run('promises answer p7 done')
  expect(wrong.code).not.toBe(0)
  expect(wrong.err).toContain('accept, dismiss, kept, release')
  expect(wrong.kept).toEqual([])
})
