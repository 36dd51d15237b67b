const LONGEST = 140
const LEADS_IN =
  /^(?:(?:to|for|if|that|you|of|on|in|a moment to|time to|time for|maybe|perhaps|possibly|please|kindly|could|would|can|might|I|we|be able to|be willing to|be up for|be open to|by any chance|,)\s+)+/i

/** Without the words that led to it and without its mark; where nothing is left, the sentence. */
export function whatIsAsked(asked: string, sentence: string): string {
  const plain = asked.replace(/^[\s,]+/, '').replace(LEADS_IN, '')
  const bare = plain.replace(/[\s?!.…,;:–—-]+$/, '')
  const what = bare.length < 6 ? sentence.replace(/[\s?!.…]+$/, '') : bare
  if (what.length <= LONGEST) return what
  const cut = what.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' ')))}…`
}
