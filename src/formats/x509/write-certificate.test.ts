import { createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:tls'
import { expect, test } from 'vitest'
import type { Instant } from '../../domain/instant.ts'
import { NEAR_RANGES } from '../../domain/near-address.ts'
import { writeCertificate, type CertificateUse } from './write-certificate.ts'

const NOW = Date.now()
const DAY = 86_400_000

const freshKeys = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    spki: publicKey.export({ type: 'spki', format: 'der' }),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

const issuer = freshKeys()
const server = freshKeys()

function make(use: CertificateUse, until: Instant = NOW + DAY): X509Certificate {
  const isIssuer = 'vouchesWithin' in use
  const der = writeCertificate(
    {
      serial: Uint8Array.of(0, 0x9f, 1, 2, 3),
      name: isIssuer ? 'Test house' : 'Test server',
      issuer: 'Test house',
      from: NOW - DAY,
      until,
      key: isIssuer ? issuer.spki : server.spki,
      issuerKey: issuer.spki,
      use,
    },
    (signed) => sign('sha256', signed, createPrivateKey(issuer.pem)),
  )
  return new X509Certificate(der)
}

const house = make({ vouchesWithin: NEAR_RANGES })

test('an issuer that vouches for itself and for servers', () => {
  expect(house.ca).toBe(true)
  expect(house.subject).toBe('CN=Test house')
  expect(house.verify(house.publicKey)).toBe(true)
  const leaf = make({ serves: ['127.0.0.1', '192.168.1.20', 'fd00::2'] })
  expect(leaf.ca).toBe(false)
  expect(leaf.serialNumber).toBe('9F010203')
  expect(leaf.checkIssued(house)).toBe(true)
  expect(leaf.verify(house.publicKey)).toBe(true)
  expect(leaf.checkIP('192.168.1.20')).toBe('192.168.1.20')
  expect(leaf.checkIP('fd00:0::2')).toBeDefined()
  expect(leaf.checkIP('192.168.1.21')).toBeUndefined()
})

test('says from when to when, beyond 2049 too', () => {
  expect(new Date(house.validFrom).getTime()).toBe(Math.floor((NOW - DAY) / 1000) * 1000)
  const far = make({ serves: ['127.0.0.1'] }, Date.UTC(2061, 4, 6, 7, 8, 9))
  expect(new Date(far.validTo).toISOString()).toBe('2061-05-06T07:08:09.000Z')
})

/** What a client that trusts only the house says of a server with this certificate; null: nothing. */
async function complaint(leaf: X509Certificate): Promise<string | null> {
  const listening = createServer({ key: server.pem, cert: leaf.toString() }, (socket) =>
    socket.on('error', () => null).end(),
  )
  listening.on('tlsClientError', () => null)
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  try {
    return await new Promise((resolve) => {
      const socket = connect({
        host: '127.0.0.1',
        port,
        ca: house.toString(),
        checkServerIdentity: () => undefined,
      })
      socket.once('secureConnect', () => resolve(socket.end() && null))
      socket.once('error', (error) => resolve(error.message))
    })
  } finally {
    listening.close()
  }
}

test('is believed in its ranges and nowhere else, whatever it says', async () => {
  expect(await complaint(make({ serves: ['127.0.0.1', '10.1.2.3'] }))).toBeNull()
  expect(await complaint(make({ serves: ['127.0.0.1', '8.8.8.8'] }))).toBe(
    'permitted subtree violation',
  )
  expect(await complaint(make({ serves: ['2001:db8::1'] }))).toBe('permitted subtree violation')
})

test('is not believed after its time', async () => {
  expect(await complaint(make({ serves: ['127.0.0.1'] }, NOW - 1000))).toBe(
    'certificate has expired',
  )
})
