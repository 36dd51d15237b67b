import type { Ask, BaseText, Detail } from './read-text.ts'

/** What only this reader would get, in order. */
export function findDetails(_text: BaseText, _asks: readonly Ask[]): readonly Detail[] {
  return []
}
