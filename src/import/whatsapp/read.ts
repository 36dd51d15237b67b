import type { Instant } from '../../domain/instant.ts'
import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { PersonaClaim, SetAside, SourceRecord } from '../../domain/source-record.ts'
import { decodeHead } from '../../formats/decode-text.ts'
import { fold } from '../../text/fold.ts'
import { normalisePhone } from '../../text/normalise-phone.ts'
import { contentKey } from '../content-key.ts'
import { occurrences } from '../occurrences.ts'
import { instantOf } from '../parse-when.ts'
import { displayName, nameFacts } from '../person-name.ts'
import { saidIn } from '../../text/promises/said-in.ts'
import { findRequest } from '../../text/requests/find-request.ts'
import { hasQuestion, snippet } from '../snippet.ts'
import { chatName, chatTitle, surveyChat, type Chat } from './chat.ts'
import { chatEntries } from './chat-entries.ts'
import { isWordless, parseChatLine, stampOf, type ChatEntry } from './chat-line.ts'

const BATCH = 500
/** In a larger group nobody is spoken to in particular. */
const LARGEST_TALK = 5

/** A WhatsApp chat exported from an Android phone or an iPhone. Read twice: its dates and who is who show in the whole. */
export const whatsappChats: Reader = {
  kind: 'whatsapp/chat',
  source: 'whatsapp',
  title: 'WhatsApp chat',
  order: 65,
  complete: false,
  resumable: false,
  recognise,
  cites: () => 'whatsapp',
  sourceKey: (head) => `whatsapp:${fold(chatTitle(head)) || chatName(head)}`,
  read: readChat,
}

/** The first line that says anything must begin an entry. */
function recognise(head: FileHead): number {
  const lines = decodeHead(head.bytes.subarray(0, 4096)).split('\n')
  const first = lines.find((line) => line.trim() !== '')
  if (first === undefined || parseChatLine(first, 1) === null) return 0
  return chatTitle(head) === '' ? 0.8 : 0.95
}

async function* readChat(input: ReadInput, context: ReadContext): AsyncGenerator<ReadBatch> {
  const chat = await surveyChat(input, context)
  const reading: Reading = { chat, context, distinctKey: occurrences() }
  let records: SourceRecord[] = []
  let setAside: SetAside[] = []
  const batch = (cursor: number): ReadBatch => {
    const made = { records, setAside, rows: records.length + setAside.length, cursor }
    records = []
    setAside = []
    return made
  }
  for await (const { entry, bytes } of chatEntries(input.open())) {
    const when = stampOf(entry, chat.order)
    if (when === null) setAside.push({ line: entry.line, reason: 'The date cannot be read.' })
    else records.push(entryRecord(entry, instantOf(when, context.timeZone), reading))
    if (records.length + setAside.length >= BATCH) yield batch(bytes === -1 ? input.size : bytes)
  }
  if (records.length + setAside.length > 0) yield batch(input.size)
}

type Reading = {
  readonly chat: Chat
  readonly context: ReadContext
  readonly distinctKey: (key: string) => string
}

function entryRecord(entry: ChatEntry, at: Instant, reading: Reading): SourceRecord {
  const { chat, context, distinctKey } = reading
  const { author, text, line, stamp } = entry
  const minute = String(Math.floor(at / 60_000))
  const key = distinctKey(contentKey(fold(chat.title) || chat.cite, minute, author, text))
  const base = { key, line, at, payload: { stamp, author, text } }
  if (author === '') return { ...base, kind: 'other', personas: [] }
  const out = chat.isMe(author)
  const size = chat.isGroup ? Math.max(2, chat.others.length) : 1
  const personal = size <= LARGEST_TALK
  const partners = out ? (personal ? chat.others : []) : [author]
  const wordless = isWordless(text)
  const said =
    personal && !wordless
      ? saidIn(text, out ? 'me' : 'them', {
          at,
          zone: context.timeZone,
          keepsText: context.keepsText === true,
        })
      : undefined
  const asks = !out && size === 1 && hasQuestion(text)
  const asked = !out && size === 1 && !wordless ? findRequest(text, asks) : null
  return {
    ...base,
    kind: 'message',
    personas: partners.map((name) => partner(name, out, reading)),
    interaction: {
      key: `whatsapp:${key}`,
      at,
      channel: 'whatsapp',
      direction: out ? 'out' : 'in',
      kind: 'message',
      inPerson: false,
      size,
      thread: `whatsapp:${fold(chat.title) || chat.cite}`,
      personal,
      ...(wordless || text === '' ? {} : { snippet: snippet(text) }),
      ...(asks ? { asks: true } : {}),
    },
    ...(said === undefined ? {} : { said }),
    ...(asked === null ? {} : { asked }),
  }
}

/** Someone in the chat, by the name the owner saved them under, or by number. */
function partner(name: string, ownerWrote: boolean, { chat, context }: Reading): PersonaClaim {
  const isNumber = /^\+?[\d\s().\-\u2011]{6,}$/.test(name)
  const phone = isNumber ? normalisePhone(name.replaceAll('\u2011', '-'), context.country) : null
  const direct = !chat.isGroup
  return {
    key: phone === null ? `chat:${fold(name)}` : `phone:${phone}`,
    cite: chat.cite,
    ...(isNumber ? {} : { name: displayName(name) }),
    facts: phone === null ? nameFacts({ whole: name }) : [{ field: 'phone', value: phone }],
    role: ownerWrote ? 'to' : 'from',
    standing: direct && !isNumber ? 'listed' : 'seen',
    ...(direct ? { proof: ownerWrote ? 'owner-wrote' : 'wrote-personally' } : {}),
  }
}
