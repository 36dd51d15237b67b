import { gzipSync } from 'node:zlib'
import { openCoach } from '../e2e/coach-in-browser.ts'
import type { Reading } from '../src/domain/coach/finding.ts'
import { KINDS, LETTER, lettersOf, type Way } from './coach-letters.ts'

type Timed = { readonly first: number; readonly reading: Reading }

export type InBrowser = Timed & {
  /** Milliseconds of each reading, by way. */
  readonly times: readonly (readonly [Way, readonly number[]])[]
  /** Bytes of the script with rules, reader and model, as sent. */
  readonly bytes: number
  readonly gzipped: number
}

const TIMES = 1500
const SETTLED = 300 // readings until the engine has compiled what is hot

type Page = { readonly coach: typeof import('../src/coach/coach-text.ts') }

/** Runs in the page. */
function readOnce(letter: string): Timed {
  const { coachText } = (globalThis as unknown as Page).coach
  const start = performance.now()
  const reading = coachText(letter, 'outreach', { first_contact: true })
  return { first: performance.now() - start, reading }
}

/** Runs in the page. */
function readAll(letters: readonly string[]): readonly number[] {
  const { coachText } = (globalThis as unknown as Page).coach
  return letters.map((letter) => {
    const start = performance.now()
    coachText(letter, 'outreach', { first_contact: true })
    return performance.now() - start
  })
}

/** Reads a letter over and over in Chromium, as it is typed and as a new one. */
export async function coachInBrowser(): Promise<InBrowser> {
  const { page, code, close } = await openCoach()
  try {
    const once = await page.evaluate(readOnce, LETTER)
    const times: (readonly [Way, readonly number[]])[] = []
    for (const way of KINDS) {
      const took = await page.evaluate(readAll, lettersOf(way, TIMES))
      times.push([way, took.slice(SETTLED)])
    }
    return { ...once, times, bytes: code.length, gzipped: gzipSync(code).length }
  } finally {
    await close()
  }
}
