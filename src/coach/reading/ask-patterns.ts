import type { Ask } from './read-text.ts'
import { type Phrases, phrases } from '../patterns.ts'

const YOU = "you|u|ya|someone|somebody|anyone|anybody|one of you|either of you|any of you|y'all"
const MODAL = "could|can|would|will|might|may|cld|cud|wud|couldn't|can't|won't|wouldn't"
const SOFT =
  '(?:really |truly |so |very much |very |also |just |greatly |deeply |sincerely |highly |absolutely |simply |only |be )*'
const I_WOULD = "(?:i'd|i would|i wd|we'd|we would|would)"

/** Words that turn a sentence into a request that waits for an answer. */
export const REQUEST = phrases([
  'thought (?:that )?(?:you|u) (?:could|might|would|may)',
  "(?<=^|[,;:.!]\\s*|(?:so|and|just|please|then) )(?:send|tell|put|pass|give|ask|call|ring|forward|show) (?:him|her|them|it|my|our)|let's (?:do|have|set|fix|book|start|schedule|arrange|make it|say|aim) (?:a|an|the|it|this|on|at|up|for) \\w+",
  'wonder(?:ed|ing)? (?:if|whether)',
  `(?:${MODAL}) (?:please |kindly )?(?:${YOU})`,
  `(?:could|can|may|might|cld) (?:i|we)`,
  'shall we|should we',
  `(?:would|might|could) (?:it|that|this|there) be`,
  'is (?:it|that|this) (?:possible|ok|okay|alright|all right|fine|still|too late|too soon|worth)',
  `(?:is|are|was|were|might|would) there (?:be )?(?:any|a|an|some|still|someone|somebody|anyone)`,
  'any (?:chance|idea|ideas|tips|thoughts|advice|leads?|openings?|vacanc\\w+|jobs?|roles?|recommendations?|suggestions?|pointers|luck)',
  "please(?! (?:find|accept|don't|do not|ignore|excuse|forgive|pardon|feel free|no |give (?:my|our) (?:love|regards|best)|pass on (?:my|our) (?:thanks|regards|congratulations)|thank|enjoy|take care|see (?:attached|below|my)|know|be assured|rest assured))",
  'pls|plz|plss+|(?<=^|[,;:.!?]\\s*|(?:and|you|to|so|then|but|sir|madam|please|ma) )kindly(?= \\w)(?! (?:note|find|see|said|told|for|sent|gave))',
  'let me know (?:if|whether|what|when|where|which|how|who|your|by|please|and)',
  "(?:i|we) (?:was |were |am |'m |are )?(?:just )?(?:wondering|wonder|wondered) (?:if|whether|how|what|which|who)",
  "(?:i'm|i am|was|were|am|i was|we were|just) wondering (?:if|whether|how|what)",
  '(?:would|must|have to|want to|wanted to|let me) (?:like to |kindly |humbly )?ask (?:you|u) (?:to|for|if|whether)',
  '(?:would like|want|wish|wanted|hoping|writing|like) to (?:kindly |humbly )?(?:enquire|inquire|request|apply|know (?:if|whether|how|what|about|more)|find out|book|order|rent|reserve)',
  `(?:grateful|thankful|glad|great|obliged|indebted|happy|delighted|thrilled|appreciate it|appreciated|lovely|nice|kind|wonderful|brilliant|helpful) if (?:you|u|we|i|someone)`,
  'hoping (?:that )?you|hope (?:that )?you (?:can|could|will|would|might|may be able)',
  `${I_WOULD} ${SOFT}appreciate`,
  `${I_WOULD} ${SOFT}(?:like|love|want) (?:you to|to ask (?:you )?(?:for|if|whether|how|what|which|about))`,
  'i (?:want|need|require|would need) (?:you|u|your)',
  'i (?:want|need) (?:you|u) to',
  "(?:i'm|i am|am|i was|i) (?:writing|asking|reaching out|getting in touch|contacting you|messaging|emailing|turning to you) (?:to you )?(?:to (?:ask|enquire|inquire|request|see|find out|seek)|for|about|in (?:the )?hope)",
  'i (?:humbly |kindly |hereby |respectfully )?(?:ask|beg|request|plead|implore)',
  "requesting|i'm requesting|asking (?:you )?(?:for|if|whether)",
  '(?<=^|[,;:.!–-]\\s*|(?:and|so|please|kindly|just|only|pls|or|then|beg you to|do|you to) )(?:give|get|find|grant|offer|help|introduce|refer|recommend|connect|hire|employ|tell|lend|mentor|link|hook|put|send|consider|take) me',
  "i(?:'m| am) (?:\\w+ )?(?:begging|pleading|asking|imploring|requesting)",
  '(?<=^|[,;:.!–-]\\s*|(?:and|so|please|kindly|just|only|pls|or|then|do) )(?:think of|keep|bear|remember|consider|assist|contact|call|ring|text) (?:of )?me',
  'give (?:it|this|my) (?:a )?(?:look|read|share|push)',
  'if (?:you|u|ya) (?:could|can|would|might|happen|know of|know any\\w*|hear|come across|see anything|have any|have (?:\\w+ ){0,3}?(?:minutes|time|moment|opening|vacancy))',
  'do the needful|help a (?:brother|sister|girl|guy|friend|fellow) out',
  'point me|guide me|advise me|teach me|show me',
  `(?:do|did|have|are|were|don't|haven't|aren't|r) (?:you|u|ya) (?:\\w+ ){0,2}?(?:know|have|think|mind|free|available|around|open|hiring|recruiting|looking|able|willing|happy|still|remember|need|want|got|heard|ever|fancy|see|find|reckon|use|take|offer|accept|plan|planning|coming|going|recommend)`,
  '(?:free|up|game|keen|available|around|interested) (?:for|to|on|in)? ?.{0,40}\\?',
  '(?:can|could|would|will) (?:your|the) \\w+',
  'fancy (?:a|an|meeting|joining|coming)',
  "how about|what about|why don't we|when (?:would|could|can|are|might|do|does|is)|which (?:of|day|one|would)",
  'suits? you|work(?:s)? for you|good for you',
])

/** Words that wish for something of the reader, without asking. */
export const WISH = phrases([
  "(?:would|\\w+'d|will) be (?:\\w+ )?(?:nice|great|lovely|good|fab|fantastic|wonderful|brilliant|fun|cool|amazing|super|an honou?r|a pleasure|a privilege|marvellous) (?:to|if)",
  `${I_WOULD} ${SOFT}(?:love|like|value|welcome|cherish|treasure|be interested|be (?:\\w+ ){0,2}?(?:grateful|thankful|happy|glad|honoured|honored|delighted|pleased|keen))(?: (?:to|for|in|the|any|a|an|your|some|it|if))?`,
  "(?:i'm|i am|am|we're|we are|i was|was|been) (?:also |just |really |still |currently |actively |very |now |always |only )*(?:hoping|looking|keen|eager|interested|open|seeking|searching|hunting|after|up|available|ready|excited|here|in need|in search)(?: (?:to|for|in|of))?",
  '(?:i|we) (?:also |just |really |desperately |urgently |do |sincerely |still )*(?:want|need|seek|hope|wish|require|look for|look forward|long)(?: (?:to|for))?',
  "(?:looking|hoping|seeking|searching|open|keen|eager|hope|wishing|would love|would like|let's|lets|let us|we (?:must|should|could|ought to)|we'll have to)(?: (?:to|for))?",
  "any \\w+ (?:\\w+ ){0,4}?(?:would|wld|will|is|are|'d) (?:be )?(?:\\w+ )?(?:appreciated|welcome|helpful|great|useful|grateful|a blessing)",
  'help (?:is|would be|will be) (?:\\w+ )?(?:appreciated|welcome)|(?:advice|guidance|help|support) (?:appreciated|welcome)',
])

type What = Ask['what']
const MY_CV =
  'my (?:\\w+ ){0,2}?(?:c\\.?v\\.?|resum[eé]|résumé|resumé|details|profile|application|portfolio|information|letter|credentials|particulars|papers|documents|certificates)'

/** What is asked for, the weightiest first: the first that reads so names the ask. */
export const WHATS: readonly (readonly [What, Phrases])[] = [
  [
    'money',
    phrases([
      '(?:(?:lend|loan|borrow|advance)(?: (?:me|us))?(?: \\w+){0,2}? (?:money|cash|funds|[£$€]? ?\\d[\\d.,k]*(?! ?(?:min|hour|day|week|second))|euros?|dollars|pounds|naira|rupees|shillings|a few (?:quid|bucks))|donate|donation|sponsor(?:ship)?(?= (?:me|my|us|our))|sponsor (?:me|my|us|our)|invest in (?:me|my|our|us)|fund (?:me|my|our|us)|chip in|(?:some|send) (?:money|cash|funds)|pay (?:for )?my|cover my (?:fees|rent|costs|fare|tuition)|financial (?:support|help|assistance)|crowdfund\\w*)',
    ]),
  ],
  [
    'refer',
    phrases([
      '(?:refer (?:me|us|my)|referr?al|referring me|recommend (?:me|us|my)|recommendation (?:letter|for me)|(?:a |my |letter of |short |quick |your )recommendation|recommending me|(?:put|putting|throw|drop|say) (?:in )?(?:a|some) (?:good |kind |nice |quick )?words?|word in|vouch(?:ing)? for|endorse (?:me(?! for)|my (?:application|candidacy))|(?:a|my|your|be a|as a|me a|character|act as (?:a |my )?) ?(?:referee|reference)|back (?:me|my application)|speak (?:up )?for me|mention (?:me|my name)|(?:put|pass|bring|take) my name (?:forward|on|in|to|before|up)|letters? of (?:support|recommendation|reference|endorsement))',
    ]),
  ],
  [
    'introduce',
    phrases([
      "(?:introduc(?:e|ing) (?:me|us)|an? (?:\\w+ )?intro(?:duction|s)?|intros?|introductions?|(?:put|putting) (?:me|us) in (?:touch|contact)|connect(?:ing)? (?:me|us) (?:with|to|up)|hook (?:me|us) up|set (?:me|us) up with|put (?:me|us) (?:through|on) to|open (?:the|a|some|any) doors?|get me in with|smooth my way|link (?:me|us) (?:up|with|to)|get me (?:a |in )?(?:meeting|in front|through the door|in with|in the door)|(?:give|send|share|get) me (?:the |their |his |her |your )?(?:\\w+'?s? ){0,3}(?:number|email|contact|contacts|details)|(?:your|a) (?:list of )?contacts)",
    ]),
  ],
  [
    'review',
    phrases([
      `(?:review|read|look (?:at|over|through)|(?:a|quick) (?:quick )?(?:look|glance|read) (?:at|over|through)|check|proofread|critique|feedback on|go (?:through|over)|edit|improve|fix|comment on|rewrite|polish|thoughts on|cast an eye over|run your eye over) (?:through |over )?${MY_CV}|(?:proofread|edit|review|correct|rewrite|check|read|read through|go through|look over|look through|translate|mark) my (?:\\w+ ){0,2}?(?:thesis|dissertation|manuscript|novel|book|business plan|essays?|website|script|screenplay|cover letter|chapters)`,
    ]),
  ],
  [
    'forward',
    phrases([
      `(?:pass(?:ing)?|take|bring|forward(?:ing)?|send(?:ing)?|shar(?:e|ing)|circulat(?:e|ing)|hand(?:ing)?|giv(?:e|ing)|submit(?:ting)?|put(?:ting)?|get(?:ting)?|slip(?:ping)?|drop(?:ping)?|push(?:ing)?|distribut(?:e|ing)|deliver(?:ing)?|upload(?:ing)?|show(?:ing)?|slid(?:e|ing)|bring(?:ing)?|walk(?:ing)?|get|mail(?:ing)?)(?: (?:on|along|round|around|out|in|over|across))? ${MY_CV}|(?:pass|forward|send|share|hand|circulate) (?:it|this|them|the attached(?: c\\.?v)?|the (?:attached )?(?:cv|resume|résumé)) (?:on |along |round |over )?(?:to|with|around|among|round|internally)`,
    ]),
  ],
  [
    'mentor',
    phrases([
      '(?:mentor(?:ing|ship)? (?:me|us)|(?:be|become|as) (?:my|a) (?:\\w+ )?(?:mentor|coach|guide|sponsor|godfather)|my mentor|mentor|mentors|mentorship|mentoring|take me under|under your wing|coach me|train me|show me the ropes|guide me|guiding me|teach me|supervise me)',
    ]),
  ],
  [
    'job',
    phrases([
      '(?:hire me|employ me|take (?:me|us) on|take me (?:in|as|into|under)|accept me (?:as|in|into)|consider(?:ed)? (?:me|my|us)|considered|give me (?:a |an |one |any |some |just a |just one |another )?(?:job|work|chance|start|shot|try|role|position|place|opportunity|slot|spot|shift|shifts|trial)|offer me|get me (?:a |an |in|into|on)|find me (?:a |an |some)|a (?:job|place|traineeship|position|role|post|spot|slot|placement|start|chance) (?:for me|with you|at your|in your|on your|under you|as an?|to)|(?:industrial attachment|attachment (?:in|at|with)|siwes|work placement|graduate trainee|internship|traineeship|apprenticeship|housemanship)|(?:the|an?|any|some|your|my) (?:\\w+ ){0,3}(?:internship|traineeship|apprenticeship|placement|attachment|trainee (?:place|post|position)|work experience|graduate (?:place|scheme|role)|employment|vacanc(?:y|ies)|shifts?)|(?:internship|traineeship|apprenticeship|employment|vacanc(?:y|ies)|job|jobs|work experience)(?: (?:in|at|with|as|for|opportunit\\w+))?|join your (?:\\w+ ){0,2}?(?:team|company|firm|organi[sz]ation|crew|kitchen|lab|group|department|staff|practice|school|family|workforce)|work (?:for|under) you|be part of your|intern (?:at|with|in|under|for)|on board|shadow you|(?:need|want|have|for|do|give me) (?:some |any )?work)',
    ]),
  ],
  [
    'free-work',
    phrases([
      "(?:for free|free of charge|at no (?:cost|charge)|without (?:pay|charge|payment)|pro bono|unpaid|no (?:budget|fee|money) (?:for|but|though|yet|at)|(?:can't|cannot|can not|won't be able to|not able to|unable to) pay|for (?:the )?exposure|as a favou?r)",
    ]),
  ],
  [
    'advice',
    phrases([
      '(?:advice|advise|guidance|guide|insights?|tips|pointers?|pick (?:your|ur|yr) brains?|your (?:\\w+ )?brains?|wisdom|suggestions?|direction|input|perspective|knowledge|learn (?:from|more)|opinion|thoughts|feedback|expertise|views|experiences?)',
    ]),
  ],
  [
    'call',
    phrases([
      '(?:calls?|phone|ring|zoom|teams|skype|whatsapp|video|chat|talk|speak|conversation|minutes|mins|natter|word with|hop on|jump on|discuss|hear (?:about|from|more)|facetime|google meet)',
    ]),
  ],
  [
    'meet',
    phrases([
      '(?:meet(?: up|ing)?|coffee|lunch|tea|pint|drinks?|breakfast|dinner|visit|come (?:by|along|and see|round|over|to)|drop (?:in|by)|call in|pop (?:in|by|over|round)|catch ?up|get together|sit down|see you|cuppa|walk|stroll|connect)',
    ]),
  ],
  [
    'help',
    phrases([
      '(?:help|support|assist(?:ance)?|a hand|favou?r|opportunit(?:y|ies)|something|anything|in mind|of me)',
    ]),
  ],
]
