import { firstOf, mayOccur, occursIn, type Phrases, phrases, spansOf } from '../patterns.ts'
import type { ReadText, Sentence, Span } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import {
  BOSS_GRIPE_TAILS,
  GRIPE_TAILS,
  GRIPES_OF_THEM,
  OUTRIGHT_GRIPES,
} from '../vocabulary/gripes.ts'
import { findGrudge } from '../vocabulary/grudges.ts'
import { BOSS_HEAD, MARKET_HEAD, OF_THE_MARKET, WHOSE } from '../vocabulary/job-market.ts'
import { pattern } from '../../text/pattern.ts'

const FAR = 160 // characters after a party, in which its gripe ends

/** Sympathy, hearsay, denial, a rule for others: not the sender's own gripe. */
const NOT_OWN = phrases([
  pattern`
    sorry (?:to hear|that|about|you|for your|they|it)|sympath\w+|feel for you
    |must (?:be|have been|feel) (?:\w+ )?
      (?:hard|awful|tough|a|so|very|horrible|wretched|terrible)
    |you (?:were|got|didn't|did not) (?:treated|ghosted|let|laid|turned|deserve|rejected)
    |(?:you|your brother|your sister|she|he) deserved?|don't let (?:it|them|that|this)
    |hang in there|(?:their|his|her|somebody's|someone's) loss
  `,
  pattern`
    i (?:\w+ )?(?:don't|do not|never|wouldn't|can't|cannot) (?:
      think|believe|say|blame|mean|agree|feel
    )|not (?:all|every|because|true|rigged|broken|about|the fault|their fault|fair to say)
    |(?:isn't|aren't|wasn't|is not|are not) (?:\w+ )?
      (?:broken|rigged|stupid|lazy|a joke|rude|bad|to blame|the problem|useless|dead)|no longer
    |myth
    |(?:
      people|some|many|friends|others|candidates|applicants|students|members|clients|colleagues
      |they
    ) (?:
      say|said|think|thought|tell|told|claim|believe|complain|complained|feel|ask|asked|write
    )|i used to (?:think|believe|say|complain)|it is said|you (?:often )?hear
    |(?:whether|as if|in case|unless)
  `,
  pattern`
    (?:we|our (?:team|panel|firm|company|school|hospital|clinic|office|department)) (?:
      also |too |all |had |have |often |sometimes |used to |recruiters |once |always |were |ourselves )*(?:
        never|didn't|don't|failed|ghosted|ignored|took|were|lost|forgot|answered|reply|replied
        |left
      )|as (?:a|an) (?:recruiter|employer|hiring manager)
    |we (?:recruiters|employers|hr people|hiring managers)
  `,
])
const RESEARCH = new RegExp(pattern`
  \b(?:
    survey(?:s|ed)?|(?:our|a|the|this|my|new|recent) study
    |(?:our|recent|these|two|three|several|many) studies|research(?:ers)?|respondents
    |participants|statistics|our (?:data|figures|report|sample|results)|per ?cent
    |we (?:asked|rang|logged|counted|interviewed|surveyed|measured|tracked|compared|found)
    |according to|\d+ (?:in|out of|of) (?:every )?\d+|dataset|doctoral|thesis|interviewees
  )\b|\d ?%
`)
/** A story that went on to something: not a gripe that hangs. */
const WENT_ON = new RegExp(pattern`
  \b(?:
    here(?:'s| is| are) (?:what|the|how|my)
    |what (?:i learned|i learnt|helped|worked|changed|i changed|i'd do)
    |(?:i|we)(?:'ve| have)? (?:
      learned|learnt|changed|rewrote|rewritten|asked for feedback
      |asked (?:them |him |her |one |the \w+ )?why|fixed|redesigned
      |started (?:asking|writing|calling|to ask|at|a|my)
    )|taught me (?!nothing)|told me why|told us why|which is why (?:i|we)
    |that's why (?:i|we)(?:'ve)? (?:built|started|made|set|write|wrote|now)
    |so (?:i|we) (?:
      rewrote|asked|changed|wrote|called|rang|built|made|started|now|went|sat|set|put|tried
      |began|took|switched|cut|stopped|decided|turned|went
    )|then (?:i|one day|somebody|someone|the (?:fourth|fifth|last|next|third|sixth))
    |(?:i|we) start (?:on|at|in|next|as)
    |now (?:i(?!'m (?:not|no|just|only|nothing))|we|it|they|every|each)|today (?:i|we)
    |instead,? (?:i|we)|in the end|since then
    |until (?:i|one|a|the (?!invoice|bill|money|pay|budget|mop|contract)|someone)|happy ending
    |grateful|lesson|the fix|what would help|i suggest|my suggestion|a better way|could we
    |how about|one way|would it help|let's (?:try|make|fix)
  )\b
`)

function isOwn(sentence: Sentence): boolean {
  const { low, subject } = sentence
  if (occursIn(NOT_OWN, low)) return false
  if (
    /^\W*(?:if|when|should|in case|unless|once)\b(?! you(?:'re| are) (?:over|not|a|older))/.test(
      low,
    )
  )
    return false
  const isToReader =
    /\byou(?:r|'re|'ve)?\b/.test(low) &&
    !/\byou (?:people|lot|hr|recruiters|guys|all|never|just|only|don't|ghosted|ignored|lied|wasted|could)\b/.test(
      low,
    )
  const isOfReader = isToReader && subject === 'you' && !/\b(?:i|me|my|i'm|i've)\b/.test(low)
  return !(isOfReader && sentence.question)
}

/** The first gripe that follows one of `heads`: "recruiters", then "never answer". */
function findAfter(low: string, heads: Phrases, tails: Phrases): Span | undefined {
  if (!mayOccur(tails, low)) return undefined
  for (const { from, to } of spansOf(heads, low)) {
    if (heads === BOSS_HEAD && !WHOSE.test(low.slice(0, from))) continue
    const tail = firstOf(tails, low.slice(to, to + FAR))
    if (tail !== undefined) return { from, to: to + tail.to }
  }
  return undefined
}

function findOfThem(low: string, text: ReadText): Span | undefined {
  const found = firstOf(GRIPES_OF_THEM, low)
  return found !== undefined && OF_THE_MARKET.test(text.low) ? found : undefined
}

function findIn(low: string, text: ReadText): Span | undefined {
  return (
    firstOf(OUTRIGHT_GRIPES, low) ??
    findAfter(low, MARKET_HEAD, GRIPE_TAILS) ??
    findAfter(low, BOSS_HEAD, BOSS_GRIPE_TAILS) ??
    findOfThem(low, text)
  )
}

function findGripe(text: ReadText): Span | undefined {
  for (const sentence of text.sentences) {
    const gripe = findIn(sentence.low, text)
    if (gripe !== undefined && isOwn(sentence)) {
      return { from: sentence.from + gripe.from, to: sentence.from + gripe.to }
    }
  }
  return undefined
}

function findDoubtful(text: ReadText): Hit | undefined {
  const grudge = findGrudge(text.sentences, isOwn)
  return grudge === undefined ? undefined : { ...grudge, sure: false }
}

function isTold({ low }: ReadText): boolean {
  return RESEARCH.test(low) || WENT_ON.test(low)
}

/** The sender's own gripe about the market, employers, recruiters, panels or a boss. */
export const complaint: Rule = {
  id: 'complaint',
  title: 'Nobody warms to a gripe',
  severity: 'fix',
  kinds: ['outreach', 'followup', 'intro_request', 'reply', 'pitch', 'post', 'profile'],
  source: { doc: 'S0', phrase: 'nobody likes a downer' },
  find: (text) => {
    const found = findGripe(text) ?? findDoubtful(text)
    return found === undefined || isTold(text) ? [] : [found]
  },
  why: () =>
    'You may well be right, and being angry about it is fair; still, the anger is what readers would remember, more than what you can do.',
  rewrite: () => [
    { kind: 'fill-in', text: 'I’m working on {problem}; here is what I learned about {what}.' },
    {
      kind: 'advice',
      text: 'Tell it to a friend over coffee, who can hear all of it, and leave it out here.',
    },
  ],
  about:
    'Speaks when the writer grumbles at the market, employers, recruiters, a panel or a boss. Findings from research, comfort for somebody else, and a hard time that ended in something learned are left alone.',
  examples: {
    fires: [
      { kind: 'post', text: 'Recruiters never answer and the whole system is rigged.' },
      { kind: 'reply', text: 'Thanks for nothing. So much for your open doors.' },
    ],
    silent: [
      {
        kind: 'post',
        text: 'Two panels turned me down. The third told me why, and here is the list I made of it.',
      },
      { kind: 'reply', text: 'I’m sorry that they never answered you. May I read the letter?' },
    ],
  },
}
