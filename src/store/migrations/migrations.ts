import { first } from './0001-first.ts'
import { write } from './0002-write.ts'
import { me } from './0003-me.ts'
import { matching } from './0004-matching.ts'
import { events } from './0005-events.ts'
import { promises } from './0006-promises.ts'
import { gives } from './0007-gives.ts'
import { needs } from './0008-needs.ts'
import { introductions } from './0009-introductions.ts'
import { requests } from './0010-requests.ts'
import { trips } from './0011-trips.ts'
import { covering } from './0012-covering.ts'
import { mending } from './0013-mending.ts'
import { leaning } from './0014-leaning.ts'
import { texts } from './0015-texts.ts'
import { importFigures } from './0016-import-figures.ts'
import { figures } from './0017-figures.ts'
import type { Migration } from './migration.ts'

/** All steps, in order. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  write,
  me,
  matching,
  events,
  promises,
  gives,
  needs,
  introductions,
  requests,
  trips,
  covering,
  mending,
  leaning,
  texts,
  importFigures,
  figures,
]
