import { Toast } from '@base-ui/react/toast'
import { toasts } from '../lib/toasts.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

/** What was said last, above the foot of the page, which leaves room for it; each can be undone from History as well. */
export function ToastList() {
  return (
    <Toast.Provider toastManager={toasts} timeout={8000} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-60 mx-auto flex max-w-md flex-col gap-2 outline-none tablet:bottom-6">
          <Lines />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Lines() {
  const { toasts: lines } = Toast.useToastManager()
  return lines.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="enter rounded-xl bg-ink text-paper shadow-lift data-limited:hidden"
    >
      <Toast.Content className="flex min-h-12 items-center gap-1 py-1 pr-1.5 pl-4">
        <Toast.Title className="grow py-1.5 text-small leading-5" render={<p />} />
        <Toast.Action className="min-h-11 rounded-full px-3 text-small font-semibold whitespace-nowrap text-paper underline decoration-paper/40 underline-offset-4 hover:decoration-current desk:min-h-9" />
        <Toast.Close
          render={<IconButton label="Dismiss" className="text-paper! hover:bg-paper/10!" />}
        >
          <Icon name="close" className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
