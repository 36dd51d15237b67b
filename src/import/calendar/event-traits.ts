import type { EventClaim } from '../../domain/source-record.ts'
import type { Meeting } from './meeting.ts'
import { pattern } from '../../text/pattern.ts'

const EVENT_WORDS = new RegExp(
  pattern`
  \b(?:
    conference|conf|konferenz|conférence|conferencia|conferenza|congress|kongress|congrès
    |congreso|congresso|summit|symposium|convention|expo|messe|salon|trade (?:fair|show)
    |career fair|job fair|meet[- ]?up|stammtisch|hackathon|barcamp|unconference|festival|gala
    |ceremony|networking|mixer|reception|empfang|alumni|demo day|launch party|open house
    |roundtable|workshop|webinar|seminar|bootcamp|panel|keynote|fireside|lecture|vortrag
    |drinks night|social|happy hour|book launch
  )\b
`,
  'i',
)
const PLATFORMS = new RegExp(
  pattern`
  \b(?:
    lu\.ma|luma\.com|eventbrite\.[a-z.]+|meetup\.com|hopin\.(?:com|to)|ti\.to|xing-events\.com
    |partiful\.com|facebook\.com/events|linkedin\.com/events
  )\b
`,
  'i',
)
/** Something to do about an event is not the event. */
const CHORE = new RegExp(
  pattern`
  ^(?:
    call|find|book|plan|prep(?:are)?|register|submit|buy|pay|travel|flight|train|hotel
    |remind(?:er)?|follow|talk (?:to|with|about)|meeting|finish|send|write|slides|draft|time to
    |discuss|review
  )\b
`,
  'i',
)
const MANY = 12

/**
 * The event an entry stands for, if it is more than a meeting: a ticket site's entry, more than a
 * dozen guests, or an event's name and nobody invited by hand.
 */
export function eventOf(meeting: Meeting, guests: number): EventClaim | null {
  const { title, uid, organiser, url, location } = meeting
  const isTicket = PLATFORMS.test(`${organiser?.address ?? ''} ${url} ${uid}`)
  const isNamed = meeting.guests.length === 0 && EVENT_WORDS.test(title) && !CHORE.test(title)
  if (title === '' || (!isTicket && !isNamed && guests <= MANY)) return null
  return {
    key: keyOf(uid),
    name: title,
    startAt: meeting.start,
    ...(meeting.end > meeting.start ? { endAt: meeting.end } : {}),
    ...(location === '' ? {} : { place: location }),
    ...(url === '' ? {} : { url }),
    attendance: attendanceOf(meeting),
  }
}

/** Luma puts the event's own id into the UID: its guest list is known under the same one. */
function keyOf(uid: string): string {
  const luma = /^(evt-[\w-]+)@(?:events\.)?lu(?:\.ma|ma\.com)$/i.exec(uid)?.[1]
  return `event:${luma ?? uid}`
}

function attendanceOf({ isCancelled, mine }: Meeting): EventClaim['attendance'] {
  if (isCancelled || mine === 'DECLINED') return 'declined'
  if (mine === 'ACCEPTED') return 'going'
  return mine === 'NEEDS-ACTION' ? 'invited' : 'unknown'
}
