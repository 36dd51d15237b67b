import { KeptIndex } from '../../identity/kept-index.ts'
import type { KeptUpdate } from '../../identity/kept-matching.ts'
import { findFailedImports } from '../../store/imports.ts'
import {
  dropMatchingPages,
  findMatchingPage,
  matchingPages,
  putMatchingPages,
} from '../../store/matching-pages.ts'
import type { Scope } from '../../store/store.ts'
import type { Matching } from './matching.ts'
import { packModel, packUpdate, unpackModel, unpackUpdate } from './kept-pages.ts'

/** What a matching stood on; where this is another now, everybody is matched again. */
type Head = {
  /** Grows when matching decides otherwise than before. */
  readonly version: number
  /** The owner's keys and country, as text. */
  readonly me: string
  /** The newest change that it saw. */
  readonly upTo: string
  readonly pages: number
}

/** What the last matching left behind, read in when asked for. */
export type Memory = Head & { readonly open: () => Promise<KeptIndex> }

const VERSION = 1
const HEAD = 'head'
const MODEL = 'model'
const PAGES = 'page-'
const MENDED = 'mended'

/** What the last matching left behind; null when there was none, or it does not hold any more. */
export async function recallMatching(s: Scope, me: string): Promise<Memory | null> {
  const text = await findMatchingPage(s, HEAD)
  const head = text === null ? null : (JSON.parse(text) as Head)
  if (head === null || head.version !== VERSION || head.me !== me) return null
  return { ...head, open: () => openIndex(s) }
}

async function openIndex(s: Scope): Promise<KeptIndex> {
  const model = unpackModel((await findMatchingPage(s, MODEL)) ?? '')
  const updates: KeptUpdate[] = []
  for await (const page of matchingPages(s, PAGES)) updates.push(unpackUpdate(page))
  return new KeptIndex(model, updates)
}

/** Takes down what a matching left behind; to be done once all that it found is settled. */
export async function remember(s: Scope, { memory, stand }: Matching): Promise<void> {
  if (memory.kind === 'part') {
    await putHead(s, { ...stand, pages: await addPages(s, memory.update, memory.pages) })
    return
  }
  const { model, ...rest } = memory.kept
  await dropMatchingPages(s)
  await putMatchingPages(s, [{ id: MODEL, content: packModel(model) }])
  await putHead(s, { ...stand, pages: await addPages(s, { ...rest, gone: [] }, 0) })
}

async function putHead(s: Scope, head: Omit<Head, 'version'>): Promise<void> {
  const content = JSON.stringify({ version: VERSION, ...head } satisfies Head)
  await putMatchingPages(s, [{ id: HEAD, content }])
}

async function addPages(s: Scope, update: KeptUpdate, first: number): Promise<number> {
  let number = first
  for (const content of packUpdate(update)) {
    await putMatchingPages(s, [{ id: `${PAGES}${String(number++).padStart(8, '0')}`, content }])
  }
  return number
}

/** Imports that broke off and still stand: what they read may not be matched or weighed yet. */
export async function findOpenFailed(s: Scope): Promise<readonly string[]> {
  const mended = await findMended(s)
  return (await findFailedImports(s)).filter((id) => !mended.has(id))
}

async function findMended(s: Scope): Promise<ReadonlySet<string>> {
  const text = await findMatchingPage(s, MENDED)
  return new Set(text === null ? [] : (JSON.parse(text) as string[]))
}

/** All that imports which broke off had read is matched and weighed now. */
export async function noteMended(s: Scope): Promise<void> {
  const failed = await findFailedImports(s)
  if (failed.length === 0) return
  await putMatchingPages(s, [{ id: MENDED, content: JSON.stringify(failed) }])
}
