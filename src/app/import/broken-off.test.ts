import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { connections, openNetwork, temporaryDirectory } from '../testing.ts'
import { noteFailure } from './import-runner.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const IDLE = {
  start: () => {},
  pause: () => Promise.resolve(),
  progressOf: () => null,
  isActive: () => false,
  listen: () => () => false,
  close: () => Promise.resolve(),
}

onBothEngines('an import that broke off', (open) => {
  for (const phase of ['Working out who is who', 'Weighing how each tie stands']) {
    test(`at “${phase}” is made good by importing the same again`, async () => {
      const network = await openNetwork(open)
      const folder = join(temporaryDirectory(), 'linkedin')
      await mkdir(folder)
      const people = connections(
        { name: 'Ana Ruiz', slug: 'ana' },
        { name: 'Ben Okafor', slug: 'ben' },
      )
      await writeFile(join(folder, 'Connections.csv'), people)
      const id = await startImport(network.home, IDLE, { paths: [folder] })
      const breaking = runImport(network.home, id, {
        shouldPause: () => false,
        onProgress: ({ doing }) => {
          if (doing === phase) throw new Error('The disk is full.')
        },
      })
      await expect(breaking).rejects.toThrow('full')
      await noteFailure(network.home, id, new Error('The disk is full.'))
      expect((await network.import(id)).state).toBe('failed')
      await network.take({ 'Connections.csv': people })
      expect((await network.people({ sort: 'last-contact' })).rows).toHaveLength(2)
      expect((await network.doctor()).lines.filter(({ ok }) => !ok)).toEqual([])
    })
  }
})
