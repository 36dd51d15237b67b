const NAMES = [Buffer.from('\nContent-Length:'), Buffer.from('\nContent-length:')]

/**
 * How long a mail is by its own Content-Length, headers included, as mboxcl and mboxcl2 write it.
 * Only a claim: whoever copied the mail may have copied a wrong one.
 *
 * @returns null when it says nothing
 */
export function announcedLength(mail: Buffer): number | null {
  const at = Math.max(...NAMES.map((name) => mail.indexOf(name)))
  if (at < 0) return null
  const bodyStart = bodyStartOf(mail)
  if (at >= bodyStart) return null
  const digits = /^[ \t]*(\d{1,12})[ \t]*\r?\n/.exec(mail.toString('latin1', at + 16, at + 48))?.[1]
  return digits === undefined ? null : bodyStart + Number(digits)
}

function bodyStartOf(mail: Buffer): number {
  const unix = mail.indexOf('\n\n')
  const windows = mail.indexOf('\n\r\n')
  if (windows >= 0 && (unix < 0 || windows < unix)) return windows + 3
  return unix < 0 ? mail.length : unix + 2
}
