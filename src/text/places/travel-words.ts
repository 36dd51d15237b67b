import { pattern } from '../pattern.ts'

/** What a calendar entry's title says of a journey: where to, as written; null where it says none. */
export type Journey = {
  /** "Lisbon", "Porto, Portugal". */
  readonly to: string
  /** It says so in words; otherwise the title is no more than a place's name. */
  readonly isTold: boolean
}

const CHORE =
  /^(?:book|check|call|cancel|find|pay|buy|plan|pack|look|research|compare|confirm|expense|submit|ask|discuss|buchen|réserver|reservar|prenotare)\b/i
const BACK = /\b(?:home|back|return(?:ing)?|rückflug|rückreise|retour|vuelta|ritorno|volta)\b/i
const RIDE = pattern`
  (?:
    flights?|fly(?:ing)?|trains?|bus|coach|ferry|drive|driving|travel(?:l?ing)?|trip
    |business trip|road trip|journey|visit|off|flug|fliegen|zug|bahn|ice|fahrt|reise|dienstreise
    |vol|train|voyage|déplacement|vuelo|tren|viaje|volo|treno|viaggio|voo|comboio|viagem
  )
`
const TO = '(?:to|nach|pour|vers|à|a|al|per|para|naar|→|->|–>|➔)'
const STAY = pattern`
  (?:
    hotel|hostel|airbnb|stay(?:ing)?|accommodation|check-?in|check in|holidays?|vacation|urlaub
    |workation|offsite|off-site|away|conference|hôtel|séjour|vacances|estancia|vacaciones
    |soggiorno|vacanza|estadia|férias
  )
`
const IN = '(?:in|at|à|en|a|em|im)'

const PLACE = "(\\p{Lu}[\\p{L}\\p{M}'’., -]{1,60})"
const PATTERNS = [
  new RegExp(`^${RIDE}\\b.{0,40}?\\s${TO}\\s${PLACE}`, 'iu'),
  new RegExp(`^${RIDE}\\s*:?\\s+.{2,40}?\\s*(?:→|->|–>|➔|>|–|—| - )\\s*${PLACE}`, 'iu'),
  new RegExp(`^${STAY}\\s+${IN}\\s+${PLACE}`, 'iu'),
  new RegExp(
    `^(?:hotel|airbnb|hôtel|business trip|trip|dienstreise|reise|viaje|voyage|viaggio)\\s*[:,–-]?\\s+${PLACE}`,
    'iu',
  ),
  new RegExp(`^${PLACE}\\s+(?:trip|visit|travel|offsite|reise|besuch)$`, 'iu'),
  new RegExp(`^(?:i(?:'|’)?m\\s+|me\\s+)?in\\s+${PLACE}$`, 'iu'),
]
const SIGNS = /^[\s✈️🛫🛬🚆🚄🏨🧳🚗]+/u
/** Behind the place: "Lisbon (TP 1234)", "Lisbon with Ana", "Lisbon for the summit". */
const BEHIND =
  /\s+(?:with|for|on|at|via|from|by|mit|für|am|von|avec|pour|con|com|and back|hbf|airport|flughafen)\b.*$|\s*[([].*$/iu

/** Reads an entry's title. The place is as written; whether there is one, the gazetteer says. */
export function journeyIn(title: string): Journey | null {
  const bare = title.replace(SIGNS, '').trim()
  if (bare.length > 120 || CHORE.test(bare) || BACK.test(bare)) return null
  const hasSign = bare.length < title.trim().length
  for (const pattern of PATTERNS) {
    const to = pattern.exec(bare)?.[1]
    if (to !== undefined && startsHigh(to))
      return { to: to.replace(BEHIND, '').trim(), isTold: true }
  }
  if (/^\p{Lu}[\p{L}\p{M}'’., -]{2,40}$/u.test(bare)) return { to: bare, isTold: hasSign }
  return null
}

/** The patterns look past case; a place's name does not. */
function startsHigh(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** A stay whose title names a house ("Hotel Mondial") and whose address says where. */
export function isStay(title: string): boolean {
  return new RegExp(`^${STAY}\\b`, 'iu').test(title.replace(SIGNS, '').trim()) && !CHORE.test(title)
}
