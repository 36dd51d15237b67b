import { useEffect, useRef } from 'react'

/** What of a key press matters here. */
export type Press = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The name by which a press is bound: `mod+k`, `j`, `?`, `escape`, `g t` after a `g`.
 *
 * @param before the single key pressed just now, which may begin a pair
 * @returns null for presses that mean nothing here (Alt, bare modifiers)
 */
export function keyName(press: Press, before: string | null = null): string | null {
  if (press.altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Dead'].includes(press.key)) return null
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase()
  if (press.ctrlKey || press.metaKey) return `mod+${key}`
  if (press.shiftKey && key.length > 1) return `shift+${key}`
  return before === 'g' && key.length === 1 ? `g ${key}` : key
}

/** Single characters can be switched off (WCAG 2.1.4); chords, arrows and Escape stay. */
export function isSingle(name: string): boolean {
  return name.length === 1 || name.startsWith('g ')
}

/** A handler answers `false` when the press was not for it after all. */
export type Bindings = { readonly [name: string]: () => unknown }

type Layer = { current: Bindings }

const layers: Layer[] = []
let before: { readonly key: string; readonly at: number } | null = null
let singles = true

/** From settings: whether single keys act. */
export function allowSingleKeys(allowed: boolean): void {
  singles = allowed
}

/** Binds keys while the component is there; what came later is asked first. */
export function useKeys(bindings: Bindings): void {
  const layer = useRef(bindings)
  layer.current = bindings
  useEffect(() => {
    if (layers.length === 0) document.addEventListener('keydown', onKeyDown)
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
      if (layers.length === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Held down, these go on; any other letter acts once. */
const WALKS: ReadonlySet<string> = new Set(['j', 'k'])

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const fresh = before !== null && event.timeStamp - before.at < 1200 ? before.key : null
  const name = keyName(event, fresh)
  if (name === null) return
  const elsewhere = isElsewhere(event.target)
  before = elsewhere ? null : { key: name, at: event.timeStamp }
  if (!name.startsWith('mod+') && elsewhere) return
  if (isSingle(name) && (!singles || (event.repeat && !WALKS.has(name)))) return
  for (const layer of layers.toReversed()) {
    const handler = layer.current[name]
    if (handler !== undefined && handler() !== false) {
      event.preventDefault()
      return
    }
  }
}

/** In a field, a dialog, a menu or a list of choices, keys belong to that. */
function isElsewhere(target: EventTarget | null): boolean {
  // A sheet that is only just there owns the keys before it owns the focus.
  if (document.querySelector('[data-owns-keys]:not([data-closed])') !== null) return true
  if (!(target instanceof Element)) return false
  // One that is on its way out owns nothing more, even while the focus is still in it.
  if (target.closest('[data-closed]') !== null) return false
  if (target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]')) return true
  if (target instanceof HTMLElement && target.isContentEditable) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
