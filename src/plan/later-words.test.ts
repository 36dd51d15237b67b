import { expect, test } from 'vitest'
import { coachText } from '../coach/coach-text.ts'
import { PROMISE_ACTS, type PromiseAct } from '../domain/promise.ts'
import { findPromises } from '../text/promises/find-promises.ts'
import { laterWords } from './later-words.ts'

const SAID: { readonly [act in PromiseAct]: string } = {
  send: 'I will send you the slides by Friday.',
  answer: 'I will get back to you on the grant by Monday',
  introduce: 'I will introduce you to the binder next week.',
  call: 'Will call you on 22 June',
  meet: 'See you at the archive on Tuesday!',
  do: 'I will look into the boiler.',
}

/** 24 June 2026 */
const TODAY = 20_628
const DAYS = [null, TODAY - 2, TODAY, TODAY + 9] as const

const letter = (act: PromiseAct, due: number | null, until: number | null = TODAY + 9) =>
  ['Hi Ana,', '', laterWords({ said: SAID[act], act, due, until }, TODAY), '', 'Robin'].join('\n')

const every = PROMISE_ACTS.flatMap((act) => DAYS.map((due) => ({ act, text: letter(act, due) })))

test('the coach has nothing to say about them, whatever was promised and still is', () => {
  const found = every.flatMap(({ act, text }) =>
    coachText(text, 'followup', {
      reader_name: 'Ana Ruiz',
      open_promises: [SAID[act]],
      unanswered: 1,
      days_since_last: 30,
      first_contact: false,
    }).findings.map(({ rule, quote }) => `${act}: ${rule} at “${quote}”`),
  )
  expect([...new Set(found)]).toEqual([])
})

test.each(PROMISE_ACTS)('they promise a deed that fits, for the new day: %s', (act) => {
  const at = TODAY * 86_400_000 + 36_000_000
  expect(findPromises(letter(act, TODAY - 2), { at, zone: 'UTC' })).toMatchObject([
    { kind: 'promise', act, due: TODAY + 9 },
  ])
})

test('they say what was said, how it stands, and when it will be', () => {
  expect(
    letter('call', TODAY - 2)
      .split('\n')
      .slice(2, 4),
  ).toEqual([
    'I told you: “Will call you on 22 June.” That day has gone by, and I am sorry that you had to wait.',
    'I will call you by 3 July. If another time suits you better, please tell me.',
  ])
  expect(letter('send', TODAY + 9)).toContain(
    'It will be later than 3 July, and I would rather say so early.\nYou will have it by 3 July. If you need it sooner, please tell me.',
  )
  expect(letter('do', null, null)).toContain('I will do it by {day}.')
})
