import { expect, test } from 'vitest'
import { topicOf } from './topic.ts'

test.each([
  ['Reading room', 'Reading room'],
  ['Re: Fwd: AW: Reading room', 'Reading room'],
  ['RE[2]: [oak-list] Reading  room!', 'Reading room'],
  ['Regards from the archive', 'Regards from the archive'],
  ['Meeting notes on the map chest', 'Meeting notes on the map chest'],
  ['Hello', null],
  ['Hi Ana!', null],
  ['Re: thanks', null],
  ['Meeting', null],
  ['ok', null],
  ['', null],
  [null, null],
  ['x'.repeat(61), null],
])('%s', (subject, topic) => {
  expect(topicOf(subject)).toBe(topic)
})
