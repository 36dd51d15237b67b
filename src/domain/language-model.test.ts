import { expect, test } from 'vitest'
import { addressOnThisMachine, runsElsewhere } from './language-model.ts'

test.each([
  ['http://127.0.0.1:11434', 'http://127.0.0.1:11434'],
  [' http://localhost:1234/v1 ', 'http://127.0.0.1:1234'],
  ['localhost:8080', 'http://127.0.0.1:8080'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://[::1]:11434/', 'http://[::1]:11434'],
  ['http://127.1:9', 'http://127.0.0.1:9'],
])('%s is on this machine', (typed, kept) => {
  expect(addressOnThisMachine(typed)).toBe(kept)
})

test.each([
  'http://192.168.1.5:11434',
  'http://0.0.0.0:11434',
  'http://models.example.com',
  'http://127.0.0.1.example.com:80',
  'http://localhost.example:80',
  'http://user:pass@127.0.0.1:80',
  'https://127.0.0.1:443',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  'http://[::ffff:192.168.1.5]:80',
  '',
  '   ',
  'http://',
])('%s is not', (typed) => {
  expect(addressOnThisMachine(typed)).toBeNull()
})

test('models that a server passes on to the cloud are known by their names', () => {
  expect(['gpt-oss:120b-cloud', 'qwen3-coder:cloud', 'cloud'].every(runsElsewhere)).toBe(true)
  expect(['qwen3:8b', 'cloudberry:7b', 'cloud-free:1b'].some(runsElsewhere)).toBe(false)
})
