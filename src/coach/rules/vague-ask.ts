import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { Ask, ReadText, Sentence } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { namesTopic, tellingWords } from '../reading/topic.ts'
import { TIME } from '../reading/time-words.ts'

const HELP =
  'help|advice|guidance|support|assistance|tips?|pointers?|insights?|suggestions?|directions?|wisdom|feedback|input|mentorship|mentoring|encouragement|words? of (?:wisdom|advice)|helping hand|leg up|hand up|foot in the door'
const ANY_HELP = `${HELP}|leads|ideas?|thoughts|referrals?|information|introductions?|contacts|connections`
const CHANCES =
  '(?:opportunit(?:y|ies)|possibilit(?:y|ies)|options|openings|chances|offers|roles?|positions?|jobs?|work|project|projects|gigs?|collaborations?|cooperations?|challenges?|kinds? of (?:work|job|role|opportunity|thing))'
const OPEN_TO =
  '(?:open to|open for|up for|game for|available for|interested in|in the market for|looking for|looking at|looking out for|on the lookout for|seeking|searching for|in search of|exploring|explore|ready for|hear about|hear of|hearing about|discuss|discussing|consider|considering|welcome|wanting|want|need|keen on|happy with|pursuing|pursue|on the hunt for|hunting for|learn about)'

/** Open doors: whatever the reader does, it might be what is meant. */
const ANYTHING = phrases([
  "(?:if|whether) there(?:'s| is| might be| are) (?:anything|something|any \\w+)(?! (?:i|we|else i|wrong|missing|you|to|about|on|in|with))|(?:about|discuss|hear of|for|know of|explore|of) (?:any |the |possible |potential |career |job |new |future |current )*opportunit(?:y|ies) (?:at|in|with|within) (?:your|the) (?:\\w+ )?(?:company|firm|organi[sz]ation|team|group|lab|department|school|hospital|institution|network)",
  `${OPEN_TO} (?:absolutely |literally |pretty much |just |about |almost )*(?:any|all|whatever|whichever|various|different|every|all (?:kinds|sorts|types) of|any (?:kind|sort|type) of|new|any new|all new|fresh|exciting|interesting|other|some|possible|potential|suitable|the next|my next|the right|a new|an exciting|an interesting|further|future|good|great|relevant|any (?:other|possible|suitable|relevant|interesting|good)) ?(?:and \\w+ |or \\w+ )?${CHANCES}`,
  `${OPEN_TO} (?:absolutely |literally |pretty much |just about |just |almost )?(?:anything|everything|whatever|something (?:new|else|different|interesting|suitable|exciting|meaningful|that|good|better|bigger|where)|anywhere|any field|any industry|any sector|a new (?:challenge|adventure|chapter|start|opportunity|beginning)|new (?:challenges|adventures|things|horizons|beginnings|chances)|opportunities(?! (?:as|in|for|to|at|with)))`,
  `in the market for ${CHANCES}|(?:any|all) (?:\\w+ (?:or|and) )?opportunit(?:y|ies)|opportunities of any (?:kind|sort)|whatever (?:kind|sort|it is|comes|you (?:can|think|feel)|opportunit(?:y|ies)|there is|is (?:going|available|out there))(?:,? really)?`,
  "(?:anything|something|anyone|somebody|someone|anybody)(?: at all| really| else)? (?:suitable|that (?:fits|suits|comes up|might (?:fit|suit|be|help|work)|may|could (?:fit|suit|help|be)|i (?:could|can|might))|comes up|come up|going(?! (?:in|at|on|with))|for me|where i (?:could|can|might|'d)|that might be (?:helpful|useful)|who (?:might|could|may|can) (?:be (?:helpful|useful|of help|interested)|help|know))(?: (?:for|to) me)?",
  '(?:if|should|when|in case) (?:you|u|ya|anyone|anybody|someone) (?:ever |do |should |happen to |might )?(?:hear|hears|come across|comes across|know|knows|see|sees|find|finds|spot|spots|get wind) (?:of |about )?(?:anything|something|any (?:\\w+ )?(?:opportunit\\w+|openings?|chances?|roles?|jobs?|leads?))(?! (?:about|on|from|wrong|odd|strange))',
  '(?:keep|bear|have|hold|keeping) (?:me|us|my \\w+) (?:in|on) (?:your |ur )?(?:mind|radar|thoughts|loop)|(?:think|thinking) of me|remember me (?:when|if|for|in)|(?:put|have) me on your radar|(?:any|some)(?:thing|where) i (?:could|can|might) fit in|keep (?:an eye|your eyes|your ears|an ear) (?:out|open|peeled)(?: for me)?',
  'some(?:one|body)? (?:good |nice |useful |important |influential |interesting |key )?(?:people|persons|contacts|connections)(?: (?:who|in|at|from) .{0,40})?|a few (?:good |nice |useful |important |influential |interesting |key )?(?:people|contacts|names)(?: in your (?:circle|network))?|(?:people|anyone) in your (?:network|circle)',
  '(?:see|explore|find out|discuss|figure out|find|look at|explore) (?:\\w+ )?(?:how|where|whether|if|what|ways|possible|potential|any)?(?: \\w+)? (?:synerg(?:y|ies)|(?:we|you and i) (?:can|could|might|may) (?:help each other|work together|collaborate|do something|be of|benefit|support each other|create|do together)|ways to (?:work|collaborate|help|cooperate|partner)|mutual(?:ly)? (?:benefit\\w*|interests?)|collaboration|cooperation|partnership)',
  'point me (?:in|towards) (?:the|a) (?:right|good|better) direction|(?:steer|push|nudge) me in the right direction|take it from there|get my foot in (?:the|a) door|get (?:a|my) foot in|help me (?:out|along|grow|succeed|progress|advance|move forward|get (?:ahead|started|there|somewhere|on)|find my (?:way|path|feet)|in my (?:career|journey|search|situation|life|job search))',
  'in any (?:way|capacity|form|shape)(?: (?:you can|at all|possible|or form))?|(?:every|any) (?:little )?bit (?:helps|counts)|whatever way|(?:in )?any way(?: at all)? you can|anything (?:you|u) can (?:do|offer|share|think of)|whatever (?:you|u) can (?:do|offer|share)|(?:any|anything|something) (?:would|will|could) (?:help|be (?:helpful|great|good|fine|welcome|appreciated))',
  'find me something (?:suitable|good|decent|nice)|(?:something|anything)(?: \\w+)? (?:crosses|lands on|turns up|pops up|crops up|comes (?:along|your way|in|to mind)|springs to mind|arises|opens(?: up)?|falls)|(?:give|giving) (?:anything|everything|it all) a (?:go|try|shot)|(?:leads?|tips|contacts|pointers|ideas|suggestions|openings|jobs),? (?:and |or |& )?(?:leads?|tips|contacts|pointers|ideas|suggestions|openings|anything)|(?:if )?any(?:one|body) (?:has|have|got|knows of) (?:any )?(?:leads?|tips|contacts|pointers|anything|something|openings)|bend (?:my|your) ear|all ears|any job,? any|contact me with (?:any )?offers|shout if|a helping hand|(?:steer|point|guide|nudge) me',
  "what (?:opportunities|jobs|roles|options|possibilities) (?:are|might be|there are)(?: out there| available| around)?|(?:explor\\w+|looking at) what(?:'s| is) out there|(?:see|explore|discover|find out|know) what(?:'s| is| opportunities| options| jobs| roles) (?:\\w+ )?(?:available|possible|going|there|around|comes|exist)|where (?:life|this|things|it) (?:takes|goes|might|may|could)|in any field|in any (?:area|sector|industry|role|position|job|department)|anything,? anywhere|not (?:picky|fussy|choosy|particular)|no (?:particular |special |strong |real )?preferences?|i(?:'m| am) (?:very |quite |totally |completely |fully )?(?:flexible|open)(?: to anything)?$",
])
/** Help or talk named, but not about what. */
const UNNAMED = phrases([
  `(?:any|some|your|whatever|what|a|the|could use|could do with|use|bit of|a bit of|a little|more|all the|whatever|for|of|with|need|appreciate|value|welcome|love|want|seeking|seek|get|getting|ask for|asking for|have|give me|offer me|share|provide|kind of|sort of|me|career|professional|expert|general|valuable|kind) (?:(?!and |or )\\w+ ){0,2}?(?:${HELP})(?! (?:him|her|them|me|us|it)\\b)(?! you\\b(?! (?:can|could|may|might|have|would|feel|are)))`,
  '(?:pick|picking|picks|tap|tapping|borrow|borrowing) (?:at |into )?(?:your|ur|yr) (?:\\w+ )?brains?',
  '(?:help|assist|support|advise|guide) (?:me|us|a (?:fellow|young|poor|fresh|brother|sister)\\w*)(?: out)?',
  '(?:get|hear|have|know|love|value|appreciate|some of|share|discuss|listen to) (?:some of )?(?:your|ur) (?:\\w+ ){0,2}?(?:thoughts|take|story|journey|experiences?|perspective|views?|insights?|wisdom|opinion|knowledge|expertise|career path|path|background)',
  '(?:learn|learning|benefit|gain|profit|grow|absorb) (?:more )?(?:from|about) (?:you|u|someone like you|people like you|your (?:\\w+ ){0,2}?(?:experience|journey|story|career|success|wisdom|knowledge|path|insights?|expertise|background|work|role|life))',
  '(?:have|having|hop|jump|get|grab|schedule|arrange|set up|do|up|open|love|like|free|time|keen|available|possible|for|connect over) (?:for |to |on )?(?:a |an |some )?(?:quick |short |brief |little |informal |virtual |friendly |casual |coffee |phone |video |zoom |proper |nice |good )*(?:chat|call|talk|conversation|coffee chat|zoom|word|natter|yarn|gab|phone call|chinwag|catch[- ]?up call|exchange)',
  '(?:chat|talk|speak|connect|converse) (?:with you|to you|with u|sometime|some time|further|more|over (?:a )?(?:coffee|call|zoom|phone))',
  'connect (?:over|for|on) (?:a )?(?:coffee|call|chat|zoom)|a (?:small |big |little |huge |quick )?favou?r(?! ?(?:and|:|,|-|–))',
])
/** Help wished for in passing, without a verb of asking. */
const WELCOME = phrases([
  `any (?:kind|sort|form|bit|amount|piece|type) of (?:\\w+ )?(?:${ANY_HELP})`,
  `(?:any|all|your|some|every|a little|a bit of) (?:\\w+ ){0,2}?(?:${ANY_HELP})(?: (?:or|and|&) \\w+)?(?= .{0,40}(?:appreciated|welcome|helpful|great|mean|useful|wonderful|amazing|lovely|gold|life|blessing))`,
  `(?:${ANY_HELP}) (?:very |much |really |most )*(?:appreciated|welcome|needed|wanted)`,
])
const OFFERS_WORK = phrases([
  "(?:we|our \\w+)(?:'re| are| is)? (?:now |currently |still |also )*(?:hiring|recruiting|looking for|seeking|searching for|taking on|in search of)|(?:show|tell|send) (?:them|him|her) (?:this|over|to|our)|send them|join us|apply (?:by|at|here|to us)",
])
const JOBS = phrases(['hiring|recruiting|vacanc(?:y|ies)|openings?|jobs?|positions?|taking on'])
const CATCHING_UP = phrases([
  'catch(?:ing)?[- ]?up|(?:nice|lovely|good|great|fun|wonderful) to (?:talk|chat|speak)|some ?day|one of these days|stay in touch|keep in touch|talk (?:soon|again)|speak soon|some (?:time|point) (?:soon|again)|at some point|see you',
])
const LOOKS_FORWARD = phrases(['look(?:ing)? forward|await(?:ing)?|waiting for'])
const PROBLEM = phrases([
  "(?:stuck|struggling|wrestling|torn|choosing|deciding|unsure|puzzled|lost|confused) (?:on|at|with|between|about|by|whether|how)|can't (?:decide|work out|figure|tell|find out)|cannot (?:decide|work out|tell)|(?:not sure|don't know|wonder|working out|trying to (?:work out|decide|find out|understand)) (?:how|whether|which|what|why|if)(?! (?:i'm|i am|i want|i'd|i would|to do (?:with|next)|things|next|comes|it all))|my (?:question|problem|difficulty|doubt) is|keeps? \\w+ing|the (?:trouble|problem|snag|question) is|here is (?:my|the) question",
])
const FOR_OTHERS = phrases([
  "you(?:'d| would) (?:like|love|want) to|you want to|shall i (?:say|tell)",
  "(?:i|we)(?: can| could|'ll| will|'d| would|'m| am|'ve| have)? (?:be )?(?:\\w+ )?(?:happy |glad |here |able |delighted |free )?(?:to )?(?:give|offer|share|help|provide|mentor|teach|support|advise|assist|volunteer|coach)(?:ing|s)? (?:you|others|people|them|her|him|any|some|free|with|our|anyone|students|teams|companies|clients)|(?:thanks?|thank you|thankful|grateful|appreciated?) (?:you )?(?:so much |very much |a lot |again )?(?:to you )?(?:for )?(?:the|all|that|what|how|everything|\\w+ing|your (?:\\w+ )?(?:help|advice|support|guidance) (?:with|on|in|last|yesterday))|anyone (?:who )?(?:needs|wants)|if you (?:ever )?(?:need|want)|(?:gave|gives|given|offered) (?:me|us|him|her|them|you|people)|let me know (?:if|how|what) i can",
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
