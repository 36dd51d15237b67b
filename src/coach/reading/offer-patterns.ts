import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const GIVE = pattern`
  send|post|bring|show|lend|give|help|introduce you|put you (?:in touch|up)
  |drop (?:it|them|you|off)|share|forward|pass|e-?mail you|mail you|offer|book|order|save
  |keep you|take (?:you|over|care|the|them|photos|pictures|a photo)|make you|cook|fix|mend|build
  |write (?:it|them|that|you|one|up)|print|copy|draw|scan|translate|carry|drive|deliver
  |leave (?:it|them|you|one|two|a|some|the)|hold (?:it|one|two|a)|reserve
  |pick (?:it|them|you) up|cover|swap|return|review|test|check (?:it|them|that) for|proofread
  |connect you|teach|sketch|prepare|draft|set (?:it|them|that) up|look (?:it|that|them) up
  |ask (?:her|him|them|around|our|my)|tell (?:her|him|them)|let (?:her|him|them) know
  |come (?:and|over to|early and) help|give you|show you|treat you|buy you|host|fetch|collect
  |run (?:it|a)|do (?:it|that|the)|pay|donate
`
const MINE = pattern`
  (?! (?:you |on |over |in |along )?(?:
    my (?:\w+ ){0,2}?(?:
      cv|c\.v|resume|résumé|resumé|profile|application|portfolio|details|credentials
      |certificates
    )|you (?:a|some|one|two|three|few)? ?(?:few )?questions?|(?:them|him|her) your
    |your (?:name|number|details|e-?mail|contact)|an application
  )
  )
`

/** Something given or offered, to this reader. */
export const OFFERING = phrases([
  pattern`
    (?:
      shall|may|can|could|might|should|let|would you (?:like|want|mind if|prefer)|do you want
      |want|if you like|if you want|if you wish
    ),? (?:i|we|me|us)(?: to| also| just| perhaps| maybe)* (?:${GIVE})${MINE}
  `,
  pattern`
    (?:
      i'd|i would|i'll|i will|i can|i could|we can|we could|we'll|we will|we'd|i'm going to
      |i am going to|i have asked|i've asked
    ) (?:
      be |also |gladly |happily |certainly |of course |always |really |so |very |love to|like to
      |easily |still |even |then |just |more than )*
      (?:(?:happy|glad|willing|pleased|delighted|keen|love) to )?(?:${GIVE})(?! (?:
        up|back to you my|my best|my all|it my|it a go|it a try|a (?:job|chance)|me|myself|part
        |place
      )
      )${MINE}
  `,
  pattern`
    (?<!(?:you|u|you're|you'd|someone|anyone|they|who|he|she)(?: be| are| were)? )
      (?:happy|glad|willing|free|able|pleased|delighted|ready|love|honoured) to (?:
        ${GIVE}|talk you|walk you|chat through
      )(?! (?:part|place|me|any|anything))${MINE}
  `,
  pattern`
    (?:
      here (?:is|are)|here's|attached (?:is|are|you)|attaching|i attach|i've attached
      |i have attached|i enclose|enclosed|please find|i'm sending|i am sending|i've sent
      |i have sent|i sent
      |i've put (?:it|them|one|some|two|three|aside|you (?:in touch|on the list))
      |i put (?:it|them|one|some|two|three|aside)|i've left (?:you|it|them)
      |i left (?:you|it|them)|i made you|i've made you|i've saved|i saved|i've kept|i've added
      |i added|below (?:is|are)
    ) (?!
      my (?:\w+ ){0,2}?(?:
        cv|c\.v|resume|résumé|resumé|application|portfolio|details|profile|letter|certificates
      )|to (?:you|so)|here|as
    )(?:\w+)
  `,
  "(?:you're|you are|you'd be) (?:very |most |always |all |both )*welcome to(?! (?:(?:apply|contact|send)))",
  pattern`
    on the house|free of charge for you|at no (?:cost|charge) to you|no charge|my treat|on me
    |yours (?:if|to keep|for the)|it's yours|they're yours|keep it|help yourself
  `,
  pattern`
    if (?:it|that|this) (?:would|might|could|'d) (?:
      help|be (?:of )?(?:use|useful|any use|any help|helpful)
    )|if (?:it|that) helps
    |if (?:you|u) (?:ever |'d ever )?(?:need|want|fancy|would like|'d like|feel like) (?:
      a|an|some|the|any|it|one|me|someone|more|help
    )(?! (?:sooner|earlier|before|by|back)\b)
  `,
  pattern`
    (?:giving|give) (?:\w+ )?away
    |thought of you(?: first| at once| straight away| immediately|:| for (?:it|this))
    |want (?:it|them|one)\?|(?:i'd|i would|we'd) like you to have
    |(?:is|are) (?:yours|free to (?:a good|whoever))|before (?:it|they) goes? to
    |in (?:return|exchange)|i(?:'ll| will| would|'d) (?:gladly )?(?:repay|return the favou?r)
    |(?:let me|let us|allow me to|permit me to) (?:
      know (?:if|what|how) (?:i|we) can|help|repay|return|buy|treat|show you|send you
      |introduce you
    )
  `,
  pattern`
    (?:i|we) (?:can|could|would|will|'d|'ll)? ?
      (?:offer|pay|are paying|pays|bring the|bring you|cover your|reimburse)
      (?! (?:attention|my best))|paid (?:at|work|gig|job|talk|day)
    |(?:our|the) (?:fee|rate|honorarium|budget) (?:is|would|for)|honorarium
    |expenses (?:paid|covered)|we pay|pays? (?:£|\$|€|\d)
  `,
  pattern`
    (?:i|we) (?:have|'ve got|have got|got) (?:
      a |an |some |two |three |\d+ |a few |spare |extra )+(?:\w+ ){0,3}?
      (?:for you|you (?:can|could|may|might)|spare|to spare|going|if you)
  `,
  pattern`
    anything i can (?:do|help|bring|send|offer)|what can i (?:do|bring|offer|send)
    |how can i (?:help|be of (?:use|help|service)|repay|support)|can i (?:help|be of)
    |(?:is|are) there (?:any|some)(?:thing|one|body|where)? (?:\w+ )?i (?:can|could) (?:
      do|help|offer
    )
  `,
  pattern`
    thought (?:you|u) (?:might|may|would|'d|could) (?:
      like|enjoy|want|find|be interested|appreciate|need|use
    )
    |(?:you|u) (?:might|may|'d|would) (?:like|enjoy|be interested|find|want) (?:
      this|to know|to see|it|the|that|in|a|our
    )
  `,
  "(?:just )?(?:fyi|for your (?:information|records|file)|in case (?:it|this|that|you)(?:'s| is| helps| are| need| want| hadn't| missed| haven't))",
])
