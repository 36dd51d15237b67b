import { expect, test } from 'vitest'
import { OWN_SUBJECTS } from '../domain/own-subjects.ts'
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
  ['Herzlichen Glückwunsch', null],
  ['Kurze Frage', null],
  ['Félicitations !', null],
  ['¿Una pregunta?', null],
  ['Complimenti!', null],
  ['Parabéns', null],
  ['Fragen der Lesesaalordnung', 'Fragen der Lesesaalordnung'],
  ['Danksagungen', 'Danksagungen'],
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
  ['Re: A little later than I said', null],
  ['How it went with Kim Sato', null],
  ['I am moving to Leeds', null],
  ['In Leeds on 3 June', null],
  ['In Leeds soon', null],
  ['In print soon after all', 'In print soon after all'],
  ['How it went wrong', 'How it went wrong'],
])('%s', (subject, topic) => {
  expect(topicOf(subject)).toBe(topic)
})

test('the subjects that Digwell gives to drafts name nothing to come back to', () => {
  const taken = Object.values(OWN_SUBJECTS).filter((subject) => topicOf(subject) !== null)
  expect(taken).toEqual([])
})
