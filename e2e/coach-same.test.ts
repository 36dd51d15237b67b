import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coachLines } from '../src/app/coach/coach-lines.ts'
import { parseCoachLine, type CoachLine } from '../src/app/coach/coach-line.ts'
import type { Finding } from '../src/domain/coach/finding.ts'
import { openCoach, type CoachPage } from './coach-in-browser.ts'

const LINES = readFileSync(
  new URL('../bench/coach-texts/learn-d.jsonl', import.meta.url),
  'utf8',
).split('\n')

let coach: CoachPage
beforeAll(async () => {
  coach = await openCoach()
})
afterAll(() => coach.close())

/** Runs in the page. */
function readThere(lines: readonly CoachLine[]): readonly (readonly Finding[])[] {
  const { coachText } = (
    globalThis as unknown as { coach: typeof import('../src/coach/coach-text.ts') }
  ).coach
  return lines.map(({ text, kind, context }) => coachText(text, kind, context).findings)
}

async function* given(): AsyncGenerator<string> {
  yield* LINES
}

test('the browser says of a text what the command line says', async () => {
  const here: unknown[] = []
  for await (const answer of coachLines(given())) {
    if (answer.state === 'read') here.push(answer.findings)
  }
  const texts = LINES.flatMap((line) => {
    const read = parseCoachLine(line)
    return read.ok ? [read.value] : []
  })
  const there = await coach.page.evaluate(readThere, texts)
  expect(there.flat().length).toBeGreaterThan(50)
  expect(there).toEqual(JSON.parse(JSON.stringify(here)))
})
