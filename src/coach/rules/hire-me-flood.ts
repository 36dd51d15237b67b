import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { occursIn, spansOf } from '../patterns.ts'
import type { ReadText, Span } from '../reading/read-text.ts'
import type { Rule } from '../rule.ts'
import { findTradeTitles } from '../vocabulary/find-trades.ts'
import { NOT_SEEKING, PLEADS, SEEKS_WORK } from '../vocabulary/seeking-work.ts'
import { pattern } from '../../text/pattern.ts'

const ENOUGH = 3 // posts of the kind in 30 days; the next is one too many
const SHORT = 60 // words; a longer post says something of itself
/** A role or a skill, named in a way no list of trades can know. */
const ROLE = new RegExp(pattern`
  \b(?:as|for|be|am|i'm|become) an? (?!
    job|new|role|work|position|chance|change|company|opportunity|opportunit\w*|full|part
    |permanent|remote|suitable|decent|good|better|employer|recruiter|while|long|bit|lot|next|few
    |month|year|week|hard|team|great|result|friend|break|little|person|fresh|challenge|living
    |start|post|place|match|candidate|human|mess|wreck|winner|superstar|rockstar|genius|catch
    |quick|fast|free|desperate|job-?seeker|unemployed|positive|people|motivated|dedicated
    |dynamic|reliable|honest|strong|flexible|passionate|stable|real|proper|paid|huge|like|share
    |repost|favou?r
  )[a-z-]{3,}
`)
/** Those a plea is addressed to, and words that are trades only elsewhere. */
const NOT_A_ROLE = new RegExp(pattern`
  ^(?:
    recruiters?|headhunters?|hr (?:managers?|consultants?)|human resources managers?|clowns?
    |models?|hosts?|judges?|investors?|angel investors?|career coach(?:es)?|ministers?|prophets?
    |influencers?|monks?|mediums?|landlords?|landlady|heal(?:er|ers)|cooks?|prints?|santa
  )$
`)
/** Work for a thing, or chances to do something: "a job for my robot arm". */
const FOR_ANOTHER = new RegExp(pattern`
  ^ (?:
    for (?:my|our|the|a|this|his|her|him|them) (?!
      self|next|future|career|coming|winter|summer|family|kids
    )|by \w+|to (?:test|try|show|see|teach|visit|photograph|paint|study|film|donate)
    |on (?:saturdays?|sundays?|weekends?)|\? no\b
  )
`)
const SKILL = new RegExp(pattern`
  \b(?:
    \d+\+? (?:years|yrs)
    |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) years
    |years (?:of|in|with)
    |i (?:
      can|make|build|run|teach|repair|design|write|plan|manage|drive|cook|bake|weld|wire|sew
      |grow|lead|speak|specialise|specialize|translate|code
    )\b(?! (?:
      start|work|do|be|join|offer|any|every|a difference|not|n't|it|you|to|believe|feel|of
    )
    )|experience (?:in|with|as)|certified|degree in|qualified|trained (?:in|as)|portfolio
    |background in
    |(?:in|of) (?:
      marketing|finance|logistics|nursing|teaching|engineering|accounting|hr|sales|design|it
      |retail|hospitality|data|software|law|construction|education|healthcare|admin
      |customer service
    )
  )\b
`)

const PLACE = new RegExp(pattern`
  \b(?:looking|searching) for an? (?:\w+ )?(?:
    bakery|kitchen|team|ward|clinic|school|firm|studio|farm|boat|crew|company|yard|shop|garage
    |workshop|lab|laboratory|office|restaurant|hotel|hospital|nursery|library|museum|employer
    |place
  )\b
`)
const ABOUT_WORK = new RegExp(pattern`
  \b(?:
    jobs?|job-?seeker|work|hire|hired|hiring|recruit\w*|employ\w*|headhunters?|opentowork
    |vacanc\w+|careers?|cv|resume|sacked|laid off|unemployed|market
    |from (?:
      january|february|march|april|may|june|july|august|september|october|november|december
    )
  )\b
`)

function namesWhatTheyDo(text: ReadText): boolean {
  const { low } = text
  const trades = findTradeTitles(low).filter(
    ({ from, to }) => !NOT_A_ROLE.test(low.slice(from, to)),
  )
  return trades.length > 0 || ROLE.test(low) || SKILL.test(low)
}

function findSeeking(text: ReadText): Span | undefined {
  if (occursIn(NOT_SEEKING, text.low)) return undefined
  const pleas = spansOf(SEEKS_WORK, text.low)
  const weak = ABOUT_WORK.test(text.low) ? spansOf(PLEADS, text.low) : []
  return [...pleas, ...weak].find(({ to }) => !FOR_ANOTHER.test(text.low.slice(to)))
}

/** "looking for a bakery in Ghent": a place to work at, once the search is known. */
function findPlace(text: ReadText): Span | undefined {
  const match = occursIn(NOT_SEEKING, text.low) ? null : PLACE.exec(text.low)
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length }
}

function isOneTooMany({ hire_me_posts_last_30d: posts = 0 }: CoachContext): boolean {
  return posts >= ENOUGH
}

/** A post that is only a plea, or the fourth of its kind in a month. */
export const hireMeFlood: Rule = {
  id: 'hire-me-flood',
  title: 'Nothing but “hire me”',
  severity: 'fix',
  kinds: ['post'],
  source: { doc: 'S0', phrase: 'nothing but “hire me!” messages' },
  silences: { text: ['vague-ask'] },
  find: (text, context) => {
    const plea = findSeeking(text) ?? (isOneTooMany(context) ? findPlace(text) : undefined)
    if (plea === undefined) return []
    if (isOneTooMany(context)) return [{ ...plea, facts: ['hire_me_posts_last_30d'] }]
    return text.words <= SHORT && !namesWhatTheyDo(text) ? [plea] : []
  },
  why: ({ facts = [] }, { hire_me_posts_last_30d: posts }) =>
    facts.length > 0
      ? `Asking again when nothing comes is only human; after ${posts} posts in 30 days, one that shows what you can do is heard better.`
      : 'Asking in public takes courage; say for what work, and readers can think of a place for you.',
  rewrite: () => [
    { kind: 'fill-in', text: 'I’m a {role}; I {proof}. Looking for {role, place, date}.' },
  ],
  about:
    'Speaks when a post asks for work and names neither role nor skill nor anything done, and from the fourth such post within 30 days. One post that says who you are, what you can show and where you want to work is a good one.',
  examples: {
    fires: [
      { kind: 'post', text: 'Will nobody hire me? Please share! #opentowork' },
      {
        kind: 'post',
        text: 'Still looking for work as a sail maker in Brest.',
        context: { hire_me_posts_last_30d: 3 },
      },
    ],
    silent: [
      {
        kind: 'post',
        text: 'I make sails for old boats and look for a loft in Brest from May. Here are three of them.',
        context: { hire_me_posts_last_30d: 1 },
      },
      { kind: 'post', text: 'We’re hiring: one sail maker, Brest, from May. #hiring' },
    ],
  },
}
