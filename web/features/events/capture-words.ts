import type { CaptureView } from '../../../src/domain/view/event-view.ts'
import { CHIP_WORDS } from '../../lib/event-chips.ts'

/** "I promised: the paper on metadata" */
export function captureWords({ chips, detail }: Pick<CaptureView, 'chips' | 'detail'>): string {
  const lead = chips.map((chip) => CHIP_WORDS[chip]).join(', ')
  if (lead === '') return detail
  return detail === '' ? lead : `${lead}: ${detail}`
}
