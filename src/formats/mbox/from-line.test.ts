import { expect, test } from 'vitest'
import { fromLineDate, isFromLine } from './from-line.ts'

test.each([
  ['From 1780001145851195848@xxx Wed Jun 30 01:54:08 +0000 2021', '2021-06-30T01:54:08.000Z'],
  ['From ana@oak.example Wed Jun 30 01:54:08 2021', '2021-06-30T01:54:08.000Z'],
  ['From - Wed Jun  2 01:54:08 2021', '2021-06-02T01:54:08.000Z'],
  ['From MAILER-DAEMON Fri Jul  8 12:08:34 2011', '2011-07-08T12:08:34.000Z'],
  ['From ana@oak.example Wed Jun 30 01:54 EST 2021', '2021-06-30T06:54:00.000Z'],
  ['From "Ana R" <ana@oak.example> Wed, 30 Jun 2021 01:54:08 +0200', '2021-06-29T23:54:08.000Z'],
])('%s', (line, at) => {
  expect(isFromLine(line)).toBe(true)
  expect(fromLineDate(line)).toBe(Date.parse(at))
})

test.each([
  'From Monday on',
  'From: ana@oak.example',
  'From ana I heard on Wed that June is fine',
  'From ',
  `From ${'x'.repeat(500)} Wed Jun 30 01:54:08 2021`,
])('is no From line: %s', (line) => {
  expect(isFromLine(line)).toBe(false)
})
