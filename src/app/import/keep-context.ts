import type { Fact } from '../../domain/fact.ts'
import type { Instant } from '../../domain/instant.ts'
import type { PersonaClaim, SourceKind, SourceRecord } from '../../domain/source-record.ts'
import type { PersonaDrafts } from './persona-drafts.ts'
import type { PromisedThreads } from './promised-threads.ts'

/** What keeping a batch needs to know of the file it came from. */
export type KeepContext = {
  readonly sourceId: string
  readonly sourceKind: SourceKind
  readonly cites: string
  readonly fileId: string
  readonly timeZone: string
  readonly now: Instant
  readonly drafts: PersonaDrafts
  /** Records of this file already met in this run: a second copy is no new row. */
  readonly met: Set<string>
  readonly kinds: Set<string>
  readonly promisedThreads: PromisedThreads
  /** Personas the owner asked to forget. */
  readonly isForgotten: (personaId: string, facts: readonly Fact[]) => boolean
}

/** A record with its id, its hash and the personas of it that are kept. */
export type Kept = {
  readonly record: SourceRecord
  readonly id: string
  readonly hash: string
  readonly payload: string
  readonly parts: readonly { readonly id: string; readonly claim: PersonaClaim }[]
}
