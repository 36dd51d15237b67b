import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { PLEADING_SLOTS } from './pleading-slots.ts'

/** Words of somebody who begs for work, or takes any, whatever the terms. */
export const PLEADING = phrases(
  [
    'no (?:more )?savings|any (?:\\w+ )?(?:job|work|position|post|role|vacancy) (?:whatsoever|at all)',
    'no matter how (?:low|badly|little|small|hard|dirty|bad|menial|poor|far)|at any price|any work dey',
    'sold (?:the|my|our) (?:car|ring|piano|furniture|tools|bike|phone|wedding ring)',
    pattern`
      (?:i go|make i) do am|no (?:worry|wahala) for money|help a (?:brother|sister)
      |i(?:'d| would| could)? (?:even )?pay (?:you|him|her|them) to (?:let|take|hire|have)
    `,
    'my last (?:attempt|try)|give up (?:our|my) (?:flat|house|home|room)|use me for (?:anything|something)',
    pattern`
      {will} {really}(?:take|accept|do|try|work|settle for|grab|say yes to|sign|go for|start) (?:
        on |in |at |up )?{really}{any} (?:
          kind of |type of |sort of |old |single |honest |paid |available )?(?:\w+ )?{job}
    `,
    '{will} {really}(?:take|accept|grab|settle for|work for|say yes to) (?:absolutely |literally |just |pretty much )?(?:anything|whatever|any old thing)',
    pattern`
      (?:have|got|know of|there is|there's|offer|for) (?:me )?(?:a |any )?(?:job|work),? (?:
        really |honestly |literally )?any (?:kind of )?(?:job|work|thing)
    `,
    "any (?:job|work),? (?:please|i'm yours|i'll|i will|anything|anywhere|whatever)",
    'with folded hands',
    '(?:stopped|given up|done with|past|tired of) being (?:choosy|picky|proud|fussy)',
    'no longer (?:choosy|picky|proud|fussy)',
    "(?:can't|cannot) (?:afford to )?be (?:choosy|picky|proud|fussy)",
    "whatever (?:you have|you've got|you got|there is|comes),? i(?:'ll|'d| will| would) (?:take|do|accept|say yes)",
    pattern`
      (?:can't|cannot|couldn't|won't|not) (?:
        face|survive|do|take|bear|go through|get through|stand
      ) another (?:month|week|winter|year|day|rejection|no|christmas)
    `,
    '(?:only|the) (?:one|person|hope) (?:who|that|left who) can (?:save|help|rescue) (?:me|us)',
    '(?:anything|something)(?: at all)?[,:] (?:[a-z]+,? ){2,}[a-z]+\\?',
    '(?:go|going|come|went) (?:back )?home (?:with nothing|empty-handed|and tell (?:them|my))',
    '(?:landlord|bailiffs?) (?:is|are|at|wants|knocking)',
    'can start (?:in (?:one|an) hour|this minute|right now|tonight|within the hour)',
    'family condition|very poor(?: family)?|(?:over|on) broken glass',
    "(?:don't|do not|please don't) turn me (?:away|down)",
    "(?:then )?anything,? (?:\\w+,? ){1,6}(?:i don't (?:care|mind)|half)",
    'only chance to (?:stay|survive|eat|keep|live|feed)',
    'take (?:absolutely |literally )?anything(?: at all| right now| at this point| going)?(?=[,.!]| please)',
    pattern`
      {will} {really}(?:do|try) (?:absolutely |literally |just |pretty much )?anything(?=
        [,.!;:)]|$| \p{Pd}
        | (?:
          to (?:get|work|be|join|have|land|start|earn|prove|find|be hired|make it)
          |you (?:ask|want|say|need|like|tell|give|throw|have|put)|just|please|at all|really
          |legal|asked|and i mean
          |for (?:a|any|the|this|that|an|one) (?:\w+ )?(?:
            job|chance|role|position|opportunity|place|interview|shot|foot|break|trial|desk
            |contract
          )
        )
      )
    `,
    "anything(?: at all)? (?:is|would be|will be|'s) (?:fine|ok|okay|good enough|welcome|enough|better than nothing)",
    "(?:i'm|i am|im) (?:not|in no position) (?:to be )?(?:picky|choosy|fussy|proud)",
    "beggars (?:can't|cannot|can not) be choosers",
    pattern`
      {any} (?:kind of |type of |sort of |old |single )?{job}s?,? (?:
        will|would|does|is|are|at all|whatsoever|any ?where|any ?time
        |any (?:hours?|pay|shift|salary|place|wage)
      )(?: (?:do|ok|okay|fine|good|welcome|enough|acceptable|appreciated))?
    `,
    'any hours?,? (?:and )?any (?:pay|money|wage|job|salary)',
    'any (?:pay|wage|salary|money)(?: is|,| will| would)? ?(?:ok|okay|fine|good|do|any hours?|at all)?',
    "whatever (?:\\w+ )?(?:job|work|position|role|shifts?) (?:you|there|is|comes|they|it|and|u)[\\w' ]{0,14}",
    "whatever (?:you|u) (?:have|pay|got|'ve got|have got|can pay|can offer|offer|want to pay|think i'm worth|give me|decide|can spare|can give)",
    'whatever the (?:pay|money|hours|salary|wage|job|work|conditions|terms|place|contract|cost)',
    '(?:any|no matter what|whatever|all|on any|at any) (?:terms|conditions)',
    pattern`
      (?:i )?(?:don't|do not|dont|no|won't|wouldn't|would not|will not|needn't) {really}(?:
        mind|care about|care what|care how much|need|want|expect|require|ask for|ask about
        |look at|worry about|discuss|even need|even want
      ) (?:the |any |a |much |about (?:the )?|for (?:any |a )?|what )?
        (?:{pay}|paying|paid|hours)
    `,
    pattern`
      (?:the |my )?{pay} (?:is|are|does|really is|is really|would be) ?(?:not|n't|no|never)
        (?: really| at all)? ?(?:
          important|an? (?:issue|problem|object|matter|concern|question|factor)|issue|problem
          |matter|object
        )
    `,
    "(?:the )?{pay} (?:isn't|aren't|doesn't|don't|does not|do not|won't) (?:important|an (?:issue|object)|a (?:problem|concern)|matter)",
    'no (?:{pay}) (?:needed|required|necessary|expected|for the first|at first|at all|at the beginning|is fine|is ok)',
    pattern`
      {will} {really}(?:
        work|do|accept|take|start|intern|train|come in|come on trial|cook|drive|serve|help out
        |join
      )[^.!?;]{0,50}?(?:
        {nothing}
        |(?:at|for) (?:a|one|half|two) (?:third|quarter|fraction|half|thirds)? ?(?:of )?
          (?:the |your )?(?:\w+ )?(?:salary|pay|wage|wages|price|rate)
        |for (?:the )?(?:experience|reference|practice) (?:alone|only)
      )(?! of )
    `,
    pattern`
      {will} {really}(?:
        work|do it|do the (?:job|work)|start|come|help out|help you|intern|be there|train
        |do this|take it|stay|do all this|do that|cook|clean|drive|serve
      ) (?:\w+ ){0,4}?{nothing}
    `,
    "(?:you|u) (?:don't|do not|dont|needn't|wouldn't|won't|would not|need not|do not even|don't even) (?:even )?(?:have|need)? ?(?:to )?pay me",
    'pay me (?:whatever|anything|what you|as little|nothing|less|half|later|in (?:food|meals|kind))',
    '(?:for |at |on )?half (?:the |my |of the )?(?:pay|salary|wages?|money|rate)',
    pattern`
      i(?:'m| am|m)? {really}
        (?:beg|begging|imploring|implore|beseech|beseeching|pleading with|plead with|plead)
        (?: with| of| to)? (?:
          you|u|sir|ma|anyone|anybody|someone|somebody|everyone|whoever|recruiters|all
        )(?! (?:to )?(?:forgive|pardon|excuse|understand))
    `,
    'begging (?:you|for (?:a|any|work|an|one|your)|anyone|someone|here)',
    'i beg(?: of)? (?:you|u|sir|ma|ooo?)(?! (?:to )?(?:forgive|pardon|excuse))',
    'abeg(?:,|o| )',
    '(?:pl+e+a*s+e*|pls|plz|plea+se+),? (?:and )?(?:please|pls|plz|i beg)',
    'pleas?e{2,}|ple{2,}a*se+|plea{2,}se+|p-l-e-a-s-e',
    'on (?:my|bended|both|my bare|my two)(?: \\w+)? knees',
    'have (?:mercy|pity|some mercy|a heart|compassion) ?(?:on|for|with|please|sir|!)?',
    'take pity|out of (?:the kindness|the goodness|pity)',
    "(?:for|in) (?:the love of )?(?:god|heaven|christ|pity|goodness|mercy)(?:'?s)?(?: sake| name)",
    'my (?:very )?(?:only|last|final)(?: remaining| real)? (?:hope|chance|resort|option|straw|lifeline|shot|bet)',
    "(?:you are|you're|this is|it is|it's|as) (?:my |a |the )?(?:very )?(?:last|only) (?:hope|resort)",
    '(?:all|put) my (?:\\w+ )?hopes? (?:in|is in|are in|on|rests?) (?:you|your|this)',
    'nowhere (?:else |left )?(?:else )?to (?:turn|go)',
    '(?:no ?body|no ?one) (?:else |left )?(?:else )?(?:to (?:turn to|ask|help)|i can (?:turn to|ask))',
    "(?:can't|cannot) think of (?:anyone|anybody) else",
    pattern`
      i(?:
        'm| am|m|'ve become| have become|'ve grown| have grown| feel| grow|'m getting
        | am getting
      ) {really}(?:desperate|despairing)(?! for (?:a |an |some |my |the )?(?:
        coffee|tea|holiday|rain|sun|news|sleep|summer|spring|drink|wee|nap|book|weekend|biscuit
        |good
      )
      )(?! to (?:know|see|hear|read|try|tell|meet|visit|learn|taste))
    `,
    'desperate (?:for|to (?:find|get|have|land)) (?:\\w+ ){0,2}?{job}',
    'desperate (?:job[- ]?seeker|to work|times|for income|for money|enough)',
    pattern`
      desperately (?:\w+ )?
        (?:need|needs|needing|looking|searching|seeking|in need|want|wanting|trying)
        (?: of| for| to (?:find|get))? (?:\w+ ){0,2}?(?:{job}|income|chance|break|interview)
    `,
    '(?:in|have a) desperate need',
    pattern`
      (?:my |our |all (?:of )?my |the |the last of my |what was left of my )savings (?:
        are|have|is|were|will|ran|run|won't|dried
      )(?: \w+){0,2}? ?(?:
        gone|run out|ran out|out|used up|low|dry|up|exhausted|finished|depleted|spent|last
        |nothing|empty
      )
    `,
    'savings (?:are |all )?(?:gone|finished|used up|exhausted|run dry|running out)',
    "(?:run|ran|running|am|i'm|been|nearly|almost|clean|completely) out of (?:savings|money|cash|funds|food|options|hope)",
    '(?:ran|run|burn\\w*|burnt|eaten|eating|gone|going|got|get) through (?:all |most |the last )?(?:of )?(?:my|our) (?:\\w+ )?savings',
    'living (?:off|on) (?:my )?(?:last |the last of )?(?:savings|my last|noodles|credit|borrowed|overdraft)',
    '(?:used|spent) (?:up )?(?:all |the last of )my savings',
    pattern`
      (?:
        can't|cannot|can not|couldn't|unable to|struggling to|not able to|barely
        |don't know how (?:i'll|to|i will|i can)|no way to
        |how (?:am i|will i|i'll|i will|do i|to)
      ) (?:even )?(?:to )?(?:pay|afford|make|cover|feed|buy|put food) (?:for )?
        (?:my|the|our|this month's|next month's|even|on)? ?(?:\w+ )?(?:
          rent|bills|mortgage|family|kids|children|food|groceries|school fees|electricity
          |heating|table|daughter|son|nappies|house
        )
    `,
    '(?:behind (?:on|with)|late (?:on|with)|owe (?:\\w+ ){0,2}(?:months|weeks)(?: of)?|arrears on|months? of) (?:my |the |our )?(?:rent|mortgage|bills)',
    'rent (?:is|was) (?:over)?due|rent (?:arrears|to pay)',
    '(?:be |being |get |getting |facing |about to be |before )?evict(?:ed|ion)',
    '(?:lose|losing|lost) (?:my|our) (?:house|home|flat|apartment|room)',
    '(?:be|become|end up|sleeping|living) (?:homeless|on the streets?|in my car)',
    'out on the street',
    pattern`
      (?:need|have|must|got|want|trying|able) (?:to )?(?:feed|support|provide for|put food) (?:
        my|our|for my|on
      ) (?:\w+ )?(?:family|kids|children|mother|parents|siblings|table)
    `,
    'mouths to feed',
    pattern`
      (?:family|kids|children|wife|mother|daughter|son) (?:
        depends?|relies|rely|is counting|are counting
        |(?:is|are) (?:hungry|starving|not eating|suffering)
      )
    `,
    'no money (?:left|for|to|at all)|no income',
    '(?:bank )?(?:account|wallet|fridge) is (?:empty|dry|zero|at zero)',
    '(?:my )?last (?:\\w+ )?(?:pounds?|dollars?|euros?|naira|rupees?|pesos?|shillings?|penny|pennies|cents?|coins?|tenner|fiver|payslip)',
    "drowning in (?:debt|bills)|haven't eaten|not eaten",
    "i(?:'m| am) (?:flat |completely |totally |so )?(?:broke|skint)",
    'up to my (?:neck|ears|eyes) in debt|in (?:deep|serious) debt|food ?bank',
    pattern`
      (?:
        (?:just|only|simply) (?:please )?hire
        |(?:just|only|please|simply) (?:please )?(?:employ|take)
      ) me(?: on| in)?(?! (?:out|through|off|to|back|as an example))
    `,
    '(?:hire|employ) me,? (?:please|pls|plz|now|already|i beg|someone|anyone|today)',
    pattern`
      (?:just|only|please|pls|plz|kindly|somebody|someone) (?:please )?
        (?:give|offer|grant|allow) me (?:
          a |any |an |some |one |that |just one |just a |even a |this )*
        (?:small |single |little |last |real )?
        (?:job|work|chance|shot|go|trial|start|opportunity|foot in|break|something|place)(?! (?:
          to (?:
            show you (?:our|how)|explain|present|quote|demo|pitch|ask|read|finish|reply|think
            |check
          )|by |before )
        )
    `,
    '{anyone},? {please}?,? ?(?:(?:to|will|can|just|must|has to|should|would) )?(?:employ|take|give|help|save) me(?: on| a (?:job|chance))?',
    '{anyone},? {please} (?:employ|take|give|help)',
    "{please} (?:say yes|don't (?:say no|turn me (?:away|down)|refuse|ignore))",
    pattern`
      i (?:{really})need (?:a|any|this|the|that) (?:\w+ )?
        (?:job|work|role|position|chance|income)(?: \w+)? (?:
          so badly|badly|urgently|now|asap|desperately|or else|more than|to survive|so much
          |very much|very badly|immediately|at any cost
        )
    `,
    '(?:urgently|badly|really really|so badly|seriously) (?:need|want|in need of|require) (?:a |any |some |this )?(?:\\w+ )?(?:job|work|employment)',
    'need (?:a |any )?(?:job|work) (?:asap|urgently|badly|immediately|right now|like yesterday|so bad)',
    pattern`
      (?:{will}|even|and|or) {really}
        (?:scrub|sweep|clean|mop|sleep (?:in|on|under)|shovel|lick|polish|wash|carry|make) (?:
          the |your |my |all (?:the |your )?|every )?(?:\w+ )?(?:
            floors?|toilets?|van|dishes|lavator(?:y|ies)|bins|drains|stables|boots|shoes
            |corridors?|couch|stairs|cars|bathrooms|pots|windows|coffee|tea|bags|rubbish
            |store ?room|bench|sofa|garage|desk|cellar
          )
    `,
    pattern`
      i(?:'d| would) (?:give|kill|die|sell) (?:
        anything|my (?:right|left) arm|a kidney|my soul|everything|an arm
      )? ?(?:for|to) (?:\w+ ){0,3}?
        (?:job|chance|role|interview|position|place|opportunity|get|work|be hired)
    `,
    'no (?:job|work|task|role) (?:is )?(?:too (?:small|low|dirty|menial|hard)|beneath me|below me)',
    'nothing (?:is )?(?:beneath|below) me',
    "end of my (?:rope|tether)|wits?'? end|rock bottom",
    "can't (?:go on|take (?:it|this) any ?(?:more|longer))",
    '(?:lost|losing|given up|giving up|lose) (?:all )?hope',
    "running out of (?:hope|time|options|road)|don't know what else to do",
    "don't know what to do any ?more|tried everything|life (?:or|and) death",
    'save (?:me|my life|my family)',
  ],
  PLEADING_SLOTS,
)
