import { createHash } from 'node:crypto'
import { ipOctets, type IpRange } from '../../domain/ip-address.ts'
import type { Instant } from '../../domain/instant.ts'
import {
  bitString,
  boolean,
  integer,
  objectId,
  octetString,
  sequence,
  setOf,
  tagged,
  time,
  utf8String,
  type Der,
} from './der.ts'

/** What a certificate may be used for: to vouch for servers within ranges of addresses, or to be one. */
export type CertificateUse =
  | { readonly vouchesWithin: readonly IpRange[] }
  | { readonly serves: readonly string[] }

export type Certificate = {
  /** Up to 20 octets, never used before by this issuer. */
  readonly serial: Uint8Array
  readonly name: string
  readonly issuer: string
  readonly from: Instant
  readonly until: Instant
  /** Its public key and its issuer's, a P-256 key as SubjectPublicKeyInfo in DER. */
  readonly key: Uint8Array
  readonly issuerKey: Uint8Array
  readonly use: CertificateUse
}

const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'))
const POINT_OCTETS = 65 // of an uncompressed point on P-256, the end of its SubjectPublicKeyInfo

/**
 * A certificate in DER (RFC 5280 §4.1), X.509 version 3.
 *
 * @param sign gives the signature by the issuer's key: ECDSA with SHA-256, in DER
 */
export function writeCertificate(
  certificate: Certificate,
  sign: (signed: Uint8Array) => Uint8Array,
): Der {
  const { serial, issuer, from, until, name, key } = certificate
  const signed = sequence(
    tagged(0xa0, integer(Uint8Array.of(2))),
    integer(serial),
    ECDSA_SHA256,
    nameOf(issuer),
    sequence(time(from), time(until)),
    nameOf(name),
    key,
    tagged(0xa3, sequence(...extensions(certificate))),
  )
  return sequence(signed, ECDSA_SHA256, bitString(sign(signed)))
}

function nameOf(commonName: string): Der {
  return sequence(setOf(sequence(objectId('2.5.4.3'), utf8String(commonName))))
}

function extensions({ key, issuerKey, use }: Certificate): readonly Der[] {
  const both = [
    extension('2.5.29.14', octetString(keyId(key))),
    extension('2.5.29.35', sequence(tagged(0x80, keyId(issuerKey)))),
  ]
  return [...both, ...('serves' in use ? ofServer(use.serves) : ofIssuer(use.vouchesWithin))]
}

/** Vouches for no further issuer and for no name, only for addresses in its ranges (RFC 5280 §4.2.1.10). */
function ofIssuer(ranges: readonly IpRange[]): readonly Der[] {
  const permitted = ranges.map((range) => sequence(tagged(0x87, rangeOctets(range))))
  const noName = sequence(tagged(0x82))
  return [
    critical('2.5.29.19', sequence(boolean(true), integer(Uint8Array.of(0)))),
    critical('2.5.29.15', bitString(Uint8Array.of(0x06), 1)), // certificates and their revocation
    critical('2.5.29.30', sequence(tagged(0xa0, ...permitted), tagged(0xa1, noName))),
  ]
}

function ofServer(addresses: readonly string[]): readonly Der[] {
  const names = addresses.map((address) => tagged(0x87, Uint8Array.from(ipOctets(address) ?? [])))
  return [
    critical('2.5.29.19', sequence()),
    critical('2.5.29.15', bitString(Uint8Array.of(0x80), 7)), // digital signature
    extension('2.5.29.37', sequence(objectId('1.3.6.1.5.5.7.3.1'))), // a TLS server
    extension('2.5.29.17', sequence(...names)),
  ]
}

/** An address and its mask. */
function rangeOctets({ octets, bits }: IpRange): Uint8Array {
  const mask = octets.map((_, n) => (0xff << (8 - Math.min(8, Math.max(0, bits - 8 * n)))) & 0xff)
  return Uint8Array.from([...octets, ...mask])
}

const extension = (id: string, value: Uint8Array): Der => sequence(objectId(id), octetString(value))
const critical = (id: string, value: Uint8Array): Der =>
  sequence(objectId(id), boolean(true), octetString(value))

/** RFC 5280 §4.2.1.2, method 1. */
function keyId(key: Uint8Array): Uint8Array {
  return createHash('sha1').update(key.subarray(-POINT_OCTETS)).digest()
}
