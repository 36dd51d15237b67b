import type { NamedDay } from './due-day.ts'
import { withoutLatest, withoutLatestBehind } from './latest-words.ts'
import { pattern } from '../pattern.ts'

const LONGEST = 120

/** What is to be done, from its verb to the end of the clause, without the day. */
export function wordsOfPromise(clause: string, verb: number, named: NamedDay | null): string {
  const cut =
    named !== null && named.start >= verb
      ? around(clause.slice(verb, named.start), clause.slice(named.end))
      : clause.slice(verb)
  const [first = ''] = cut.split(/[;:]| [–—-] |[.!?…](?:\s|$)|, (?:but|and I|aber|mais|pero|mas)\b/)
  const line = first.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,.!?…–—-]+$/g, '')
  const words = named === null ? line : withoutLatest(line)
  if (words.length <= LONGEST) return words
  const short = words.slice(0, LONGEST)
  return `${short.slice(0, Math.max(40, short.lastIndexOf(' ')))}…`
}

/** What stands before and behind a day that is cut out. */
function around(before: string, behind: string): string {
  const words = `${withoutLatest(before.replace(BEFORE_A_DAY, ''))} ${withoutLatestBehind(behind)}`
  return words.replaceAll(' ,', ',')
}

const BEFORE_A_DAY = new RegExp(
  pattern`
  [\s,]*\b(?:
    due(?: on| by)?|by|on|before|until|till|for|at|no later than|latest|(?:at )?the latest by
    |around|bis(?: zum| spätestens)?|am|spätestens(?: am)?|d'ici|avant|pour|le|para
    |antes de(?:l)?|el|até|na|no|em
  )? ?(?:the )?$
`,
  'i',
)
