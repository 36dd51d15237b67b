import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { STANCE_SLOTS } from './stance-slots.ts'

/** Praise that means its contrary. */
export const SARCASM = phrases(
  [
    'how (?:very |so |terribly |extremely )?(?:modern|professional|convenient|classy|reassuring|efficient)(?=[.:,!]| of (?:you|them|him|her))',
    '{kind} of (?:the (?!day|week|year|bunch|lot\\b)\\w+|them|my (?:boss|manager|firm|company|last)) (?:\\w+ )?to',
    pattern`
      they do love (?:a|an|their)|nothing says [^.!?]{3,70} like
      |(?:a |quite a |what a )?(?:masterclass|lesson|case study) in (?:
        contempt|rudeness|how not|indifference|disrespect|arrogance|wasting|humiliation
      )
    `,
    pattern`
      (?:a|some) special (?:kind|sort) of|tighten(?:ing)? (?:our |their |your |the )?belts
      |preach(?:es|ed|ing)? \w+ (?:and|while|but)
      |(?:is|'s|are) an? (?:art form|olympic sport|national sport|religion) (?:
        at|in|here|with|for
      )|thanks for nothing|so much for (?:the|your|their|our|being|loyalty|that|all)|slow clap
      |what passes for|so-called \w+
    `,
    pattern`
      (?:a|pure|total|an absolute) (?:fairy ?tale|fiction|fantasy|farce)
        (?= like|[.,!]| from| and| in)
      |(?:have|has) become (?:a )?(?:fiction|farce|theatre|joke|lottery|circus)
      |good luck finding|congratulat\w+ (?:himself|herself|themselves|itself|each other)
      |(?:in|with) (?:their|his|her|its) infinite wisdom
      |(?:values|dignity|respect|family|transparency|diversity|equality|merit|feedback|teamwork)
        !
    `,
    pattern`
      i'll let you (?:read|do|guess|work|draw|imagine|be the judge)|let that sink in
      |read that (?:again|twice)|you couldn't make (?:it|this) up
      |who (?:would have|'d have) (?:thought|guessed)\?|colou?r me surprised
      |big surprise(?=[.!,])|funny,? (?:how|that|the|isn't)
      |strange,? (?:how|that) (?:the|they|nobody|it)|miraculously
      |mysteriously (?:vanish\w*|disappear\w*|evaporat\w*|gone|full|filled)|would mysteriously
      |(?:it|this) usually does
    `,
    pattern`
      (?:thanked|thank(?:s|ing)?) (?:me )?for my (?:patience|interest|flexibility|understanding)
        (?=[.,!]| (?:and|while|as))|(?:a |the )?(?:tote|goody) bag|(?:another|a) bag of pens
      |(?:a|one) (?:free )?(?:pizza|fruit (?:bowl|basket|box)|cupcake|biscuit|mug)
        (?= (?:instead|for (?:our|my|all)|and a))|we get (?:fruit|pizza|beanbags|yoga) |
        (?:beanbags|pizza|exposure|fruit|table football|yoga|experience|passion) (?:
          is|are|does|do|won't|doesn't|don't|isn't|aren't
        ) (?:not )?(?:a |my |the )?(?:wages?|salary|pay|rent|dinner)
      |pay(?:s|ing)? (?:me |us |you )?in (?:exposure|experience|compliments|promises|likes)
    `,
  ],
  STANCE_SLOTS,
)

/** They are no good at what they are paid for. */
export const CONTEMPT = phrases(
  [
    pattern`
      (?:
        whoever|someone up there|somebody up there|people who|men who|the people who|the man who
        |the woman who|those who
      ) (?:\w+ ){0,6}?(?:has|have|had) (?:clearly |obviously |plainly |evidently )?never (?:
        met|held|hung|lifted|done|seen|worked|touched|set foot|worn|driven|taught|spoken|been
        |had|opened|written|read|tried|stood|run|used
      )
    `,
    pattern`
      (?:wouldn't|couldn't|would not|could not|can't|cannot) (?:even )?
        (?:recognise|recognize|find|spot|spell|run|organi[sz]e|tell|count|read|name|manage) (?:
          [\w']+ ){1,6}?(?:
            if (?:it|one|you|they)
            |with (?:a (?:torch|map|compass)|both hands|two hands|instructions)
          )
    `,
    "(?:managers|people who|recruiters|directors|hr)(?: \\w+)? (?:cannot|can't|couldn't) (?:even )?(?:spell|count|read|write|add up)",
    pattern`
      (?:doesn't|don't|didn't|does not|do not) (?:even )?know (?:
        what (?:she|he|they|it) (?:wants?|needs?|does|do)|(?:my|our|your) names?
        |who (?:i am|we are|does the work)|one end of
      )
    `,
    pattern`
      unlike (?:the people who|my boss|my manager|management|certain people|whoever)
      |(?:does|did|has|can) (?:anybody|anyone|somebody|nobody|no one) (?:
        there|over there|in that office|in your office|at your (?:place|end|firm)
      ) (?:\w+ )?(?:have|own|read|know|answer|work|talk|open|use)
      |you(?:'d| would) (?:think|have thought)(?: that)? (?:one of|after)
    `,
    pattern`
      (?:half|none of|all|twice) the (?:usefulness|warmth|charm|brains|use)
      |(?:the )?(?:emotional range|personality|warmth|charm) of an?|learn(?:ed|t) to read just
      |would(?:n't)? know (?:talent|quality|an? \w+|good work) (?:if|when)
      |(?:no|little|any) use(?=[,.:;]| (?:to|at|whatsoever))|dinosaurs?
      |the (?:suits|top brass|men in suits|powers that be)
      |(?:look|looks|looked|looking|stares?|stared|staring) at (?:his|her|their) (?:
        phones?|watch|watches|screens?
      )|on (?:his|her|their) phones?|(?:so|very) full of (?:himself|herself|themselves|itself)
      |out of (?:pure|sheer|plain) (?:spite|malice|laziness|greed)
    `,
    pattern`
      (?:has|have|had|having) (?:no|not the (?:faintest|slightest|foggiest)|never had any) (?:
        ears?|clue|shame|spine|heart|manners|conscience
      )(?=[;.,!]| (?:of|what|how|who|in))|not (?:a|one) (?:clue|thought|care)
      |(?:as )?if (?:we|i) (?:
        came with|were (?:furniture|machines|invisible|air|children|cattle|disposable)
        |didn't (?:exist|matter)|don't (?:exist|matter)|was (?:invisible|air|nobody|nothing)
      )|(?:as )?though (?:we|i) came with
    `,
  ],
  STANCE_SLOTS,
)

/** The writer has had enough, and says so. */
export const WEARY = phrases(
  [
    pattern`
      i (?:
        despair|could (?:scream|weep)|have no words|rest my case|give up(?=[.!,])
        |laughed so (?:that )?i
      )|no words (?:left|for)
      |(?:it|this|that|the whole thing|the lot) (?:simply |frankly |just )?(?:stinks|reeks)
      |contemptible|despicable|disgusting|disgraceful|obscene|scandalous|appalling|an insult
      |insulting|shameless|daylight robbery|is (?:plain |simply )?(?:robbery|theft)
    `,
    pattern`
      (?:the|such|some|what|had the|has the|have the|have some|kind of|sort of|lot of) (?:
        gall|nerve|cheek|audacity|effrontery|brass neck
      )(?! (?:cells?|damage|pain|centre|clinic|bladder))
    `,
    pattern`
      (?:worn out|wearied|drained|ground down|crushed|broken|exhausted|defeated) by (?:
        employers|companies|recruiters|agencies|managers|bosses|interviews|this|the|people who
        |clients|them|an?
      )
      |(?:tired|weary|sick) of (?:
        being|clapping|hearing|employers|companies|recruiters|agencies|managers|bosses
        |interviews|filling|forms|people who|explaining|clients who|the same
      )
      |had (?:it|enough) (?:with|of) (?:
        bosses|employers|companies|recruiters|agencies|managers|clients|this|the|them|interviews
      )|i(?:'d| would) (?:sooner|rather) (?:live in|eat my|trust a|sell my)
      |i(?:'d| would) trust [^.!?]{3,40} before|go and live in
    `,
    pattern`
      (?:
        allergic to|survivor of|refugee from|escaped from|fugitive from|recovering from
        |veteran of|casualty of|burnt out by|burned out by|hiding from
      ) (?:the )?(?:\w+ ){0,3}?(?:
        producers|managers|management|bosses|bullies|agency|agencies|clients|meetings
        |head ?teachers|academies|academia|consultancies|consultancy|corporate|employers
        |companies|startups|directors|publishers|leadership|restructur\w+|big tech|banks|banking
      )
      |(?:not|never) (?:looking|going) (?:for|to work for|back to)(?: \w+)? another (?:
        trust|boss|agency|company|firm|school|employer|place
      ) (?:that|who|which)|until they took|have to get out of here
      |what is left of my (?:nerves|mind|sanity|hope)|finishes (?:off|me)
      |(?:bullies|tyrants|sharks|vultures|liars), (?:one|two|no)
      |deserves? (?:so much )?better than (?:this|these|them|the people)
    `,
    pattern`
      (?:call|calls|called|calling) (?:it|us|you|themselves|itself|me|everyone) (?:
        a |one big |their |part of the )?(?:family|partners|talent|a team|colleagues|associates)
        [^.!?]{0,40}?(?:until|till|but|when|now|and (?:then|pay|sack|still))
      |(?:like|as) (?:something|dirt|a thing) (?:they|you|he|she|one) (?:
        stepped|trod|scraped|found
      )
      |(?:eats|devours|buries|bins|forgets|punishes) its (?:
        elders|own|young|best|old|children|people
      )
      |(?:trades?|profession|industry) (?:is|are) (?:
        finished|dead|dying|a disgrace|done for|doomed|rotten
      )|let (?:the|this|our) (?:craft|trade|profession|place|school|ward|town) (?:die|rot|go to)
    `,
    pattern`
      (?:shown|showed) (?:me )?the door
      |(?:got|handed|given|gave me) (?:the|a) (?:box|cardboard box|push|bin bag)
      |told (?:me|us) (?:\w+ )?(?:you|they|he|she) didn't need
      |looked (?:straight |right )?(?:at|through) me(?:,| and| as| like)
      |(?:looked|looks|look) (?:me|us|you) in the eye (?:since|while|when|as|and)
      |(?:people|women|men|those) (?:of )?(?:my age|with grey hair|over \w+|like me|like us)
        (?: \w+)? (?:need not|needn't|don't|aren't|can't|cannot|won't|are not|never)
      |need not (?:apply|trouble|bother)
      |(?:makes|made) me (?:a|an|too) (?:risk|liability|burden|expensive|old|dinosaur)
    `,
  ],
  STANCE_SLOTS,
)

/** Questions that are none. */
export const RHETORIC = phrases(
  [
    pattern`
      (?:don't|do not) (?:tell|ask|get) me(?: \w+)? (?:
        about (?:my|the|that|those|our|interviews|recruiters)|a (?:human|person|real)|that
        |anyone|anybody|it's|there's|started|they
      )|who (?:thought|thinks) up (?:these|this|that)
      |who (?:on earth|in their right mind|in god's name|exactly|decided|invents?)
      |whose bright idea|what(?:'s| is| was) the point|why do (?:i|we) (?:even )?bother
      |why (?:even |then |bother to )?(?:invite|interview|advertise|ask) (?:
        me|us|three|people|anyone|at all|if
      )|(?:then )?what,? (?:pray|exactly|precisely),?|competing with what|with what,
      |(?:which|what) (?:spring|year|century|century|family|team|growth|culture|values),? (?:
        they|he|she|nobody|exactly|though
      )
    `,
    pattern`
      i can only (?:suppose|assume|conclude|imagine)|i do wonder why
      |i (?:
        presume my|should have (?:guessed|known)|might have known|was under the impression
        |wonder (?:what it feels|how (?:they|you|he|she) sleep)
      )|(?:you(?:'ve| have)|they(?:'ve| have)) made it (?:plain|clear|obvious) that people
      |with (?:all due|the greatest|due) respect|you needn't (?:explain|bother|trouble)
      |(?:is|are) evidently (?:a|an|not|no|beneath|too)
      |(?:clearly|evidently|obviously|plainly),? (?:no ?one|nobody|no-one)
    `,
    pattern`
      {nobody} (?:\w+ )?(?:
        (?:
          had|has|have|ever|even|actually|there|at (?:those|that|this|the) \w+
          |on (?:that|the|this) \w+(?: \w+)?|in (?:that|the|this) \w+|from (?:that|the|this) \w+
        ) ){0,3}(?:
          opened|read|mentioned|rang|looked|bothered|cared|cares|could (?:say|tell)
          |can (?:say|tell)|means to|meant to|bothers|answers|answered|looks|reads
        )
    `,
    pattern`
      (?:
        recruitment|academia|freelancing|networking|job[- ]?hunting|agency life|the job market
        |corporate life|my career
      )(?: in (?:one|a|two|three) (?:sentence|word|words|nutshell|line))?:(?= )
      |(?:say|says|said|saying|call it|calls it) [^.!?,]{3,40}(?: and|,) (?:
        mean|means|meant|meaning
      )
      |(?:entry[- ]level|competitive|flexible|dynamic|fast-paced|junior|exciting),? (?:
        meaning|translates|is code|means:? (?:we|they) want
      )|translation:|in other words,? (?:no|cheap|free|unpaid)
      |(?:on the cheap|on half rate|for half)(?=[.,!]| (?:would do|and|labour))
    `,
    pattern`
      (?:would|could|will)(?:n't)? (?:sell|charge|bill|dock|tax|invoice) (?:
        us|me|you|people|their own
      ) [^.!?]{2,30} if
      |(?:rather|sooner) (?:\w+ ){1,5}than (?:pay|order|hire|train|listen|answer|ask|admit|fix)
      |(?:they|he|she|it)(?:'ll| will) bin you|forget about the big
      |(?:fourteen|nine|eight|seven|six|five|four|three) (?:bullies|liars|broken promises)
      |the real (?:work|reason) (?:is|was) (?:never|who)
      |trained my (?:own )?(?:replacement|successor)(?=[.;]|, (?:then|and then))
      |(?:then|and then) i got the
      |(?:keep|kept|keeps) (?:us|me|people) (?:
        waiting|hanging|in the dark|guessing|dangling|small|down
      )
    `,
  ],
  STANCE_SLOTS,
)
