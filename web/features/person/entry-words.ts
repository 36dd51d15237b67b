import type { TimelineEntry } from '../../../src/domain/view/person-view.ts'
import { CHANNEL_WORDS } from '../../lib/words.ts'

type Told = Pick<TimelineEntry, 'kind' | 'channel' | 'direction' | 'inPerson'>

/** What happened, as one would say it: `They wrote by email`, `You met in person`. */
export function entryWords(entry: Told): string {
  const by = CHANNEL_WORDS[entry.channel]
  const onChannel =
    entry.channel === 'linkedin' || entry.channel === 'whatsapp' ? `on ${by}` : `by ${by}`
  switch (entry.kind) {
    case 'message':
      if (entry.direction === 'seen') return `In the same conversation, ${onChannel}`
      if (entry.direction === 'mutual') return `You wrote each other ${onChannel}`
      return entry.direction === 'in' ? `They wrote ${onChannel}` : `You wrote ${onChannel}`
    case 'meeting':
      if (entry.inPerson) return 'You met in person'
      return entry.channel === 'video' ? 'You met by video' : 'You talked'
    case 'event':
      return 'You were both there'
    case 'call':
      return entry.channel === 'video' ? 'You talked by video' : 'You talked by phone'
    case 'invitation':
      return entry.direction === 'in'
        ? 'They invited you to connect'
        : 'You invited them to connect'
    case 'connected':
      return 'You connected on LinkedIn'
    case 'introduction':
      return entry.direction === 'in' ? 'They introduced you to someone' : 'You were introduced'
    case 'recommendation':
      return entry.direction === 'in' ? 'They recommended you' : 'You recommended them'
    case 'endorsement':
      return entry.direction === 'in' ? 'They endorsed you' : 'You endorsed them'
    case 'comment':
      return entry.direction === 'in' ? 'They commented' : 'You commented'
    case 'note':
      return 'Your note'
  }
}
