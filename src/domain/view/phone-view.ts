import type { Instant } from '../instant.ts'
import type { QrView } from './me-view.ts'

/** A phone, or another machine, that was paired. */
export type DeviceView = {
  readonly id: string
  readonly name: string
  readonly since: Instant
  /** To a few minutes. */
  readonly seen: Instant
  /** The one that asks. */
  readonly isThis: boolean
}

/** How Digwell is reached from other machines in the same network, and which may. */
export type PhoneView = {
  /** Where the one who asks sits: at the machine itself, or at a paired device. */
  readonly here: 'machine' | 'phone'
  /** `https://192.168.1.20:4444`; none while Digwell serves this machine alone. */
  readonly addresses: readonly string[]
  readonly certificate: {
    /** Five words made from the issuer's key; its name holds them, so a phone shows them too. */
    readonly words: string
    /** SHA-256 of the issuer's certificate, as `AB:CD:…`. */
    readonly issuer: string
    /** The same of the server's, which browsers show beside their warning. */
    readonly server: string
  } | null
  readonly devices: readonly DeviceView[]
}

/** A link that pairs one device, once. */
export type PairingView = { readonly qr: QrView; readonly until: Instant }
