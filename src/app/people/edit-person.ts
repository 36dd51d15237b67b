import { startOfDay } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { writtenDay } from '../../domain/written-day.ts'
import type { FactField } from '../../domain/fact.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, insertRows, updateRow, type Writer } from '../../store/change.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import type { NewPerson, PersonEdit, Talk } from '../digwell.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { insertPeople } from '../import/settle-people.ts'
import { suggestNotedNeeds } from '../needs/suggest-noted-needs.ts'
import { suggestNoted } from '../promises/suggest-noted.ts'
import { logTalk } from './log-talk.ts'
import { checkFact, insertOwnFacts, removeOwnFacts } from './own-facts.ts'
import { ownPersona } from './own-persona.ts'
import { putWish } from './put-wish.ts'
import { refreshPeople } from './refresh-people.ts'
import { requireFreeId } from './require-free-id.ts'
import { requirePerson } from './require-person.ts'

async function nameOf(home: Home, id: string): Promise<{ id: string; name: string }> {
  return home.store.read(home.owner, (s) => requirePerson(s, id))
}

async function refresh(home: Home, w: Writer, ids: readonly string[]): Promise<void> {
  await refreshPeople(w, ids, await tieClock(home, w, w.at))
}

/** Adds somebody by hand: only the name is needed. */
export async function addPerson(
  home: Home,
  person: NewPerson,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const id = person.id ?? home.newId()
  const named = checkFact({ field: 'name', value: person.name })
  const facts = [
    named,
    ...(person.facts ?? []).map(checkFact),
    ...(person.metAt === undefined ? [] : [checkFact({ field: 'met-at', value: person.metAt })]),
  ]
  return change(
    home,
    { verb: 'add-person', summary: `Added ${named.value}` },
    async (w) => {
      await requireFreeId(w, 'person', id)
      await insertPeople(w, [id])
      await ownPersona(w, id, facts)
      await insertOwnFacts(home, w, id, facts)
      if (person.note !== undefined && person.note.trim() !== '') {
        await insertOwnFacts(home, w, id, [checkFact({ field: 'note', value: person.note })])
      }
      await refresh(home, w, [id])
      return { id }
    },
    requestKey,
  )
}

/** Fields of which the owner gives one; a new value takes the former one's place. */
const SINGLE = new Set<FactField>(['name', 'employer', 'title', 'city', 'birthday', 'headline'])

/** Edits in place: the owner's own facts and what they want with the person. */
export async function editPerson(
  home: Home,
  askedId: string,
  edit: PersonEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  const { id, name } = await nameOf(home, askedId)
  const facts = (edit.set ?? []).map(checkFact)
  return change(
    home,
    { verb: 'edit-person', summary: `Edited ${name}` },
    async (w) => {
      for (const fact of facts.filter(({ field }) => SINGLE.has(field))) {
        const former = await w.db
          .selectFrom('own_fact')
          .select('id')
          .where('owner_id', '=', w.owner)
          .where('person_id', '=', id)
          .where('field', '=', fact.field)
          .execute()
        for (const row of former) await deleteRow(w, 'own_fact', row.id)
      }
      await insertOwnFacts(home, w, id, facts)
      await removeOwnFacts(w, id, edit.remove ?? [])
      await putWish(w, id, {
        ...(edit.closeness === undefined ? {} : { closeness: edit.closeness }),
        ...(edit.kin === undefined ? {} : { kin: edit.kin ? 1 : 0 }),
        ...(edit.cadenceDays === undefined ? {} : { cadence_days: edit.cadenceDays }),
      })
      await refresh(home, w, [id])
      return {}
    },
    requestKey,
  )
}

const STANCE_WORDS = {
  keep: (name: string) => `Keeping up with ${name}`,
  rest: (name: string) => `Letting ${name} rest`,
  released: (name: string) => `Let ${name} go`,
  declined: (name: string) => `${name} said no; they will not be suggested again`,
}

export async function setStance(
  home: Home,
  askedId: string,
  wish: { readonly stance: keyof typeof STANCE_WORDS; readonly until?: string },
  requestKey?: string,
): Promise<Receipt> {
  const { id, name } = await nameOf(home, askedId)
  return change(
    home,
    {
      verb: 'stance',
      summary: STANCE_WORDS[wish.stance](name),
      standing: async (s) => {
        const until = await restUntil(home, s, wish.until)
        return findStanding(s, {
          verb: 'stance',
          table: 'wish',
          id,
          stands: (row) => row?.stance === wish.stance && row.rest_until === until,
        })
      },
    },
    async (w) => {
      const until = await restUntil(home, w, wish.until)
      await putWish(w, id, { stance: wish.stance, rest_until: until })
      await refresh(home, w, [id])
      return {}
    },
    requestKey,
  )
}

async function restUntil(home: Home, s: Scope, until: string | undefined) {
  const { timeZone } = await loadSettings(home, s)
  return until === undefined ? null : startOfDay(parseDay(until), timeZone)
}

/** Days since 1970 of `2026-11-24`. @throws DigwellError invalid-input */
export function parseDay(text: string): number {
  const day = writtenDay(text)
  if (day === null) {
    throw new DigwellError('invalid-input', `“${text}” is no day; write it as 2026-11-24.`)
  }
  return day
}

/** "We talked": one tap, counted like any imported contact. */
export async function talked(
  home: Home,
  askedId: string,
  talk: Talk,
  requestKey?: string,
): Promise<Receipt> {
  const { id, name } = await nameOf(home, askedId)
  return change(
    home,
    { verb: 'talked', summary: `Talked with ${name}` },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      const at = talk.at ?? w.at
      if (at > w.at + 86_400_000) {
        throw new DigwellError('invalid-input', 'That lies ahead; set a follow-up instead.')
      }
      const talkId = talk.id ?? home.newId()
      await requireFreeId(w, 'interaction', talkId)
      await logTalk(w, {
        id: talkId,
        personId: id,
        at,
        channel: talk.channel,
        sent: false,
        note: talk.note ?? null,
        inPerson: talk.inPerson ?? talk.channel === 'in-person',
        timeZone,
      })
      await suggestNoted(w, {
        personId: id,
        text: talk.note ?? '',
        at,
        timeZone,
        interactionId: talkId,
      })
      await suggestNotedNeeds(w, {
        personId: id,
        text: talk.note ?? '',
        at,
        interactionId: talkId,
      })
      await refresh(home, w, [id])
      return {}
    },
    requestKey,
  )
}

export async function addNote(
  home: Home,
  askedId: string,
  note: { readonly id?: string; readonly text: string },
  requestKey?: string,
): Promise<Receipt> {
  const { id, name } = await nameOf(home, askedId)
  const fact = checkFact({ field: 'note', value: note.text })
  return change(
    home,
    { verb: 'note', summary: `Noted about ${name}` },
    async (w) => {
      await insertOwnFacts(home, w, id, [fact])
      const { timeZone } = await loadSettings(home, w)
      await suggestNoted(w, { personId: id, text: fact.value, at: w.at, timeZone })
      await suggestNotedNeeds(w, { personId: id, text: fact.value, at: w.at })
      await refresh(home, w, [id])
      return {}
    },
    requestKey,
  )
}

export async function setFollowUp(
  home: Home,
  askedId: string,
  followUp: { readonly id?: string; readonly what: string; readonly due: string },
  requestKey?: string,
): Promise<Receipt> {
  const { id, name } = await nameOf(home, askedId)
  const what = plainLine(followUp.what)
  if (what === '' || what.length > 500) {
    throw new DigwellError('invalid-input', 'Say in a few words what to follow up on.')
  }
  const due = parseDay(followUp.due)
  return change(
    home,
    { verb: 'follow-up', summary: `Set for ${followUp.due}, ${name}: ${what}` },
    async (w) => {
      const followUpId = followUp.id ?? home.newId()
      await requireFreeId(w, 'follow_up', followUpId)
      await insertRows(w, 'follow_up', [
        {
          id: followUpId,
          person_id: id,
          what,
          due_day: due,
          state: 'open',
          made_at: w.at,
        },
      ])
      return {}
    },
    requestKey,
  )
}

export async function followUpDone(
  home: Home,
  followUpId: string,
  requestKey?: string,
): Promise<Receipt> {
  const verb = 'follow-up-done'
  return change(
    home,
    {
      verb,
      summary: 'Followed up',
      standing: (s) =>
        findStanding(s, {
          verb,
          table: 'follow_up',
          id: followUpId,
          stands: (row) => row?.state === 'done',
        }),
    },
    async (w) => {
      if (!(await updateRow(w, 'follow_up', followUpId, { state: 'done' }))) {
        throw new DigwellError('not-found', 'There is no such follow-up.')
      }
      return {}
    },
    requestKey,
  )
}
