import { isOneSlipApart } from '../text/edit-distance.ts'
import { isSameGivenName } from '../text/nicknames.ts'
import { fullNameKey, isFullName, type NameForm } from './name-form.ts'
import { expectedOthers, type NameStatistics } from './name-statistics.ts'

export type NameMatch = {
  readonly kind:
    | 'name'
    | 'spelling'
    | 'nickname'
    | 'slip'
    | 'initial'
    | 'given-name'
    | 'surname-changed'
  /** log2 of the odds that the two names belong to one person of the network. */
  readonly bits: number
  /** Other people of the network expected to be called so. */
  readonly others: number
  readonly left: NameForm
  readonly right: NameForm
}

type TokenMatch = { readonly how: How; readonly key: string; readonly isGiven: boolean }
type How = 'same' | 'spelling' | 'nickname' | 'slip' | 'initial'

/** Bits lost for each way in which two spellings of one name differ: −log2 of how often that happens. */
const COST: Record<How, number> = { same: 0, spelling: 0.5, nickname: 1, slip: 3.5, initial: 1 }
const EXTRA_NAME = 1 // a middle name or second surname that only one side knows
const SURNAME_CHANGED = 8
const GIVEN_NAME_ONLY = 1
const ONLY_A_NICKNAME = 2 // given names of several languages meet in one nickname
const GIVEN_DIFFERS = 14
const SHARE_OF_INITIAL = 0.08
const MOST_COMPARED = 8

/** The best reading of two people's name forms as one name; null when they share nothing. */
export function matchNames(
  left: readonly NameForm[],
  right: readonly NameForm[],
  statistics: NameStatistics,
): NameMatch | null {
  let best: NameMatch | null = null
  for (const one of left.slice(0, MOST_COMPARED)) {
    for (const other of right.slice(0, MOST_COMPARED)) {
      const match = matchForms(one, other, statistics)
      if (match !== null && (best === null || match.bits > best.bits)) best = match
    }
  }
  return best
}

function matchForms(a: NameForm, b: NameForm, statistics: NameStatistics): NameMatch | null {
  const [left, right] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a]
  const { matches, looseLeft, looseRight } = align(left, right)
  if (matches.length === 0) return null
  const changed = looseLeft > 0 && looseRight > 0
  const cost =
    matches.reduce((sum, { how }) => sum + COST[how], 0) +
    (changed ? clashCost(matches) : extraNames(left, matches, looseRight))
  const others = othersCalled(matches, left, statistics)
  return {
    kind: kindOf(matches, left, changed),
    bits: -Math.log2(others) - cost,
    others,
    left: a,
    right: b,
  }
}

/** With names left over on both sides: a new surname, unless it is the given name that differs. */
function clashCost(matches: readonly TokenMatch[]): number {
  const hasGiven = matches.some(({ isGiven, how }) => isGiven && how !== 'initial')
  if (!hasGiven) return GIVEN_DIFFERS
  return matches.length > 1 ? SURNAME_CHANGED / 2 : SURNAME_CHANGED
}

function extraNames(short: NameForm, matches: readonly TokenMatch[], loose: number): number {
  if (short.tokens.length > 1) return EXTRA_NAME * loose
  return GIVEN_NAME_ONLY + (matches[0]?.how === 'nickname' ? ONLY_A_NICKNAME : 0)
}

function othersCalled(
  matches: readonly TokenMatch[],
  short: NameForm,
  statistics: NameStatistics,
): number {
  const whole = matches.filter(({ how }) => how !== 'initial')
  const initials = matches.length - whole.length
  const keys = whole.map(({ key }) => key)
  let others = expectedOthers(keys, statistics) * SHARE_OF_INITIAL ** initials
  if (keys.length > 1) others += statistics.namesakes(fullNameKey(short)) - 1
  return others
}

function kindOf(
  matches: readonly TokenMatch[],
  short: NameForm,
  changed: boolean,
): NameMatch['kind'] {
  if (changed) return 'surname-changed'
  if (!isFullName(short) && matches.length < 2) return 'given-name'
  for (const how of ['initial', 'slip', 'nickname', 'spelling'] as const) {
    if (matches.some((match) => match.how === how)) return how
  }
  return 'name'
}

/**
 * Pairs up the words of two names, the surest first; each word is used once. Which words are used is
 * kept as bits: this is called some ten million times for a large network.
 */
function align(short: NameForm, long: NameForm) {
  const hand: Hand = { short, long, open: (1 << short.tokens.length) - 1, used: 0, matches: [] }
  for (const how of HOWS) {
    if (hand.open === 0) break
    for (let index = 0; index < short.tokens.length; index++) {
      if ((hand.open & (1 << index)) === 0) continue
      const partner = findPartner(hand, index, how)
      if (partner === -1) continue
      hand.used |= 1 << partner
      hand.open &= ~(1 << index)
      hand.matches.push(tokenMatch(short, index, long, partner, how))
    }
  }
  if (hand.open !== 0) takeJoined(hand)
  return {
    matches: hand.matches,
    looseLeft: countBits(hand.open),
    looseRight: long.tokens.length - countBits(hand.used),
  }
}

const HOWS: readonly How[] = ['same', 'spelling', 'nickname', 'initial', 'slip']

type Hand = {
  readonly short: NameForm
  readonly long: NameForm
  /** Words of the short name without a partner yet, as bits. */
  open: number
  /** Words of the long name that are taken, as bits. */
  used: number
  readonly matches: TokenMatch[]
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

function findPartner({ short, long, used }: Hand, index: number, how: How): number {
  for (let at = 0; at < long.tokens.length; at++) {
    if ((used & (1 << at)) === 0 && isAlike(short, index, long, at, how)) return at
  }
  return -1
}

function isAlike(short: NameForm, i: number, long: NameForm, j: number, how: How): boolean {
  const a = short.tokens[i] ?? ''
  const b = long.tokens[j] ?? ''
  if (how === 'same') return a === b
  if (how === 'spelling') return a.length > 2 && short.keys[i] === long.keys[j]
  const bothGiven = i < short.given && j < long.given
  if (how === 'initial') {
    const isShort = (a.length === 1) !== (b.length === 1)
    return isShort && a[0] === b[0] && bothGiven === (i < short.given || j < long.given)
  }
  if (how === 'slip') return isLikelySlip(a, b)
  return (i < short.given || short.given === 0) && j < long.given && isSameGivenName(a, b)
}

/** Hands slip within a word, hardly ever at its first letter. */
function isLikelySlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && a[0] === b[0] && isOneSlipApart(a, b)
}

function tokenMatch(short: NameForm, i: number, long: NameForm, j: number, how: How): TokenMatch {
  const isGiven = i < short.given && (j < long.given || long.tokens.length > 2)
  const keys = [short.keys[i] ?? '', long.keys[j] ?? '']
  const key = keys[0] !== undefined && keys[0].length > 1 ? keys[0] : (keys[1] ?? '')
  return { how, key: how === 'slip' || how === 'nickname' ? (keys[1] ?? key) : key, isGiven }
}

/** `yuming` on one side, `yu ming` on the other: two words of the long name written as one. */
function takeJoined(hand: Hand): void {
  const { short, long } = hand
  for (let index = 0; index < short.tokens.length; index++) {
    if ((hand.open & (1 << index)) === 0) continue
    for (let at = 0; at + 1 < Math.min(long.tokens.length, long.given); at++) {
      const both = 3 << at
      if ((hand.used & both) !== 0) continue
      if (short.tokens[index] !== `${long.tokens[at]}${long.tokens[at + 1]}`) continue
      hand.used |= both
      hand.open &= ~(1 << index)
      const key = short.keys[index] ?? ''
      hand.matches.push({ how: 'spelling', key, isGiven: index < short.given })
      break
    }
  }
}

/**
 * Could both be one person's name, as far as a shared key needs: any word in common will do, and
 * two scripts cannot be held against each other.
 */
export function areLikeNames(left: readonly NameForm[], right: readonly NameForm[]): boolean {
  if (left.length === 0 || right.length === 0) return true
  if (left.some(isForeign) !== right.some(isForeign)) return true
  return left.some((one) =>
    right.some((other) => {
      const [a, b] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one]
      return align(a, b).matches.length > 0
    }),
  )
}

function isForeign(form: NameForm): boolean {
  return form.isForeign
}
