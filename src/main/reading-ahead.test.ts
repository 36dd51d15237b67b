import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  mail,
  NOW,
  OWN_ADDRESSES,
  personNamed,
  settled,
  temporaryDirectory,
} from '../app/testing.ts'
import { openDigwell } from './open-digwell.ts'

const MAILS = 2_400

/** Large enough to be read in a thread of its own, which begins before the owner's addresses are known. */
function mailbox(): string {
  return Array.from({ length: MAILS }, (_, n) => {
    const isMine = n % 3 === 0
    return mail({
      from: isMine ? 'robin@ash.example' : 'Ana Ruiz <ana@oak.example>',
      to: isMine ? 'Ana Ruiz <ana@oak.example>' : 'robin@ash.example',
      at: new Date(NOW - n * 3_600_000).toISOString(),
      text: `Number ${n}. ${'The proofs of the third chapter lie on the table. '.repeat(20)}`,
      id: `${n}@oak.example`,
    })
  }).join('')
}

test('what a file tells of the owner holds for mail whose reading had begun before', async () => {
  const folder = temporaryDirectory()
  mkdirSync(join(folder, 'linkedin'))
  writeFileSync(join(folder, 'linkedin/Email Addresses.csv'), OWN_ADDRESSES)
  writeFileSync(join(folder, 'all.mbox'), mailbox())
  const digwell = await openDigwell({ dataDir: temporaryDirectory(), now: () => NOW })
  onTestFinished(() => digwell.close())
  const view = await settled(digwell, await digwell.startImport({ paths: [folder] }))
  expect(view).toMatchObject({ state: 'done', interactions: { new: MAILS } })
  const ana = await personNamed(digwell, 'Ana Ruiz')
  expect(ana.tie.counts).toMatchObject([
    { channel: 'email', in: (MAILS * 2) / 3, out: MAILS / 3, met: 0 },
  ])
}, 60_000)
