import { expect, test } from 'vitest'
import { ownerFault } from './owner-checker.ts'

const tables = new Set(['person', 'persona', 'tie'])

test.each([
  ['its own rows', 'select * from "person" where "owner_id" = ?'],
  [
    'a join by owner',
    'select 1 from person p join tie t on t.owner_id = p.owner_id where p.owner_id = ?',
  ],
  ['a table of nobody', 'select * from digwell_schema'],
  ['a table being made', 'create table person (id text)'],
])('lets pass: %s', (_case, sql) => expect(ownerFault(sql, tables)).toBeNull())

test.each([
  ['all rows', 'select * from "person"'],
  [
    'a join without owner',
    'select 1 from person p join tie t on t.person_id = p.id where p.owner_id = ?',
  ],
  ['an update by id', 'update "tie" set "n" = 1 where "person_id" = ?'],
  ['an insert without owner', 'insert into "persona" ("id") values (?)'],
  [
    'a hidden subquery',
    'delete from tie where owner_id = ? and person_id in (select id from person)',
  ],
])('finds: %s', (_case, sql) => expect(ownerFault(sql, tables)).toContain('owner_id'))
