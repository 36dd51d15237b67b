import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { ReadText } from '../reading/read-text.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { findPastFuture } from '../vocabulary/past-future.ts'
import { pattern } from '../../text/pattern.ts'

const A_YEAR = 365 // days
/** A job shown with its end. */
const ENDED = new RegExp(pattern`
  \b(?:
    former(?:ly)?|ex-\w|previous(?:ly)?|past role|until (?:\w+ ){0,2}(?:19|20)\d\d
    |(?:19|20)\d\d ?(?:-|–|—|to|until|till) ?(?:\w+ )?(?:19|20)?\d\d|left (?:in|last|this)
    |retired|was (?:the |a |an )?(?:head|manager|director|lead)|i (?:left|led|ran|worked|headed)
    |used to|ended (?:in|on)
  )\b
`)

function findByContext(text: ReadText, context: CoachContext): readonly Hit[] {
  const whole = wholeText(text)
  if (whole === undefined) return []
  if (context.left_current_role === true && !ENDED.test(text.low)) {
    return [{ ...whole, facts: ['left_current_role'] }]
  }
  if ((context.profile_updated_days_ago ?? 0) < A_YEAR) return []
  return [{ ...whole, facts: ['profile_updated_days_ago'] }]
}

/** Says something that is no longer so. The words themselves go before the facts around them. */
export const staleProfile: Rule = {
  id: 'stale-profile',
  title: 'What is no longer so',
  severity: 'fix',
  kinds: ['profile'],
  source: { doc: 'S1', reason: 10, phrase: 'I don’t care' },
  find: (text, context) => {
    const past = context.today === undefined ? undefined : findPastFuture(text.low, context.today)
    return past === undefined ? findByContext(text, context) : [{ ...past, facts: ['today'] }]
  },
  why: ({ facts = [], about = '' }, { profile_updated_days_ago: days = 0 }) => {
    if (facts.includes('today')) return `This looks ahead to ${about}, and that is past by now.`
    if (facts.includes('left_current_role')) {
      return 'This shows a job as yours that you have left, so readers get a wrong picture.'
    }
    return `Nothing here has changed for ${days} days, and readers may take it that it no longer holds.`
  },
  rewrite: ({ facts = [] }) => [
    {
      kind: 'fill-in',
      text: facts.includes('left_current_role')
        ? '{old role}, until {month and year}. Now: {one line on what you do}.'
        : 'Now: {one line on what you do at present}.',
    },
  ],
  about:
    'Speaks when a profile has stood still for a year, shows a job that is left as the present one, or looks forward to a date that is behind us. A role with its end date is fine, however old, and without a date of today the calendar is left alone.',
  examples: {
    fires: [
      {
        kind: 'profile',
        text: 'Trainee surveyor, finishing in June 2023.',
        context: { today: '2026-11-22' },
      },
      {
        kind: 'profile',
        text: 'Night porter at the Lindenhof.',
        context: { left_current_role: true },
      },
    ],
    silent: [
      {
        kind: 'profile',
        text: 'Trainee surveyor, finishing in June 2027.',
        context: { today: '2026-11-22' },
      },
      {
        kind: 'profile',
        text: 'Night porter at the Lindenhof until May 2024. Now at the front desk of the Krone.',
        context: { left_current_role: true },
      },
    ],
  },
}
