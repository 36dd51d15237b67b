import type { FileHead, ReadContext, ReadInput } from '../../domain/reader.ts'
import { fold } from '../../text/fold.ts'
import { dateOrderOf } from '../date-order.ts'
import type { DateOrder } from '../parse-when.ts'
import { chatEntries } from './chat-entries.ts'
import { pattern } from '../../text/pattern.ts'

/** What must be known of a whole chat before its first message can be understood. */
export type Chat = {
  /** Whom or what the chat is with, as the exporter's phone calls it. */
  readonly title: string
  /** How people find the file again. */
  readonly cite: string
  readonly order: DateOrder
  readonly isMe: (author: string) => boolean
  /** Everyone else who wrote, and the one it is with. */
  readonly others: readonly string[]
  readonly isGroup: boolean
}

const TITLE = new RegExp(
  pattern`
  ^(?:
    WhatsApp[- ]Chat (?:with|mit|-)|Chat (?:de )?WhatsApp (?:con|com)|Conversa do WhatsApp com
    |Discussion WhatsApp avec|Chat WhatsApp con|WhatsApp-chat met
  )\s+(.+?)$
`,
  'iu',
)

/** `WhatsApp Chat with Ana.txt` → Ana; `WhatsApp Chat - Ana/_chat.txt` too. Empty when nothing tells. */
export function chatTitle(head: FileHead): string {
  const name = chatName(head).replace(/\/_chat\.txt$|\.txt$/i, '')
  return TITLE.exec(name.replace(/\s*\(\d+\)$/, ''))?.[1]?.trim() ?? ''
}

/** The file's own name, and on iPhones, where every chat is `_chat.txt`, its folder's before it. */
export function chatName(head: FileHead): string {
  const parts = head.path.split('/')
  const last = parts.at(-1) ?? head.path
  const folder = parts.at(-2)
  if (!/^_chat\.txt$/i.test(last) || folder === undefined) return last
  return `${folder.replace(/\.zip$/i, '')}/${last}`
}

/**
 * Reads a chat through once: how it writes dates, who takes part, and who of them is the owner. The
 * owner goes by one of their names; else is the one whom the chat is not named after.
 */
export async function surveyChat(input: ReadInput, context: ReadContext): Promise<Chat> {
  const authors = new Set<string>()
  const stamps: string[] = []
  for await (const { entry } of chatEntries(input.open())) {
    if (entry.author !== '') authors.add(entry.author)
    stamps.push(entry.stamp)
  }
  const title = chatTitle(input)
  const mine = ownerAmong([...authors], title, context)
  const others = [...authors].filter((author) => author !== mine)
  const named = others.some((author) => isSame(author, title))
  const isGroup =
    others.length > 1 || (others.length === 1 && title !== '' && !named && mine !== null)
  const partners = others.length === 0 && title !== '' ? [title] : others
  return {
    title,
    cite: chatName(input),
    order: dateOrderOf(stamps),
    isMe: (author) => author === mine,
    others: partners,
    isGroup: isGroup && !isRenamed(others, title),
  }
}

function ownerAmong(authors: readonly string[], title: string, { me }: ReadContext): string | null {
  const names = new Set(me.names.map(fold))
  const known = authors.find((author) => names.has(fold(author)) && !isSame(author, title))
  if (known !== undefined) return known
  const rest = authors.filter((author) => !isSame(author, title))
  return authors.length <= 2 && rest.length === 1 && title !== '' ? (rest[0] ?? null) : null
}

/** A file name cannot hold all that a name can: `A/B` is saved as `A_B`, `+1 202` as `1 202`. */
function isSame(author: string, title: string): boolean {
  return fold(author) === fold(title)
}

/** One partner whose name the file name only begins or spells otherwise is no group. */
function isRenamed(others: readonly string[], title: string): boolean {
  const [only] = others
  if (others.length !== 1 || only === undefined) return false
  const [author, name] = [fold(only), fold(title)]
  return author.startsWith(name) || name.startsWith(author) || /^[\d\s()+-]+$/.test(title)
}
