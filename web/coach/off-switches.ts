import type { RuleId } from '../../src/domain/coach/rule-id.ts'

/** What "not here" and its neighbours do; each can be undone and is listed in the settings. */
export type OffSwitches = {
  readonly notHere: (finding: {
    readonly key: string
    readonly rule: RuleId
    readonly quote: string
  }) => void
  readonly ruleOff: (rule: RuleId) => void
  /** Only where the text has one reader. */
  readonly ruleOffForReader?: (rule: RuleId) => void
}
