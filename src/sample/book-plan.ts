import { DAY_MS, type Instant } from '../domain/instant.ts'
import { seededRandom, seedOf } from './random.ts'
import type { Scene } from './scene.ts'
import type { Tally } from './tally.ts'

/** An entry of an address book; `which` tells two entries of one person apart. */
export type BookEntry = { readonly person: number; readonly which: number }

export type Endorsed = { readonly person: number; readonly at: Instant; readonly given: boolean }

/** Who stands in which list. */
export type BookPlan = {
  readonly google: readonly BookEntry[]
  readonly outlook: readonly BookEntry[]
  readonly vcards: readonly BookEntry[]
  /** By index, newest connection first. */
  readonly connections: readonly number[]
  readonly invitations: readonly {
    readonly person: number
    readonly at: Instant
    readonly out: boolean
  }[]
  readonly endorsements: readonly Endorsed[]
  readonly recommendations: readonly Endorsed[]
}

const GOOGLE_SHARE = [0.1, 0.3, 0.5, 0.75, 0.95] as const

/** Plans the lists after traffic and events are known: whoever would be in none gets an entry in the first book. */
export function planBooks(scene: Scene, tally: Tally, guests: ReadonlySet<number>): BookPlan {
  const random = seededRandom(seedOf(scene.seed, 'books'))
  const google: BookEntry[] = []
  const outlook: BookEntry[] = []
  const vcards: BookEntry[] = []
  scene.members.forEach((member, person) => {
    const known =
      member.connectedAt !== null ||
      (tally.mailedFrom[person] ?? 0) > 0 ||
      (tally.metUnder[person] ?? 0) > 0 ||
      guests.has(person)
    if (!known || random.chance(GOOGLE_SHARE[member.tie])) google.push({ person, which: 0 })
    if (random.chance(0.015)) google.push({ person, which: 1 })
    if (random.chance(0.05)) outlook.push({ person, which: 0 })
    if (random.chance(0.12)) vcards.push({ person, which: 0 })
  })
  const connections = scene.members
    .flatMap(({ connectedAt }, person) => (connectedAt === null ? [] : [person]))
    .toSorted((a, b) => (scene.members[b]?.connectedAt ?? 0) - (scene.members[a]?.connectedAt ?? 0))
  const at = () => scene.span.now - random.next() * (scene.span.now - scene.span.start)
  return {
    google,
    outlook,
    vcards,
    connections,
    invitations: connections.flatMap((person) => {
      const since = scene.members[person]?.connectedAt ?? 0
      return since < scene.span.now - 200 * DAY_MS
        ? []
        : [{ person, at: since - DAY_MS, out: random.chance(0.5) }]
    }),
    endorsements: connections.flatMap((person) =>
      random.chance(0.12) ? [{ person, at: at(), given: random.chance(0.5) }] : [],
    ),
    recommendations: connections.flatMap((person) =>
      random.chance(0.015) ? [{ person, at: at(), given: random.chance(0.5) }] : [],
    ),
  }
}
