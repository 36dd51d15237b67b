import { phrases } from '../patterns.ts'
import { CALLED, CALLED_ANIMALS, CALLED_TO_BE, SWEARING } from './insults.ts'
import { pattern } from '../../text/pattern.ts'
import { WORK_SLOTS } from './work-slots.ts'

/** Insults aimed at those one works for or with. */
export const INSULTS = phrases(
  [
    '{target}(?:,| \\([^)]*\\))? {gap}{is} (?:also )?{so}(?:{called}|{calledToBe})(?! (?:about|for|in|good|amount) )',
    pattern`
      (?:guy|man|woman|person|people|lady|bloke|one|idiot) (?:that |who |whom )?(?:i|we) (?:
        report to|work (?:for|with|under)|share an office with|sit next to
      ) {gap}{is} (?:an? |the |all |such an? )?(?:\w+ )?(?:{called}|{calledToBe}|{animal})
    `,
    pattern`
      (?:my|his|her|their|your|that|this) (?:
        idiot|moron|stupid|dumb|psycho|lunatic|clown|nightmare|useless
      ) (?:of a |of an )?(?:
        father|mother|parents?|wife|husband|uncle|son|daughter|brother|dad|mum|neighbou?r
        |assistant|deputy|successor|predecessor
      )
    `,
    pattern`
      (?:can|should|may|could) (?:all )?go (?:and )?
        (?:f|fuck|eff|screw|stuff|hang|boil|jump|die|drown|choke)
        (?: (?:off|themselves|himself|herself|yourself|yourselves|in|it))
    `,
    pattern`
      (?:dumbest|stupidest|laziest|rudest|thickest|ugliest|nastiest|greediest) (?:\w+ )?(?:
        person|people|man|woman|human|client|customer|boss|colleague|patient|student|team
        |manager|class|lot|guests?|recruiter
      )
    `,
    pattern`
      (?:i )?(?:\w+ )?
        (?:want|wanted|wish i could|would love|feel like|felt like|ready|going|dying) (?:to )?(?:
          throw|throwing|strangl(?:e|ing)|slap(?:ping)?|punch(?:ing)?|drown(?:ing)?|kill(?:ing)?
          |murder(?:ing)?|push(?:ing)?|hit(?:ting)?|choke|choking
        ) (?:my |the |this |that |every |all |half )?(?:\w+ )?
        (?:{target}|class|kids|him|her|them|everyone)
    `,
    pattern`
      {person} ?{is} (?:{so})(?:
        {called}|(?:thick|dumb|stupid)(?: as \w+)?|deranged|brain-?dead|clueless|moronic|idiotic
        |gormless|psychotic|insufferable|unhinged|vile|subhuman
      )
    `,
    pattern`
      {target} {gap}(?:has|have|having|with|got) (?:all )?the (?:
        charisma|brains?|iq|charm|manners|warmth|intelligence|attention span|personality|spine
        |skills|hygiene|sense|morals|backbone|empathy|wit
      ) of
    `,
    '{target} from hell|{target}[^.!?:]{0,25}:[^.!?]{0,60}(?:{called}|hypochondriacs?)',
    '{those} {gap}{is} (?:an? |such an? |the |all |a bunch of |nothing but )?(?:\\w+,? )?{animal}',
    '(?:what|such) an? (?:\\w+ )?(?:{called}|(?:fat |greedy |stupid |rude |old |selfish |absolute |total |mean )*{animal})(?=[.!?, ]|$)',
    pattern`
      (?:my|our|this|that|these|those|the|your|another|some|every|all|most|his|her) (?:
        \w+ ){0,2}?(?:{calledToBe}|{called})
        (?:,? (?:old|little|fat|lazy|ugly|stupid|of an?|\w+))? (?:of (?:an? |my )?)?{target}
    `,
    pattern`
      (?:
        stupid|dumb|idiotic|moronic|brain-?dead|clueless|useless|incompetent|pathetic|thick|fat
        |ugly|smelly|whiny|lazy|lying|crazy|psycho|idiot|moron|bloody|cretinous|gormless
        |spineless|greedy|entitled|ungrateful|arrogant|insufferable|batshit|demented|senile
        |bonkers
      ) (?:old |fat |little |rich |bloody |new |american |young )*{target}
    `,
    pattern`
      (?:
        such |what |is |are |was |were |be |being |as |like |call(?:ed)? (?:
          him|her|them|my boss|my manager
        ) )(?:an? |the )?(?:
          complete|total|absolute|utter|proper|right|real|bloody|massive|giant|biggest|fat|lazy
          |lying|ugly|dumb|arrogant|spineless|useless|pompous|sad|old|stupid|miserable
          |incompetent|royal
        )(?:,? \w+)? (?:{called})
    `,
    '{called} (?:of|for) (?:an? |my )?{target}',
    pattern`
      (?:he|she|they)(?:'s| is|'re| are) (?:an? |all |such an? |so |all such |just )(?:\w+ )?(?:
        idiots?|morons?|cretins?|imbeciles?|wankers?|assholes?|arseholes?|psychos?|twats?
        |pricks?|dickheads?|clueless|useless|incompetent|braindead|brain-dead|bitch(?:es)?|cow
        |pigs?|leech(?:es)?|parasites?|muppets?|numpt(?:y|ies)|gobshites?|eejits?|clowns?
        |snakes?|liars?
      )
    `,
    pattern`
      (?:
        i (?:\w+ )?(?:
          hate|despise|loathe|detest|can't stand|cannot stand|cant stand
          |could (?:kill|strangle|slap|murder|throttle|punch)
          |want to (?:kill|strangle|slap|murder|punch)|wanna (?:kill|strangle|slap|punch)
          |feel like (?:slapping|punching|strangling|killing)
          |would love to (?:slap|punch|strangle)|nearly (?:slapped|punched|strangled)
          |wish(?:ed)? (?:\w+ ){1,3}(?:would )?(?:die|drop dead|choke)
        )
      )(?: all| every| most| these| those| the| my| this| that| working (?:with|for)
        | dealing with| looking at| half| certain| old| fat| stupid| having to serve| serving
        | teaching
      ){0,4} (?:{target}|cow|idiots?|people i work with)
    `,
    pattern`
      (?:my|this|that|the|our) {target}(?:'s)? (?:\w+ ){0,3}?
        (?:can go|should go|can all go|should all|can|deserves to|needs to) (?:\w+ ){0,2}?(?:
          hell|hang|die|rot|drown|choke|jump|do one|eat (?:dirt|shit)|shove it|stuff it
          |be (?:shot|fired|slapped|sedated|put down|drowned)
        )
    `,
    'to the (?:\\w+ )?(?:{called}) (?:of an? |from |who |at |in |that )',
    pattern`
      (?:wouldn't|couldn't|can't|could not|cannot|would not) (?:\w+ )?
        (?:find|recognise|recognize|spot|spell|pour|organi[sz]e|run|tell|manage) (?:\w+ ){1,6}?(?:
          if (?:it|you|they) (?:hit|slapped|bit|punched|jumped|gave|drew|put)|in a brewery
          |with both hands|with a map|(?:his|her|their) (?:own )?(?:arse|ass|backside|elbow)
        )
    `,
    '(?:his|her|their) (?:head|heads) (?:is |are |so far )?up (?:his|her|their) (?:own )?(?:\\w+)',
    '(?:iq|brain|brains) of (?:an? )?\\w+|sharing one brain ?cell|one brain ?cell',
    'not the sharpest|(?:two|few|couple of) (?:brain cells|sandwiches|bricks)',
    'lights are on',
  ],
  WORK_SLOTS,
)

/** Without one of these words there is no insult: asked first, because the insults are many. */
export const MAY_INSULT = new RegExp(
  pattern`
    \b(?:
      ${CALLED}|${CALLED_TO_BE}|${CALLED_ANIMALS}|hate|despise|loathe|detest|stand|kill|strangle
      |slap|slapp\w+|murder|punch\w*|throttle|strangl\w+|killing|die|drop dead|choke|hell|hang
      |rot|drown|jump|shot|fired|sedated|slapped|brains?|iq|brewery|with a map|with both hands
      |elbow|up (?:his|her|their)|charisma|charm|manners|warmth|intelligence|attention span
      |personality|spine|skills|hygiene|sense|morals|backbone|empathy|wit|sharpest
      |(?:dumb|stupid|lazi|rud|thick|ugli|nasti|greedi)i?est|go f|go stuff|go boil|lights
      |hypochondriacs?|demented|bloody|idiots?
    )\b
  `,
)

/** Swearing, whoever it is meant for. */
export const SWEARS = phrases([SWEARING])
