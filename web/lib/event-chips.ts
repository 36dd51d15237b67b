import type { CaptureChip } from '../../src/domain/view/event-view.ts'

/** What was about somebody met, in the owner's words. */
export const CHIP_WORDS: { readonly [chip in CaptureChip]: string } = {
  promised: 'I promised',
  wants: 'Wants',
  offers: 'Offers',
  from: 'From',
}
