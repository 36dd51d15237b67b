import { build } from 'vite'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../e2e/browser.ts'
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

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: new URL('../src/coach/coach-text.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'coach',
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Vite built nothing.')
  return chunk.code
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

/** Reads a letter over and over in Chromium, built as for the web app. */
export async function coachInBrowser(letter: string): Promise<InBrowser> {
  const code = await script()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: code })
    const timed = await page.evaluate(readThere, { letter, times: 1500 })
    return { ...timed, bytes: code.length, gzipped: gzipSync(code).length }
  } finally {
    await browser.close()
  }
}
