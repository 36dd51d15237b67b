/** Lines about one person that whoever reads them may hand to others as they are. */

const MARK = 'to pass on as it stands'
const PARTS = new RegExp(`^About (.+), ${MARK}[^\\n]*:\\n+“([\\s\\S]+?)”[ \\t]*$`, 'gm')

/**
 * The part of a letter that is marked for passing on, so that it is found again in what was sent.
 *
 * @param about "Ben", "you", "me"
 */
export function passOn(about: string, note: string, besides = ''): string {
  return `About ${about}, ${MARK}${besides}:\n“${note}”`
}

/** Whom such parts of a text are about, as they were called there, and what they say. */
export function passedOn(
  text: string,
): readonly { readonly about: string; readonly note: string }[] {
  return [...text.replaceAll('\r\n', '\n').matchAll(PARTS)].flatMap(([, about, note]) =>
    about === undefined || note === undefined ? [] : [{ about, note: note.trim() }],
  )
}
