import type { InteractionClaim } from '../../domain/interaction.ts'
import type { ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { PersonaClaim, SourceRecord } from '../../domain/source-record.ts'
import { contentKey } from '../content-key.ts'
import { eachRow, type Row, type RowReading, type RowResult } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { saidIn } from '../../text/promises/said-in.ts'
import { findRequest } from '../../text/requests/find-request.ts'
import { hasQuestion, plainText, snippet } from '../snippet.ts'
import { conversationOf, recipientsOf, senderOf, type Correspondent } from './correspondents.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader } from './linkedin-file.ts'
import { citeOf, isNobody, memberPersona } from './member.ts'
import { surveyMessages, type Survey } from './survey-messages.ts'

const HEADERS = [
  ['conversationid', 'from', 'to', 'date', 'content'],
  ['from', 'to', 'date', 'content', 'direction', 'folder'],
] as const

/** A group larger than this is an audience: whoever writes to it writes to nobody in particular. */
const LARGEST_TALK = 5

/**
 * The owner's LinkedIn messages of any year. Read twice: who the owner is, and whose names belong to
 * which profile, shows only in the whole.
 */
export const messages: Reader = linkedinReader({
  name: 'messages',
  file: 'messages.csv',
  title: 'LinkedIn messages',
  order: 60,
  complete: false,
  headers: HEADERS,
  begin: beginMessages,
})

async function beginMessages(input: ReadInput, context: ReadContext): Promise<RowReading> {
  const taking = surveyMessages(context.me)
  const isHeader = (keys: ReadonlySet<string>): boolean =>
    HEADERS.some((header) => header.every((key) => keys.has(key)))
  for await (const row of eachRow(input, isHeader)) taking.add(row)
  const survey = taking.finish()
  const distinctKey = occurrences()
  let { own } = survey
  return (row) => {
    const result = message(row, survey, context, distinctKey)
    if (own === null || typeof result === 'string') return result
    const taught = { ...result, own }
    own = null
    return taught
  }
}

function message(
  row: Row,
  survey: Survey,
  context: ReadContext,
  distinctKey: (key: string) => string,
): RowResult {
  const conversation = conversationOf(row)
  const sender = found(senderOf(row), conversation, survey)
  const recipients = recipientsOf(row).map((one) => found(one, conversation, survey))
  const content = row.get('content')
  const date = row.get('date')
  const at = linkedinDate(date, context.timeZone)
  if (at === null) return `The date "${date.slice(0, 40)}" cannot be read.`
  const who = sender.slug ?? sender.name
  const key = contentKey(conversation, String(at), who, content.replace(/\s+/g, ' ').trim())
  const direction = directionOf(row, sender, survey)
  const personal = isPersonal(row, sender, content)
  const others = recipients.filter((one) => !survey.isMe(one))
  const size = new Set([...others, ...(direction === 'out' ? [] : [sender])].map(identity)).size
  const happened = !isDraft(row)
  const record: SourceRecord = {
    kind: 'message',
    key: distinctKey(key),
    line: row.line,
    at,
    payload: row.payload,
    personas: personasOf({ sender, others, direction, personal, size, happened }),
  }
  if (!happened) return record
  const said =
    personal && direction !== 'seen' && size <= LARGEST_TALK
      ? saidIn(plainText(content), direction === 'out' ? 'me' : 'them', {
          at,
          zone: context.timeZone,
          keepsText: context.keepsText === true,
        })
      : undefined
  const interaction = interactionOf(row, { key, at, direction, personal, size })
  const asked =
    personal && direction === 'in' && size === 1
      ? findRequest(plainText(content), interaction.asks === true)
      : null
  return {
    ...record,
    interaction,
    ...(said === undefined ? {} : { said }),
    ...(asked === null ? {} : { asked }),
  }
}

type Found = Correspondent & { readonly cite: string }

/** A correspondent with the name or profile that the rest of the file gives them. */
function found(one: Correspondent, conversation: string, survey: Survey): Found {
  const cite = citeOf(one.slug, `name:${one.name}`)
  if (one.slug === null) return { ...one, cite, slug: survey.slugOf(conversation, one.name) }
  return one.name === '' ? { ...one, cite, name: survey.nameOf(one.slug) } : { ...one, cite }
}

function identity({ slug, name }: Correspondent): string {
  return slug ?? `name:${name}`
}

function directionOf(row: Row, sender: Correspondent, survey: Survey): 'in' | 'out' | 'seen' {
  const said = row.get('direction')
  if (/^in/i.test(said)) return 'in'
  if (/^out/i.test(said)) return 'out'
  if (survey.ownerUnknown) return 'seen'
  return survey.isMe(sender) ? 'out' : 'in'
}

/** Advertising comes without a profile, in HTML with fields left to fill, or lies in the spam folder. */
function isPersonal(row: Row, sender: Correspondent, content: string): boolean {
  if (/^spam$/i.test(row.get('folder')) || isNobody(sender.name)) return false
  if (/spinmail|%(?:FIRST|LAST)NAME%/i.test(content)) return false
  return !/sponsored/i.test(row.get('conversationtitle'))
}

function isDraft(row: Row): boolean {
  return [row.get('ismessagedraft'), row.get('isconversationdraft')].some((cell) =>
    /^(?:yes|true)$/i.test(cell),
  )
}

type Talk = {
  readonly sender: Found
  readonly others: readonly Found[]
  readonly direction: 'in' | 'out' | 'seen'
  readonly personal: boolean
  readonly size: number
  /** False for a draft. */
  readonly happened: boolean
}

function personasOf(talk: Talk): PersonaClaim[] {
  const { sender, direction, personal, size, happened } = talk
  const personas: PersonaClaim[] = []
  if (direction !== 'out' && !(sender.slug === null && isNobody(sender.name))) {
    const advertises = sender.slug === null && !personal
    personas.push(
      memberPersona({
        ...asMember(sender),
        role: happened ? 'from' : null,
        standing: advertises ? 'never' : 'seen',
        ...(direction === 'in' && personal && happened && size <= LARGEST_TALK
          ? { proof: 'wrote-personally' }
          : {}),
      }),
    )
  }
  for (const other of talk.others) {
    const persona = memberPersona({
      ...asMember(other),
      role: happened ? 'to' : null,
      standing: 'seen',
      ...(direction === 'out' && happened ? { proof: 'owner-wrote' } : {}),
    })
    if (!personas.some(({ key }) => key === persona.key)) personas.push(persona)
  }
  return personas
}

function asMember({ name, slug, cite }: Found) {
  return { slug, name: { whole: name }, cite }
}

type Happening = Pick<InteractionClaim, 'key' | 'at' | 'direction' | 'personal' | 'size'>

function interactionOf(row: Row, happening: Happening): InteractionClaim {
  const content = row.get('content')
  const subject = row.get('subject') || row.get('conversationtitle')
  const asks = happening.direction === 'in' && happening.personal && hasQuestion(content)
  return {
    ...happening,
    key: `linkedin:${happening.key}`,
    channel: 'linkedin',
    kind: 'message',
    inPerson: false,
    thread: `linkedin:${conversationOf(row)}`,
    snippet: snippet(content),
    ...(subject === '' ? {} : { subject }),
    ...(asks ? { asks } : {}),
  }
}
