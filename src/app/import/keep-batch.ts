import { dayOf } from '../../domain/instant.ts'
import type { ReadBatch } from '../../domain/reader.ts'
import type { PersonaClaim, SourceRecord } from '../../domain/source-record.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { contentHash, namedId, timedId } from '../../store/named-id.ts'
import {
  findRecords,
  insertRecords,
  replaceRecord,
  touchRecords,
  type KnownRecord,
} from '../../store/records.ts'
import type { RecordRow } from '../../store/schema.ts'
import { takeBackBounced } from './take-back-bounced.ts'
import { findNews } from './find-news.ts'
import type { KeepContext, Kept } from './keep-context.ts'
import { keepAsked } from './keep-asked.ts'
import { keepEvents } from './keep-events.ts'
import { keepInteractions } from './keep-interactions.ts'
import { keepSaid } from './keep-said.ts'
import { keepTexts } from './keep-texts.ts'
import { keepJourneys } from '../trips/keep-journeys.ts'

export type KeepCounts = {
  linked: number
  unchanged: number
  interactions: number
  news: number
  texts: number
  forgotten: number
}

type Fresh<T> = Omit<T, 'owner_id' | 'change_id'>
/**
 * Keeps one batch of records: new ones are added, changed ones get a new version, known ones are left as
 * they are; personas, interactions, events and news follow. One transaction, by the caller.
 */
export async function keepBatch(
  w: Writer,
  context: KeepContext,
  batch: ReadBatch,
): Promise<KeepCounts> {
  const counts: KeepCounts = {
    linked: 0,
    unchanged: 0,
    interactions: 0,
    news: 0,
    texts: 0,
    forgotten: 0,
  }
  const kept = batch.records.flatMap((record) => identify(context, record, counts))
  const known = await findRecords(
    w,
    kept.map((entry) => entry.id),
  )
  const fresh: Kept[] = []
  const changed: Kept[] = []
  const same: Kept[] = []
  for (const entry of kept) {
    counts.linked++
    context.kinds.add(entry.record.kind)
    const former = known.get(entry.id)
    if (context.met.has(entry.id)) counts.unchanged++
    else if (former === undefined) fresh.push(entry)
    else if (isSame(former, entry)) {
      if (former.change_id !== w.changeId) counts.unchanged++
      same.push(entry)
    } else changed.push(entry)
    context.met.add(entry.id)
  }
  if (context.sourceKind !== 'mail') {
    await touchRecords(
      w,
      same.map(({ id }) => id),
    )
  }
  await context.drafts.fetch(
    w,
    [...fresh, ...changed].flatMap((entry) => entry.parts.map((part) => part.id)),
  )
  await insertRecords(
    w,
    fresh.map((entry) => recordRow(w, context, entry)),
  )
  for (const entry of changed) counts.news += await keepChange(w, context, entry)
  for (const entry of [...fresh, ...changed]) takePersonas(w, context, entry, known.has(entry.id))
  await keepEvents(w, [...fresh, ...changed])
  counts.interactions = await keepInteractions(w, context, fresh, changed)
  await keepSaid(w, context, [...fresh, ...changed])
  counts.texts = await keepTexts(w, [...fresh, ...changed, ...same])
  await keepJourneys(w, context, [...fresh, ...changed])
  await keepAsked(w, [...fresh, ...changed])
  await context.drafts.flush(w)
  await takeBackBounced(
    w,
    fresh.map((entry) => entry.record),
    (email) => context.drafts.idOf(context.sourceId, email),
  )
  return counts
}

/** Names the record and its personas, and leaves out what the owner asked to forget. */
function identify(context: KeepContext, record: SourceRecord, counts: KeepCounts): Kept[] {
  const parts = record.personas.map((claim) => ({
    id: context.drafts.idOf(context.sourceId, claim.key),
    claim,
  }))
  const wanted = parts.filter((part) => !context.isForgotten(part.id, part.claim.facts))
  let payload = JSON.stringify(record.payload)
  if (wanted.length < parts.length) {
    if (wanted.length === 0) {
      counts.forgotten++
      return []
    }
    payload = redact(
      payload,
      parts.filter((part) => !wanted.includes(part)).map((part) => part.claim),
    )
  }
  return [
    {
      record,
      id: recordId(context, record),
      hash: contentHash(payload),
      payload,
      parts: wanted,
    },
  ]
}

/** What happens once has its time in its name; what stands in a list may change everything but its key. */
function recordId({ sourceId }: KeepContext, { kind, key, at }: SourceRecord): string {
  const isTraffic = (kind === 'mail' || kind === 'message') && at !== undefined
  return isTraffic
    ? timedId(at, 'record', sourceId, kind, key)
    : namedId('record', sourceId, kind, key)
}

function redact(payload: string, claims: readonly PersonaClaim[]): string {
  let text = payload
  for (const { key, cite, name } of claims) {
    for (const word of [key, cite, name]) {
      if (word !== undefined && word.length > 2) {
        text = text.replaceAll(JSON.stringify(word).slice(1, -1), '(forgotten)')
      }
    }
  }
  return text
}

function isSame(former: KnownRecord, entry: Kept): boolean {
  return former.hash === entry.hash && former.gone_since === null
}

function recordRow(w: Writer, context: KeepContext, entry: Kept): Fresh<RecordRow> {
  const { record, id, hash, payload } = entry
  return {
    id,
    source_id: context.sourceId,
    kind: record.kind,
    key: record.key,
    hash,
    payload,
    import_file_id: context.fileId,
    line: record.line,
    at: record.at ?? null,
    first_seen: w.at,
    last_seen: w.at,
    gone_since: null,
  }
}

/** A record that says something else than last time; a new employer or title is news. */
async function keepChange(w: Writer, context: KeepContext, entry: Kept): Promise<number> {
  const { id, hash, payload, record } = entry
  await replaceRecord(w, id, {
    hash,
    payload,
    import_file_id: context.fileId,
    line: record.line,
    last_seen: w.at,
  })
  const news = entry.parts.flatMap((part) =>
    findNews(
      context.drafts.factsOf(part.id).filter((fact) => fact.record === id),
      part.claim.facts,
    ).map((piece) => ({
      id: namedId('news', part.id, piece.kind, piece.from, piece.to),
      persona_id: part.id,
      kind: piece.kind,
      at: w.at,
      from_value: piece.from,
      to_value: piece.to,
      record_id: id,
    })),
  )
  return insertRows(w, 'news', news, 'ignore')
}

function takePersonas(w: Writer, context: KeepContext, entry: Kept, known: boolean): void {
  const { record, id } = entry
  const day = record.at === undefined ? null : dayOf(record.at, context.timeZone)
  for (const part of entry.parts) {
    context.drafts.take(part.id, part.claim, {
      changeId: w.changeId,
      sourceId: context.sourceId,
      sourceKind: context.sourceKind,
      record: id,
      at: w.at,
      replaces: known || part.claim.standing === 'listed',
      day,
      counts: !known,
      bulk: record.interaction?.personal === false && part.claim.role === 'from',
    })
    context.drafts.cite(part.id, context.cites, part.claim.cite)
  }
}
