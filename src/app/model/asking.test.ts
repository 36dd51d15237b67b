import { expect, test } from 'vitest'
import { DigwellError } from '../../domain/digwell-error.ts'
import { createAsking, type Steps } from './asking.ts'

test('what stood in the way is forgotten with the first answer, not when all is asked', async () => {
  let run = (_: Steps): Promise<void> =>
    Promise.reject(new DigwellError('outside-failed', 'Nothing answers.'))
  const asking = createAsking((_, steps) => run(steps))
  asking.wake()
  await expect.poll(asking.problem).toBe('Nothing answers.')
  let answer = () => {}
  let end = () => {}
  run = ({ onAnswer }) => {
    answer = onAnswer
    return new Promise((resolve) => {
      end = resolve
    })
  }
  asking.wake()
  expect(asking.problem()).toBe('Nothing answers.')
  answer()
  expect(asking.problem()).toBeNull()
  end()
  await asking.close()
})
