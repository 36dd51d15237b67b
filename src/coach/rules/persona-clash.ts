import { occursIn, type Phrases, spansOf } from '../patterns.ts'
import type { ReadText, Sentence, Span } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { CONFESSING, CORNERS_CUT, DRUNK, NOT_EMBARRASSING } from '../vocabulary/embarrassing.ts'
import { INSULTS, MAY_INSULT, SWEARS } from '../vocabulary/insulting.ts'
import { MISCONDUCT } from '../vocabulary/misconduct.ts'
import { pattern } from '../../text/pattern.ts'

type Sort = 'swearing' | 'insult' | 'drink' | 'misconduct'

const SORTS: readonly (readonly [Sort, Phrases])[] = [
  ['swearing', SWEARS],
  ['insult', INSULTS],
  ['drink', DRUNK],
  ['misconduct', MISCONDUCT],
]
const WHY: { readonly [sort in Sort]: string } = {
  swearing: 'Clients and employers can read this too, and strong words are what they will keep.',
  insult:
    'This calls somebody you work with names in public, and they or the next ones may read it.',
  drink: 'Drink and work in one public sentence make people doubt your care for the work.',
  misconduct:
    'This tells everybody of something that your employer or clients would hold against you.',
}
/** Drink and slips of others, told about rather than done. */
const OF_OTHERS = new RegExp(pattern`
  ^\W*(?:
    he|she|they
    |my (?:brother|sister|uncle|father|grandfather|grandmother|mother|neighbou?r|friend)
    |the (?:
      man|woman|lad|guy|customer|passenger|guest|thief|burglar|driver|sailor|hero|king|author
    )
    |a (?:
      man|woman|lad|guy|customer|passenger|guest|thief|burglar|driver|sailor|drunk|fox|crow|gull
      |seagull
    )|someone|somebody
  )\b(?! (?:i work|at work))
`)

/** Blaming a whole trade is a grumble, not a name. */
const MILD_BLAME = new RegExp(pattern`
  ^(?:recruiters?|hr|employers?|management|interviewers?|panel|committee)\b.*\b(?:
    useless|clueless|hopeless|incompetent|lazy|greedy|toxic|arrogant|ignorant|worst|joke|rubbish
    |nightmare|shady|crap|entitled
  )$
`)

/** Advice and what-ifs. */
const SUPPOSED =
  /^\W*(?:if|when|whenever|in case|unless) (?:your|you|a|an|the|someone|somebody|anyone)\b/

function findIn({ low, from }: Span & { readonly low: string }): Hit | undefined {
  for (const [sort, pattern] of SORTS) {
    if (sort === 'insult' && !MAY_INSULT.test(low)) continue
    const [span] = spansOf(pattern, low, from)
    if (span === undefined) continue
    const isTold = sort === 'drink' || sort === 'misconduct'
    if (isTold && OF_OTHERS.test(low)) continue
    if (sort === 'insult' && MILD_BLAME.test(low.slice(span.from - from, span.to - from))) continue
    if (sort !== 'swearing' && (SUPPOSED.test(low) || occursIn(NOT_EMBARRASSING, low))) continue
    return { ...span, about: sort }
  }
  return undefined
}

function findCorner({ low, from }: Sentence): Hit | undefined {
  if (OF_OTHERS.test(low) || occursIn(NOT_EMBARRASSING, low)) return undefined
  const [span] = spansOf(CORNERS_CUT, low, from)
  return span === undefined ? undefined : { ...span, about: 'misconduct', sure: false }
}

function findClash({ sentences, low }: ReadText): readonly Hit[] {
  const isConfessed = CONFESSING.test(low)
  for (const sentence of sentences) {
    const hit = findIn(sentence) ?? (isConfessed ? findCorner(sentence) : undefined)
    if (hit !== undefined) return [hit]
  }
  return []
}

/** Public words that would embarrass the professional. */
export const personaClash: Rule = {
  id: 'persona-clash',
  title: 'Would you say it at work?',
  severity: 'hold',
  kinds: ['post', 'profile'],
  source: { doc: 'S0', phrase: 'shooting myself in the foot' },
  find: findClash,
  why: ({ about = 'swearing' }) => WHY[about as Sort],
  rewrite: () => [
    { kind: 'advice', text: 'Keep it for friends, or tell it without the sharp words.' },
  ],
  about:
    'Speaks when public words would sit badly beside the professional: swearing, names for bosses, clients, patients or colleagues, drink at work, or owning up to something that costs trust. Chatty, lower-case and silly are all fine.',
  examples: {
    fires: [
      { kind: 'post', text: 'my boss is a complete muppet and i want everyone to know' },
      { kind: 'post', text: 'Called in sick but really I’m at the beach, lol' },
    ],
    silent: [
      { kind: 'post', text: 'ugh. glue on the ceiling again. do not ask how 😅' },
      { kind: 'post', text: 'We’re out of beer glasses at the museum café; the jam jars work.' },
    ],
  },
}
