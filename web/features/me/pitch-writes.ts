import type { PitchEdit } from '../../../src/app/me/me.ts'
import type { Receipt } from '../../../src/domain/view/history-view.ts'
import type { PitchesView } from '../../../src/domain/view/me-view.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { patch, type Patch } from '../../lib/write.ts'
import { failing, type OnFailed, send } from './me-send.ts'

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

export function editPitch(
  id: string,
  edit: PitchEdit,
  onFailed?: OnFailed,
): Promise<Receipt | null> {
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
    ...failing(onFailed),
  })
}

export function restorePitch(id: string, versionId: string): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: `/api/me/pitches/${id}/restore`,
    body: { versionId },
    patches: [
      pitches((view) => ({
        ...view,
        pitches: view.pitches.map((pitch) => ({
          ...pitch,
          text: pitch.versions.find((one) => one.id === versionId)?.text ?? pitch.text,
        })),
      })),
    ],
  })
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
