import { expect, test } from 'vitest'
import { beginChange, insertRows, putRow, updateRow, type Writer } from './change.ts'
import { findEntangled } from './entangled.ts'
import { insertInteractions } from './interactions.ts'
import { namedId } from './named-id.ts'
import { findPeopleTouched } from './people-touched.ts'
import type { JournaledTable } from './journaled.ts'
import type { Store } from './store.ts'
import { dump } from './testing/dump.ts'
import {
  interactionRow,
  ownFactRow,
  participantRow,
  personaRow,
  personRow,
} from './testing/rows.ts'
import { newId, onBothEngines } from './testing.ts'
import { takeBack } from './undo.ts'

const ana = namedId('persona', 'ana')
const ben = namedId('persona', 'ben')

async function act(
  store: Store,
  owner: string,
  work: (w: Writer) => Promise<unknown>,
  undoes?: string,
): Promise<string> {
  const id = newId()
  await store.write(owner, async (s) => {
    const words = { actor: 'you', verb: 'try', summary: 'Tried' } as const
    await work(
      await beginChange(s, { id, at: 0, ...words, ...(undoes === undefined ? {} : { undoes }) }),
    )
  })
  return id
}

const undo = (store: Store, owner: string, id: string) =>
  act(store, owner, (w) => takeBack(w, id), id)

/** An import that brings Ana and Ben, each with a persona of one mailbox. */
const importPeople = async (w: Writer): Promise<void> => {
  await insertRows(w, 'source', [{ id: 'mailbox', kind: 'mbox', key: 'a', label: 'A' }])
  await insertRows(w, 'person', [personRow('ana'), personRow('ben')])
  await insertRows(w, 'persona', [
    personaRow(ana, { person_id: 'ana' }),
    personaRow(ben, { person_id: 'ben' }),
  ])
}

const ids = async (store: Store, owner: string, table: JournaledTable) =>
  (await dump(store, owner))[table]?.map((row) => (JSON.parse(row) as { id: string }).id)

onBothEngines('Undoing an import', (open) => {
  test('takes away everyone it brought', async () => {
    const { store, owner } = await open()
    const before = await dump(store, owner)
    await undo(store, owner, await act(store, owner, importPeople))
    expect(await dump(store, owner)).toEqual(before)
  })

  test.each([
    ['a note', (w: Writer) => insertRows(w, 'own_fact', [ownFactRow('note')])],
    [
      'a wish',
      (w: Writer) =>
        putRow(w, 'wish', {
          id: 'ana',
          stance: 'rest',
          rest_until: null,
          closeness: null,
          kin: 0,
          cadence_days: null,
        }),
    ],
    [
      'a follow-up',
      (w: Writer) =>
        insertRows(w, 'follow_up', [
          { id: 'f', person_id: 'ana', what: 'Call', due_day: 1, state: 'open', made_at: 0 },
        ]),
    ],
  ])('keeps whoever the owner gave %s, with it', async (_case, give) => {
    const { store, owner } = await open()
    const imported = await act(store, owner, importPeople)
    await act(store, owner, give)
    expect(await store.read(owner, (s) => findEntangled(s, imported))).toEqual([])
    await undo(store, owner, imported)
    expect(await ids(store, owner, 'person')).toEqual(['ana'])
    expect(await ids(store, owner, 'persona')).toEqual([])
  })

  test('keeps the personas that other imports’ mails mention, their people and their source', async () => {
    const { store, owner } = await open()
    const imported = await act(store, owner, importPeople)
    const mail = namedId('mail', '1')
    await act(store, owner, (w) =>
      insertInteractions(w, [interactionRow(mail)], [participantRow(mail, ben)]),
    )
    await undo(store, owner, imported)
    expect(await ids(store, owner, 'person')).toEqual(['ben'])
    expect(await ids(store, owner, 'persona')).toEqual([ben])
    expect(await ids(store, owner, 'source')).toEqual(['mailbox'])
  })

  test('takes back only its own guests of a meeting that was known before', async () => {
    const { store, owner } = await open()
    const meeting = namedId('meeting', '1')
    await act(store, owner, (w) =>
      insertInteractions(w, [interactionRow(meeting)], [participantRow(meeting, ana)]),
    )
    const before = await dump(store, owner)
    const guests = await act(store, owner, async (w) => {
      await insertRows(w, 'persona', [personaRow(ben)])
      await insertInteractions(w, [], [participantRow(meeting, ana), participantRow(meeting, ben)])
    })
    const after = await dump(store, owner)
    const undoing = await undo(store, owner, guests)
    expect(await dump(store, owner)).toEqual(before)
    await undo(store, owner, undoing)
    expect(await dump(store, owner)).toEqual(after)
  })

  test('names the owner’s later edit of what it brought, newest first', async () => {
    const { store, owner } = await open()
    const imported = await act(store, owner, importPeople)
    const merge = await act(store, owner, (w) => updateRow(w, 'persona', ben, { person_id: 'ana' }))
    const split = await act(store, owner, (w) => updateRow(w, 'persona', ben, { person_id: 'ben' }))
    expect(await store.read(owner, (s) => findEntangled(s, imported))).toEqual([split, merge])
    expect(await store.read(owner, (s) => findEntangled(s, split))).toEqual([])
    await undo(store, owner, split)
    expect(await store.read(owner, (s) => findEntangled(s, imported))).toEqual([merge])
  })
})

onBothEngines('The people whom a change touched', (open) => {
  test('are those of its rows, before and after', async () => {
    const { store, owner } = await open()
    const touched = (id: string) => store.read(owner, (s) => findPeopleTouched(s, id))
    const imported = await act(store, owner, importPeople)
    expect(await touched(imported)).toEqual(['ana', 'ben'])
    const merge = await act(store, owner, (w) => updateRow(w, 'persona', ben, { person_id: 'ana' }))
    expect(await touched(merge)).toEqual(['ana', 'ben'])
    const mail = namedId('mail', '1')
    const mailed = await act(store, owner, (w) =>
      insertInteractions(w, [interactionRow(mail)], [participantRow(mail, ana)]),
    )
    expect(await touched(mailed)).toEqual(['ana'])
    const undoing = await undo(store, owner, mailed)
    expect(await touched(undoing)).toEqual(['ana'])
  })
})
