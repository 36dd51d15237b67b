import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settled, temporaryDirectory } from '../app/testing.ts'
import { openDigwell } from './open-digwell.ts'

const PEOPLE = 5_500

function cards(): string {
  return Array.from({ length: PEOPLE }, (_, n) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:card-${n}`,
      `FN:Person ${n} Example`,
      `EMAIL:person${n}@firm${n}.example`,
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('')
}

test('a large import is taken back elsewhere, while everything is answered as it was', async () => {
  const directory = temporaryDirectory()
  const files = join(directory, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'cards.vcf'), cards())
  const digwell = await openDigwell({ dataDir: join(directory, 'data') })
  try {
    const id = await digwell.startImport({ paths: [files] })
    expect((await settled(digwell, id)).state).toBe('done')
    let isUndone = false
    const undoing = digwell.undo(id).finally(() => {
      isUndone = true
    })
    let answered = 0
    while (!isUndone) {
      const { inView } = await digwell.people({ limit: 1 })
      expect([0, PEOPLE]).toContain(inView)
      answered += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(await undoing).toMatchObject({ state: 'undone' })
    expect(answered).toBeGreaterThan(3)
    expect((await digwell.people({ limit: 1 })).inView).toBe(0)
    await expect(digwell.undo(id)).rejects.toMatchObject({ kind: 'conflict' })
  } finally {
    await digwell.close()
  }
}, 60_000)
