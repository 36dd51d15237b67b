import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { WORK_SLOTS } from './work-slots.ts'

/** Something one should not have done at work, and tells. */
export const MISCONDUCT = phrases(
  [
    pattern`
      (?:put(?:ting)?|claim\w*|expens\w*|run(?:ning)?|charg\w*|book(?:ed|ing)) (?:[\w']+ ){0,7}?
        (?:through |as |on |under )+(?:a )?
        (?:client|business|work|travel|training|research|team|office) (?:
          entertainment|expenses?|trip|dinner|costs?|travel|meals?|building|supplies
        )
    `,
    pattern`
      (?:call(?:ed|ing)?|phon(?:ed|ing)|rang|rung|ring(?:ing)?) (?:in|out|off) ['"]?sick['"]?
        (?: \w+){0,3}?(?:
          ,| but| and| to| so| because| for| again| today| when| from the| at the| even though
          |\.| lol| 😂| then| since| while| just
        )
    `,
    '(?:pull(?:ed|ing)?|threw|throw(?:ing)?|took|taking|chuck(?:ed|ing)?) a (?:cheeky )?(?:sickie|fake sick|fake sick day)',
    pattern`
      fake(?:d)? (?:a |an |my |being |the )?(?:
        sick|ill|illness|sickness|flu|food poisoning|migraine|doctor's note|sick note|sick day
        |covid|stomach bug|dead grandmother
      )
    `,
    "(?:my )?(?:grandmother|gran|grandma|aunt) (?:has )?(?:died|dies|'died') (?:again|for the|three|twice|four)",
    'fake sick',
    'on [\'"]?sick leave[\'"]?[^.!?]{0,40}(?:beach|bar|ski|festival|holiday|ibiza|pool|party|match|game)',
    pattern`
      (?:
        fak(?:e|ed|ing)|fabricat(?:e|ed|ing)|forg(?:e|ed|ing)|falsif(?:y|ied|ying)
        |fudg(?:e|ed|ing)|cook(?:ed|ing)|massag(?:ed|ing)|doctor(?:ed|ing)|made up|make up
        |making up|invent(?:ed|ing)|inflat(?:ed|ing)|padd?(?:ed|ing)|fiddl(?:ed|ing)|copied|copy
        |copy-pasted|backdat(?:ed|ing)|rigg(?:ed|ing)|tweak(?:ed|ing)|ticked|tick|initialled
      ) (?:\w+ ){0,3}?(?:
        hours|time ?sheets?|cv|resume|résumé|degree|diploma|references?|numbers|figures|data
        |results?|readings|books|expenses?|mileage|invoices?|signatures?|reports?|logs?
        |log ?book|certificates?|qualifications?|grades|marks|receipts|stats|minutes|attendance
        |temperatures?|quotes?|sources|survey|test results|half (?:of )?my|the boxes|every box
        |all the boxes|most of
      )
    `,
    pattern`
      (?:lied|lie|lying|lies|bluffed|cheated|cheat|cheating) (?:\w+ )?
        (?:on|in|about|through|to|at|all over) (?:
          my|the|our|every|having|being|a|all|most|half|his|her|that|both|an
        ) ?(?:whole |entire |job |online |last |final |safety |first-aid |driving |language )?(?:
          cv|resume|résumé|application|interview|exam|exams|degree|client|clients|customer
          |customers|patient|patients|boss|qualifications|experience|test|tests|inspector
          |inspectors|auditors?|auditor|audit|certificate|time ?sheets?|budget|finals|hours
          |insurance|safety|mileage|references|licen[cs]e|first aid|years|parents|panel|age
          |manager|a degree|delivery
        )
    `,
    pattern`
      (?:slept|sleeping|napped|nap|napping|dozed|snoozed|asleep|fell asleep|snoring) (?:off )?
        (?:\w+ )?(?:through|on|at|during|in|under|under the|behind) (?:
          my |the |a |half |half of |half my |most of |most of my |every |whole |entire |night |this |our |her |his |while )*(?:
            shift|night shift|job|work|clock|desk|duty|counter|meeting|watch|stock ?room
            |store ?room|supervising|invigilating|lesson|switchboard|till|company|lecture|exam
            |guard
          )
    `,
    pattern`
      (?:paid|getting paid|get paid|gets paid|being paid|paying me) (?:\w+ ){0,4}?(?:
        to (?:nap|sleep|do nothing|sit|watch|scroll|play|tweet|poop|poo|netflix)
        |for (?:doing )?(?:nothing|napping|sleeping|sitting)
      )
    `,
    pattern`
      (?:
        stole|stolen|steal|stealing|nick(?:ed|ing)?|pinch(?:ed|ing)?|swip(?:ed|ing)
        |pocket(?:ed|ing)?|pilfer(?:ed|ing)|lift(?:ed|ing)?|half-inched|smuggled out
        |help(?:ed|ing|s)? myself to|'borrow(?:ed|ing)?'|"borrow(?:ed|ing)?"
        |borrow(?:ed|ing)? without|liberated|walked out with|took home|taking home|took
      ) (?:\w+ ){0,5}?(?:
        from (?:the )?(?:
          till|stock ?room|store ?room|office|work|supply|supplies|cupboard|warehouse|shop|job
          |ward|petty cash|company|client|collection|minibar|kitchen|pharmacy|trolley|register
          |evidence|lab|site|school|drug|restaurant
        )|petty cash|stationery|tips|company (?:card|van|money|credit|laptop|time)|the client's
        |from work|from clients|morphine|painkillers|the till|out of the till|the drug cupboard
      )
    `,
    'over-?bill(?:ed|ing)?|over-?charg(?:ed|ing)|double[- ]bill(?:ed|ing)?',
    'double[- ]charg(?:ed|ing)',
    pattern`
      bill(?:ed|ing)? (?:\w+ ){0,4}?(?:
        for (?:\w+ ){0,5}?(?:
          (?:i |we |nobody |no one )?(?:never|didn't|did not|don't)|(?:nobody|no one) worked
          |nothing|nap|sleep|netflix|lunch|work i|hours i
        )|twice|double|triple
      )
    `,
    "charg(?:ed|ing|e) (?:\\w+ ){0,4}?(?:for (?:\\w+ ){0,5}?(?:i |we )?(?:never|didn't|did not)|double|twice|triple)",
    pattern`
      expens(?:ed|ing|e) (?:it|the|my|that|a|all|three|this|our)[^.!?]{0,40}(?:
        lol|😂|🤫|strip|casino|holiday|weekend|honeymoon
        |as (?:a )?(?:client|team|research|training|\w+ expenses)|anyway|no ?(?:one|body)|pub
        |bar|drinks|wedding|hangover
      )
    `,
    "on the company('s)? (?:card|dime|dollar|account)",
    'put (?:it|that|this|them|my \\w+) on (?:the company|expenses)[^.!?]{0,20}',
    pattern`
      (?:haven't|have not|havent|didn't|not|hardly|barely|never) (?:actually )?(?:
        done|do|did|doing|worked|written|checked|check|read|looked at|tested|test|inspected
        |opened|cleaned|washed|calibrated|followed|sterili[sz]ed|changed|measured|finished
      ) (?:\w+ ){0,4}?(?:
        (?:a )?(?:stroke|minute|bit|lick|scrap|single|proper|hour|day'?s?|ounce|thing) ?(?:of )?
          (?:\w+ ){0,2}?(?:work|thing)?(?: \w+){0,3}? ?
          (?:all (?:week|day|month)|this (?:week|month)|since|in (?:weeks|months|days))
        |(?:half|any|most|one|a single one) (?:of )?(?:the|these|those|them|my)? ?(?:\w+ )?(?:
          essays?|reports?|brakes?|files?|exams?|papers?|theses|boilers?|cables?|valves?
          |smoke alarms?|alarms?|fridges?|harness(?:es)?|extinguishers?|references|contracts?
          |records|forms?|wiring|samples?
        )
      )
    `,
    pattern`
      (?:
        sign(?:ed|ing)?|tick(?:ed|ing)?|stamp(?:ed|ing)?|pass(?:ed|ing)?|certif(?:y|ied|ying)
        |approv(?:e|ed|ing)|grad(?:e|ed|ing)|mark(?:ed|ing)?|fil(?:l|led|ling) in
        |report(?:ed|ing)?
      ) (?:\w+ ){0,7}?(?:
        without|w/o|unread|blind|by rolling|at random|with a dice|by throwing|by coin|before
        |that (?:i|we|nobody) (?:never|didn't)|i (?:never|didn't|hadn't)|we (?:never|didn't)
      ) ?(?:\w+ ){0,2}?(?:
        look(?:ing|ed)?|read(?:ing)?|check(?:ing|ed)?|inspect(?:ing|ed)?|test(?:ing|ed)?
        |open(?:ing|ed)?|do(?:ing|ne)?|did|see(?:ing|n)?|saw|visit(?:ing|ed)?|dice|dart|coin
        |ever
      )?
    `,
    pattern`
      (?:
        skip(?:ped|ping|s)?|skiv(?:ed|ing)|bunk(?:ed|ing)? off|ditch(?:ed|ing)?|dodg(?:ed|ing)
        |ignored|bypass(?:ed|ing)|disabled|unplugged|switched off|turned off
      ) (?:\w+ ){0,3}?(?:
        safety|checks?|inspections?|smoke (?:alarm|detector)s?|alarms?|hand-?washing|hygiene
        |training|the handover|protocol|procedure|patients?|guard|consent|quality control|qc
        |test|tests|audit|fire drill|interlock|sterili[sz]ation|meds|rounds|compliance
        |background check
      )
    `,
    pattern`
      (?:
        read|reading|snoop(?:ed|ing)?|look(?:ed|ing)? (?:up|through|at)|peek(?:ed|ing)?
        |leak(?:ed|ing)?|sold|sell(?:ing)?|shar(?:ed|ing)|post(?:ed|ing)?|google(?:d)?
        |gossip(?:ed|ing)?|sent|screenshot\w*|checked|spied|spying
      ) (?:\w+ ){0,5}?(?:
        patients?'?s?'? (?:records?|files?|notes?|charts?|x-?rays?)
        |(?:ex|ex's|neighbou?r's|celebrity's|boss's|colleague's|colleagues') (?:\w+ )?
          (?:records?|files?|notes?|salary|medical|emails?|chart|account)|personnel files?
        |confidential|(?:the )?client (?:data|list)|customer (?:data|list)|trade secrets?
        |exam (?:paper|questions)|insider|the embargoed|private messages
        |everyone's salar(?:y|ies)
      )
    `,
    pattern`
      (?:
        delet(?:ed|ing)|shred(?:ded|ding)?|hid|hidden|hiding|bur(?:ied|ying)|binned|flushed
        |covered up|covering up|lost on purpose|'lost'|"lost"|threw away|burned|burnt
      ) (?:\w+ ){0,5}?(?:
        emails?|evidence|complaints?|mistake|error|files?|records?|invoices?
        |the (?:broken|body|damage|crack|leak|proof)|so (?:nobody|no one)
        |before the (?:audit|inspector|inspection|boss)|letters? of complaint|applications?|cvs?
      )
    `,
    pattern`
      pretend(?:ed|ing|s)? (?:to|i|that|i'm|i was) (?:\w+ ){0,2}?(?:
        work|be working|working|know|be sick|be ill|sick|ill|be busy|be on|listen|read|have
        |be (?:in a|at)|wfh
      )
    `,
    "mouse (?:jiggler|mover)|on company time|on (?:the|their|my boss's) (?:clock|dime)",
    'company time',
    'working from home[^.!?]{0,40}(?:beach|bed|pub|netflix|pool|hammock|golf|napp?ing)',
    pattern`
      (?:watch(?:ing|ed)?|binge[- ]watch\w*|bing(?:ed|eing|ing)|playing|played|gaming) (?:
        \w+ ){0,4}?(?:
          netflix|xbox|ps5|playstation|fortnite|minecraft|porn|games|candy crush|the match
          |football|cricket|series|solitaire|youtube
        )(?: \w+){0,4}? (?:at|in|on|during|while|instead) (?:\w+ ){0,3}?
        (?:work|office|clock|meeting|shift|working|desk|job|company|calls?)
    `,
    pattern`
      (?:spat|spit|spitting|sneezed|pee(?:d)?|piss(?:ed)?|dropped) (?:\w+ )?(?:in|into|on) (?:
        \w+ ){0,3}?(?:soup|food|coffee|tea|drink|burger|order|plate|floor and served)
    `,
    pattern`
      serv(?:ed|ing|e) (?:\w+ ){0,4}?(?:
        off the floor|expired|out of date|past (?:its|their) date|from the (?:floor|bin)|anyway
        |that (?:fell|dropped)|it to
      )
    `,
    'swapped the (?:labels?|dates?|price)',
    'chang(?:ed|ing) the (?:use-by|expiry|best-before|sell-by)|water(?:ed|ing) down',
    'short-?chang(?:ed|ing)|keep(?:ing)? the change',
    'kept the (?:change|tips|money|deposit)|under the table|cash in hand|off the books',
    'dodg(?:e|ed|ing) (?:the )?tax(?:es)?',
    "tax(?:man)? (?:doesn't|does not|won't|needn't) (?:need to )?know|back-?handers?",
    'brib(?:e|ed|es|ing)|kickbacks?',
    'paid (?:someone|a friend|a guy|my \\w+) to (?:write|sit|take|do) my (?:thesis|exam|essay|dissertation|degree|test)',
    pattern`
      (?:chatgpt|a bot|my (?:sister|brother|cousin|mum|flatmate)) (?:wrote|did|writes|does) (?:
        all |most of |half |half of )?my (?:
          thesis|job|work|reports?|degree|dissertation|essays?|coursework|exam|lesson plans
          |marking
        )
    `,
    pattern`
      (?:told|tell|telling|asked) (?:a|the|my|that|this|one|another|our) (?:\w+ )?(?:
        patient|client|customer|boss|pupil|student|parent|manager|guest|passenger|resident
        |caller
      ) (?:\w+ )?(?:
        where to (?:go|shove|stick|put)
        |to (?:shut|go to|shove|stick|get lost|eff|piss|f|stuff|sod|drop|naff|bugger)
        |(?:he|she|they)(?:'s|'re| was| were| is| looks?| smell\w*) (?:\w+ )?
          (?:fat|ugly|stupid|an? idiot|thick|useless|dumb)
      )
    `,
    pattern`
      (?:
        hung up|slammed the (?:door|phone)|threw (?:\w+ ){1,4}at|hit|slapped|punched|shoved
        |pushed|kicked|locked
      ) (?:\w+ ){0,2}?(?:on )?(?:a|the|my|that|this|one|our) (?:\w+ )?(?:
        patient|client|customer|boss|pupil|student|parent|manager|guest|passenger|resident
        |recruiter|caller|colleague
      )
    `,
    pattern`
      (?:
        don't|dont|do not|please don't|nobody|no ?one|no one|hope nobody|hope no one|shh+
        |just don't
      ) (?:\w+ )?(?:tell|told|let|show) (?:my |the |our |anyone at |anybody at |any of my )?(?:
        boss|manager|supervisor|clients?|hr|work|patients?|inspectors?|auditors?|head|editor
        |director|management|school|landlord|taxman|matron|chef|owner|ofsted|health inspector
        |insurance
      )[^.!?]{0,40}
    `,
    pattern`
      what (?:the|my) (?:
        boss|client|manager|inspector|auditor|customer|patient|taxman|head|health inspector
        |editor
      )s? (?:doesn't|does not|don't|do not|never|won't) (?:
        know|see|sees|find|ask|check|asks|checks|notice
      )[^.!?]{0,30}
    `,
  ],
  WORK_SLOTS,
)
