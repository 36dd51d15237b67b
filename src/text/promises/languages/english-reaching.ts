import type { VerbRule } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { saying } from './english-saying.ts'
import { NO_SUBJECT } from './english-no-subject.ts'

const THING = String.raw`(?!${NO_SUBJECT})(?:[\w'’&/-]+ ){0,9}?[\w&/-]+`

const OURS = pattern`
  (?:
    (?:my|our) (?!
      (?:\w+ )?(?:
        brother|sister|mother|mum|mom|dad|father|wife|husband|son|daughter|cousin|uncle|aunt
        |friend|friends|neighbou?r|kids?|parents|gran|nan|girlfriend|boyfriend|teacher|doctor
        |bank|landlord|boss
      )\b
    )(?:[\w'’&.-]+ ){1,6}?
    |(?:someone|somebody|a colleague|one|a member|a courier|a driver) (?:from|in|at|of) (?:
      my|our|the|us
    ) ?(?:[\w'’-]+ ){0,4}?|one of (?:us|my \w+|our \w+) |a colleague )
`

const OFFICE = pattern`
  (?:
    with you\b
    |(?:in|into|through|on|onto|under|at) your (?:
      hands?|inbox|mail(?:box)?|letterbox|account|post|folder|drive|possession|desk|doorstep
      |door|doormat|porch|card|plate|table|calendar|site|office|house|place|gate|drive
    )\b
  )
`

const BRINGS =
  'get|send|give|write|mail|e-?mail|post|forward|drop|bring|deliver|ship|courier|pay|refund|return|hand|fetch|share|supply|provide|lend'

const BRINGS_ONE =
  'gets|sends|gives|mails|e-?mails|posts|forwards|drops|brings|delivers|ships|couriers|pays|refunds|returns|hands|shares|supplies|provides|lends'

/** What reaches the reader on a day, whoever brings it. */
export const TO_READER: readonly VerbRule[] = [
  // "You get the keys back on Friday", "you shall have your answer by five".
  saying(
    'send',
    pattern`
      (?<!\b(?:when|whenever|each time|if)\b[^.;]{0,60})you
        (?:['’]ll| will| shall|['’]re going to| are going to| can| may| should)? (?:
          certainly |definitely |also |then |surely )*
        (?:get|have|see|receive|find|be getting|be receiving|expect|hear)(?! (?:
          to|till|used|married|off|up|home|there|no|lots|fun|plenty|time|been|it within you
          |(?:two|three|four|five|six|\d+) (?:days|weeks|hours|minutes)
        )\b
        ) (?:
          (?:it|them|this|that|those|these|everything|all|both|something|your|my|our|the|a|an) ?[^?;]{0,60}?\b(?:
            from (?:me|us|my|our)\b|back\b|by\b|before\b|within\b|on or before\b|at the latest\b
          )|from (?:me|us)\b|(?:it|them|this|that|those|everything|both|your|my|our)\b
        )
    `,
    'day',
  ),
  saying(
    'answer',
    pattern`
      (?<!\b(?:as|let|do|did|if) )you(?:['’]ll| will| shall| can| may)? (?:
        hear|know|expect to hear|expect (?:a|an|my|our)(?: \w+)? (?:reply|answer|response|call)
      )(?: back)?\b(?! (?:the|a|an|it|about|how|that)\b)
    `,
    'day',
  ),
  saying(
    'answer',
    String.raw`you(?:['’]ll| will| shall) be (?:told|informed|notified|contacted|called|phoned|e-?mailed|sent|paid|refunded|reimbursed|updated|written to)\b`,
    'day',
  ),
]

/** Things on their way to the reader. */
export const ON_THEIR_WAY: readonly VerbRule[] = [
  // "The samples reach you on Friday", "it'll be with you by noon", "the money's in your account by Wednesday".
  saying(
    'send',
    pattern`
      ${THING}(?:
        ['’]s|['’]ll| is| are| will| shall| should| gets?| goes| go| comes?| reach(?:es)?
        | arrives?| lands?| follows?| leaves?| ships?| heads?| turns up
      )\b(?: (?:
        be|being|going|coming|back|out|off|over|all|also|now|then|get|soon|and|in|round|right
        |straight|down|up|\w+ed|\w+ly|sent|put|made|available|on its way|on their way
      )
      )*? (?:
        ${OFFICE}
        |(?:reach |reaches )?(?:to |for |over to |with |back to |out to )?(?:you|u)\b
          (?! (?:to|can|will|should|must|need|have|are|know|want|like|like|get)\b)|yours\b
        |(?:coming )?your way\b
      )
    `,
    'day',
  ),
]

/** What others do on the writer's behalf. */
export const BY_STAFF: readonly VerbRule[] = [
  // "My assistant rings you tomorrow", "our head of sales will write to you by Monday".
  saying(
    'call',
    pattern`
      ${OURS}(?:
        (?:will|shall|is going to|is to) (?:be )?(?:ring|phone|call|telephone)(?:ing)?
        |(?:is |are )?(?:ringing|calling|phoning)|rings|phones|calls|telephones|call|ring|phone
      ) (?:you|your)\b
    `,
    'day',
  ),
  saying(
    'answer',
    pattern`
      ${OURS}(?:
        (?:will|shall|is going to) (?:be )?(?:
          write|writing|contact|contacting|reply|replying|answer|text|texting
          |get(?:ting)? (?:back|in touch)|be in touch|confirm(?:ing)?
        )|(?:is |are )(?:writing|contacting|texting|getting back)|writes|contacts|texts|replies
        |gets (?:back|in touch)|comes back
      )\b[^?;]{0,40}?\b(?:you|your)\b
    `,
    'day',
  ),
  saying(
    'send',
    pattern`
      ${OURS}(?:
        (?:will|shall|is going to) (?:be )?(?:${BRINGS})(?:ing|ting|ping)?
        |(?:is |are )(?:${BRINGS})(?:ing|ting|ping)|${BRINGS_ONE}
        |(?:will be|is|are) (?:
          at|with|there|round|over|outside|coming|picking|meeting|collecting
        )
      )\b[^?;]{0,60}?\b(?:you|yours?)\b
    `,
    'day',
  ),
  // "I've asked Maria to send you the file by Monday."
  saying(
    'send',
    pattern`
      (?:I|we)(?:['’]ve| have)(?: just| already)? (?:
        asked|told|instructed|got|arranged (?:for|with)|lined up|persuaded
      ) (?!you\b|me\b|him\b|her\b|them\b)[^,.;?!]{2,40}? (?:to|onto) (?:
        ${BRINGS}|call|ring|phone|contact|come|be
      )\b[^?;]{0,60}?\b(?:you|yours?)\b
    `,
    'day',
  ),
]

export const TO_YOU: readonly VerbRule[] = [
  // "Crew list to you by eight on Friday", "findings to your office before the 3rd".
  saying(
    'send',
    pattern`
      (?!${NO_SUBJECT})(?:
        (?!
          (?:
            is|are|have|has|can|will|to|do|get|need|want|let|goes|go|looking|forward|talk|speak
            |over
          )\b
        )[\w'’-]+ ){1,6}(?:to|with|for) (?:you|u|your (?:office|team|desk|inbox)),? (?:
          by|on|before|first thing|no later|within|tomorrow|tonight|today|this
          |the (?:following|same|next)|at the latest|end|mon|tue|wed|thu|fri|sat|sun
        )\b
    `,
    'day',
  ),
  // "Expect the proofs from us on the 26th."
  saying(
    'send',
    String.raw`(?:please |you (?:can|may|should) )?expect (?!me to|us to|you|to |that |an? (?:answer|warm))[^?.;]{2,60}? (?:from (?:me|us|our|my)\b|by\b|on or before\b|before\b|no later\b|within\b)`,
    'day',
  ),
]
