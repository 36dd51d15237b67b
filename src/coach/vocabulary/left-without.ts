import { pattern } from '../../text/pattern.ts'

const UNIT = pattern`
  (?:\w+ ){0,2}?(?:
    desk|lab|laboratory|team|department|office|branch|unit|line|shift|floor|crew|plant|mill|mine
    |pit|yard|factory|shop|store|studio|newsroom|ward|school|programme|project|site|kitchen
    |depot|station|bureau|practice|section|jobs?|posts?|roles?|positions?|lot of us
  )
`

/** The same in words that name neither loss nor job: the desk that is gone, the envelope, the empty days. */
export const LEFT_WITHOUT: readonly string[] = [
  `(?:since|after|when|because|now that|ever since) (?:the |my |our )(?:[\\w-]+ ){0,3}?(?:went (?:under|bust|bankrupt|to the wall|into (?:administration|liquidation))|closed(?: down)?|shut(?: down)?|folded|collapsed|stopped (?:flying|printing|trading|running)|moved (?:abroad|away|to \\w+)|was (?:sold|closed|wound up|taken over)|were (?:sold|closed|taken over))[^.!?]{0,20}? i(?:'ve been| have been| am|'m| sit| stay| spend) (?:my \\w+ |all |just |now |still )*(?:at home|without|idle|out of|jobless|looking|searching|in front of|here waiting|waiting)`,
  pattern`
    (?:was|am|were|got|have been|'ve been) (?:handed|given|sent) (?:a|the|my) (?:\w+ )?
      (?:box(?:es)?|bin bag|carton|envelope) (?:for|with|to put) (?:my|the|all my|our) (?:
        things|belongings|mugs?|stuff|desk
      )
  `,
  pattern`
    (?:one|two|some|most|all|any) of the (?:[\w,]+ ){1,3}?(?:people |workers |staff |of us )?
      (?:that |who(?:m)? |which )?(?:[\w.&-]+ ){0,4}?
      (?:sent home|let go|laid off|got rid of|cut loose)
  `,
  'out of (?:a |my )?(?:job|work|post|place|employment) (?:since|after|for|because)',
  pattern`
    (?:
      they|he|she|head office|management
      |the (?:
        bank|board|owners?|firm|company|group|council|new owners?|ministry|university|hospital
        |trust
      )|my (?:firm|company|employer|boss)|new owners
    ) (?:have |has |had |just |then |suddenly |recently |finally |simply )*(?:
      got rid of|gotten rid of|did away with|done away with|shed|cut|axed|dropped|closed|shut
      |wound up|scrapped|sold off|moved|dissolved|outsourced|let go of|dispensed with
      |cleared out|emptied
    ) (?:down )?(?:
      (?:our|my|the whole|all of|the|all|everyone in|everybody in|most of|half of|half)
        (?: the| our| my)? ${UNIT}|all of us|us all|everyone|everybody|me\b|half of us
      |twelve of us
    )
  `,
  pattern`
    (?:my|our) (?:
      ${UNIT}|employer|firm|company|contract|paper|publisher|theatre|bakery|job|post|role
      |position
    ) (?:
      has |have |had |is |are |was |were |got |just |then |being |now |been |simply |suddenly )*(?:
        no more|gone|history|wiped out|done away with|swallowed|absorbed|automated|mothballed
        |shelved|cut loose|shuttered|wound down|evaporated|no longer exists?
        |(?:stopped|ceased) (?:to exist|existing|trading)
      )
  `,
  pattern`
    my (?:\w+ ){0,3}?(?:contract|post|job|role|position|appointment|fellowship|funding|grant)
      (?: as [\w ]{2,30}?| at [\w ]{2,30}?| with [\w ]{2,30}?)? (?:
        won't|will not|isn't being|is not being|is not going to|isn't going to|can't|cannot
        |did not|didn't|has not been|hasn't been
      ) (?:be |get )?(?:renewed|extended|prolonged|continued|replaced|kept|saved|survive)
  `,
  pattern`
    i(?:
      'm| am| was|'ve been| have been| find myself| found myself|'ll be| will be|'m soon
      | shall be
    ) (?:
      \w+ly |now |about |soon |going |to be |just |currently |once again |again |back |suddenly |left |sitting )*
      (?:about to be |soon to be )?(?:
        jobless
        |without (?:an? |any |my )?(?:
          post|desk|payroll|placement|salary|wage|pay|payslip|posting|boss|assignment|engagement
          |contract|firm|workplace|regular work|anything to do|income
        )|at a loose end|at liberty(?! to)|(?:a )?free agent|surplus(?: to requirements)?
        |on the scrap ?heap|on the shelf|on the bench|out on my ear|of no fixed employ\w*
        |between (?:desks|engagements|employers|payslips|bosses|kitchens|schools|ships|firms)
        |idle|twiddling my thumbs|kicking my heels|unattached|looking at four walls
        |counting the (?:days|ceiling tiles)|up for grabs|in limbo|in the job ?centre
        |(?:a )?(?:lady|gentleman|man|woman) of leisure
        |no longer (?:with|at|needed|required|wanted)|of no use to
      )
  `,
  pattern`
    i (?:\w+ly |now |still |currently )?have (?:no|neither|nowhere) (?:\w+ )?(?:
      desk|job|work|post|place|shift|boss|employer|classroom|ship|kitchen|workshop|income|wage
      |payslip|to go|office
    )(?: (?:to go to|to speak of|any ?more|any longer|at (?:the moment|present)))?
  `,
  pattern`
    my (?:
      p45|redundancy|dismissal|severance|last (?:day|shift|payslip|pay|wage|salary)
      |final (?:day|shift|payslip|pay)|leaving (?:do|card|party)|desk|badge|locker|keycard
      |unemployment
    ) (?:\w+ )?(?:
      came|arrived|was|went|is|landed|dropped|got|took|stopped|money|notice|papers|letter|began
      |started
    )
  `,
  '(?:last|first|previous|late) (?:of the|one of) (?:the )?(?:\\w+ ){0,2}(?:to go|to be let go)',
  pattern`
    i(?:'ve| have) (?:not |n't )?(?:had |been )?(?:no )?(?:a )?
      (?:pay|payslip|salary|wage|paid work|paid job|proper job|steady job) (?:since|for|in)
    |i last (?:worked|earned|had (?:a job|work|an employer))
  `,
]
