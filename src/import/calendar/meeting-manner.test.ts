import { expect, test } from 'vitest'
import { meetingManner } from './meeting-manner.ts'

test.each([
  ['Planning', 'Café Central, Berlin', '', 'in-person'],
  ['Intro call', 'Office', '', 'in-person'],
  ['Planning', 'Video call', '', 'video'],
  ['Planning', 'https://us02web.zoom.us/j/1', '', 'video'],
  ['Planning', 'Microsoft Teams-Besprechung', '', 'video'],
  ['Planning', '', 'Join: https://meet.google.com/abc', 'video'],
  ['Planning', 'Oak House, 3rd floor', 'Join: https://meet.google.com/abc', 'in-person'],
  ['Call Ana', '', '', 'phone'],
  ['Planning', '+49 30 123456', '', 'phone'],
  ['Planning', 'Telefon', '', 'phone'],
  ['Coffee with Ana', '', '', 'in-person'],
  ['Mittagessen mit Bo', '', '', 'in-person'],
  ['Planning', '', '', 'other'],
])('%s at %j with %j is %s', (title, location, details, channel) => {
  const manner = meetingManner({ title, location, details })
  expect(manner).toEqual({ channel, inPerson: channel === 'in-person' })
})
