import { describe, expect, test } from 'vitest'
import type { MatchContent, MatchSide } from '../domain/match.ts'
import { matchLine, matchReason, matchWhy, sayMatch, sideFact } from './match-words.ts'

const side = (what: string, said: string, words = ''): MatchSide => ({
  what,
  said,
  words,
  source: 'mail',
  at: 0,
  locator: null,
})

const content = (theirs: MatchSide, others: MatchSide, about = 'translation'): MatchContent => ({
  theirs,
  others,
  about,
})

const NEED = side('a translator for our letters', 'need', 'We need a translator for our letters.')

describe('the words for a match', () => {
  test('tell of their things as theirs, and to them as yours', () => {
    const give = content(NEED, side('translating my own way', 'offer'))
    const words = { kind: 'give', called: 'Ana', other: null, content: give } as const
    expect(matchLine(words)).toBe(
      'Ana could use a translator for their letters; you offer translating your own way',
    )
    expect(sayMatch(words)).toMatch(/^You said that you could use a translator for your letters\./)
    expect(matchReason(words, 'on 3 November')).toBe(
      'Ana said on 3 November: “We need a translator for our letters.” You offer translating your own way',
    )
  })

  test.each([
    ['Literary translator', 'Ben is a literary translator'],
    ['Grants Officer', 'Ben is a Grants Officer'],
    ['archivist', 'Ben is an archivist'],
    ['UX Researcher', 'Ben is a UX Researcher'],
    ['Head of Grants', 'Ben is Head of Grants'],
    ['CEO', 'Ben is CEO'],
    ['Product Manager | Leadership "enthusiast"', 'Ben is a Product Manager'],
  ])('a title is told as one would: %s', (title, told) => {
    const meet = content(NEED, side(title, 'title'))
    expect(matchLine({ kind: 'meet', called: 'Ana', other: 'Ben', content: meet })).toBe(
      `Ana could use a translator for their letters; ${told}`,
    )
  })

  test.each([
    ['interest', 'Ben cares about lichen'],
    ['employer', 'Ben works at lichen'],
    ['tag', 'Ben is in your group “lichen”'],
    ['note', 'you noted of Ben: lichen'],
    ['offer', 'Ben offers lichen'],
  ])('what is held by way of %s', (said, told) => {
    const ask = content(side('a hand with moss', 'need'), side('lichen', said))
    expect(matchLine({ kind: 'ask', called: 'Ben', other: null, content: ask })).toBe(
      `You could use a hand with moss; ${told}`,
    )
  })

  test.each([
    ['title', 'Translator | Speaker', 'may be of help'],
    ['note', 'was rude to me once', 'may be of help'],
    ['offer', 'translating by hand', 'offers translating by hand'],
    ['interest', 'translation', 'cares about translation'],
  ])('why they should meet can be put to both: %s', (said, what, help) => {
    const meet = content(NEED, side(what, said))
    expect(matchWhy({ kind: 'meet', called: 'Ana', other: 'Ben', content: meet })).toBe(
      `Ana could use a translator for their letters, and Ben ${help}`,
    )
  })

  test('two who share something rare', () => {
    const work = content(
      side('Oral historian', 'title'),
      side('Historian', 'title'),
      'oral history',
    )
    const both = { kind: 'meet', called: 'Ana', other: 'Ben', content: work } as const
    expect(matchLine(both)).toBe('Ana and Ben both work in oral history')
    expect(matchWhy(both)).toBe('you both work in oral history')
    expect(sayMatch(both)).toMatch(/Ben, who also works in oral history\. Shall I ask/)
    const care = content(side('lichen', 'interest'), side('lichen', 'interest'), 'lichen')
    expect(matchLine({ ...both, content: care })).toBe('Ana and Ben both care about lichen')
  })

  test('facts stand in the words in which they were said', () => {
    expect(sideFact('Ana', NEED)).toBe('Ana: “We need a translator for our letters.”')
    expect(sideFact('You', side('a room', 'offer'))).toBe('You: can offer a room')
    expect(sideFact('Ben', side('Archivist', 'title'))).toBe('Ben: Archivist')
  })
})
