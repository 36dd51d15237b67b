/** The path of a Chromium or Chrome on this machine (DIGWELL_BROWSER first), or null. */
export function findBrowser(): string | null
