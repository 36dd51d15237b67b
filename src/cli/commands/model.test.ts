import { expect, test } from 'vitest'
import type { Digwell } from '../../app/digwell.ts'
import type { ModelView } from '../../domain/view/model-view.ts'
import { runLine } from '../testing.ts'

const OFF: ModelView = {
  model: null,
  state: 'off',
  problem: null,
  trial: null,
  tried: { done: 0, of: 44 },
  keepsText: true,
  texts: 0,
  asked: 0,
  toAsk: 0,
  found: 0,
  passedOver: 0,
}
const TRIAL = { right: 42, of: 44, alone: 31, seconds: 1.5 }

async function run(line: string, view: Partial<ModelView> = {}) {
  const done: string[] = []
  const receipt = (summary: string) => {
    done.push(summary)
    return Promise.resolve({ changeId: 'c1', summary })
  }
  const digwell = {
    model: {
      view: () => Promise.resolve({ ...OFF, ...view }),
      choices: (address: string) =>
        Promise.resolve([
          { name: `small:8b of ${address}`, refused: null },
          { name: 'huge:cloud', refused: 'Runs elsewhere.' },
        ]),
      use: ({ address, name }: { address: string; name: string }) =>
        receipt(`use ${name} at ${address}`),
      tryOut: () => Promise.resolve(TRIAL),
      ask: () => receipt('ask'),
      stop: () => receipt('Stopped'),
      takeBack: () => receipt('Took back'),
    },
    close: () => Promise.resolve(),
  } as unknown as Digwell
  return { ...(await runLine(line, { openDigwell: () => Promise.resolve(digwell) })), done }
}

test('says that none is asked, and that there is nothing to read where texts are not kept', async () => {
  expect((await run('model')).out).toBe('No language model is asked.\n')
  expect((await run('model', { keepsText: false })).out).toContain('Whole texts are not kept')
})

test('says how it did and how far it is', async () => {
  const { out } = await run('model', {
    model: { address: 'http://127.0.0.1:11434', name: 'small:8b' },
    state: 'asking',
    trial: TRIAL,
    asked: 12,
    toAsk: 30,
    found: 3,
    passedOver: 1,
  })
  expect(out).toBe(
    [
      'small:8b at http://127.0.0.1:11434',
      'It is asked while Digwell runs, or now by: digwell model ask',
      'It judged 42 of 44 sentences as people do (Digwell alone: 31), 1.5 s a message.',
      'Texts read: 12, waiting: 30. Promises found: 3, suggestions passed over: 1.',
      '',
    ].join('\n'),
  )
})

test('lists what a server offers, uses one, asks and stops', async () => {
  expect((await run('model list 127.0.0.1:1234')).out).toBe(
    'small:8b of 127.0.0.1:1234\nhuge:cloud: Runs elsewhere.\n',
  )
  expect((await run('model use small:8b')).done).toEqual(['use small:8b at http://127.0.0.1:11434'])
  expect(JSON.parse((await run('model use small:8b --json')).out)).toMatchObject({ trial: TRIAL })
  expect((await run('model ask')).done).toEqual(['ask'])
  expect((await run('model off')).done).toEqual(['Stopped'])
  expect((await run('model off --take-back')).done).toEqual(['Stopped', 'Took back'])
})
