import type { Writer } from './change.ts'
import { eraseRows, idsOfPersonas } from './erase-told.ts'

/** What was promised to and by these personas, with the owner's answers, the texts it stood in and all before-images. */
export async function erasePromises(w: Writer, personaIds: readonly string[]): Promise<void> {
  const promises = await idsOfPersonas(w, 'promise', personaIds)
  await eraseRows(w, ['promise_mark', 'promise'], promises)
  await eraseRows(w, ['delivery'], await idsOfPersonas(w, 'delivery', personaIds))
  await eraseRows(w, ['kept_text'], await idsOfPersonas(w, 'kept_text', personaIds))
}
