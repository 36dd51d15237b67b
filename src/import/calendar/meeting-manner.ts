import type { Channel } from '../../domain/interaction.ts'
import { pattern } from '../../text/pattern.ts'

const VIDEO_LINK = new RegExp(
  pattern`
  \b(?:
    zoom\.us|zoomgov\.com|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com
    |whereby\.com|meet\.jit\.si|gotomeet(?:ing|\.me)|bluejeans\.com|skype\.com|around\.co
    |chime\.aws|daily\.co|bigbluebutton|livestorm|demio
  )\b
`,
  'i',
)
const VIDEO_WORDS = new RegExp(
  pattern`
  \b(?:
    video ?(?:call|chat|conference|konferenz|anruf)|videollamada|appel vidéo
    |visio(?:conférence)?|videochiamata|videochamada|zoom|google meet|hangouts?|ms teams
    |microsoft teams|teams[- ](?:meeting|besprechung|call|réunion)|skype|webex|facetime|online
    |remote|virtual(?:ly)?|virtuell|en ligne|en línea|webinar
  )\b
`,
  'i',
)
const PHONE_WORDS = new RegExp(
  pattern`
  \b(?:
    phone|call|telephone|tele(?:f|ph)on(?:at|ate|isch|isches|anruf)?|anruf|ring|dial[- ]in|appel
    |coup de fil|téléphone|llamada|teléfono|chiamata|telefonata|telefono|ligação|chamada
    |belafspraak|bellen|rozmowa|звонок
  )\b
`,
  'i',
)
const IN_PERSON_WORDS = new RegExp(
  pattern`
  \b(?:
    coffee|kaffee|caf[ée]|koffie|lunch|mittagessen|déjeuner|almuerzo|comida|pranzo|almoço|dinner
    |abendessen|dîner|cena|jantar|breakfast|frühstück|petit[- ]déjeuner|desayuno|colazione
    |brunch|drinks?|beers?|bier|bière|cerveza|birra|wine|walk|spaziergang|office|büro|bureau
    |oficina|ufficio|on[- ]?site|vor ort|in person|visit|besuch|afternoon tea
  )\b
`,
  'i',
)
const TEAMS_ALONE = /^(?:teams|meet|zoom|tbd|tba)\b/i

export type MeetingPlace = {
  readonly title: string
  readonly location: string
  /** Description and conference properties: where links stand. */
  readonly details: string
}

/**
 * Did (or will) people sit together? A link to a video room says no, a place says yes; without
 * either, the title's words decide: a call is a call, coffee and office are places.
 */
export function meetingManner(place: MeetingPlace): { channel: Channel; inPerson: boolean } {
  const { title, location, details } = place
  if (VIDEO_WORDS.test(location) || VIDEO_LINK.test(location) || TEAMS_ALONE.test(location))
    return VIDEO
  if (isPhone(location)) return PHONE
  const isPlace = location !== '' && !/^https?:/i.test(location)
  if (isPlace) return IN_PERSON
  if (VIDEO_LINK.test(details.slice(0, 20_000)) || VIDEO_WORDS.test(title)) return VIDEO
  if (IN_PERSON_WORDS.test(title)) return IN_PERSON
  return PHONE_WORDS.test(title) ? PHONE : { channel: 'other', inPerson: false }
}

const VIDEO = { channel: 'video', inPerson: false } as const
const PHONE = { channel: 'phone', inPerson: false } as const
const IN_PERSON = { channel: 'in-person', inPerson: true } as const

function isPhone(location: string): boolean {
  return PHONE_WORDS.test(location) || /^(?:tel:)?\+?[\d\s()./-]{7,}$/.test(location)
}
