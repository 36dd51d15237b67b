import { DigwellError } from '../../domain/digwell-error.ts'
import { DAY_MS, dayOf, isoDay } from '../../domain/instant.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { CaptureChip } from '../../domain/view/event-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, updateRow, type Writer } from '../../store/change.ts'
import type { CaptureRow } from '../../store/event-rows.ts'
import { findCapture } from '../../store/events.ts'
import { findGathering } from '../../store/gatherings.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { parseDay } from '../people/edit-person.ts'
import { putWish } from '../people/put-wish.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { captureWords } from './capture-person.ts'
import type { TriageAnswer } from './events.ts'
import { spanOf } from './settle-events.ts'

const WORDS = {
  'follow-up': (name: string) => `Following up with ${name}`,
  keep: (name: string) => `Keeping ${name}`,
  'let-go': (name: string) => `Let ${name} go`,
  open: (name: string) => `Back to decide: ${name}`,
}

/** Decides on somebody met: follow up, keep, let go, or decide again. */
export async function triageCapture(
  home: Home,
  id: string,
  answer: TriageAnswer,
  requestKey?: string,
): Promise<Receipt> {
  const { name } = await home.store.read(home.owner, async (s) =>
    requirePerson(s, (await requireCapture(s, id)).person_id),
  )
  return change(
    home,
    { verb: 'triage', summary: WORDS[answer.state](name) },
    async (w) => {
      const capture = await requireCapture(w, id)
      const isOpen = answer.state === 'open'
      await updateRow(w, 'capture', id, {
        state: answer.state,
        triaged_at: isOpen ? null : w.at,
      })
      if (answer.state === 'follow-up') await followUp(home, w, capture, answer)
      if (answer.state === 'let-go') await putWish(w, capture.person_id, { stance: 'released' })
      if (capture.state === 'let-go' && answer.state !== 'let-go') {
        await putWish(w, capture.person_id, { stance: 'keep' })
      }
      await refreshPeople(w, [capture.person_id], await tieClock(home, w, w.at))
      return {}
    },
    requestKey,
  )
}

async function requireCapture(s: Writer | Parameters<typeof findCapture>[0], id: string) {
  const row = await findCapture(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'That note is not here any more.')
  return row
}

/** Two days after the event, or today when that has passed: late is better than never. */
async function followUp(
  home: Home,
  w: Writer,
  capture: CaptureRow,
  answer: TriageAnswer,
): Promise<void> {
  const { timeZone } = await loadSettings(home, w)
  const event = capture.event_id === null ? undefined : await findGathering(w, capture.event_id)
  const end = (event === undefined ? null : spanOf(event)?.end) ?? capture.at
  const usual = Math.max(dayOf(end + 2 * DAY_MS, timeZone), dayOf(w.at, timeZone))
  const what = plainLine(answer.what ?? defaultWords(capture, event?.name ?? capture.place))
  const id = answer.followUpId ?? home.newId()
  await requireFreeId(w, 'follow_up', id)
  await insertRows(w, 'follow_up', [
    {
      id,
      person_id: capture.person_id,
      what: what === '' ? 'Say hello again' : what.slice(0, 500),
      due_day: parseDay(answer.due ?? isoDay(usual)),
      state: 'open',
      made_at: w.at,
    },
  ])
}

function defaultWords(capture: CaptureRow, where: string | null): string {
  const chips = JSON.parse(capture.chips) as CaptureChip[]
  // What was promised stands among the promises, and is over once it is kept.
  const words = chips.includes('promised') ? '' : captureWords(chips, capture.detail)
  const hello = where === null ? 'Write after you met' : `Write after ${where}`
  return words === '' ? hello : `${hello}; ${words}`
}
