import type {
  InteractionRow,
  OwnFactRow,
  ParticipantRow,
  PersonaRow,
  PersonTableRow,
} from '../schema.ts'

type Fresh<Row> = Omit<Row, 'owner_id' | 'change_id'>

/** Rows with everything a table asks for; a test names what matters to it. */
export function personRow(id: string, fields: Partial<PersonTableRow> = {}): Fresh<PersonTableRow> {
  return {
    id,
    name: 'Ana Test',
    sort_name: 'ana test',
    about: null,
    employer: null,
    title: null,
    city: null,
    email: null,
    phone: null,
    linkedin: null,
    birthday: null,
    birthday_md: null,
    tags: '[]',
    created_at: 0,
    ...fields,
  }
}

export function personaRow(id: string, fields: Partial<PersonaRow> = {}): Fresh<PersonaRow> {
  return {
    id,
    source_id: 'mailbox',
    source_kind: 'mbox',
    key: `${id}@example.com`,
    person_id: null,
    standing: 'human',
    name: 'Ana Test',
    facts: '[]',
    owner_wrote: 0,
    wrote_personally: 0,
    bulk: 0,
    first_day: null,
    last_day: null,
    not_person: null,
    ...fields,
  }
}

export function interactionRow(
  id: string,
  fields: Partial<InteractionRow> = {},
): Fresh<InteractionRow> {
  return {
    id,
    at: 1_000,
    end_at: null,
    day: 0,
    channel: 'email',
    direction: 'in',
    kind: 'message',
    in_person: 0,
    size: 1,
    thread: null,
    subject: 'Hello',
    snippet: null,
    personal: 1,
    asks: 0,
    record_id: null,
    ahead: 0,
    author: 'import',
    ...fields,
  }
}

export function participantRow(
  interactionId: string,
  personaId: string,
  fields: Partial<ParticipantRow> = {},
): Omit<ParticipantRow, 'owner_id'> {
  return {
    persona_id: personaId,
    at: 1_000,
    interaction_id: interactionId,
    role: 'from',
    day: 0,
    channel: 'email',
    kind: 'message',
    contact: 'in',
    weight: 1,
    asks: 0,
    ...fields,
  }
}

export function ownFactRow(id: string, fields: Partial<OwnFactRow> = {}): Fresh<OwnFactRow> {
  return {
    id,
    person_id: 'ana',
    field: 'note',
    value: 'Plays chess',
    label: null,
    at: 0,
    ...fields,
  }
}
