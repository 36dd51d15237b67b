import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { settled, temporaryDirectory } from '../app/testing.ts'
import { openSqlite } from '../store/sqlite.ts'
import { databaseFile, openDigwell } from './open-digwell.ts'

const PEOPLE = 600

function cards(): string {
  return Array.from({ length: PEOPLE }, (_, n) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:card-${n}`,
      `FN:Person ${n} Example`,
      `EMAIL:person${n}@firm${n}.example`,
      n === 1 ? 'TITLE:Literary translator' : 'TITLE:Archivist',
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('')
}

test('what a version before did not keep is worked out in a thread, and pages wait for none of it', async () => {
  const directory = temporaryDirectory()
  const dataDir = join(directory, 'data')
  const files = join(directory, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'cards.vcf'), cards())
  const before = await openDigwell({ dataDir })
  await settled(before, await before.startImport({ paths: [files] }))
  await before.needs.add({ personId: null, way: 'need', what: 'a literary translator' })
  const matches = await before.needs.matches()
  expect(matches).toMatchObject({ counting: false, ask: [{ person: 'Person 1 Example' }] })
  await before.close()
  const { db } = openSqlite(databaseFile(dataDir))
  for (const table of ['person_term', 'found_match', 'match_due']) {
    await sql`delete from ${sql.table(table)}`.execute(db)
  }
  await sql`insert into fold_due (owner_id, person_id) select owner_id, id from person`.execute(db)
  await db.destroy()

  const digwell = await openDigwell({ dataDir, settleAside: true })
  try {
    expect(await digwell.needs.matches()).toMatchObject({ counting: true, ask: [] })
    await expect
      .poll(() => digwell.needs.matches(), { timeout: 30_000, interval: 100 })
      .toEqual(matches)
  } finally {
    await digwell.close()
  }
}, 60_000)

test('what is to be mended after an upgrade is, without anybody asking', async () => {
  const directory = temporaryDirectory()
  const dataDir = join(directory, 'data')
  const files = join(directory, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'cards.vcf'), cards())
  const before = await openDigwell({ dataDir })
  await settled(before, await before.startImport({ paths: [files] }))
  const id = await before.findPerson('Person 7 Example')
  await before.close()
  const { db } = openSqlite(databaseFile(dataDir))
  await sql`update person set name = 'Persn 7 Example' where id = ${id}`.execute(db)
  await sql`insert into mending (owner_id, step, after) select owner_id, 'names', '' from owner`.execute(
    db,
  )
  await db.destroy()

  const digwell = await openDigwell({ dataDir, settleAside: true })
  try {
    await expect
      .poll(async () => (await digwell.person(id)).name, { timeout: 30_000, interval: 100 })
      .toBe('Person 7 Example')
  } finally {
    await digwell.close()
  }
}, 60_000)
