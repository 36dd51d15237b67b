import { expect, test } from 'vitest'
import { topicOf } from './topic.ts'

test.each([
  ['Reading room', 'Reading room'],
  ['Re: Fwd: AW: Reading room', 'Reading room'],
  ['RE[2]: [oak-list] Reading  room!', 'Reading room'],
  ['Regards from the archive', 'Regards from the archive'],
  ['Quick question about the map chest', 'the map chest'],
  ['Following up on: notes from the reading group', 'the reading group'],
  ['Thoughts on the pilot', 'the pilot'],
  ['Noteworthy prints', 'Noteworthy prints'],
  ['Hello', null],
  ['Hi Ana!', null],
  ['Re: thanks', null],
  ['Meeting', null],
  ['Checking in', null],
  ['Congratulations!!', null],
  ['A favour', null],
  ['Long time no see', null],
  ['Lunch on Friday', null],
  ['The catalogue next week', null],
  ['Introduction: Ana / Ben', null],
  ['Ana <> Ben', null],
  ['Your talk', null],
  ['=?UTF-8?B?TWFw?=', null],
  ['ok', null],
  ['', null],
  [null, null],
  ['x'.repeat(61), null],
])('%s', (subject, topic) => {
  expect(topicOf(subject)).toBe(topic)
})
