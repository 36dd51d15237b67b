import type { LookFor } from '../domain/view/event-view.ts'

/** A reason in the words that say most, and others for when those were said of somebody else already. */
export type Reasoned = LookFor & { readonly otherwise?: readonly string[] }

/** Somebody on a list: why to look for them, and what to ask, each the best first. */
export type Told = { readonly lookFor: readonly Reasoned[]; readonly asks: readonly string[] }

const WHY_ONCE_STRONG = ': such ties come back easily and bring new things'

/**
 * One after another, in the order they are shown: nobody gets the words of somebody before them, as long as something
 * else is known; else less is said, and nothing asked. What is known of ties once strong is said once.
 */
export function tellApart(guests: readonly Told[]): readonly {
  readonly lookFor: readonly LookFor[]
  /** Empty where all there is to ask was said before. */
  readonly ask: string
}[] {
  const said = new Set<string>()
  let isExplained = false
  const say = (texts: readonly string[]): string | null => {
    const text = texts.find((one) => !said.has(one)) ?? null
    if (text !== null) said.add(text)
    return text
  }
  return guests.map(({ lookFor, asks }) => ({
    lookFor: lookFor.map(({ otherwise = [], ...reason }) => {
      const text = say([reason.text, ...otherwise]) ?? otherwise.at(-1) ?? reason.text
      const isFirst = reason.kind === 'once-strong' && !isExplained
      isExplained ||= isFirst
      return { ...reason, text: isFirst ? `${text}${WHY_ONCE_STRONG}` : text }
    }),
    ask: say(asks) ?? '',
  }))
}
