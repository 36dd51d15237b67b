import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import { NOW, OWN_ADDRESSES, type Files } from '../testing.ts'

export const stamp = (at: number) => new Date(at).toISOString()
const LUMA = 'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url'

type Guest = readonly [name: string, email: string, checkedIn: boolean]

/** A guest list as Luma exports it; the owner is on it. */
export function luma(id: string, start: number, guests: readonly Guest[]): string {
  const rows = [['Robin Ash', 'robin@ash.example', true] as const, ...guests].map(
    ([name, email, came], n) => {
      const [given, family] = name.split(' ')
      const at = came && start < NOW ? stamp(start + n * 60_000) : ''
      return `gst-${id}${n},${name},${given},${family},${email},approved,${at},https://lu.ma/check-in/${id}?pk=${n}`
    },
  )
  return [LUMA, ...rows].join('\n')
}

export const LEDGER = (rows: readonly string[]) =>
  ['event_id,name,start_at,end_at,city,my_status,ticket_price,currency,travel_cost', ...rows].join(
    '\n',
  )

export const EVENING = NOW - 5 * DAY_MS
/** One evening, five days ago, as its ledger and its guest list tell of it. */
export const FILES: Files = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'Library Mixer - Guests - 2026-11-19.csv': luma('evt-mix', EVENING, [
    ['Kim Sato', 'kim@pratt.example', true],
    ['Ana Ruiz', 'ana@oak.example', true],
    ['Bo Lind', 'bo@oak.example', false],
  ]),
  'ledger.csv': LEDGER([
    `evt-mix,Library Mixer,${stamp(EVENING)},${stamp(EVENING + 2 * HOUR_MS)},Leeds,approved,12.00,EUR,8.00`,
  ]),
}
