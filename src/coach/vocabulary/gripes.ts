import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { GRIPE_SLOTS } from './gripe-slots.ts'

/** What follows a party of the market in a gripe: read from where the party's name ends. */
export const GRIPE_TAILS = phrases(
  ["^(?:,? |(?=')){gap}{is} {so}{bad}", '^,? {gap}{n} {even}{answer}', '^,? {gap}{wrong}'],
  GRIPE_SLOTS,
)

/** The same after a boss or a place of work, where plain facts need more care. */
export const BOSS_GRIPE_TAILS = phrases(
  [
    "^(?:,? |(?=')){gap}{is} {so}{nasty}",
    '^,? {gap}(?:was|were|had been) {so}(?:{called}|{calledToBe})',
    "^(?:,? |(?=')){gap}(?:was|were|had been) {so}(?:an? )?{calledToBe},? \\w+",
    "^(?:,? |(?=')){gap}(?:was|were) (?:an? |such an? |the )?(?:\\w+ )?{animal}",
    '^,? {gap}{n} {even}{thanked}',
    '^,? {gap}{wrong}',
  ],
  GRIPE_SLOTS,
)

/** The same of "they" and "nobody": only where the text is about finding work. */
export const GRIPES_OF_THEM = phrases(
  [
    pattern`
      {they} (?:
        (?:
          out|there|in|at|this|that|the|trade|industry|town|city|country|field|of|has|have|had
          |will|would|ever|even|really|seems?|to|wants|can|could|just
        ) ){0,5}{even}{answer}
    `,
    '(?:they|these people|those people|you people|you lot|you guys|people in (?:this|the) \\w+|you hr people|you recruiters) (?:\\w+ )?{n} {even}{answer}',
    '(?:they|these people|those people|you people|you lot|the lot of (?:you|them)|all of (?:them|you)|you guys|you hr people) {wrong}',
    "(?:they|these people|those people|you people|you lot|the lot of (?:you|them)|you guys)(?: are|'re|r) {so}{bad}",
    pattern`
      (?:didn't|couldn't|can't|don't|won't|not|without|wouldn't) (?:even|so much as) (?:
        a |an |the |get |send |have |bother |say |give |reply|answer|one )+(?:\w+ )?(?:
          repl(?:y|ies)|answers?|no|thanks?|thank you|acknowledg\w*|courtesy|e?mails?|calls?
          |rejection|word|feedback|interview|line|decency|auto-?reply|chance
          |to (?:reply|answer|call|write|read|tell)
        )
    `,
    '(?:left|leave|leaves|leaving) (?:me|you|us|people|candidates) (?:hanging|on read|in the dark|waiting)',
    '(?:radio silence|deafening silence|crickets|into (?:the|a) (?:void|black hole|abyss)|black hole)',
    pattern`
      (?:the )?(?:common |basic |human |elementary |least bit of )?(?:decency|courtesy) to (?:
        reply|answer|respond|call|write|tell|say|read|acknowledge|send
      )
    `,
    pattern`
      (?:what's|what is|whats|where's|i don't see|i see no|is there any|there's no|there is no) (?:
        even )?(?:the |any )?(?:point|use|sense)(?: (?:of|in|anymore|any more|to))?
    `,
    'why (?:do i )?(?:even )?bother|waste of (?:my )?(?:time|life|energy|effort|breath)',
    '(?:all )?for nothing(?! (?:to|but))',
    pattern`
      (?:so )?(?:
        sick|sick and tired|tired|fed up|fed-up|exhausted|weary|had enough
        |had it(?: up to here)?|done|beyond done|over it|at my limit|worn out|burned out
        |disgusted|bitter|angry|furious|frustrated|disillusioned|appalled
      ) (?:and tired )?(?:of|with|by|at|about|from) (?:
        being|getting|all|the|these|this|that|recruiters?|applying|companies|rejections?
        |employers?|hr|hearing|writing|hiring|job|how|having|jumping|your|people|sending|begging
        |explaining|corporate|interviews|interviewing|fake|waiting|endless|agencies|it all
        |everything
      )
    `,
    pattern`
      i(?:'ve| have)? (?:just )?(?:
        given up|give up|lost (?:all )?(?:faith|hope|trust|respect|patience)|stopped believing
        |no longer believe
      )(?: (?:on|in|for|with|expecting|applying|trying|hoping|any))
    `,
    "(?:wasn't|weren't|was not|am not|not|never) (?:even )?good enough(?:,)? (?:again|for (?:them|you|these|anyone))",
    'rejected (?:yet )?again',
    '(?:yet )?another (?:rejection|"?final round|ghosting|automated|form letter|auto-reply|generic|copy-paste|no|silence|pointless|waste)',
    'turned down (?:yet )?again|passed over (?:yet )?again',
    pattern`
      (?:
        overlooked|passed over|rejected|turned down|refused|dismissed|filtered out|sidelined
        |pushed out|squeezed out
      ) (?:because|for being|just because|due to|by|on account|for (?:someone|a|his|her|the)) (?:
        of )?(?:\w+ ){0,3}?(?:
          age|accent|name|surname|passport|gender|hair|skin|foreigner|foreign|woman|mother|older
          |old|over|nephew|cousin|friend|mate|son|daughter|less|younger|favou?rite|kids|children
          |degree
        )
    `,
    pattern`
      (?:because|just because) (?:i'm|i am|of my) (?:\w+ )?(?:
        too old|over (?:forty|fifty|40|50|45)|a foreigner|foreign|a woman|a mother|age|accent
        |name|surname|not (?:from|young|native|connected)
      )
    `,
    pattern`
      (?:apparently|obviously|clearly|somehow) (?:
        i'm|i am|my|being|a|that's|that is|twenty|ten|experience|\d+
      )[^.!?]{0,40}(?:
        too|not enough|isn't enough|worth nothing|counts for nothing|worthless|a crime|old
        |overqualified
      )
    `,
    pattern`
      (?:{cv}|{cv} (?:sent|later|in|so far|out|written|this year|and counting))[^.!?;]{0,50}?
        (?:,|:|;|and|but|with|yet|\p{Pd}|,? and still|for|led to|got me|=|→) ?(?:
          still |only |exactly |a grand total of |in return |back |then |i've had |i got |i've got |all |you get |i get |i have |total )*
        {none}
    `,
    '(?:\\d+|hundreds?|dozens?|thousands?|countless|so many|too many) (?:of )?{cv}[^a-z]{1,4}(?:\\d+ {cv}[^a-z]{1,4})?{none}',
    pattern`
      (?:
        sent|send|written|wrote|submitted|filled (?:in|out)|applied (?:for|to)|had|been to|done
      ) (?:\w+ |over |more than |about |nearly ){0,3}?(?:
        \d+|a hundred|hundreds|dozens|countless|hundred|thousands|forty|fifty|sixty|eighty
        |ninety|twenty|thirty
      )[^.!?]{0,50}(?:
        not (?:one|a single|even)|zero|nothing|silence|nobody|no one
        |no (?:reply|answer|response|offer)|heard (?:nothing|back from)|never heard|crickets
        |ghosted|rejections?|ignored
      )
    `,
  ],
  GRIPE_SLOTS,
)

/** Said by itself, these are a gripe already. */
export const OUTRIGHT_GRIPES = phrases(
  [
    '(?:all|only|just) about (?:connections|contacts|knowing (?:people|somebody|someone))',
    '(?:merit|talent|hard work|meritocracy) is an? (?:fairy tale|myth|lie|joke)',
    "(?:doesn't|does not|didn't|don't) matter (?:how (?:good|hard|well|many|qualified|long)|what you (?:can|know)|if you(?:'re| are))",
    pattern`
      (?:your|the|their|this|that|whole|selection|recruitment|application) (?:\w+ )?
        (?:process|procedure|recruitment|assessment|onboarding)(?: is| was|'s) (?:\w+ ){0,3}?(?:
          shambles|joke|farce|mess|disgrace|insult|circus|nightmare|rigged|broken|shameful
          |unprofessional|disrespectful|ridiculous|sham|scam
        )
    `,
    pattern`
      (?:
        nobody|no one|no-one|none|not one|not|never|didn't|doesn't|don't|hasn't|haven't|hadn't
        |without|no|neither|hardly|lack|lacks|lacked
      )[^.!?]{0,45}(?:decency|courtesy|common manners|basic manners|guts|backbone)
    `,
    'thanks for nothing|thank you for nothing',
    'thanks a (?:bunch|lot) for (?:nothing|wasting)',
    pattern`
      (?<!thanks? |thank you |thankful |grateful )(?<!you |thanks )so much for (?:
        your (?:open|equal|promises?|values|culture)
        |the (?:open|fair|merit|promises?|market|system|shortage|so-called)
        |all (?:that|those|the)|equal|fairness|merit|loyalty|talent|hard work|\w+ culture
      )
    `,
    "(?:that's|this is|that is|such is|some) (?:all )?(?:the|my|your) (?:thanks|reward|gratitude|loyalty)(?: \\w+){0,3}? (?:you|i|we|get|got|for|from)",
    "(?:that's|this is) how (?:they|companies|employers|it|this|the \\w+) (?:treat|treats|reward|rewards|thank|thanks|work|works|say|repay)",
    '(?:in|of) this (?:miserable|godforsaken|rotten|corrupt|wretched|lousy) (?:industry|country|trade|town|market|business|profession)',
    'shame on (?:you|them|all|every|the|this|those)',
    '(?:should|ought to) (?:all )?be (?:\\w+ )?(?:ashamed|embarrassed)',
    'what a (?:\\w+ )?(?:joke|farce|disgrace|circus|sham|shambles|scam|waste of|load of|bunch of|racket)(?! (?:bike|box|rain))',
    'how dare (?:you|they)|the (?:nerve|cheek|audacity|arrogance) of',
    pattern`
      (?:it's|its|it is|that's|is|it was|was) (?:
        all |always |only |just |really |still |simply |purely |not what you know,? (?:
          but |it's )?
      )*(?:about )?(?:who|whom) you know
    `,
    'who you know,? (?:and )?not what|not what you know',
    pattern`
      (?:it's|it is|it was|the whole thing is|whole thing was) (?:
        all |just |completely |totally |clearly )*(?:
          rigged|a fix|fixed|a stitch-up|a lottery|a setup|a set-up|a foregone conclusion
          |decided (?:beforehand|in advance|already)|nepotism|favou?ritism|hopeless|rotten|a con
          |a closed shop|a boys' club
        )
    `,
    pattern`
      (?:the |these |those |every |good |all |such |best |any )*(?:
        job|jobs|post|posts|place|places|role|roles|position|positions|promotion|promotions
        |contract|contracts|it|work
      )(?: here| there| in this \w+)?,? (?:
        always |all |only |just |simply |obviously |probably |surely |will |must have |had |have |has |only ever |then )*
        (?:go|goes|went|gone|going|given|given away|reserved|kept|promised|handed) (?:
          straight |out |only )?(?:to|for) (?:
            someone's|somebody's|the (?:boss|director|owner|manager|chief|minister|mayor)'s|his
            |her|their|friends|insiders|nephews?|relatives|cousins?|people with connections
            |whoever
            |the (?:
              nephew|cousin|favou?rite|son|daughter|usual|same|loudest|ones|right family
              |well-connected|insider|boys
            )|a (?:nephew|cousin|friend|mate|relative|son|pal)|mates|cronies|party members
            |the ones|those with
          )
    `,
    pattern`
      (?:is|it's|seems|'s|was|become|nearly|almost|becoming|feels|made it) (?:\w+ )?
        (?:impossible|hopeless) (?:nowadays |now |these days |today )?(?:
          to (?:find|get|land|be|make|break)|for (?:\w+ ){1,4}to (?:find|get|land)|finding
          |getting
        ) (?:\w+ ){0,3}?{job}
    `,
    pattern`
      (?:finding|getting|landing) (?:a |any |an )?(?:\w+ )?(?:job|work|interview|role) (?:
        \w+ ){0,5}?(?:is|seems|has become|feels) (?:\w+ )?
        (?:impossible|hopeless|a nightmare|a joke|a lottery|hell)
    `,
    pattern`
      there (?:are|is|'s) (?:simply |just |literally |absolutely )*no (?:
        jobs?|work|place|room|opportunit(?:y|ies)|justice|fairness|future|hope|point|loyalty
      )(?: left| anymore| any more| out there| here
        | for (?:people|us|someone|anyone|women|graduates|me|my|older|honest)
      )
    `,
    pattern`
      no (?:one|body) (?:wants|hires|will hire|would hire|is hiring|needs|gives) (?:
        you|me|us|people|anyone
        |a (?:\w+ )?(?:woman|man|person|mother|graduate|chance|shot|damn|toss|monkey's|rat's)
        |older|old|experience|women|graduates
      )
    `,
    pattern`
      (?:don't|doesn't|didn't|do not|never|never even) (?:
        stand|stood|had|get|got|have|give \w+|given
      ) (?:a |one |any |me |us )?(?:fair |real |decent |proper )?(?:chance|shot|look-in|hearing)
        (?! to)
    `,
    pattern`
      if you(?:'re| are) (?:over|not|a woman|older|from|foreign|past)[^.!?]{0,40}(?:
        forget (?:it|about)|no chance
        |you(?:'re| are) (?:finished|invisible|dead|out|nothing|done)|nobody|no one|don't bother
      )
    `,
    "(?:you(?:'re| are)) (?:invisible|finished|just a number|nothing|worthless|thrown away) (?:after|at|over|to|once|if|for|in)",
    'overworked|underpaid|unappreciated|undervalued|exploited',
    'treated like (?:dirt|rubbish|garbage|trash|cattle|a number|slaves?|an animal|a criminal|crap|shit|nothing|numbers|a child|children|furniture)',
    '(?:slap in the face|kick in the teeth|spit in (?:my|the) face)|race to the bottom',
    "modern slavery|old boys' (?:club|network)",
    'bunch of (?:liars|clowns|crooks|cowards|thieves|idiots|snobs|hypocrites|amateurs)',
    '(?:stole|stealing|steals) my (?:ideas?|work|job|clients|credit|promotion|idea)',
    'took credit for my|(?:threw|throws) me under the bus|stabbed me in the back',
    pattern`
      (?:
        bullied|gaslit|gaslighted|harassed|belittled|humiliated|undermined|cheated|exploited
        |lied to|used|betrayed|ghosted|lowballed
      ) (?:me|by (?:a|my|the|yet another|recruiters?|companies|hr|another|every|three|two))
    `,
    pattern`
      (?:been|was|got|getting|am|be|being|i'm|were|gets) (?:\w+ )?(?:
        ghosted|lied to|strung along|led on|used and|cheated|gaslit|fobbed off|jerked around
        |messed around|screwed over|shafted|stitched up|taken for a (?:ride|fool)
      )
    `,
    pattern`
      (?:i )?(?:hate|despise|loathe|detest|can't stand|cannot stand|cant stand|curse) (?:
        all |every |most |these |those |the |dealing with |my |this |that |her |him |job )*(?:
          recruiters?|hr|employers?|companies|interviews?|interviewers?|hunting|hiring
          |job ?hunting|market|boss|manager|industry|company|system|place|networking
          |application forms?|cow|woman|man
        )
    `,
    pattern`
      to (?:the|all the|every|all|whichever|that|those) (?:\w+ ){0,6}?(?:
        recruiter|recruiters|company|companies|hiring manager|employer|employers|boss|manager
        |agency|hr
      )(?: \w+){0,3}? (?:who|that|which) (?:
        ghosted|ignored|rejected|lied|never|wasted|told me|laughed|made me|turned|couldn't
        |didn't|promised|called|kept|cancelled|forgot|left
      )
    `,
    pattern`
      (?:why|how) (?:
        do|does|did|can|can't|won't|don't|is it that|are|on earth|come|the hell|oh why|should
        |would|must
      )(?: \w+){0,2}? {party}(?: \w+){0,3} (?:
        never|even|bother|not|always|ghost|lie|waste|insist|think|ignore|only|still|expect|ask
        |advertise|post|treat|keep|so|refuse|want|pretend|hide|hate|make
      )
    `,
    'employers? say',
    pattern`
      (?:they|companies|employers) (?:say|claim|cry|keep saying|tell us|complain)(?: that)? (?:
        they|there|nobody|no one
      )[^.!?]{0,60}[.!?]? ?
        (?:rubbish|nonsense|lies|bullshit|my foot|yeah,? right|as if|please|sure|really\?)
    `,
  ],
  GRIPE_SLOTS,
)
