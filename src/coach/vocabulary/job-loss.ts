import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { LEFT_WITHOUT } from './left-without.ts'

/** A slot: one of the given, each of which may itself be a list parted by `|`. */
function any(...lists: readonly string[]): string {
  return `(?:${lists.join('|')})`
}

/** Words that may stand between "I was" and what happened. */
const SOFTENERS = `(?:(?:\\w+ly|just|also|now|still|both|then|all|been|being|sort of|kind of|at present|at the moment|as of (?:\\w+ ){1,2}?|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\\d\\d)|last \\w+|this \\w+|along with [\\w ]{1,25}?|like (?:so )?many(?: others)?|,) ?(?:, )?){0,4}`

const CUTS = any(
  pattern`
    lay-?offs?|layings? off|redundanc(?:y|ies)|restructuring|restructure|reorgani[sz]ation
    |re-?org|downsizing|rightsizing|cuts|cutbacks|job cuts|staff cuts|budget cuts
    |reduction in force|rif|retrenchments?|closures?|closing|mass firing|retrenchment exercise
    |headcount reduction
  `,
)

const DISMISSED = any(
  pattern`
    laid off|laid-off|let go(?: of)?|made redundant|redundant|sacked|retrenched|terminated
    |downsized|rightsized|axed|canned|dismissed|discharged|displaced|furloughed|jobless
    |rendered (?:redundant|jobless)
  `,
  pattern`
    fired(?! (?:up|by|with|from the start))|released from (?:my|the)
    |relieved of my (?:duties|job|post|appointment|position)
    |(?:given )?(?:
      the (?:sack|boot|chop|push|axe|elbow|bullet|heave-ho)
      |(?:my )?(?:notice|cards|p45|marching orders|pink slip)
    )
  `,
  pattern`
    thrown (?:on|onto) the (?:scrapheap|scrap heap|street)|shown the door|forced out|pushed out
    |kicked out|thrown out|dropped|put out of (?:work|a job)|asked to (?:leave|resign|go)
    |told (?:not to come back|to clear my desk|my (?:job|role|post|position) (?:was|is|had))
  `,
  pattern`
    (?:
      affected|impacted|hit|caught|swept|touched|swept up|caught up|included|a casualty|a victim
      |a part|part|one|among
    ) (?:by|in|of|the) (?:[\w'’&.-]+ ){0,6}?
      (?:${CUTS}|\d+ ?%|\d+ per ?cent|laid off|let go|made redundant|who lost)
  `,
)

const NO_WORK = any(
  pattern`
    unemployed(?! (?:
      youth|people|women|men|workers|persons|graduates
      |\w+ (?:coordinator|officer|worker|adviser|advisor|coach|support)
    )
    )|jobless|workless|redundant|unengaged|out of (?:a )?(?:work|job|employment|employ)
    |without (?:a |any |my )?(?:job|work|employment|position|employer|income)
    |(?:in[- ])?between (?:
      jobs|roles|positions|gigs|contracts|posts|opportunities|employers|work|things|engagements
      |assignments
    )
  `,
  pattern`
    in (?:a |career |job )?transition(?! (?:year|team|phase|manager|week))
    |not (?:currently |presently )?(?:working|employed|in work|in employment)
    |no longer (?:employed|working|in work)|on the dole|on benefits|on universal credit
    |on jobseekers? allowance|signing on|on unemployment|drawing unemployment
    |living on unemployment|idle at home|sitting at home|at home without|doing nothing since
  `,
  pattern`
    (?:(?:a|an|the|your|yet) )?(?:\w+ly |another |now )?(?:
      unemployed|jobless|out-of-work|laid[- ]off|job-?seek(?:er|ing)|job seeker|redundant
      |retrenched|displaced|workless|job-hunter
    )(?! (?:youth|people|women|men|workers|persons|graduates|and)\b)(?: \w+)?
  `,
)

const MY_POST = pattern`
  my (?:\w+ ){0,3}?
    ${any('job|role|position|post|contract|department|employer|company|firm|shop|factory|plant|workplace|branch|unit|appointment|employment|assignment|placement|fixed-term|funding|office|bakery|restaurant|paper|publisher|agency|newspaper|hospital|school|site')}
    (?: (?:at|with|in|as|for) (?!you\b)[\w'’&. -]{1,40}?)?
`

const WAS_ENDED = any(
  pattern`
    (?:
      was|were|got|is|has been|have been|is being|'s been|had been|is now|was just|has just been
    ) ${SOFTENERS}(?:
      eliminated|cut|axed|made redundant|redundant|terminated|abolished|scrapped
      |closed(?: down)?|dissolved|not (?:renewed|extended|prolonged|continued)|wound up
      |outsourced|offshored|discontinued|moved abroad|shut(?: down)?|gone|deleted
      |taken (?:over by|away)|ended|no more|impacted|affected|going away|let go
    )
  `,
  pattern`
    (?:wasn't|isn't|hasn't been|was never) (?:renewed|extended|prolonged|continued|replaced)
    |(?:has |have |just |has just |recently |suddenly )*(?:
      came to an end|come to an end|ended|ran out|run out|expired|finished|lapsed|folded
      |collapsed|closed(?: (?:down|its doors))?|shut(?: (?:down|up shop|its doors))?
      |went (?:
        bust|under|bankrupt|broke|into (?:administration|liquidation|receivership)|to the wall
        |away
      )|gone (?:bust|under|bankrupt)|moved (?:abroad|overseas)|disappeared|vanished|fell through
    )|did not get renewed
  `,
)

const DISMISSED_ME = any(
  pattern`
    laid me off
    |made (?:me|us all|my whole (?:team|department)|the whole (?:team|department|lot of us)) redundant
    |(?:sacked|fired|dismissed|retrenched|axed|dumped|ditched|downsized|terminated) me
    |let me go(?= (?:in|last|after|because|on|from|this|at|with|as|when|two|three|a|without|by)
      |,|\.|;|!|$| and
    )|(?:didn't|did not|won't|wouldn't|couldn't) (?:be able to )?keep me(?: on)?
    |showed me the door|gave me (?:the (?:sack|boot|push|chop)|my notice|notice|my p45)
    |kicked me out|decided to let me go|had to let me go
    |told me (?:not to come back|my (?:job|role|post|position|contract) (?:was|is|would))
  `,
  pattern`
    (?:
      terminated|cut|eliminated|ended|axed|scrapped|cancelled|didn't renew|did not renew
      |would not renew|wouldn't renew|not renewed|declined to renew|won't renew|did not extend
      |didn't extend|not to renew|not to extend|abolished|refused to renew
    ) my (?:\w+ )?(?:contract|job|appointment|employment|role|position|post|fixed-term)
  `,
)

const WORKPLACE = any(
  pattern`
    the (?:\w+ ){1,3}?(?:
      where i (?:worked|work|was|used to work|had worked|baked|cooked|taught)
      |i (?:worked|work|was working|used to work) (?:at|for|in)
    )[^.!?;,]{0,30}? (?:has |have |just |suddenly )*(?:
      closed|shut|folded|went (?:bust|under|bankrupt)|collapsed|moved abroad|burned down
      |was (?:closed|sold|shut)
    )
  `,
)

/** The sender lost a job or has none; each starts where the sender speaks of themselves. */
export const LOST_A_JOB = phrases(
  [
    `i(?: was| were| got| am|'m| have been|'ve been| had been| have| get)? ${SOFTENERS}${DISMISSED}`,
    pattern`
      i(?: have|'ve| had|'d)? ?${SOFTENERS}(?:lost|lose) my (?:\w+ ){0,3}?
        (?:job|position|role|post|work|employment|livelihood|contract|place|income|living)
        (?! (?:in the (?:queue|line)|satisfaction|on the|description|title))
    `,
    `${MY_POST} ${SOFTENERS}${WAS_ENDED}`,
    `i(?:'m| am|m|'ve been| have been|ve been| find myself| found myself| remain|'ve found myself| became| have become|'ve become) ${SOFTENERS}${NO_WORK}`,
    pattern`
      i ${SOFTENERS}(?:
        (?:don't|do not|dont) (?:currently |presently )?have (?:a |any |an )?
          (?:job|work|employment|position|income)
        |have (?:currently |presently )?no (?:job|work|employment|income)
        |(?:haven't|have not|havent) (?:
          worked|had (?:a |any )?(?:job|work|shift)|been (?:working|employed|in work)
        )(?: \w+)? (?:since|for|in)
      )
    `,
    pattern`
      i(?:'ve| have|ve)? been ${SOFTENERS}(?:
        job[- ]hunting|job[- ]searching|hunting for (?:a job|work)
        |(?:looking|searching|seeking) (?:for )?(?:a )?(?:new )?(?:job|work|employment|position)
        |applying(?: for jobs)?|on the job market
      ) (?:\w+ )?
        (?:since|for (?:\w+ ){1,3}(?:months|weeks|years|year)|all (?:year|summer|winter))
    `,
    `(?<! not )${DISMISSED_ME}`,
    ...LEFT_WITHOUT,
    WORKPLACE,
    pattern`
      our (?:whole |entire )?
        (?:department|team|office|branch|unit|division|newsroom|shop|plant|crew|floor) ${SOFTENERS}
        (?:was|were|got|has been|have been|is being|'s been) ${SOFTENERS}
        (?:axed|cut|let go|laid off|made redundant|eliminated|dissolved|scrapped|outsourced)
    `,
    `as an? (?:\\w+ly )?(?:laid[- ]off|unemployed|redundant|retrenched|jobless|out-of-work) \\w+`,
    pattern`
      (?:seeking|looking|open to|available|job[- ]?hunting|searching)[^.!?|]{0,50}? (?:
        after|following|since|due to
      ) (?:my |a |the |recent |being |company |mass |office |plant |unexpected )*
        (?:${CUTS}|laid off|let go|made redundant)
    `,
    pattern`
      (?:after|since|following|upon|despite|through|due to|because of|owing to|as a result of) (?:
        (?:
          my|a|the|our|being|having been|getting|having|recent|recently|\w+'s|last \w+'s|an|mass
          |company|unexpected|sudden|round of|wave of|${SOFTENERS}
        ) ?
      ){0,4}(?:
        laid off|let go|made redundant|sacked|retrenched|dismissed|${CUTS}|lost my job
        |losing my (?:\w+ )?(?:job|position|role|post)
      )(?= [^.!?]{0,60}\bi(?:'m|'ve| )|,? i(?:'m|'ve| )|[,.])
    `,
  ],
  {},
  'own',
)

/** The same with the "I" left out, at the start of a sentence or of a headline's part. */
export const LOST_WITHOUT_I = new RegExp(
  `^[^\\w#]*(?:(?:hi|hello|so|well|ok|yes|yep|and|just|got|been|recently|newly|currently|presently|sadly|unfortunately|officially|still|also|now|again|suddenly|freshly|as of [\\w ]{3,15},?|since \\w+,?|today|yesterday|status:|update:|update|looking as|was|am|it's official:?|life update:?)[ ,:]+){0,3}(?:laid[- ]off|let go|made redundant|redundant|unemployed|jobless|workless|out of (?:work|a job|employment|a post)|out-of-work|(?:in[- ])?between (?:jobs|roles|positions|contracts|opportunities)(?= *(?:$|[.,;|!(–-]|and |after|since|at the|right now|for |currently|now|again|but|with|following))|in (?:career |job )?transition|sacked|fired|retrenched|furloughed|(?:victim|casualty|survivor|collateral(?: damage)?) (?:of|in) (?:the |a |an )?(?:[\\w-]+ ){0,3}?(?:cuts|layoffs?|redundancies|restructuring|closures?|mergers?|takeovers?|buyouts?|insolvency|bankruptcy|cull|purge|shake-?up|re-?org\\w*)|at liberty(?! to)|unattached|at a loose end|surplus to requirements|free agent|jobless|for the first time in \\w+ years,? (?:no|without)|in need of (?:a job|work|employment)|new to unemployment|ex-[\\w' -]{2,30}(?: \\(| - | – )(?:site |plant |branch |shop |store |works )?(?:closed|gone|bust|shut|laid off|dissolved)|displaced (?=worker|teacher|engineer|nurse|professional)|job[- ]?seeker|job-?hunter|job hunting(?= *(?:$|[.,;|!–-]|after|since|again|for|following|now))|lost my job|no job|without (?:a )?(?:job|work|employment)|not (?:currently )?working|affected by (?:the )?(?:\\w+ ){0,3}layoffs?|impacted by (?:the )?(?:\\w+ ){0,3}layoffs?|my (?:role|job|position|post) (?:was|got|has been) (?:eliminated|cut|axed))(?![\\w-])`,
)

/** The sender chose to go, only supposes it, or says it is not so. */
export const NOT_LOST = phrases(
  [
    pattern`
      (?<!not )by choice|(?<!not )by my own choice|own accord|own choice|my own decision
      |i chose to|voluntar(?:y|ily)|sabbatical|career break|gap year|maternity leave
      |parental leave|paternity leave
      |i (?:quit|resigned|retired|left my|left the|gave up my|walked out|handed in my notice)
    `,
    pattern`
      if (?:i|you|we|they|someone|anyone|he|she)|in case
      |(?:was|were|am|'m) (?:not|never) (?:laid|let go|made|sacked|fired|unemployed|out of)
      |wasn't (?:laid|let|made|fired|sacked)|would be out of|nearly|almost|might be|could be
      |afraid of|worried about|before i (?:am|get|was)|so (?:that )?i know
      |i know (?:how|what) (?:it|that)|(?:until|till|before) (?:you|they)
    `,
  ],
  {},
  'own',
)
