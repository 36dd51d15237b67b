import type { Day } from '../domain/instant.ts'
import type { TieStats } from '../domain/tie.ts'
import { durationWords, timesWords } from './duration-words.ts'
import { rhythmOn } from './rhythm.ts'
import { STATE_WORDS, STRENGTH_CAVEAT } from './state-words.ts'
import { type StateContext, tieState } from './tie-state.ts'

/** Why a tie has the state it has, as sentences; each can be checked in the timeline. */
export type TieExplanation = {
  readonly word: string
  readonly means: string
  readonly facts: readonly string[]
  readonly caveat: string
}

/** The facts behind the state on `day`, the weightiest first: silence, rhythm, how much, how mutual, the owner's own word. */
export function explainTie(stats: TieStats, day: Day, context: StateContext = {}): TieExplanation {
  const rhythm = rhythmOn(stats, day)
  const facts: string[] = []
  if (rhythm !== null) {
    facts.push(silenceFact(rhythm.silenceDays))
    if (rhythm.contactDays > 2) {
      facts.push(`Usually in touch about every ${durationWords(rhythm.gapDays)}.`)
    }
    facts.push(amountFact(stats))
    facts.push(waysFact(stats))
  }
  if (stats.unanswered > 0) {
    facts.push(`You wrote ${timesWords(stats.unanswered)} since their last word.`)
  }
  const { closeness, kin = false } = context.traits ?? {}
  if (closeness !== undefined) facts.push(`You rated this tie ${closeness} of 5.`)
  if (kin) facts.push('Family: silence does not wear this tie away.')
  return { ...STATE_WORDS[tieState(stats, day, context)], facts, caveat: STRENGTH_CAVEAT }
}

function silenceFact(days: number): string {
  if (days === 0) return 'Last in touch today.'
  return days === 1 ? 'Last in touch yesterday.' : `Last in touch ${durationWords(days)} ago.`
}

function amountFact({ n, firstDay, lastDay }: TieStats): string {
  const span = (lastDay ?? 0) - (firstDay ?? 0)
  if (n === 1) return 'In touch on 1 day.'
  return `In touch on ${n} days over ${durationWords(span)}.`
}

function waysFact({ inCount, outCount, metCount }: TieStats): string {
  const met = metCount === 0 ? 'never met on record' : `met ${timesWords(metCount)}`
  return `They wrote or called ${timesWords(inCount)}, you ${timesWords(outCount)}; ${met}.`.replace(
    /\b0 times/g,
    'never',
  )
}
