import type { IntroductionFacts } from '../../plan/starters/introduction-starters.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'
import type { ToldIntroduction } from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { viewProfile } from '../me/view-profile.ts'
import { calledBy } from '../people/called-by.ts'

/** What first words are made of, from what is known of the two and of the owner. */
export async function introductionFacts(
  home: Home,
  s: Scope,
  row: ToldIntroduction,
  channel: WrittenChannel,
): Promise<IntroductionFacts> {
  const { ownNames } = await loadSettings(home, s)
  return {
    way: row.way === 'ask' ? 'ask' : 'make',
    a: { name: row.a_name, called: calledBy(row.a_name), about: row.a_about },
    b: { name: row.b_name, called: calledBy(row.b_name), about: row.b_about },
    told: row.answer_a === 'no' ? 'b' : 'a',
    agreed: { a: row.answer_a === 'yes', b: row.answer_b === 'yes' },
    why: row.why,
    me: { name: ownNames[0] ?? null, about: row.way === 'ask' ? await ownHeadline(home, s) : null },
    channel,
  }
}

async function ownHeadline(home: Home, s: Scope): Promise<string | null> {
  const { lines } = await viewProfile(home, s)
  return lines.find(({ section }) => section === 'headline')?.title ?? null
}
