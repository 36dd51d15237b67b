import { expect, test } from 'vitest'
import { startFakeModel } from '../../connect/language-model/testing.ts'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork } from '../testing.ts'
import {
  asked,
  BIKE,
  FILES,
  judge,
  mailbox,
  opened,
  promised,
  quietly,
  RIGHT,
  ROOM,
  SEAT,
} from './testing.ts'

onBothEngines('a language model', (open) => {
  test('finds what rules miss and passes over what they take wrongly, until that is taken back', async () => {
    const network = await opened(open)
    expect(await promised(network)).toEqual([ROOM, BIKE])
    const model = await startFakeModel(judge)
    await asked(network, model)
    expect(await promised(network)).toEqual([SEAT, ROOM])
    expect(await network.model.view()).toMatchObject({
      state: 'resting',
      trial: { right: RIGHT.size, of: RIGHT.size },
      texts: 6,
      toAsk: 0,
      found: 1,
      passedOver: 1,
    })
    await expect(network.model.takeBack()).rejects.toMatchObject({ kind: 'conflict' })
    await network.model.stop()
    expect(await promised(network)).toEqual([SEAT, ROOM])
    const { changeId } = await network.model.takeBack()
    expect(await promised(network)).toEqual([ROOM, BIKE])
    await expect(network.undo(changeId)).rejects.toMatchObject({ kind: 'conflict' })
    await asked(network, model)
    expect(await promised(network)).toEqual([SEAT, ROOM])
  })

  test('is asked once about each text, and only about what is doubtful', async () => {
    const network = await opened(open)
    const model = await startFakeModel(judge)
    await asked(network, model)
    const about = () =>
      model.asked.map(({ user }) => user).filter((user) => user.includes('Hi Robin'))
    expect(about()).toEqual([expect.stringContaining(BIKE), expect.stringContaining(SEAT)])
    const before = model.asked.length
    await network.model.ask(quietly)
    await network.take(FILES)
    await network.model.ask(quietly)
    expect(model.asked).toHaveLength(before)
    await network.take(mailbox(SEAT, BIKE, ROOM, 'Photos to follow once I find the cable.'))
    await network.model.ask(quietly)
    expect(about()).toHaveLength(3)
  })

  test('leaves what the owner answered, and goes with the import', async () => {
    const network = await opened(open)
    const { rows } = await network.promises.list({ view: 'all' })
    const bike = rows.find(({ words }) => words === BIKE)
    await network.promises.accept(bike?.id ?? '')
    const model = await startFakeModel(judge)
    await asked(network, model)
    expect(await promised(network)).toEqual([SEAT, ROOM, BIKE])
    const { rows: found } = await network.promises.list({ view: 'all' })
    expect(found.find(({ words }) => words === SEAT)).toMatchObject({
      by: 'them',
      person: 'Ana Ruiz',
      due: '2026-11-14',
      source: 'mail',
    })
    await network.promises.dismiss(found.find(({ words }) => words === SEAT)?.id ?? '')
    await network.model.use({ address: model.address, name: 'small:8b' })
    await network.model.tryOut(quietly)
    await network.model.ask(quietly)
    const { rows: after } = await network.promises.list({ view: 'suggested' })
    expect(after.map(({ words }) => words)).not.toContain(SEAT)
    const [imported] = await network.imports()
    await network.undo(imported?.id ?? '', { withEntangled: true })
    expect(await promised(network)).toEqual([])
    expect((await network.model.view()).texts).toBe(0)
  })

  test('that is right too seldom is not asked', async () => {
    const network = await opened(open)
    const model = await startFakeModel(() => 'none')
    await network.model.use({ address: model.address, name: 'small:8b' })
    await network.model.tryOut(quietly)
    expect((await network.model.view()).state).toBe('unfit')
    await expect(network.model.ask(quietly)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await promised(network)).toEqual([ROOM, BIKE])
  })

  test('whose server goes away is asked the rest later', async () => {
    const network = await opened(open)
    const model = await startFakeModel(judge)
    await network.model.use({ address: model.address, name: 'small:8b' })
    await network.model.tryOut(quietly)
    await model.close()
    await expect(network.model.ask(quietly)).rejects.toMatchObject({ kind: 'outside-failed' })
    expect(await promised(network)).toEqual([ROOM, BIKE])
    const again = await startFakeModel(judge)
    await asked(network, again)
    expect(await promised(network)).toEqual([SEAT, ROOM])
  })

  test('elsewhere, unknown or only passed on is refused', async () => {
    const network = await openNetwork(open)
    const { address } = await startFakeModel(judge, { models: ['small:8b', 'huge:cloud'] })
    const use = (where: string, name: string) => network.model.use({ address: where, name })
    await expect(use('http://models.example.com', 'small:8b')).rejects.toThrow('on this machine')
    await expect(use(address, 'other')).rejects.toThrow('There is no model other')
    await expect(use(address, 'huge:cloud')).rejects.toThrow('your mail would leave yours')
    await expect(network.model.choices('192.168.0.9:11434')).rejects.toThrow('on this machine')
    expect((await network.model.view()).state).toBe('off')
  })

  test('has nothing to read where texts are not kept', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const model = await startFakeModel(judge)
    await asked(network, model)
    expect(await network.model.view()).toMatchObject({ keepsText: false, texts: 0, found: 0 })
  })
})
