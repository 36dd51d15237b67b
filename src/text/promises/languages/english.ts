import { ENGLISH_ASSURANCES } from './english-assurances.ts'
import { ASKED_ALONG, ASKING_ALONG } from './english-invitations.ts'
import { ENGLISH_DAYS } from './english-days.ts'
import { PAPERS } from './english-papers.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage, VerbRule } from './promise-language.ts'

const ADVERBS = String.raw`(?:,? (?:also|defo|def|probs|nonetheless|nevertheless|likewise|certainly|then|just|now|soon|definitely|certainly|surely|gladly|happily|personally|quickly|of course|most likely|probably|still|first|finally|simply|separately|be sure to|make sure to|make sure that i|make a point of|be able to|do my best to|try my best to|go ahead and|get to|aim to|remember to|go and|try and|at least|absolutely|naturally|in any case|instead|therefore|gladly|shortly|immediately|right away|straight away|later|tomorrow|tonight|today|next week|this week|by then|happy to|happily|as promised|obviously|actually|really|immediately|directly|later today|over the weekend|at the weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing tomorrow|tomorrow (?:morning|afternoon|evening)),?)*`
const START = String.raw`(?:^|[.;:,–—-]\s|\b(?:and|but|so|then|yes|sure|ok|okay|thanks|right|great|apologies|sorry) )`

/** Patterns of this size run twice as fast without the flag that `\p` needs. */
const LETTER = '[a-zà-ÿ]'

const verb = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})\b`.replaceAll(String.raw`\p{L}`, LETTER), 'iy'),
  ...(needs === undefined ? {} : { needs }),
})

/** Any verb but these. A capital makes a name of it: "going to Paris". */
const deed = (but: string) =>
  new RegExp(
    String.raw`(?!(?:who|what|which|how|when|where|why|is|are|was|were|has|had|will|would|can|could|should|may|might|you|we|they|he|she|it|its|if|as|so|but|or|and|there|here|all|both|some|any|each|more|much|very|too|even|one|two|three|no|such|of|about|than|until|because|while|since|the|a|an|my|our|your|his|her|their|this|that|these|those|town|bed|work|church|school|${but})\b)[a-z]{2,}(?:-[a-z]+)? `,
    'y',
  )

const THING = String.raw`(?:you |u |them |it |this |that |those |these |him |her |everyone |you (?:both|all|two) )?`

/** What one says one will do without having promised anything, whoever is spoken of. */
const NO_DEED =
  'be|see|defer|continue|perhaps|possibly|hopefully|maybe|serve as|consider|grant|disagree|object|concede|challenge|beg|settle down|miss|love|like|think|remember|forget|keep|let|meet|take|have|need|want|wish|hope|know|believe|trust|admit|confess|say|assume|guess|bet|try|leave|stay|wait|look|join|follow|always|never|not|no|probably|thank|spare|give|tell|bother|excuse|hear|read|enjoy|agree|respect|support|appreciate|hate|owe|hold|catch|find|bump|run|go|come|get|stop|skip|pass|save|grow|become|also|understand|accept|expect|ask|warn|remind|quote|cite|beg|assure|congratulate|surprise|do|make|start|sit|feel|cross|root|pray|just|call|bring|set|hate|blame|argue|begin|finish|turn|talk|speak|sign|work|live|happily|gladly|welcome|allow|still|first|watch|cheer|forgive|cherish|treasure|envy|reach|end|wish|drink|toast|stand|side|second|vote|bow|await|anticipate|send|wake|visit|attend|travel|fly|drive|email|text|only|have|use|apply|share'
/** Deeds among the words that mostly are none, where a day is set for them. */
const OBJECT = String.raw`(?= (?:(?:the|a|an|your|it|them|this|that|those|these|some|our|both|two|three|\d+|over|up|round|out|back|along|down|all|everything|him|her|my [\w' -]{2,30} to) ))(?! (?:(?:a|an|the|my|our|some) (?:[\w:.-]+ ){0,2}?(?:train|plane|flight|bus|ferry|boat|tram|tube|coach|taxi|break|rest|day|week|month|holiday|nap|walk|look|shower|vet|dentist|doctor|hospital|gym|pool|kids?|children|son|daughter|boys|girls|dog|cat|fish|car|time|weekend|afternoon|morning|exam|test|job|opportunity|chance|lead|day off|miss|go|rest|sleep|mother|mum|dad|wife|husband|family|house|garden|kitchen)\b|(?:a |an )?(?:good|great|lovely|nice|first|last) |up (?:the kids|my|at|early)|it (?:easy|slow|from|a)|out\b(?! the| your)))`
const DEEDS_BY_DAY = String.raw`(?:bring|ask|give|tell|make|do(?! some)|share|run|turn|set|put|drop|pop|email|text|drive|take|talk to|speak to|get(?! (?:a|an|some|up|out|off|down|home|in) )|pass|send)${OBJECT}`
const DEEDS = String.raw`(?:handle|post|pick|cancel|check|reserve|pay|buy|fetch|collect)${OBJECT}`
/** Done for others as a rule, so that no day and no reader need be named. */
const CHORES = String.raw`(?:do(?! some)|email|fix|arrange|sort|chase|draft|print|settle|organi[sz]e)${OBJECT}(?! (?:the|a|an|some|my|both|all|this|that) (?:\w+ )?(?:dishes|shopping|washing(?: up)?|ironing|cleaning|laundry|hoovering|marathon|run|race|best|same|work|maths|rest|lot|thing|other|talking|honours|day|hair|nails|course|degree|shift))`

/** What one is doing for oneself, and what one writes of while writing. */
const NO_PROGRESS =
  'using|wearing|asking for|calling in|finishing early|taking your|going|being|having|seeing|looking|meeting|leaving|flying|travelling|traveling|thinking|hoping|wondering|writing|calling|asking|trying|coming|getting|waiting|counting|following|working|talking|speaking|joining|expecting|planning|attending|starting|missing|dying|sitting|staying|running|moving|contacting|reaching|inviting|wishing|enjoying|feeling|praying|relying|doing|making|reading|keeping|interviewing|hosting|throwing|celebrating|returning|aiming|sending|mailing|emailing|forwarding|posting|shipping|dropping|sharing|bringing|introducing|connecting|wanting|needing|living|holding|watching|learning|supporting|cheering|assuming|telling|saying|giving you (?:notice|a heads)'

/** What begins a promise or an invitation; a text without any of it has none. */
const SAID_AHEAD = String.raw`['’\x60]?ll\b|\s(?:will|shall|promise|owe|still\sowe|aim|intend|plan|expect|won['’]t\sforget|undertake|(?:can|should)\s(?:get|have|send|be\sable)|(?:just\s)?(?:made|set|put)\sa\s)`
const UNDER_WAY = String.raw`\s(?:also\s|just\s|still\s)?(?:due|set|able|(?!looking|writing|reaching|hoping|working|contacting|wondering|thinking|trying|being)\w+ing|gonna)\b`
const HINTS = [
  String.raw`i(?:ll?\s|${SAID_AHEAD}|(?:['’]?m|\sam)${UNDER_WAY}|(?:['’]ve|\shave)\s(?:asked|told)\s|['’]ve\s(?:made|set|got|put|promised)|mma?\s)`,
  String.raw`we(?:${SAID_AHEAD}|(?:['’]re|\sare)${UNDER_WAY})`,
  String.raw`(?:it|they)['’\x60]?ll\b|you(?:['’\x60]?ll\b|\swill\b|r\sway\b)|will\s|shall\s|let(?:\sme\s|['’]?s\s)|hop(?:es?|ing)\s(?:that\s)?you|get\stogether\b|save\sthe\sdate\b|happy\shour|barbecue|golf\b|beers?\b|brunch\b|joining\s(?:us|me)\b|interest(?:ed)?\sin\s|why\sdon|lemme\s`,
  String.raw`happy\sto\s|glad\sto\s|undertake\sto\b|invited\b|join\s(?:us|me)\b|in\sthe\spost\b|on\sme\b|goes\s(?:out|off)\b|go\s(?:out|off)\b|going\sto\b|gonna\b`,
  String.raw`(?:to|with|for)\syou\s(?:by|on|before|first|tom|tmr|tonight|today|this|next|at\sthe|asap|latest|no\slater|within|in|mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly|soon)`,
  String.raw`(?:honou?r(?:ed)?|thrilled|delighted|lovely|great|pleased|like|love)\s(?:(?:if|for|to)\s(?:you|have|invite|welcome|see)|you\s(?:to|there)|it\sif\syou)\b`,
  String.raw`me:\s|(?:getting|grabbing|fetching|digging|sending|calling|mailing|emailing|forwarding|sharing|bringing|posting|returning|introducing|ringing|phoning)\s(?:you|u|it|them|the|your|my|over|this|that|back)\b`,
  String.raw`my\s(?:turn|treat|shout|round)\b|leave\s(?:it|that|this)\s(?:with|to)\sme\b|stay\swith\sus\b|do\sbring\b|(?:count|rely|depend|bank)\son\sme\b|expect\s\w+|come\b|coming\s(?:your\sway|over|round|along|to\s(?:ours|us|mine)|tom|tonight|today|later|this|next|soon|on\s|by\s)|fancy\s|welcome\sto\b|drop\s(?:by|in)\b|stop\sby\b|should\s(?:have|do|get|grab|meet|catch|come|be\sable)\b|must\s(?:come|have)\b|to\sfollow\b|mean\s|lunch\b|drinks\b|party\b|supper\b|dinner\b|coffee\b|owe\syou\b|remind(?:er)?\sto\b`,
].join('|')

const QUESTIONS =
  /\b(?:how|what) about (?:(?:this|next|on) )?(?:mon|tue|wed|thu|fri|sat|sun|tom|ton|today|the \d|\d)[^?]{0,40}\bfor (?:a |an |some )?(?:\w+ of )?(?:golf|tennis|lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea|walk|ride|run)\b|\bdo you (?:both |all )?(?:want|wanna|feel like) (?:to )?com(?:e|ing) (?:here|up|down|with us|with me|and (?:see|stay|visit))\b|\bwant to (?:try (?:to|and) )?(?:have|grab|get|do|go for|meet for|catch up over) (?:a |an |some )?(?:quick )?(?:lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea)\b|(?:\b(?:would you(?: both| all| two)? (?:like|care|want|fancy|be up for|be free|be able)|(?:do )?you(?: guys| both| all)? (?:want|wanna|fancy|feel like)|(?:are )?you(?: guys| both| all)? (?:free|around|up for it)|(?:can|could|may) (?:I|we) (?:tempt|invite|persuade) you|why (?:don['’]t|not) you)|^(?:fancy|want|care|up for))\b.{0,40}?\b(?:com(?:e|ing) (?:over|round|along|to (?:ours|mine|our|my|the|dinner|lunch|supper)|for (?:a |some )?(?:\w+ )?(?:dinner|lunch|supper|tea|pizza|drinks?|coffee|barbecue|bbq|brunch|breakfast|weekend|curry|roast))|(?:pop|drop|swing|stop)(?:ping)? (?:over|round|by|in)|join(?:ing)? (?:us|me))\b|(?:\b(?:are you (?:both |all |guys )?(?:free|around|up|about) for|do you fancy|(?:how|what) about|shall we (?:have|do|grab|go for|get)|can I (?:buy|tempt|take|lure|treat)|wan(?:na|t to) (?:grab|get|have|do|go for)|(?:up|game|keen) for|feel like|got time for)|(?:^|[,.!] )fancy)\b[^?]{0,30}?\b(?:coffee|tea|lunch|dinner|supper|breakfast|brunch|drinks?|pints?|beers?|curry|pizza|bite|meal|walk|wander|stroll|swim|hike|ride|film|concert|gig|quiz|match|picnic|exhibition|museum|show|barbecue|bbq|roast|cuppa|cake|sauna|theatre|opera)\b[^?]*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tue|thu|fri|tomorrow|tonight|today|week|weekend|\d{1,2}(?:st|nd|rd|th))\b|\bwould (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^?]{0,25} (?:suit|work|do|be (?:good|any good|convenient|ok|okay)) for (?:you |your |a |the )?[^?]{0,20}(?:lunch|dinner|coffee|tour|visit|drink|walk|tea|supper)|(?:my (?:treat|shout)|\bon me|I['’]m (?:buying|paying|cooking))\?/i

/** English, as written in mails and chats. */
export const ENGLISH: PromiseLanguage = {
  hint: wordsBeginning(HINTS),
  openings: [
    {
      pattern: new RegExp(
        String.raw`\b(?:(?:I(?:['’\x60]| wi|wi)?|we(?:['’\x60]| wi|wi))ll|(?:I|we) shall|I(?:['’]?m| am) gonna|im going to|imma?|lemme(?! know),?|(?:I|we) (?:hereby |formally )?undertake to|(?:I|we)(?:['’]m| am|['’]re| are) (?:also |just |still |definitely )?(?:going to|gonna)|(?:I|we) (?:do )?promise (?:that )?(?:(?:you )?to|you that I['’]ll|you I['’]ll|I['’]ll|I will|we['’]ll)|(?:I|we) (?:won['’]t|will not|shall not) forget to|I['’]ve promised (?:myself )?to|I(?:['’]ve| have)?(?: just)? (?:made|set|put|got)(?: in)? (?:a |myself a )?(?:note|reminder)(?: to self)? to|let me(?! know| have)|(?:you (?:can|may) )?(?:count|rely|depend|bank) on me to|leave it (?:with|to) me,? (?:and )?I['’]?ll|it(?:['’]s| is) on (?:me|my (?:list|desk|plate)) to|I still (?:have|need) to|I owe it to you to)(?: both| all)?${ADVERBS} `,
        'gi',
      ),
    },
    {
      pattern: new RegExp(
        String.raw`${START}(?:(?:am going to|will|shall)(?: definitely| also| certainly| gladly| happily| surely| try to| be sure to| make sure to| then| just| quickly)?|going to|gonna|ill) `,
        'gi',
      ),
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:(?:I|we) (?:aim|plan|intend|expect|mean|want|have|need|hope) to|(?:I|we)(?:['’]m| am|['’]re| are) (?:planning|aiming|hoping|due|set|able) to|(?:I|we) (?:can|should)(?= (?:have|get) )|(?<!\b(?:be|would|['’]d) )(?:happy|glad) to|(?:I|we) should be able to|the plan is to)${ADVERBS} `,
        'gi',
      ),
      needsDay: true,
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:I|we)(?:['’]ll| will) (?:get|have|ask|tell) (?!you |me |it |us |him |her |them |this |that )(?:[\w'’]+ ){1,3}?to `,
        'gi',
      ),
      needsDay: true,
    },
    {
      pattern: new RegExp(
        String.raw`${START}(?:should be able to|can probably|(?:aiming|hoping|planning) to) `,
        'gi',
      ),
      needsDay: true,
    },
  ],
  verbs: [
    verb(
      'send',
      String.raw`(?:find|make|cut|print|knit|bake|bring|grab|fetch|get|save|keep|reserve|hold|order|lend|loan|pass|leave|build|write|draw|knock|sort) (?:you|u|you both) (?:up |out )?(?:a|an|the|some|one|another|my|his|her|their|two|three|\d+) (?!hand|lift|ride|tour|table|slot|time|miss)`,
    ),
    verb('answer', String.raw`have a (?:quick |little |quiet )?(?:word|chat) with (?!you)`),
    verb(
      'do',
      String.raw`see to (?:it|that|the|your)\b|sort (?:it|that|this|everything)(?: all)? out|(?:take|have) care of (?:it|that|this|the|your|everything)\b|(?:handle|fix|arrange|organi[sz]e) (?:it|that|this)\b|get on ?to (?!the (?:train|bus|plane))|(?:run|drive|walk|drop|fly|take) you (?:both |all )?(?:home|back|over|there|down|up|to the)\b|bring (?!up\b|about|back memories|(?:this|it|that) (?:to|up)|shame|joy|peace)|(?:text|e-?mail|message|whatsapp|show|give) (?:him|her|them) your\b`,
    ),
    verb(
      'introduce',
      String.raw`(?:drop|send) (?:you both|you two|both of you) a(?:n|nother)? (?:quick |short )?(?:line|note|mail|e-?mail|message)|(?:write to|e-?mail|message|text|cc|copy) (?:you both|you two|both of you|you and \w+)\b`,
    ),
    verb(
      'meet',
      String.raw`send (?:you |over |out |round |around )?(?:a |an |the )?(?:calendar |meeting |zoom |teams )?(?:invite|invitation|slots|dates)\b`,
    ),
    verb(
      'send',
      String.raw`(?:re-?)?send (?!(?:my |our )?(?:love|regards|best|greetings|hugs|kisses))|forward |(?:e-?)?mail (?:you|it|them|this|the|over|across|my|those|these|u)\b|share |ship (?:it|them|you|your|the|those|these|out|by)\b|post (?:you|it|them|the|my|your|this)\b|upload |attach (?!to this|an?|the|my|our|one|here)|drop (?:off|round|over) (?:the|your|it|a|some)\b|drop (?:it|them|this|that|the [\w -]{2,30}|your [\w -]{2,30}) (?:off|over|in|into|round|by)|fax |deliver |return (?:it|the|your|them|that)\b|hand (?:it|them|this|the \w+) (?:in|over|back)|pass (?:you|on|along|it|them|that|this|the|your|her|his)\b(?! (?:your |my )?(?:regards|best))|get (?:it|that(?: [\w -]{2,40})?|this(?: [\w -]{2,40})?|those(?: [\w -]{2,40})?|these|them|the [\w -]{2,40}|my [\w -]{2,40}|your [\w -]{2,40}|an? [\w -]{2,40}) (?:over |back |across |out |off |sent )?(?:to|for) (?:you|u)\b|get (?:you|u) (?!out|into|to |in |on )|have (?:it|that|this|them|something|some [\w -]{2,30}|the [\w -]{2,40}|my [\w -]{2,40}|your [\w -]{2,40}|an? [\w -]{2,40}) (?:to|with|for) you\b|let (?:you|u) have|give (?:you|u) (?!a (?:call|ring|shout|buzz|bell)|that\b)(?:the|my|a|an|all|some|your|details|feedback|access|more)|dig (?:out|up|it|that|them|the|those|you)\b|bring (?:you|u|it(?! up)|them|along|back)\b|lend |transfer |wire |pay |reimburse |refund |print |burn |scan |cover (?:the|your|all|any) [\w' -]{0,20}?(?:costs?|train|travel|fares?|hotel|bill|expenses|flights?|fees?|ticket)\b|copy you|cc you|loop you in|put (?:it|them|that|the [\w -]{2,30}|your [\w -]{2,30}) in the (?:post|mail)|pop (?:it|them|that|the \w+|an? \w+) in the (?:post|mail)|text you (?:the(?! (?:moment|minute|second|day))|her|his|my|their|it)|whatsapp you (?:the|her|his|my|their|it)|message you (?:the|her|his|my|their|it)|ping you (?:the|over|with)|write you a (?:recommendation|reference|letter)|drop you (?:the|my|a copy|some)|save you a|circulate |send\b(?= (?:${THING})?(?:over|across|on|by|through|tomorrow|tonight|today|later))|supply |provide |hand you |chase (?:it|them|him|her|the|that|up)\b|order (?:you|it|one|them)\b|recommend you|nominate |endorse |leave (?:it(?! at that)|the [\w -]{2,30}|them|[\w' -]{2,30}) (?:at|with|in|on|for|by|under|behind|outside|next to) (?:the|your|my|our|reception|you)\b|fetch |pick (?:it|them|you) `,
    ),
    verb(
      'answer',
      String.raw`(?:get|come|be|report|circle|write|revert|reply|respond|answer)(?: right)? back (?:to|with|at) (?:you|u|your|a|an|the|more|details|everyone|this|that|on|some)\b|get back (?:on|about|by|tomorrow|early|next|with)|revert (?:to you|with|by|on|back|tomorrow|asap)|(?:reply|respond|answer)(?: to)? (?:you|your|this|that|it|properly|by|in|with|tomorrow|the|more)\b|let you(?: guys| both| all)? know(?=[.!]*$| (?:if (?:I|we) (?:can|will|am|are)\b|what|how|when|whether|which|who|where|once|as soon as|as|by|on|about|the|my|his|her|our|tomorrow|tonight|today|later|next|this|first|in|after|before|early|at|end|early|for|mon|tue|wed|thu|fri|sat|sun|asap|right|shortly|soon|within|either|if and when|the outcome|then)\b)|confirm (?!that\b|receipt|having|my (?:attendance|presence))|follow up (?:with (?:you|the|some|details|a)|on|by|tomorrow|about|via|next|early|in)\b|give you (?:an answer|a reply|my answer|an update|my decision|a (?:clear|definite|final|firm|proper) |my thoughts|my comments|feedback|word|a yes|my feedback|notice)|tell you (?:more|what|how|when|about|the|all|by|on|tomorrow|everything|whether|if|which|where|who)\b|write (?:to |back to )?(?:you|u)\b|write back|drop you a (?:line|note|mail|message|text)|send word|let (?!you|u\b|me\b|it\b|us\b|that\b|slip|go)(?:[\w']+ ){1,3}(?:know|have)\b|tell (?:them|him|her|everyone|everybody|the (?!truth|story|tale|time|difference)[a-z]+)\b|text (?:you|u)\b|message (?:you|u)\b|whatsapp (?:you|u)\b|ping (?:you|u)\b|email (?:you|u)\b|update (?:you|everyone|the group) (?:again|by|on|tomorrow|as soon|once|when|after|next|this|with|in|about)\b|report back|come back (?:to you|on (?:this|that|it)|with)\b|see (?:what|if|whether|who|when|how) (?:i|we|\w+ (?:can|has|have|is|are|knows|could|would)|there)\b|(?:get|have|ask) (?:\w+ ){1,3}(?:to )?(?:call|send|write|e-?mail|ring|contact|get back to) (?:to )?you|find out (?!more about you)|ask (?:around|her|him|them|my|the|our|about|for|whether|if|\w+ (?:about|for|if|whether|to|when|what|tomorrow|today))\b|check (?:with|whether|if|my|the|our|on|and|that|when|what|it|in|availability|dates|for|again|this|internally)\b|look (?:into|it up|that up|up)\b|enquire|inquire|clarify|verify|talk to (?:my|the|our|him|her|them|\p{L}+) (?:about|and|on|tomorrow|today|next|this|first)|speak (?:to|with) (?:my|the|our|him|her|them|\p{L}+)(?: \p{L}+)? (?:about|and|on|tomorrow|today|next|this|first)|mention (?:it|you|this|your|that) to|put in a (?:good )?word|put a word in|raise (?:it|this|that|your)\b|discuss (?:it|this|that) with`,
    ),
    verb(
      'introduce',
      String.raw`introduce (?:you|u|the two|both|your|her|him|them|myself to your)\b|make (?:the|an|that|this|a) (?:e-?mail |quick |proper |warm )?intro(?:duction)?s?|do (?:the|an|that) intro(?:duction)?|connect (?:you|u|the two|both|your|the pair|him|her)\b|put (?:you|u|the two|both|him|her|them)(?: (?:two|both|all|and \p{L}+))? (?:directly )?(?:in|into) (?:touch|contact|connection)|put (?:you|u) (?:onto|on to|through to)|hook you up with|link you (?:up )?with|send (?:the|an|that) intro|intro you|set up an intro|get you (?:two |both )?(?:in touch|connected|introduced|together)|bring you(?: two| both)? together|set you up with|point (?:you|them|him|her|\p{L}+) (?:to|towards|in)\b|tee up|loop (?:in|\p{L}+ in)\b`,
    ),
    verb(
      'call',
      String.raw`call (?:you|u|ya|back|your|her|him|them)\b|give (?:the |my |our |your )?[\w' -]{2,30} a (?:call|ring|bell|shout|buzz)\b|ring (?:you|u|back|your)\b|phone (?:you|u|back|your)\b|give (?:you|u) (?:a |another )?(?:quick |short |brief |proper |little )?(?:call|ring|shout|buzz|bell|tinkle|phone call)|dial (?:you )?in|facetime you|skype you|zoom you|video-?call you|try (?:you|calling you|your (?:mobile|cell|phone|office))(?: again)?|telephone `,
    ),
    verb(
      'meet',
      String.raw`buy (?:you|u)(?: both| all)? |take (?:you|u)(?: both| all)? (?:out|to|for)\b|treat (?:you|u)\b|book (?:the [\w' -]{2,30}|a [\w' -]{2,30}|us|a table|the table|a restaurant|somewhere|something|lunch|dinner|a room|the room|it|that|tickets|the tickets|a slot|a court|flights|the flights|you)\b|set up (?:a|the|some|something|our|that|time|an)\b(?! intro)|set something up|set (?:it|that|this) up|schedule (?:a|the|some|something|it|that|our|time|us|this)\b|arrange (?:a|the|it|something|that|for|our|to|everything|an|this)\b|organi[sz]e (?:a|the|it|something|that|our|everything|this|an)\b|send (?:you |over |out |round |around )?(?:a |an |the )?(?:calendar |meeting |zoom |teams )?(?:invite|invitation|slot|slots|dates)\b|cook (?:for )?you|cook (?:dinner|lunch|us|something)|invite (?:you|u|your|both)\b|reserve (?:a|the|us|you|seats|somewhere|places|something)\b|find (?:us )?(?:a|some) (?:slot|time|date|dates|day|table)|put (?:some time|something|a slot|time|an hour|half an hour) in\b|propose (?:some |a few |a |dates|times)|suggest (?:some |a few |a |dates|times)|host (?:you|the|a|dinner|us)\b|visit you|come (?:and|to) (?:see|visit) you|drop by (?:your|to|with|on|tomorrow)|stop by (?:your|to|with|on|tomorrow)|pop (?:by|over|round|in) (?:to|with|on|tomorrow|and)|come (?:by|over|round) (?:to|with|on|tomorrow|and)`,
    ),
    verb('do', CHORES),
    verb(
      'do',
      String.raw`(?:have|get) (?:it|that|this|them|the [\w' -]{2,40}|my [\w' -]{2,40}|your [\w' -]{2,40}|a [\w' -]{2,40}|an [\w' -]{2,40}|everything|some [\w' -]{2,40}|something) (?:ready|done|finished|sorted|completed|signed|written|fixed|prepared|printed|reviewed|approved|up and running|live|started|moving|booked|organised|arranged|together|over|out|back|posted|shipped)\b|(?:take|have) care of|see to (?:it|that|the)|settle (?:the|my|your|up)\b|sort (?:it|that|this|out|the|your|everything|something)\b|put you (?:down|on|forward|in)\b|put together|put (?:it|them|something|a [\w -]{2,30}|the [\w -]{2,30}) together|write (?:it |that |this )?up|write (?:you|a|the|my|your|something|that|an)\b|draft |vouch for|refer you|submit |hand in|sign (?:it|the|that|and|up|your)\b|fill (?:it|that|the|this|in|out)\b|apply |register (?:you|us|for)\b|enrol|add (?:you|your|it|them|my|the|that|some)\b|fix (?:it|that|the|this|your)\b|prepare |translate |proof-?read |edit (?:it|the|your|that)\b|finish |complete |finali[sz]e |pull (?:together|the|that|some|it)\b|type (?:it|them|that|the|up)\b|look after |handle |deal with |go (?:over|through) (?:it|the|your|them|that|this|my)\b|(?:take|have) (?:a|another) (?:\w+ )?(?:look|read|go through)|review |read (?:it|your|the|through|that|over|them|this)\b|look (?:at|over|through) (?:it|your|the|that|them|this)\b|bring (?!up\b|about)|comment |make (?:sure|you|a|the|it|those|these|that|some|up)\b|do (?:it|that|this|the|so|your)\b(?! (?:shopping|gardening|washing|ironing|cooking|marathon|cleaning|dishes|laundry))|update (?:the|my|it|our|your|that)\b|work on (?!\w+day\b|the weekend)|start (?:on|working|the|with)\b|help (?:you|u|with|out|your|move)\b|show (?:you|u|him|her)\b|teach you|explain |walk you through|run you through|keep (?:you|u) (?:posted|updated|informed|in the loop|up to date)|be in touch|get in touch|touch base|reach out|speak to you|come up with|gather |collect |compile |summari[sz]e |put (?:my|the|some|a) |test |try (?:it|that|them) out|cover (?:the|your|for)\b|pick you up|give you a (?:lift|ride|hand|tour)|research |dig (?:into|deeper)|mock up|cancel |speak (?:to|with)|talk (?:to|with)|nudge |remind (?:you|him|her|them|\p{L}+)\b|keep (?:you )?(?:a|an eye)|look out for`,
      'reader',
    ),
    verb('do', DEEDS_BY_DAY, 'day'),
    verb('do', DEEDS, 'reader'),
    { act: 'do', needs: 'reader-too', pattern: deed(NO_DEED) },
  ],
  sayings: [
    verb(
      'meet',
      String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|another|the)(?: big| proper| long| nice| good| very| cold)* (?:lunch|dinner|drink|coffee|beer|pint|meal|breakfast|cup|glass|brunch|visit|round|night out|ice cream|cake|tea|bottle|curry|pizza|walk|game)`,
    ),
    verb(
      'call',
      String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|another|the)(?: big| proper| long| nice| good)* (?:call|phone call|chat|ring|conversation|catch-?up)`,
    ),
    verb(
      'answer',
      String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|some|the|my|your|those|these)(?: \p{L}+){0,2} (?:answer|reply|e-?mail|response|update|comments|feedback|thoughts|note|message|news|decision|line)`,
    ),
    verb(
      'introduce',
      String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|the|those)(?: \p{L}+){0,2} intro(?:duction)?s?`,
    ),
    verb(
      'send',
      String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?!(?:one|big|big time|so much|a lot|a great deal|everything|an apology|a (?:huge |big |massive |real |proper )?(?:thank|debt|apology|favou?r|word|explanation|lot|great)|that much|much|more|my|nothing|at least|for)\b)(?:a|an|that|the|those|these|some|my|your|the|\d+|[€$£])`,
    ),
    verb(
      'answer',
      String.raw`(?:you(?:['’]ll| will| shall) (?:have|get|receive)|expect) (?:my|our|an|the|some|a) (?:\p{L}+ ){0,2}(?:feedback|comments|answer|reply|thoughts|response|decision|remarks|verdict|notes on|opinion|yes or)`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?:I (?:promise|swear|guarantee),? (?:that )?)?(?:you(?:['’]ll| will| shall) (?:have|get|receive|find|be getting)|expect) (?!(?:to|that|an? (?:answer|warm)|fun|a lot|some fun|no|any|great|good time|plenty|you)\b)(?:\w+ (?:\w+ )?(?:from|of) me\b|your|our|it|them|this|that|the|my|a|an|another|something|all|everything|those|both|one|an e-?mail|details|some)`,
      'day',
    ),
    verb(
      'answer',
      String.raw`you(?:['’]ll| will| shall) (?:hear (?:back )?from (?:me|us)|(?:have|get) (?:my|an|our) (?:answer|reply|comments|feedback|decision|response))`,
    ),
    verb(
      'send',
      String.raw`(?:it|they|the [\w'’ -]{2,40}|my [\w'’ -]{2,40}|your [\w'’ -]{2,40}|our [\w'’ -]{2,40}|a [\w'’ -]{2,40}|this|that|everything|both)(?:['’]ll| will) (?:be (?:with you|in your (?:inbox|hands|mailbox)|on (?:your desk|its way|their way)|ready|sent|there|done|finished|over to you)|reach you|follow|land|arrive|come)`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?:(?!(?:is|are|was|were|please)\b)[\w'’/-]+ ){0,4}?(?:${PAPERS}|more) to follow(?= ?[.!]*$| (?:under|by|in a|separately))`,
    ),
    verb(
      'send',
      String.raw`(?:[\w'’/-]+ ){0,5}?(?:${PAPERS}|more)(?: (?!not\b|they\b|we\b|you\b)[\w/-]+){0,3}? (?:to follow(?! up)|will follow(?! up)|coming|follow(?! up)|(?:is |are )?(?:on (?:its|their|the) way|heading|headed|going (?:out|off|to you)))\b`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?:I['’]?m |I am |am |we['’]re )?(?:also )?(?!getting (?:an?|some|the|my|our) )(?:sending|mailing|emailing|forwarding|posting|shipping|dropping|sharing|getting|bringing|returning) (?:it|you|u|them|the|my|your|this|that|those|over|off|a|an|some|round|out)(?! [^.;]{0,60}\b(?:means|costs|would|now|attached|herewith|below|enclosed|just|wishes|love|regards|hugs|thoughts)\b)`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?![^.!?]{0,90}\b(?:was|were|must|should|needs?|has to|have to|due|please|had)\b)(?!(?:thanks?|thank|happy|good|great|nice|lovely|speaking|talking|is|are|was|does|do|did|can|could|would|see|back|sorry|congrat|congratulations|best|looking|I|we|you|they|he|she|if|when)\b)(?:[\w'’/-]+ ){0,5}?(?:${PAPERS})(?: [\w/-]+){0,3}? (?:(?:over |back )?(?:to|with|for) (?:you|u)|your way|in your (?:inbox|hands|letterbox)|in the (?:post|mail)) (?=(?:by|on|before|first|tom|tmr|tonight|today|this|next|at the|asap|latest|no later|within|in|mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly|soon)\w*\b)`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?:(?:that|and|my word|swear|promise) )?(?:the|my|your|our|a|an) (?:[\w'’-]+ ){0,4}?(?:${PAPERS}|parts?|goods|shipment|box|books?|catalogue|posters?|flyers?) (?:goes|go|will go|is going|are going) (?:out|off|in the post|in the mail|to you|over|to print|back)\b`,
      'day',
    ),
    verb(
      'send',
      String.raw`(?:[\w'’/-]+ ){0,5}?(?:${PAPERS}|more)(?: [\w'’/-]+){0,5}? (?:are |is )?coming (?:your way|over|through|across|right up|to you|to your)\b`,
    ),
    verb(
      'send',
      String.raw`(?:I|we)(?:['’]ll| will| shall) be (?:sending|posting|mailing|e-?mailing|sharing|forwarding|bringing|dropping|circulating|delivering|shipping|returning|giving(?! (?:an?|the) (?:talk|speech|lecture|party|presentation|paper|keynote|reading|concert))|paying|publishing|uploading|handing|passing|transferring)\b`,
      'reader',
    ),
    verb(
      'meet',
      String.raw`(?:I|we)(?:['’]ll| will| shall) be (?:at (?:yours|your (?:place|house|office|door|desk))|(?:round|over|by) (?:at \d|to|with|on|tomorrow|tonight))\b`,
      'day',
    ),
    verb(
      'answer',
      String.raw`(?:I|we)(?:['’]ll| will| shall) be (?:calling|ringing|contacting|writing|texting|messaging|getting back|coming back) (?:to )?(?:you|u)\b`,
    ),
    verb(
      'do',
      String.raw`(?:I['’]?m|I am|we['’]?re|we are) (?:also |just |now |already )?(?!(?:${NO_PROGRESS})\b)\w+ing\b`,
      'reader-and-day',
    ),
    verb(
      'call',
      String.raw`(?:I['’]?m |I am |am |we['’]re )?(?:calling|ringing|phoning) (?:you|u|back)`,
      'day',
    ),
    verb(
      'introduce',
      String.raw`(?:I['’]?m |I am |am |we['’]re )?(?:introducing|connecting) (?:you|u|the two)`,
      'day',
    ),
    verb(
      'meet',
      String.raw`(?:(?:lunch|dinner|drinks?|coffees?|beers?)(?: (?:sat|sun|fri|\w+day|tomorrow|tonight|next week))?(?: is|['’]s| are) on (?:me|us)|(?:lunch|dinner|drinks?|coffees?|beers?|the next (?:one|round|lunch|coffee|beer|drink|dinner))(?: is|['’]s| are) on (?:me|us)|(?:it(?:['’]s| is) )?my (?:treat|turn|shout|round) (?:next|to|on|this|for)|(?:a )?(?:pizza|cake|breakfast|brunch|curry|ice creams?|round|cuppa|tea|pints?)(?: is|['’]s| are) on me|(?:lunch|dinner|drinks?|coffees?|beers?|pints?|tea|breakfast|curry) on me\b)`,
    ),
    verb(
      'do',
      String.raw`(?:leave (?:it|that|this) (?:with|to) me|consider it done|I['’]m on it|I['’]ve got (?:this|that|it) covered)`,
      'day',
    ),
    verb(
      'send',
      String.raw`I (?:also )?promised (?:to (?:send|get|give|bring|share|forward|write|pass|lend|dig|mail|show)|you)(?! that\b) `,
    ),
    verb('introduce', String.raw`I promised to (?:introduce|connect|put)`),
    verb('call', String.raw`I promised to (?:call|ring|phone)`),
  ],
  quick: {
    sayings:
      /\bowe\b|\byou(?:['’]ll| will| shall) |\bexpect |(?:['’]ll| will) (?:be|reach|follow|land|arrive|come)|\bfollow|\bcoming|ing (?:it|you|u|the|back|them|my|your|this|that|those|over|off|an?|some|round|out)\b|\bon me\b|\bmy (?:treat|turn|shout|round)|\bleave |\bconsider |\bI['’](?:m on|ve got)|\bpromised |\bto follow\b|\b(?:to|with|for) (?:you|u) (?:by|on|before|first|tom|tmr|tonight|today|this|next|at the|asap|latest|no later|within|in|mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly|soon)|\byour way\b|\bin (?:your|the (?:post|mail))\b|\bgo(?:es|ing)? (?:out|off|in|to|over|back)\b|\b(?:I|we)['’]?(?:m| am|re| are) (?:\w+ )?\w+ing\b/i,
    invitations:
      /\bcome\b|\bstay with us|\bdo bring|\bon us\b|\bdo (?:bring|join|look)\b|\b(?:keep|save|hold|block|pencil|say|buying|paying|cooking|treat|shout)\b|\bwelcome |\binvited|\bvisit|\bmust |\bshould |\bhave to |\bneed to |\bought to |\b(?:drop|stop|swing|pop) |\blet['’]?s |\blet us |\bhop(?:es?|ing) |\bfeel free to |\bsave the date|\bwhy don|\bget together |\blet (?:me|us) know if |\blove |\blike |\bguest |\bjoin|\binvit|\bhonou?r|\bpleasure|\bmean |\bat (?:ours|mine|my|our) |\bcoming |\bnip |\bfancy |\b(?:be|so|would) (?:lovely|great|wonderful|nice|brilliant|fantastic|delighted|thrilled|glad|pleased|happy)/i,
  },
  more: ENGLISH_ASSURANCES,
  asksFirst:
    /(?:^|[.!;:] )(?:just |please |simply )?(?:endorse|add|follow|like|share|connect|subscribe|click|tell|give(?! me (?:until|till?|a (?:day|week|moment|minute|bit|couple)|some time|an hour|two|three))|send|help|get|let|introduce|buy|bring|show|write|say|pick|choose|name|drop|join|vote|sign|call|ring|reply|refer|book|ask|pass|put|make|come|keep|find|take)\b[^.!?;]{2,120} and $/i,
  governed:
    /(?:\b(?:heard|hear|said|says|saying|told (?:\p{L}+|him|her|them|you|me|us)|tell (?:him|her|them|people|everyone)|thought|think of what|mentioned|mentioning|promised (?:me|us|him|her|them|\p{Lu}\p{L}+)|wonder(?:ing)?|wondered|doubt|hope|hoping|wish|wishing|afraid|worried|worry|fear|pretend|imagine|suppose|dreamt|guess|don['’]t think|do not think|not sure|unsure|unlikely|what|how|who|whom|which|where|why|whether|if|unless|until|till|before|so that|that|whatever|whoever|wherever|no idea|claimed|joked|swore|at which (?:time|point)|according to [^,.]{2,40},|(?:understanding|guess|hunch|impression|expectation|belief|chances?|possibility|odds|likelihood|looks like|sounds like)(?: is| are)?(?: that)?|when|once|after|while|as soon as|as long as|every time|whenever|(?<!of )the (?:day|moment|way|minute|time|thing|things|place|only thing|first thing|last thing|more|less))(?: that)?|\b(?:maybe|perhaps|possibly|hopefully|sometimes|one day|some day|someday|knowing me)(?:,| that)?|["“‘«]) ?$/iu,
  spoils:
    /\b(?:(?<!\b(?:see|check|ask|ask \w+|find out|confirm) |\blet you know (?=if (?:I|we) (?:can|will|am|are)\b))if (?!(?:that|this|it)(?:['’]s| is) (?:ok(?:ay)?|all ?right|fine|alright)|you don['’]t mind|not (?:sooner|earlier|before)|all goes (?:well|to plan)|anything\b.{0,30}\bsooner|i may\b)|assuming|provided (?:that|you)|in case|should (?:you|anything|anyone|any)|were you|had i|would you like me to|do you want me to|depends? on|every (?:day|week|month|year|morning|time)|each (?:day|week|month|year)|usually|normally|will always|['’]ll always|might|may or may not|unsubscribe|someday|some day|one of these days|continu(?:ally|ously)|periodically|regularly|no promises|can['’]t promise|cannot promise|won['’]t be able|not be able|not going to|in (?:the|my) dreams|your (?:free )?(?:trial|subscription)|just kidding|all being well|with (?:any |a bit of |some )?luck|at some point|god willing)\b/i,
  empty:
    /(?:raise a (?:glass|toast)|keep (?:my|our) fingers|call(?:ing)? in sick|(?:bring|call|ring|phone|e-?mail|text|hand in|visit) my (?:sister|brother|mother|mum|mom|dad|father|parents|aunt|uncle|gran|bank|boss|wife|husband|thesis|dissertation|notice|doctor|dentist|lawyer|accountant)\b(?! (?:to|about|and|for|if|whether|over|round|along))|take your (?:advice|word)|check my (?:mail|e-?mails?|phone|messages|inbox)\b|check the (?:weather|news|time|scores?)\b|pay the (?:rent|bills?)\b|look at the (?:stars|sky|view)\b|order (?:in|out|pizza|takeaway|food)\b|(?:finish|start|do) my (?:shift|work|homework|degree|run|day|tea|lunch|book|exams?|course|studies|training)|(?:talk|speak) (?:to|with) (?:you|u)\b|leave (?:it|that|this)(?: up)? (?:to (?:you|u)\b|for you to\b)|tell you (?:that\b|what(?:[,.!]|$))|(?:bring|take|drop|drive|get|pick up|collect|fetch) (?:my|the|our) (?:\w+ )?(?:dog|cat|kids?|children|sons?|daughters?|wife|husband|mother|mum|mom|dad|father|parents|car|family|boys|girls|early train|first train|train|plane|bus|ferry)\b|start (?:the |a |my |at |in )*(?:new )?(?:job|role|position|course|school|year|week|diet)|send (?:you |u )?(?:all |both )?(?:(?:my|our|all my|all our|lots of|much|big|a big|a|some|best|warm|warmest|kind|kindest|good|positive) )*(?:hugs?|kiss(?:es)?|vibes|energy|love|regards|greetings|wishes|best|thoughts|prayers|condolences|sympath(?:y|ies)|congratulations)\b|call it (?:a )?(?:day|night|quits|even)|give (?:you|it) (?:that|credit|a (?:pass|miss|rest))\b|pass (?:on|out|up)(?: (?:this|that|the) (?:one|time|offer|opportunity))?[.,!]?$|pass on (?:this|that|the) (?:one|opportunity|offer)|share (?:your|the) (?:view|sentiment|concern|joy|excitement)|check (?:in|out)(?: of| at| to)\b|check out(?! (?:the|your|that|it|a|this|these|those)\b)|look (?:forward|back|like|good|great|silly)|make it up to (?:you|u)|(?:live|survive) |tell (?:you )?the (?:truth|story)|review (?:the situation )?as we go|return (?:to work|from|on)|pay (?:attention|for it|the price)|do (?:my|our) best|do (?:that|it) (?:again|sometime)|make (?:it|do)(?: to| on| in|[.,!])|make (?:a (?:fool|mess)|the (?:most|best))|read (?:it|this|that|your) (?:with|in)\b|give (?:it|this|that) (?:some thought|a try|a go|a miss)|keep it (?:short|brief|in mind)|get (?:you|u) (?:wrong|started)|deliver (?:a (?:talk|speech|keynote)|the (?:keynote|talk))|put (?:my|the) (?:feet|kids|phone|trust)|start with|help (?:myself|yourself)|write (?:it|that|this) off|add (?:that|one)\b)/iy,
  reader: /\b(?:you|u|your|yours|ya)\b/i,
  invitations: [
    ...ASKED_ALONG,
    /\bhop(?:es?|ing) (?:that )?you(?: both| all| two)?(?:['’]ll| will| can| might)(?: be)?(?: able to)? (?:join (?:us|me)|attend|come (?:along|over|and|to (?!terms|an? ))|be (?:there|with us))\b|\blet['’]?s (?:all )?(?:meet(?: up)?|get together|go) for (?:a |an |some )?(?:quick |long )?(?:lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea|walk|bite)\b/i,
    /(?:^|[.,;:!–—-] |\b(?:so|and|but|please|do) )(?:stay with us|come and (?:see|meet|join|watch|hear|try|taste|look at|admire) (?!me\b|for yourself)|do bring (?:the|your|everyone)|lunch on us|come (?:for|to) (?:a|an|the|our|my) )|\b(?:I|we)(?:['’]d| would) (?:really )?love to (?:see you (?:there|at)|have you (?:there|with us|along))/i,
    /(?:^|[.,;:!–—-] |\b(?:so|and|but|please|do) )come (?:(?:over |round |along )?and )?(?:eat|dine|have (?:lunch|dinner|tea|a \w+)|drink|sit|stay|celebrate|party|sing|dance|watch|play) (?:with|at) (?:us|ours|me|mine)\b|(?:^|[.,;!] )(?:please |do )?(?:keep|save|pencil in|hold|block) (?:the date|[\w ]{3,30} (?:free|clear|open))\b(?=.*\b(?:you|we|our|party|wedding|birthday)\b)|\byou(?: and [\w ]{2,20}| both| two| all| lot)? (?:simply |just |really )*(?:must|have to|have got to|['’]ve got to) come\b(?! (?:to (?:an?|the) (?:decision|conclusion|agreement)|up with|back|clean))|\blet['’]s say (?:mon|tue|wed|thu|fri|sat|sun|the \d|\d|tomorrow|lunch|dinner|tonight).{0,45}\bat\b|(?:^|[.,!?] )(?:I['’]m (?:buying|paying|cooking)|my (?:treat|shout))[.!]*$|\bjoin us[.!]*$|(?:^|[.,;!] )do (?:bring|join|look in|drop by) /i,
    /\b(?:(?:do |please |just )?come (?:and|over to|round to) (?:see|visit|stay with|meet|join) (?:us|me)|come(?: over| round| by| along)?(?: to our place| to ours| to mine| to us)? (?:for|to) (?:a |some )?(?:lunch|dinner|supper|coffee|tea|drinks?|a drink|breakfast|brunch|barbecue|bbq|weekend|stay|a beer|a glass)\b|come (?:for|to) (?:dinner|lunch|supper|tea|coffee|drinks))/i,
    /\b(?:you(?: both| all| two)?(?:['’]re| are) (?:always |more than |very |most |both |all |hereby )*(?:welcome (?:to (?:come|stay|visit|drop|join|use)|at (?:ours|our|my)|in our|here any)|invited))/i,
    /\b(?:you|you both|you two|you guys|you and [\w ]{2,20}) (?:(?:really |simply |just )?(?:must|should|have to|need to|ought to)) (?:come (?:and (?:see|visit|stay)|over|round|by|to (?:dinner|lunch|us|ours|our|the|my)|for|visit|stay|along|with us)|visit (?:us|me)|join us (?:for|at)|stay with us|drop (?:by|in))/i,
    /\b(?:do |please )?(?:drop|stop|swing|pop) (?:by|in|round|over)(?: and see (?:us|me))? (?:any ?time|when(?:ever)?|next time|if ever|one day|for a)\b/i,
    /\b(?:let['’]s|let us|we (?:should|must|have to|need to|ought to|really should|really must)(?: really| definitely)?) (?:(?:finally|soon|also|definitely|all|both|really|please) )*(?:have|do|grab|get|go for|meet (?:up )?for|catch up over|share|fix|plan|arrange|get together for) (?:a |an |some |that |our |another )?(?:quick |proper |long |nice |belated )*(?:lunch|dinner|coffee|drinks?|beers?|pint|breakfast|brunch|supper|tea|walk|meal|bite|catch-?up|cuppa|curry|pizza|bite to eat)\b/i,
    /\b(?:(?:we|I)(?:['’]d| would)|and would) (?:really |so |very much |both |all )*(?:love|like|be (?:so |very |really |most |absolutely )*(?:delighted|thrilled|honou?red|happy|glad|pleased|over the moon)) (?:for you(?: both| all)? (?:to (?:join us|come (?:to|along|and|over|round|for)|be (?:my|our) guest|attend|speak|celebrate with us|be (?:there|with us))|there)|it if you(?: both)? (?:could |would )?(?:joined?|came?|come|be)|if you(?: both)? (?:came|come|joined|attended|were (?:there|with us)|(?:would|could|can) (?:join|come|be|speak))|you(?: both| and [\w ]{2,20})? (?:to (?:join us|come|be (?:my|our|there|with)|attend|speak|celebrate)|there)|to (?:invite|welcome) you)/i,
    /\b(?:it would be|would be) (?:an honou?r|a pleasure|a joy|lovely|great|wonderful|so nice|nice|brilliant|fantastic)(?: for us)? (?:to have you (?:at|with us|there|here|over|along|join)|to welcome you|if you (?:both )?(?:could|would|can) (?:join us|come)|to see you (?:there|at (?:the|our)))/i,
    /\b(?:(?:please |do |so )?come (?:along|and (?:join|celebrate|help|hear|watch))\b|do come\b|please (?:do )?(?:come|join us)|(?:you(?:['’]re| are)|you and [\w ]{2,20} are|everyone(?:['’]s| is)) (?:all |both |warmly |cordially |very much )*invited|(?:you(?:['’]re| are) )(?:all )?coming to (?:ours|us|mine)|join us (?:on|this|next|tomorrow|tonight|in our|as our|to celebrate)|(?:it )?would mean (?:a lot|so much|the world|everything)[^.]{0,20} (?:if you (?:came|could come|joined|were there)|to have you)|(?:drinks|dinner|lunch|supper|barbecue|bbq|pizza|tea|party|brunch|breakfast|curry|game night|film night) at (?:ours|mine|my place|our place|my house|our house)(?! (?:was|were))|consider (?:this|yourself) (?:an invitation|invited)|I['’]d (?:love|like) to invite you|(?:I|we) would (?:love|like) to invite (?:everyone|everybody|all)\b|(?:I|we)(?:['’]m| am|['’]re| are)? (?:would like to )?(?:invite|inviting) you (?:to|both|all|for|over)|(?:pop|drop|swing|stop|nip) (?:by|in|round|over|along)(?: to)? (?:the|our|my|to|on|this|tomorrow)|(?:fancy|want|free|able|like|up for|care) (?:to )?(?:com(?:e|ing)|pop(?:ping)?|join(?:ing)?) (?:over|round|along|to (?:ours|mine|our|my|dinner|lunch)|us|me|for (?:dinner|lunch|supper|tea|pizza|drinks)))\b/i,
    /\b(?:we|I)(?:['’]d| would) (?:love|like) to have you(?: both| all| two)? (?:over|round|for|here|to (?:dinner|lunch|stay)|as our guest)|\b(?:be (?:my|our) guest (?:at|for|in)|you(?:['’]ll| will) (?:have to|must) come|join us (?:for|at) (?:a |our |the |some )?(?:dinner|lunch|drinks?|supper|barbecue|bbq|coffee|breakfast|party|weekend))\b/i,
  ],
  questions: new RegExp(`${QUESTIONS.source}|${ASKING_ALONG}`, 'i'),
  days: ENGLISH_DAYS,
}
