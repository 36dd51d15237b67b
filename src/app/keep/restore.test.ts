import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleNetwork } from '../../sample/sample-network.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, settled, temporaryDirectory, type Network } from '../testing.ts'

/** The sample network imported, with the owner's own doings on top. */
async function lived(network: Network): Promise<void> {
  for (const { files, label } of sampleNetwork(NOW)) {
    await network.take(Object.fromEntries(files.map(({ path, text }) => [path, text])), label)
  }
  const { rows } = await network.people({ limit: 8 })
  const [first, second, third, fourth, fifth, sixth] = rows.map((row) => row.id)
  await network.addNote(first ?? '', { text: 'Likes “quoted, things”\nand lines' })
  await network.talked(second ?? '', { channel: 'phone', note: 'Long talk' })
  await network.setFollowUp(third ?? '', { what: 'Send the map', due: '2026-11-30' })
  await network.setStance(fourth ?? '', 'rest', '2027-01-01')
  await network.mergePeople(fifth ?? '', sixth ?? '')
  await network.editPeople({ ids: [first ?? '', second ?? ''], act: { kind: 'tag', tag: 'METRO' } })
  const review = await network.review(3)
  for (const [index, card] of review.cards.entries()) {
    await network.answerReview(card.id, index % 2 === 0 ? 'same' : 'different')
  }
  const today = await network.today()
  await network.moveDone(today.moves[0]?.id ?? '', {})
  await network.moveLater(today.moves[1]?.id ?? '', '2026-12-01')
}

async function exportTo(network: Network): Promise<string> {
  const folder = temporaryDirectory()
  await mkdir(folder, { recursive: true })
  for await (const { name, chunks } of network.export('json')) {
    let text = ''
    for await (const chunk of chunks) text += chunk
    await writeFile(join(folder, name), text)
  }
  return folder
}

/** All that the network shows: people whole, questions, today. */
async function everything(network: Network) {
  const people: unknown[] = []
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<Network['people']>> = await network.people({
      limit: 200,
      ...(after === null ? {} : { after }),
    })
    for (const row of page.rows) {
      const { facts, ...person } = await network.person(row.id)
      people.push({ ...person, facts: facts.map(({ seenAt: _, ...fact }) => fact) })
    }
    if (page.next === null) break
    after = page.next
  }
  return { people, review: await network.review(500), today: await network.today() }
}

onBothEngines('an export', (open) => {
  // Reads every page of some two hundred people three times over.
  test(
    'reads back into an equal network, ids kept, and can be undone',
    { timeout: 180_000 },
    async () => {
      const network = await openNetwork(open)
      await lived(network)
      const folder = await exportTo(network)
      const copy = await openNetwork(open)
      const view = await settled(copy, await copy.startImport({ paths: [folder] }))
      expect(view).toMatchObject({ state: 'done', label: 'Your network of 2026-11-24' })
      expect((await copy.history(null)).changes.map(({ summary }) => summary)).toContain(
        'Brought back your network of 2026-11-24',
      )
      expect(view.files.filter(({ state }) => state === 'refused')).toEqual([])
      const [restored, original] = [await everything(copy), await everything(network)]
      expect(view.people).toMatchObject({ new: restored.people.length, updated: 0 })
      expect(restored.review).toEqual(original.review)
      const unmarked = (today: typeof original.today) => ({
        ...today,
        moves: today.moves.map(({ changeId: _, ...move }) => move),
      })
      expect(unmarked(restored.today)).toEqual(unmarked(original.today))
      expect(restored.today.moves.map((move) => move.changeId)).toEqual(
        restored.today.moves.map(() => null),
      )
      for (const [index, person] of original.people.entries()) {
        expect(restored.people[index]).toEqual(person)
      }
      expect(restored.people).toHaveLength(original.people.length)
      const again = await settled(copy, await copy.startImport({ paths: [folder] }))
      expect(
        again.files.every((file) => file.rows === file.unchanged || file.path === 'owner.jsonl'),
      ).toBe(true)
      expect(again.people).toMatchObject({ new: 0, updated: 0 })
      await copy.undo(view.id, { withEntangled: true })
      expect((await copy.people({})).inView).toBe(0)
    },
  )
})
