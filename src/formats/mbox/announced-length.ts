const NAMES = [Buffer.from('Content-Length:'), Buffer.from('Content-length:')]

/**
 * How long a mail is by its own Content-Length, headers included, as mboxcl and mboxcl2 write it.
 * Only a claim: whoever copied the mail may have copied a wrong one.
 *
 * @returns null when it says nothing
 */
export function announcedLength(mail: Buffer): number | null {
  const at = Math.max(...NAMES.map((name) => headerAt(mail, name)))
  if (at < 0) return null
  const bodyStart = bodyStartOf(mail)
  if (at >= bodyStart) return null
  const value = mail.toString('latin1', at + 15, at + 48)
  const digits = /^[ \t]*(\d{1,12})[ \t]*\r?\n/.exec(value)?.[1]
  return digits === undefined ? null : bodyStart + Number(digits)
}

function bodyStartOf(mail: Buffer): number {
  const unix = mail.indexOf('\n\n')
  const windows = mail.indexOf('\n\r\n')
  if (windows >= 0 && (unix < 0 || windows < unix)) return windows + 3
  return unix < 0 ? mail.length : unix + 2
}

/** Where a header's name stands at the start of a line; -1 when it does not. */
function headerAt(mail: Buffer, name: Buffer): number {
  let at = mail.indexOf(name)
  while (at > 0 && mail[at - 1] !== 0x0a) at = mail.indexOf(name, at + 1)
  return at
}
