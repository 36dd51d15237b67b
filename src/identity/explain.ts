import type { Evidence } from './persona.ts'
import type { NameMatch } from './name-evidence.ts'
import type { NameForm } from './name-form.ts'

/** Evidence whose words are only found when somebody reads them. */
export type Reason = Omit<Evidence, 'text'> & { readonly text: () => string }

const KINDS: Record<NameMatch['kind'], (left: string, right: string) => string> = {
  name: (left) => `same name: ${left}`,
  spelling: (left, right) => `one name spelled two ways: ${left}, ${right}`,
  nickname: (left, right) => `one given name in two forms: ${left}, ${right}`,
  slip: (left, right) => `names one slip apart: ${left}, ${right}`,
  initial: (left, right) => `${left} fits ${right}`,
  'given-name': (left, right) =>
    left === right ? `same given name: ${left}` : `${left} fits ${right}`,
  'surname-changed': (left, right) => `same given name, another surname: ${left}, ${right}`,
}

/** A name match in words a person understands, with how common the name is among their people. */
export function nameEvidence({ kind, bits, others, left, right }: NameMatch): Reason {
  const text = () => `${KINDS[kind](shown(left), shown(right))} (${rarity(others)})`
  return { kind: 'name', text, bits }
}

function rarity(others: number): string {
  if (others < 0.1) return 'rare among your people'
  if (others < 1) return 'unusual among your people'
  const about = Math.round(others)
  return about <= 1 ? 'somebody else may be called so' : `about ${about} others may be called so`
}

function shown({ tokens }: NameForm): string {
  return capitalised(tokens.join(' '))
}

/** Folded words as one would write them: `oak design` → `Oak Design`. */
export function capitalised(words: string): string {
  return words.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase())
}
