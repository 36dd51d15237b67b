import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import type { SaidIn } from '../domain/need.ts'
import { OWNER, type FoundMatch, type Stated } from './found-match.ts'
import { matchNeeds } from './match-needs.ts'
import { indexTerms, putHolder, rarityOf, type Holder } from './term-index.ts'

const NOW = Date.UTC(2026, 10, 22)

function holder(
  personId: string,
  held: readonly (readonly [string, SaidIn])[],
  more: Partial<Holder> = {},
): Holder {
  const terms = held.map(([term, said]) => ({ term, said, words: term, source: 'mail', at: NOW }))
  return { personId, state: 'warm', employer: null, terms, ...more }
}

function stated(id: string, more: Partial<Stated>): Stated {
  return { id, personId: null, way: 'need', at: NOW, sure: true, terms: ['f:translation'], ...more }
}

const told = (found: readonly FoundMatch[]) =>
  found.map(({ kind, personId, otherId }) => [kind, personId, otherId].filter(Boolean).join(' '))

/** Fifty who hold nothing, so that what is rare is rare. */
const CROWD = Array.from({ length: 50 }, (_, n) => holder(`z${n}`, [], { state: 'none' }))

describe('who could use what', () => {
  test('what they need and I offer; what I need and they have, the offer before the title', () => {
    const index = indexTerms([
      ...CROWD,
      holder('ana', []),
      holder('ben', [['f:translation', 'title']]),
      holder('cleo', [['f:translation', 'offer']]),
    ])
    const found = matchNeeds({
      index,
      now: NOW,
      stated: [
        stated('theirs', { personId: 'ana', terms: ['f:music'] }),
        stated('mine', { way: 'offer', terms: ['f:music', 'w:jazz'] }),
        stated('wanted', {}),
      ],
    })
    expect(told(found)).toEqual(['give ana', 'ask cleo', 'ask ben', 'meet ben cleo'])
  })

  test('two meet through a need, unless they work in one house or the owner hardly knows them', () => {
    const needing = stated('n', { personId: 'ana' })
    const meet = (ana: Partial<Holder>, ben: Partial<Holder>) =>
      told(
        matchNeeds({
          index: indexTerms([
            ...CROWD,
            holder('ana', [], ana),
            holder('ben', [['f:translation', 'title']], ben),
          ]),
          now: NOW,
          stated: [needing],
        }),
      )
    expect(meet({}, {})).toEqual(['meet ana ben'])
    expect(meet({ employer: 'oak' }, { employer: 'oak' })).toEqual([])
    expect(meet({}, { state: 'dormant' })).toEqual([])
    expect(meet({ state: 'resting' }, {})).toEqual([])
  })

  test('a word beside the field is no match alone, and a better one with it', () => {
    const index = indexTerms([
      ...CROWD,
      holder('ben', [['w:polish', 'title']]),
      holder('cleo', [['f:translation', 'title']]),
      holder('dan', [
        ['f:translation', 'title'],
        ['w:polish', 'title'],
      ]),
    ])
    const found = matchNeeds({
      index,
      now: NOW,
      stated: [stated('n', { terms: ['f:translation', 'w:polish'] })],
    })
    expect(told(found)).toEqual(['ask dan', 'ask cleo', 'meet cleo dan'])
  })

  test('what everybody has is nothing to speak of', () => {
    const all = Array.from({ length: 400 }, (_, n) => holder(`p${n}`, [['f:sales', 'employer']]))
    expect(
      matchNeeds({
        index: indexTerms(all),
        now: NOW,
        stated: [stated('n', { terms: ['f:sales'] })],
      }),
    ).toEqual([])
  })

  test('a rare thing shared brings two together; a word only where it is an interest', () => {
    const rare = (said: SaidIn, term: string) =>
      told(
        matchNeeds({
          index: indexTerms([
            ...CROWD,
            holder('ana', [[term, said]]),
            holder('ben', [[term, said]]),
          ]),
          now: NOW,
          stated: [],
        }),
      )
    expect(rare('interest', 'w:lichen')).toEqual(['meet ana ben'])
    expect(rare('title', 'f:oral-history')).toEqual(['meet ana ben'])
    expect(rare('title', 'w:lichen')).toEqual([])
    expect(rare('employer', 'f:oral-history')).toEqual([])
  })

  test('fresh needs go before old ones, confirmed before suggested', () => {
    const index = indexTerms([...CROWD, holder('ben', [['f:translation', 'title']])])
    const score = (more: Partial<Stated>) =>
      matchNeeds({ index, now: NOW, stated: [stated('n', more)] })[0]?.score ?? 0
    const old = NOW - 720 * DAY_MS
    expect(score({})).toBeGreaterThan(score({ at: old }))
    expect(score({ at: old })).toBeGreaterThan(score({ at: old, sure: false }))
  })

  test('nobody stands in the list more than twice', () => {
    const index = indexTerms([...CROWD, holder('ben', [['f:translation', 'offer']])])
    const needs = ['a', 'b', 'c', 'd'].map((id) => stated(id, {}))
    expect(told(matchNeeds({ index, now: NOW, stated: needs }))).toEqual(['ask ben', 'ask ben'])
  })

  test('of several offers of mine the best is enough for one need', () => {
    const index = indexTerms([...CROWD, holder('ana', [])])
    const mine = { way: 'offer', terms: ['f:translation'] } as const
    const found = matchNeeds({
      index,
      now: NOW,
      stated: [stated('n', { personId: 'ana' }), stated('a', mine), stated('b', mine)],
    })
    expect(told(found)).toEqual(['give ana'])
  })

  test('what the owner put away makes room for the next', () => {
    const index = indexTerms([...CROWD, holder('ben', [['f:translation', 'offer']])])
    const isOut = ({ needId }: FoundMatch) => needId === 'a'
    const found = matchNeeds({ index, now: NOW, stated: [stated('a', {}), stated('b', {})], isOut })
    expect(found.map(({ needId }) => needId)).toEqual(['b'])
  })
})

describe('matching again what changed', () => {
  const people = Array.from({ length: 60 }, (_, n) =>
    holder(`p${n}`, [
      [`f:${n % 13}`, 'title'],
      [`w:${n % 29}`, 'interest'],
    ]),
  )
  const needs = Array.from({ length: 30 }, (_, n) =>
    stated(`n${n}`, {
      personId: n % 5 === 0 ? null : `p${n}`,
      way: n % 7 === 0 ? 'offer' : 'need',
      terms: [`f:${n % 13}`],
    }),
  )

  test('finds of those alone what matching afresh finds of them', () => {
    const index = indexTerms(people)
    putHolder(index, holder('p3', [['f:1', 'offer']]))
    const isFocused = ({ personId, otherId }: FoundMatch) => personId === 'p3' || otherId === 'p3'
    const never = { index, now: NOW, stated: needs }
    const pairs = (found: readonly FoundMatch[]) => new Set(told(found.filter(isFocused)))
    const again = matchNeeds({ ...never, focus: new Set(['p3']) })
    expect(again.every(isFocused)).toBe(true)
    for (const pair of pairs(matchNeeds(never))) expect(pairs(again)).toContain(pair)
  })

  test('the order of people and needs does not matter', () => {
    const one = matchNeeds({ index: indexTerms(people), now: NOW, stated: needs })
    const other = matchNeeds({
      index: indexTerms(people.toReversed()),
      now: NOW,
      stated: needs.toReversed(),
    })
    expect(told(other)).toEqual(told(one))
    expect(
      matchNeeds({
        index: indexTerms(people),
        now: NOW,
        stated: needs,
        focus: new Set([OWNER]),
      }).every(({ kind }) => kind !== 'meet'),
    ).toBe(true)
  })
})

test('rarity falls from one to nothing as more hold a term', () => {
  const index = indexTerms(CROWD, {
    people: 1000,
    held: new Map([
      ['a', 1],
      ['b', 10],
      ['c', 1000],
    ]),
  })
  expect(rarityOf(index, 'a')).toBe(1)
  expect(rarityOf(index, 'b')).toBeCloseTo(Math.log(101) / Math.log(1001))
  expect(rarityOf(index, 'c')).toBeCloseTo(Math.log(2) / Math.log(1001))
})
