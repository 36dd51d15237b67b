import { DigwellError } from '../../domain/digwell-error.ts'
import { REQUEST_ANSWERS, type RequestAnswer } from '../../domain/request.ts'
import type { RequestsPage, RequestView } from '../../domain/view/request-view.ts'
import type { Call, CliCommand } from '../command.ts'

const PAGE = 500

async function* allOf(
  { digwell }: Call,
  view: 'waiting' | 'to-say' | 'all',
): AsyncGenerator<RequestView> {
  let after: string | null = null
  do {
    const page: RequestsPage = await digwell.requests.list({
      view,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

function requestJson(row: RequestView) {
  const { id, kind, person, personId, words, what, state, answer, backOn, channel, locator } = row
  return {
    id,
    kind,
    person,
    personId,
    words,
    what,
    at: new Date(row.at).toISOString(),
    channel,
    state,
    answer,
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt).toISOString(),
    backOn,
    locator,
  }
}

function requestLine(row: RequestView): string {
  const day = new Date(row.at).toISOString().slice(0, 10)
  const until = row.state === 'later' ? ` until ${row.backOn ?? ''}` : ''
  const answer = row.answer === null ? row.state : `${row.answer}, ${row.state}`
  return `${day}  ${row.person} (${row.kind}): ${row.what} [${answer}${until}]  ${row.id}`
}

const answerCommand: CliCommand = {
  usage: 'answer <id> <answer>',
  summary: `what you answer: ${REQUEST_ANSWERS.join(', ')} (none: it is no request)`,
  options: [
    ['--said', 'it is said already, elsewhere'],
    ['--back <day>', 'for not-now: the day it comes back, 2026-12-20'],
  ],

  async run(call) {
    const [id = '', word = ''] = call.args
    const back = call.option('back')
    const receipt = await call.digwell.requests.answer(id, {
      answer: asAnswer(word),
      ...(call.flag('said') ? { said: 'other' as const } : {}),
      ...(back === undefined ? {} : { backOn: back }),
    })
    call.answer(receipt, () => [`${receipt.summary}.`])
  },
}

function asAnswer(word: string): RequestAnswer {
  const found = REQUEST_ANSWERS.find((answer) => answer === word)
  if (found !== undefined) return found
  throw new DigwellError('invalid-input', `Answer with one of ${REQUEST_ANSWERS.join(', ')}.`)
}

export const requestsCommand: CliCommand = {
  usage: 'requests',
  summary: 'what others ask of you and wait for, the longest first',
  options: [['--all', 'answered ones too, the newest first']],
  readsOnly: true,
  commands: [answerCommand],

  async run(call) {
    const rows: RequestView[] = []
    const views = call.flag('all') ? (['all'] as const) : (['waiting', 'to-say'] as const)
    for (const view of views) for await (const row of allOf(call, view)) rows.push(row)
    call.answer(rows.map(requestJson), () =>
      rows.length === 0 ? ['Nobody waits for an answer.'] : rows.map(requestLine),
    )
  },
}
