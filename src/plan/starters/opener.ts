import type { Reason } from '../../domain/view/today-view.ts'
import type { Purpose } from '../../domain/view/write-view.ts'
import type { MetLately, StarterFacts } from './starter-facts.ts'

/** A first sentence that only this reader would get. */
export type Opener = {
  readonly text: string
  readonly fact: Reason
  readonly fits: readonly Purpose[]
}

const NEARLY_ALL: readonly Purpose[] = ['follow-up', 'catch-up', 'ask', 'ask-intro']

/** The first sentences there are facts for, the freshest and most personal first. */
export function findOpeners(facts: StarterFacts): readonly Opener[] {
  const { newPosition, met, sharedEvent, lastTopic, interest, sharedPerson } = facts
  const openers: Opener[] = []
  if (met !== null) {
    openers.push({ text: metOpener(met), fact: met.fact, fits: NEARLY_ALL })
    if (met.about === 'promised') {
      openers.unshift({ text: goodToMeet(met), fact: met.fact, fits: ['follow-up'] })
    }
  }
  if (newPosition !== null) {
    openers.push({
      text: `I saw your news: ${newPosition.value}. Congratulations, and a good start!`,
      fact: newPosition.fact,
      fits: ['catch-up', 'give'],
    })
  }
  if (lastTopic !== null) {
    openers.push({
      text: `When we last ${lastTopic.aloud === true ? 'talked' : 'wrote'}, ${lastTopic.when}, it was about “${lastTopic.value}”, and I have wondered since how it went on.`,
      fact: lastTopic.fact,
      fits: NEARLY_ALL,
    })
  }
  if (sharedEvent !== null) {
    openers.push({
      text: `We were both at ${sharedEvent.value} ${sharedEvent.when}, and {what stayed with you from it} has stayed with me.`,
      fact: sharedEvent.fact,
      fits: NEARLY_ALL,
    })
  }
  if (interest !== null) {
    openers.push({
      text: `I remember that you care about ${interest.value}.`,
      fact: interest.fact,
      fits: [...NEARLY_ALL, 'give'],
    })
  }
  if (sharedPerson !== null) {
    openers.push({
      text: `We both know ${sharedPerson.value}, who {how they come into it}.`,
      fact: sharedPerson.fact,
      fits: NEARLY_ALL,
    })
  }
  return openers
}

/** "It was good to meet you at the Book Fair yesterday." */
export function goodToMeet({ where, when, again }: MetLately): string {
  return `It was good to ${again ? 'see' : 'meet'} you${where === null ? '' : ` at ${where}`} ${when}.`
}

/** What was noted is the owner's own words: it stands in a blank, to be said to them. */
function metOpener(met: MetLately): string {
  const first = goodToMeet(met)
  if (met.detail === null) return `${first} {One thing you said} has stayed with me.`
  const noted = `{${met.detail}}`
  switch (met.about) {
    case 'wants':
      return `${first} You told me what you are looking for: ${noted}.`
    case 'offers':
      return `${first} Thank you for what you offered: ${noted}.`
    case 'promised':
      return `${first} What we spoke of is on my list: ${noted}.`
    default:
      return `${first} What you told me has stayed with me: ${noted}.`
  }
}
