import type { CardEdit, LineEdit, PitchEdit, PostEdit, SkillEdit } from '../../../src/app/me/me.ts'
import type { PostChannel } from '../../../src/domain/post-channel.ts'
import type { Receipt } from '../../../src/domain/view/history-view.ts'
import type { CardView, PitchesView, ProfileView } from '../../../src/domain/view/me-view.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { patch, type Patch, type Write, write } from '../../lib/write.ts'

const TOUCHES = [['me'], ['history']]

function send(order: Pick<Write, 'method' | 'path' | 'body' | 'patches' | 'said'>) {
  return write<Receipt>({ ...order, touches: TOUCHES })
}

const pitches = (update: (view: PitchesView) => PitchesView): Patch =>
  patch<PitchesView>(['me', 'pitches'], update)

/** @returns the id at once: what is shown next need not wait */
export function addPitch(audience: string, text: string): string {
  const id = uuidv7()
  const at = Date.now()
  void send({
    method: 'POST',
    path: '/api/me/pitches',
    body: { id, audience, text },
    patches: [
      pitches((view) => ({
        ...view,
        pitches: [
          ...view.pitches,
          {
            id,
            audience,
            text,
            archived: false,
            targetSeconds: null,
            changedAt: at,
            versions: [{ id, text, at }],
            practices: [],
          },
        ],
      })),
    ],
    said: null,
  })
  return id
}

export function editPitch(id: string, edit: PitchEdit): Promise<Receipt | null> {
  const { archived, ...rest } = edit
  return send({
    method: 'PATCH',
    path: `/api/me/pitches/${id}`,
    body: edit,
    patches: [
      pitches((view) => ({
        ...view,
        pitches: view.pitches.map((one) =>
          one.id === id
            ? { ...one, ...rest, ...(archived === undefined ? {} : { archived }) }
            : one,
        ),
      })),
    ],
  })
}

export function restorePitch(id: string, versionId: string): Promise<Receipt | null> {
  return send({ method: 'POST', path: `/api/me/pitches/${id}/restore`, body: { versionId } })
}

export function keepPractice(id: string, seconds: number): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: `/api/me/pitches/${id}/practised`,
    body: { id: uuidv7(), seconds },
    said: null,
  })
}

export function setPace(wordsAMinute: number): Promise<Receipt | null> {
  return send({
    method: 'PATCH',
    path: '/api/me/pace',
    body: { wordsAMinute },
    patches: [pitches((view) => ({ ...view, wordsAMinute }))],
    said: null,
  })
}

export function editLine(edit: LineEdit): Promise<Receipt | null> {
  return send({ method: 'POST', path: '/api/me/profile/line', body: edit })
}

export function checkLine(key: string, answer: 'yes' | 'ended'): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: '/api/me/profile/check',
    body: { key, answer },
    patches: [patch<ProfileView>(['me', 'profile'], (view) => ({ ...view, ask: null }))],
  })
}

export function placeSkill({ name, place }: SkillEdit): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: '/api/me/profile/skill',
    body: { name, place },
    patches: [
      patch<ProfileView>(['me', 'profile'], (view) => ({
        ...view,
        skills: view.skills.map((one) => (one.name === name ? { ...one, place } : one)),
      })),
    ],
  })
}

export async function addPost(text: string, channel: PostChannel): Promise<string | null> {
  const id = uuidv7()
  const receipt = await send({
    method: 'POST',
    path: '/api/me/posts',
    body: { id, text, channel },
    said: null,
  })
  return receipt === null ? null : id
}

/** @param quietly says nothing: the text is kept while it is typed */
export function editPost(id: string, edit: PostEdit, quietly = false): Promise<Receipt | null> {
  return send({
    method: 'PATCH',
    path: `/api/me/posts/${id}`,
    body: edit,
    ...(quietly ? { said: null } : {}),
  })
}

export function editCard(edit: CardEdit): Promise<Receipt | null> {
  return send({
    method: 'PATCH',
    path: '/api/me/card',
    body: edit,
    patches: [
      patch<CardView>(['me', 'card'], (view) => ({
        ...view,
        qrHolds: edit.qrHolds ?? view.qrHolds,
        parts: view.parts.map((part) => ({ ...part, on: edit.parts?.[part.key] ?? part.on })),
      })),
    ],
    said: null,
  })
}
