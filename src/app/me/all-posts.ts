import type { Instant } from '../../domain/instant.ts'
import type { PostChannel } from '../../domain/post-channel.ts'
import { findPosts } from '../../store/own-words.ts'
import { findOwnerRecords, type OwnerRecord } from '../../store/owner-records.ts'
import type { PostRow } from '../../store/me-rows.ts'
import type { Scope } from '../../store/store.ts'
import { isSameText } from '../../text/same-text.ts'
import { cellOf } from './record-words.ts'

/** A post or comment, typed here or read from an export. */
export type KnownPost = {
  readonly id: string
  readonly kind: 'post' | 'comment'
  readonly channel: PostChannel
  readonly text: string
  readonly state: 'draft' | 'published'
  readonly at: Instant
  readonly own: boolean
  readonly source: string
  readonly recordId: string | null
}

const SAME_POST_MS = 3 * 86_400_000

/**
 * Everything the owner wrote in public, and drafts; newest first. A post typed here that an export brings
 * back stands once, as typed here.
 */
export async function findAllPosts(s: Scope): Promise<readonly KnownPost[]> {
  const own = (await findPosts(s)).filter((row) => row.state !== 'dropped').map(ownPost)
  const records = await findOwnerRecords(s, ['share', 'comment'])
  const imported = records.flatMap(importedPost)
  const again = imported.filter((post) => !own.some((mine) => isSamePost(mine, post)))
  return [...own, ...again].toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

function ownPost(row: PostRow): KnownPost {
  return {
    id: row.id,
    kind: 'post',
    channel: row.channel as PostChannel,
    text: row.text,
    state: row.state === 'published' ? 'published' : 'draft',
    at: row.published_at ?? row.changed_at,
    own: true,
    source: 'you',
    recordId: null,
  }
}

function importedPost(record: OwnerRecord): readonly KnownPost[] {
  if (record.at === null) return []
  const isShare = record.kind === 'share'
  return [
    {
      id: record.id,
      kind: isShare ? 'post' : 'comment',
      channel: 'linkedin',
      text: cellOf(record.payload, isShare ? 'text' : 'message'),
      state: 'published',
      at: record.at,
      own: false,
      source: record.title ?? 'LinkedIn',
      recordId: record.id,
    },
  ]
}

function isSamePost(mine: KnownPost, imported: KnownPost): boolean {
  return (
    mine.state === 'published' &&
    mine.channel === imported.channel &&
    imported.kind === 'post' &&
    Math.abs(mine.at - imported.at) < SAME_POST_MS &&
    isSameText(mine.text, imported.text)
  )
}
