import { scriptAddress } from '../coach/script-address.ts'

/**
 * Keeps the page for capturing on this device, so that it opens without Digwell being reached.
 *
 * @returns whether the browser did: over TLS it needs a certificate that it trusts
 */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register(scriptAddress('/capture-worker.js'), { scope: '/' })
    return true
  } catch {
    return false
  }
}

/** Keeps the app too, as far as it is loaded. A phone alone does: at the machine it is there, or stopped. */
export async function keepApp(): Promise<void> {
  if (!matchMedia('(pointer: coarse)').matches || !(await keepPage())) return
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage(loaded.filter((name) => name.startsWith(`${location.origin}/assets/`)))
}
