import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser } from './browser.ts'

export type CoachPage = {
  /** A page on which `globalThis.coach` holds what `src/coach/coach-text.ts` exports. */
  readonly page: Page
  /** The script with rules, reader and model, as Vite builds it. */
  readonly code: string
  readonly close: () => Promise<void>
}

async function buildScript(): Promise<string> {
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

/** The coach alone in Chromium, built as for the web app. */
export async function openCoach(): Promise<CoachPage> {
  const code = await buildScript()
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.addScriptTag({ content: code })
  return { page, code, close: () => browser.close() }
}
