import type { ReadText, Span } from '../reading/read-text.ts'
import type { Rule } from '../rule.ts'
import { occursIn, phrases, spansOf } from '../patterns.ts'
import { findSideBySide } from '../vocabulary/side-by-side.ts'
import { pattern } from '../../text/pattern.ts'

const UNRELATED = 4 // trades in one breath

const SAYS_SO = phrases([
  '(?:jack|jill|jane|joe|jackie|master|queen|king|man|woman)[- ]of[- ](?:all|many|several|every|most)[- ](?:trades?|skills|talents)',
  'master of (?:none|all|everything|many)|expert (?:in|at) (?:everything|all)',
  '(?:a )?(?:little )?bit of everything|a little (?:bit )?of everything',
  'some of everything',
  pattern`
    (?:i )?(?:can |could |'ll )?(?:do|doing|does|done|turn my hand to|try|offer|sell|fix) (?:
      just about |nearly |almost |pretty much |practically |a bit of |a little of )?(?:
        everything|all sorts|all kinds of (?:things|stuff|jobs|work)|whatever comes
        |anything and everything|loads of (?:different )?things|lots of (?:different )?things
        |a hundred things
      )(?! (?:i can|that|with|from|in|about|for|to|a|the|between|on|by))
  `,
  "you name it,? (?:i|i've|i'll|and i)|what (?:don't|haven't|can't) i do",
  "(?:do|fix|sell|make) anything (?:you|they|people|anyone)|ask me (?:for|to do) anything|i(?:'m| am) a man of many",
  'i wear (?:many|several|a lot of|too many|all the) hats|many hats|multi-?potentialite',
  'multi-?hyphenate|serial slashie|slashie|renaissance (?:man|woman)',
  '(?:man|woman|person|girl|guy|lady) (?:of|with) (?:many|a thousand|several|multiple) (?:talents|parts|trades|hats|skills)',
  pattern`
    (?:one (?:person|man|woman|head|human)|same person),? (?:
      many|several|ten|a dozen|five|six|a thousand|multiple
    ) (?:talents|trades|jobs|hats|skills|professions|careers)
  `,
  'many talents|(?:everything|anything) (?:person|man|woman|girl|guy)|i do the lot',
  'multi-?talented|multitalented|generalist in everything|one-stop shop for everything',
])
const DENIED = new RegExp(pattern`
  \b(?:
    not|no|never|isn't|n't|than|instead of|rather than|stopped|stop being|used to be|was
    |called me|calls me|call me|wasn't|hardly|in a (?:small|tiny) \w+|at a (?:small|tiny)
    |for (?:a|our|the) (?:small|tiny)
  )\b[^.!?]{0,25}$
`)
/** What holds several trades together. */
const JOINED = phrases([
  pattern`
    (?:all|both|each|every one) (?:of (?:it|them|which|these) )?(?:
      for|in|about|around|on|under|from|serve|serves|belongs?|comes? (?:down|back|together)|lead
      |the same
    )
  `,
  "(?:it is|it's|they're|they are|this is|that's) (?:really |actually )?all (?:one|the same|part of)",
  'all one (?:thing|trade|job|craft)',
  'what (?:joins|ties|links|connects|unites|holds|they share|they have in common)',
  'common thread',
  '(?:the )?same (?:people|clients|customers|village|house|farm|roof|children|stage|boat|building|hands|thing|job|place|families|guests|patients)',
  'under one roof|one (?:trade|craft|roof|farm|family|subject)',
  '(?:everything|all|whatever) (?:that )?(?:a|an|your|the|with a) (?:\\w+ ){0,3}(?:needs?|wants?|asks?|takes|motor|house|wedding|farm)',
  'which (?:is|are) (?:all )?the same',
])
const WEDDING = /\bweddings?\b|\bbrid(?:e|es|al)\b/
const WEDDING_FIELDS = new Set([
  'visual',
  'stage',
  'food',
  'plants',
  'events',
  'beauty',
  'craft',
  'transport',
  'words',
])

function findSaysSo({ low }: ReadText): Span | undefined {
  return spansOf(SAYS_SO, low).find(
    ({ from }) => !DENIED.test(low.slice(Math.max(0, from - 60), from)),
  )
}

function isJoined(low: string, fields: readonly string[]): boolean {
  if (occursIn(JOINED, low)) return true
  return WEDDING.test(low) && fields.every((field) => WEDDING_FIELDS.has(field))
}

function findScattered(text: ReadText): Span | undefined {
  const trades = findSideBySide(text)
  const fields = [...new Set(trades.map(({ field }) => field))]
  const [first, last] = [trades[0], trades.at(-1)]
  if (first === undefined || last === undefined || fields.length < UNRELATED) return undefined
  return isJoined(text.low, fields) ? undefined : { from: first.from, to: last.to }
}

/** Four trades or more that have nothing to do with each other. */
export const jackOfAllTrades: Rule = {
  id: 'jack-of-all-trades',
  title: 'Too many hats at once',
  severity: 'hint',
  kinds: ['profile', 'pitch'],
  source: { doc: 'S1', reason: 9, phrase: 'jack of all trades, master of none' },
  find: (text) => {
    const span = findScattered(text) ?? findSaysSo(text)
    return span === undefined ? [] : [{ ...span, about: text.raw.slice(span.from, span.to) }]
  },
  why: () => 'So many different trades in one breath leave open which of them to think of you for.',
  rewrite: (_hit, text) => {
    const [first, second] = findSideBySide(text)
    const named = first !== undefined && second !== undefined
    return [
      {
        kind: 'fill-in',
        text: named
          ? `${text.raw.slice(first.from, first.to)}, with ${text.raw.slice(second.from, second.to)} as a plus: {whom you do it for}.`
          : '{the work you want to be known for}, with {second thing} as a plus.',
      },
    ]
  },
  about:
    'Speaks when a headline or a spoken introduction names four trades or more that nothing joins, or calls itself a jack of all trades. The sides of one trade are one trade, and so is work for one kind of client.',
  examples: {
    fires: [
      { kind: 'profile', text: 'Beekeeper | Notary | Barber | Data scientist' },
      { kind: 'pitch', text: 'I teach chess, I sell carpets, I cut hair and I fix boilers.' },
    ],
    silent: [
      { kind: 'profile', text: 'Choir leader: schools, prisons, and one very loud pub' },
      { kind: 'profile', text: 'Illustrator, printmaker, animator' },
    ],
  },
}
