import { DAY_MS, HOUR_MS, type Instant } from '../domain/instant.ts'
import { addressAt } from './cast.ts'
import { CITIES } from './organisations.ts'
import { choices, seededRandom, seedOf, type Random } from './random.ts'
import { memberAt, type Scene } from './scene.ts'
import { spell } from './spelling.ts'
import { tallyUp, type Tally } from './tally.ts'

export type Guest = {
  /** -1: the owner. */
  readonly person: number
  readonly apiId: string
  readonly given: string
  readonly family: string
  readonly email: string
  readonly phone: string
  readonly status: 'approved' | 'pending' | 'declined' | 'waitlist'
  readonly checkedInAt: Instant | null
  readonly company: string
  readonly profile: string
}

/** An event with its guest list; the owner is a guest of each. */
export type Gathering = {
  readonly id: string
  readonly name: string
  readonly start: Instant
  readonly end: Instant
  readonly city: string
  readonly venue: string
  readonly price: number
  readonly travel: number
  readonly currency: 'EUR' | 'GBP'
  readonly guests: readonly Guest[]
}

const KINDS = choices(`Book_Fair Data_Breakfast Archive_Day Open_Evening Makers_Market Alumni_Dinner
  Volunteers'_Day Design_Forum Climate_Roundtable Translation_Salon`)
const VENUES = choices('Weavers_Hall The_Old_Tannery Canal_House Reading_Room Station_Arches')
const EVENTS_A_YEAR = 9

/** Plans the events of a life, oldest first, with their guests; a guest counts where both were checked in. */
export function planGatherings(scene: Scene, tally: Tally): readonly Gathering[] {
  const random = seededRandom(seedOf(scene.seed, 'events'))
  const { start, now } = scene.span
  const count = Math.max(1, Math.round(((now - start) / (365 * DAY_MS)) * EVENTS_A_YEAR))
  return Array.from({ length: count }, (_, n) => {
    const day =
      Math.floor((start + ((now - start) * (n + random.next() * 0.9)) / count) / DAY_MS) * DAY_MS
    return gathering(scene, tally, random, { n, at: day + 17 * HOUR_MS })
  }).filter(({ start: begins }) => begins < now)
}

function gathering(
  scene: Scene,
  tally: Tally,
  random: Random,
  { n, at }: { n: number; at: Instant },
): Gathering {
  const id = `evt-${(seedOf(scene.seed, 'event', n) >>> 0).toString(36)}${n}`
  const city = random.pick(CITIES)
  const came = random.chance(0.85)
  const size = Math.min(
    scene.members.length,
    random.between(10, 18 + Math.min(70, scene.members.length / 30)),
  )
  const people = new Set(Array.from({ length: size }, () => random.int(scene.members.length)))
  const guests = [...people].map((person) => guest(scene, random, { person, id, at }))
  for (const { person, checkedInAt } of came ? guests : []) {
    if (checkedInAt !== null) tallyUp(tally, 'events', person, at)
  }
  return {
    id,
    name: `${random.pick(KINDS)} ${city}`,
    start: at,
    end: at + 3 * HOUR_MS,
    city,
    venue: random.pick(VENUES),
    price: random.pick([0, 0, 0, 12, 25, 90, 240]),
    travel: random.pick([0, 0, 8, 45, 160]),
    currency: 'EUR',
    guests: [ownerGuest(scene, id, at, came), ...guests],
  }
}

function ownerGuest(scene: Scene, id: string, at: Instant, came: boolean): Guest {
  return {
    person: -1,
    apiId: `gst-${id.slice(4)}me`,
    given: scene.owner.given,
    family: scene.owner.family,
    email: scene.owner.emails[0],
    phone: '',
    status: 'approved',
    checkedInAt: came ? at + 10 * 60_000 : null,
    company: '',
    profile: '',
  }
}

function guest(
  scene: Scene,
  random: Random,
  { person, id, at }: { person: number; id: string; at: Instant },
): Guest {
  const member = memberAt(scene, person)
  const { given, family } = spell(member, 'guest-list', at)
  const address = member.addresses[addressAt(member, at, random.chance(0.5))]?.address ?? ''
  const approved = random.chance(0.86)
  const job = member.jobs.findLast(({ from }) => from <= at)
  return {
    person,
    apiId: `gst-${id.slice(4)}${person.toString(36)}`,
    given,
    family,
    email: random.chance(0.06) ? address.replace('@', '+events@') : address,
    phone: random.chance(0.2) ? (member.phone ?? '') : '',
    status: approved ? 'approved' : random.pick(['pending', 'declined', 'waitlist'] as const),
    checkedInAt: approved && random.chance(0.75) ? at + random.int(90) * 60_000 : null,
    company: random.chance(0.5) ? (job?.organisation.spellings[random.int(2)] ?? '') : '',
    profile: member.slug !== null && random.chance(0.4) ? spelledProfile(member.slug, random) : '',
  }
}

function spelledProfile(slug: string, random: Random): string {
  return random.pick([
    `https://www.linkedin.com/in/${slug}`,
    `linkedin.com/in/${slug}/`,
    `www.linkedin.com/in/${slug}?trk=x`,
  ])
}
