import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork } from '../testing.ts'

onBothEngines('what an undo is called', (open) => {
  test('undone, done again, undone again: never more than one word before what it was', async () => {
    const network = await openNetwork(open)
    const first = await network.editSettings({ timeZone: 'Europe/Lisbon', stance: 'looking' })
    const words = [first.summary]
    let last = first.changeId
    for (let turn = 0; turn < 3; turn += 1) {
      const outcome = await network.undo(last)
      if (outcome.state !== 'undone') throw new Error('something stands on it')
      words.push(outcome.summary)
      last = outcome.changeId
    }
    const said = 'Changed your time zone and where you stand'
    expect(words).toEqual([said, `Undid: ${said}`, `Redid: ${said}`, `Undid: ${said}`])
  })
})
