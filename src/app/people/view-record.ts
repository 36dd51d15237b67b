import { DigwellError } from '../../domain/digwell-error.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { RecordView } from '../../domain/view/person-view.ts'
import { findSentWords } from '../../store/drafts.ts'
import { findKeptText } from '../../store/kept-texts.ts'
import { findRecord } from '../../store/records.ts'
import type { Scope } from '../../store/store.ts'
import { findInteractions } from '../../store/timeline.ts'

/**
 * What a fact stands on: a record as its source said it, or what the owner entered.
 *
 * @param locator `record:<id>`, `interaction:<id>` or a record's bare id
 */
export async function viewRecord(s: Scope, locator: string): Promise<RecordView> {
  const [kind, rest] = locator.includes(':') ? split(locator) : ['record', locator]
  if (kind === 'interaction') {
    const [interaction] = await findInteractions(s, [rest])
    if (interaction === undefined) throw missing()
    if (interaction.record_id !== null) {
      const words = (await findKeptText(s, interaction.id)) ?? interaction.snippet
      return { ...(await viewRecord(s, interaction.record_id)), words }
    }
    return {
      id: interaction.id,
      source: 'you',
      file: null,
      line: null,
      kind: interaction.kind,
      firstSeenAt: interaction.at,
      lastSeenAt: interaction.at,
      goneSince: null,
      words: (await findSentWords(s, interaction.id)) ?? interaction.snippet,
      payload: { channel: interaction.channel },
    }
  }
  const record = await findRecord(s, rest)
  if (record === undefined) throw missing()
  return {
    id: record.id,
    source: record.title ?? record.source_label,
    file: record.path,
    line: record.line,
    kind: record.kind,
    firstSeenAt: record.first_seen,
    lastSeenAt: record.last_seen,
    goneSince: record.gone_since,
    words: null,
    payload: JSON.parse(record.payload) as JsonObject,
  }
}

function split(locator: string): [string, string] {
  const at = locator.indexOf(':')
  return [locator.slice(0, at), locator.slice(at + 1)]
}

function missing(): DigwellError {
  return new DigwellError('not-found', 'That record is no longer kept.')
}
