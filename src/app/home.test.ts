import { expect, test } from 'vitest'
import type { Receipt } from '../domain/view/history-view.ts'
import { onBothEngines } from '../store/testing.ts'
import { connections, openNetwork, type Network } from './testing.ts'

type Word = (network: Network, ana: string) => Promise<() => Promise<Receipt>>

async function moveOf(network: Network, ana: string): Promise<string> {
  await network.promises.add({ personId: ana, by: 'me', what: 'Send it', due: '2026-11-24' })
  const move = (await network.today()).moves.find(({ personId }) => personId === ana)
  if (move === undefined) throw new Error('there is no move')
  return move.id
}

/** Each lays the ground and gives the word that is said twice then. */
const WORDS: { readonly [name: string]: Word } = {
  'a need is settled': async ({ needs }) => {
    const { id } = await needs.add({ personId: null, way: 'need', what: 'advice on grants' })
    return () => needs.met(id)
  },
  'help is thanked for': async ({ gives }, ana) => {
    const { id } = await gives.add({ personId: ana, by: 'them', kind: 'help' })
    return () => gives.answer(id, 'thanked')
  },
  'news are let go': async ({ gives }, ana) => {
    const { id } = await gives.add({ personId: ana, by: 'them', kind: 'help' })
    return () => gives.answer(id, 'let-go')
  },
  'somebody was asked to meet': async ({ trips }, ana) => {
    const { id } = await trips.add({ place: 'St. Louis', from: '2027-02-01', to: '2027-02-05' })
    return () => trips.step(id, ana, { step: 'asked' })
  },
  'somebody is not in a community': async ({ communities }, ana) => {
    const { id } = await communities.add({ name: 'Oak Street Food Bank' })
    return () => communities.member(id, { personId: ana, presence: 'out' })
  },
  'somebody rests': async ({ setStance }, ana) => {
    return () => setStance(ana, 'rest', '2027-01-01')
  },
  'a follow-up is done': async ({ setFollowUp, followUpDone }, ana) => {
    await setFollowUp(ana, { id: 'call', what: 'Call', due: '2026-12-01' })
    return () => followUpDone('call')
  },
  'a move is done': async (network, ana) => {
    const move = await moveOf(network, ana)
    return () => network.moveDone(move, { note: 'Long talk' })
  },
  'a move waits': async (network, ana) => {
    const move = await moveOf(network, ana)
    return () => network.moveLater(move, '2026-12-01')
  },
  'a move is left': async (network, ana) => {
    const move = await moveOf(network, ana)
    return () => network.moveSkip(move, 'not-now')
  },
  'a community is none': ({ communities }) =>
    Promise.resolve(() => communities.dismiss('tag:Readers')),
}

onBothEngines('the same word said again', (open) => {
  test.each(Object.entries(WORDS))(
    'changes nothing and is answered as before: %s',
    async (_, word) => {
      const network = await openNetwork(open)
      await network.take({ 'Connections.csv': connections({ name: 'Ana Ruiz', slug: 'ana' }) })
      const say = await word(network, await network.findPerson('Ana Ruiz'))
      const first = await say()
      network.setNow(network.home.clock() + 60_000)
      const { changes } = await network.history(null)
      expect(await say()).toEqual(first)
      expect((await network.history(null)).changes).toEqual(changes)
      await network.undo(first.changeId)
      expect((await say()).changeId).not.toBe(first.changeId)
    },
  )
})
