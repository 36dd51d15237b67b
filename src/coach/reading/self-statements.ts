import type { SelfStatement, BaseText } from './read-text.ts'

/** What the sender says about themselves, in order. */
export function findSelfStatements(_text: BaseText): readonly SelfStatement[] {
  return []
}
