import type { LookFor } from '../domain/view/event-view.ts'

/** A reason in the words that say most, and others for when those were said of somebody else already. */
export type Reasoned = LookFor & { readonly otherwise?: readonly string[] }

/** A question. Two of one `form` differ by no more than a name in them. */
export type Ask = { readonly text: string; readonly form?: string }

/** Somebody on a list: why to look for them, and what to ask, each the best first. */
export type Told = { readonly lookFor: readonly Reasoned[]; readonly asks: readonly Ask[] }

const WHY_ONCE_STRONG = ': such ties come back easily and bring new things'

/**
 * One after another, in the order they are shown: nobody gets the words of somebody before them, as long as something
 * else is known; else less is said, and nothing asked. Questions of one form come round once all have been asked. What is known of ties once strong is said once.
 */
export function tellApart(guests: readonly Told[]): readonly {
  readonly lookFor: readonly LookFor[]
  /** Empty where all there is to ask was said before. */
  readonly ask: string
}[] {
  const said = new Set<string>()
  const forms = new Map<string, number>()
  let isExplained = false
  const say = (texts: readonly string[]): string | null => {
    const text = texts.find((one) => !said.has(one)) ?? null
    if (text !== null) said.add(text)
    return text
  }
  const ask = (asks: readonly Ask[]): string => {
    const left = asks.filter(({ text }) => !said.has(text))
    const times = ({ form }: Ask) => (form === undefined ? 0 : (forms.get(form) ?? 0))
    const least = Math.min(...left.map(times))
    const one = left.find((candidate) => times(candidate) === least)
    if (one === undefined) return ''
    said.add(one.text)
    if (one.form !== undefined) forms.set(one.form, least + 1)
    return one.text
  }
  return guests.map(({ lookFor, asks }) => ({
    lookFor: lookFor.map(({ otherwise = [], ...reason }) => {
      const text = say([reason.text, ...otherwise]) ?? otherwise.at(-1) ?? reason.text
      const isFirst = reason.kind === 'once-strong' && !isExplained
      isExplained ||= isFirst
      return { ...reason, text: isFirst ? `${text}${WHY_ONCE_STRONG}` : text }
    }),
    ask: ask(asks),
  }))
}
