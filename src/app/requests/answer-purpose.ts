import type { SpokenAnswer } from '../../domain/request.ts'
import type { RequestWords } from '../../domain/view/request-view.ts'

/** What the message is for that says an answer. */
export const ANSWER_PURPOSE: { readonly [answer in SpokenAnswer]: RequestWords['purpose'] } = {
  yes: 'accept',
  'small-yes': 'small-yes',
  pointer: 'point-on',
  'not-now': 'not-now',
  no: 'decline',
}
