import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { beginIntroduction } from './begin-introduction.ts'
import { draftStep } from './draft-step.ts'
import type { IntroductionDesk } from './introductions.ts'
import { listIntroductions, viewOne } from './list-introductions.ts'
import { takeIntroductionStep } from './take-step.ts'
import { viewCare } from './view-care.ts'

/** Introductions of one owner. */
export function createIntroductionDesk(home: Home): IntroductionDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    list: (query) => read((s) => listIntroductions(home, s, query)),
    one: (id) => read((s) => viewOne(home, s, id)),
    begin: (introduction, options) => beginIntroduction(home, introduction, options?.requestKey),
    step: (id, taken, options) => takeIntroductionStep(home, id, taken, options?.requestKey),
    draft: (id, draft) => draftStep(home, id, draft),
    care: (personIds) => read((s) => viewCare(home, s, personIds)),
  }
}
