import type { FileHead, Reader } from '../../domain/reader.ts'
import { dayOf, isoDay } from '../../domain/instant.ts'
import { genericCsv } from '../../import/generic-csv/read.ts'
import { tableGuests } from '../../import/attendees/table.ts'
import { detectReader } from '../../import/detect.ts'
import { findGathering } from '../../store/gatherings.ts'
import { loadSettings, type Home } from '../home.ts'
import type { ImportOrder } from '../digwell.ts'

/** The event on whose page files were dropped. */
export type AtEvent = {
  readonly id: string
  readonly name: string
  /** `2026-11-22`, in the owner's zone; empty where nobody says when it is. */
  readonly day: string
}

/** The event an order is for; null where it is for none, or that is gone. */
export async function findAtEvent(home: Home, { eventId }: ImportOrder): Promise<AtEvent | null> {
  if (eventId === undefined) return null
  return home.store.read(home.owner, async (s) => {
    const event = await findGathering(s, eventId)
    if (event === undefined) return null
    const { timeZone } = await loadSettings(home, s)
    const day = event.start_at === null ? '' : isoDay(dayOf(event.start_at, timeZone))
    return { id: event.id, name: event.name, day }
  })
}

/**
 * Who reads a table with names as this event's guest list, whatever its file is called; null where it is
 * none. A list that names its event inside stays that event's.
 */
export function guestListReaderAt(head: FileHead, event: AtEvent): Reader | null {
  const found = detectReader(head)
  const isTable = found === null || found === genericCsv
  const reader = isTable ? tableGuests : found
  if (!reader.kind.startsWith('attendees/')) return null
  if (isTable && reader.recognise(head) === 0) return null
  const named = <T extends FileHead>(input: T): T => ({ ...input, path: pathOf(event) })
  return {
    ...reader,
    kind: `${reader.kind}${AT}${event.id}`,
    sourceKey: (input) => `event:${event.id}/${reader.sourceKey(input)}`,
    read: (input, context) => reader.read(named(input), context),
  }
}

const AT = '/at/'

/** Read here, since its kind names an event. */
export function isReaderAt({ kind }: Pick<Reader, 'kind'>): boolean {
  return kind.includes(AT)
}

/** As organisers call such a file. */
function pathOf({ name, day }: AtEvent): string {
  const plain = name.replaceAll(/[/\\]/g, ' ')
  return `${plain} - Guests${day === '' ? '' : ` - ${day}`}.csv`
}
