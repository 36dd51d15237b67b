import { wordsBeginning } from '../words-beginning.ts'
import { PAPERS } from './english-papers.ts'
import type { MoreSayings, VerbRule } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { saying } from './english-saying.ts'
import { TAKEN_OVER } from './english-taken-over.ts'
import { NO_SUBJECT } from './english-no-subject.ts'
import { TO_READER, ON_THEIR_WAY, BY_STAFF, TO_YOU } from './english-reaching.ts'

/** What is not the writer's to promise: questions, what was, what others ought. */
const NOT_AHEAD = new RegExp(
  pattern`
  [^.,;:?!]{0,90}\b(?:
    wish(?:es)?|love|regards|hugs|was|were|had|did|said|says|must|needs?|please|might
    |may (?:be|not|also)|could|would|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|(?<!or )not
    |never
    |the (?:
      seller|buyer|tenant|landlord|customer|client|company|party|parties|council|government
    )|if|unless|came|went|reached|arrived|landed|sent us|gave|got|until|since|ago|last|every
    |each|always|usually|normally|most|supposed|meant|reckons?|thinks?|hopes?|rumou?r|apparently
    |according|due|deadline|closes?|opens?
  )\b
`,
  'iy',
)

/** What the writer does on a day. */
const OWN_DEEDS: readonly VerbRule[] = [
  // "I can do the first two chapters by Friday", "we can have it ready before noon".
  saying(
    'do',
    pattern`
      (?:I|we) (?:
        can|should be able to|should manage to|commit to|can commit to|pledge|guarantee|swear
        |promise
      )(?: to)? (?!
        do (?:mon|tues|wednes|thurs|fri|satur|sun|the \d)|only|be reached|offer|meet
        |make (?:it|mon|tues|wed|thurs|fri)
      )(?:[^,.;?!]{3,70}?)(?: (?:
        by|before|no later than|within|on or before|latest|until the end of
      )\b| (?:tonight|today)\b
      )(?! (?:or|and) (?:maybe|perhaps))
    `,
    'day',
  ),
  saying('do', String.raw`(?:I|we) (?:hereby )?(?:commit|pledge) to\b`, 'day'),
  // "I ring the council in the morning", "we phone you straight away on Monday".
  saying(
    'call',
    String.raw`(?:so |then |and )?(?:I|we)(?: then| also)? (?:call|ring|phone|telephone|give (?:you|them|him|her) a (?:call|ring|shout)) (?!it\b|this\b|that\b|in sick)`,
    'day',
  ),
  saying(
    'do',
    pattern`
      (?:and )?(?:I|we)(?: then| also)? (?:
        send|bring|post|mail|e-?mail|deliver|drop|hand|return(?! (?:on|to|from|home|in|at|by)\b)
        |pay|transfer|order|book|finish|fix|mend|fit|install|collect|pick up|fetch
        |come (?:and|over|round|by|to you|hang|fit|fix|pick|collect|help)
        |write(?: to)? (?:you|it|them)|report back|get (?:it|them|the|back|you)|let you|swap
        |cover
      ) (?!(?:a lot|everything|people|all my|most)\b)
    `,
    'day',
  ),
  // "I'm yours on Friday", "I'm bringing it over", "I'm with you by six on Monday".
  saying(
    'do',
    pattern`
      (?:I['’]m|I am|im|we['’]re|we are) (?:
        yours|with you|at yours|round yours|coming (?:round|over|by|to you|and|to help|with)
        |all yours|doing (?:it|that|this|them|the|your)|on it|finishing|making|saving|covering
        |fixing|bringing|fetching|collecting|picking|delivering|handing|paying|dropping|posting
        |putting|saving|baking|printing|ordering|booking|transferring|letting
      )\b(?! (?:sure|my way|a move|early|(?:in |off )?my \w+|takeaway|food|pizza))
    `,
    'day',
  ),
  // "I'll pop by on Saturday", "I'll be at your gate at six on Monday", "will have a rummage at the weekend".
  saying(
    'do',
    pattern`
      (?:(?:I|we)(?:['’]ll| will| shall)|will|shall) (?:also |then |just |definitely )*(?:
        pop (?:by|in|over|round)|come (?:by|over|round|up|down|and|with|to (?:you|yours|your))
        |swing (?:by|past)|stop (?:by|off)|drop (?:by|in|round)|nip (?:by|over|round)
        |be (?:
          there (?:to|with|by|at)|at your|at yours|outside (?:your|yours)|on your|with you|round
        )|have (?:a|another) (?:rummage|go|dig|think|stab|word|look|poke|bash|ask)
        |run (?:it|this|that) (?:past|by)|swap|wrap|leave (?:it|them|the|your)
        |put (?:it|them|the|your)|pick (?:it|them|you|him|her|the|your)|report|shout|save|keep
        |hold|drop (?:it|them|the)
      )\b
    `,
    'day',
  ),
  // "I guarantee that it leaves on Tuesday", "we promise the roof is tight by the 11th".
  saying(
    'do',
    pattern`
      (?:I|we)(?: can| do| hereby)? (?:
        guarantee|promise|swear|pledge|vow|undertake|assure you|promise you|can assure you
        |warrant
      )(?: you)?,?(?: that)? (?!you['’]re|you are|it['’]s|that['’]s|there['’]s)[^?]{6,90}
    `,
    'day',
  ),
  saying(
    'do',
    String.raw`(?:we|I),? (?:at |of |from )?(?:[\w&' ]{2,40},? )?(?:hereby )?undertake to\b`,
    'day',
  ),
]

/** Things and their day, without a word of whose they are. */
const THINGS_DUE: readonly VerbRule[] = [
  // "Doing it right after lunch", "posting them tomorrow", "bringing two trays on Friday".
  saying(
    'do',
    pattern`
      (?:I['’]m |just |am )?(?:
        doing|finishing|posting|bringing|dropping|sending|mailing|fetching|collecting|baking
        |making|paying|transferring|ordering|booking|printing|signing|delivering|returning
        |chasing|fixing|sorting|ringing|calling|phoning|writing
      ) (?:it|them|that|this|those|these|you|u|him|her|your|the|two|three|\d+)\b
        (?![^.?!]{0,60}\b(?:means|is|was|would|will|has|costs|takes)\b)[^?]{0,60}$
    `,
    'day',
  ),
  // "More news by tomorrow evening", "the other half on Thursday", "feedback from us on Monday".
  saying(
    'send',
    pattern`
      (?!${NO_SUBJECT})(?:
        (?:
          the|my|your|our|a|an|and|full|final|first|second|revised|new|other|more|further
          |updated|proper|written|signed|corrected|rest of the|some|both
        ) )*(?:
          (?!(?:see|is|are|have|has|do|does|can|will|get|need|want|let|any|no|send)\b)[\w'’-]+ ){0,2}?(?:
            ${PAPERS}|news|word|half|rest|one|photos?|findings|verdict|refund|deposit|books?
            |draft|cake|payslips?|quotes?|bylaws|proofs?
          )(?: (?:
            coming|up|over|done|ready|across|out|back|in your \w+|to (?:you|u|your \w+|follow)
            |from (?:me|us)|will follow|should follow
          )
          )*,?:? (?:
            (?:by|on|before|for|no later than|due|first thing|later|some ?time|around|about) )*
        (?:(?:this|next|the|early) )?(?:
          mon|tue|wed|thu|fri|sat|sun|tom|tmr|tonight|today|morning|afternoon|evening|week|month
          |end|eod|cob|noon|midday|\d
        )(?![^?]* (?:is|are|has|have|will|looks?|seems?|[a-z]{3,}ed|means|makes) )[^?]{0,50}$
    `,
    'day',
  ),
  // "Contract comes back signed on Monday", "your proofs are ready by Friday".
  saying(
    'send',
    pattern`
      (?!${NO_SUBJECT})(?:(?:the|your|our|my|a|both|signed|final|revised|first) )*(?:[\w'’-]+ )?(?:
        contracts?|drafts?|payslips?|statements|proofs?|samples?|drawings|slides|report|minutes
        |quotes?|invoice|photos|keys?|letters?|forms?|cheque|copy|copies|parts?|order|deck
        |certificate|manuscript|proposal|logo|artwork
      ) (?:(?:will )?(?:come|be)|comes?|goes|go|are|is|gets?|leaves?|ships?) (?:
        being sent|being posted|back|off|with|ready|done|finished|sent|posted|e-?mailed|signed
      )\b
    `,
    'day',
  ),
  // "Thursday at the latest", "top of my list for Monday", "your lamp ships on Friday".
  saying(
    'send',
    pattern`
      (?:by )?(?:tomorrow|tonight|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)
        (?: (?:morning|evening|afternoon|lunchtime|noon|night))?,? (?:
          at the (?:very |absolute )?
        )?latest\b[^?]{0,40}$
    `,
    'day',
  ),
  saying(
    'do',
    String.raw`(?:it['’]s |that['’]s |it is )?(?:on|top of) (?:my|the) (?:list|desk|agenda|to-?do list) for\b|(?:I['’]ve|I have) (?:blocked|set aside|put aside|cleared) [\w ]{2,30} (?:for|to)\b`,
    'day',
  ),
  saying(
    'send',
    pattern`
      your (?!
        (?:\w+ )?(?:
          train|flight|bus|ferry|plane|boat|parcel|trial|subscription|guests?|son|daughter
          |mother|father
        )\b
      )(?:[\w'’-]+ ){1,3}?(?:ships?|leaves?|arrives?|lands?|goes (?:out|off|in))\b
    `,
    'day',
  ),
  // "Payment will be effected on the 30th."
  saying(
    'send',
    pattern`
      (?:we (?:hereby )?(?:confirm|guarantee) that )?(?:the |your |our |full )*(?:
        payment|money|refund|deposit|balance|transfer|funds|fee|cash|reimbursement|sum|credit
      )(?: \w+){0,4} (?:will|shall|is going to|gets|goes|is being)(?: be)? (?:
        paid|effected|made|returned|refunded|credited|transferred|sent|settled|released
        |processed|out|through|back
      )\b
    `,
    'day',
  ),
]

/** Promises in English without a word of promising; formulas first, then what only a day makes a promise. */
export const ENGLISH_ASSURANCES: readonly MoreSayings[] = [
  {
    hint: wordsBeginning(
      String.raw`leave\s|consider\s|will\sdo\b|shall\sdo\b|on\sit\b|on\sthe\scase|(?:count|rely|bank|depend)\son\s(?:me|us)|count\s(?:me|us)|put\s(?:me|us)|first\sto\s|back\s2\s`,
    ),
    sayings: TAKEN_OVER,
  },
  {
    hint: /\byou(?:['’]ll| will| shall| can| may| should|['’]re going to| are going to)?(?: \w+ly| also| then)? (?:get|have|see|receive|find|be|expect|hear|know)\b/i,
    unless: NOT_AHEAD,
    sayings: TO_READER,
  },
  {
    hint: /(?:\b(?:my|our|we|us|one of|someone|somebody|colleague|member|courier|driver)\b|I['’]ve|I have).{0,90} (?:you|yours?)\b/i,
    unless: NOT_AHEAD,
    sayings: BY_STAFF,
  },
  {
    hint: /\b(?:to|for|with|reach(?:es)?|in|into|through|on|onto|under|at) (?:you|your|u)\b|\byours\b|\byour way\b/i,
    unless: NOT_AHEAD,
    sayings: ON_THEIR_WAY,
  },
  { hint: /\b(?:to|with|for) (?:you|u|your)\b|\bexpect\b/i, unless: NOT_AHEAD, sayings: TO_YOU },
  {
    hint: new RegExp(
      pattern`
      \b(?:I|we|I['’]m|we['’]re|im|I['’]ll|we['’]ll|will|shall)(?: am| are| will| shall| can
        | should| do| hereby| then| also| just| definitely| be| able| manage| to
      )* (?:
        have|do|get|guarantee|promise|swear|pledge|vow|undertake|assure|warrant|commit|call|ring
        |phone|telephone|give|send|bring|post|mail|e-?mail|deliver|drop|hand|return|pay|transfer
        |order|book|finish|fix|mend|fit|install|collect|pick|fetch|come|write|report|let|swap
        |cover|yours|with|at|round|coming|all|doing|on|finishing|making|saving|covering|fixing
        |bringing|fetching|collecting|picking|delivering|handing|paying|dropping|posting|putting
        |baking|printing|ordering|booking|transferring|letting|pop|swing|stop|nip|run|wrap|leave
        |put|shout|save|keep|hold|turn|make|show
      )\b|\bundertake\b
    `,
      'i',
    ),
    unless: NOT_AHEAD,
    sayings: OWN_DEEDS,
  },
  {
    hint: new RegExp(
      pattern`
        \b(?:
          ${PAPERS}|news|word|half|rest|photos?|findings|verdict|deposit|draft|balance|funds|fee
          |cash|parts?|proofs?|latest|(?:my|the) (?:list|desk|agenda)|blocked|aside|cleared
          |ships?|leaves?|arrives?|lands?|goes
          |(?:
            do|finish|post|bring|dropp|send|mail|fetch|collect|bak|mak|pay|transferr|order|book
            |print|sign|deliver|return|chas|fix|sort|ring|call|phon|writ
          )ing
        )\b
      `,
      'i',
    ),
    unless: NOT_AHEAD,
    sayings: THINGS_DUE,
  },
]
