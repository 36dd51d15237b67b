import { DAY_MS, HOUR_MS, type Instant } from '../domain/instant.ts'
import { seededRandom, seedOf } from './random.ts'
import { atDaytime, type Scene } from './scene.ts'
import { tallyUp, type Tally } from './tally.ts'

/** One LinkedIn message between the owner and a member. */
export type Talk = {
  readonly conversation: string
  readonly person: number
  readonly at: Instant
  readonly out: boolean
}

/** Plans the LinkedIn messages: a conversation with every other or third connection, more with closer ones. */
export function planTalks(scene: Scene, tally: Tally): readonly Talk[] {
  const random = seededRandom(seedOf(scene.seed, 'talks'))
  const talks: Talk[] = []
  scene.members.forEach(({ tie, slug, connectedAt }, person) => {
    if (slug === null || connectedAt === null || tie === 0) return
    if (!random.chance(0.15 + tie * 0.15)) return
    const conversation = `2-${Buffer.from(`${scene.seed}/${person}`).toString('base64url')}=`
    const length = 1 + Math.floor(random.wait(1 + tie))
    let at = atDaytime(connectedAt + random.next() * (scene.span.now - connectedAt))
    let out = random.chance(0.5)
    for (let step = 0; step < length && at < scene.span.now; step++) {
      talks.push({ conversation, person, at, out })
      tallyUp(tally, out ? 'liOut' : 'liIn', person, at)
      at = atDaytime(at + HOUR_MS + random.wait(9 * DAY_MS))
      out = random.chance(0.8) ? !out : out
    }
  })
  return talks
}
