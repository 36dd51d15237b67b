import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Digwell } from '../../app/digwell.ts'
import { temporaryDirectory } from '../../app/testing.ts'
import { runLine } from '../testing.ts'

const PLEA = 'Hi Ana,\nAre you hiring? I bake.\n'
const KIND_NOTE =
  'Hi Ana,\nYour note on gluing veneer saved my table. May I send you a photo of it on Friday?\n'

function fileOf(text: string): string {
  const path = join(temporaryDirectory(), 'draft.txt')
  writeFileSync(path, text)
  return path
}

const piped = (...chunks: readonly Uint8Array[]) => ({
  input: async function* () {
    yield* chunks
  },
})

const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: unknown; fired: string[]; findings: object[] })

test('says where, what, why, what instead and from where', async () => {
  const path = fileOf(PLEA)
  const { code, out, opened } = await runLine(`coach ${path} --kind outreach --channel email`)
  expect(code).toBe(1)
  const [first = ''] = out.split('\n')
  expect(first).toMatch(/draft\.txt:2:1: fix are-you-hiring: “Are you hiring/)
  expect(out).toContain('from: S1, reason 5 “Are you hiring?”; docs/rules/are-you-hiring.md')
  expect(opened).toEqual([])
})

test('a text with nothing to change ends well', async () => {
  const { code, out } = await runLine(`coach ${fileOf(KIND_NOTE)} --kind outreach`)
  expect(code).toBe(0)
  expect(out).toContain('nothing to change; 20 words')
})

test('a long first message is said to be long, and is no fault', async () => {
  const { code, out } = await runLine(
    `coach ${fileOf(KIND_NOTE.repeat(8))} --kind outreach --channel linkedin-dm`,
  )
  expect(code).toBe(0)
  expect(out).toContain('long for a first message; 150 words are easier to answer')
})

test('tells scripts offsets, line and column', async () => {
  const { out } = await runLine('coach - --kind outreach --json', piped(Buffer.from(PLEA)))
  const { file, findings } = JSON.parse(out)
  expect(file).toBe('-')
  expect(findings[0]).toMatchObject({ rule: 'are-you-hiring', from: 8, line: 2, column: 1 })
})

test('reads lines as they come, however they are cut, and sets aside what it cannot read', async () => {
  const lines = [
    JSON.stringify({ id: 'a', kind: 'outreach', text: 'Café? Are you hiring? I bake.' }),
    '{"id": 1',
    '',
    JSON.stringify({ id: 'b', kind: 'letter', text: '' }),
    JSON.stringify({ id: 'c', kind: 'outreach', text: 'Hi', context: { unanswered: 'two' } }),
    JSON.stringify({ id: 7, kind: 'followup', text: KIND_NOTE, context: { declined: null, x: 1 } }),
  ].join('\r\n')
  const bytes = new TextEncoder().encode(`\uFEFF${lines}`)
  const cut = [...bytes].map((byte) => Uint8Array.of(byte))
  const { code, out, err, opened } = await runLine('coach --jsonl -', piped(...cut))
  expect(jsonLines(out).map(({ id }) => id)).toEqual(['a', 7])
  expect(jsonLines(out)[0]?.fired).toContain('are-you-hiring')
  expect(err.split('\n')).toEqual([
    'digwell: line 2 set aside: it is no JSON.',
    expect.stringContaining('line 4 set aside: "kind" should be one of outreach'),
    'digwell: line 5 set aside: "context.unanswered" should be a number.',
    '',
  ])
  expect(code).toBe(1)
  expect(opened).toEqual([])
})

test('takes what is known of the reader, and leaves alone what is off for them', async () => {
  const fact = { text: 'Two letters', at: 0, source: 'Mail', locator: null }
  const asked: unknown[] = []
  let closed = false
  const knowing = {
    findPerson: async (name: string) => `id-of-${name}`,
    write: {
      readerContext: async (id: string, options: object) => {
        asked.push(id, options)
        return { context: { unanswered: 2, days_since_last: 5 }, facts: { unanswered: fact } }
      },
      coachOff: async () => ({
        off: { rules: [], rulesForReader: ['vague-ask'], keys: [] },
        lines: [],
      }),
    },
    close: async () => void (closed = true),
  }
  const path = fileOf('Hi Bo, any advice is welcome. Can you confirm the stall before noon?')
  const { code, out } = await runLine(`coach ${path} --kind followup --to Bo`, {
    openDigwell: async () => knowing as unknown as Digwell,
  })
  expect(code).toBe(1)
  expect(out).toContain('hold pestering')
  expect(out).toContain('known: Two letters (Mail)')
  expect(out).not.toContain('vague-ask')
  expect(asked[0]).toBe('id-of-Bo')
  expect(closed).toBe(true)
})

test.each([
  ['coach nowhere.txt --kind post', 4, 'nowhere.txt is not there.'],
  ['coach draft.txt', 2, 'Say what the text is: --kind outreach'],
  ['coach - --kind poem', 2, '"poem" is none of'],
  ['coach - --kind post --context {', 2, '--context takes JSON'],
  ['coach - --kind post --context {"declined":1}', 2, '"context.declined" should be true or false'],
  ['coach --jsonl nowhere.jsonl', 4, 'nowhere.jsonl is not there.'],
])('%s', async (line, expected, words) => {
  const { code, err } = await runLine(line)
  expect(code).toBe(expected)
  expect(err).toContain(words)
})
