import { gzipSync } from 'node:zlib'
import { openCoach } from '../e2e/coach-in-browser.ts'
import type { Reading } from '../src/domain/coach/finding.ts'

type Timed = {
  readonly first: number
  readonly times: readonly number[]
  readonly reading: Reading
}

export type InBrowser = Timed & {
  /** Bytes of the script with rules, reader and model, as sent. */
  readonly bytes: number
  readonly gzipped: number
}

/** Runs in the page: reads a letter that grows while it is typed. */
function readThere({ letter, times }: { letter: string; times: number }): Timed {
  const { coachText } = (
    globalThis as unknown as { coach: typeof import('../src/coach/coach-text.ts') }
  ).coach
  const read = (text: string) => {
    const start = performance.now()
    const reading = coachText(text, 'outreach', { first_contact: true })
    return { took: performance.now() - start, reading }
  }
  const first = read(letter)
  const took = Array.from({ length: times }, (_, n) => read(`${letter} ${n}`).took)
  return { first: first.took, times: took.slice(times / 5), reading: first.reading }
}

/** Reads a letter over and over in Chromium. */
export async function coachInBrowser(letter: string): Promise<InBrowser> {
  const { page, code, close } = await openCoach()
  try {
    const timed = await page.evaluate(readThere, { letter, times: 1500 })
    return { ...timed, bytes: code.length, gzipped: gzipSync(code).length }
  } finally {
    await close()
  }
}
