import { parseWhen, type DateOrder, type When } from '../parse-when.ts'
import { pattern } from '../../text/pattern.ts'

/** One entry of an exported chat, its further lines joined. */
export type ChatEntry = {
  readonly line: number
  /** Date and time as written. */
  readonly stamp: string
  /** Empty where WhatsApp itself speaks. */
  readonly author: string
  readonly text: string
}

const DATE = String.raw`\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}`
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`
const APPLE = new RegExp(String.raw`^\[(${DATE},?\s${TIME})\]\s(.*)$`, 'is')
const ANDROID = new RegExp(String.raw`^(${DATE},?\s${TIME})\s[-–]\s(.*)$`, 'is')
const MARKS = /[\u200e\u200f\u202a-\u202e]/g

/** Words in which iPhones report, under the author's name, what they did not write. */
const REPORTS = new RegExp(
  pattern`
  end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|crittografat
  |created (?:this )?group|added|joined using|left$|changed (?:the|this|their)|security code
  |missed (?:voice|video) call|you(?:'re| are) now an admin|erstellt|hinzugefügt|verpasster
`,
  'i',
)
const MEDIA =
  /omitted|weggelassen|ausgeschlossen|omitid[oa]|omise?|omess[oa]|attached:|anhang:|adjunto:/i

/** Reads a line that begins an entry; null for a line that continues the one before. */
export function parseChatLine(physical: string, line: number): ChatEntry | null {
  const bare = physical.replace(/^[\u200e\u200f\ufeff]+/, '')
  const match = APPLE.exec(bare) ?? ANDROID.exec(bare)
  if (match === null) return null
  const [, stamp = '', rest = ''] = match
  const colon = rest.indexOf(': ')
  const ended = rest.endsWith(':') && colon === -1 ? rest.length - 1 : colon
  if (ended === -1) return { line, stamp, author: '', text: rest.replace(MARKS, '') }
  const said = rest.slice(ended + 1).trimStart()
  const text = said.replace(MARKS, '')
  const reported = said.startsWith('\u200e') && REPORTS.test(text) && !MEDIA.test(text)
  return { line, stamp, author: reported ? '' : authorIn(rest.slice(0, ended)), text }
}

/** When an entry was made, by the phone's wall clock. */
export function stampOf(entry: ChatEntry, order: DateOrder): When | null {
  const [date = '', ...time] = entry.stamp
    .replace(/[\u202f\u00a0]/g, ' ')
    .split(/,?\s(?=\d{1,2}[:.]\d{2})/)
  const clock = time.join(' ').replace(/(\d)\.(?=\d{2})/g, '$1:')
  return parseWhen(`${date.replace(/\s/g, '')} ${clock}`, order)
}

/** Is only a picture, sound or file here, or a message taken back? */
export function isWordless(text: string): boolean {
  return /^<[^>]*>$/.test(text.trim()) || (text.length < 60 && MEDIA.test(text))
}

/** `~ Ana` is how someone calls themselves whom the exporter has not saved. */
function authorIn(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/^~\s*/, '')
    .trim()
}
