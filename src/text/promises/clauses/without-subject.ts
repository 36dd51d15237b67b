import { clauseEnd, restOf } from './clause.ts'
import { actOf, isBringing, isDeed } from './deed-words.ts'
import { isOnesDoing } from './own-deed.ts'
import { BY_DAY, byDay, deedAt, place, type Place, type Tokens } from './place.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

const SETTLED = wordList('done sorted fixed booked sent handled taken covered paid posted made in')
const SPELL = /day|week|hour|minute|moment|month|night|tomorrow|noon|lunch|couple|\d/

/** "Will chase them", "posting it tomorrow", "give me till Friday", "consider it done": `at` begins a clause. */
export function withoutSubject(tokens: Tokens, at: number): Place | null {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  const verb = liesAhead(tokens, at)
  if (verb !== null) return verb === -1 ? null : deedAt(tokens, at, verb)
  const planned = plannedDeed(tokens, at)
  if (planned !== null) return byDay(deedAt(tokens, at, planned))
  if (word === 'going') return isOnItsWay(tokens, at) ? place(tokens, at, at, BY_DAY) : null
  if (isLeftToMe(tokens, at)) return place(tokens, at, at, { act: 'do', needs: 'day' })
  if (/^(?:coming|on)$/.test(word) && isComing(tokens, at))
    return place(tokens, at, at, { act: 'meet' })
  if (takesOver(tokens, at)) return place(tokens, at, at, { act: 'do' })
  if (word === 'expect' && tokens[at + 1]?.isName === true) return expected(tokens, at)
  if (ANNOUNCING.has(word) && announces(tokens, at)) return place(tokens, at, at, BY_DAY)
  if (isDeed(word) && next === 'you' && !WAVES.has(word)) return byDay(deedAt(tokens, at, at))
  return doing(tokens, at)
}

/** Where the verb of "will chase them" may stand; -1 where it is another's, null where nothing lies ahead. */
function liesAhead(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at)
  if (word === 'will' || word === 'shall') return isOfAnother(tokens, at) ? -1 : at + 1
  return word === 'going' && wordAt(tokens, at + 1) === 'to' ? at + 2 : null
}

/** Where the verb of "should have it by noon", "my plan is to" and "it is my intention to" may stand. */
function plannedDeed(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (word === 'should') return at + 1
  if (word === 'it') return next === 'is' && isPlan(tokens, at + 2) ? at + 5 : null
  const isOfHouse = word === 'our' && next === 'goal'
  const isNamed = /^(?:my|the|our)$/.test(word) && PLANS.has(next) && !isOfHouse
  return isNamed && wordAt(tokens, at + 3) === 'to' ? at + 4 : null
}

/** "Me: the drinks", "airport run: me". */
function isLeftToMe(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'me') return false
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  return (next === ':' && before !== 'and') || (before === ':' && (next === ',' || next === ''))
}

/** "Coming to get you", "on my way with the tyre". */
function isComing(tokens: Tokens, at: number): boolean {
  const said = tokens
    .slice(at, at + 6)
    .map(({ word }) => word)
    .join(' ')
  return /^(?:coming (?:to (?:get|fetch|pick|collect|help) (?:you|your)|to you\b)|on my way (?:with|to you|to yours|over)\b)/.test(
    said,
  )
}

/** "Dana is in charge and will be handling it": `at` is "will". */
function isOfAnother(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'and') return false
  const before = tokens.slice(0, at).map(({ word }) => word)
  return before.some((word) => OTHERS.has(word)) && !before.some((word) => /^(?:i|we)$/.test(word))
}

const OTHERS = wordList("is are was 's has he she they it who which will")

/** "My intention to": `at` is "my". */
function isPlan(tokens: Tokens, at: number): boolean {
  const isOurs = /^(?:my|our)$/.test(wordAt(tokens, at))
  return isOurs && PLANS.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'to'
}

const PLANS = wordList('plan aim idea intention goal intent')
/** Said to the reader without "I", but no deed: "see you", "thank you". */
const WAVES = wordList('see thank love miss bless tell give ask help show remind let get')

/** "Expect Dana to contact you about the seats." */
function expected(tokens: Tokens, at: number): Place | null {
  const to = tokens.findIndex(({ word }, index) => index > at + 1 && word === 'to')
  const verb = wordAt(tokens, to + 1)
  const isForReader = to > 0 && to < at + 5 && restOf(tokens, to + 1).hasReader
  return isForReader && isBringing(verb) ? place(tokens, at, to + 1, { act: actOf(verb) }) : null
}

/** "Watch your inbox on Friday", "have asked Maria to send you the file". */
function announces(tokens: Tokens, at: number): boolean {
  const said = tokens
    .slice(at, clauseEnd(tokens, at))
    .map(({ word }) => word)
    .join(' ')
  return ANNOUNCED.test(said)
}

const ANNOUNCING = wordList('please look watch keep have having')
const ANNOUNCED = new RegExp(pattern`
  ^(?:
    (?:please )?(?:look|watch|keep an eye) (?:out )?(?:for|on) .*\b
      (?:from (?:me|us)|your (?:inbox|mail|phone|doorstep))|watch your \w+ |(?:have|having) (?:
        just )?(?:asked|told|got|instructed|arranged for) .*\bto .*\byou
  )\b
`)

/** Words that take a matter over, whatever it is. */
function takesOver(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, at + 1)
  const third = wordAt(tokens, at + 2)
  const isMe = next === 'me' || next === 'us'
  switch (wordAt(tokens, at)) {
    case 'count':
    case 'pencil':
    case 'put':
    case 'sign':
      return isMe && /^(?:in|down|up)$/.test(third) && wordAt(tokens, at + 3) === 'for'
    case 'consider':
      return /^(?:it|that|this|them|the|your)$/.test(next) && hasWord(tokens, at + 2, SETTLED)
    case 'leave':
      return /^(?:it|that|this|them|everything)$/.test(next) && hasWord(tokens, at + 2, ME)
    case 'give':
    case 'allow':
      return (
        isMe &&
        /^(?:until|till|til|a|an|the|two|three|one|ten|five)$/.test(third) &&
        !/^(?:call|ring|shout|buzz|bell|hand|lift|break|hint|list|copy|quote|price)$/.test(
          wordAt(tokens, at + 3),
        ) &&
        isSpell(tokens, at + 3)
      )
    default:
      return false
  }
}

const ME = wordList('me us')

function hasWord(tokens: Tokens, from: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, from + 4).some(({ word }) => words.has(word))
}

/** "Give me a day or two", "till Friday". */
function isSpell(tokens: Tokens, from: number): boolean {
  return tokens
    .slice(from, from + (wordAt(tokens, from - 1) === 'the' ? 1 : 3))
    .some(({ word }) => SPELL.test(word))
}

const OF_ONESELF = wordList('returning leaving moving walking running driving delivering visiting')
const FETCHING = wordList('getting grabbing fetching digging finding printing')
const AT_ONCE =
  /\b(?:rn|right now|right after this|this minute|(?:when|once|as soon as) (?:i|we|home|back)|when home)\b|^(?:it|that|this) now$/
const FINITE = wordList('means is was would will has costs takes makes seems sounds took cost')

/** "Posting it tomorrow"; "bringing it on Friday means hiring a van" does not say so. */
function doing(tokens: Tokens, at: number): Place | null {
  if (!isOnesDoing(tokens, at) || wordAt(tokens, at - 1) === 'and') return null
  const clause = tokens.slice(at, clauseEnd(tokens, at))
  if (clause.some(({ word }) => FINITE.has(word))) return null
  if (
    OF_ONESELF.has(wordAt(tokens, at)) &&
    /^(?:on|in|to|from|at|by|after|before)$/.test(wordAt(tokens, at + 1))
  )
    return null
  const found = deedAt(tokens, at, at)
  if (
    /^(?:call|ring|phon)ing$/.test(wordAt(tokens, at)) &&
    /^you back\b/.test(restOf(tokens, at).words.join(' '))
  )
    return found
  const said = restOf(tokens, at).words.join(' ')
  if (AT_ONCE.test(said) || (FETCHING.has(wordAt(tokens, at)) && said.startsWith('you ')))
    return found
  // Sent with the words that say so.
  return /\bnow$/.test(said) && found?.act === 'send' ? null : byDay(found)
}

/** "Going in tonight's post to you." */
function isOnItsWay(tokens: Tokens, at: number): boolean {
  const words = tokens.slice(at + 1, clauseEnd(tokens, at)).map(({ word }) => word)
  const isAway = /^(?:in|out|off|over|to|into|by|up|back)$/.test(words[0] ?? '')
  return isAway && words.some((word) => /^(?:you|your|post|mail)$/.test(word))
}
