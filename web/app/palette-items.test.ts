import { beforeEach, expect, test, vi } from 'vitest'
import { overlay } from '../lib/overlay.ts'
import { parseSentence } from '../lib/sentence.ts'
import { isNamed, matching, sentenceItems } from './palette-items.ts'

const DANA = {
  personId: 'p1',
  name: 'Dana Okafor',
  about: null,
  stateWords: 'warm',
  matched: null,
}
const TUESDAY = '2026-11-24'

/** What choosing the first line of a sentence opens. */
function chosen(typed: string, noteText = '') {
  const sentence = parseSentence(typed, TUESDAY)
  if (sentence === null) throw new Error(`No sentence: ${typed}`)
  const [first] = sentenceItems(sentence, [DANA], noteText)
  first?.run()
  return overlay.get()
}

beforeEach(() => {
  overlay.set({ kind: 'keys' }) // something is open already, so no keys are waited for
  vi.setSystemTime(Date.parse(`${TUESDAY}T12:00:00Z`))
})

test('a sentence opens its form, filled', () => {
  expect(chosen('met dana fri: the migration')).toMatchObject({
    kind: 'talk',
    person: { id: 'p1', name: 'Dana Okafor' },
    draft: { best: 'in-person', day: '2026-11-20', note: 'the migration' },
  })
  expect(chosen('follow up dana fri: send paper')).toMatchObject({
    kind: 'follow-up',
    draft: { what: 'send paper', due: '2026-11-27' },
  })
  expect(chosen('promised dana: send paper by fri')).toMatchObject({
    kind: 'promise',
    draft: { by: 'me', what: 'send paper', due: '2026-11-27' },
  })
  expect(chosen('note dana likes cycling', 'likes cycling')).toMatchObject({
    kind: 'note',
    draft: { text: 'likes cycling' },
  })
  expect(chosen('add Kim Sato, met at NYTSL')).toMatchObject({
    kind: 'capture',
    draft: { name: 'Kim Sato', metAt: 'NYTSL' },
  })
})

test('every form is a write of its own', () => {
  const first = chosen('met dana')
  const second = chosen('met dana')
  const keys = [first, second].map((open) => open !== null && 'draft' in open && open.draft.key)
  expect(keys[0]).not.toBe(keys[1])
})

test('commands are found by the beginnings of their words', () => {
  const commands = ['Go to People', 'Settings: Theme', 'Theme: ink (dark)'].map((title) => ({
    id: title,
    title,
    run: () => undefined,
  }))
  const titles = (typed: string) => matching(commands, typed).map((one) => one.title)
  expect(titles('th')).toEqual(['Settings: Theme', 'Theme: ink (dark)'])
  expect(titles('set th')).toEqual(['Settings: Theme'])
  expect(titles('eople')).toEqual([])
})

test('a command is found by other words for it too', () => {
  const erase = {
    id: 'e',
    title: 'Settings: Erase everything',
    words: 'delete wipe',
    run: () => undefined,
  }
  for (const typed of ['erase', 'wipe', 'delete every'])
    expect(matching([erase], typed)).toEqual([erase])
  expect(matching([erase], 'paint')).toEqual([])
})

test('a sentence means somebody whose name it spells nearly right', () => {
  expect(isNamed('Henry Gilbury', 'henri')).toBe(true)
  expect(isNamed('Henry Gilbury', 'gilb henry')).toBe(true)
  expect(isNamed('Henry Gilbury', 'harry')).toBe(false)
  expect(isNamed('Ben Okafor', 'bon')).toBe(false)
})
