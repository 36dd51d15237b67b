import type { Suggestion } from '../../domain/coach/finding.ts'
import type { ReadText, SelfStatement } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const PASSED_OVER: readonly SelfStatement['about'][] = ['seeking', 'wish', 'other']
const LONG_AGO = new RegExp(pattern`
  \b(?:
    (?:
      \d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|a couple of|twenty
      |fifteen
    ) (?:years|months) ago|last year|a year ago|years ago|in (?:19|20)\d\d|back in
    |at (?:the age of )?\d\d|when i was \d\d|aged \d\d|once|at twenty|twice
  )\b
`)
/** A story that has found its end: work again. */
const SOLVED = new RegExp(pattern`
  \b(?:
    now|today|these days|since then|this (?:week|month|morning)|last week|next week|on monday
    |yesterday|finally|eventually
  )\b[^.!?]{0,40}\bi(?:'m|'ve| am| have)?\b(?! (?:
    still|looking|searching|seeking|available|applying|free|open|need|hope|want|unemployed|out
    |without
  )
  )
  |\bi(?:'ve| have|'ll)? (?:just |finally |then |soon |also )?(?:
    start(?:ed)? (?:at|on|as|a|my|with|in|next|work)|found (?:a|my|work)
    |got (?:a|the) (?:new )?(?:job|role|offer|post)|landed|signed|accepted|joined|begin|opened
    |run|set up
  )\b|\bi now\b
`)

function firstOfWeight({ selfStatements }: ReadText): SelfStatement | undefined {
  return selfStatements.find(({ about }) => !PASSED_OVER.includes(about))
}

function isSolvedStory(text: ReadText, { sentence, to }: SelfStatement): boolean {
  const told = text.sentences[sentence]?.low ?? ''
  const rest = text.low.slice(to)
  return SOLVED.test(rest) && (LONG_AGO.test(told) || text.kind === 'post')
}

function findLossFirst(text: ReadText): readonly Hit[] {
  const first = firstOfWeight(text)
  if (first?.about !== 'job-loss' || isSolvedStory(text, first)) return []
  return [{ from: first.from, to: first.to }]
}

/** The lost job is the first thing the sender says about themselves. */
export const unemployedIntro: Rule = {
  id: 'unemployed-intro',
  title: 'More I am, less I was',
  severity: 'fix',
  kinds: ['outreach', 'followup', 'intro_request', 'reply', 'pitch', 'post', 'profile'],
  source: { doc: 'S1', reason: 4, phrase: 'More “I am” and less “I was”' },
  find: findLossFirst,
  why: () =>
    'The first thing said about you here is the job you lost, and first things are what people remember.',
  rewrite: (_hit, { selfStatements, sentences, raw }) => {
    const start: Suggestion = {
      kind: 'fill-in',
      text: 'I am a {trade} who {does what for whom}. I’m looking for {role} from {date}.',
    }
    const work = selfStatements.find(({ about }) => about === 'work')
    const said = work === undefined ? undefined : sentences[work.sentence]
    if (work === undefined || said === undefined) return [start]
    const words = raw.slice(work.from, said.to)
    return [{ kind: 'advice', text: `Begin with what you do: “${words}”` }, start]
  },
  about:
    'Speaks when a text introduces its writer by the job that was lost or by having none. Said after what you do, it is plain information; leaving by choice and other people’s bad luck are no matter for this rule.',
  examples: {
    fires: [
      { kind: 'pitch', text: 'Hello, I’m Piet and I’ve been out of work since Easter.' },
      { kind: 'profile', text: 'Unemployed glazier' },
      { kind: 'post', text: 'Made redundant on Friday. I set type by hand.' },
    ],
    silent: [
      { kind: 'pitch', text: 'I set type by hand; my last press closed in May, so I’m free.' },
      { kind: 'outreach', text: 'My sister was laid off from your mill. May she ring you?' },
      { kind: 'profile', text: 'I help people who lost their job to write one good letter.' },
    ],
  },
}
