import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { askModel } from './ask-model.ts'
import { offeredModels } from './offered-models.ts'
import { startFakeModel } from './testing.ts'

const QUESTION = {
  system: 'Judge.',
  user: '<message>\nOn it.\n</message>\n1. On it.',
  schema: { type: 'object' },
}

async function startServer(answer: (path: string) => readonly [number, string, object?]) {
  const called: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    called.push(path)
    const [status, text, headers = {}] = answer(path)
    response.writeHead(status, { ...headers })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, called }
}

test('a model answers, asked without chance and without thinking aloud', async () => {
  const model = await startFakeModel(() => 'promise')
  const { address } = model
  expect(await askModel({ address, name: 'small:8b' }, QUESTION)).toContain('"promise"')
  expect(model.asked[0]?.body).toMatchObject({
    model: 'small:8b',
    temperature: 0,
    stream: false,
    reasoning_effort: 'none',
    response_format: {
      type: 'json_schema',
      json_schema: { strict: true, schema: QUESTION.schema },
    },
  })
})

test('a server that refuses to be told how to think is asked without', async () => {
  const { address } = await startFakeModel(() => 'none', { refusesEffort: true })
  expect(await askModel({ address, name: 'small:8b' }, QUESTION)).toContain('"none"')
})

test('what goes wrong is said in words', async () => {
  const { address, close } = await startFakeModel(() => 'none')
  await expect(askModel({ address, name: 'other' }, QUESTION)).rejects.toThrow(
    `The model other at ${address} did not answer (404): model not found.`,
  )
  await close()
  await expect(askModel({ address, name: 'small:8b' }, QUESTION)).rejects.toMatchObject({
    kind: 'outside-failed',
    message: expect.stringContaining(`Nothing answers at ${address}`),
  })
})

test('an answer that is none of a model’s is no answer, and no redirect is followed', async () => {
  const odd = await startServer(() => [200, '<html>router</html>'])
  await expect(offeredModels(odd.address)).rejects.toThrow('no language model’s server')
  const elsewhere = await startServer(() => [200, '{"data":[{"id":"far"}]}'])
  const moved = await startServer(() => [302, '', { location: `${elsewhere.address}/v1/models` }])
  await expect(offeredModels(moved.address)).rejects.toThrow('no language model’s server')
  expect(elsewhere.called).toEqual([])
})

test('a server that wants to speak otherwise does not answer', async () => {
  const { address } = await startServer(() => [101, '', { connection: 'upgrade', upgrade: 'x' }])
  await expect(askModel({ address, name: 'small:8b' }, QUESTION)).rejects.toMatchObject({
    kind: 'outside-failed',
  })
})

test('a question is broken off', async () => {
  const slow = createServer(() => {})
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    slow.closeAllConnections()
    slow.close()
  })
  const address = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`
  const breakOff = new AbortController()
  const asking = askModel({ address, name: 'small:8b' }, QUESTION, breakOff.signal)
  setTimeout(() => breakOff.abort(), 20)
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
})

test('models that only pass on what they are asked are refused', async () => {
  const { address } = await startFakeModel(() => 'none', {
    models: ['small:8b', 'huge:cloud', 'renamed:latest'],
    tags: {
      models: [
        { name: 'small:8b', remote_host: null },
        { name: 'renamed:latest', remote_host: 'https://far.example', remote_model: 'huge' },
      ],
    },
  })
  expect(
    (await offeredModels(address)).map(({ name, refused }) => [name, refused === null]),
  ).toEqual([
    ['small:8b', true],
    ['huge:cloud', false],
    ['renamed:latest', false],
  ])
})
