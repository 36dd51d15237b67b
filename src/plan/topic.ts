const PREFIX =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|rif|r|tr|rv|antw|odp|ynt)(?:\[\d+\])?\s*:|\[[^\]]{1,40}\])\s*/i
const LONGEST = 60
/** Subjects that name no subject. */
const SAYS_NOTHING =
  /^(?:h(?:i|ello|ey)|dear|thanks?|thank you|question|update|follow(?:ing)?[ -]?up|meeting|call|catch(?:ing)? up|lunch|coffee|invitation|no subject|\(no subject\)|urgent|fyi|news|info)\b[\s!.,?]*\S{0,12}$/i

/**
 * What a subject line speaks of, fit to be quoted in a sentence: without reply marks and list tags.
 * Null when it is empty, names nothing, or is longer than 60 characters.
 */
export function topicOf(subject: string | null): string | null {
  if (subject === null) return null
  let topic = subject
  while (PREFIX.test(topic)) topic = topic.replace(PREFIX, '')
  topic = topic
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?,;:]+$/, '')
    .trim()
  if (topic.length < 4 || topic.length > LONGEST) return null
  return SAYS_NOTHING.test(topic) ? null : topic
}
