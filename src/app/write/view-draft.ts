import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import {
  type DraftVersionView,
  type DraftView,
  PURPOSES,
  WRITTEN_CHANNELS,
} from '../../domain/view/write-view.ts'
import type { DraftRow, DraftVersionRow } from '../../store/write-rows.ts'

export function viewDraft(
  row: DraftRow,
  person: { readonly name: string; readonly about: string | null },
): DraftView {
  return {
    id: row.id,
    personId: row.person_id,
    person: person.name,
    about: person.about,
    moveId: row.move_id,
    kind: TEXT_KINDS.find((kind) => kind === row.kind) ?? 'outreach',
    purpose: PURPOSES.find((purpose) => purpose === row.purpose) ?? null,
    channel: WRITTEN_CHANNELS.find((channel) => channel === row.channel) ?? 'other',
    subject: row.subject,
    text: row.text,
    state: row.state === 'sent' || row.state === 'discarded' ? row.state : 'open',
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }
}

export function viewVersion(row: DraftVersionRow): DraftVersionView {
  return {
    id: row.id,
    at: row.at,
    changedAt: row.changed_at,
    subject: row.subject,
    text: row.text,
  }
}
