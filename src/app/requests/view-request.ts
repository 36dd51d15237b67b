import { DAY_MS, isoDay, type Day, type Instant } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import type { RequestAnswer, RequestKind } from '../../domain/request.ts'
import type { RequestState, RequestView } from '../../domain/view/request-view.ts'
import { isBare } from '../../plan/asked-words.ts'
import { takesWords } from '../../plan/request-words.ts'
import { sentenceBefore } from '../../text/question-in.ts'
import type { ToldRequest } from '../../store/requests.ts'
import { asState } from '../people/fold-tie.ts'

const NOTHING_BETWEEN: RequestView['between'] = { given: 0, received: 0, asked: 0 }

type Beside = {
  readonly today: Day
  readonly between?: RequestView['between']
  readonly since?: RequestView['since']
}

/** What is shown of a request. */
export function viewRequest(
  row: ToldRequest,
  { today, between = NOTHING_BETWEEN, since = null }: Beside,
): RequestView {
  const state = stateOf(row, today)
  const kind = row.kind as RequestKind
  return {
    id: row.id,
    personId: row.person_id,
    person: row.name,
    about: row.about,
    tie: asState(row.tie_state ?? 'none'),
    lastContactAt: row.last_contact_at,
    between,
    kind,
    words: row.words,
    what: row.what,
    before: isBare(row.what) ? sentenceBefore(row.snippet ?? '', row.words) : null,
    takes: takesWords(kind),
    at: row.at,
    channel: row.channel as Channel,
    subject: row.subject,
    state,
    answer: row.answer as RequestAnswer | null,
    answeredAt: state === 'answered' ? answeredAt(row) : null,
    backOn: row.answer === 'not-now' && row.back_day !== null ? isoDay(row.back_day) : null,
    since: state === 'waiting' ? since : null,
    source: row.author === 'you' ? 'you' : (row.source ?? 'import'),
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}

type Told = Pick<
  ToldRequest,
  'marked' | 'answer' | 'answered_at' | 'said_at' | 'back_day' | 'since'
>

/** Where a request stands on a day, as in `store/requests.ts`. */
export function stateOf(row: Told, today: Day): RequestState {
  if (row.answer === 'none' || row.answer === 'settled') return row.answer
  if (row.answer === 'not-now' && row.back_day !== null && row.back_day > today) return 'later'
  if (answeredAt(row) !== null) return 'answered'
  return row.marked === 0 || row.answer === 'not-now' || row.answer === null ? 'waiting' : 'to-say'
}

/** From when on an answer counts: since it was decided anew, or since "not now" was over. */
export function countsFrom(row: Pick<Told, 'answer' | 'back_day' | 'since'>): Instant {
  const isBack = row.answer === 'not-now' && row.back_day !== null
  return isBack ? (row.back_day ?? 0) * DAY_MS : (row.since ?? 0)
}

/** The first answer that counts: none from before it was decided anew, or before "not now" was over. */
function answeredAt(row: Told): Instant | null {
  const from = countsFrom(row)
  const answers = [row.answered_at, row.said_at].filter((at) => at !== null && at >= from)
  return answers.reduce<Instant | null>(
    (first, at) => (first === null || (at ?? first) < first ? at : first),
    null,
  )
}
