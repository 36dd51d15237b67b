import type { CaptureView } from '../../../src/domain/view/event-view.ts'
import { shortDay } from '../../lib/dates.ts'
import { CHIP_WORDS } from '../../lib/event-chips.ts'

/** "I promised: the paper on metadata" */
export function captureWords({ chips, detail }: Pick<CaptureView, 'chips' | 'detail'>): string {
  const lead = chips.map((chip) => CHIP_WORDS[chip]).join(', ')
  if (lead === '') return detail
  return detail === '' ? lead : `${lead}: ${detail}`
}

/** "A promise of yours, for Fri 27 Nov" */
export function keptWords({ kind, due }: CaptureView['kept'][number]): string {
  if (kind !== 'promise')
    return kind === 'need' ? 'Noted as what they need' : 'Noted as their offer'
  return due === null ? 'Among your promises' : `Among your promises, for ${shortDay(due)}`
}
