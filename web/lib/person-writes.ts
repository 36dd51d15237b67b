import type { PersonEdit, Talk } from '../../src/app/digwell.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { PersonView, TimelineEntry } from '../../src/domain/view/person-view.ts'
import { instantOn } from './dates.ts'
import {
  type CaptureDraft,
  closeIfDraft,
  draft,
  type FollowUpDraft,
  type NoteDraft,
  openOverlay,
  type PersonRef,
  type TalkDraft,
} from './overlay.ts'
import { patch, write } from './write.ts'

const about = (id: string) => [
  ['person', id],
  ['people'],
  ['today'],
  ['well'],
  ['history'],
  ['search'],
]
const at = (id: string, rest = '') => `/api/people/${encodeURIComponent(id)}${rest}`

const IN_PERSON = new Set(['in-person', 'event'])

/** "We talked": shown on the timeline at once; brought back to its form when not saved. */
export async function logTalk(
  person: PersonRef,
  channel: Talk['channel'],
  form: TalkDraft,
): Promise<void> {
  const when = instantOn(form.day)
  const note = form.note.trim()
  const talk: Talk = {
    id: form.id,
    channel,
    at: when,
    inPerson: IN_PERSON.has(channel),
    ...(note === '' ? {} : { note }),
  }
  const saved = await write(
    {
      method: 'POST',
      path: at(person.id, '/talked'),
      body: talk,
      patches: [patch<PersonView>(['person', person.id], (view) => withTalk(view, talk, when))],
      touches: about(person.id),
      onFailed: () => openOverlay({ kind: 'talk', person, draft: form }),
    },
    form.key,
  )
  if (saved !== null) closeIfDraft(form.key)
}

function withTalk(view: PersonView, talk: Talk, when: number): PersonView {
  if (!('timeline' in view)) return view
  const entry: TimelineEntry = {
    id: talk.id ?? '',
    at: when,
    kind: talk.channel === 'phone' || talk.channel === 'video' ? 'call' : 'meeting',
    channel: talk.channel,
    direction: 'mutual',
    inPerson: talk.inPerson ?? false,
    subject: null,
    snippet: talk.note ?? null,
    with: [],
    source: 'you',
    recordId: null,
    own: true,
  }
  const timeline = [entry, ...view.timeline].toSorted((a, b) => b.at - a.at)
  return { ...view, timeline }
}

export async function setFollowUp(person: PersonRef, form: FollowUpDraft): Promise<void> {
  const { id, due } = form
  if (due === null) return
  const what = form.what.trim()
  const saved = await write(
    {
      method: 'POST',
      path: at(person.id, '/follow-up'),
      body: { id, what, due },
      patches: [
        patch<PersonView>(['person', person.id], (view) =>
          'followUps' in view
            ? { ...view, followUps: [...view.followUps, { id, what, due, state: 'open' }] }
            : view,
        ),
      ],
      touches: about(person.id),
      onFailed: () => openOverlay({ kind: 'follow-up', person, draft: form }),
    },
    form.key,
  )
  if (saved !== null) closeIfDraft(form.key)
}

export function doneFollowUp(personId: string, followUpId: string): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: `/api/follow-ups/${encodeURIComponent(followUpId)}/done`,
    patches: [
      patch<PersonView>(['person', personId], (view) =>
        'followUps' in view
          ? {
              ...view,
              followUps: view.followUps.map((one) =>
                one.id === followUpId ? { ...one, state: 'done' as const } : one,
              ),
            }
          : view,
      ),
    ],
    touches: about(personId),
  })
}

export async function addNote(person: PersonRef, form: NoteDraft): Promise<void> {
  const saved = await write(
    {
      method: 'POST',
      path: at(person.id, '/note'),
      body: { id: form.id, text: form.text.trim() },
      touches: about(person.id),
      onFailed: () => openOverlay({ kind: 'note', person, draft: form }),
    },
    form.key,
  )
  if (saved !== null) closeIfDraft(form.key)
}

export function setStance(
  id: string,
  stance: PersonView['stance'],
  until?: string,
): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: at(id, '/stance'),
    body: { stance, ...(until === undefined ? {} : { until }) },
    patches: [
      patch<PersonView>(['person', id], (view) => ('stance' in view ? { ...view, stance } : view)),
    ],
    touches: about(id),
  })
}

export function editPerson(
  id: string,
  edit: PersonEdit,
  onFailed?: () => void,
): Promise<Receipt | null> {
  return write({
    method: 'PATCH',
    path: at(id),
    body: edit,
    touches: about(id),
    ...(onFailed === undefined ? {} : { onFailed }),
  })
}

export function splitPerson(
  id: string,
  personaIds: readonly string[],
): Promise<(Receipt & { id?: string }) | null> {
  return write({ method: 'POST', path: at(id, '/split'), body: { personaIds }, touches: [[]] })
}

export function mergePeople(id: string, otherId: string): Promise<Receipt | null> {
  return write({ method: 'POST', path: at(id, '/merge'), body: { otherId }, touches: [[]] })
}

/** For good: the one write without an undo. */
export function forgetPerson(id: string, confirm: string): Promise<Receipt | null> {
  const touches = ['people', 'today', 'session', 'well', 'review', 'history', 'search', 'imports']
  return write({
    method: 'DELETE',
    path: at(id),
    body: { confirm },
    touches: touches.map((key) => [key]),
    final: true,
  })
}

export const emptyCapture = (name = '', metAt = ''): CaptureDraft =>
  draft({ name, meant: {}, metAt, about: '', note: '', chips: [], tags: [] })
