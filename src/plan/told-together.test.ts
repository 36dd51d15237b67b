import { expect, test } from 'vitest'
import { followUp, plan, promised, quiet, TODAY, told } from './testing.ts'

const both = (dueIn: number, promiseIn: number, what = 'Write after the Book Fair; has two dogs') =>
  quiet('ana', {
    signals: [...followUp(what, dueIn).signals, ...promised('me', promiseIn).signals],
  })

test.each([
  ['on the day both are for', 0, 0, 'ana promise'],
  ['from the day to write on, before the promise would come up', 0, 4, 'ana promise'],
  ['from the day the promise comes up', 3, 2, 'ana promise'],
  ['where the promise has long been due', 1, -20, 'ana promise'],
  ['apart, where the promise is for the week after', 0, 5, 'ana follow-up'],
  ['not before either is due', 1, 3, ''],
])(
  'a promise and the wish to write after having met are one, %s',
  (_when, dueIn, promiseIn, one) => {
    expect(told(plan([both(dueIn, promiseIn)]))).toBe(one)
  },
)

test('names both, and shows what each stands on', () => {
  const [move] = plan([both(0, 2)]).moves
  expect(move?.reasons.map(({ text }) => text)).toEqual([
    'You said on Thursday: “I’ll send you the slides.” It is for Thursday, and you wanted to follow up after the Book Fair',
    'You set this on Thursday: Write after the Book Fair; has two dogs',
  ])
})

test('what was set in other words is a matter of its own', () => {
  const { moves } = plan([both(0, 0, 'ask how the move went')])
  expect(moves[0]?.reasons[0]?.text).not.toContain('follow up after')
  const { moves: then } = plan([both(0, 0, 'ask how the move went')], {
    past: [
      {
        moveId: moves[0]?.id ?? '',
        personId: 'ana',
        kind: 'promise',
        at: TODAY * 86_400_000,
        how: 'done',
      },
    ],
  })
  expect(then.map(({ kind }) => kind)).toEqual(['follow-up'])
})
