import { expect, test } from 'vitest'
import { startFakeModel, type FakeModel } from '../../connect/language-model/testing.ts'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, type Network } from '../testing.ts'
import { asked, BIKE, judge, mailbox, opened, promised, quietly, ROOM, SEAT } from './testing.ts'

/** Every promise that is kept, shown or not. */
async function kept(network: Network): Promise<readonly string[]> {
  const { store, owner } = network.home
  const rows = await store.read(owner, (s) =>
    s.db.selectFrom('promise').select('words').where('owner_id', '=', owner).execute(),
  )
  return rows.map(({ words }) => words)
}

async function tried(network: Network): Promise<FakeModel> {
  const model = await startFakeModel(judge)
  await network.model.use({ address: model.address, name: 'small:8b' })
  await network.model.tryOut(quietly)
  return model
}

/** Does something while the model is asked about the first text, which is answered after that. */
async function askWhile(network: Network, model: FakeModel, deed: () => Promise<unknown>) {
  let done: Promise<unknown> | null = null
  model.judgeBy(async (sentence) => {
    await (done ??= deed())
    return judge(sentence)
  })
  await network.model.ask(quietly).catch(() => undefined)
  if (done === null) throw new Error('Nothing was asked.')
}

const undoImport = async (network: Network) =>
  network.undo((await network.imports())[0]?.id ?? '', { withEntangled: true })

onBothEngines('while a language model is asked', (open) => {
  test.each([
    ['its import is undone', undoImport],
    [
      'its writer is forgotten',
      async (n: Network) => n.forgetPerson(await n.findPerson('Ana Ruiz')),
    ],
    ['everything is erased', (n: Network) => n.eraseEverything()],
  ])('%s: nothing of it comes back, and nothing more of it is asked', async (_, deed) => {
    const network = await opened(open)
    const model = await tried(network)
    const before = model.asked.length
    await askWhile(network, model, () => deed(network))
    expect(await kept(network)).toEqual([])
    expect(model.asked).toHaveLength(before + 1)
  })

  test('a message that its server fails on does not keep the others waiting', async () => {
    const network = await opened(open)
    const model = await tried(network)
    model.failsOn(BIKE)
    await network.model.ask(quietly)
    expect(await promised(network)).toEqual([SEAT, ROOM, BIKE])
    expect((await network.model.view()).toAsk).toBe(0)
  })

  test('it answers nothing that can be read any more: every text waits', async () => {
    const network = await opened(open)
    const model = await tried(network)
    model.judgeBy(null)
    await expect(network.model.ask(quietly)).rejects.toThrow('in a form that cannot be read')
    model.judgeBy(judge)
    await network.model.ask(quietly)
    expect(await promised(network)).toEqual([SEAT, ROOM])
  })
})

onBothEngines('what a language model said', (open) => {
  test('can be taken back after another one was chosen', async () => {
    const network = await opened(open)
    await asked(network, await startFakeModel(judge))
    await tried(network)
    await network.model.stop()
    await network.model.takeBack()
    expect(await promised(network)).toEqual([ROOM, BIKE])
  })

  test('goes with the import also when it was taken back and said again', async () => {
    const network = await opened(open)
    const model = await startFakeModel(judge)
    await asked(network, model)
    await network.model.stop()
    await network.model.takeBack()
    await asked(network, model)
    const undone = await undoImport(network)
    expect(await kept(network)).toEqual([])
    if (undone.state === 'undone') await network.undo(undone.changeId)
    expect(await promised(network)).toEqual([SEAT, ROOM])
  })

  test('is what it said: of a text of many promises no more than was asked about', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ keepMailText: true })
    const rooms = Array.from(
      { length: 12 },
      (_, room) => `Let me look into the heating of room ${room}.`,
    )
    await network.take(mailbox(rooms.join(' ')))
    await asked(network, await startFakeModel(judge))
    expect(await network.model.view()).toMatchObject({ found: 0, passedOver: 8 })
    await network.model.stop()
    await network.model.takeBack()
    expect(await promised(network)).toEqual(rooms.slice(0, 8))
  })

  test('goes with a message that was brought back and goes again', async () => {
    const network = await opened(open)
    const undone = await undoImport(network)
    const redone = await network.undo(undone.state === 'undone' ? undone.changeId : '')
    await asked(network, await startFakeModel(judge))
    expect(await promised(network)).toEqual([SEAT, ROOM])
    await network.undo(redone.state === 'undone' ? redone.changeId : '')
    expect(await kept(network)).toEqual([])
  })

  test('does not come back without its message', async () => {
    const network = await opened(open)
    await asked(network, await startFakeModel(judge))
    await network.model.stop()
    await network.model.takeBack()
    await undoImport(network)
    expect(await kept(network)).toEqual([])
  })

  test('a model that was tried is asked no more once choosing it is undone', async () => {
    const network = await opened(open)
    const model = await startFakeModel(judge)
    const { changeId } = await network.model.use({ address: model.address, name: 'small:8b' })
    await network.model.tryOut(quietly)
    await network.undo(changeId)
    expect((await network.model.view()).state).toBe('off')
  })
})
