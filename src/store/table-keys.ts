import type { Tables } from './schema.ts'

/** Keys of the tables that are not keyed by (owner_id, id). */
const OTHER_KEYS: { readonly [table in keyof Tables]?: readonly string[] } = {
  owner: ['owner_id'],
  mention: ['owner_id', 'persona_id', 'source', 'key'],
  participant: ['owner_id', 'persona_id', 'at', 'interaction_id', 'role'],
  tie: ['owner_id', 'person_id'],
  person_place: ['owner_id', 'person_id'],
  person_term: ['owner_id', 'person_id', 'term'],
  fold_due: ['owner_id', 'person_id'],
  match_due: ['owner_id', 'person_id'],
  gathering_claim: ['owner_id', 'event_id'],
  mending: ['owner_id', 'step'],
  journal: ['owner_id', 'change_id', 'table_name', 'row_id'],
  forgotten: ['owner_id', 'hash'],
  search_token: ['owner_id', 'token', 'person_id', 'field'],
}

/** The columns of a table's primary key, `owner_id` first. */
export function keyOf(table: keyof Tables): readonly string[] {
  return OTHER_KEYS[table] ?? ['owner_id', 'id']
}
