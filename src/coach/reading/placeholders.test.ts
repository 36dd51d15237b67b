import { expect, test } from 'vitest'
import { words } from '../testing.ts'
import { readBase } from './read-base.ts'

const blanks = (raw: string) => words(raw, readBase(raw, 'outreach').placeholders)

test.each([
  ['Hi {{first_name}}, hello', ['{{first_name}}']],
  ['Your work at [Company] as {role}', ['[Company]', '{role}']],
  ['Dear <NAME>, at <company name>', ['<NAME>', '<company name>']],
  [
    '{One thing Đặng does well.} {His work: a link}',
    ['{One thing Đặng does well.}', '{His work: a link}'],
  ],
  ['Hi FirstName, I saw [specific thing they did]', ['FirstName', '[specific thing they did]']],
  ['INSERT COMPANY is great', ['INSERT COMPANY']],
  ['I love what XX does', ['XX']],
  ['We met at ____ in May', ['____']],
  ['Hi *|FNAME|*, %FIRST_NAME% and <<Name>>', ['*|FNAME|*', '%FIRST_NAME%', '<<Name>>']],
  ['Hi , how are you', ['Hi ']],
  ['Dear null, hello', ['Dear null']],
])('%j', (raw, expected) => {
  expect(blanks(raw)).toEqual(expected)
})

test.each([
  'They wrote "recieve" [sic] in the [draft].',
  'See [our company page](https://a.example/team) for it.',
  'Use `{{name}}` in the template, or ```\n[Company]\n```',
  'Ana asked:\n> Dear [Name]',
  'A set {1, 2} and x < y > z, size XX, XXL shirts in the XX century',
  'Love, Mum XXX',
  'I use <b>bold</b> and <a href="x">links</a>.',
  'In Go it is map{a: 1}, in JSON {key: value}.',
  'Rates [2019] rose; see [3] and [...] there.',
  'Insert the card and the name shows.',
])('leaves %j alone', (raw) => {
  expect(blanks(raw)).toEqual([])
})
