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
