const LONGEST_WAIT_MS = 2000

/**
 * Letters typed right after a sheet was asked for, before its field is there to take them, are kept
 * and put into that field. When something else than a field takes the focus they are dropped.
 *
 * @param fits whether they can be meant for that field; without it all are
 */
export function keepEarlyKeys(fits: (typed: string) => boolean = () => true): void {
  let typed = ''
  const take = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
    typed += event.key
    event.preventDefault()
    event.stopPropagation()
  }
  const arrive = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.closest('[role=dialog]') === null) return
    stop()
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    // The one call that types as a person would: React hears it and the field's own undo knows it.
    if (isField && typed !== '' && fits(typed)) document.execCommand('insertText', false, typed)
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', take, true)
    document.removeEventListener('focusin', arrive)
  }
  const timer = setTimeout(stop, LONGEST_WAIT_MS)
  document.addEventListener('focusin', arrive)
  // From the next press on: the one that opened the sheet has been dealt with.
  queueMicrotask(() => document.addEventListener('keydown', take, true))
}
