import { dayOf, type Instant } from '../../domain/instant.ts'
import type { Channel, Direction, InteractionKind, Role } from '../../domain/interaction.ts'
import { contactOf } from '../../insight/contact-evidence.ts'
import type { Writer } from '../../store/change.ts'
import { insertInteractions } from '../../store/interactions.ts'
import { ownPersona } from './own-persona.ts'

export type LoggedTalk = {
  readonly id: string
  readonly personId: string
  readonly at: Instant
  readonly channel: Channel
  /** The owner wrote; otherwise both talked. */
  readonly sent: boolean
  readonly note: string | null
  readonly subject?: string | null
  readonly inPerson: boolean
  readonly timeZone: string
}

/** Keeps the owner's own word that there was contact; it counts like any imported one. */
export async function logTalk(w: Writer, talk: LoggedTalk): Promise<void> {
  const persona = await ownPersona(w, talk.personId)
  const { at, channel } = talk
  const isMeeting = talk.inPerson || channel === 'in-person' || channel === 'event'
  const kind: InteractionKind = isMeeting ? 'meeting' : talk.sent ? 'message' : 'call'
  const direction: Direction = talk.sent && !isMeeting ? 'out' : 'mutual'
  const role: Role = direction === 'out' ? 'to' : 'with'
  const day = dayOf(at, talk.timeZone)
  const contact = contactOf({ at, direction, kind, size: 1, personal: true, role })
  await insertInteractions(
    w,
    [
      {
        id: talk.id,
        at,
        end_at: null,
        day,
        channel,
        direction,
        kind,
        in_person: isMeeting ? 1 : 0,
        size: 1,
        thread: null,
        subject: talk.subject ?? null,
        snippet: talk.note,
        personal: 1,
        asks: 0,
        record_id: null,
        ahead: 0,
        author: 'you',
      },
    ],
    [
      {
        persona_id: persona,
        at,
        interaction_id: talk.id,
        role,
        day,
        channel,
        kind,
        contact: contact?.way ?? 'none',
        weight: contact?.weight ?? 0,
        asks: 0,
      },
    ],
  )
}
