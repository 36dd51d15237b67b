let opened: BroadcastChannel | null = null

const channel = (): BroadcastChannel => (opened ??= new BroadcastChannel('digwell-drafts'))

/** Tells this browser's other windows that a draft to somebody was saved. */
export function tellOtherWindows(personId: string): void {
  channel().postMessage(personId)
}

/** @returns stops listening */
export function onSavedElsewhere(listener: (personId: string) => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener(data)
  }
  channel().addEventListener('message', heard)
  return () => channel().removeEventListener('message', heard)
}
