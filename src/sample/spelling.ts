import type { Member } from './cast.ts'
import { seededRandom, seedOf } from './random.ts'

export type Spelling = {
  readonly given: string
  readonly family: string
  /** The whole as one line. */
  readonly whole: string
}

/** Where a name is written: every place has its own habits, and its own slips. */
export type Place = 'linkedin' | 'address-book' | 'mail' | 'guest-list' | 'calendar'

const TAILS = [', PhD', ', MBA', ' MCLIP', ' 🌱', ' 📚', ', PMP'] as const

/** How this person's name stands in one place (always the same there); `which` tells several entries apart. */
export function spell(member: Member, place: Place, which = 0): Spelling {
  const random = seededRandom(seedOf(member.id, member.family, place, which))
  const { given, family } = member
  const nickname = member.nicknames[random.int(Math.max(1, member.nicknames.length))] ?? given
  const luck = random.next()
  if (place === 'linkedin') {
    if (member.native !== null && luck < 0.15) return plain(given, `${family} (${member.native})`)
    if (member.maiden !== null && luck < 0.4) return plain(given, `${family} (${member.maiden})`)
    if (luck > 0.93) return plain(given, family + random.pick(TAILS))
    return luck > 0.88 ? plain(nickname, family) : plain(given, family)
  }
  if (place === 'address-book') {
    if (member.maiden !== null && luck < 0.45) return plain(given, member.maiden)
    if (luck < 0.08) return plain(nickname, family)
    if (luck < 0.12) return plain(given, '')
    if (luck < 0.16) return plain(given, `(${member.jobs[0]?.organisation.spellings[1] ?? family})`)
    if (luck < 0.19) return plain(given.toLowerCase(), family.toLowerCase())
    return luck < 0.21 ? plain(given, slip(family)) : plain(given, family)
  }
  if (place === 'guest-list') {
    if (luck < 0.08) return plain(given.toLowerCase(), family.toLowerCase())
    if (luck < 0.13) return plain(nickname, family)
    return luck < 0.17 ? plain(given, '') : plain(given, family)
  }
  if (luck < 0.07) return { given: '', family: '', whole: '' }
  if (luck < 0.13) return { given, family, whole: `${family}, ${given}` }
  if (luck < 0.18) return plain(nickname, family)
  return luck < 0.2 ? plain(given, '') : plain(given, family)
}

function plain(given: string, family: string): Spelling {
  return { given, family, whole: `${given} ${family}`.trim() }
}

/** Two neighbouring letters the wrong way round. */
function slip(word: string): string {
  if (word.length < 5) return word
  return word.slice(0, 2) + word.slice(3, 4) + word.slice(2, 3) + word.slice(4)
}
