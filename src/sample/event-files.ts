import { DAY_MS } from '../domain/instant.ts'
import { csvTable } from './csv-row.ts'
import type { Gathering, Guest } from './event-plan.ts'

const SIGNS = { EUR: '€', GBP: '£' } as const

const LUMA_HEADER =
  `api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,eth_address,solana_address,survey_response_rating,survey_response_feedback,ticket_type_id,ticket_name,What company do you work for?,What is your LinkedIn profile?`.split(
    ',',
  )

/** Luma's guest list of one event; the owner comes first. */
export function* guestListChunks(gathering: Gathering): Iterable<string> {
  yield '\ufeff'
  yield* csvTable(
    LUMA_HEADER,
    gathering.guests.map((guest) => guestRow(gathering, guest)),
  )
}

function guestRow({ id, start, price, currency }: Gathering, guest: Guest): readonly string[] {
  const stamp = (at: number) => new Date(at).toISOString()
  return [
    guest.apiId,
    `${guest.given} ${guest.family}`.trim(),
    guest.given,
    guest.family,
    guest.email,
    guest.phone,
    stamp(start - 6 * DAY_MS),
    guest.status,
    guest.checkedInAt === null ? '' : stamp(guest.checkedInAt),
    '',
    `https://lu.ma/check-in/${id}?pk=g-${guest.apiId.slice(4)}`,
    price === 0 ? '' : `${SIGNS[currency]}${price.toFixed(2)}`,
    '0',
    '',
    currency,
    '',
    '',
    '',
    '',
    '',
    'evtticket-1',
    'Standard',
    guest.company,
    guest.profile,
  ]
}

/** `<event> - Guests - <date>.csv`, as the download is called; `day` like `2026-11-24`. */
export function guestListName({ name }: Gathering, day: string): string {
  return `events/${name} - Guests - ${day}.csv`
}

const LEDGER_HEADER =
  `event_id,name,start_at,end_at,timezone,city,venue,url,my_status,my_checked_in_at,ticket_price,currency,travel_cost,notes`.split(
    ',',
  )

/** The owner's own list of events with what each cost. */
export function ledgerChunks(gatherings: readonly Gathering[]): Iterable<string> {
  const stamp = (at: number) => new Date(at).toISOString()
  return csvTable(
    LEDGER_HEADER,
    gatherings.map(({ id, name, start, end, city, venue, price, travel, currency, guests }) => {
      const mine = guests.find(({ person }) => person === -1)
      const came = mine?.checkedInAt ?? null
      return [
        id,
        name,
        stamp(start),
        stamp(end),
        'UTC',
        city,
        venue,
        `https://lu.ma/${id.slice(4)}`,
        mine?.status ?? '',
        came === null ? '' : stamp(came),
        price.toFixed(2),
        currency,
        travel.toFixed(2),
        '',
      ]
    }),
  )
}
