import type { SearchHit } from '../../domain/view/person-view.ts'
import { findWordsBeginning } from '../../store/search.ts'
import type { Scope } from '../../store/store.ts'
import { isOneSlipApart } from '../../text/edit-distance.ts'
import { fold } from '../../text/fold.ts'
import { search } from './list-people.ts'

/** Longer searches are sentences, not names. */
const MOST_WORDS = 3
/** Shorter words are one slip apart from too many others. */
const SHORTEST = 4
/** Spellings looked for instead of one word, and of all words together. */
const MOST_SPELLINGS = 6
const MOST_TRIES = 24

/**
 * People for what was typed so far; where nobody is called so, those whose words are one typing slip away, as
 * long as the first letter is right, one too many, or changed places with the second. Then about 20 ms a word at
 * 100,000 people.
 */
export async function searchNearly(s: Scope, q: string, limit = 12): Promise<readonly SearchHit[]> {
  const exact = await search(s, q, limit)
  const words = fold(q).split(' ').filter(Boolean)
  if (exact.length > 0 || words.length === 0 || words.length > MOST_WORDS) return exact
  const spellings: (readonly string[])[] = []
  for (const word of words) spellings.push([word, ...(await slipsOf(s, word))])
  const hits = new Map<string, SearchHit>()
  for (const tried of together(spellings).slice(1, MOST_TRIES)) {
    for (const hit of await search(s, tried.join(' '), limit)) {
      if (hit.matched === null && !hits.has(hit.personId)) hits.set(hit.personId, hit)
    }
    if (hits.size >= limit) break
  }
  return [...hits.values()].slice(0, limit)
}

/** Words kept of people that this one may stand for: whole, or as far as it was typed. */
async function slipsOf(s: Scope, word: string): Promise<readonly string[]> {
  if (word.length < SHORTEST) return []
  const [first = '', second = ''] = word
  const begins = [first, ...(first === second ? [] : [second + first, word.slice(1, 3)])]
  const near: string[] = []
  for (const begin of begins) {
    for (const known of await findWordsBeginning(s, begin)) {
      if (isOneSlipApart(word, known)) near.unshift(known)
      else if (word.length > SHORTEST && isOneSlipApart(word, known.slice(0, word.length)))
        near.push(known)
    }
  }
  return near.slice(0, MOST_SPELLINGS)
}

/** One spelling of each word, the fewest changes first; the first is what was typed. */
function together(spellings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  type Tried = { readonly words: readonly string[]; readonly changes: number }
  const all = spellings.reduce<readonly Tried[]>(
    (tried, each) =>
      tried.flatMap(({ words, changes }) =>
        each.map((word, index) => ({
          words: [...words, word],
          changes: changes + Math.sign(index),
        })),
      ),
    [{ words: [], changes: 0 }],
  )
  return all.toSorted((a, b) => a.changes - b.changes).map(({ words }) => words)
}
