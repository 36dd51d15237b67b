import type { Rule } from './rule.ts'

/** All rules of the coach, in the order of their pages (`RULE_IDS`). A new rule is one line here. */
export const SHELF: readonly Rule[] = []
