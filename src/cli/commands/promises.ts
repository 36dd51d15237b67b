import { DigwellError } from '../../domain/digwell-error.ts'
import type { PromiseView } from '../../domain/view/promise-view.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayText } from '../words.ts'

const PAGE = 500

async function* allOf({ digwell, flag }: Call): AsyncGenerator<PromiseView> {
  const view = flag('open') ? 'waiting' : 'all'
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof digwell.promises.list>> = await digwell.promises.list({
      view,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

function promiseJson(row: PromiseView) {
  const { id, by, kind, person, personId, what, words, due, state, confirmed, late } = row
  const { messageId, locator, keptAt } = row
  return {
    id,
    by,
    kind,
    person,
    personId,
    what,
    words,
    madeAt: new Date(row.madeAt).toISOString(),
    due,
    state,
    confirmed,
    late,
    keptAt: keptAt === null ? null : new Date(keptAt).toISOString(),
    messageId,
    locator,
  }
}

function promiseLine(row: PromiseView): string {
  const who = row.by === 'me' ? `you to ${row.person}` : `${row.person} to you`
  const due = row.due === null ? '' : `, due ${row.due}`
  const sure = row.confirmed ? row.state : row.state === 'kept' ? 'kept, as it seems' : 'suggested'
  return `${new Date(row.madeAt).toISOString().slice(0, 10)}  ${who}: ${row.what}${due} (${sure})  ${row.id}`
}

const addCommand: CliCommand = {
  usage: 'add <name-or-id> <what...>',
  summary: 'what you said you would do for somebody: promises add "Ana Ruiz" send the slides',
  options: [
    ['--due <day>', 'by when, a day like 2026-11-24'],
    ['--theirs', 'they said it to you'],
  ],

  async run({ digwell, args: [name = '', ...what], option, flag, answer }) {
    const due = option('due')
    const receipt = await digwell.promises.add({
      personId: await digwell.findPerson(name),
      by: flag('theirs') ? 'them' : 'me',
      what: what.join(' '),
      ...(due === undefined ? {} : { due: dayText(due) }),
    })
    answer(receipt, () => [receipt.summary])
  },
}

const ANSWERS = ['accept', 'dismiss', 'kept', 'release'] as const

const answerCommand: CliCommand = {
  usage: 'answer <id> <answer>',
  summary: `${ANSWERS.join(', ')} (dismiss: it is no promise; release: nobody waits for it any more)`,

  async run({ digwell, args: [id = '', word = ''], answer }) {
    const chosen = ANSWERS.find((one) => one === word)
    if (chosen === undefined) {
      throw new DigwellError('invalid-input', `Answer with one of ${ANSWERS.join(', ')}.`)
    }
    const receipt = await digwell.promises[chosen](id)
    answer(receipt, () => [`${receipt.summary}.`])
  },
}

export const promisesCommand: CliCommand = {
  usage: 'promises',
  summary: 'what you said you would do and what others said, found in mail or added by you',
  options: [['--open', 'only those not kept, released or dismissed, the next due first']],
  readsOnly: true,
  commands: [addCommand, answerCommand],

  async run(call) {
    const rows: PromiseView[] = []
    for await (const row of allOf(call)) rows.push(row)
    call.answer(rows.map(promiseJson), () =>
      rows.length === 0 ? ['Nothing promised that Digwell knows of.'] : rows.map(promiseLine),
    )
  },
}
