import type { TieState } from '../../domain/tie.ts'
import type { SaidIn } from '../../domain/need.ts'
import { OWNER } from '../../insight/found-match.ts'
import { indexTerms, type HeldTerm, type Holder, type TermIndex } from '../../insight/term-index.ts'
import { findTies, findWishes } from '../../store/people.ts'
import {
  allHeldTerms,
  countHolders,
  countNetwork,
  heldTermsOf,
  holdersOfTerms,
  type HeldTermRow,
} from '../../store/person-terms.ts'
import type { Scope } from '../../store/store.ts'
import type { Statement } from './gather-stated.ts'

/** Of a term that many hold so many are looked at; what is so common tells little. */
const MOST_HOLDERS = 300
/** As in match-rare: a pair may share what at most so many hold. */
const RARELY_HELD = 4

/** Everybody, for matching afresh. Reads all terms. */
export async function gatherAll(s: Scope, stated: readonly Statement[]): Promise<TermIndex> {
  return indexTerms(await holdersOf(s, await allHeldTerms(s), stated), {
    people: await countNetwork(s),
  })
}

/** Those alone who may have to do with people that changed: who hold what they need, and need what they hold. */
export async function gatherAround(
  s: Scope,
  due: readonly string[],
  stated: readonly Statement[],
): Promise<TermIndex> {
  const theirs = await heldTermsOf(s, due)
  const whose = new Set(due)
  const needed = new Set(
    stated
      .filter(({ way, personId }) => way === 'need' && whose.has(personId ?? OWNER))
      .flatMap(({ terms }) => terms),
  )
  const holding = new Set([
    ...theirs.map(({ term }) => term),
    ...stated
      .filter(({ way, personId }) => way === 'offer' && whose.has(personId ?? OWNER))
      .flatMap(({ terms }) => terms),
  ])
  const touched = stated.filter(({ terms }) =>
    terms.some((term) => needed.has(term) || holding.has(term)),
  )
  const terms = [...new Set([...needed, ...holding, ...touched.flatMap((one) => one.terms)])]
  const held = await countHolders(s, terms)
  const rare = [...holding].filter((term) => (held.get(term) ?? 0) <= RARELY_HELD)
  const ids = new Set([
    ...due.filter((id) => id !== OWNER),
    ...touched.flatMap(({ personId }) => personId ?? []),
    ...(await holdersOfTerms(s, [...needed], MOST_HOLDERS)),
    ...(await holdersOfTerms(s, rare, RARELY_HELD)),
  ])
  const rows = await heldTermsOf(s, [...ids])
  return indexTerms(await holdersOf(s, rows, touched), { people: await countNetwork(s), held })
}

/** What people hold, their offers in so many words among it; people with a need and no term come along. */
async function holdersOf(
  s: Scope,
  rows: readonly HeldTermRow[],
  stated: readonly Statement[],
): Promise<Iterable<Holder>> {
  const holders = new Map<string, Holder & { terms: HeldTerm[] }>()
  const add = (personId: string, state: string, employer: string | null) => {
    let holder = holders.get(personId)
    if (holder === undefined) {
      const named = employer?.trim().toLowerCase() ?? ''
      holder = {
        personId,
        state: state as TieState,
        employer: named === '' ? null : named,
        terms: [],
      }
      holders.set(personId, holder)
    }
    return holder
  }
  for (const { person_id, state, employer, ...held } of rows) {
    add(person_id, state, employer).terms.push({ ...held, said: held.said as SaidIn })
  }
  const ids = [...new Set(stated.flatMap(({ personId }) => personId ?? []))]
  const unknown = ids.filter((id) => !holders.has(id))
  const left = new Set(
    (await findWishes(s, unknown)).flatMap(({ id, stance }) => (stance === 'keep' ? [] : [id])),
  )
  for (const tie of await findTies(s, unknown)) {
    if (!left.has(tie.person_id)) add(tie.person_id, tie.state, null)
  }
  for (const { personId, way, terms, what, source, at } of stated) {
    const holder = personId === null || way !== 'offer' ? undefined : holders.get(personId)
    for (const term of terms) {
      holder?.terms.push({ term, said: 'offer', words: what, source, at })
    }
  }
  return holders.values()
}
