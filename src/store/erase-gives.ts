import type { Writer } from './change.ts'
import { eraseRows, idsOfPersonas } from './erase-told.ts'

/**
 * What was given to and by these personas, with the owner's word on it and their before-images.
 *
 * @param interactions those only this person had part in
 */
export async function eraseGives(
  w: Writer,
  personaIds: readonly string[],
  interactions: readonly string[],
): Promise<void> {
  const gives = await idsOfPersonas(w, 'give', personaIds)
  await eraseRows(w, ['give_mark', 'give'], [...gives, ...interactions])
}
