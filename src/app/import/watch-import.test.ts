import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, temporaryDirectory } from '../testing.ts'

const CARDS = 100

onBothEngines('watching', (open) => {
  test('an import of many files looks now and then, not at every file, and ends with it', async () => {
    const network = await openNetwork(open)
    const folder = join(temporaryDirectory(), 'cards')
    await mkdir(folder)
    for (let n = 0; n < CARDS; n++) {
      const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz ${n}\r\nEND:VCARD\r\n`
      await writeFile(join(folder, `${n}.vcf`), card)
    }
    const began = performance.now()
    const id = await network.startImport({ paths: [folder] })
    const states: string[] = []
    for await (const { state } of network.watchImport(id)) states.push(state)
    const took = performance.now() - began
    expect(states.at(-1)).toBe('done')
    expect(states.length).toBeLessThan(3 + took / 100)
  })
})
