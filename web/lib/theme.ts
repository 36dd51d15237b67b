import type { Settings } from '../../src/domain/view/settings-view.ts'

const KEPT = 'digwell-theme'

/** Puts a theme on the page and remembers it, so that the next visit begins in it. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEPT, theme)
  } catch {
    // private windows may refuse; the server's settings come a moment later
  }
}

export function showKeptTheme(): void {
  try {
    const kept = localStorage.getItem(KEPT)
    if (kept === 'light' || kept === 'dark') showTheme(kept)
  } catch {
    // as above
  }
}
