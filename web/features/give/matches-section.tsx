/** Whom the owner could do something for, with the facts behind it. */
export function MatchesSection() {
  return null
}
