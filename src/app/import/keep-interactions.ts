import { dayOf } from '../../domain/instant.ts'
import { contactOf } from '../../insight/contact-evidence.ts'
import type { Writer } from '../../store/change.ts'
import {
  findInteractionIds,
  insertInteractions,
  removeInteraction,
} from '../../store/interactions.ts'
import type { InteractionRow, ParticipantRow } from '../../store/schema.ts'
import { interactionId } from './interaction-id.ts'
import type { KeepContext, Kept } from './keep-context.ts'

type Fresh<T> = Omit<T, 'owner_id' | 'change_id'>

/**
 * Keeps what the records say happened, once however many records tell of it; a record that says something
 * else than before replaces what it had told.
 *
 * @returns how many interactions were new
 */
export async function keepInteractions(
  w: Writer,
  context: KeepContext,
  fresh: readonly Kept[],
  changed: readonly Kept[],
): Promise<number> {
  const told = [...fresh, ...changed].flatMap((entry) =>
    entry.record.interaction === undefined
      ? []
      : [{ entry, id: interactionId(entry.record.interaction) }],
  )
  const existing = await findInteractionIds(
    w,
    told.map(({ id }) => id),
  )
  const renewed = new Set(changed.map((entry) => entry.id))
  const interactions = new Map<string, Fresh<InteractionRow>>()
  const participants: Omit<ParticipantRow, 'owner_id'>[] = []
  for (const { entry, id } of told) {
    if (interactions.has(id)) {
      // Guests of one event come row by row: each adds their part to what happened.
      participants.push(...participantRows(context, entry, id))
      continue
    }
    if (existing.has(id)) {
      if (renewed.has(entry.id)) await removeInteraction(w, id)
      else {
        await addParts(w, participantRows(context, entry, id))
        continue
      }
    }
    interactions.set(id, interactionRow(context, entry, id))
    participants.push(...participantRows(context, entry, id))
  }
  await insertInteractions(w, [...interactions.values()], participants)
  return interactions.size
}

/** An interaction another record told of already: only those not in it yet are added. */
async function addParts(
  w: Writer,
  rows: readonly Omit<ParticipantRow, 'owner_id'>[],
): Promise<void> {
  await insertInteractions(w, [], rows)
}

function interactionRow(context: KeepContext, entry: Kept, id: string): Fresh<InteractionRow> {
  const claim = entry.record.interaction
  if (claim === undefined) throw new Error('a record without interaction has no row')
  return {
    id,
    at: claim.at,
    end_at: claim.endAt ?? null,
    day: dayOf(claim.at, context.timeZone),
    channel: claim.channel,
    direction: claim.direction,
    kind: claim.kind,
    in_person: claim.inPerson ? 1 : 0,
    size: claim.size,
    thread: claim.thread ?? null,
    subject: claim.subject ?? null,
    snippet: claim.snippet ?? null,
    personal: claim.personal ? 1 : 0,
    asks: claim.asks === true ? 1 : 0,
    record_id: entry.id,
    ahead: claim.at > context.now ? 1 : 0,
    author: 'import',
  }
}

function participantRows(
  context: KeepContext,
  entry: Kept,
  id: string,
): Omit<ParticipantRow, 'owner_id'>[] {
  const claim = entry.record.interaction
  if (claim === undefined) return []
  return entry.parts.flatMap(({ id: persona, claim: { role } }) => {
    if (role === null) return []
    const contact = contactOf({ ...claim, role })
    return [
      {
        persona_id: persona,
        at: claim.at,
        interaction_id: id,
        role,
        day: dayOf(claim.at, context.timeZone),
        channel: claim.channel,
        kind: claim.kind,
        contact: contact?.way ?? 'none',
        weight: contact?.weight ?? 0,
        asks: claim.asks === true && role === 'from' ? 1 : 0,
      },
    ]
  })
}
