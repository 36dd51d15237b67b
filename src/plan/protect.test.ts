import { expect, test } from 'vitest'
import type { Matter } from './candidate.ts'
import {
  cited,
  ago,
  followUp,
  metAt,
  news,
  owedReply,
  person,
  plan,
  quiet,
  told,
} from './testing.ts'

const PROTECTED = { movesADay: 9, days: [2], protect: true }

function asked(days: number) {
  const signal: Matter = {
    ...cited(ago(days)),
    kind: 'request',
    matterId: `r-${days}`,
    reason: 'Asked you: “Could you introduce me to Kim?”',
    say: 'Thank you for asking.',
    due: 0,
  }
  return { signals: [signal] }
}

const people = [
  person('ana'),
  quiet('ben', news()),
  quiet('cleo', owedReply(2)),
  quiet('dan', metAt(2)),
  quiet('eve', followUp('send the map')),
  quiet('finn', asked(4)),
  quiet('gus', asked(30)),
]

test('a protected day holds what others wait for, those who asked longest ago first', () => {
  const day = plan(people, { settings: PROTECTED })
  expect(told(day)).toBe('eve follow-up, gus request, finn request, cleo reply-owed')
})

test('it says in one line what is left out', () => {
  expect(plan(people, { settings: PROTECTED }).protecting).toContain('Reaching out can wait')
  expect(plan([quiet('eve', followUp('send the map'))], { settings: PROTECTED }).protecting).toBe(
    'Your time is protected: today holds only what others wait for.',
  )
  expect(plan(people, { settings: { movesADay: 9, days: [2] } }).protecting).toBeNull()
})

test('a day that is not protected has room for reaching out', () => {
  const day = plan(people, { settings: { movesADay: 9, days: [2] } })
  expect(told(day)).toContain('ana due')
  expect(told(day)).toContain('dan newly-met')
})
