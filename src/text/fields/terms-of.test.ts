import { describe, expect, test } from 'vitest'
import { FIELDS } from './fields.ts'
import { namesField, termName, termsOf } from './terms-of.ts'

const terms = (text: string) => termsOf(text).map(({ term }) => term)

describe('the fields of work a text names', () => {
  test.each([
    ['Senior Metadata Librarian', ['f:metadata', 'f:libraries']],
    ['advice on grants', ['f:fundraising']],
    ['a translator from Portuguese', ['f:translation', 'w:portuguese']],
    ['Principal bassoonist', ['f:music']],
    ['Übersetzerin', ['f:translation']],
    ['oral histories of the harbour', ['f:oral-history', 'w:harbour']],
    ['video editing', ['f:film']],
    ['UX researchers', ['f:user-research']],
    ['falconry', ['w:falconry']],
    ['Library Architect', ['f:libraries', 'f:architecture']],
    ['Solutions Architect', ['f:software']],
    ['software architecture', ['f:software']],
    ['Cloud Architect', ['f:infrastructure']],
    ['Information Architect', ['f:user-research']],
    ['Head of the team', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  test('a translator and a translation are the same matter, an editor of films is not one of books', () => {
    expect(terms('translation')).toEqual(terms('literary translators').filter((t) => t[0] === 'f'))
    expect(terms('film editor')).not.toContain('f:editing')
  })

  test('plain talk names none', () => {
    for (const text of ['time to speak', 'building trust', 'a nice walk', 'the report by Friday']) {
      expect(namesField(text), text).toBe(false)
    }
  })

  test('a field has a name, a word is itself', () => {
    expect(termName('f:fundraising', 'grants')).toBe('grants and fundraising')
    expect(termName('w:lichen', 'lichen')).toBe('lichen')
  })
})

describe('the list of fields', () => {
  test('has each field once, with words of its own that find it', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length)
    expect(FIELDS.length).toBeGreaterThan(60)
    for (const { id, words } of FIELDS) {
      for (const entry of words.split(', ')) {
        expect(terms(entry.replace('*', '')), entry).toContain(`f:${id}`)
      }
    }
  })

  test('says no word twice within a field', () => {
    for (const { id, words } of FIELDS) {
      const entries = words.split(', ')
      expect(new Set(entries).size, id).toBe(entries.length)
    }
  })
})
