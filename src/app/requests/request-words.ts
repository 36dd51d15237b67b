import { dayOf, type Day } from '../../domain/instant.ts'
import type { SpokenAnswer } from '../../domain/request.ts'
import type { RequestWords } from '../../domain/view/request-view.ts'
import { WRITTEN_CHANNELS } from '../../domain/view/write-view.ts'
import { notNowForAll } from '../../plan/request-words.ts'
import { starterFor } from '../../plan/starters/starter.ts'
import type { Scope } from '../../store/store.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import { loadSettings, type Home } from '../home.ts'
import { gatherContext } from '../coach/gather-context.ts'
import { gatherStarterFacts } from '../write/starter-facts.ts'
import { requireRequest } from './answer-request.ts'
import { ANSWER_PURPOSE } from './answer-purpose.ts'
import { askedOf, dayInWords } from './find-asked.ts'
import { requestMoveId } from './request-move.ts'

/** First words of an answer to a request, on the channel it came by. @throws DigwellError not-found */
export async function requestWords(
  home: Home,
  s: Scope,
  id: string,
  answer: SpokenAnswer,
): Promise<RequestWords> {
  const row = await requireRequest(s, id)
  const now = home.clock()
  const settings = await loadSettings(home, s)
  const { timeZone, ownNames } = settings
  const today = dayOf(now, timeZone)
  const gathered = await gatherContext(s, row.person_id, now)
  const channel = WRITTEN_CHANNELS.find((one) => one === row.channel) ?? 'other'
  const facts = await gatherStarterFacts(s, gathered, {
    channel,
    now,
    timeZone,
    ownName: ownNames[0],
    asked: askedOf(row, { now, today, timeZone }),
    ownPointer: ownPointer(settings),
  })
  const purpose = ANSWER_PURPOSE[answer]
  const { subject, text } = starterFor(purpose, facts)
  const moveId = requestMoveId(row, timeZone)
  const draft = gathered.drafts.find((one) => one.state === 'open' && one.move_id === moveId)
  return {
    personId: row.person_id,
    moveId,
    draft: draft === undefined ? null : { id: draft.id, isSame: draft.purpose === purpose },
    channel,
    purpose,
    subject,
    text,
  }
}

/** "Not now" in words that fit everybody who waits. */
export function wordsForAll(day: Day, settings: Settings): string {
  return notNowForAll(dayInWords(day), ownPointer(settings))
}

/** The owner's two sentences and their link, where they keep any. */
export function ownPointer({
  pointerWords,
  pointerLink,
}: Pick<Settings, 'pointerWords' | 'pointerLink'>): string | null {
  const [words, link] = [pointerWords.trim(), pointerLink.trim()]
  if (words === '' && link === '') return null
  if (words === '') return `What I have written on it stands here: ${link}`
  return link === '' || words.includes(link) ? words : `${words} ${link}`
}
