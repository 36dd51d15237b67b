import type { JsonObject } from '../../domain/json.ts'
import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { decodeHead } from '../../formats/decode-text.ts'
import { readVCards } from '../../formats/vcard/read-vcards.ts'
import type { VCard } from '../../formats/vcard/vcard.ts'
import { propertyLine } from '../../formats/vcard/write-vcards.ts'
import { baseName } from '../base-name.ts'
import { contactRecord } from '../contact-record.ts'
import { contentKey } from '../content-key.ts'
import { occurrences } from '../occurrences.ts'
import { draftOfCard, isGroup } from './draft-of-card.ts'

/** Address books as vCard: Apple, Google, Android, Outlook, Thunderbird and whatever else writes them. */
export const vcards: Reader = {
  kind: 'vcard/cards',
  source: 'vcard',
  title: 'Address book (vCard)',
  order: 40,
  // One card mailed by a friend is a file too: what it lacks is not gone.
  complete: false,
  resumable: false,
  recognise: (head) => (isVCard(head) ? 0.95 : 0),
  cites: (head) => baseName(head.path),
  sourceKey: () => 'vcard',
  read: readCards,
}

function isVCard(head: FileHead): boolean {
  return /^\s*BEGIN:VCARD[ \t]*(?:\n|$)/i.test(decodeHead(head.bytes.subarray(0, 512)))
}

async function* readCards(input: ReadInput, context: ReadContext): AsyncGenerator<ReadBatch> {
  const distinctKey = occurrences()
  let ordinal = 0
  for await (const batch of readVCards(input.open())) {
    const records = batch.cards.map((card) => cardRecord(card, ++ordinal, distinctKey, context))
    const setAside = batch.problems
    yield { records, setAside, rows: records.length + setAside.length, cursor: batch.bytes }
  }
}

/** A group of the address book names its members, and is kept without being anyone. */
function cardRecord(
  card: VCard,
  ordinal: number,
  distinctKey: (key: string) => string,
  context: ReadContext,
): SourceRecord {
  const { line } = card
  const payload = payloadOf(card)
  if (isGroup(card)) {
    const key = distinctKey(`group:${contentKey(JSON.stringify(payload)).slice(0, 32)}`)
    return { kind: 'other', key, line, payload, personas: [] }
  }
  return contactRecord(draftOfCard(card), { line, ordinal, payload, distinctKey }, context)
}

/** The card's own lines, pictures told by their length alone. */
function payloadOf({ version, properties }: VCard): JsonObject {
  const lines = properties.map((property) =>
    property.omitted === undefined
      ? propertyLine(property, version)
      : `${property.name}:(${property.omitted} characters left out)`,
  )
  return { version, lines }
}
