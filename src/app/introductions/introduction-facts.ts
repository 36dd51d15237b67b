import type { IntroductionStep } from '../../domain/introduction.ts'
import { passedOn } from '../../plan/starters/pass-on.ts'
import type { IntroductionFacts } from '../../plan/starters/introduction-starters.ts'
import { tradeOf, workWords } from '../../plan/trade-words.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'
import { findSentIntroductionTexts, type ToldIntroduction } from '../../store/introductions.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { viewProfile } from '../me/view-profile.ts'
import { findCalled } from '../people/called-by.ts'
import { findEnding } from '../people/find-ending.ts'
import { whomOf } from './whom-of.ts'

/** What first words are made of, from what is known of the two and of the owner. */
export async function introductionFacts(
  home: Home,
  s: Scope,
  row: ToldIntroduction,
  { step, channel }: { readonly step: IntroductionStep; readonly channel: WrittenChannel },
): Promise<IntroductionFacts> {
  const { ownNames } = await loadSettings(home, s)
  const people = await findPeople(s, [row.a_id, row.b_id])
  const work = new Map(people.map((one) => [one.id, workWords(one.title, one.employer)]))
  const called = await findCalled(s, [row.a_id, row.b_id])
  const notes = await notesSent(s, row)
  return {
    way: row.way === 'ask' ? 'ask' : 'make',
    a: {
      name: row.a_name,
      called: called.get(row.a_id) ?? row.a_name,
      about: work.get(row.a_id) ?? null,
      note: notes.a,
    },
    b: {
      name: row.b_name,
      called: called.get(row.b_id) ?? row.b_name,
      about: work.get(row.b_id) ?? null,
      note: notes.b,
    },
    told: row.answer_a === 'no' ? 'b' : 'a',
    agreed: { a: row.answer_a === 'yes', b: row.answer_b === 'yes' },
    why: row.why,
    me: { name: ownNames[0] ?? null, about: row.way === 'ask' ? await ownHeadline(home, s) : null },
    channel,
    ending: await findEnding(home, s, readersOf(row, step)),
  }
}

const readersOf = (row: ToldIntroduction, step: IntroductionStep): readonly string[] =>
  step === 'make' && row.way === 'make' ? [row.a_id, row.b_id] : [whomOf(row, step)]

/** What the owner sent of each for passing on, the newest words: changed once, they hold from then on. */
async function notesSent(
  s: Scope,
  { id, way }: ToldIntroduction,
): Promise<{ readonly a: string | null; readonly b: string | null }> {
  const asks = way === 'ask' ? [] : await findSentIntroductionTexts(s, id)
  const parts = asks.flatMap(({ step, text }) => {
    if (step !== 'ask-a' && step !== 'ask-b') return []
    const [reader, other] = step === 'ask-a' ? ['a', 'b'] : ['b', 'a']
    return passedOn(text).map(({ about, note }) => ({
      whom: about === 'you' ? reader : other,
      note,
    }))
  })
  const newest = (whom: 'a' | 'b') => parts.findLast((part) => part.whom === whom)?.note ?? null
  return { a: newest('a'), b: newest('b') }
}

async function ownHeadline(home: Home, s: Scope): Promise<string | null> {
  const { lines } = await viewProfile(home, s)
  const title = lines.find(({ section }) => section === 'headline')?.title ?? null
  return title === null ? null : tradeOf(title)
}
