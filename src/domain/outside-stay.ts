/**
 * Whether a meeting falls before or after the days somebody is there; null within them, and of a move, which
 * has no last day. Days are `2026-12-16`.
 */
export function outsideStay(
  { from, to }: { readonly from: string; readonly to: string | null },
  meetOn: string | null,
): 'before' | 'after' | null {
  if (to === null || meetOn === null) return null
  if (meetOn < from) return 'before'
  return meetOn > to ? 'after' : null
}
