import { RULE_IDS, type RuleId } from '../src/domain/coach/rule-id.ts'

/** What should fire for a text, and what did. */
export type Judged = {
  readonly id: string
  readonly labels: readonly RuleId[]
  readonly fired: readonly RuleId[]
}

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number }

export type CoachScore = {
  readonly rules: readonly { readonly rule: RuleId; readonly tally: Tally }[]
  readonly all: Tally
  /** Mean F1 of the rules that have a label in the set. */
  readonly macroF1: number
  readonly clean: number
  /** Texts without a label for which anything fired. */
  readonly accused: number
}

/** 1 where nothing fired: nobody was accused wrongly. */
export function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** 1 where there was nothing to find. */
export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

export function f1Of({ right, wrong, missed }: Tally): number {
  const of = 2 * right + wrong + missed
  return of === 0 ? 1 : (2 * right) / of
}

function tallyOf(rule: RuleId, texts: readonly Judged[]): Tally {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { labels, fired } of texts) {
    const [should, does] = [labels.includes(rule), fired.includes(rule)]
    if (should && does) right += 1
    else if (does) wrong += 1
    else if (should) missed += 1
  }
  return { right, wrong, missed }
}

/** Adds tallies up, for precision and recall over many rules. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )
}

/** Compares what fired with what should have, rule by rule and text by text. */
export function scoreCoach(texts: readonly Judged[]): CoachScore {
  const rules = RULE_IDS.map((rule) => ({ rule, tally: tallyOf(rule, texts) }))
  const labelled = rules.filter(({ tally }) => tally.right + tally.missed > 0)
  const clean = texts.filter(({ labels }) => labels.length === 0)
  return {
    rules,
    all: sumOf(rules.map(({ tally }) => tally)),
    macroF1: labelled.reduce((sum, { tally }) => sum + f1Of(tally), 0) / labelled.length,
    clean: clean.length,
    accused: clean.filter(({ fired }) => fired.length > 0).length,
  }
}
