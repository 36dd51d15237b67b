import { sourceKey } from '../../domain/community.ts'
import { DAY_MS, dayOf } from '../../domain/instant.ts'
import { newIntroduction, type IntroductionState } from '../../domain/introduction.ts'
import { takeStep } from '../../domain/introduction-flow.ts'
import {
  SAMPLE_COMMUNITY,
  SAMPLE_INTRODUCTIONS,
  type SampleIntroduction,
} from '../../sample/network/introductions.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'
import { findPersonasOf } from '../../store/personas.ts'
import { fold } from '../../text/fold.ts'
import { rowOfState } from '../introductions/introduction-state.ts'
import { giveInSample } from './give-in-sample.ts'

/**
 * What Robin did that no file tells: introductions, and a community taken up. Part of the import's change,
 * so that it goes with the sample; done twice it changes nothing.
 */
export async function liveInSample(w: Writer, timeZone: string): Promise<void> {
  for (const introduction of SAMPLE_INTRODUCTIONS) {
    const a = await personaNamed(w, introduction.a)
    const b = await personaNamed(w, introduction.b)
    if (a === undefined || b === undefined) continue
    await insertRows(
      w,
      'introduction',
      [
        {
          id: namedId('sample-introduction', introduction.a, introduction.b),
          a_persona_id: a,
          b_persona_id: b,
          why: introduction.why,
          ...rowOfState(walked(introduction, w.at), timeZone),
        },
      ],
      'ignore',
    )
  }
  await giveInSample(w, personaNamed)
  const { name, kind, role, hours, sinceDaysAgo } = SAMPLE_COMMUNITY
  const community = {
    id: namedId('sample-community', name),
    name,
    kind,
    role,
    hours,
    since_day: dayOf(w.at, timeZone) - sinceDaysAgo,
    words: null,
    source_key: sourceKey({ from: 'series', name }),
    made_at: w.at,
    left_at: null,
  }
  await insertRows(w, 'community', [community], 'ignore')
}

function walked({ way, begunDaysAgo, steps }: SampleIntroduction, now: number): IntroductionState {
  return steps.reduce(
    (state, [step, daysAgo]) => takeStep(state, step, { at: now - daysAgo * DAY_MS }) ?? state,
    newIntroduction(way, now - begunDaysAgo * DAY_MS),
  )
}

async function personaNamed(w: Writer, name: string): Promise<string | undefined> {
  const person = await w.db
    .selectFrom('person')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('sort_name', '=', fold(name))
    .orderBy('id')
    .executeTakeFirst()
  if (person === undefined) return undefined
  const personas = await findPersonasOf(w, [person.id])
  return personas[0]?.id
}
