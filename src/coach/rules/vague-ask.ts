import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { Ask, ReadText, Sentence } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { namesTopic, tellingWords } from '../reading/topic.ts'
import { TIME } from '../reading/time-words.ts'
import { pattern } from '../../text/pattern.ts'
import { ANYTHING, UNNAMED, WELCOME } from '../vocabulary/vague.ts'

const OFFERS_WORK = phrases([
  pattern`
    (?:we|our \w+)(?:'re| are| is)? (?:now |currently |still |also )*
      (?:hiring|recruiting|looking for|seeking|searching for|taking on|in search of)
    |(?:show|tell|send) (?:them|him|her) (?:this|over|to|our)|send them|join us
    |apply (?:by|at|here|to us)
  `,
])

const JOBS = phrases(['hiring|recruiting|vacanc(?:y|ies)|openings?|jobs?|positions?|taking on'])

const CATCHING_UP = phrases([
  pattern`
    catch(?:ing)?[- ]?up|(?:nice|lovely|good|great|fun|wonderful) to (?:talk|chat|speak)
    |some ?day|one of these days|stay in touch|keep in touch|talk (?:soon|again)|speak soon
    |some (?:time|point) (?:soon|again)|at some point|see you
  `,
])

const LOOKS_FORWARD = phrases(['look(?:ing)? forward|await(?:ing)?|waiting for'])

const PROBLEM = phrases([
  pattern`
    (?:stuck|struggling|wrestling|torn|choosing|deciding|unsure|puzzled|lost|confused) (?:
      on|at|with|between|about|by|whether|how
    )|can't (?:decide|work out|figure|tell|find out)|cannot (?:decide|work out|tell)
    |(?:
      not sure|don't know|wonder|working out|trying to (?:work out|decide|find out|understand)
    ) (?:how|whether|which|what|why|if)
      (?! (?:i'm|i am|i want|i'd|i would|to do (?:with|next)|things|next|comes|it all))
    |my (?:question|problem|difficulty|doubt) is|keeps? \w+ing
    |the (?:trouble|problem|snag|question) is|here is (?:my|the) question
  `,
])

const FOR_OTHERS = phrases([
  "you(?:'d| would) (?:like|love|want) to|you want to|shall i (?:say|tell)",
  pattern`
    (?:i|we)(?: can| could|'ll| will|'d| would|'m| am|'ve| have)? (?:be )?(?:\w+ )?
      (?:happy |glad |here |able |delighted |free )?(?:to )?
      (?:give|offer|share|help|provide|mentor|teach|support|advise|assist|volunteer|coach)
      (?:ing|s)? (?:
        you|others|people|them|her|him|any|some|free|with|our|anyone|students|teams|companies
        |clients
      )
    |(?:thanks?|thank you|thankful|grateful|appreciated?) (?:you )?
      (?:so much |very much |a lot |again )?(?:to you )?(?:for )?(?:
        the|all|that|what|how|everything|\w+ing
        |your (?:\w+ )?(?:help|advice|support|guidance) (?:with|on|in|last|yesterday)
      )|anyone (?:who )?(?:needs|wants)|if you (?:ever )?(?:need|want)
    |(?:gave|gives|given|offered) (?:me|us|him|her|them|you|people)
    |let me know (?:if|how|what) i can
  `,
])

const WANTS: ReadonlySet<Ask['what']> = new Set([
  'advice',
  'help',
  'call',
  'meet',
  'mentor',
  'other',
  'job',
  'introduce',
  'refer',
])

const LOOSE_TALK = phrases([
  'chats?|calls?|talk|speak|conversation|connect|exchange|chat with you|talk to you',
])

/** An ask that says what and about what, so that the rest may stay loose. */
function isClear(ask: Ask, low: string): boolean {
  if (/\bany(?:one|body) (?:useful|good|helpful|important|who)\b/.test(low)) return false
  if ((ask.open && !ask.topic) || occursIn(JOBS, low)) return false
  if (ask.what === 'question') return ask.firm && ask.topic
  if (ask.what === 'review' || ask.what === 'forward') return false
  return ask.topic && ask.firm && (ask.time || ask.format || low.includes('?'))
}

/** "Help me choose a glaze" says with what; "help me out" and "advice on my career" do not. */
function isSpecific({ low, from }: Sentence, hit: Hit): boolean {
  const rest = low.slice(hit.to - from)
  const words = low.slice(hit.from - from, hit.to - from)
  if (/^(?:help|assist|support|guide|advise|teach)/.test(words)) {
    return tellingWords(rest.split(/[.,;!?]/)[0] ?? '') > 0
  }
  return namesTopic(rest)
}

function isVagueWish(hit: Hit, sentence: Sentence, text: ReadText): boolean {
  const words = text.low.slice(hit.from, hit.to)
  const talk = occursIn(LOOSE_TALK, words)
  if (talk && !/^(?:outreach|followup|reply|intro_request)$/.test(text.kind)) return false
  if (talk && occursIn(TIME, sentence.low)) return false
  if (occursIn(CATCHING_UP, sentence.low) || occursIn(LOOKS_FORWARD, sentence.low)) return false
  return !isSpecific(sentence, hit)
}

function isDenied({ low, from }: Sentence, hit: Hit): boolean {
  return /\b(?:not|never|no longer|nobody|isn't|aren't|don't|wasn't|weren't|without|take|accept|do)\s+(?:\w+\s+){0,2}$/.test(
    low.slice(0, hit.from - from),
  )
}

function vagueIn(sentence: Sentence, ask: Ask | undefined, text: ReadText): Hit | undefined {
  if (occursIn(FOR_OTHERS, sentence.low) || occursIn(OFFERS_WORK, sentence.low)) return undefined
  const open = firstIn(sentence, ANYTHING)
  const found = open !== undefined && text.low.slice(open.from, open.to).startsWith('find me')
  if (open !== undefined && !isDenied(sentence, open) && !(found && text.kind === 'post'))
    return open
  if (text.kind === 'post') return undefined
  const welcome = firstIn(sentence, WELCOME)
  if (welcome !== undefined && !isSpecific(sentence, welcome)) return welcome
  if (ask === undefined || !WANTS.has(ask.what) || text.kind === 'profile') return undefined
  const unnamed = firstIn(sentence, UNNAMED)
  return unnamed !== undefined && isVagueWish(unnamed, sentence, text) ? unnamed : undefined
}

/** Where the text is vague, by sentence. */
function vagueSentences(text: ReadText): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>()
  for (const [index, sentence] of text.sentences.entries()) {
    if (sentence.block === 'greeting' || sentence.block === 'sign-off') continue
    const ask = text.asks.find((one) => one.sentence === index)
    const hit = vagueIn(sentence, ask, text)
    if (hit !== undefined) hits.set(index, hit)
  }
  return hits
}

function find(text: ReadText): readonly Hit[] {
  const hits = vagueSentences(text)
  const [first] = hits.values()
  if (first === undefined) return []
  const clear = text.asks.some(
    (ask) => !hits.has(ask.sentence) && isClear(ask, text.low.slice(ask.from, ask.to)),
  )
  const writes = text.kind !== 'profile' && text.kind !== 'post'
  const problem = writes && text.sentences.some(({ low }) => occursIn(PROBLEM, low))
  return clear || problem ? [] : [first]
}

/** S4: small and specific, so that the reader knows what to do. */
export const vagueAsk: Rule = {
  id: 'vague-ask',
  title: 'An ask without a shape',
  severity: 'fix',
  kinds: TEXT_KINDS,
  source: { doc: 'S4', phrase: 'find hard, specific focuses' },
  silences: { text: ['no-next-step'] },
  find,
  why: () =>
    'The reader would like to help but cannot tell with what; one question, or a topic and a time, is easy to say yes to.',
  rewrite: () => [
    { kind: 'fill-in', text: 'Could I ask you {one question} in {15 minutes} on {day}?' },
    { kind: 'fill-in', text: "I'm looking for {role} at {kind of place} from {date}." },
  ],
  about:
    'Speaks when help, advice, a talk or opportunities are asked for without saying which. A topic, or a day and an hour, makes it specific, however it is worded.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: "I'd be glad of any advice you can give me.",
        context: { first_contact: true },
      },
      {
        kind: 'pitch',
        text: "I'm Ravi, I press cider, and I'm open to all sorts of opportunities.",
      },
    ],
    silent: [
      { kind: 'followup', text: 'Could I pick your brain about pruning on Tuesday at ten?' },
      { kind: 'reply', text: 'Thank you for all the advice and help with the fair.' },
    ],
  },
}
