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
