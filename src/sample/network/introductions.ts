import type { IntroductionStep, IntroductionWay } from '../../domain/introduction.ts'

export type SampleIntroduction = {
  readonly way: IntroductionWay
  /** Full names of people in the sample network. */
  readonly a: string
  readonly b: string
  readonly why: string
  readonly begunDaysAgo: number
  readonly steps: readonly (readonly [step: IntroductionStep, daysAgo: number])[]
}

/** Introductions Robin has under way and behind them; none with a step that is due on the first day. */
export const SAMPLE_INTRODUCTIONS: readonly SampleIntroduction[] = [
  {
    way: 'make',
    a: 'Noriko Ishizaki',
    b: 'Imogen Thornbury',
    why: 'Noriko takes trainees, and Imogen advises students who want to mend things',
    begunDaysAgo: 4,
    steps: [['ask-a', 3]],
  },
  {
    way: 'make',
    a: 'Aoife Brannigan',
    b: 'Rashid Al-Karim',
    why: 'her series on cities needs somebody who knows maps',
    begunDaysAgo: 33,
    steps: [
      ['ask-a', 32],
      ['a-yes', 31],
      ['ask-b', 31],
      ['b-yes', 28],
      ['make', 27],
    ],
  },
  {
    way: 'ask',
    a: 'Gwen Prothero',
    b: 'Amara Nwokedi',
    why: 'she is opening museum stores to visitors, as we did with our cellar',
    begunDaysAgo: 101,
    steps: [
      ['ask-a', 100],
      ['a-yes', 97],
      ['make', 92],
      ['thank', 59],
    ],
  },
]

/** What Robin belongs to; its people and events come from the series of that name. */
export const SAMPLE_COMMUNITY = {
  name: 'Northern Librarians',
  kind: 'association',
  role: 'helps with the programme',
  hours: 3,
  sinceDaysAgo: 1_080,
} as const
