import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

/** A post asks for work for its writer. */
export const SEEKS_WORK = phrases([
  pattern`
    #?(?:
      hire ?me|hiremenow|pleasehireme|hire_me|opentowork|open_to_work|opentonewopportunities
      |lookingforwork|lookingforajob|lookingforjob|lookingfornewopportunities|jobhunt|jobhunting
      |jobsearch|jobsearching|jobseeker|jobseekers|needajob|ineedajob|jobwanted|availableforhire
      |availableforwork|opentooffers|opentoopportunities|givemeajob|findmeajob
      |seekingopportunities|seekingemployment|recruitme|employme|jobneeded|workwanted
      |newjobplease|readytowork|immediatejoiner
    )
  `,
  '(?:hire|employ|recruit|pick|take) me(?! (?:to|for a|if|because|for the (?:day|evening|weekend)))',
  pattern`
    (?:
      i(?:'m| am|m|'ve been| have been)? |still |actively |currently |also |now |again |desperately |urgently |back |and |officially |been )*
      (?:looking|searching|hunting|on the lookout|on the hunt|in search|seeking|in the market) (?:
        for|of
      )? ?(?:
        a |an |my |any |some |new |next |the |full[- ]time |part[- ]time |suitable |permanent |remote |better |good |decent |paid |stable |first |exciting )*
      (?:\w+ ){0,4}?(?:
        job|jobs|work|role|roles|position|positions|employment|opportunit(?:y|ies)|post|vacancy
        |gig|internship|placement|challenge|openings?|apprenticeship|traineeship|employer
        |home to work
      )
  `,
  "(?:any ?one|anybody|who(?:'s| is)|is any ?one|is anybody|any company|any recruiter|any firm)(?: \\w+){0,2}? hiring(?! \\w+ers)",
  '(?:officially |back |now )?on the (?:job )?market',
  'help me (?:get hired|find|land|get a)|get(?:ting)? (?:me )?hired',
  '(?:a )?(?:spot|place|desk|seat|chair) for me|who wants me',
  '(?:job|work)[- ](?:hunt(?:ing)?|search(?:ing)?|seek(?:ing|er))(?! (?:in|is|can|as|with|club|guide))',
  'open to (?:work|new (?:roles?|opportunities|jobs|positions|challenges)|opportunities|offers|any(?:thing)?|all)',
  'available (?:for (?:work|hire|immediately|a job)|immediately|now|to start)',
  'up for hire|for hire|ready to (?:work|start|join)|job wanted|work wanted',
  '(?:immediate|instant) joiner',
  pattern`
    (?:i )?(?:really |still |just |badly |urgently |desperately |also )*
      (?:need|want|require|could use|could do with|would love) (?:
        a |an |any |some |work,? |new |this |paid |my next )*(?:\w+ )?
      (?:job|work|role|employment|position|gig|internship|placement|opportunity)
  `,
  pattern`
    (?:any(?:one|body)|who(?:'s| is| else)?|some(?:one|body)|any company|any recruiters?)
      (?: out there| here| else)?,? (?:
        want(?:s|ing)?(?: to)?|willing to|going to|to|please|able to|can|will|know(?:s)?(?: of)?
        |has|have|got|hear(?:s|d)?|hiring|recruiting|looking to|need(?:s)?|interested in
      )(?: \w+){0,4}? (?:
        hire|employ|hiring|offer me|give me|job|jobs|vacanc(?:y|ies)|openings?|leads?
        |opportunit(?:y|ies)|refer|work
      )(?: me)?
  `,
  pattern`
    (?:please |pls |plz |kindly |just |someone |somebody |anyone |can you |will you )*
      (?:give|offer|find|get|send|bring) me (?:a |an |any |some |my |your |the )*(?:\w+ )?
      (?:job|work|role|offer|chance|opportunity|offers|jobs|leads|right employer)
  `,
  '(?:any|some) (?:\\w+ )?(?:leads|openings|vacancies|jobs|opportunities|offers|job offers|referrals)(?: \\w+)?(?=[?!. ]|$)',
  '(?:still|again|currently) (?:unemployed|jobless|job ?less|out of work|available|looking|searching|no job|without (?:a )?(?:job|work))',
  'day \\d+ (?:of|without|on the|unemployed)',
  "(?:my|here's my|here is my|see my|link to my|attached is my|dm for my|dm me for my) (?:cv|resume|résumé)",
  pattern`
    (?:someone|somebody|anyone|one of you|some company|a company|any company)(?: \w+){0,3}? (?:
      must|has to|will|should|might|can|could
    ) (?:want|need|take|hire|have use for|be able to use|help|employ|have something for) (?:
      me|someone like me|work for me
    )
  `,
  pattern`
    (?:recruiters?|headhunters?|employers?|hiring managers?|hr)[^.!?]{0,30},? (?:
      where are you|over to you|i'm here|i am here|here i am|hello|are you there|wake up|help
      |do your
    )
  `,
  pattern`
    (?:share|repost|like|boost|spread|comment)[^.!?]{0,40}\b(?:
      find|land|get|job|hired|work|recruiter|employer|reach|visibility|better reach|want me
      |for me
    )
  `,
])

/** A plea only where the post is about work anyway. */
export const PLEADS = phrases([
  pattern`
    (?:take|save|want|use|try|test|pick|choose|call|contact|dm|message|ring) me
      (?: (?:please|now|today|someone|anyone|day or night|any ?time))?(?=[!.?, ]|$)
  `,
  pattern`
    (?:looking|available|(?<!she's |he's |they're |is )free|searching)(?: again)? (?:
      in|around|near|from|starting|as of|anywhere|for january
      |for (?:spring|summer|autumn|winter)
    )
  `,
])

/** The post hires, reports, teaches or thanks: not a plea. */
export const NOT_SEEKING = phrases([
  pattern`
    (?:
      we|we're|we are|i'm|i am|our \w+
      |my (?:
        team|company|firm|boss|friend|colleague|brother|sister|client|son|daughter|nephew|niece
        |husband|wife|partner|former \w+|ex-\w+
      )|who
    )(?: is| are)? (?:now |also |still |currently |always |actively )*
      (?:hiring|recruiting|taking on|looking to (?:hire|fill))
  `,
  "we(?:'re| are) (?:looking|searching|seeking)|(?:join|come to) (?:us|our team)",
  'apply (?:now|here|by|to)|vacancy',
  'we have (?:a|an|one|two) (?:opening|vacancy|role|position)',
  '(?:salary|pay)(?: is|:| from| of) ?[£$€\\d]',
  'tips?|mistakes?|lessons?|advice for|how to|study|survey|research|per cent|percent',
  'statistics|webinar|workshop|our (?:report|guide|course)|my clients?|job club',
  "if you(?:'re| are) (?:looking|searching|job)|for (?:job ?seekers|those looking)",
  'help(?:s|ing|ed)? (?:\\w+ )?(?:job ?seekers|people|others|candidates)',
  pattern`
    (?:i )?(?:
      got|found|landed|accepted|started|start|signed|begin|have found|'ve found|am starting
      |'m starting|am joining
    ) (?:a |the |my |an |work |as |at |on )*(?:\w+ )?
      (?:job|role|position|offer|contract|at|with|as)
  `,
  'thank you (?:all )?for|no longer looking|new job|happy to (?:share|announce)',
])
