import type { NamedDay } from './due-day.ts'

const LONGEST = 120

/** What is to be done, from its verb to the end of the clause, without the day. */
export function wordsOfPromise(clause: string, verb: number, named: NamedDay | null): string {
  const cut =
    named !== null && named.start >= verb
      ? `${clause.slice(verb, named.start).replace(BEFORE_A_DAY, '')} ${clause.slice(named.end)}`
      : clause.slice(verb)
  const [first = ''] = cut.split(/[;:]| [–—-] |[.!?…](?:\s|$)|, (?:but|and I|aber|mais|pero|mas)\b/)
  const words = first.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,.!?…–—-]+$/g, '')
  if (words.length <= LONGEST) return words
  const short = words.slice(0, LONGEST)
  return `${short.slice(0, Math.max(40, short.lastIndexOf(' ')))}…`
}

const BEFORE_A_DAY =
  /[\s,]*\b(?:due(?: on| by)?|by|on|before|until|till|for|at|no later than|latest|the latest by|around|bis(?: zum| spätestens)?|am|spätestens(?: am)?|d'ici|avant|pour|le|para|antes de(?:l)?|el|até|na|no|em)? ?(?:the )?$/i
