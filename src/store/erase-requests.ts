import type { Writer } from './change.ts'
import { eraseRows, idsOfPersonas } from './erase-told.ts'

/** What these personas asked, with the owner's answers and their before-images. */
export async function eraseRequests(w: Writer, personaIds: readonly string[]): Promise<void> {
  const requests = await idsOfPersonas(w, 'request', personaIds)
  await eraseRows(w, ['request_mark', 'request'], requests)
}
