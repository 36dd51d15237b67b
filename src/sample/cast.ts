import { DAY_MS, type Instant } from '../domain/instant.ts'
import { fold } from '../text/fold.ts'
import { nameSource, type InventedName } from './invent-name.ts'
import { CITIES, inventOrganisations, inventTitle, type Organisation } from './organisations.ts'
import type { Random } from './random.ts'

export type Job = {
  readonly organisation: Organisation
  readonly title: string
  readonly from: Instant
  /** null: to this day */
  readonly to: Instant | null
}

export type Address = {
  readonly address: string
  readonly kind: 'work' | 'personal'
  readonly from: Instant
  readonly to: Instant | null
}

/** One invented person in the owner's life. */
export type Member = {
  readonly id: string
  readonly given: string
  readonly family: string
  /** The family name of former years, where it changed. */
  readonly maiden: string | null
  readonly native: string | null
  readonly nicknames: readonly string[]
  /** Oldest first, at least one. */
  readonly jobs: readonly Job[]
  /** Work addresses in the order of the jobs, then a personal one for some; at least one. */
  readonly addresses: readonly Address[]
  /** Last part of the LinkedIn profile's URL; null for those who have none. */
  readonly slug: string | null
  readonly connectedAt: Instant | null
  readonly phone: string | null
  /** `1979-05-04`, or `--05-04` where the year is nobody's business. */
  readonly birthday: string | null
  readonly city: string
  /** 0 nothing but a listed name, 4 the closest. */
  readonly tie: 0 | 1 | 2 | 3 | 4
  /** When the owner and this person got to know each other, and when they last had reason to talk. */
  readonly met: Instant
  readonly parted: Instant
}

export type Cast = {
  readonly members: readonly Member[]
  readonly organisations: readonly Organisation[]
}

export type Span = { readonly start: Instant; readonly now: Instant }

const WEBMAIL = ['post.example', 'inbox.example', 'letterbox.example'] as const
/** One in so many is made to bear the whole name of someone else, beyond those who do by chance. */
const NAMESAKE_SHARE = 0.01

/** Invents `count` people with their jobs, addresses and profiles; addresses and profiles are each used once. */
export function inventCast(count: number, span: Span, random: Random): Cast {
  const organisations = inventOrganisations(Math.max(24, Math.round(count / 22)), random)
  const nextName = nameSource(random)
  const taken = new Set<string>()
  const names: InventedName[] = []
  const members: Member[] = []
  for (let index = 0; index < count; index++) {
    const copied = random.chance(NAMESAKE_SHARE) ? names[random.int(names.length)] : undefined
    const name = copied ?? nextName()
    names.push(name)
    members.push(inventMember({ index, name, organisations, span, random, taken }))
  }
  return { members, organisations }
}

type Making = {
  readonly index: number
  readonly name: InventedName
  readonly organisations: readonly Organisation[]
  readonly span: Span
  readonly random: Random
  readonly taken: Set<string>
}

function inventMember(making: Making): Member {
  const { index, name, span, random, taken } = making
  const jobs = inventJobs(making)
  const length = span.now - span.start
  const met = span.start + (random.chance(0.4) ? 0 : random.next() * length * 0.9)
  const parted = random.chance(0.35) ? met + random.next() * (span.now - met) : span.now
  const hasProfile = random.chance(0.86)
  const asciiName = fold(`${name.given} ${name.family}`).replaceAll(' ', '-')
  const connected = hasProfile && random.chance(0.8)
  return {
    id: `p${String(index + 1).padStart(6, '0')}`,
    given: name.given,
    family: name.family,
    maiden: random.chance(0.05) ? name.otherFamily : null,
    native: name.native,
    nicknames: name.nicknames,
    jobs,
    addresses: inventAddresses(making, jobs),
    slug: hasProfile
      ? unique(
          taken,
          (n) => `${asciiName}-dw${((index * 37 + n) % 46_656).toString(36)}${index.toString(36)}`,
        )
      : null,
    connectedAt: connected ? Math.max(met, span.now - random.next() * length) : null,
    phone: random.chance(0.3) ? fictionPhone(index) : null,
    birthday: random.chance(0.25) ? inventBirthday(random) : null,
    city: random.pick(CITIES),
    tie: drawTie(random),
    met,
    parted,
  }
}

function drawTie(random: Random): Member['tie'] {
  const x = random.next()
  if (x < 0.22) return 0
  if (x < 0.64) return 1
  if (x < 0.85) return 2
  return x < 0.96 ? 3 : 4
}

/** One to three jobs that follow each other without a gap and reach to this day. */
function inventJobs({ organisations, span, random }: Making): Job[] {
  const [fallback] = organisations
  if (fallback === undefined) throw new Error('People need organisations to work for')
  const count = random.chance(0.5) ? 1 : random.chance(0.7) ? 2 : 3
  const span0 = span.start - 5 * 365 * DAY_MS
  const moves = Array.from(
    { length: count - 1 },
    () => span.now - random.next() * (span.now - span.start) * 0.95,
  )
  const starts = [span0 + random.next() * 4 * 365 * DAY_MS, ...moves.toSorted((a, b) => a - b)]
  return starts.map((from, n) => ({
    organisation: organisations[random.int(organisations.length)] ?? fallback,
    title: inventTitle(random),
    from,
    to: starts[n + 1] ?? null,
  }))
}

function inventAddresses(
  { name, index, span, random, taken }: Making,
  jobs: readonly Job[],
): Address[] {
  const given = fold(name.given).replaceAll(' ', '') || `person${index}`
  const family = fold(name.family).replaceAll(' ', '') || `n${index}`
  const forms = [
    `${given}.${family}`,
    `${given.slice(0, 1)}${family}`,
    given,
    `${family}.${given}`,
    `${given}_${family}`,
  ] as const
  const styled = forms[random.int(forms.length)] ?? forms[0]
  const work = jobs.map(({ organisation, from, to }): Address => ({
    address: unique(taken, (n) => `${styled}${n === 0 ? '' : n + 1}@${organisation.domain}`),
    kind: 'work',
    from,
    to,
  }))
  if (!random.chance(0.45)) return work
  const tail = random.chance(0.6) ? String(50 + random.int(49)) : ''
  const domain = random.pick(WEBMAIL)
  const address = unique(
    taken,
    (n) => `${family}${given.slice(0, 2)}${tail}${n === 0 ? '' : `.${n}`}@${domain}`,
  )
  return [...work, { address, kind: 'personal', from: span.start - 3650 * DAY_MS, to: null }]
}

function unique(taken: Set<string>, spell: (attempt: number) => string): string {
  for (let attempt = 0; ; attempt++) {
    const spelling = spell(attempt)
    if (taken.has(spelling)) continue
    taken.add(spelling)
    return spelling
  }
}

/** Numbers of the ranges set aside for fiction: +44 7700 900000–900999, +1 NPA 555 0100–0199. */
function fictionPhone(index: number): string | null {
  if (index < 1000) return `+44 7700 900${String(index).padStart(3, '0')}`
  const area = 201 + Math.floor(index / 100)
  return area > 989 ? null : `+1 ${area} 555 01${String(index % 100).padStart(2, '0')}`
}

function inventBirthday(random: Random): string {
  const month = String(random.between(1, 12)).padStart(2, '0')
  const day = String(random.between(1, 28)).padStart(2, '0')
  return random.chance(0.3) ? `--${month}-${day}` : `${random.between(1952, 2001)}-${month}-${day}`
}

/** Place in `addresses` of the one this person writes from at `at`: at work mostly, else from home. */
export function addressAt(member: Member, at: Instant, fromHome: boolean): number {
  const last = member.addresses.length - 1
  const home = member.addresses[last]?.kind === 'personal' ? last : -1
  if (fromHome && home >= 0) return home
  const work = member.addresses.findIndex(
    ({ kind, from, to }) => kind === 'work' && from <= at && (to === null || at < to),
  )
  return work >= 0 ? work : Math.max(0, home)
}
