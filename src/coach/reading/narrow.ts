const WIDE = /[^\u0000-\u00FF]/

/** Whether some letter needs more than one byte. */
export function isWide(text: string): boolean {
  return WIDE.test(text)
}

/**
 * The same text, stored with one byte a letter where its letters allow. An engine goes on storing as wide
 * what was cut from wide text, and compiles every expression once more for it, which makes reading
 * twice as slow. Changes nothing that a program can see.
 */
export function narrow(text: string): string {
  return isWide(text) ? text : text.split('').join('')
}
