import { describe, expect, test } from 'vitest'
import { findNeeds } from './find-needs.ts'
import { FOUND } from './found.cases.ts'
import { notedNeeds } from './noted-needs.ts'
import { PASSED_OVER } from './passed-over.cases.ts'
import { ABOUT_SOMETHING_ELSE, NOTED_OTHERWISE, SAID_OTHERWISE } from './said-otherwise.cases.ts'
import { NOT_TOLD, TOLD } from './told.cases.ts'

describe('needs and offers in what people write', () => {
  test.each(FOUND)('%s', (text, way, what) => {
    expect(findNeeds(text)).toMatchObject([{ way, what }])
  })

  test.each(PASSED_OVER)('nothing in: %s', (text) => {
    expect(findNeeds(text)).toEqual([])
  })

  test.each([...TOLD, ...SAID_OTHERWISE])('a %s in: %s', (way, text) => {
    expect(findNeeds(text)).toMatchObject([{ way }])
  })

  test.each([...NOT_TOLD, ...ABOUT_SOMETHING_ELSE])('nothing told in: %s', (text) => {
    expect(findNeeds(text)).toEqual([])
  })

  test('a letter may hold several, each in its sentence, once', () => {
    const letter = `Dear Robin,

the fair was a joy. We are looking for a cellist, by the way.
And I am happy to help with bookbinding
whenever you like. Happy to help with bookbinding whenever you like.

Yours, Ana`
    expect(findNeeds(letter).map(({ way, what }) => `${way} ${what}`)).toEqual([
      'need a cellist',
      'offer bookbinding',
      'offer bookbinding',
    ])
  })

  test('reads a text of any length at once', () => {
    const long = 'We need and need and need and need '.repeat(20_000)
    const start = performance.now()
    findNeeds(long)
    expect(performance.now() - start).toBeLessThan(250)
  })
})

describe('needs and offers in the owner’s notes', () => {
  test.each(NOTED_OTHERWISE)('a %s noted in: %s', (way, note) => {
    expect(notedNeeds(note)).toMatchObject([{ way }])
  })

  test.each(ABOUT_SOMETHING_ELSE)('nothing of theirs noted in: %s', (note) => {
    expect(notedNeeds(note)).toEqual([])
  })

  test.each([
    [
      'Met at the fair. She is looking for a translator for her novel.',
      'need',
      'a translator for her novel',
    ],
    ['Knows a lot about grants; two children', 'offer', 'grants'],
    ['Offered to help with fundraising', 'offer', 'fundraising'],
    ['Needs a web designer', 'need', 'a web designer'],
    ['Their library needs volunteers in May', 'need', 'volunteers in May'],
    ['Expert on copyright', 'offer', 'copyright'],
    ['Ana Ruiz could use advice on podcasts.', 'need', 'advice on podcasts'],
    ['Lives in Hull, and is looking for a mentor', 'need', 'a mentor'],
    ['good at statistics', 'offer', 'statistics'],
    ['Sucht eine Wohnung in Kiel.', 'need', 'eine Wohnung in Kiel'],
    ['Elle cherche un associé pour sa librairie.', 'need', 'un associé pour sa librairie'],
  ])('%s', (note, way, what) => {
    expect(notedNeeds(note)).toMatchObject([{ way, what }])
  })

  test.each([
    'I need to send her the website link.',
    'We are looking for a translator ourselves.',
    'Likes jazz and long walks.',
    'No longer looking for a designer.',
    'Needs to call the museum.',
    'Good at listening.',
    'Was looking for a translator last year.',
  ])('nothing of theirs in: %s', (note) => {
    expect(notedNeeds(note)).toEqual([])
  })
})
