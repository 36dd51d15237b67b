import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { WORK_SLOTS } from './work-slots.ts'

/** Drunk at work, or telling the world of it. */
export const DRUNK = phrases(
  [
    "i(?:'ve| have| had|'m having)(?: got)? (?:a |the |such a )(?:[\\w']+ ){0,2}?hangover",
    'drunk by (?:\\w+)',
    pattern`
      (?:
        marking|grading|reviewing|teaching|coding|deploying|proofreading|editing|translating
        |answering|signing|planning|invigilating|operating|driving|flying
        |writing (?:reports?|references|reviews)
      )[^.!?]{0,60}(?:after|with|on|over|through) (?:
        my |a |an |half |one |two |three |four |the |several |too many )*(?:\w+ )?(?:
          bottles?|pints?|glass(?:es)? of|gins?|wine|whisk(?:e)?y|beers?|rum|vodka|tequila
          |joints?|edibles?|rioja|prosecco
        )
    `,
    pattern`
      (?:
        i(?:
          'm| am|m| was| got| get| showed up| turned up| came| went| went in| taught| worked
          | drove| did| presented|'ve been|'ll be| gave| led| ran| still| lectured| operated
          | filmed| played| dj'd| opened| cooked
        )|(?:me|us),?|still|so|too|slightly|properly|absolutely|completely|totally|kinda|bit
        |half|being|getting|turning up|showing up|went|gone|came|got|we (?:were|are|got|all got)
        |both|yours truly
      ) (?:
        (?:
          up|to|in|into|the|my|a|an|bit|still|so|slightly|completely|absolutely|totally|proper
          |properly|kinda|sort of|kind of|little|already|currently|half|way|too|very|really
          |massively|shift|work|lesson|class|whole|shift|today|last|night|pretty|quite
          |hopelessly|mildly|gloriously|legally|also|officially|meeting|office|on|at|interview
          |presentation|and|exam|as|afternoon|morning
        ) ){0,5}{drunk}(?! (?:
          in (?:on|with) (?:the )?(?:power|love)|with (?:joy|power|love|happiness)|by (?:the|a)
          |tank|metal|copper|wall|walls|ceiling|on (?:power|life|love)|up|time
          |the (?:crowd|opening)|season|expectations|hopes|street|school|tea|points?
        )
        )
    `,
    pattern`
      (?:
        one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+|a few|couple of
        |a couple of|half a bottle|a bottle|too many|a|another
      ) (?:\w+ )?{drink} (?:of \w+ )?(?:
        in|deep|down|before|into|for (?:breakfast|lunch)|at lunch|on the (?:clock|job)
        |under (?:my|the) (?:belt|desk)|later|and (?:still|now|counting|i'm|im)
      )(?=[ ,.!…]|$)
    `,
    pattern`
      (?:
        hangover|hung ?over|hungover|hung-over|still drunk|still pissed|(?<!i )drunk|tipsy
        |boozed|boozing|drinking(?! (?:\w+ )?(?:water|tea|coffees?|fountain|milk|juice))
        |drank(?! (?:\w+ )?(?:water|tea|coffees?|milk|juice))|drunk-\w+
        |(?:downing|downed|necked|necking|swigging|sneaking|sneaked|snuck|with) (?:
          a |some |my )?(?:\w+ )?(?:vodka|gin|whisk(?:e)?y|rum|tequila|wine|beers?|prosecco)
        |flask of (?:\w+)|stoned|spliff
      )[^.!?]{0,60}(?:
        at|on|in|during|before|for|through|to|behind|under|from|all|while|when|into|teaching
        |running|and
      ) (?:
        the |my |a |an |this |our |first |early |late |night |morning |day |monday |full |whole |board |client |team |work |every |last |next |back-to-back |today's |tomorrow's |9am |8am |7am |6am |two |big |half |teaching |driving |running )*
        {work}
    `,
    pattern`
      (?:{work})[^.!?]{0,40}(?:
        still drunk|hung ?over|hungover|with a (?:\w+ )?hangover
        |(?:completely|absolutely|still|so|totally|half) (?:
          drunk|hammered|wasted|pissed|stoned|plastered|cut
        )|while (?:drunk|high|stoned|wasted|tipsy)|vodka in my|gin in my|rum in my|whisky in my
        |wine in my
        |smell(?:s|ing|ed)? (?:of|like) (?:\w+ )?
          (?:gin|vodka|whisky|rum|beer|booze|wine|brewery)
      )
    `,
    pattern`
      (?:vodka|gin|whisk(?:e)?y|rum|wine|prosecco|baileys|brandy|schnapps) in (?:my|the) (?:
        \w+ )?(?:coffee|mug|thermos|water ?bottle|tea|flask|cup|desk|drawer|locker|hydro ?flask)
    `,
    '(?:woke up|wake up|waking up) (?:\\w+ ){0,4}(?:still drunk|in the (?:gutter|cell|bushes|stationery)|hung ?over)',
    '(?:hangover|hung ?over|hungover) (?:from|of) (?:hell|last night|the|that)',
    'so (?:hung ?over|hungover|drunk|wasted|hammered|stoned|high)',
    'blacked out (?:at|last|again|on|in)',
    '(?:had )?(?:a |another )?(?:cheeky |sneaky |quick )(?:joint|spliff|line|nip|swig|bump|edible|pint|gin)',
    '(?:smoked|smoking|rolled|sharing) (?:a |some )?(?:joint|spliff|weed|pot)',
    'snort\\w* (?:a |coke|lines?)',
    '(?:threw|thrown|throwing) up (?:in|on|at|behind|before|during)',
    'puked? (?:in|on|at|behind|before|during)|drunk again',
    'drunk (?:tweet|post|text)(?:ing|ed)?',
    pattern`
      (?:got|getting|get) (?:absolutely |totally |so |completely |properly )?
        (?:wasted|hammered|plastered|smashed|shit-?faced|trashed|blind drunk|legless|drunk)
        (?! (?:food|avocado|tank))
    `,
  ],
  WORK_SLOTS,
)

/** Papers and duties done by halves; embarrassing once somebody confesses or is glad that nobody saw. */
export const CORNERS_CUT = phrases([
  pattern`
    (?:told|tell|telling) (?:the |my )?(?:office|work|boss|school|team|hospital|company|manager) (?:
      that )?(?:i was|i am|i'm) (?:at|on|in|ill|sick|working)
  `,
  pattern`
    (?:told|tell|telling) (?:the|my|a|our|that) (?:\w+ )?(?:
      clients?|boss|customers?|patients?|inspector|manager|auditor|editor|supervisor|parents
      |head|landlord|team|professor
    )[^.!?]{3,80}
  `,
  pattern`
    (?:took|taking|nicked|carried|walked off with|smuggled) (?:\w+ ){0,4}?(?:
      laptops?|phones?|chairs?|tools?|stock|paint|timber|cable|copper|bottles?|stationery
      |monitors?|meat|steaks?|towels?|books?|samples?|fuel|diesel|drill|wine|cash|tips
    )(?: \w+){0,2} home
  `,
  pattern`
    (?:
      sign(?:ed|ing)?|initial(?:led|ling)?|fill(?:ed|ing)? (?:in|out)|tick(?:ed|ing)?|copied
      |copy|made up|make up|invent(?:ed|ing)?|guess(?:ed|ing)?|estimat(?:ed|ing)
      |skip(?:ped|ping)?|charg(?:ed|ing|e)|bill(?:ed|ing)?|claim(?:ed|ing)?|us(?:e|ed|ing)|hid
      |hide|pass(?:ed|ing)?|wrote|write|written|record(?:ed|ing)?|log(?:ged|ging)?
      |enter(?:ed|ing)?|mark(?:ed|ing)?|grad(?:ed|ing)|stamp(?:ed|ing)?|submitt(?:ed|ing)|sent
      |report(?:ed|ing)?|cop(?:y|ying)|round(?:ed|ing)?|chang(?:ed|ing)|photoshop(?:ped|ping)?
      |recycl(?:ed|ing)|wing(?:ed|ing)?|bluff(?:ed|ing)?|ignor(?:ed|ing)|lost|forg(?:ot|ed)
      |never (?:once |actually |even )*(?:\w+ed|\w+t|read|done|did|seen|met|run|held|been)
      |not (?:once |actually |even )*(?:\w+ed|read|done)
    )[^.!?]{0,70}\b(?:
      lists?|logs?|logbook|forms?|reports?|checks?|checklists?|inspections?|drills?
      |certificates?|temperatures?|hours|timesheets?|invoices?|assessments?|registers?|minutes
      |training|references?|records?|safety|exams?|essays?|grades?|marks|patients?|clients?
      |readings?|samples?|stock|inventory|fridges?|measurements?|sheets?|tests?|results?|data
      |homework|papers?|manual|instructions|allergens?|dates?|expenses?|mileage|orders?|reviews?
      |feedback|audit|spreadsheet|numbers|figures|harness|helmet|gloves|calibrations?|handover
      |chart|charts|notes|dosage|scans?|x-rays?|whatsapp group|lesson plans?
    )
  `,
])

/** Owning up, or glad that nobody saw. */
export const CONFESSING = new RegExp(
  pattern`
  \b(?:
    confess(?:ion|ing)?|i admit|i'll admit|guilty|not proud|don't judge|no regrets|zero regrets
    |shh+|between us|bless me|forgive me
    |(?:
      nobody|no one|no-one|none of them|not one of them
      |the (?:boss|inspector|auditor|client|manager)
    ) (?:ever |even |has |hasn't |never )*(?:
      notic\w+|checks?|checked|knows?|knew|asks?|asked|saw|sees|looks?|reads?|suspects?
      |suspected|found out|realised|realized|cared|cares
    )|never found out|they (?:never|don't|won't|didn't) (?:check|notice|know|ask)|got away with
    |getting away with|truth is|truth be told|in reality,? i|went to the pub
    |(?:pretend(?:ing|ed)?|act(?:ing|ed)? (?:like|as if)) nothing (?:has )?happened
    |what they don't know|finders keepers|if (?:anyone|anybody|he|she|they|the boss) asks?
    |(?:inspector|auditor|boss|client|manager|head|teacher|professor)s? (?:
      loved|bought|swallowed|believed|fell for|signed
    ) it|too (?:dumb|stupid|thick|lazy|busy) to (?:notice|check|see|care)|sue me
    |fooled (?:them|him|her|everyone)|(?:will|would) ever know|won't (?:notice|know|miss)
    |go for a smoke|worked a treat|fake it|faking it
  )\b|🤫|😈|😏
`,
  'u',
)

/** Told of others, of long ago and mended, or meant in another way. */
export const NOT_EMBARRASSING = phrases([
  "(?:please don't|let's not|shouldn't|should not|mustn't|must not|never|don't|do not) (?:\\w+ ){0,2}?(?:drive|drink|mix|work|operate|sail|fly|lift)",
  'against|prevent\\w*|avoid\\w*|report\\w*|caught|catch\\w*|campaign|policy|awareness',
  'prevention|helpline|sober|sobriety|recover(?:y|ing)|rehab|alcoholic|addiction',
  'months? (?:clean|dry)|years? (?:clean|dry)|gave up drinking|stopped drinking',
  'non-?alcoholic|alcohol-free|drink-driv\\w+|drunk[- ]driv\\w+|breathalyser|accused of',
  'allegedly|fiction|novel|character|play about|film about|sketch',
  'no such thing as (?:a )?(?:stupid|dumb)',
  "(?:isn't|aren't|wasn't|is not|are not|not) (?:an? |being |all )?(?:\\w+ )?(?:idiots?|stupid|dumb|useless|lazy|fools?|clowns?|crazy|morons?)",
  "(?:stupid|dumb|crazy|silly) (?:question|mistake|idea|thing|o'clock|amount|price|weather|week|day|busy|late|early|hours|enough|luck|me)",
  "(?:hospital|circus|rodeo|birthday|party|children's) clowns?",
  'clown (?:doctor|nose|school|shoes|fish)|bastard (?:file|cabbage|sword|toadflax|balm)',
  'prick(?:ed|ing)? (?:out|them|the)|cock(?:pit|erel|tail|le)',
  'dick (?:van|turpin|whittington|francis|smith)|moby|ass(?:es)? (?:milk|and foal)',
  'punch-drunk|drunk (?:on|with) (?:power|joy|love|happiness|success|the)',
])
