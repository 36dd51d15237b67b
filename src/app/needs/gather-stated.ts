import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { NeedWay } from '../../domain/need.ts'
import type { Stated } from '../../insight/found-match.ts'
import { findAnsweredNeeds, findNeeds, type ToldNeed } from '../../store/needs.ts'
import { findSkillPlaces } from '../../store/own-words.ts'
import type { Scope } from '../../store/store.ts'
import { termsOf } from '../../text/fields/terms-of.ts'
import { foldTold } from './fold-told.ts'

/** A suggestion nobody confirmed counts for so long. */
export const FRESH_DAYS = 180
/** So many are read, the newest; the same said twice is one of them afterwards. */
export const MOST_TOLD = 2_000

/** A need or an offer as it is matched, with what is shown of it. */
export type Statement = Stated & {
  readonly what: string
  /** The sentence it was said in; empty where there is none. */
  readonly words: string
  readonly source: string
  /** `interaction:<id>` */
  readonly locator: string | null
}

/**
 * All that counts now: what was typed or confirmed, what others lately said, and what the owner is known for. What the
 * owner seems to need, by their own words, is asked about first.
 */
export async function gatherStated(s: Scope, now: Instant): Promise<readonly Statement[]> {
  const told = await findNeeds(s, {
    view: 'waiting',
    since: now - FRESH_DAYS * DAY_MS,
    limit: MOST_TOLD,
  })
  const rows = foldTold(told, await findAnsweredNeeds(s)).filter(
    (row) => row.person_id !== null || row.way === 'offer' || isSure(row),
  )
  const skills = (await findSkillPlaces(s)).filter(({ place }) => place === 'known-for')
  return [
    ...rows.map(statementOf),
    ...skills.map((skill): Statement => ({
      id: skill.id,
      personId: null,
      way: 'offer',
      at: skill.at,
      sure: true,
      terms: termsOf(skill.name).map(({ term }) => term),
      what: skill.name,
      words: '',
      source: 'your profile',
      locator: null,
    })),
  ]
}

const isSure = ({ state, author }: ToldNeed): boolean => state === 'open' || author === 'you'

function statementOf(row: ToldNeed): Statement {
  const what = row.own_what ?? row.what
  return {
    id: row.id,
    personId: row.person_id,
    way: row.way as NeedWay,
    at: row.at,
    sure: isSure(row),
    terms: termsOf(what).map(({ term }) => term),
    what,
    words: row.author === 'you' ? '' : row.words,
    source: row.author === 'import' ? (row.source ?? 'mail') : 'you',
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}
