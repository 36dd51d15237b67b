import { expect } from 'vitest'
import { findKeptText } from '../kept-texts.ts'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const MESSAGE = { owner_id: 'me', change_id: 'c1', persona_id: 'a1', by_me: 0, made_at: 7 }
const PROMISE = {
  ...MESSAGE,
  id: 'p1',
  kind: 'promise',
  act: 'send',
  words: 'I will send it.',
  what: 'send it',
  interaction_id: 'i1',
  author: 'import',
}
const TEXT = { ...MESSAGE, id: 'i1', passed_over: 0, text: 'Hi. I will send it.' }

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 14) })
  await asMe((tx) =>
    tx
      .insertInto('promise')
      .values(PROMISE as never)
      .execute(),
  )
  await migrate(db, kind, { now: 0 })
  const found = await asMe(async (tx) => {
    const s = { db: tx, engine, owner: 'me' }
    const before = await findKeptText(s, 'i1')
    await tx
      .insertInto('kept_text')
      .values(TEXT as never)
      .execute()
    const { words } = await tx.selectFrom('promise').select('words').executeTakeFirstOrThrow()
    return [before, await findKeptText(s, 'i1'), words]
  })
  expect(found).toEqual([null, TEXT.text, PROMISE.words])
}

onOldStores('promises found before stand after the step, and texts are kept', passesThrough)
