import type { CardEdit } from '../../../src/app/me/me.ts'
import type { Receipt } from '../../../src/domain/view/history-view.ts'
import type { CardView } from '../../../src/domain/view/me-view.ts'
import { patch } from '../../lib/write.ts'
import { failing, type OnFailed, send } from './me-send.ts'

export function editCard(edit: CardEdit, onFailed?: OnFailed): Promise<Receipt | null> {
  return send({
    method: 'PATCH',
    path: '/api/me/card',
    body: edit,
    patches: [
      patch<CardView>(['me', 'card'], (view) => ({
        ...view,
        line: edit.line ?? view.line,
        qrHolds: edit.qrHolds ?? view.qrHolds,
        parts: view.parts.map((part) => ({ ...part, on: edit.parts?.[part.key] ?? part.on })),
      })),
    ],
    said: null,
    ...failing(onFailed),
  })
}
