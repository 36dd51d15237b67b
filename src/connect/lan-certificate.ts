import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintWords } from '../domain/fingerprint-words.ts'
import { DAY_MS, type Instant } from '../domain/instant.ts'
import { NEAR_RANGES } from '../domain/near-address.ts'
import { writeCertificate, type CertificateUse } from '../formats/x509/write-certificate.ts'
import { makePrivateDirectory } from './data-directory.ts'

/** What a TLS server in this house needs, and what phones may be given. */
export type LanCertificate = {
  /** PEM. */
  readonly key: string
  /** PEM, the server's. */
  readonly certificate: string
  /** DER; to be trusted by phones. */
  readonly issuer: Uint8Array<ArrayBuffer>
  /** Five words made from the issuer's key; its name is `Digwell` and these. */
  readonly words: string
  /** SHA-256 of each in DER, as `AB:CD:…`. */
  readonly fingerprints: { readonly issuer: string; readonly server: string }
}

type Kept = { readonly key: string; readonly certificate: X509Certificate }

const PREFIX = 'Digwell '
const ISSUER_DAYS = 3650
const SERVER_DAYS = 397 // phones refuse much longer ones
const RENEW_DAYS = 30
const EARLY = DAY_MS // a phone's clock may be slow

/**
 * The certificate for these addresses, kept below `<dataDir>/lan` with keys of mode 0600: the same again
 * until an address is new or it nears its end. Its issuer is made once, here, and vouches for private
 * addresses only; its key never leaves this directory.
 *
 * @param now of the machine's own clock, which phones compare with theirs
 */
export function keepLanCertificate(
  dataDir: string,
  addresses: readonly string[],
  now: Instant,
): LanCertificate {
  const directory = join(dataDir, 'lan')
  makePrivateDirectory(directory)
  const issuer = keptUntil(directory, 'issuer', now) ?? makeIssuer(directory, now)
  const known = keptUntil(directory, 'server', now)
  const isFit =
    known !== null &&
    known.certificate.verify(issuer.certificate.publicKey) &&
    addresses.every((address) => known.certificate.checkIP(address) !== undefined)
  const server = isFit ? known : makeServer(directory, { issuer, addresses, now })
  return {
    key: server.key,
    certificate: server.certificate.toString(),
    issuer: Uint8Array.from(issuer.certificate.raw),
    words: nameOf(issuer).slice(PREFIX.length),
    fingerprints: {
      issuer: issuer.certificate.fingerprint256,
      server: server.certificate.fingerprint256,
    },
  }
}

function nameOf({ certificate }: Kept): string {
  return certificate.subject.replace(/^CN=/, '')
}

/** What was kept under this name; null where it is missing, damaged or near its end. */
function keptUntil(directory: string, name: string, now: Instant): Kept | null {
  if (!existsSync(join(directory, `${name}.key`))) return null
  try {
    const key = readFileSync(join(directory, `${name}.key`), 'utf8')
    const certificate = new X509Certificate(readFileSync(join(directory, `${name}.crt`)))
    const isLive = Date.parse(certificate.validTo) - now > RENEW_DAYS * DAY_MS
    return isLive && certificate.checkPrivateKey(createPrivateKey(key))
      ? { key, certificate }
      : null
  } catch {
    return null // damaged: made anew, and phones ask again
  }
}

function makeIssuer(directory: string, now: Instant): Kept {
  const { key, spki } = freshKey()
  const name = PREFIX + fingerprintWords(createHash('sha256').update(spki).digest())
  return keep(directory, 'issuer', key, {
    ...certificateOf(now, ISSUER_DAYS, { name, spki, use: { vouchesWithin: NEAR_RANGES } }),
    issuer: name,
    issuerKey: spki,
    signedBy: key,
  })
}

function makeServer(
  directory: string,
  { issuer, addresses, now }: { issuer: Kept; addresses: readonly string[]; now: Instant },
): Kept {
  const { key, spki } = freshKey()
  return keep(directory, 'server', key, {
    ...certificateOf(now, SERVER_DAYS, { name: 'Digwell', spki, use: { serves: addresses } }),
    issuer: nameOf(issuer),
    issuerKey: createPublicKey(issuer.key).export({ type: 'spki', format: 'der' }),
    signedBy: issuer.key,
  })
}

function freshKey(): { readonly key: string; readonly spki: Uint8Array } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: publicKey.export({ type: 'spki', format: 'der' }),
  }
}

type Subject = { readonly name: string; readonly spki: Uint8Array; readonly use: CertificateUse }

function certificateOf(now: Instant, days: number, { name, spki, use }: Subject) {
  const until = now + days * DAY_MS
  return { serial: randomBytes(16), name, from: now - EARLY, until, key: spki, use }
}

type ToSign = Parameters<typeof writeCertificate>[0] & { readonly signedBy: string }

/** Key first, so that a certificate never stands without it. */
function keep(directory: string, name: string, key: string, toSign: ToSign): Kept {
  const signer = createPrivateKey(toSign.signedBy)
  const der = writeCertificate(toSign, (signed) => sign('sha256', signed, signer))
  const certificate = new X509Certificate(der)
  for (const [ending, text] of [
    ['key', key],
    ['crt', certificate.toString()],
  ] as const) {
    const path = join(directory, `${name}.${ending}`)
    writeFileSync(`${path}.new`, text, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return { key, certificate }
}
