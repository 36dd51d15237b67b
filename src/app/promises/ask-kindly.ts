import { whatTheySaid } from '../../plan/promise-words.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { findCalled } from '../people/called-by.ts'
import { findEnding } from '../people/find-ending.ts'
import { requirePromise } from './answer-promise.ts'
import type { KindWords } from './promises.ts'
import { isNoted, whatPromised } from './what-promised.ts'

/** A first draft of asking how something somebody said is coming along, without hurry. @throws DigwellError not-found */
export async function askKindly(home: Home, s: Scope, id: string): Promise<KindWords> {
  const row = await requirePromise(s, id)
  const called = (await findCalled(s, [row.person_id])).get(row.person_id) ?? row.name
  const said = isNoted(row)
    ? whatTheySaid(whatPromised(row), true)
    : `I thought of what you said: “${/[.!?…]$/.test(row.words) ? row.words : `${row.words}.`}”`
  const text = [
    `Hi ${called},`,
    '',
    `${said} There is no hurry. How is it coming along? If it no longer fits, that is fine too.`,
    '',
    await findEnding(home, s, [row.person_id]),
  ].join('\n')
  return { personId: row.person_id, text }
}
