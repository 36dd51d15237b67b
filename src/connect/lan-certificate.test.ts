import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepLanCertificate } from './lan-certificate.ts'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
const HERE = ['192.168.1.20', 'fd12::5']

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'digwell-lan-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const issuerOf = (made: ReturnType<typeof keepLanCertificate>) =>
  Buffer.from(made.issuer).toString('hex')

test('is for these addresses, vouched for by an issuer of its own', () => {
  const made = keepLanCertificate(home, HERE, NOW)
  const leaf = new X509Certificate(made.certificate)
  const issuer = new X509Certificate(made.issuer)
  expect(leaf.verify(issuer.publicKey)).toBe(true)
  expect(leaf.checkIssued(issuer)).toBe(true)
  for (const address of HERE) expect(leaf.checkIP(address)).toBeDefined()
  expect(leaf.checkIP('192.168.1.21')).toBeUndefined()
  expect(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)).toBeLessThan(399 * DAY)
  expect(made.fingerprints.server).toBe(leaf.fingerprint256)
  expect(made.words.split(' ')).toHaveLength(5)
  expect(issuer.subject).toBe(`CN=Digwell ${made.words}`)
})

test('keys are for the owner alone', () => {
  keepLanCertificate(home, HERE, NOW)
  const directory = join(home, 'lan')
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  expect(readdirSync(directory).sort()).toEqual([
    'issuer.crt',
    'issuer.key',
    'server.crt',
    'server.key',
  ])
  for (const name of readdirSync(directory)) {
    expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600)
  }
})

test('stays the same as long as it fits; the issuer stays longer', () => {
  const first = keepLanCertificate(home, HERE, NOW)
  expect(keepLanCertificate(home, ['192.168.1.20'], NOW + DAY)).toEqual(first)
  const moved = keepLanCertificate(home, ['10.0.0.9'], NOW + DAY)
  expect(moved.certificate).not.toBe(first.certificate)
  expect(issuerOf(moved)).toBe(issuerOf(first))
  const later = keepLanCertificate(home, ['10.0.0.9'], NOW + 380 * DAY)
  expect(later.certificate).not.toBe(moved.certificate)
  expect(issuerOf(later)).toBe(issuerOf(first))
})

test('what is damaged is made anew', () => {
  const first = keepLanCertificate(home, HERE, NOW)
  truncateSync(join(home, 'lan', 'issuer.crt'), 100)
  const again = keepLanCertificate(home, HERE, NOW)
  expect(issuerOf(again)).not.toBe(issuerOf(first))
  const leaf = new X509Certificate(again.certificate)
  expect(leaf.verify(new X509Certificate(again.issuer).publicKey)).toBe(true)
})
