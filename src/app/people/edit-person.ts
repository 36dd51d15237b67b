import { startOfDay } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { FACT_FIELDS, type Fact, type FactField } from '../../domain/fact.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, insertRows, putRow, updateRow, type Writer } from '../../store/change.ts'
import { findPeople, findWishes, resolvePersonId } from '../../store/people.ts'
import { findIds } from '../../store/people-pages.ts'
import type { WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import type { BulkEdit, NewPerson, PersonEdit, Talk } from '../digwell.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { insertPeople } from '../import/settle-people.ts'
import { queryOf } from './list-people.ts'
import { logTalk } from './log-talk.ts'
import { ownPersona } from './own-persona.ts'
import { refreshPeople } from './refresh-people.ts'
import { mergeInto } from './merge-people.ts'

const LONGEST_VALUE = 10_000

/** The person behind an id or alias. @throws DigwellError not-found */
export async function requirePerson(s: Scope, id: string): Promise<{ id: string; name: string }> {
  const known = await resolvePersonId(s, id)
  const [person] = known === null ? [] : await findPeople(s, [known])
  if (person === undefined) {
    throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  }
  return { id: person.id, name: person.name }
}

async function nameOf(home: Home, id: string): Promise<{ id: string; name: string }> {
  return home.store.read(home.owner, (s) => requirePerson(s, id))
}

async function refresh(home: Home, w: Writer, ids: readonly string[]): Promise<void> {
  await refreshPeople(w, ids, await tieClock(home, w, w.at))
}

export function checkFact(fact: { field: string; value: string; label?: string }): Fact {
  const field = FACT_FIELDS.find((known) => known === fact.field)
  const value = fact.value.trim()
  if (field === undefined) {
    throw new DigwellError('invalid-input', `There is no field called “${fact.field}”.`)
  }
  if (value === '' || value.length > LONGEST_VALUE) {
    throw new DigwellError('invalid-input', `Give a value for ${field}, of at most 10,000 letters.`)
  }
  return { field, value, ...(fact.label === undefined ? {} : { label: fact.label }) }
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

async function insertOwnFacts(
  home: Home,
  w: Writer,
  personId: string,
  facts: readonly Fact[],
): Promise<void> {
  await insertRows(
    w,
    'own_fact',
    facts.map((fact) => ({
      id: home.newId(),
      person_id: personId,
      field: fact.field,
      value: fact.value,
      label: fact.label ?? null,
      at: w.at,
    })),
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
      for (const factId of edit.remove ?? []) await deleteRow(w, 'own_fact', factId)
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

type WishPatch = Partial<Omit<WishRow, 'owner_id' | 'id' | 'change_id'>>

async function putWish(w: Writer, id: string, patch: WishPatch): Promise<void> {
  if (Object.keys(patch).length === 0) return
  const [former] = await findWishes(w, [id])
  await putRow(w, 'wish', {
    id,
    stance: former?.stance ?? 'keep',
    rest_until: former?.rest_until ?? null,
    closeness: former?.closeness ?? null,
    kin: former?.kin ?? 0,
    cadence_days: former?.cadence_days ?? null,
    ...patch,
  })
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
    { verb: 'stance', summary: STANCE_WORDS[wish.stance](name) },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      const until = wish.until === undefined ? null : startOfDay(parseDay(wish.until), timeZone)
      await putWish(w, id, { stance: wish.stance, rest_until: until })
      await refresh(home, w, [id])
      return {}
    },
    requestKey,
  )
}

/** Days since 1970 of `2026-11-24`. @throws DigwellError invalid-input */
export function parseDay(text: string): number {
  const day = Date.parse(`${text}T00:00:00Z`) / 86_400_000
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !Number.isInteger(day)) {
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
      await logTalk(w, {
        id: talk.id ?? home.newId(),
        personId: id,
        at,
        channel: talk.channel,
        sent: false,
        note: talk.note ?? null,
        inPerson: talk.inPerson ?? talk.channel === 'in-person',
        timeZone,
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
  const what = followUp.what.trim()
  if (what === '' || what.length > 500) {
    throw new DigwellError('invalid-input', 'Say in a few words what to follow up on.')
  }
  const due = parseDay(followUp.due)
  return change(
    home,
    { verb: 'follow-up', summary: `Set for ${followUp.due}, ${name}: ${what}` },
    async (w) => {
      await insertRows(w, 'follow_up', [
        {
          id: followUp.id ?? home.newId(),
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
  return change(
    home,
    { verb: 'follow-up-done', summary: 'Followed up' },
    async (w) => {
      if (!(await updateRow(w, 'follow_up', followUpId, { state: 'done' }))) {
        throw new DigwellError('not-found', 'There is no such follow-up.')
      }
      return {}
    },
    requestKey,
  )
}

const MOST_AT_ONCE = 20_000

/** One edit for many people, one change to undo. */
export async function editPeople(
  home: Home,
  edit: BulkEdit,
  requestKey?: string,
): Promise<Receipt> {
  const ids = await home.store.read(home.owner, async (s) =>
    edit.ids !== undefined
      ? (await findPeople(s, edit.ids)).map((person) => person.id)
      : findIds(s, queryOf(edit.filter ?? {}), MOST_AT_ONCE),
  )
  if (ids.length === 0) throw new DigwellError('invalid-input', 'Nobody is picked.')
  const { act } = edit
  return change(
    home,
    { verb: 'edit-people', summary: bulkWords(act, ids.length) },
    async (w) => {
      if (act.kind === 'merge') return mergeAll(home, w, ids)
      for (const id of ids) await applyAct(home, w, id, act)
      await refresh(home, w, ids)
      return {}
    },
    requestKey,
  )
}

async function mergeAll(home: Home, w: Writer, ids: readonly string[]): Promise<object> {
  const [kept, ...others] = [...ids].sort()
  if (kept === undefined || others.length === 0 || others.length > 20) {
    throw new DigwellError('invalid-input', 'Pick two to twenty entries that are one person.')
  }
  for (const other of others) await mergeInto(home, w, kept, other)
  return {}
}

async function applyAct(
  home: Home,
  w: Writer,
  id: string,
  act: Exclude<BulkEdit['act'], { kind: 'merge' }>,
): Promise<void> {
  switch (act.kind) {
    case 'tag':
      return insertOwnFacts(home, w, id, [checkFact({ field: 'tag', value: act.tag })])
    case 'untag': {
      const rows = await w.db
        .selectFrom('own_fact')
        .select('id')
        .where('owner_id', '=', w.owner)
        .where('person_id', '=', id)
        .where('field', '=', 'tag')
        .where('value', '=', act.tag)
        .execute()
      for (const row of rows) await deleteRow(w, 'own_fact', row.id)
      return
    }
    case 'rhythm':
      return putWish(w, id, { cadence_days: act.days })
    case 'release':
      return putWish(w, id, { stance: 'released', rest_until: null })
    default:
      return putWish(w, id, { stance: act.kind, rest_until: null })
  }
}

function bulkWords(act: BulkEdit['act'], count: number): string {
  const whom = count === 1 ? 'one person' : `${count} people`
  switch (act.kind) {
    case 'tag':
      return `Put ${whom} into “${act.tag}”`
    case 'untag':
      return `Took ${whom} out of “${act.tag}”`
    case 'rest':
      return `Letting ${whom} rest`
    case 'release':
      return `Let ${whom} go`
    case 'keep':
      return `Keeping up with ${whom}`
    case 'rhythm':
      return `Set a rhythm for ${whom}`
    case 'merge':
      return `Joined ${count} entries into one person`
  }
}
