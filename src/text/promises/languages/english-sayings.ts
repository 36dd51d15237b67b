import { PAPERS } from './english-papers.ts'
import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { englishVerb } from './english-verb.ts'

/** What one is doing for oneself, and what one writes of while writing. */
const NO_PROGRESS = pattern`
  using|wearing|asking for|calling in|finishing early|taking your|going|being|having|seeing
  |looking|meeting|leaving|flying|travelling|traveling|thinking|hoping|wondering|writing|calling
  |asking|trying|coming|getting|waiting|counting|following|working|talking|speaking|joining
  |expecting|planning|attending|starting|missing|dying|sitting|staying|running|moving|contacting
  |reaching|inviting|wishing|enjoying|feeling|praying|relying|doing|making|reading|keeping
  |interviewing|hosting|throwing|celebrating|returning|aiming|sending|mailing|emailing
  |forwarding|posting|shipping|dropping|sharing|bringing|introducing|connecting|wanting|needing
  |living|holding|watching|learning|supporting|cheering|assuming|telling|saying
  |giving you (?:notice|a heads)
`

/** Promises without such a beginning: "on it", "consider it done", "sending it tonight". */
export const ENGLISH_SAYINGS: PromiseLanguage['sayings'] = [
  englishVerb(
    'meet',
    pattern`
        (?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:
          a|an|that|another|the
        )(?: big| proper| long| nice| good| very| cold)* (?:
          lunch|dinner|drink|coffee|beer|pint|meal|breakfast|cup|glass|brunch|visit|round
          |night out|ice cream|cake|tea|bottle|curry|pizza|walk|game
        )
      `,
  ),
  englishVerb(
    'call',
    String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|another|the)(?: big| proper| long| nice| good)* (?:call|phone call|chat|ring|conversation|catch-?up)`,
  ),
  englishVerb(
    'answer',
    pattern`
        (?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:
          a|an|that|some|the|my|your|those|these
        )(?: \p{L}+){0,2} (?:
          answer|reply|e-?mail|response|update|comments|feedback|thoughts|note|message|news
          |decision|line
        )
      `,
  ),
  englishVerb(
    'introduce',
    String.raw`(?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?:a|an|that|the|those)(?: \p{L}+){0,2} intro(?:duction)?s?`,
  ),
  englishVerb(
    'send',
    pattern`
        (?:I|we) (?:still |really |definitely )?owe (?:you|u)(?: both| all)? (?!
          (?:
            one|big|big time|so much|a lot|a great deal|everything|an apology
            |a (?:huge |big |massive |real |proper )?
              (?:thank|debt|apology|favou?r|word|explanation|lot|great)|that much|much|more|my
            |nothing|at least|for
          )\b
        )(?:a|an|that|the|those|these|some|my|your|the|\d+|[€$£])
      `,
  ),
  englishVerb(
    'answer',
    pattern`
        (?:you(?:['’]ll| will| shall) (?:have|get|receive)|expect) (?:my|our|an|the|some|a) (?:
          \p{L}+ ){0,2}(?:
            feedback|comments|answer|reply|thoughts|response|decision|remarks|verdict|notes on
            |opinion|yes or
          )
      `,
    'day',
  ),
  englishVerb(
    'send',
    pattern`
        (?:I (?:promise|swear|guarantee),? (?:that )?)?
          (?:you(?:['’]ll| will| shall) (?:have|get|receive|find|be getting)|expect) (?!
            (?:to|that|an? (?:answer|warm)|fun|a lot|some fun|no|any|great|good time|plenty|you)
              \b
          )(?:
            \w+ (?:\w+ )?(?:from|of) me\b|your|our|it|them|this|that|the|my|a|an|another
            |something|all|everything|those|both|one|an e-?mail|details|some
          )
      `,
    'day',
  ),
  englishVerb(
    'answer',
    String.raw`you(?:['’]ll| will| shall) (?:hear (?:back )?from (?:me|us)|(?:have|get) (?:my|an|our) (?:answer|reply|comments|feedback|decision|response))`,
  ),
  englishVerb(
    'send',
    pattern`
        (?:
          it|they|the [\w'’ -]{2,40}|my [\w'’ -]{2,40}|your [\w'’ -]{2,40}|our [\w'’ -]{2,40}
          |a [\w'’ -]{2,40}|this|that|everything|both
        )(?:['’]ll| will) (?:
          be (?:
            with you|in your (?:inbox|hands|mailbox)|on (?:your desk|its way|their way)|ready
            |sent|there|done|finished|over to you
          )|reach you|follow|land|arrive|come
        )
      `,
    'day',
  ),
  englishVerb(
    'send',
    String.raw`(?:(?!(?:is|are|was|were|please)\b)[\w'’/-]+ ){0,4}?(?:${PAPERS}|more) to follow(?= ?[.!]*$| (?:under|by|in a|separately))`,
  ),
  englishVerb(
    'send',
    pattern`
        (?:[\w'’/-]+ ){0,5}?(?:${PAPERS}|more)(?: (?!not\b|they\b|we\b|you\b)[\w/-]+){0,3}? (?:
          to follow(?! up)|will follow(?! up)|coming|follow(?! up)
          |(?:is |are )?(?:on (?:its|their|the) way|heading|headed|going (?:out|off|to you))
        )\b
      `,
    'day',
  ),
  englishVerb(
    'send',
    pattern`
        (?:I['’]?m |I am |am |we['’]re )?(?:also )?(?!getting (?:an?|some|the|my|our) )(?:
          sending|mailing|emailing|forwarding|posting|shipping|dropping|sharing|getting|bringing
          |returning
        ) (?:it|you|u|them|the|my|your|this|that|those|over|off|a|an|some|round|out)(?! [^.;]{0,60}\b(?:
          means|costs|would|now|attached|herewith|below|enclosed|just|wishes|love|regards|hugs
          |thoughts
        )\b
        )
      `,
    'day',
  ),
  englishVerb(
    'send',
    pattern`
        (?![^.!?]{0,90}\b(?:was|were|must|should|needs?|has to|have to|due|please|had)\b)(?!
          (?:
            thanks?|thank|happy|good|great|nice|lovely|speaking|talking|is|are|was|does|do|did
            |can|could|would|see|back|sorry|congrat|congratulations|best|looking|I|we|you|they
            |he|she|if|when
          )\b
        )(?:[\w'’/-]+ ){0,5}?(?:${PAPERS})(?: [\w/-]+){0,3}? (?:
          (?:over |back )?(?:to|with|for) (?:you|u)|your way|in your (?:inbox|hands|letterbox)
          |in the (?:post|mail)
        ) (?=
          (?:
            by|on|before|first|tom|tmr|tonight|today|this|next|at the|asap|latest|no later
            |within|in|mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly
            |soon
          )\w*\b
        )
      `,
    'day',
  ),
  englishVerb(
    'send',
    pattern`
        (?:(?:that|and|my word|swear|promise) )?(?:the|my|your|our|a|an) (?:[\w'’-]+ ){0,4}?
          (?:${PAPERS}|parts?|goods|shipment|box|books?|catalogue|posters?|flyers?) (?:
            goes|go|will go|is going|are going
          ) (?:out|off|in the post|in the mail|to you|over|to print|back)\b
      `,
    'day',
  ),
  englishVerb(
    'send',
    String.raw`(?:[\w'’/-]+ ){0,5}?(?:${PAPERS}|more)(?: [\w'’/-]+){0,5}? (?:are |is )?coming (?:your way|over|through|across|right up|to you|to your)\b`,
  ),
  englishVerb(
    'send',
    pattern`
        (?:I|we)(?:['’]ll| will| shall) be (?:
          sending|posting|mailing|e-?mailing|sharing|forwarding|bringing|dropping|circulating
          |delivering|shipping|returning
          |giving(?! (?:an?|the) (?:
            talk|speech|lecture|party|presentation|paper|keynote|reading|concert
          )
          )|paying|publishing|uploading|handing|passing|transferring
        )\b
      `,
    'reader',
  ),
  englishVerb(
    'meet',
    String.raw`(?:I|we)(?:['’]ll| will| shall) be (?:at (?:yours|your (?:place|house|office|door|desk))|(?:round|over|by) (?:at \d|to|with|on|tomorrow|tonight))\b`,
    'day',
  ),
  englishVerb(
    'answer',
    String.raw`(?:I|we)(?:['’]ll| will| shall) be (?:calling|ringing|contacting|writing|texting|messaging|getting back|coming back) (?:to )?(?:you|u)\b`,
  ),
  englishVerb(
    'do',
    String.raw`(?:I['’]?m|I am|we['’]?re|we are) (?:also |just |now |already )?(?!(?:${NO_PROGRESS})\b)\w+ing\b`,
    'reader-and-day',
  ),
  englishVerb(
    'call',
    String.raw`(?:I['’]?m |I am |am |we['’]re )?(?:calling|ringing|phoning) (?:you|u|back)`,
    'day',
  ),
  englishVerb(
    'introduce',
    String.raw`(?:I['’]?m |I am |am |we['’]re )?(?:introducing|connecting) (?:you|u|the two)`,
    'day',
  ),
  englishVerb(
    'meet',
    pattern`
        (?:
          (?:lunch|dinner|drinks?|coffees?|beers?)
            (?: (?:sat|sun|fri|\w+day|tomorrow|tonight|next week))?(?: is|['’]s| are) on (?:
              me|us
            )
          |(?:
            lunch|dinner|drinks?|coffees?|beers?
            |the next (?:one|round|lunch|coffee|beer|drink|dinner)
          )(?: is|['’]s| are) on (?:me|us)
          |(?:it(?:['’]s| is) )?my (?:treat|turn|shout|round) (?:next|to|on|this|for)
          |(?:a )?(?:pizza|cake|breakfast|brunch|curry|ice creams?|round|cuppa|tea|pints?)
            (?: is|['’]s| are) on me
          |(?:lunch|dinner|drinks?|coffees?|beers?|pints?|tea|breakfast|curry) on me\b
        )
      `,
  ),
  englishVerb(
    'do',
    String.raw`(?:leave (?:it|that|this) (?:with|to) me|consider it done|I['’]m on it|I['’]ve got (?:this|that|it) covered)`,
    'day',
  ),
  englishVerb(
    'send',
    String.raw`I (?:also )?promised (?:to (?:send|get|give|bring|share|forward|write|pass|lend|dig|mail|show)|you)(?! that\b) `,
  ),
  englishVerb('introduce', String.raw`I promised to (?:introduce|connect|put)`),
  englishVerb('call', String.raw`I promised to (?:call|ring|phone)`),
]
