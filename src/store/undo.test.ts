import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginChange,
  deleteRow,
  findChange,
  insertRows,
  putRow,
  updateRow,
  type Writer,
} from './change.ts'
import { insertInteractions, removeInteraction } from './interactions.ts'
import { namedId } from './named-id.ts'
import { putMentions } from './personas.ts'
import type { Scope, Store } from './store.ts'
import { dump } from './testing/dump.ts'
import { interactionRow, ownFactRow, participantRow } from './testing/rows.ts'
import { newId, onBothEngines } from './testing.ts'
import { takeBackWithAll } from './undo.ts'

type Deed = { readonly what: (typeof DEEDS)[number]; readonly which: number; readonly text: string }

const DEEDS = [
  'put fact',
  'patch fact',
  'delete fact',
  'try fact',
  'put setting',
  'delete setting',
  'meet',
  'patch meeting',
  'forget meeting',
  'join meeting',
  'cite',
] as const

const deed = fc.record({
  what: fc.constantFrom(...DEEDS),
  which: fc.nat(2),
  text: fc.string({ unit: 'grapheme', maxLength: 5 }),
})
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ deeds: fc.array(deed, { maxLength: 5 }) }) },
    { weight: 2, arbitrary: fc.record({ undo: fc.nat(100) }) },
  ),
  { maxLength: 14 },
)

const meeting = (which: number) => namedId('meeting', String(which))
const guest = (which: number) => namedId('guest', String(which))

async function exists(s: Scope, id: string): Promise<boolean> {
  const rows = await s.db
    .selectFrom('interaction')
    .select('id')
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
  return rows.length > 0
}

const DO: { readonly [what in Deed['what']]: (w: Writer, deed: Deed) => Promise<unknown> } = {
  'put fact': (w, { which, text }) =>
    putRow(w, 'own_fact', ownFactRow(`f${which}`, { value: text })),
  'patch fact': (w, { which, text }) => updateRow(w, 'own_fact', `f${which}`, { label: text }),
  'delete fact': (w, { which }) => deleteRow(w, 'own_fact', `f${which}`),
  'try fact': (w, { which, text }) =>
    insertRows(w, 'own_fact', [ownFactRow(`f${which}`, { value: text })], 'ignore'),
  'put setting': (w, { which, text }) => putRow(w, 'setting', { id: `s${which}`, value: text }),
  'delete setting': (w, { which }) => deleteRow(w, 'setting', `s${which}`),
  async meet(w, { which, text }) {
    const id = meeting(which)
    if (await exists(w, id)) return
    const parts = [
      participantRow(id, guest(0)),
      participantRow(id, guest(1), { weight: 0.1 + 0.2 }),
    ]
    await insertInteractions(w, [interactionRow(id, { subject: text })], parts)
  },
  'patch meeting': (w, { which, text }) =>
    updateRow(w, 'interaction', meeting(which), { snippet: text }),
  'forget meeting': (w, { which }) => removeInteraction(w, meeting(which)),
  async 'join meeting'(w, { which }) {
    const id = meeting(which)
    if (await exists(w, id)) await insertInteractions(w, [], [participantRow(id, guest(2))])
  },
  cite: (w, { which, text }) =>
    putMentions(w, [{ persona_id: guest(which), source: 'list.csv', key: text }]),
}

/** Does the deeds as one change and tells its id. */
async function act(store: Store, owner: string, deeds: readonly Deed[]): Promise<string> {
  const id = newId()
  await store.write(owner, async (s) => {
    const w = await beginChange(s, { id, at: 0, actor: 'you', verb: 'try', summary: 'Tried' })
    for (const one of deeds) await DO[one.what](w, one)
  })
  return id
}

/** Undoes what stands on the change and then the change, as one change, whose id it tells. */
async function undo(store: Store, owner: string, changeId: string): Promise<string> {
  const id = newId()
  await store.write(owner, async (s) => {
    const words = { actor: 'you', verb: 'undo', summary: 'Undid', undoes: changeId } as const
    const w = await beginChange(s, { id, at: 0, ...words })
    await takeBackWithAll(w, changeId)
  })
  return id
}

const inEffect = async (store: Store, owner: string, id: string) =>
  (await store.read(owner, (s) => findChange(s, id)))?.state === 'done'

onBothEngines('Undo', (open) => {
  test(
    'of anything leads to a state that undoing the undoings takes back',
    { timeout: 120_000 },
    async () => {
      const { store, kind } = await open()
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          const { owner } = await open()
          const changes: string[] = []
          for (const step of sequence) {
            if ('deeds' in step) {
              changes.push(await act(store, owner, step.deeds))
              continue
            }
            const target = changes[step.undo % Math.max(1, changes.length)]
            if (target === undefined || !(await inEffect(store, owner, target))) continue
            const before = await dump(store, owner)
            const undoing = await undo(store, owner, target)
            const after = await dump(store, owner)
            await undo(store, owner, undoing)
            expect(await dump(store, owner)).toEqual(before)
            changes.push(await undo(store, owner, target))
            expect(await dump(store, owner)).toEqual(after)
          }
          for (const id of changes.toReversed()) {
            if (await inEffect(store, owner, id)) await undo(store, owner, id)
          }
        }),
        { numRuns: kind === 'sqlite' ? 30 : 6 },
      )
    },
  )

  test('of the newest change leads back to what was before it', { timeout: 120_000 }, async () => {
    const { store, kind } = await open()
    const changes = fc.array(fc.array(deed, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(changes, async (sequence) => {
        const { owner } = await open()
        const befores = []
        for (const deeds of sequence) {
          befores.push({ state: await dump(store, owner), id: await act(store, owner, deeds) })
        }
        for (const { state, id } of befores.toReversed()) {
          await undo(store, owner, id)
          expect(await dump(store, owner)).toEqual(state)
        }
      }),
      { numRuns: kind === 'sqlite' ? 30 : 6 },
    )
  })

  test('leaves exactly what the changes still in effect say', { timeout: 120_000 }, async () => {
    const { store, kind } = await open()
    const fact = fc.record({ which: fc.nat(2), text: fc.option(fc.constantFrom('a', 'b', 'c')) })
    const histories = fc.array(
      fc.oneof(fc.uniqueArray(fact, { maxLength: 3, selector: ({ which }) => which }), fc.nat(30)),
      { maxLength: 16 },
    )
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { owner } = await open()
        const written: { id: string; values: Map<number, string | null> }[] = []
        const all: string[] = []
        for (const step of history) {
          if (typeof step === 'number') {
            const target = all[step % Math.max(1, all.length)]
            if (target === undefined || !(await inEffect(store, owner, target))) continue
            all.push(await undo(store, owner, target))
          } else {
            const there = new Set((await facts(store, owner)).keys())
            // Deleting what is not there touches nothing.
            const real = step.filter(({ which, text }) => {
              if (text === null) return there.delete(`f${which}`)
              return there.add(`f${which}`)
            })
            const deeds = real.map(({ which, text }) => ({
              what: text === null ? ('delete fact' as const) : ('put fact' as const),
              which,
              text: text ?? '',
            }))
            const id = await act(store, owner, deeds)
            all.push(id)
            written.push({ id, values: new Map(real.map(({ which, text }) => [which, text])) })
          }
          const expected = new Map<string, string>()
          for (const { id, values } of written) {
            if (!(await inEffect(store, owner, id))) continue
            for (const [which, text] of values) {
              if (text === null) expected.delete(`f${which}`)
              else expected.set(`f${which}`, text)
            }
          }
          expect(await facts(store, owner)).toEqual(expected)
        }
      }),
      { numRuns: kind === 'sqlite' ? 100 : 10 },
    )
  })
})

async function facts(store: Store, owner: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(owner, (s) =>
    s.db.selectFrom('own_fact').select(['id', 'value']).where('owner_id', '=', owner).execute(),
  )
  return new Map(rows.map((row) => [row.id, row.value]))
}
