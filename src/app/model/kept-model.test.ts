import { expect, test } from 'vitest'
import { putSetting } from '../../store/settings.ts'
import { onBothEngines } from '../../store/testing.ts'
import { change } from '../home.ts'
import { openNetwork } from '../testing.ts'

const ELSEWHERE = [
  { address: 'http://192.0.2.7:11434', name: 'small:8b' },
  { address: 'http://models.example.com', name: 'small:8b' },
  { address: 'http://127.0.0.1@models.example.com', name: 'small:8b' },
  { address: 5, name: 'small:8b' },
  { address: 'http://127.0.0.1:11434' },
  'http://127.0.0.1:11434',
  7,
]

onBothEngines('a language model that an export brought along', (open) => {
  test.each(ELSEWHERE)('%j is none', async (kept) => {
    const network = await openNetwork(open)
    await change(network.home, { verb: 'settings', summary: 'Brought in' }, async (w) => {
      await putSetting(w, 'languageModel', kept)
      return {}
    })
    expect((await network.model.view()).state).toBe('off')
    await expect(network.model.tryOut(() => {})).rejects.toMatchObject({ kind: 'conflict' })
  })
})
