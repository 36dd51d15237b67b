import type { EventKind } from '../domain/event.ts'
import { fold } from '../text/fold.ts'

/** First match: what a title says most plainly. Words in the languages calendars come in. */
const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ['volunteering', /\b(?:volunt\w*|ehrenamt\w*|benevol\w*|voluntari\w*|clean ?up)\b/],
  [
    'workshop',
    /\b(?:workshops?|hackathon|hack (?:day|night)|bootcamp|training|kurs|course|class|taller|atelier|masterclass|seminars?)\b/,
  ],
  ['fair', /\b(?:fair|expo|messe|salon|market|markt|feria|fiera|convention|career day|job day)\b/],
  [
    'conference',
    /\b(?:conf|conference|konferenz|congress|kongress|congres|congreso|congresso|conferen\w+|summit|symposium|camp|forum|tagung|days|archive day)\b/,
  ],
  [
    'meal',
    /\b(?:dinner|lunch|brunch|breakfast|supper|abendessen|fruhstuck|mittagessen|diner|cena|pranzo|almuerzo|meal)\b/,
  ],
  [
    'talk',
    /\b(?:webinar|talks?|lecture|panel|keynote|reading|roundtable|vortrag|podium|conferencia|debate|fireside|launch)\b/,
  ],
  [
    'social',
    /\b(?:mixer|reception|drinks|social|party|reunion|evening|apero|happy hour|empfang|soiree|stammtisch|gala|salon night|networking)\b/,
  ],
  [
    'meetup',
    /\b(?:meet ?up|user group|meeting|treffen|circle|club|chapter|community|librarians|northern)\b/,
  ],
]

/** What sort of event a title names; `other` where it does not say. */
export function eventKindOf(name: string): EventKind {
  const words = fold(name)
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

const ONLINE =
  /\b(?:zoom|meet\.google|teams\.(?:microsoft|live)|webex|online|virtual|virtuell|webinar|livestream|hopin|remote|en ligne|linkedin\.com\/events)\b/i

/** Held at a distance: its place, or failing that its name, says so. */
export function isOnline(place: string | null, name: string): boolean {
  if (place !== null && place.trim() !== '') {
    return ONLINE.test(place) || /^https?:/i.test(place.trim())
  }
  return ONLINE.test(name)
}
