import { DAY_MS, HOUR_MS, type Instant } from '../domain/instant.ts'
import { addressAt } from './cast.ts'
import { seededRandom, seedOf, type Random } from './random.ts'
import { atDaytime, memberAt, type Scene } from './scene.ts'
import { markAddress, tallyUp, type Tally } from './tally.ts'

/** What a mail is; the last five are no contact with anybody. */
export const MAIL = {
  in: 0,
  out: 1,
  introduction: 2,
  list: 3,
  newsletter: 4,
  notification: 5,
  bounce: 6,
  outOfOffice: 7,
  role: 8,
} as const

/** All mails of a life, a column a field: a million fit in some 30 MB. Indexes are -1 where there is nobody. */
export type MailPlan = {
  readonly length: number
  readonly at: Float64Array
  readonly kind: Uint8Array
  readonly person: Int32Array
  readonly address: Uint8Array
  readonly other: Int32Array
  readonly otherAddress: Uint8Array
  readonly thread: Int32Array
  readonly step: Uint8Array
  /** Rows by time. */
  readonly order: Uint32Array
}

type Row = {
  readonly at: Instant
  readonly kind: number
  readonly thread: number
  readonly step?: number
  readonly person?: number
  readonly address?: number
  readonly other?: number
  readonly otherAddress?: number
}

type Planning = {
  readonly scene: Scene
  readonly tally: Tally
  readonly random: Random
  readonly add: (row: Row) => void
  readonly full: () => boolean
  /** Members with whom mail is exchanged, likelier in the middle of others' threads. */
  readonly correspondents: readonly number[]
  threads: number
}

const HUMAN_SHARE = 0.68
/** Mails by tie, against each other; each tie's own share then varies. */
const SHARE_BY_TIE = [0, 1, 4, 14, 50] as const

/** Plans about `total` mails (a third of them newsletters, notifications and the like) and counts what is contact. */
export function planMail(scene: Scene, total: number, tally: Tally): MailPlan {
  const columns = newColumns(total)
  const random = seededRandom(seedOf(scene.seed, 'mail'))
  const planning: Planning = {
    scene,
    tally,
    random,
    add: columns.add,
    full: () => columns.length() >= total,
    correspondents: scene.members.flatMap(({ tie }, index) => (tie > 0 ? [index] : [])),
    threads: 0,
  }
  planPeople(planning, total * HUMAN_SHARE)
  planNoise(planning)
  return columns.finish()
}

function planPeople(planning: Planning, wanted: number): void {
  const { scene, random } = planning
  const shares = scene.members.map(({ tie }) => SHARE_BY_TIE[tie] * (0.4 + random.wait(0.6)))
  const sum = shares.reduce((total, share) => total + share, 0)
  for (const person of planning.correspondents) {
    const quota = Math.round((wanted * (shares[person] ?? 0)) / sum + random.next() - 0.5)
    for (let made = 0; made < quota && !planning.full();) {
      made += Math.max(1, planThread(planning, person, quota - made))
    }
  }
}

/** One conversation, at most `longest` mails; says how many it took. */
function planThread(planning: Planning, person: number, longest: number): number {
  const { scene, random } = planning
  const member = memberAt(scene, person)
  const thread = planning.threads++
  const length = Math.min(longest, 8, 1 + Math.floor(random.wait(1.7)))
  let at = atDaytime(member.met + random.next() * (member.parted - member.met))
  const ownerFirst = random.chance(0.5)
  const fromHome = random.chance(0.2)
  const other = random.chance(0.14) ? anyOther(planning, person) : -1
  const introduces = other >= 0 && !ownerFirst && random.chance(0.2)
  let step = 0
  for (; step < length && at < scene.span.now; step++) {
    const out = ownerFirst === (step % 2 === 0)
    addExchange(planning, { at, person, other, thread, step, out, fromHome, introduces })
    at = atDaytime(at + HOUR_MS + random.wait(1.3 * DAY_MS))
  }
  return step
}

type Exchange = {
  readonly at: Instant
  readonly person: number
  readonly other: number
  readonly thread: number
  readonly step: number
  readonly out: boolean
  readonly fromHome: boolean
  readonly introduces: boolean
}

function addExchange({ scene, tally, random, add }: Planning, exchange: Exchange): void {
  const { at, person, other, thread, step, out, introduces } = exchange
  const address = addressAt(memberAt(scene, person), at, exchange.fromHome)
  const otherAddress = other < 0 ? 0 : addressAt(memberAt(scene, other), at, false)
  const introduction = introduces && step === 0
  const kind = introduction ? MAIL.introduction : out ? MAIL.out : MAIL.in
  add({ at, kind, thread, step, person, address, other, otherAddress })
  tallyUp(tally, out ? 'mailOut' : 'mailIn', person, at)
  markAddress(tally.mailedFrom, person, address)
  if (other >= 0) {
    tallyUp(tally, out ? 'mailOutCc' : 'mailShared', other, at)
    if (out) markAddress(tally.mailedFrom, other, otherAddress)
  }
  if (out && random.chance(0.01)) {
    add({ at: at + 60_000, kind: MAIL.outOfOffice, thread, step: step + 100, person, address })
  }
}

function anyOther({ correspondents, random }: Planning, person: number): number {
  const other = correspondents[random.int(correspondents.length)] ?? -1
  return other === person ? -1 : other
}

function planNoise(planning: Planning): void {
  const { scene, random, add } = planning
  const length = scene.span.now - scene.span.start
  while (!planning.full()) {
    const at = scene.span.start + random.next() * length
    const thread = planning.threads++
    const luck = random.next()
    if (luck < 0.5) add({ at, kind: MAIL.newsletter, thread })
    else if (luck < 0.78) add({ at, kind: MAIL.notification, thread, person: anyIndex(planning) })
    else if (luck < 0.9) planListPost(planning, at, thread)
    else if (luck < 0.97) add({ at, kind: MAIL.role, thread })
    else add({ at, kind: MAIL.bounce, thread })
  }
}

function planListPost(planning: Planning, at: Instant, thread: number): void {
  const person = anyIndex(planning)
  const bits = planning.tally.mailedFrom[person] ?? 0
  if (bits === 0) return planning.add({ at, kind: MAIL.newsletter, thread })
  planning.add({ at, kind: MAIL.list, thread, person, address: Math.log2(bits & -bits) })
}

function anyIndex({ scene, random }: Planning): number {
  return random.int(scene.members.length)
}

function newColumns(total: number) {
  const room = total + Math.ceil(total * 0.05) + 64
  const at = new Float64Array(room)
  const kind = new Uint8Array(room)
  const person = new Int32Array(room)
  const address = new Uint8Array(room)
  const other = new Int32Array(room)
  const otherAddress = new Uint8Array(room)
  const thread = new Int32Array(room)
  const step = new Uint8Array(room)
  let length = 0
  return {
    length: () => length,
    add: (row: Row): void => {
      if (length >= room) return
      at[length] = row.at
      kind[length] = row.kind
      person[length] = row.person ?? -1
      address[length] = row.address ?? 0
      other[length] = row.other ?? -1
      otherAddress[length] = row.otherAddress ?? 0
      thread[length] = row.thread
      step[length] = row.step ?? 0
      length++
    },
    finish: (): MailPlan => {
      const order = new Uint32Array(length).map((_, row) => row)
      order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b)
      return { length, at, kind, person, address, other, otherAddress, thread, step, order }
    },
  }
}
