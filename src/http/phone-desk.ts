import { DigwellError } from '../domain/digwell-error.ts'
import type { PairingView, PhoneView } from '../domain/view/phone-view.ts'
import { qrCode } from '../formats/qr/qr-code.ts'
import type { PairedDevices } from './paired-devices.ts'

/** How other machines in the network reach this one, while they may. */
export type Lan = {
  /** `https://192.168.1.20:4444`, the likeliest first. */
  readonly origins: readonly string[]
  readonly certificate: NonNullable<PhoneView['certificate']>
  /** DER, for phones to trust. */
  readonly issuer: Uint8Array<ArrayBuffer>
}

/** What Settings shows of phones and does about them. */
export type PhoneDesk = {
  readonly devices: PairedDevices
  /** Null while Digwell serves this machine alone. */
  readonly lan: () => Lan | null
  /** @param asking the device that asks; null for the machine itself */
  readonly view: (asking: string | null) => PhoneView
  /**
   * A one-time link for one device.
   *
   * @throws DigwellError `conflict` while phones cannot reach Digwell, `not-found` for an address that is not ours
   */
  readonly invite: (address: string | null) => PairingView
}

const MOST_QR = 12

export function createPhoneDesk(devices: PairedDevices, lan: () => Lan | null): PhoneDesk {
  const view = (asking: string | null): PhoneView => ({
    here: asking === null ? 'machine' : 'phone',
    addresses: lan()?.origins ?? [],
    certificate: lan()?.certificate ?? null,
    devices: devices
      .all()
      .filter(({ id }) => asking === null || id === asking)
      .map(({ id, name, since, used }) => ({
        id,
        name,
        since,
        seen: used,
        isThis: id === asking,
      })),
  })
  return { devices, lan, view, invite: (address) => invite(devices, lan(), address) }
}

function invite(devices: PairedDevices, lan: Lan | null, address: string | null): PairingView {
  if (lan === null) {
    throw new DigwellError(
      'conflict',
      'Start Digwell with --lan first, so that a phone reaches it.',
    )
  }
  const origin = address === null ? lan.origins[0] : lan.origins.find((one) => one === address)
  if (origin === undefined) throw new DigwellError('not-found', 'Digwell is not at this address.')
  const { code, until } = devices.invite()
  // Behind #, so that the code is in no request's address, and no preview of the link uses it up.
  const text = `${origin}/pair#${code}`
  const qr = qrCode(text, MOST_QR)
  if (qr === null) throw new Error('A pairing link is too long for a code.')
  return { qr: { ...qr, text }, until }
}
