import type { Sentence } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

const OPENERS = new RegExp(pattern`
  ^(?:
    (?:
      and|but|so|also|yes|no|well|now|then|because|since|although|while|though|as|if|when|after
      |still|today|yesterday|recently|currently|last \w+|this \w+|ps|p\.s\.|frankly|honestly|hi
      |hello|hey|dear
    )\b[ ,:;.-]*
  )+
`)
const OF_OTHERS = new RegExp(pattern`
  ^(?:my|our) (?:\w+ ){0,2}?(?:
    brother|sister|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|cousin|uncle|aunt
    |niece|nephew|friend|friends|colleague|colleagues|neighbour|neighbor|boss|manager|teacher
    |mentor|client|clients|student|students|flatmate|roommate|daughter-in-law
  )\b(?!')
`)
const FIRST =
  /\b(?:(i|i'm|i've|i'd|i'll|im|ive|me|my|myself|mine)|(we|we're|we've|we'd|we'll|our|us)|(you|you're|you've|you'd|you'll|your|yours))(?![\w'])/
/** Sentences whose "I" is left out: "Laid off this week.", "Looking for …", "Would love to …". */
const DROPPED = new RegExp(pattern`
  ^(?:
    laid off|made redundant|let go|out of work|unemployed|jobless|looking (?:for|to|forward)
    |seeking|searching|hoping|hope|happy to|glad to|would (?:love|like)
    |just (?:wanted|a|writing|checking)|writing|reaching out|trying|wondering|sorry|been|was|am
    |currently|recently|open to|available|graduated|graduating|love|need|wanted|working
  )\b
`)
const NEAR = 40 // characters: who comes later is not what the sentence is about

/** Whom a sentence (lower case, straight quotes) speaks of, by its first pronoun. */
export function subjectOf(low: string): Sentence['subject'] {
  const start = low.replace(OPENERS, '')
  if (OF_OTHERS.test(start)) return 'other'
  if (DROPPED.test(start)) return 'me'
  const found = FIRST.exec(start.slice(0, NEAR))
  if (found === null) return 'other'
  if (found[1] !== undefined) return 'me'
  return found[2] === undefined ? 'you' : 'we'
}
