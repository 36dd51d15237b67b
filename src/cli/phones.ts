import type { Command } from 'commander'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Instant } from '../domain/instant.ts'
import { dayWords, isoTime } from './words.ts'

/** Paired devices of a data directory, whether a server runs on it or not. */
export type PhoneBook = {
  readonly all: () => readonly {
    readonly id: string
    readonly name: string
    readonly since: Instant
    readonly used: Instant
  }[]
  readonly end: (id: string) => void
}

type Order = {
  readonly book: PhoneBook
  /** Name or id of the device to end. */
  readonly end: string | undefined
  readonly json: boolean
  readonly out: (text: string) => void
}

/** Lists paired devices, or ends one: a server that runs lets it in no more from its next request on. */
export function answerPhones({ book, end, json, out }: Order): void {
  if (end !== undefined) book.end(idOf(book, end))
  const devices = book.all()
  if (json) {
    const shown = devices.map(({ id, name, since, used }) => ({
      id,
      name,
      since: isoTime(since),
      seen: isoTime(used),
    }))
    out(`${JSON.stringify({ devices: shown })}\n`)
    return
  }
  if (devices.length === 0) out('No device is paired.\n')
  for (const { name, since, used } of devices) {
    out(`${name}, paired ${dayWords(since)}, last seen ${dayWords(used)}\n`)
  }
}

function idOf(book: PhoneBook, asked: string): string {
  const named = book.all().filter(({ id, name }) => id === asked || name === asked)
  const [first] = named
  if (first === undefined) throw new DigwellError('not-found', `No device is called “${asked}”.`)
  if (named.length > 1) {
    throw new DigwellError('conflict', `${named.length} devices are called “${asked}”; give an id.`)
  }
  return first.id
}

/** `digwell phones [--end <name>]` */
export function describePhones(command: Command): Command {
  return command
    .description('the phones and other devices that were paired')
    .option('--end <name>', 'let this one in no more; a name or an id')
}
