import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const KIN = pattern`
  brother|sister|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|cousin|uncle|aunt
  |auntie|niece|nephew|friend|colleague|neighbou?r|boss|manager|teacher|mentor|client|student
  |flatmate|roommate|nan|gran|grandmother|grandfather|granny|tutor|lecturer|professor|supervisor
  |landlord|landlady|doctor|classmate|coach|line manager|head|landlady|godfather|godmother
  |in-law|nurse|midwife|accountant|apprentice
`
const TELLS = pattern`
  suggested|suggests|recommended|recommends|told|tells|said|says|mentioned|mentions|gave|passed
  |put me|pointed|thought|thinks|sent me|introduced|advised|referred|encouraged|urged|speaks
  |spoke|swears|reckons|insisted|nudged|directed|shared your|showed me|forwarded|knows you
  |works with you|is in your|was in your|had you|studied with|studied under|trained with
  |trained under|used to work
`

/** A meeting in the flesh or on a line. */
export const MET = phrases([
  pattern`
    (?:we|you and i|the two of us) (?:\w+ )?(?:
      met|spoke|talked|chatted|sat|stood|shared|crossed|worked|swapped|exchanged|bumped|ran
      |discussed|queued|danced|walked|shook|rode|travelled|traveled|played|sang|argued|served
      |volunteered|were in|were at|had a|had that|overlapped|trained|studied|emailed
      |corresponded
    )
  `,
  pattern`
    (?:
      met|meeting|saw|seeing|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)
      |chatting with|talking (?:to|with)|speaking (?:to|with)|bumped into|ran into
      |sat (?:next to|beside|behind|opposite|near)|sitting (?:next to|beside|behind|opposite)
      |stood (?:behind|next to|beside|near)|queued behind|caught|running into|bumping into
    ) (?:you|u) (?:
      at|in|on|by|after|before|during|last|yesterday|this|near|outside|over|for|from|there|speak
      |talk|present|play|again|briefly|behind|while|with|about
    )
  `,
  pattern`
    (?:after|at|during|from|before|following|in) (?:your|yesterday's|last night's|today's) (?:
      \w+ ){0,3}?(?:
        talk|lecture|workshop|panel|session|keynote|class|fair|conference|webinar|seminar|demo
        |presentation|concert|reading|stand|stall|booth|meet ?up|meeting|tour|open day|course
        |summit|forum|congress|expo|reunion|wedding|market|festival|choir|rehearsal
      )
  `,
  pattern`
    (?:nice|good|great|lovely|pleasure|pleased|delighted|glad|a joy) (?:to have )?(?:to )?(?:
      meet|met|meeting|see|seeing|talk to|talking to|talking with|speak to|speaking with
      |chat with|chatting with|run into|bump into
    ) (?:you|u)(?! (?:some|one|in the future|soon|someday))
  `,
  'the (?:one|person|man|woman|guy|girl|lady|lad) (?:who|that|with|in) (?:the |asked|sat|spilled|spilt|spoke|stood|dropped)',
])

/** An event at which both may have been: a meeting when the sentence says "you" or "we". */
export const EVENT = phrases([
  pattern`
    (?:after|at|during|from|before|following|in) the (?:\w+ ){0,3}?(?:
      talk|lecture|workshop|panel|session|keynote|class|fair|conference|webinar|seminar|demo
      |presentation|concert|reading|stand|stall|booth|meet ?up|tour|open day|course|summit|forum
      |congress|expo|reunion|wedding|market|festival|choir|rehearsal|queue|ferry|train|funeral
      |match|christening
    )
  `,
])

/** Something reader and sender have in common. */
export const SHARED = phrases([
  pattern`
    we(?:'re| are|'ve been| have been| were) (?:both |all |near |next-door |close |old )*(?:
      neighbours|neighbors|colleagues|classmates|cousins|members|students|parents|tenants
      |in the same|on the same|at the same
    )
    |(?:in|at|on|from|of) the same (?:
      building|house|staircase|stairwell|floor|road|corridor|block|lane|square|quay|bus|course
      |choir
    )
  `,
  pattern`
    (?:
      shared|worked|studied|sang|played|served|rowed|trained|danced|sailed|lived|swam|climbed
      |taught|volunteered|grew up
    ) (?:\w+ ){0,4}?with you
    |(?:who|she|he|they|i|\w+) (?:once |also |first )?(?:
      sold|taught|trained|lent|treated|nursed|met|saw|heard|mentioned|named|recommended|quoted
      |beat|helped|coached|supervised|employed|hired|drove|married
    ) you(?! (?:on linkedin|would|could|might|to))
  `,
  pattern`
    (?:we|you and i) (?:are |were |have |have the |went |share |also |do )*(?:
      both|share|studied|went to the same|went to school|graduated|grew up|come from|are from
      |belong|are members|are in the same|sing in|live
    )
  `,
  pattern`
    like you,? i
    |i,? (?:too|also),? (?:
      studied|trained|grew|started|learned|learnt|worked|taught|play|sing|swim|keep|row|was
    )(?= .{0,60}(?:you|your|same|there))
    |same (?:
      school|university|college|village|town|class|course|street|team|club|choir|church|parish
      |teacher|department|faculty|boat|year|lab|hospital|ward|landlord|train|island|county
      |problem|hall|secondary|alma mater
    ) (?:as you|you|where you|that you|\w+)|as you (?:did|do)
  `,
  pattern`
    both our
    |our (?:
      kids|children|sons|daughters|dogs|boats|gardens|mothers|fathers|parents|grandfathers
      |offices|shops|firms
    ) (?:are|were|share|both|go|went|met)
    |fellow (?:
      alum\w*|members?|graduates?|old boy|old girl|parents?|villager|corper|bell-ringer|townsman
    )|(?:alumn(?:us|a|i|ae)|alum|graduate|old boy|old girl) of (?:the same|your|our)
    |our (?:
      alma mater|old (?:school|boss|firm|department|teacher|street|team|ship)
      |former (?:school|boss|firm|department|teacher)|shared|common|mutual friend|alumni|batch
      |year group|cohort
    )|batch ?mates?|class of|coursemates?|townsm[ae]n|kababayan
  `,
])

/** Somebody who stands between the two; read with capitals. */
export const BETWEEN = new RegExp(
  [
    pattern`
      (?<![\p{L}])(?!
        (?:
          I|We|You|They|She|He|It|People|Everyone|Everybody|Someone|Somebody|Nobody|LinkedIn
          |Google|Recruiters|Research|Studies|Somebody|As|If|Like|Since|When|But|And|So|Then
          |Because|Although|Today|Yesterday|Sorry|Thanks|Dear|Hi|Hello|The|Which|What|Who|This
          |That|Life|Experience
        )\b
      )\p{Lu}[\p{L}'.-]+(?: (?:
        \p{Lu}[\p{L}'.-]*|de|van|von|der|la|al|bin|in|from|at|of|the|on|,|and|who|down|over
        |[a-z]+(?= (?:${TELLS}))
      )
      )*(?: (?:from|at|of|in|over at|down at|next door|on) (?:\w+ ){0,3}?[\w'-]+)?,? (?:
        also |has |had |kindly |just |once |both |very |always |of \w+ |, who [^,]{3,40}, )*
        (?:${TELLS})(?![\p{L}])
    `,
    `(?:[Mm]y|[Oo]ur|[Yy]our|[Aa]) (?:\\w+ ){0,3}?(?:${KIN})s?(?:'s \\w+)?(?:,? [\\p{Lu}][\\p{L}'-]+)*,? (?:\\w+ ){0,4}?(?:${TELLS})(?![\\p{L}])`,
    pattern`
      (?:
        (?:at|on|upon|by) (?:the )?
          (?:suggestion|recommendation|advice|prompting|urging|introduction|encouragement) of
        |(?:at|on) \p{Lu}[\p{L}-]+'s (?:suggestion|recommendation|advice|prompting|urging)
        |(?:told|tipped off|recommended|referred|suggested|introduced|sent|pointed) (?:
          to you |to me |here |your way )?by (?:my |our |a |the |your |\p{Lu})
        |(?:got|have|had|found|was given|took|obtained) your (?:\w+ )?
          (?:name|number|address|details|contact|email|e-mail)(?: \w+){0,2} (?:
            from|through|via|off|by
          )(?! (?:(?:linkedin|LinkedIn|google|Google|the (?:internet|web|website)|your)))
        |through (?:my|our) (?:mutual |common )?(?:${KIN})
        |(?:mutual|common|shared) (?:friend|acquaintance|colleague)s?,? (?:
          is |are |at |from |who |in )?\p{Lu}
        |(?:
          we both know|both know|know you (?:through|from|via)
          |(?:your|the) (?:
            cousin|brother|sister|colleague|former colleague|daughter|son|friend|student
            |neighbou?r|wife|husband|assistant|apprentice|boss
          ) \p{Lu}
        )
      )
    `,
  ].join('|'),
  'gu',
)

const GENERIC_SIGHT = pattern`
  your (?:\w+ ){0,2}?profile|you (?:are|were|work|have|might|may|can|could|had|do)|you're|you've
  |we (?:have|share|are|both|'re)|on linkedin|(?:a )?lot about you
  |(?:good|great|many|so many|much|nice|wonderful|amazing|only good) (?:\w+ )?(?:things|about)
  |about you|of you|of your|about your (?:company|firm|organi[sz]ation|profile|work|experience)
  |that (?:your|you|there|we|it|this)|your|there|from you|back|that|it
`

/** Something of theirs read, heard, seen, used. */
export const READ = phrases([
  pattern`
    an? (?:\w+ ){0,2}?(?:
      reader|subscriber|listener|viewer|customer|patient|regular|fan|follower|visitor|neighbou?r
      |tenant|pupil|member|guest
    ) (?:of|to|at|in) (?:the|your) (?!same)\w+
  `,
  pattern`
    (?:congrats|congratulations|well done) (?:on|for|to) (?:the|your) (?!
      (?:\w+ )?(?:
        profile|job|role|position|success|achievements?|career|work|promotion
        |new (?:job|role|position|gig)
      )\b
    )\w+ \w+
  `,
  pattern`
    ^(?:just |recently |finally |i just )?(?:saw|read|heard|watched|loved|enjoyed|tried|bought) (?:
      the|your|that|about
    ) (?!(?:\w+ )?(?:profile|linkedin|page)\b)\w+(?: \w+){2,}
  `,
  pattern`
    (?:why|how|when|where|what) did you (?!
      got|get|started|start|became|become|made it|broke|break|went into|decided|chose this
      |landed|land|work|do
    )(?:\w+ ){1,3}?(?:the|that|those) (?!
      (?:\w+ )?(?:
        field|industry|job|role|company|business|position|career|way|start|beginning|opportunity
        |profession|top|ladder|sector|world|transition|switch|move|jump|challenges?
      )\b
    )\w+
  `,
  pattern`
    (?:
      great|lovely|good|brilliant|wonderful|fantastic|nice|excellent|superb|loved|love|enjoyed
      |interesting|fascinating|beautiful|terrific|amazing|super|fab
    ) (?:that |this |the )?(?:\w+ )?(?:
      threads?|posts?|talks?|articles?|essay|piece|podcast|episode|paper|lecture|workshop
      |session|interview|column|video|film|exhibition|show|recipe|review|write-?up|keynote
      |newsletter|chapter|book|presentation|panel|demo|photos?
    ) (?:on|about|of|with|at|in|from) (?!(?:linkedin|the (?:internet|web)|your profile)\b)\w+
  `,
  pattern`
    i (?:\w+ )?(?:saw|read|noticed|spotted|learned|learnt|gather) (?:that |about |in |on )?
      (?!(?:${GENERIC_SIGHT}))(?:the |in |on |about |how |where |why |what |that |a |an |your )?
      \w+(?: \w+){3,}
  `,
  pattern`
    (?<!(?:may|can|could|might|should|shall|if|let|would) )i (?:
      have |'ve |just |recently |also |first |finally |once |really |still |always )*(?:
        read|heard|watched|listened to|followed|follow|enjoyed|loved|attended|used|use|tried
        |bought|visited|stayed|ate|borrowed|downloaded|finished|watched|subscribe|subscribed
        |admired|studied|queued|toured|cycled past|walked past|drove past|came to|was at|was in
      ) (?:\w+ ){0,3}?(?:your|you) (?!
        profile|page|website|work(?! on)|company|career|experience|journey|background|activity
        |organi[sz]ation|firm|success|linkedin|on linkedin|for (?:a while|some time|years)
        |content|and|with|to|as|so|since|because|if|could|can|would|will|may|might
      )\w+
  `,
  pattern`
    (?:the|a|this|that|last|yesterday's|today's) (?:\w+ ){0,3}?(?:
      piece|article|story|interview|feature|report|programme|program|documentary|post|column
      |profile piece|review|photo|video|episode|podcast|thread
    ) (?:\w+ ){0,2}?(?:about|on|with|of|in|by) (?:your|you|the|how)
  `,
])

/** A vacancy they published. */
export const VACANCY = phrases([
  pattern`
    (?<!(?:no|not|any) )(?:the|your|an|this|that) (?:[\w'’-]+ ){0,4}?
      (?:advert|advertisement|job ad|job posting|vacancy notice)
    |(?:saw|seen|read|found|replying to|answering|about) (?:the|your|an) (?:[\w'’-]+ ){0,4}?
      (?:ad|vacancy|posting)
  `,
  pattern`
    your (?:\w+ ){0,3}?(?:
      advert|advertisement|ad|posting|job posting|vacancy notice|notice|listing|call for
      |job description|vacancy for|opening for|vacancies page|careers page|job board
    )
  `,
  pattern`
    you (?:have |'ve |had |recently |just |are |'re )*
      (?:advertised|posted|advertising|announced|listed)
    |(?:the|an?|your) (?:\w+ ){0,5}?
      (?:vacancy|post|position|role|job|opening|traineeship|internship|apprenticeship)
      (?: of| for| as)? (?:\w+ ){0,4}?(?:
        you (?:have )?(?:advertised|posted|are advertising|listed)|advertised|posted|listed
        |published|announced|(?:on|in) your (?:website|site|careers|window|door|page|notice)
      )
  `,
  '(?:job|vacancy|position|role|posting)? ?(?:ref|reference|req|requisition|id|no|number)\\.? ?(?:no\\.? |number |id )?[:#]? ?[a-z]{0,5}[-/]?\\d+',
  pattern`
    (?:applied|applying|apply|application|writing|interested|interest) (?:
      for|in|to|regarding|about|as
    ) (?:the|your) (?:\w+[ -]){1,6}?(?:
      vacancy|post|position|role|job|opening|traineeship|internship|apprenticeship|placement
      |advert
    )(?= (?:advertised|posted|on your|you|at|in|that|with|,|\.|listed|of|as))
  `,
  '(?:in response to|responding to|in reply to|regarding|re:?) (?:the|your) (?:\\w+ ){0,5}?(?:advert\\w*|ad|vacancy|posting|position|post|role|job)',
])
