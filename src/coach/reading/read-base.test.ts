import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { anyText, words } from '../testing.ts'
import { readBase } from './read-base.ts'
import type { BaseText, Span } from './read-text.ts'

const kinds = fc.constantFrom(...TEXT_KINDS)

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ from, to }, at) => from < to && from >= (spans[at - 1]?.to ?? 0))
}

function lies({ raw, sentences }: BaseText): void {
  for (const { from, to, low, tokens } of sentences) {
    expect(low).toHaveLength(to - from)
    expect([tokens[0]?.from, tokens.at(-1)?.to]).toEqual([from, to])
    for (const token of tokens) {
      expect(token.text).toBe(low.slice(token.from - from, token.to - from))
      expect(token.to).toBeLessThanOrEqual(raw.length)
    }
  }
}

test('reads any text: everything lies where it says, masks are as long as the text', () => {
  fc.assert(
    fc.property(anyText, kinds, (raw, kind) => {
      const text = readBase(raw, kind)
      expect(text.masked).toHaveLength(raw.length)
      expect(text.low).toHaveLength(raw.length)
      lies(text)
      expect(inOrder(text.sentences)).toBe(true)
      expect(inOrder(text.blocks)).toBe(true)
      expect(inOrder(text.placeholders)).toBe(true)
      expect(inOrder(text.quotes)).toBe(true)
      expect(inOrder(text.sentences.flatMap(({ tokens }) => tokens))).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('no word of the sender is lost between blocks, sentences and tokens', () => {
  fc.assert(
    fc.property(anyText, kinds, (raw, kind) => {
      const { masked, blocks, sentences } = readBase(raw, kind)
      const bare = (part: string) => part.replace(/[\s\p{C}]/gu, '')
      expect(bare(words(masked, blocks).join(''))).toBe(bare(masked))
      const tokens = sentences.flatMap((sentence) => sentence.tokens)
      const letters = (part: string) => part.match(/[a-z]/gi)?.length ?? 0
      expect(letters(words(masked, tokens).join(''))).toBe(letters(masked))
    }),
    { numRuns: 400 },
  )
})

const sentences = (raw: string, kind: BaseText['kind'] = 'outreach') =>
  readBase(raw, kind).sentences.map((s) => `${s.block}: ${raw.slice(s.from, s.to)}`)

test('parts greeting, paragraphs, items and sign-off', () => {
  expect(
    sentences('Subject: Veneer\nHi Ms. Deng, your note helped.\n- one\n2) two\n\nBest,\nAna'),
  ).toEqual([
    'subject: Subject: Veneer',
    'greeting: Hi Ms. Deng,',
    'paragraph: your note helped.',
    'item: - one',
    'item: 2) two',
    'sign-off: Best,',
    'sign-off: Ana',
  ])
})

test.each([
  ['Hi, I fix organs.', ['greeting: Hi,', 'paragraph: I fix organs.']],
  ['Hello, Mr. Ito! I bake.', ['greeting: Hello, Mr. Ito!', 'paragraph: I bake.']],
  ['See you at noon. Cheers, Ruth', ['paragraph: See you at noon.', 'sign-off: Cheers, Ruth']],
  ['See you at noon.\nRuth Adler', ['paragraph: See you at noon.', 'sign-off: Ruth Adler']],
  [
    'I owe you. Thanks for that kindly',
    ['paragraph: I owe you.', 'paragraph: Thanks for that kindly'],
  ],
  [
    'I bake. Thanks\nWould Friday suit?',
    ['paragraph: I bake.', 'paragraph: Thanks', 'paragraph: Would Friday suit?'],
  ],
  [
    'I bake.\nKind regards\nRuth Adler\nBaker',
    ['paragraph: I bake.', 'sign-off: Kind regards', 'sign-off: Ruth Adler', 'sign-off: Baker'],
  ],
  ['I bake. Thank you!', ['paragraph: I bake.', 'paragraph: Thank you!']],
  ['Thanks for the tip, Bo.', ['paragraph: Thanks for the tip, Bo.']],
  ['Li et al. agree. So do I.', ['paragraph: Li et al. agree.', 'paragraph: So do I.']],
])('%j', (raw, expected) => {
  expect(sentences(raw)).toEqual(expected)
})

test('joins lines that a mail program wrapped, and no others', () => {
  expect(
    sentences(
      'I read what you wrote about the tram depot and\nthought of ours.\nMay I ask\n\nFriday?',
    ),
  ).toEqual([
    'paragraph: I read what you wrote about the tram depot and\nthought of ours.',
    'paragraph: May I ask',
    'paragraph: Friday?',
  ])
})

test('knows whom a sentence speaks of, and whether it asks', () => {
  const of = (raw: string) => {
    const sentence = readBase(raw, 'outreach').sentences[0]
    return [sentence?.subject, sentence?.question]
  }
  expect(of('I bake.')).toEqual(['me', false])
  expect(of('My brother was laid off.')).toEqual(['other', false])
  expect(of('Laid off this week.')).toEqual(['me', false])
  expect(of('Your kiln is hot 🔥')).toEqual(['you', false])
  expect(of('Could you show me your kiln')).toEqual(['you', true])
  expect(of('We bake?')).toEqual(['we', true])
})

test('counts words, also in a language it does not know', () => {
  expect(readBase("I'm here, café at 9:30.", 'pitch').words).toBe(6)
  expect(readBase('Ich suche eine Stelle und bin für alles offen.', 'post').language).toBe('other')
  expect(readBase('仕事を探しています', 'post').language).toBe('other')
  expect(readBase('Florist | DJ', 'profile').language).toBe('en')
  expect(readBase('I am looking for work in Köln am Rhein, near the Dom.', 'post').language).toBe(
    'en',
  )
})

test('what is too long to be a message is blank at its end', () => {
  const text = readBase('I bake. '.repeat(10_000), 'post')
  expect(text.masked).toHaveLength(80_000)
  expect(text.masked.slice(50_000).trim()).toBe('')
})
