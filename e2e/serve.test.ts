import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDigwell, type RunningDigwell } from './start-digwell.ts'

const run = promisify(execFile)

let data: string
let servers: RunningDigwell[]
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'digwell-serve-'))
  servers = []
})
afterEach(async () => {
  for (const server of servers) await server.stop()
  await rm(data, { recursive: true, force: true })
})

async function start(): Promise<RunningDigwell> {
  const server = await startDigwell({ dataDirectory: data })
  servers.push(server)
  return server
}

async function stop(server: RunningDigwell): Promise<number | null> {
  servers = servers.filter((one) => one !== server)
  return server.stop()
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

async function digwell(...args: string[]): Promise<Ended> {
  const line = [resolve('src/main/digwell.ts'), ...args, '--data', data]
  const ended = await run(process.execPath, line).catch((error: Ended) => error)
  return { ...ended, code: 'code' in ended ? ended.code : 0 }
}

async function signIn(link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' })
  expect(response.status).toBe(303)
  return (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
}

const status = async (server: RunningDigwell, cookie: string): Promise<number> =>
  (await fetch(`${server.url}/api/today`, { headers: { cookie } })).status

test('stops when asked, in order, and a restart keeps the browser signed in', async () => {
  const first = await start()
  const cookie = await signIn(first.signIn)
  expect(await status(first, cookie)).toBe(200)
  expect(await stop(first)).toBe(0)
  expect(await status(await start(), cookie)).toBe(200)
})

test('a second one says who is there and how to reach it, and takes nothing away', async () => {
  const server = await start()
  const second = await digwell('serve', '--no-open')
  expect(second.code).toBe(8)
  expect(second.stderr).toContain(String(server.process.pid))
  const [link = ''] = /http:\S+enter\S+/.exec(second.stderr) ?? []
  expect(await status(server, await signIn(link))).toBe(200)
})

test('while it runs, reading commands look, writing ones wait, and `link` gives a link', async () => {
  const server = await start()
  const people = await digwell('people', '--json')
  expect(JSON.parse(people.stdout)).toMatchObject({ people: [], inView: 0 })
  await writeFile(join(data, 'ana.vcf'), 'BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nEND:VCARD\n')
  expect((await digwell('import', join(data, 'ana.vcf'))).code).toBe(8)
  const link = (await digwell('link')).stdout.trim()
  expect(await status(server, await signIn(link))).toBe(200)
})

test('a kill leaves nothing that stands in the way', async () => {
  const server = await start()
  server.process.kill('SIGKILL')
  await stop(server)
  expect((await digwell('link')).code).toBe(4)
  await start()
})

test('the data is for its owner alone', async () => {
  const server = await start()
  const cookie = await signIn(server.signIn)
  const headers = { cookie, 'content-type': 'application/octet-stream' }
  await fetch(`${server.url}/api/uploads?name=a.csv`, { method: 'POST', headers, body: 'x' })
  const kept = await readdir(data, { recursive: true })
  expect(kept.length).toBeGreaterThan(5)
  for (const path of ['.', ...kept]) {
    expect([path, (await stat(join(data, path))).mode & 0o077]).toEqual([path, 0])
  }
})

test('no other machine reaches it', async () => {
  const { port } = new URL((await start()).url)
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')
  if (own === undefined) return // this machine has no address but loopback
  await expect(fetch(`http://${own.address}:${port}/`)).rejects.toThrow()
})

test('a port that is taken is said, when it was asked for', async () => {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
  const { port } = taken.address() as { port: number }
  const second = await digwell('serve', '--no-open', '--port', String(port))
  expect([second.code, second.stderr]).toEqual([5, expect.stringContaining(`Port ${port}`)])
  taken.close()
})
