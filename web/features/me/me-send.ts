import type { Receipt } from '../../../src/domain/view/history-view.ts'
import { type Write, write } from '../../lib/write.ts'

const TOUCHES = [['me'], ['history']]

/** A write about oneself: every side of Me is read again afterwards. */
export function send(
  order: Pick<Write, 'method' | 'path' | 'body' | 'patches' | 'said' | 'onFailed'>,
) {
  return write<Receipt>({ ...order, touches: TOUCHES })
}

/** Puts a typed text back where it was. */
export type OnFailed = () => void
export const failing = (onFailed: OnFailed | undefined) =>
  onFailed === undefined ? {} : { onFailed }
