import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Candidate } from './candidate.ts'
import {
  ago,
  cited,
  dormant,
  followUp,
  meetingIn,
  metAt,
  news,
  NOW,
  owedReply,
  person,
  plan,
  quiet,
} from './testing.ts'
import { pick } from './move-id.ts'

function moveFor(candidate: Candidate) {
  const [move] = plan([candidate]).moves
  if (move === undefined) throw new Error('a move expected')
  return move
}

const spokeOf = (subject: string, days = 40) => ({
  lastContact: { ...cited(ago(days)), channel: 'email' as const, subject },
})

describe('one thing to say', () => {
  test.each<[string, Candidate, RegExp]>([
    [
      'a new acquaintance',
      quiet('ana', metAt(2)),
      /^It was good to meet you at the Book Fair on Sunday/,
    ],
    ['a letter', quiet('ana', owedReply(2)), /^Thank you for writing.*“Loan of the map chest”/],
    ['a letter of two weeks ago', quiet('ana', owedReply(14)), /^Thank you for your patience/],
    ['a promise', quiet('ana', followUp('the map', 0, true)), /^As promised: the map$/],
    ['a follow-up', quiet('ana', followUp('ask about the choir')), /^ask about the choir$/],
    [
      'one after an evening',
      quiet('ana', followUp('Write after St. Jude’s mixer; Wants: a binder')),
      /^It was good to meet you at St\. Jude’s mixer\. How/,
    ],
    [
      'one after a train ride',
      quiet('ana', followUp('Write after you met')),
      /^It was good to meet you\./,
    ],
    [
      'a day set on a trip',
      quiet('ana', followUp('Meet in St. Louis')),
      /^I look forward to seeing you in St\. Louis\.$/,
    ],
    [
      'one that has passed',
      quiet('ana', followUp('Meet in St. Louis', -1)),
      /^It was good to see you in St\. Louis\. What/,
    ],
    [
      'a new post',
      quiet('ana', news()),
      /Congratulations.*Oak Library|Oak Library.*Congratulations/,
    ],
    ['a birthday', quiet('ana', news({ news: 'birthday' }, 0)), /birthday, Ana!/],
    [
      'a meeting',
      quiet('ana', { ...meetingIn(3), ...spokeOf('Re: Reading room') }),
      /“Reading room”/,
    ],
    ['a known tie', person('ana', spokeOf('Re: [list] Reading room')), /“Reading room”/],
    [
      'a dormant tie',
      person('ana', { ...dormant, ...spokeOf('Reading room', 900) }),
      /“Reading room”/,
    ],
    [
      'a tie with an empty subject',
      person('ana', spokeOf('Hello')),
      /came to mind|6 weeks|working on|thought of you/,
    ],
    [
      'a tie with an interest on record',
      person('ana', { about: [{ ...cited(ago(90)), field: 'interest', value: 'bookbinding' }] }),
      /bookbinding/,
    ],
  ])('to %s', (_case, candidate, expected) => {
    expect(moveFor(candidate).say).toMatch(expected)
  })

  test('uses the detail noted on meeting', () => {
    const [met] = metAt(2).signals
    if (met === undefined) throw new Error('a signal expected')
    const move = moveFor(
      quiet('ana', { lastOutAt: null, signals: [{ ...met, detail: 'her kiln' }] }),
    )
    expect(move.say).toContain('“her kiln”')
    expect(move.reasons.map(({ text }) => text)).toContain('You noted then: her kiln')
  })

  test('does not claim to have met who only connected', () => {
    const [met] = metAt(2, 'LinkedIn').signals
    if (met === undefined) throw new Error('a signal expected')
    const connected = { ...met, how: 'connected' as const }
    const move = moveFor(quiet('ana', { lastOutAt: null, signals: [connected] }))
    expect(move.say).toMatch(/connect/)
    expect(move.reasons[0]?.text).toBe('Connected on LinkedIn on Sunday, nothing said yet')
  })

  test('varies from person to person, never from call to call', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `p${index}`)
    const says = () => ids.map((id) => moveFor(person(id, spokeOf('Reading room'))).say)
    expect(new Set(says()).size).toBeGreaterThan(2)
    expect(says()).toEqual(says())
  })

  test('every variant is reached', () => {
    const picked = Array.from({ length: 200 }, (_, index) => pick(['a', 'b', 'c'], `id${index}`))
    expect(new Set(picked).size).toBe(3)
  })
})

describe('the reasons', () => {
  test.each<[string, Candidate, string[]]>([
    [
      'of a tie: its last contact, then what weighs most',
      person('ana', { ...spokeOf('Reading room'), tie: { due: 1.6, lift: 0 } }),
      [
        'Last in touch on 15 October by email: “Reading room”',
        'From your own rhythm with them, every 5 weeks would be enough; it has been 6 weeks.',
        'After such a pause about 5 in 10 messages are answered.',
      ],
    ],
    [
      'of a slight tie: no rhythm is claimed',
      person('ana', { state: 'slight', tie: { due: 2, lift: 0, value: 0.4, reply: 0.2 } }),
      [
        'Last in touch on 15 October by email',
        'Looser ties like this one often hear of what close ones do not.',
        'After such a pause about 2 in 10 messages are answered.',
      ],
    ],
    [
      'of a cadence the owner chose',
      person('ana', { tie: { cadence: { days: 30, from: 'you' }, due: 2, lift: 0, reply: 0.1 } }),
      [
        'Last in touch on 15 October by email',
        'You chose to be in touch every month; it has been 6 weeks.',
        'Looser ties like this one often hear of what close ones do not.',
      ],
    ],
    [
      'of a dormant tie',
      person('ana', { ...dormant, ...spokeOf('Reading room', 900) }),
      [
        'Last in touch in June 2024 by email: “Reading room”',
        'From your own rhythm with them, every 5 weeks would be enough; it has been 2 years.',
        'A word now would change most here: you two were in touch far more often before.',
        'People are gladder of a message out of the blue than those who write it expect.',
      ],
    ],
    [
      'of a letter: when, what, and their own words',
      quiet('ana', owedReply(2)),
      ['Wrote on Sunday: Loan of the map chest', '“Would May suit you?”'],
    ],
    [
      'of a new acquaintance',
      quiet('ana', metAt(2)),
      ['Met at the Book Fair on Sunday, nothing sent yet'],
    ],
    [
      'of a new post',
      quiet('ana', news()),
      [
        'New position, seen on Saturday: Oak Library (before: Elm Press)',
        'Last in touch on 15 October by email',
      ],
    ],
    [
      'of a meeting',
      quiet('ana', meetingIn(3)),
      ['You meet today at 12:00: Budget talk', 'Last in touch on 15 October by email'],
    ],
    ['of a follow-up', quiet('ana', followUp('call')), ['You set this on Thursday: call']],
  ])('%s', (_case, candidate, texts) => {
    expect(moveFor(candidate).reasons.map(({ text }) => text)).toEqual(texts)
  })

  test('can be looked up', () => {
    const [reason] = moveFor(quiet('ana', owedReply(2))).reasons
    expect(reason).toMatchObject({
      at: ago(2),
      source: 'mail',
      locator: { kind: 'interaction', id: `i-${ago(2)}` },
    })
  })
})

describe('the channel', () => {
  test('of a reply is the one they wrote on', () => {
    const move = moveFor(quiet('ana', owedReply(2)))
    expect(move).toMatchObject({ channel: 'email', channelWhy: 'They wrote to you there.' })
  })

  test('is else the one they answer on, with the record', () => {
    expect(moveFor(person('ana')).channelWhy).toBe('Answers there: 4 of 5 times.')
  })

  test('may be unknown', () => {
    expect(moveFor(person('ana', { channel: null }))).toMatchObject({ channel: null })
  })
})

test('the id stays from day to day, and differs by occasion', () => {
  const today = moveFor(person('ana')).id
  const [tomorrow] = plan([person('ana')], { now: NOW + 86_400_000, date: 20_782 }).moves
  expect(tomorrow?.id).toBe(today)
  expect(moveFor(quiet('ana', owedReply(2))).id).not.toBe(today)
  expect(today).toMatch(/^[0-9a-f]{16}$/)
})

test('no text counts, hurries, shames or begs', () => {
  const texts = readFileSync(new URL('words.ts', import.meta.url), 'utf8')
  expect(texts).not.toMatch(
    /\b(?:overdue|streak|fail(?:ed|ure)?|behind|leads?|neglect|guilt|sorry)\b/i,
  )
  expect(texts).not.toMatch(/\b(?:hiring|favou?r of you|pick your brain|any job|quick call)\b/i)
})
