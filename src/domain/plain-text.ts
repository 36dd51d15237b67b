/** Controls but tab and line breaks; marks that turn the direction of writing around others' words. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const STEERING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g

/** The owner's words without characters that steer a terminal or hide what is written; trimmed. */
export function plainText(text: string): string {
  return text.replace(STEERING, '').trim()
}

/** The same on one line, with single spaces: a name, a title, a few words. */
export function plainLine(text: string): string {
  return plainText(text).replace(/[\s\u0085]+/g, ' ')
}
