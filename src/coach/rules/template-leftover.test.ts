import { expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { found } from '../testing.ts'
import { templateLeftover } from './template-leftover.ts'

test.each([
  ['Dear {{firstName}}, I read your piece on peat.', ['{{firstName}}']],
  ['Hi [Name], greetings from [Company].', ['[Name]', '[Company]']],
  ['Dear <HIRING MANAGER>, my form is in.', ['<HIRING MANAGER>']],
  ['I am a {role} with XX years at sea.', ['{role}', 'XX']],
  ['The sign said “strawberrys [sic]”.', []],
  ['Here is the [draft] of the plan.', []],
  ['Use `map[string]int{}` for that.', []],
  ['Size XL, chapter XX, love from Ana xx', []],
])('%s', (text, words) => {
  expect(found(templateLeftover, 'outreach', text)).toEqual(words)
})

test('says which blank, and offers it to be filled in', () => {
  const text = readText('Hi {{first_name}}, how is the loom?', 'outreach')
  const [hit] = templateLeftover.find(text, {})
  expect(hit && templateLeftover.why(hit, {})).toContain('{{first_name}}')
  expect(hit && templateLeftover.rewrite(hit, text, {})[0]?.text).toBe('{first_name}')
})

test('offers the name and the employer it knows of the reader', () => {
  const context = { reader_name: 'Luis Prieto', reader_employer: 'Oak Press' }
  const offered = (blank: string) => {
    const text = readText(`Hi ${blank}, how is the loom?`, 'outreach')
    return templateLeftover.find(text, context).map((hit) => {
      const [first] = templateLeftover.rewrite(hit, text, context)
      return first?.text
    })
  }
  expect(offered('{{first_name}}')).toEqual(['Luis'])
  expect(offered('[Company]')).toEqual(['Oak Press'])
  expect(offered('{topic}')).toEqual(['{topic}'])
})
