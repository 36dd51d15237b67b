import type { Instant } from '../../domain/instant.ts'
import type { CaptureChip } from '../../domain/view/event-view.ts'
import type { Writer } from '../../store/change.ts'
import { notedPromises } from '../../text/promises/noted-promises.ts'
import { insertNeed } from '../needs/answer-need.ts'
import { suggestNotedNeeds } from '../needs/suggest-noted-needs.ts'
import { insertPromise } from '../promises/add-promise.ts'
import { suggestNoted } from '../promises/suggest-noted.ts'

const MOST_PROMISED = 500
const MOST_NEEDED = 200

/** What was noted of somebody met, and with which chips. */
export type Noted = {
  readonly personId: string
  readonly chips: readonly CaptureChip[]
  readonly detail: string
  readonly at: Instant
  readonly timeZone: string
  /** The talk it was noted with. */
  readonly interactionId: string
  readonly newId: () => string
}

/**
 * A chip is the owner's own word: what they promised is a promise at once, what is wanted or offered a need or
 * an offer. Without one, the detail is looked through as any note is, and what it holds is suggested. One
 * detail under both chips may mean either, so it is only looked through.
 */
export async function heedCapture(w: Writer, noted: Noted): Promise<void> {
  const { personId, chips, detail, at, timeZone } = noted
  if (detail === '') return
  const talk = { interactionId: noted.interactionId }
  const note = { personId, text: detail, at, timeZone, ...talk }
  if (chips.includes('promised')) {
    await insertPromise(w, { id: noted.newId(), personId, ...promiseIn(detail, note), ...talk })
  } else await suggestNoted(w, note)
  const ways = chips.filter((chip) => chip === 'wants' || chip === 'offers')
  const [way] = ways
  if (way !== undefined && ways.length === 1) {
    const need = { id: noted.newId(), personId, what: cut(detail, MOST_NEEDED), at, ...talk }
    await insertNeed(w, { ...need, way: way === 'wants' ? 'need' : 'offer' })
  } else await suggestNotedNeeds(w, note)
}

/** "send her the list by Friday", "the list by Friday": the deed and its day, as if it stood in a note. */
function promiseIn(detail: string, { at, timeZone }: { at: Instant; timeZone: string }) {
  const [found] = notedPromises(`Promised to ${detail}`, { at, zone: timeZone })
  const what = found?.what ?? detail
  const { act = 'do', due = null } = found ?? {}
  const said = { words: cut(detail, MOST_PROMISED), what: cut(what, MOST_PROMISED) }
  return { by: 'me', kind: 'promise', ...said, act, due, at } as const
}

/** Whole words, as many as fit; all of it stays in the note. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, end < most / 2 ? most - 1 : end)}…`
}
