import { expect, test } from 'vitest'
import { nameOfKey, shownName } from './shown-name.ts'

test.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz <ana@oak.example>', 'Ana Ruiz'],
  ['"Ana Ruiz" <ana@oak.example>', 'Ana Ruiz'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<b>Ana</b> Ruiz', 'Ana Ruiz'],
  ['ana@oak.example', ''],
  ['https://oak.example/ana', ''],
  ['\u202eevil', 'evil'],
  ['\u2067עדה לב\u2069', 'עדה לב'],
  ['Ana @ Oak', 'Ana @ Oak'],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown)
})

test.each([
  ['email:only@mail.example', 'Only'],
  ['email:jane.doe+lists@yew.example', 'Jane Doe'],
  ['jane_doe2@yew.example', 'Jane Doe'],
  ['in/ana-ruiz', 'Ana Ruiz'],
  ['phone:+49301234567', '+49301234567'],
  ['email:20394857@qq.example', null],
  ['email:a3f9c2d41b7e88@relay.example', null],
  ['01a203ca-0a39-7b34-a8db-37de9f1923d4', null],
])('who is known by %j alone is called %j', (key, name) => {
  expect(nameOfKey(key)).toBe(name)
})
