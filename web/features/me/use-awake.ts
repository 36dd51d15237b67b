import { useEffect } from 'react'

/** Keeps the screen from dimming while the component is there, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let gone = false
    const hold = async () => {
      try {
        const held = await navigator.wakeLock?.request('screen')
        if (gone) await held?.release()
        else lock = held ?? null
      } catch {
        // Low battery, or forbidden: the screen dims as it always does.
      }
    }
    // A lock is lost when the page is hidden.
    const again = () => {
      if (document.visibilityState === 'visible') void hold()
    }
    void hold()
    document.addEventListener('visibilitychange', again)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
