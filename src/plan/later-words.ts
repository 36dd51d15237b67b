import type { Day } from '../domain/instant.ts'
import type { PromiseAct } from '../domain/promise.ts'
import { whenWords } from './words.ts'

type Later = {
  /** The promise as it was said or noted. */
  readonly said: string
  readonly act: PromiseAct
  /** The day it was for; null where none was named. */
  readonly due: Day | null
  /** The new day; null: a blank to fill in. */
  readonly until: Day | null
}

/** Says early that a promise takes longer, or late that it did, and until when: two lines, without greeting. */
export function laterWords({ said, act, due, until }: Later, today: Day): string {
  const ended = /[.!?…]$/.test(said) ? said : `${said}.`
  const day = until === null ? '{day}' : dayWords(until, today)
  return `I told you: “${ended}” ${itTakesLonger(due, today)}\n${willBe(act, day)}`
}

function itTakesLonger(due: Day | null, today: Day): string {
  if (due === null) return 'It takes me longer than I thought, and I would rather say so early.'
  if (due < today) return 'That day has gone by, and I am sorry that you had to wait.'
  const when = due === today ? 'today' : dayWords(due, today)
  return `It will be later than ${when}, and I would rather say so early.`
}

const SOONER = 'If you need it sooner, please tell me.'
const ANOTHER_TIME = 'If another time suits you better, please tell me.'

/** The deed in words that promise it anew. */
function willBe(act: PromiseAct, day: string): string {
  switch (act) {
    case 'send':
      return `You will have it by ${day}. ${SOONER}`
    case 'answer':
      return `You will hear from me by ${day}. ${SOONER}`
    case 'introduce':
      return `I will introduce you by ${day}. ${SOONER}`
    case 'call':
      return `I will call you by ${day}. ${ANOTHER_TIME}`
    case 'meet':
      return `I will meet you by ${day}. ${ANOTHER_TIME}`
    case 'do':
      return `I will do it by ${day}. ${SOONER}`
  }
}

const dayWords = (day: Day, today: Day): string => whenWords(day, today).replace(/^on /, '')
