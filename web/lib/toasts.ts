import { Toast } from '@base-ui/react/toast'

export const toasts = Toast.createToastManager()

export type Say = {
  readonly text: string
  readonly act?: { readonly label: string; readonly run: () => void }
  /** Stays until dismissed. */
  readonly failed?: boolean
}

/** Says one thing at the foot of the page and to screen readers, with at most one thing to do. */
export function say({ text, act, failed = false }: Say): void {
  const id = toasts.add({
    title: text,
    type: failed ? 'failed' : 'said',
    priority: failed ? 'high' : 'low',
    timeout: failed ? 0 : 8_000,
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
}
