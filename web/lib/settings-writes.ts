import type { Settings } from '../../src/domain/view/settings-view.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import { patch, type Write, write } from './write.ts'

/** Applies at once, everywhere; can be undone. */
export function editSettings(
  edit: Partial<Settings>,
  more: Pick<Write, 'onFailed' | 'said'> = {},
): Promise<Receipt | null> {
  return write({
    method: 'PATCH',
    path: '/api/settings',
    body: edit,
    patches: [patch<Settings>(['settings'], (settings) => ({ ...settings, ...edit }))],
    touches: [['settings'], ['today'], ['session'], ['history'], ['requests']],
    ...more,
  })
}

/** The whole texts of mails and messages, for good. */
export function deleteTexts(): Promise<Receipt | null> {
  return write({
    method: 'DELETE',
    path: '/api/texts',
    patches: [patch<Settings>(['settings'], (settings) => ({ ...settings, keepMailText: false }))],
    touches: [['settings'], ['model'], ['record'], ['history']],
    final: true,
  })
}
