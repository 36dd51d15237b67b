/** Introductions under way, each with its next step. */
export function IntroductionsSection() {
  return null
}
