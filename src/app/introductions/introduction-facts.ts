import type { IntroductionFacts } from '../../plan/starters/introduction-starters.ts'
import { tradeOf, workWords } from '../../plan/trade-words.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'
import type { ToldIntroduction } from '../../store/introductions.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { viewProfile } from '../me/view-profile.ts'
import { findCalled } from '../people/called-by.ts'

/** What first words are made of, from what is known of the two and of the owner. */
export async function introductionFacts(
  home: Home,
  s: Scope,
  row: ToldIntroduction,
  channel: WrittenChannel,
): Promise<IntroductionFacts> {
  const { ownNames } = await loadSettings(home, s)
  const people = await findPeople(s, [row.a_id, row.b_id])
  const work = new Map(people.map((one) => [one.id, workWords(one.title, one.employer)]))
  const called = await findCalled(s, [row.a_id, row.b_id])
  return {
    way: row.way === 'ask' ? 'ask' : 'make',
    a: {
      name: row.a_name,
      called: called.get(row.a_id) ?? row.a_name,
      about: work.get(row.a_id) ?? null,
    },
    b: {
      name: row.b_name,
      called: called.get(row.b_id) ?? row.b_name,
      about: work.get(row.b_id) ?? null,
    },
    told: row.answer_a === 'no' ? 'b' : 'a',
    agreed: { a: row.answer_a === 'yes', b: row.answer_b === 'yes' },
    why: row.why,
    me: { name: ownNames[0] ?? null, about: row.way === 'ask' ? await ownHeadline(home, s) : null },
    channel,
  }
}

async function ownHeadline(home: Home, s: Scope): Promise<string | null> {
  const { lines } = await viewProfile(home, s)
  const title = lines.find(({ section }) => section === 'headline')?.title ?? null
  return title === null ? null : tradeOf(title)
}
