import { dayOf } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { writtenDay } from '../../domain/written-day.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { putRow, type Writer } from '../../store/change.ts'
import type { MoveMarkRow } from '../../store/schema.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import type { SkipReason } from '../digwell.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { logWithBoth } from '../introductions/log-with-both.ts'
import { logTalk } from '../people/log-talk.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { closeMatter } from './close-matter.ts'
import { planToday } from './plan-today.ts'

type SaidOfMove = {
  readonly verb: string
  readonly state: string
  readonly until?: number
  readonly why?: SkipReason
}

const DONE: SaidOfMove = { verb: 'move-done', state: 'done' }
/** A message that was sent ticks its move off. */
const SENT: SaidOfMove = { verb: 'sent', state: 'done' }

/** The change by which this was said of a move today and stands; null where it was not, or is undone. */
async function saidToday(
  home: Home,
  s: Scope,
  { id, verb, state, until, why }: SaidOfMove & { readonly id: string },
): Promise<string | null> {
  const { timeZone } = await loadSettings(home, s)
  const today = dayOf(home.clock(), timeZone)
  const stands = (mark?: MoveMarkRow) =>
    mark?.state === state &&
    mark.day === today &&
    mark.until_day === (until ?? null) &&
    mark.why === (why ?? null)
  return findStanding(s, { verb, table: 'move_mark', id, stands })
}

/** Ticks a move off, once: what was done becomes contact, a follow-up is closed, the day moves on. */
export async function moveDone(
  home: Home,
  moveId: string,
  how: { readonly channel?: Channel; readonly note?: string },
  requestKey?: string,
): Promise<Receipt> {
  const move = await openMove(home, moveId)
  return change(
    home,
    {
      verb: 'move-done',
      summary: `Did it: ${doneWords(move)}`,
      standing: async (s) =>
        (await saidToday(home, s, { ...DONE, id: move.id })) ??
        saidToday(home, s, { ...SENT, id: move.id }),
    },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      await markMove(w, move, { state: 'done', until: null, why: null, timeZone })
      await closeMatter(w, move, timeZone)
      if (move.kind !== 'meeting-ahead') {
        const channel = how.channel ?? move.channel
        const talk = {
          personId: move.personId,
          at: w.at,
          channel,
          sent:
            channel === 'email' ||
            channel === 'linkedin' ||
            channel === 'whatsapp' ||
            channel === 'other',
          note: how.note ?? null,
          inPerson: channel === 'in-person',
          timeZone,
        }
        await logTalk(w, { id: home.newId(), ...talk })
        await refreshPeople(w, [move.personId], await tieClock(home, w, w.at))
        await logWithBoth(home, w, talk)
      }
      return {}
    },
    requestKey,
  )
}

/** Puts a move off to a day of the owner's choice. @param until `2026-11-27`, after today */
export async function moveLater(
  home: Home,
  moveId: string,
  until: string,
  requestKey?: string,
): Promise<Receipt> {
  const move = await openMove(home, moveId)
  const day = writtenDay(until)
  if (day === null) {
    throw new DigwellError('invalid-input', 'Say the day as 2026-11-27.')
  }
  return change(
    home,
    {
      verb: 'move-later',
      summary: `Put off to ${until}: ${move.person}`,
      standing: (s) =>
        saidToday(home, s, { id: move.id, verb: 'move-later', state: 'later', until: day }),
    },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      if (day <= dayOf(w.at, timeZone)) {
        throw new DigwellError('invalid-input', 'Later means tomorrow or after.')
      }
      await markMove(w, move, { state: 'later', until: day, why: null, timeZone })
      return {}
    },
    requestKey,
  )
}

export async function moveSkip(
  home: Home,
  moveId: string,
  why: SkipReason,
  requestKey?: string,
): Promise<Receipt> {
  const move = await openMove(home, moveId)
  return change(
    home,
    {
      verb: 'move-skip',
      summary: `Skipped: ${move.person}`,
      standing: (s) =>
        saidToday(home, s, { id: move.id, verb: 'move-skip', state: 'skipped', why }),
    },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      await markMove(w, move, { state: 'skipped', until: null, why, timeZone })
      return {}
    },
    requestKey,
  )
}

/** The move as it stands on today's list. */
async function openMove(home: Home, moveId: string): Promise<MoveView> {
  return home.store.read(home.owner, async (s) => {
    const day = await planToday(home, s, home.clock())
    const open = day.moves.find((move) => move.id === moveId)
    if (open !== undefined) return open
    const shown = JSON.parse(day.log?.shown ?? '[]') as readonly MoveView[]
    const earlier = shown.find((move) => move.id === moveId)
    if (earlier !== undefined) return earlier
    throw new DigwellError(
      'not-found',
      'This move is not on today’s list any more; look at Today again.',
    )
  })
}

/** Keeps what became of a move, with the move as it was shown. */
export async function markMove(
  w: Writer,
  move: MoveView,
  what: {
    readonly state: string
    readonly until: number | null
    readonly why: string | null
    readonly timeZone: string
  },
): Promise<void> {
  await putRow(w, 'move_mark', {
    id: move.id,
    person_id: move.personId,
    kind: move.kind,
    state: what.state,
    day: dayOf(w.at, what.timeZone),
    until_day: what.until,
    why: what.why,
    at: w.at,
    move: JSON.stringify(move),
  })
}

function doneWords(move: MoveView): string {
  const words: { readonly [kind: string]: string } = {
    'reply-owed': `answered ${move.person}`,
    'meeting-ahead': `ready to meet ${move.person}`,
    promise: `kept a word given to ${move.person}`,
    'follow-up': `kept in touch with ${move.person}`,
    request: `answered ${move.person}`,
    thank: `thanked ${move.person}`,
    introduce: `brought ${move.person} together with somebody`,
    report: `told ${move.person} how it went`,
    meet: `made time for ${move.person}`,
    offer: `offered ${move.person} something`,
  }
  return words[move.kind] ?? `reached out to ${move.person}`
}
