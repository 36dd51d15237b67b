import type { Me } from '../../domain/owner.ts'
import type { OwnClaim } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import type { Row } from '../csv-reader.ts'
import { displayName } from '../person-name.ts'
import { conversationOf, recipientsOf, senderOf, type Correspondent } from './correspondents.ts'

/** What must be known of a whole file of messages before its first can be understood. */
export type Survey = {
  readonly isMe: (one: Correspondent) => boolean
  /** The profile behind a name without URL, if only one person of that name ever wrote. */
  readonly slugOf: (conversation: string, name: string) => string | null
  /** The name a profile writes under; empty when it never did. */
  readonly nameOf: (slug: string) => string
  /** Nobody in the file is known to be the owner, so no message has a direction. */
  readonly ownerUnknown: boolean
  /** What the file taught about the owner. */
  readonly own: OwnClaim | null
}

type Tally = { conversations: number; last: string }

/** The owner is in nearly every conversation of their own export. */
const OWNER_SHARE = 0.75

/** Takes in the messages of a file one by one; `finish` says what they show together. */
export function surveyMessages(me: Me): { add: (row: Row) => void; finish: () => Survey } {
  const conversations = new Set<string>()
  const bySlug = new Map<string, Tally>()
  const byName = new Map<string, Tally>()
  const names = new Map<string, string>()
  const slugs = new Map<string, Set<string>>()

  function add(row: Row): void {
    const conversation = conversationOf(row)
    conversations.add(conversation)
    const sender = senderOf(row)
    for (const { slug, name } of [sender, ...recipientsOf(row)]) {
      if (slug !== null) count(bySlug, slug, conversation)
      if (name !== '') count(byName, nameKey(name), conversation)
    }
    if (sender.slug === null) return
    names.set(sender.slug, sender.name)
    const key = nameKey(sender.name)
    for (const place of [key, `${conversation}\n${key}`]) {
      slugs.set(place, (slugs.get(place) ?? new Set()).add(sender.slug))
    }
  }

  function slugOf(conversation: string, name: string): string | null {
    const key = nameKey(name)
    return only(slugs.get(`${conversation}\n${key}`)) ?? only(slugs.get(key))
  }

  function finish(): Survey {
    const mySlugs = new Set(me.linkedin)
    const myNames = new Set(me.names.map(nameKey))
    const topSlug = everywhere(bySlug, conversations.size)
    const topName = everywhere(byName, conversations.size)
    const slug = topSlug ?? (topName === null ? null : only(slugs.get(topName)))
    if (slug !== null) mySlugs.add(slug)
    if (topName !== null) myNames.add(topName)
    const known = [...mySlugs].some((mine) => bySlug.has(mine))
    const named = [...myNames].some((mine) => byName.has(mine))
    const name = slug === null ? '' : (names.get(slug) ?? '')
    return {
      isMe: (one) =>
        one.slug === null || !known ? myNames.has(nameKey(one.name)) : mySlugs.has(one.slug),
      slugOf,
      nameOf: (wanted) => names.get(wanted) ?? '',
      ownerUnknown: !known && !named,
      own: slug === null ? null : { linkedin: [slug], names: name === '' ? [] : [name] },
    }
  }

  return { add, finish }
}

function nameKey(name: string): string {
  return fold(displayName(name))
}

function count(tallies: Map<string, Tally>, key: string, conversation: string): void {
  const tally = tallies.get(key)
  if (tally === undefined) tallies.set(key, { conversations: 1, last: conversation })
  else if (tally.last !== conversation) {
    tally.conversations++
    tally.last = conversation
  }
}

/** The one found in nearly all conversations; null when none or several are. */
function everywhere(tallies: ReadonlyMap<string, Tally>, total: number): string | null {
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [key, { conversations }] of tallies) {
    if (conversations > most) {
      second = most
      most = conversations
      best = key
    } else if (conversations > second) second = conversations
  }
  return most > second && most >= total * OWNER_SHARE ? best : null
}

function only(values: ReadonlySet<string> | undefined): string | null {
  if (values?.size !== 1) return null
  return [...values][0] ?? null
}
