import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { CaptureChip } from '../../domain/view/event-view.ts'
import type { MetLately } from '../../plan/starters/starter-facts.ts'
import type { CaptureRow } from '../../store/event-rows.ts'
import { findLastCapture } from '../../store/events.ts'
import { findGathering } from '../../store/gatherings.ts'
import type { Scope } from '../../store/store.ts'
import { entryFact } from '../coach/context-facts.ts'
import type { Gathered } from '../coach/gather-context.ts'

/** A meeting is what one begins with for this long. */
const MET_DAYS = 60
const LONGEST = 90

/** The meeting the owner noted, where nothing has gone between them since. */
export async function metLately(
  s: Scope,
  { person, entries }: Pick<Gathered, 'person' | 'entries'>,
  { now, when }: { readonly now: Instant; readonly when: (at: Instant) => string },
): Promise<MetLately | null> {
  const capture = await findLastCapture(s, person.id)
  const talk = entries.find(({ id }) => id === capture?.interaction_id)
  if (capture === undefined || talk === undefined) return null
  if (now - talk.at > MET_DAYS * DAY_MS) return null
  const others = entries.filter(({ id, contact }) => id !== talk.id && contact !== 'none')
  if (others.some(({ at }) => at > talk.at)) return null
  const where = await placeOf(s, capture)
  return {
    value: where ?? when(talk.at),
    fact: entryFact(talk),
    where,
    when: when(talk.at),
    again: others.length > 0,
    ...notedOf(capture),
  }
}

async function placeOf(s: Scope, { event_id, place }: CaptureRow): Promise<string | null> {
  return event_id === null ? place : ((await findGathering(s, event_id))?.name ?? null)
}

const TOLD = new Set<CaptureChip>(['promised', 'wants', 'offers'])

/** One line of what was noted; two things of it at once are not told apart. */
function notedOf({ chips, detail }: CaptureRow): Pick<MetLately, 'detail' | 'about'> {
  const chosen = JSON.parse(chips) as readonly CaptureChip[]
  const [about = null, ...more] = chosen.filter((chip) => TOLD.has(chip))
  const line = detail.replace(/[{}\s]+/g, ' ').trim()
  const isFit = line !== '' && line.length <= LONGEST && chosen.every((chip) => TOLD.has(chip))
  return {
    detail: isFit ? line.replace(/[.!]+$/, '') : null,
    about: more.length > 0 ? null : (about as MetLately['about']),
  }
}
