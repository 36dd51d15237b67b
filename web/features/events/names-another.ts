/** What such files are called whatever the event. */
const PLAIN =
  /^(?:guests?|list|lists|attendees?|attendance|participants?|people|names?|export|report|luma|eventbrite|meetup|download|copy|final|of|the|for|and|a|csv|tsv|txt|table|sheet|[a-z]*\d\w*)$/i

/**
 * Whether a guest list's file is called after another event: it says that it lists guests, and of whom, and
 * no word of that is this event's.
 */
export function namesAnother(path: string, eventName: string): boolean {
  const file = path.split('/').at(-1) ?? path
  const all = wordsOf(file.replace(/\.\w+$/, ''))
  if (!all.some((word) => /^(?:guests?|attendees?|participants?)$/.test(word))) return false
  const told = all.filter((word) => !PLAIN.test(word))
  const here = new Set(wordsOf(eventName))
  return told.length > 1 && !told.some((word) => here.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
