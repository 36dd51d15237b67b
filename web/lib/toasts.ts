import { Toast } from '@base-ui/react/toast'

export const toasts = Toast.createToastManager()

export type Say = {
  readonly text: string
  readonly act?: { readonly label: string; readonly run: () => void }
  /** Something could not be done: said at once. */
  readonly failed?: boolean
  /** Stays until dismissed; what failed does. */
  readonly stays?: boolean
}

/**
 * Says one thing at the foot of the page and to screen readers, with at most one thing to do.
 *
 * @returns how to take it away
 */
export function say({ text, act, failed = false, stays = failed }: Say): () => void {
  const id = toasts.add({
    title: text,
    type: failed ? 'failed' : 'said',
    priority: failed ? 'high' : 'low',
    timeout: stays ? 0 : 8_000,
    ...(act === undefined
      ? {}
      : {
          actionProps: {
            children: act.label,
            onClick: () => {
              toasts.close(id)
              act.run()
            },
          },
        }),
  })
  return () => toasts.close(id)
}
