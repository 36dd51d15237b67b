import { expect, test } from 'vitest'
import { INTRODUCTION_STEPS, INTRODUCTION_WAYS } from '../../domain/introduction.ts'
import {
  introductionAlone,
  introductionStarter,
  type IntroductionFacts,
} from './introduction-starters.ts'
import { topicOf } from '../topic.ts'
import { passedOn } from './pass-on.ts'

const FACTS: IntroductionFacts = {
  way: 'make',
  a: { name: 'Ana Ruiz', called: 'Ana', about: 'an archivist at Oak Archive', note: null },
  b: { name: 'Ben Okafor', called: 'Ben', about: null, note: null },
  told: 'a',
  agreed: { a: false, b: false },
  why: 'both work on oral history',
  me: { name: 'Robin Ash', about: 'librarian in Leeds' },
  channel: 'email',
  ending: 'Best wishes,\nRobin Ash',
}

const every = INTRODUCTION_WAYS.flatMap((way) =>
  INTRODUCTION_STEPS.flatMap((step) => {
    const words = introductionStarter(step, { ...FACTS, way })
    return words === null ? [] : [{ way, step, ...words }]
  }),
)

test('each leaves a blank to the owner, so that none goes out as it is', () => {
  expect(every.length).toBeGreaterThan(10)
  for (const { text } of every) expect(text).toMatch(/\{[^}]+\}/)
})

test('each greets, speaks and is signed', () => {
  for (const { text, subject } of every) {
    expect(text).toMatch(/^Hi \p{L}+(?: and \p{L}+)?,/u)
    expect(text).toMatch(/Best wishes,\nRobin Ash$/)
    expect(subject).not.toBe('')
  }
})

test('what stands above each is no topic to ask about', () => {
  expect(every.flatMap(({ subject }) => topicOf(subject) ?? [])).toEqual([])
})

test('the first ask says why and who, and that a no is fine', () => {
  const words = introductionStarter('ask-b', FACTS)
  expect(words?.subject).toBe('Would you like to meet Ana Ruiz?')
  expect(words?.text).toContain('both work on oral history.')
  expect(words?.text).toContain('Ana Ruiz is an archivist at Oak Archive.')
  expect(words?.text).toContain('nothing has been promised to Ana')
})

test('whoever reads is spoken to, not spoken of', () => {
  const why = 'Ana could use help with their letters, and Ben takes trainees'
  const to = (step: 'ask-a' | 'ask-b') => introductionStarter(step, { ...FACTS, why })?.text
  expect(to('ask-a')).toContain('you could use help with your letters, and Ben takes trainees.')
  expect(to('ask-b')).toContain('Ana could use help with their letters, and you take trainees.')
})

test('where one chat is one person, each has words of their own', () => {
  const facts: IntroductionFacts = { ...FACTS, channel: 'whatsapp', why: 'Ben takes trainees' }
  expect(introductionStarter('make', facts)?.text).toMatch(/^Hi Ana,\n\nBen said yes too/)
  expect(introductionAlone('a', facts)).toContain('Why you two: Ben takes trainees.')
  const toBen = introductionAlone('b', facts)
  expect(toBen).toMatch(/^Hi Ben,\n\nAna said yes too/)
  expect(toBen).toContain('Why you two: you take trainees.')
  expect(toBen).toContain('Ana has {your number or address}')
  expect(introductionAlone('b', { ...facts, channel: 'email' })).toBeNull()
})

test('what nobody knows is left blank', () => {
  expect(introductionStarter('ask-a', FACTS)?.text).toContain('Ben Okafor {what they do')
  const without = { ...FACTS, way: 'ask', why: '', me: { name: null, about: null } } as const
  const words = introductionStarter('ask-a', without)
  expect(words?.text).toContain(
    'About me, to pass on as it stands:\n“{Your name}, {what you do}, would like',
  )
  expect(words?.text).toContain('because {why them}')
})

test('the introduction itself is to both, and says who writes first', () => {
  const words = introductionStarter('make', FACTS)
  expect(words?.text).toMatch(/^Hi Ana and Ben,/)
  expect(words?.text).toContain('Ana, would you write to Ben first')
})

test('of each side there is a part to pass on, in both asks and in the letter to both', () => {
  const ana = 'Ana Ruiz is an archivist at Oak Archive. {One thing you have seen Ana do well.}'
  const ben = 'Ben Okafor {what they do, in one line}. {One thing you have seen Ben do well.}'
  const parts = (step: 'ask-a' | 'ask-b' | 'make', facts = FACTS) =>
    passedOn(introductionStarter(step, facts)?.text ?? '')
  expect(parts('ask-a')).toEqual([
    { about: 'Ben', note: ben },
    { about: 'you', note: ana },
  ])
  expect(parts('ask-b')).toEqual([
    { about: 'Ana', note: ana },
    { about: 'you', note: ben },
  ])
  expect(parts('make')).toEqual([
    { about: 'Ana', note: ana },
    { about: 'Ben', note: ben },
  ])
  expect(parts('make', { ...FACTS, channel: 'whatsapp' })).toEqual([{ about: 'Ben', note: ben }])
})

test('what was sent about somebody is said again as it stood', () => {
  const b = { ...FACTS.b, note: 'Ben makes radio that old people love.' }
  for (const step of ['ask-a', 'ask-b', 'make'] as const) {
    const { text } = introductionStarter(step, { ...FACTS, b }) ?? { text: '' }
    expect(passedOn(text)).toContainEqual(expect.objectContaining({ note: b.note }))
    expect(text).not.toContain('{One thing you have seen Ben do well.}')
  }
})

test('a no is told without saying whose', () => {
  const words = introductionStarter('decline', FACTS)
  expect(words?.text).toMatch(/^Hi Ana,/)
  expect(words?.text).not.toContain('Ben')
})

test('the second one asked hears that the first would be glad', () => {
  const second = introductionStarter('ask-b', { ...FACTS, agreed: { a: true, b: false } })
  expect(second?.text).toContain('Ana would be glad of it.')
  expect(second?.text).not.toContain('nothing has been promised')
  expect(introductionStarter('ask-b', FACTS)?.text).toContain('nothing has been promised to Ana.')
})

test('a chat has no subject and no letter’s end', () => {
  const words = introductionStarter('ask-a', { ...FACTS, channel: 'whatsapp' })
  expect(words?.subject).toBe('')
  expect(words?.text).not.toContain('Best wishes')
})
