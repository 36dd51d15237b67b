import { readFileSync } from 'node:fs'
import { MboxSplitter } from '../src/formats/mbox/split-mbox.ts'
import { textOfMail } from '../src/formats/mime/text-of-mail.ts'
import { asksSomething } from '../src/import/mail/asks-something.ts'
import { readMailHead } from '../src/import/mail/mail-head.ts'
import { newText } from '../src/import/mail/new-text.ts'
import { trafficOf } from '../src/import/mail/traffic.ts'
import { findNeeds } from '../src/text/needs/find-needs.ts'
import { findRequest } from '../src/text/requests/find-request.ts'
import { figure, median, printMachine, printTable } from './figures.ts'

type Mail = { readonly text: string; readonly isQuestion: boolean }

const ROUNDS = 15

/** Prints what a text costs each finder, those with a find and those without apart: medians of 15 rounds. */
export function timeFinders(mbox: string): void {
  const mails = mailsOf(mbox)
  const finders: readonly (readonly [string, (mail: Mail) => boolean])[] = [
    ['requests', ({ text, isQuestion }) => findRequest(text, isQuestion) !== null],
    ['needs and offers', ({ text }) => findNeeds(text).length > 0],
  ]
  printTable(
    `µs a text, ${mails.length} texts of people`,
    ['', 'found in', 'where found', 'where not'],
    finders.map(([name, find]) => {
      const hits = mails.filter(find)
      const others = mails.filter((mail) => !find(mail))
      return [name, hits.length, microsecondsEach(hits, find), microsecondsEach(others, find)]
    }),
  )
  printMachine()
}

function microsecondsEach(mails: readonly Mail[], find: (mail: Mail) => boolean): string {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const mail of mails) find(mail)
    return ((performance.now() - start) * 1000) / Math.max(1, mails.length)
  })
  return figure(median(rounds))
}

function mailsOf(mbox: string): readonly Mail[] {
  const splitter = new MboxSplitter()
  const found = [...splitter.push(readFileSync(mbox)), ...splitter.end()]
  return found.flatMap(({ bytes }) => {
    const head = readMailHead(bytes)
    if (trafficOf(head) !== 'personal') return []
    const { contentType, encoding } = head
    const body = textOfMail({ bytes: bytes.subarray(head.bodyStart), contentType, encoding })
    const { text } = newText(body)
    return text === '' ? [] : [{ text, isQuestion: asksSomething(text) }]
  })
}
