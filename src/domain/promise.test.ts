import { expect, test } from 'vitest'
import { mayAnswerPromise, PROMISE_ANSWERS } from './promise.ts'

test.each([
  ['a suggestion', 'open', false, ['open', 'dismissed', 'kept', 'released']],
  ['one kept in mind', 'open', true, ['open', 'dismissed', 'kept', 'released']],
  ['one that mail shows kept', 'kept', false, ['open', 'dismissed', 'kept']],
  ['one the owner kept', 'kept', true, ['open', 'kept']],
  ['one let go', 'released', true, ['open', 'kept', 'released']],
  ['none', 'dismissed', false, ['open', 'dismissed']],
] as const)('%s takes the answers that make sense there', (_case, state, confirmed, answers) => {
  expect(
    PROMISE_ANSWERS.filter((answer) => mayAnswerPromise({ state, confirmed }, answer)),
  ).toEqual(answers)
})
