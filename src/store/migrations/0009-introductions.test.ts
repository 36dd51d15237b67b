import { expect } from 'vitest'
import { countLabelSets } from '../communities.ts'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

/** Longer than a key of an index may be in PostgreSQL, and in a script of several bytes a letter. */
const MANY = JSON.stringify(Array.from({ length: 30 }, (_, n) => `${n} ${'図書館'.repeat(60)}`))
const TAGS = ['[]', '["Readers"]', '["Readers"]', MANY]

function person(tags: string, index: number) {
  return {
    owner_id: 'me',
    id: `p${index}`,
    change_id: 'c1',
    name: `Ana ${index}`,
    sort_name: `ana ${index}`,
    about: null,
    employer: null,
    title: null,
    city: null,
    email: null,
    phone: null,
    linkedin: null,
    birthday: null,
    birthday_md: null,
    tags,
    created_at: 1,
  }
}

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 8) })
  await asMe((tx) => tx.insertInto('person').values(TAGS.map(person)).execute())
  await migrate(db, kind, { now: 0 })
  const counted = await asMe((tx) => countLabelSets({ db: tx, engine, owner: 'me' }))
  expect(counted.map(({ tags, people }) => [tags.slice(0, 11), people]).toSorted()).toEqual([
    [MANY.slice(0, 11), 1],
    ['["Readers"]', 2],
  ])
}

onOldStores('labels of any length are counted after the step', passesThrough)
