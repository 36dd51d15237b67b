import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork } from '../testing.ts'
import { FILES } from './testing.ts'

const CONNECTIONS = (day: string) =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@oak.example,Oak Press,Editor,${day}`,
  ].join('\n')

onBothEngines('new to the owner at an event', (open) => {
  test('is nobody they talked with before, however long ago, and whichever file tells of it', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const brought = async () => (await network.events.list(null)).past[0]?.brought
    expect(await brought()).toMatchObject({ there: 2, fresh: 2 })
    const { id } = await network.take({
      'old.mbox': mail({
        from: 'Kim Sato <kim@pratt.example>',
        to: 'Robin Ash <robin@ash.example>',
        at: '2022-03-02T10:00:00Z',
        text: 'Dear Robin, thank you for the long talk about binding.',
      }),
    })
    expect(await brought()).toMatchObject({ there: 2, fresh: 1 })
    await network.undo(id)
    expect(await brought()).toMatchObject({ there: 2, fresh: 2 })
  })

  test('is nobody they were connected with before; who connects on the day or after it is', async () => {
    for (const [day, fresh] of [
      ['03 Feb 2021', 1],
      ['19 Nov 2026', 2],
      ['21 Nov 2026', 2],
    ] as const) {
      const network = await openNetwork(open)
      await network.take({ ...FILES, 'Connections.csv': CONNECTIONS(day) })
      expect((await network.events.list(null)).past[0]?.brought).toMatchObject({ there: 2, fresh })
    }
  })

  test('is counted anew when a connection comes in with a later import', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    expect((await network.events.list(null)).past[0]?.brought.fresh).toBe(2)
    await network.take({ 'Connections.csv': CONNECTIONS('03 Feb 2021') })
    expect((await network.events.list(null)).past[0]?.brought.fresh).toBe(1)
  })
})
