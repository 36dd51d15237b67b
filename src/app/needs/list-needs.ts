import { DAY_MS } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { NeedWay } from '../../domain/need.ts'
import type { NeedsPage, NeedView } from '../../domain/view/need-view.ts'
import { findAnsweredNeeds, findNeeds, type ToldNeed } from '../../store/needs.ts'
import { findSkillPlaces } from '../../store/own-words.ts'
import { resolvePersonId } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { foldTold } from './fold-told.ts'
import { FRESH_DAYS, MOST_TOLD } from './gather-stated.ts'
import type { NeedsQuery } from './needs.ts'

/** Needs and offers, the newest first. @throws DigwellError not-found, for a person nobody knows */
export async function listNeeds(home: Home, s: Scope, query: NeedsQuery): Promise<NeedsPage> {
  const { personId: asked } = query
  const personId = asked === undefined || asked === null ? asked : await resolvePersonId(s, asked)
  if (personId === null && asked !== null) {
    throw new DigwellError('not-found', 'Digwell knows nobody by that id.')
  }
  const told = await findNeeds(s, {
    view: query.view ?? 'waiting',
    ...(personId === undefined ? {} : { personId }),
    since: home.clock() - FRESH_DAYS * DAY_MS,
    limit: MOST_TOLD,
  })
  const rows = foldTold(told, await findAnsweredNeeds(s, personId))
  const limit = Math.min(500, Math.max(1, Math.floor(query.limit ?? 100)))
  const places = await findSkillPlaces(s)
  return {
    rows: rows.slice(0, limit).map(viewNeed),
    knownFor: places.filter(({ place }) => place === 'known-for').map(({ name }) => name),
  }
}

function viewNeed(row: ToldNeed): NeedView {
  const { state } = row
  return {
    id: row.id,
    personId: row.person_id,
    person: row.name,
    way: row.way as NeedWay,
    what: row.own_what ?? row.what,
    words: row.author === 'you' ? '' : row.words,
    at: row.at,
    state: state === 'met' || state === 'dismissed' ? state : 'open',
    confirmed: row.author === 'you' || state === 'open' || state === 'met',
    source: row.author === 'import' ? (row.source ?? 'mail') : 'you',
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}
