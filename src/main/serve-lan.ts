import { lanAddresses } from '../connect/lan-addresses.ts'
import { keepLanCertificate } from '../connect/lan-certificate.ts'
import type { Answering } from '../http/listen.ts'
import { listenLan, type LanListening } from '../http/listen-lan.ts'
import type { Lan } from '../http/phone-desk.ts'

export type LanServer = LanListening & Lan

/**
 * Opens Digwell to the network under a certificate of its own.
 *
 * @param place.chosen one of this machine's addresses; null for every private one
 */
export async function serveLan(
  app: Answering,
  place: { readonly dataDir: string; readonly chosen: string | null; readonly port: number },
): Promise<LanServer> {
  const addresses = lanAddresses(place.chosen)
  // The machine's own clock, whatever --now says: phones compare with theirs.
  const made = keepLanCertificate(place.dataDir, addresses, Date.now())
  const { key, certificate, issuer, words, fingerprints } = made
  const listening = await listenLan(app, { addresses, port: place.port, key, certificate })
  return { ...listening, issuer, certificate: { words, ...fingerprints } }
}
