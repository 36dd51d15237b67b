import type { Suggestion } from '../../domain/coach/finding.ts'
import type { ReadText, SelfStatement, Sentence } from '../reading/read-text.ts'
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

const START = 'I am a {trade} who {does what for whom}.'
const SEARCH = 'I’m looking for {role} from {date}.'
/** "I'm Ruth, ": the name comes first, as ever. */
const NAMED =
  /^((?:I['’]m|I am|My name is|My name['’]s|This is) \p{Lu}[\p{L}'’ -]*?)(?:,|;| and|, and)\s*$/u

/** What they wrote stays as it is; what they do comes before it. */
function withWorkBefore(said: string, before: string): string {
  const name = NAMED.exec(before)?.[1]
  if (name === undefined) return `${START} ${said}`
  const rest = said.slice(before.length)
  return `${name}, a {trade} who {does what for whom}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}

/** Offers the writer's own words, in the other order where the work is named in the next sentence. */
function rewrite(hit: Hit, { kind, raw, sentences, ...text }: ReadText): readonly Suggestion[] {
  const bare: Suggestion = { kind: 'fill-in', text: `${START} ${SEARCH}` }
  const at = sentences.findIndex(({ from, to }) => from <= hit.from && hit.from < to)
  const loss = sentences[at]
  if (kind === 'profile' || loss === undefined) return [bare]
  const work = text.selfStatements.find(({ about }) => about === 'work')
  const done = work === undefined ? undefined : sentences[work.sentence]
  const said = raw.slice(loss.from, loss.to)
  if (work !== undefined && done !== undefined && work.sentence === at + 1 && isWhole(hit, loss)) {
    const swapped = `${raw.slice(done.from, done.to)} ${said}`
    if (work.from === done.from)
      return [{ kind: 'replace', text: swapped, from: loss.from, to: done.to }]
  }
  const isOpen =
    text.asks.length > 0 || text.selfStatements.some(({ about }) => about === 'seeking')
  const kept = withWorkBefore(said, raw.slice(loss.from, hit.from))
  const offered: Suggestion = {
    kind: 'fill-in',
    text: isOpen ? kept : `${kept} ${SEARCH}`,
    from: loss.from,
    to: loss.to,
  }
  if (work === undefined || done === undefined) return [offered]
  const words = raw.slice(work.from, done.to)
  return [{ kind: 'advice', text: `Begin with what you do: “${words}”` }, offered]
}

/** The sentence has nothing before the loss that would go with it. */
function isWhole(hit: Hit, loss: Sentence): boolean {
  return hit.from === loss.from
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
    'This is hard to write, and it may stay; put what you do before it, for what comes first is what people remember.',
  rewrite,
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
