/**
 * How well requests are heard in labelled messages, and told apart by kind.
 * `npm run bench:requests -- --set learn`, `learn-2`, `aside` or a file of JSON lines; without it all sets.
 * `--errors` lists what was missed and wrongly heard, not of the texts kept aside: nobody writes rules to them.
 * `--mails <mbox>` times the finders on every text of a mailbox.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FoundRequest } from '../src/domain/request.ts'
import { asksSomething } from '../src/import/mail/asks-something.ts'
import { findRequest } from '../src/text/requests/find-request.ts'
import { precisionOf, recallOf } from './coach-score.ts'
import { printTable } from './figures.ts'
import { judgeRequest, type LabelledMessage } from './request-score.ts'
import { timeFinders } from './time-finders.ts'

type Heard = LabelledMessage & { readonly found: FoundRequest | null }

const SETS = ['learn', 'learn-2', 'aside']

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    mails: { type: 'string' },
  },
})

function heardIn(set: string): readonly Heard[] {
  const file = SETS.includes(set) ? join(import.meta.dirname, 'request-texts', `${set}.jsonl`) : set
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage)
    .map((one) => ({ ...one, found: findRequest(one.text, asksSomething(one.text)) }))
}

function rowOf(name: string, messages: readonly Heard[]): readonly (string | number)[] {
  const sum = { right: 0, wrong: 0, missed: 0, kindRight: 0 }
  for (const one of messages) {
    const judged = judgeRequest(one, one.found)
    sum.right += judged.right
    sum.wrong += judged.wrong
    sum.missed += judged.missed
    sum.kindRight += judged.kindRight
  }
  return [
    name,
    String(messages.length),
    `${sum.right}/${sum.wrong}/${sum.missed}`,
    precisionOf(sum).toFixed(3),
    recallOf(sum).toFixed(3),
    sum.right === 0 ? '–' : (sum.kindRight / sum.right).toFixed(3),
  ]
}

function listErrors(messages: readonly Heard[]): void {
  for (const one of messages) {
    const { id, lang, request, found } = one
    const { wrong, missed, right, kindRight } = judgeRequest(one, found)
    const lines = [
      ...(missed > 0 ? [`missed ${request?.kind}: ${request?.words}`] : []),
      ...(wrong > 0 ? [`wrong ${found?.kind}: ${found?.words}`] : []),
      ...(right > kindRight ? [`${found?.kind}, not ${request?.kind}: ${found?.words}`] : []),
    ]
    for (const line of lines) process.stdout.write(`${id} ${lang} ${line}\n`)
  }
}

for (const set of values.set === undefined ? SETS : [values.set]) {
  const messages = heardIn(set)
  const languages = [...new Set(messages.map(({ lang }) => lang))]
  printTable(
    `Requests in ${set}`,
    ['', 'texts', 'right/wrong/missed', 'precision', 'recall', 'kind right'],
    [
      ...languages.map((name) =>
        rowOf(
          name,
          messages.filter(({ lang }) => lang === name),
        ),
      ),
      rowOf('all', messages),
    ],
  )
  if (values.errors && !set.startsWith('aside')) listErrors(messages)
}
if (values.mails !== undefined) timeFinders(values.mails)
