import { focusManager, type QueryKey } from '@tanstack/react-query'
import { queryClient } from './query-client.ts'

let opened: BroadcastChannel | null = null

const channel = (): BroadcastChannel => (opened ??= new BroadcastChannel('digwell-changes'))

/** Tells the other windows of this browser what to read again. */
export function tellOtherWindows(touches: readonly QueryKey[]): void {
  channel().postMessage(touches)
}

/** Reads again what another window changed, and everything that is old when one comes back to this one. */
export function followOtherWindows(): void {
  channel().addEventListener('message', ({ data }: MessageEvent<readonly QueryKey[]>) => {
    for (const queryKey of data) void queryClient.invalidateQueries({ queryKey })
  })
  // Two windows side by side are both visible: only the focus tells which one is used.
  focusManager.setEventListener((onFocus) => {
    const check = () => onFocus()
    addEventListener('visibilitychange', check)
    addEventListener('focus', check)
    return () => {
      removeEventListener('visibilitychange', check)
      removeEventListener('focus', check)
    }
  })
}
