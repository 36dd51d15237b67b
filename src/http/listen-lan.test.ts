import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { request } from 'node:https'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepLanCertificate, type LanCertificate } from '../connect/lan-certificate.ts'
import { listenLan, type LanListening } from './listen-lan.ts'

const app = { fetch: () => new Response('here', { headers: { 'x-digwell': 'yes' } }) }

let home: string
let made: LanCertificate
let server: LanListening
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'digwell-listen-'))
  made = keepLanCertificate(home, ['127.0.0.1'], Date.now())
  const { key, certificate } = made
  server = await listenLan(app, { addresses: ['127.0.0.1'], port: 0, key, certificate })
})
afterAll(async () => {
  await server.close(100)
  rmSync(home, { recursive: true, force: true })
})

const portOf = () => Number(new URL(server.origins[0] ?? '').port)

test('answers with TLS under a certificate that only the issuer makes good', async () => {
  const [origin = ''] = server.origins
  const ca = new X509Certificate(made.issuer).toString()
  const asked = request(origin, { ca })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume: () => void }]
  answer.resume()
  expect(answer.statusCode).toBe(200)
  const distrustful = request(origin)
  distrustful.end()
  const [error] = (await once(distrustful, 'error')) as [Error & { code: string }]
  expect(error.code).toMatch(/UNABLE_TO|SELF_SIGNED/)
})

test('tells nothing over plain HTTP', async () => {
  const socket = connect(portOf(), '127.0.0.1')
  let heard = ''
  socket.on('data', (bytes) => (heard += String(bytes))).on('error', () => null)
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  await once(socket, 'close')
  expect(heard).not.toContain('digwell')
  expect(heard).not.toContain('here')
})

test('an older TLS is refused', async () => {
  const ca = new X509Certificate(made.issuer).toString()
  const asked = request(server.origins[0] ?? '', { ca, maxVersion: 'TLSv1.1' })
  asked.end()
  await expect(once(asked, 'response')).rejects.toThrow()
})

test('listens where it was told and on no other address of this machine', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address }) => address !== '127.0.0.1' && !address.startsWith('fe80'))
  for (const { address } of others) {
    const socket = connect(portOf(), address)
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'open'),
      once(socket, 'error').then(() => 'closed'),
    ]).catch(() => 'closed')
    socket.destroy()
    expect([address, outcome]).toEqual([address, 'closed'])
  }
})

test('takes another port where the one wished for is in use', async () => {
  const { key, certificate } = made
  const place = { addresses: ['127.0.0.1'], port: portOf(), key, certificate }
  const second = await listenLan(app, place)
  expect(second.origins[0]).not.toBe(server.origins[0])
  await second.close(100)
})
