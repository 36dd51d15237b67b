import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const HELP = pattern`
  help|advice|guidance|support|assistance|tips?|pointers?|insights?|suggestions?|directions?
  |wisdom|feedback|input|mentorship|mentoring|encouragement|words? of (?:wisdom|advice)
  |helping hand|leg up|hand up|foot in the door
`

const ANY_HELP = `${HELP}|leads|ideas?|thoughts|referrals?|information|introductions?|contacts|connections`

const CHANCES = pattern`
  (?:
    opportunit(?:y|ies)|possibilit(?:y|ies)|options|openings|chances|offers|roles?|positions?
    |jobs?|work|project|projects|gigs?|collaborations?|cooperations?|challenges?
    |kinds? of (?:work|job|role|opportunity|thing)
  )
`

const OPEN_TO = pattern`
  (?:
    open to|open for|up for|game for|available for|interested in|in the market for|looking for
    |looking at|looking out for|on the lookout for|seeking|searching for|in search of|exploring
    |explore|ready for|hear about|hear of|hearing about|discuss|discussing|consider|considering
    |welcome|wanting|want|need|keen on|happy with|pursuing|pursue|on the hunt for|hunting for
    |learn about
  )
`

/** Open doors: whatever the reader does, it might be what is meant. */
export const ANYTHING = phrases([
  pattern`
    (?:if|whether) there(?:'s| is| might be| are) (?:anything|something|any \w+)
      (?! (?:i|we|else i|wrong|missing|you|to|about|on|in|with))
    |(?:about|discuss|hear of|for|know of|explore|of) (?:
      any |the |possible |potential |career |job |new |future |current )*opportunit(?:y|ies) (?:
        at|in|with|within
      ) (?:your|the) (?:\w+ )?(?:
        company|firm|organi[sz]ation|team|group|lab|department|school|hospital|institution
        |network
      )
  `,
  pattern`
    ${OPEN_TO} (?:absolutely |literally |pretty much |just |about |almost )*(?:
      any|all|whatever|whichever|various|different|every|all (?:kinds|sorts|types) of
      |any (?:kind|sort|type) of|new|any new|all new|fresh|exciting|interesting|other|some
      |possible|potential|suitable|the next|my next|the right|a new|an exciting|an interesting
      |further|future|good|great|relevant
      |any (?:other|possible|suitable|relevant|interesting|good)
    ) ?(?:and \w+ |or \w+ )?${CHANCES}
  `,
  pattern`
    ${OPEN_TO} (?:absolutely |literally |pretty much |just about |just |almost )?(?:
      anything|everything|whatever
      |something (?:
        new|else|different|interesting|suitable|exciting|meaningful|that|good|better|bigger
        |where
      )|anywhere|any field|any industry|any sector
      |a new (?:challenge|adventure|chapter|start|opportunity|beginning)
      |new (?:challenges|adventures|things|horizons|beginnings|chances)
      |opportunities(?! (?:as|in|for|to|at|with))
    )
  `,
  pattern`
    in the market for ${CHANCES}|(?:any|all) (?:\w+ (?:or|and) )?opportunit(?:y|ies)
    |opportunities of any (?:kind|sort)
    |whatever (?:
      kind|sort|it is|comes|you (?:can|think|feel)|opportunit(?:y|ies)|there is
      |is (?:going|available|out there)
    )(?:,? really)?
  `,
  pattern`
    (?:anything|something|anyone|somebody|someone|anybody)(?: at all| really| else)? (?:
      suitable
      |that (?:
        fits|suits|comes up|might (?:fit|suit|be|help|work)|may|could (?:fit|suit|help|be)
        |i (?:could|can|might)
      )|comes up|come up|going(?! (?:in|at|on|with))|for me|where i (?:could|can|might|'d)
      |that might be (?:helpful|useful)
      |who (?:might|could|may|can) (?:be (?:helpful|useful|of help|interested)|help|know)
    )(?: (?:for|to) me)?
  `,
  pattern`
    (?:if|should|when|in case) (?:you|u|ya|anyone|anybody|someone) (?:
      ever |do |should |happen to |might )?
      (?:hear|hears|come across|comes across|know|knows|see|sees|find|finds|spot|spots|get wind) (?:
        of |about )?(?:
          anything|something
          |any (?:\w+ )?(?:opportunit\w+|openings?|chances?|roles?|jobs?|leads?)
        )(?! (?:about|on|from|wrong|odd|strange))
  `,
  pattern`
    (?:keep|bear|have|hold|keeping) (?:me|us|my \w+) (?:in|on) (?:your |ur )?
      (?:mind|radar|thoughts|loop)|(?:think|thinking) of me|remember me (?:when|if|for|in)
    |(?:put|have) me on your radar|(?:any|some)(?:thing|where) i (?:could|can|might) fit in
    |keep (?:an eye|your eyes|your ears|an ear) (?:out|open|peeled)(?: for me)?
  `,
  pattern`
    some(?:one|body)? (?:good |nice |useful |important |influential |interesting |key )?
      (?:people|persons|contacts|connections)(?: (?:who|in|at|from) .{0,40})?
    |a few (?:good |nice |useful |important |influential |interesting |key )?
      (?:people|contacts|names)(?: in your (?:circle|network))?
    |(?:people|anyone) in your (?:network|circle)
  `,
  pattern`
    (?:see|explore|find out|discuss|figure out|find|look at|explore) (?:\w+ )?
      (?:how|where|whether|if|what|ways|possible|potential|any)?(?: \w+)? (?:
        synerg(?:y|ies)
        |(?:we|you and i) (?:can|could|might|may) (?:
          help each other|work together|collaborate|do something|be of|benefit
          |support each other|create|do together
        )|ways to (?:work|collaborate|help|cooperate|partner)
        |mutual(?:ly)? (?:benefit\w*|interests?)|collaboration|cooperation|partnership
      )
  `,
  pattern`
    point me (?:in|towards) (?:the|a) (?:right|good|better) direction
    |(?:steer|push|nudge) me in the right direction|take it from there
    |get my foot in (?:the|a) door|get (?:a|my) foot in
    |help me (?:
      out|along|grow|succeed|progress|advance|move forward
      |get (?:ahead|started|there|somewhere|on)|find my (?:way|path|feet)
      |in my (?:career|journey|search|situation|life|job search)
    )
  `,
  pattern`
    in any (?:way|capacity|form|shape)(?: (?:you can|at all|possible|or form))?
    |(?:every|any) (?:little )?bit (?:helps|counts)|whatever way
    |(?:in )?any way(?: at all)? you can|anything (?:you|u) can (?:do|offer|share|think of)
    |whatever (?:you|u) can (?:do|offer|share)
    |(?:any|anything|something) (?:would|will|could) (?:
      help|be (?:helpful|great|good|fine|welcome|appreciated)
    )
  `,
  pattern`
    find me something (?:suitable|good|decent|nice)
    |(?:something|anything)(?: \w+)? (?:
      crosses|lands on|turns up|pops up|crops up|comes (?:along|your way|in|to mind)
      |springs to mind|arises|opens(?: up)?|falls
    )|(?:give|giving) (?:anything|everything|it all) a (?:go|try|shot)
    |(?:leads?|tips|contacts|pointers|ideas|suggestions|openings|jobs),? (?:and |or |& )?
      (?:leads?|tips|contacts|pointers|ideas|suggestions|openings|anything)
    |(?:if )?any(?:one|body) (?:has|have|got|knows of) (?:any )?
      (?:leads?|tips|contacts|pointers|anything|something|openings)|bend (?:my|your) ear
    |all ears|any job,? any|contact me with (?:any )?offers|shout if|a helping hand
    |(?:steer|point|guide|nudge) me
  `,
  pattern`
    what (?:opportunities|jobs|roles|options|possibilities) (?:are|might be|there are)
      (?: out there| available| around)?|(?:explor\w+|looking at) what(?:'s| is) out there
    |(?:see|explore|discover|find out|know) what(?:'s| is| opportunities| options| jobs| roles) (?:
      \w+ )?(?:available|possible|going|there|around|comes|exist)
    |where (?:life|this|things|it) (?:takes|goes|might|may|could)|in any field
    |in any (?:area|sector|industry|role|position|job|department)|anything,? anywhere
    |not (?:picky|fussy|choosy|particular)
    |no (?:particular |special |strong |real )?preferences?
    |i(?:'m| am) (?:very |quite |totally |completely |fully )?(?:flexible|open)(?: to anything)?
      $
  `,
])

/** Help or talk named, but not about what. */
export const UNNAMED = phrases([
  pattern`
    (?:
      any|some|your|whatever|what|a|the|could use|could do with|use|bit of|a bit of|a little
      |more|all the|whatever|for|of|with|need|appreciate|value|welcome|love|want|seeking|seek
      |get|getting|ask for|asking for|have|give me|offer me|share|provide|kind of|sort of|me
      |career|professional|expert|general|valuable|kind
    ) (?:(?!and |or )\w+ ){0,2}?(?:${HELP})(?! (?:him|her|them|me|us|it)\b)
      (?! you\b(?! (?:can|could|may|might|have|would|feel|are)))
  `,
  '(?:pick|picking|picks|tap|tapping|borrow|borrowing) (?:at |into )?(?:your|ur|yr) (?:\\w+ )?brains?',
  '(?:help|assist|support|advise|guide) (?:me|us|a (?:fellow|young|poor|fresh|brother|sister)\\w*)(?: out)?',
  pattern`
    (?:get|hear|have|know|love|value|appreciate|some of|share|discuss|listen to) (?:some of )?
      (?:your|ur) (?:\w+ ){0,2}?(?:
        thoughts|take|story|journey|experiences?|perspective|views?|insights?|wisdom|opinion
        |knowledge|expertise|career path|path|background
      )
  `,
  pattern`
    (?:learn|learning|benefit|gain|profit|grow|absorb) (?:more )?(?:from|about) (?:
      you|u|someone like you|people like you
      |your (?:\w+ ){0,2}?(?:
        experience|journey|story|career|success|wisdom|knowledge|path|insights?|expertise
        |background|work|role|life
      )
    )
  `,
  pattern`
    (?:
      have|having|hop|jump|get|grab|schedule|arrange|set up|do|up|open|love|like|free|time|keen
      |available|possible|for|connect over
    ) (?:for |to |on )?(?:a |an |some )?(?:
      quick |short |brief |little |informal |virtual |friendly |casual |coffee |phone |video |zoom |proper |nice |good )*(?:
        chat|call|talk|conversation|coffee chat|zoom|word|natter|yarn|gab|phone call|chinwag
        |catch[- ]?up call|exchange
      )
  `,
  '(?:chat|talk|speak|connect|converse) (?:with you|to you|with u|sometime|some time|further|more|over (?:a )?(?:coffee|call|zoom|phone))',
  'connect (?:over|for|on) (?:a )?(?:coffee|call|chat|zoom)|a (?:small |big |little |huge |quick )?favou?r(?! ?(?:and|:|,|-|–))',
])

/** Help wished for in passing, without a verb of asking. */
export const WELCOME = phrases([
  `any (?:kind|sort|form|bit|amount|piece|type) of (?:\\w+ )?(?:${ANY_HELP})`,
  pattern`
    (?:any|all|your|some|every|a little|a bit of) (?:\w+ ){0,2}?(?:${ANY_HELP})
      (?: (?:or|and|&) \w+)?(?= .{0,40}(?:
        appreciated|welcome|helpful|great|mean|useful|wonderful|amazing|lovely|gold|life
        |blessing
      )
      )
  `,
  `(?:${ANY_HELP}) (?:very |much |really |most )*(?:appreciated|welcome|needed|wanted)`,
])
