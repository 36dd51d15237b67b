import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const YOU = "you|u|ya|someone|somebody|anyone|anybody|one of you|either of you|any of you|y'all"

const MODAL = "could|can|would|will|might|may|cld|cud|wud|couldn't|can't|won't|wouldn't"

const SOFT =
  '(?:really |truly |so |very much |very |also |just |greatly |deeply |sincerely |highly |absolutely |simply |only |be )*'

const I_WOULD = "(?:i'd|i would|i wd|we'd|we would|would)"

/** Words that turn a sentence into a request that waits for an answer. */
export const REQUEST = phrases([
  'thought (?:that )?(?:you|u) (?:could|might|would|may)',
  pattern`
    (?<=^|[,;:.!]\s*|(?:so|and|just|please|then) )
      (?:send|tell|put|pass|give|ask|call|ring|forward|show) (?:him|her|them|it|my|our)
    |let's (?:do|have|set|fix|book|start|schedule|arrange|make it|say|aim) (?:
      a|an|the|it|this|on|at|up|for
    ) \w+
  `,
  'wonder(?:ed|ing)? (?:if|whether)',
  `(?:${MODAL}) (?:please |kindly )?(?:${YOU})`,
  `(?:could|can|may|might|cld) (?:i|we)`,
  'shall we|should we',
  `(?:would|might|could) (?:it|that|this|there) be`,
  'is (?:it|that|this) (?:possible|ok|okay|alright|all right|fine|still|too late|too soon|worth)',
  `(?:is|are|was|were|might|would) there (?:be )?(?:any|a|an|some|still|someone|somebody|anyone)`,
  'any (?:chance|idea|ideas|tips|thoughts|advice|leads?|openings?|vacanc\\w+|jobs?|roles?|recommendations?|suggestions?|pointers|luck)',
  pattern`
    please(?! (?:
      find|accept|don't|do not|ignore|excuse|forgive|pardon|feel free|no |give (?:my|our) (?:
        love|regards|best
      )|pass on (?:my|our) (?:thanks|regards|congratulations)|thank|enjoy|take care
      |see (?:attached|below|my)|know|be assured|rest assured
    )
    )
  `,
  'pls|plz|plss+|(?<=^|[,;:.!?]\\s*|(?:and|you|to|so|then|but|sir|madam|please|ma) )kindly(?= \\w)(?! (?:note|find|see|said|told|for|sent|gave))',
  'let me know (?:if|whether|what|when|where|which|how|who|your|by|please|and)',
  "(?:i|we) (?:was |were |am |'m |are )?(?:just )?(?:wondering|wonder|wondered) (?:if|whether|how|what|which|who)",
  "(?:i'm|i am|was|were|am|i was|we were|just) wondering (?:if|whether|how|what)",
  '(?:would|must|have to|want to|wanted to|let me) (?:like to |kindly |humbly )?ask (?:you|u) (?:to|for|if|whether)',
  pattern`
    (?:would like|want|wish|wanted|hoping|writing|like) to (?:kindly |humbly )?(?:
      enquire|inquire|request|apply|know (?:if|whether|how|what|about|more)|find out|book|order
      |rent|reserve
    )
  `,
  `(?:grateful|thankful|glad|great|obliged|indebted|happy|delighted|thrilled|appreciate it|appreciated|lovely|nice|kind|wonderful|brilliant|helpful) if (?:you|u|we|i|someone)`,
  'hoping (?:that )?you|hope (?:that )?you (?:can|could|will|would|might|may be able)',
  `${I_WOULD} ${SOFT}appreciate`,
  `${I_WOULD} ${SOFT}(?:like|love|want) (?:you to|to ask (?:you )?(?:for|if|whether|how|what|which|about))`,
  'i (?:want|need|require|would need) (?:you|u|your)',
  'i (?:want|need) (?:you|u) to',
  pattern`
    (?:i'm|i am|am|i was|i) (?:
      writing|asking|reaching out|getting in touch|contacting you|messaging|emailing
      |turning to you
    ) (?:to you )?
      (?:to (?:ask|enquire|inquire|request|see|find out|seek)|for|about|in (?:the )?hope)
  `,
  'i (?:humbly |kindly |hereby |respectfully )?(?:ask|beg|request|plead|implore)',
  "requesting|i'm requesting|asking (?:you )?(?:for|if|whether)",
  pattern`
    (?<=^|[,;:.!–-]\s*|(?:and|so|please|kindly|just|only|pls|or|then|beg you to|do|you to) )(?:
      give|get|find|grant|offer|help|introduce|refer|recommend|connect|hire|employ|tell|lend
      |mentor|link|hook|put|send|consider|take
    ) me
  `,
  "i(?:'m| am) (?:\\w+ )?(?:begging|pleading|asking|imploring|requesting)",
  pattern`
    (?<=^|[,;:.!–-]\s*|(?:and|so|please|kindly|just|only|pls|or|then|do) )
      (?:think of|keep|bear|remember|consider|assist|contact|call|ring|text) (?:of )?me
  `,
  'give (?:it|this|my) (?:a )?(?:look|read|share|push)',
  pattern`
    if (?:you|u|ya) (?:
      could|can|would|might|happen|know of|know any\w*|hear|come across|see anything|have any
      |have (?:\w+ ){0,3}?(?:minutes|time|moment|opening|vacancy)
    )
  `,
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
  pattern`
    (?:would|\w+'d|will) be (?:\w+ )?(?:
      nice|great|lovely|good|fab|fantastic|wonderful|brilliant|fun|cool|amazing|super|an honou?r
      |a pleasure|a privilege|marvellous
    ) (?:to|if)
  `,
  pattern`
    ${I_WOULD} ${SOFT}(?:
      love|like|value|welcome|cherish|treasure|be interested
      |be (?:\w+ ){0,2}?(?:grateful|thankful|happy|glad|honoured|honored|delighted|pleased|keen)
    )(?: (?:to|for|in|the|any|a|an|your|some|it|if))?
  `,
  pattern`
    (?:i'm|i am|am|we're|we are|i was|was|been) (?:
      also |just |really |still |currently |actively |very |now |always |only )*(?:
        hoping|looking|keen|eager|interested|open|seeking|searching|hunting|after|up|available
        |ready|excited|here|in need|in search
      )(?: (?:to|for|in|of))?
  `,
  pattern`
    (?:i|we) (?:also |just |really |desperately |urgently |do |sincerely |still )*
      (?:want|need|seek|hope|wish|require|look for|look forward|long)(?: (?:to|for))?
  `,
  pattern`
    (?:
      looking|hoping|seeking|searching|open|keen|eager|hope|wishing|would love|would like|let's
      |lets|let us|we (?:must|should|could|ought to)|we'll have to
    )(?: (?:to|for))?
  `,
  "any \\w+ (?:\\w+ ){0,4}?(?:would|wld|will|is|are|'d) (?:be )?(?:\\w+ )?(?:appreciated|welcome|helpful|great|useful|grateful|a blessing)",
  'help (?:is|would be|will be) (?:\\w+ )?(?:appreciated|welcome)|(?:advice|guidance|help|support) (?:appreciated|welcome)',
])
