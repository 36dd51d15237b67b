import { sql } from 'kysely'
import { expect } from 'vitest'
import { migrate } from '../migrate.ts'
import { onOldStores, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

/** A message sent as the version before kept it. */
function sent(id: string, purpose: string | null, state = 'sent') {
  const draft = {
    owner_id: 'me',
    id: `d-${id}`,
    change_id: 'c0',
    person_id: 'p1',
    move_id: null,
    kind: 'followup',
    purpose,
    channel: 'email',
    subject: '',
    text: 'Hello',
    state,
    made_at: 1,
    changed_at: 5,
    sent_at: state === 'sent' ? 5 : null,
    interaction_id: state === 'sent' ? id : null,
  }
  const interaction = {
    owner_id: 'me',
    id,
    change_id: 'c1',
    at: 5,
    end_at: null,
    day: 0,
    channel: 'email',
    direction: 'out',
    kind: 'message',
    in_person: 0,
    size: 1,
    thread: null,
    subject: null,
    snippet: 'Hello',
    personal: 1,
    asks: 0,
    record_id: null,
    ahead: 0,
    author: 'you',
  }
  const part = {
    owner_id: 'me',
    persona_id: 'persona-1',
    at: 5,
    interaction_id: id,
    role: 'to',
    day: 0,
    channel: 'email',
    kind: 'message',
    contact: 'out',
    weight: 1,
    asks: 0,
  }
  return { draft, interaction, part }
}

const MESSAGES = [
  sent('i1', 'thank'),
  sent('i2', 'ask-intro'),
  sent('i3', null),
  sent('i4', 'give'),
]

async function passesThrough({ db }: OldStore, kind: 'sqlite' | 'postgres'): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 6) })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    await tx
      .insertInto('draft')
      .values(MESSAGES.map(({ draft }) => draft))
      .execute()
    await tx
      .insertInto('draft')
      .values(sent('i5', 'ask', 'open').draft)
      .execute()
    await tx
      .insertInto('interaction')
      .values(MESSAGES.map((one) => one.interaction))
      .execute()
    await tx
      .insertInto('participant')
      .values(MESSAGES.map(({ part }) => part))
      .execute()
  })
  await migrate(db, kind, { now: 0 })
  await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select set_config('app.owner', 'me', true)`.execute(tx)
    const gives = await tx
      .selectFrom('give')
      .select(['id', 'sort', 'kind', 'size', 'persona_id', 'change_id', 'interaction_id'])
      .orderBy('id')
      .execute()
    const common = { persona_id: 'persona-1', change_id: 'c1' }
    expect(gives).toEqual([
      { id: 'i1', sort: 'give', kind: 'thanks', size: 'small', interaction_id: 'i1', ...common },
      {
        id: 'i2',
        sort: 'ask',
        kind: 'introduction',
        size: 'medium',
        interaction_id: 'i2',
        ...common,
      },
      {
        id: 'i4',
        sort: 'give',
        kind: 'information',
        size: 'small',
        interaction_id: 'i4',
        ...common,
      },
    ])
  })
}

onOldStores('messages sent for a purpose before become lines of the ledger', passesThrough)
