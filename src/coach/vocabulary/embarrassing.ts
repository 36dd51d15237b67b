import { phrases, type Slots } from '../patterns.ts'
import { CALLED, CALLED_ANIMALS, CALLED_TO_BE, SWEARING } from './insults.ts'

const SLOTS: Slots = {
  called: [CALLED],
  animal: [CALLED_ANIMALS],
  gap: [
    "(?:(?!(?:if|unless|told|tells|says|said|asked|asks|not|thinks?|because|whose|when|never)(?![\\w']))\\w+(?:[.'-]\\w+)*,? ){0,7}?",
  ],
  person: [
    '(?:the|this|that|these|those) (?:\\w+ )?(?:woman|man|guy|lady|bloke|people|kids|children|students|clients|customers|lot|girl|boy|fella|dude|idiot|person|one)',
    'he|she|they',
  ],
  those: [
    'bosses|boss|managers?|supervisors?|ceo|directors?|recruiters?|hr|clients?|customers?',
    'employers?|colleagues?|co-?workers?|landlord|foreman|principal|professor|management',
    'interviewers?',
  ],
  calledToBe: [CALLED_TO_BE],
  target: [
    'bosses|boss|managers?|supervisors?|clients?|customers?|patients?|students?|pupils?',
    'parents?|kids in my class|colleagues?|co-?workers?|team ?mates?|team|recruiters?',
    'hr(?: \\w+)?|interviewers?|ceo|cto|directors?|headteacher|head teacher|principal',
    'professor|lecturers?|users?|guests?|diners|tenants?|passengers?|residents?|punters?',
    'shoppers|employers?|employees|interns?|apprentices?|trainees?|juniors?',
    'new (?:guy|girl|hire|boy|starter|intern)|staff|management|doctors?|nurses?|matron',
    'consultants?|readers|authors?|suppliers?|contractors?|committee|panel|jury|judge',
    'council|landlord|agency|owner|foreman|chef|head of (?:\\w+)|secretary|receptionist',
    'investors?|shareholders|donors|members|players|coach|referee|congregation',
    'parishioners|callers?|buyers?|vendors?|bride|people i work (?:with|for)',
    'people at work|people upstairs|suits|brass',
    'everyone (?:here|at work|in (?:my|this) office)|this office|my office|sales team',
    "marketing team|accounts|admin|minister|mayor|applicants?|candidates?|client's",
    "families|relatives|mums|mothers|supervisor's|woman (?:at|in|from) (?:\\w+)",
    'man (?:at|in|from) (?:\\w+)|guy (?:at|in|from) (?:\\w+)|lady (?:at|in|from) (?:\\w+)',
    'idiot',
  ],
  is: [
    "is|are|was|were|'s|'re|must be|has been|have been|acts? like|behaves? like|looks? like|smells? like",
    'has the (?:brain|iq|manners|charm|personality) of',
  ],
  so: [
    '(?:(?:just|such|so|really|truly|absolutely|completely|totally|utterly|simply|all|both|still|always|literally|honestly|clearly|obviously|an?|the|one|big|bunch of|load of|pack of|complete|total|absolute|utter|proper|right|real|bloody|damn|massive|huge|giant|biggest|little|old|how|what|pure|plain|as|most|stupid|fat|lazy|lying|ugly|dumb|miserable|whiny|greedy|pompous|arrogant|sad|fucking|effing|bunch|of|too|quite|pretty|very|being|as usual|again|worst|kind of|sort of|useless|today|tonight) ){0,5}',
  ],
  drunk: [
    'drunk|drunken|hammered|wasted|plastered|smashed|hung ?over|hung-over|tipsy|sloshed',
    'blotto|legless|pissed|trashed|shit-?faced|bladdered|tanked|wankered|stoned|baked',
    'blazed|high as a kite|buzzed|merry|half[- ]cut|blind drunk|three sheets|paralytic',
    'steaming|rat-?arsed|off my (?:face|head|tits)|mullered|langers|locked|fluthered',
    'squiffy|lit|still drunk|tight|loaded|blackout|blacked out|so drunk|intoxicated',
    'under the influence|pickled|wrecked|mashed|coked up|on coke|on shrooms|on edibles',
    'dying of a hangover|a bit drunk',
  ],
  drink: [
    'pints?|beers?|shots?|glasses (?:of (?:wine|prosecco|champagne|rum))?',
    'bottles?(?: of \\w+)?|wines?|whiskies|whiskeys|vodkas?|gins?|g&ts?|gin and tonics',
    'cocktails?|tequilas?|cans?|rums?|proseccos?|martinis?|margaritas?|mojitos?|jägers?',
    'jagerbombs?|jägerbombs?|joints?|lines|spliffs?|sherries|brandies|drinks(?! of water)',
    'tinnies|ciders?|negronis?|lagers?',
  ],
  work: [
    'work|shift|office|meeting|meetings|presentation|class|lesson|clinic|surgery|ward',
    'boss|client|clients|conference|deadline|standup|stand-up|zoom|call|teams|desk|job',
    'site|kitchen|patients?|lecture|exam|exams|rounds|school|interview|interviews|pitch',
    'board|service|stage|inspection|audit|driving|drive|the van|the truck|the forklift',
    'the bus|duty|on call|tutorial|seminar|workshop|training|court|hearing|matinee',
    'rehearsal|sermon|mass|kids|pupils|students|delivery|deliveries|on the clock|9am|8am',
    '6am|am lecture|residents|morning',
  ],
}

/** Insults aimed at those one works for or with. */
export const INSULTS = phrases(
  [
    '{target}(?:,| \\([^)]*\\))? {gap}{is} (?:also )?{so}(?:{called}|{calledToBe})(?! (?:about|for|in|good|amount) )',
    '(?:guy|man|woman|person|people|lady|bloke|one|idiot) (?:that |who |whom )?(?:i|we) (?:report to|work (?:for|with|under)|share an office with|sit next to) {gap}{is} (?:an? |the |all |such an? )?(?:\\w+ )?(?:{called}|{calledToBe}|{animal})',
    '(?:my|his|her|their|your|that|this) (?:idiot|moron|stupid|dumb|psycho|lunatic|clown|nightmare|useless) (?:of a |of an )?(?:father|mother|parents?|wife|husband|uncle|son|daughter|brother|dad|mum|neighbou?r|assistant|deputy|successor|predecessor)',
    '(?:can|should|may|could) (?:all )?go (?:and )?(?:f|fuck|eff|screw|stuff|hang|boil|jump|die|drown|choke)(?: (?:off|themselves|himself|herself|yourself|yourselves|in|it))',
    '(?:dumbest|stupidest|laziest|rudest|thickest|ugliest|nastiest|greediest) (?:\\w+ )?(?:person|people|man|woman|human|client|customer|boss|colleague|patient|student|team|manager|class|lot|guests?|recruiter)',
    '(?:i )?(?:\\w+ )?(?:want|wanted|wish i could|would love|feel like|felt like|ready|going|dying) (?:to )?(?:throw|throwing|strangl(?:e|ing)|slap(?:ping)?|punch(?:ing)?|drown(?:ing)?|kill(?:ing)?|murder(?:ing)?|push(?:ing)?|hit(?:ting)?|choke|choking) (?:my |the |this |that |every |all |half )?(?:\\w+ )?(?:{target}|class|kids|him|her|them|everyone)',
    '{person} ?{is} (?:{so})(?:{called}|(?:thick|dumb|stupid)(?: as \\w+)?|deranged|brain-?dead|clueless|moronic|idiotic|gormless|psychotic|insufferable|unhinged|vile|subhuman)',
    '{target} {gap}(?:has|have|having|with|got) (?:all )?the (?:charisma|brains?|iq|charm|manners|warmth|intelligence|attention span|personality|spine|skills|hygiene|sense|morals|backbone|empathy|wit) of',
    '{target} from hell|{target}[^.!?:]{0,25}:[^.!?]{0,60}(?:{called}|hypochondriacs?)',
    '{those} {gap}{is} (?:an? |such an? |the |all |a bunch of |nothing but )?(?:\\w+,? )?{animal}',
    '(?:what|such) an? (?:\\w+ )?(?:{called}|(?:fat |greedy |stupid |rude |old |selfish |absolute |total |mean )*{animal})(?=[.!?, ]|$)',
    '(?:my|our|this|that|these|those|the|your|another|some|every|all|most|his|her) (?:\\w+ ){0,2}?(?:{calledToBe}|{called})(?:,? (?:old|little|fat|lazy|ugly|stupid|of an?|\\w+))? (?:of (?:an? |my )?)?{target}',
    '(?:stupid|dumb|idiotic|moronic|brain-?dead|clueless|useless|incompetent|pathetic|thick|fat|ugly|smelly|whiny|lazy|lying|crazy|psycho|idiot|moron|bloody|cretinous|gormless|spineless|greedy|entitled|ungrateful|arrogant|insufferable|batshit|demented|senile|bonkers) (?:old |fat |little |rich |bloody |new |american |young )*{target}',
    '(?:such |what |is |are |was |were |be |being |as |like |call(?:ed)? (?:him|her|them|my boss|my manager) )(?:an? |the )?(?:complete|total|absolute|utter|proper|right|real|bloody|massive|giant|biggest|fat|lazy|lying|ugly|dumb|arrogant|spineless|useless|pompous|sad|old|stupid|miserable|incompetent|royal)(?:,? \\w+)? (?:{called})',
    '{called} (?:of|for) (?:an? |my )?{target}',
    "(?:he|she|they)(?:'s| is|'re| are) (?:an? |all |such an? |so |all such |just )(?:\\w+ )?(?:idiots?|morons?|cretins?|imbeciles?|wankers?|assholes?|arseholes?|psychos?|twats?|pricks?|dickheads?|clueless|useless|incompetent|braindead|brain-dead|bitch(?:es)?|cow|pigs?|leech(?:es)?|parasites?|muppets?|numpt(?:y|ies)|gobshites?|eejits?|clowns?|snakes?|liars?)",
    "(?:i (?:\\w+ )?(?:hate|despise|loathe|detest|can't stand|cannot stand|cant stand|could (?:kill|strangle|slap|murder|throttle|punch)|want to (?:kill|strangle|slap|murder|punch)|wanna (?:kill|strangle|slap|punch)|feel like (?:slapping|punching|strangling|killing)|would love to (?:slap|punch|strangle)|nearly (?:slapped|punched|strangled)|wish(?:ed)? (?:\\w+ ){1,3}(?:would )?(?:die|drop dead|choke)))(?: all| every| most| these| those| the| my| this| that| working (?:with|for)| dealing with| looking at| half| certain| old| fat| stupid| having to serve| serving| teaching){0,4} (?:{target}|cow|idiots?|people i work with)",
    "(?:my|this|that|the|our) {target}(?:'s)? (?:\\w+ ){0,3}?(?:can go|should go|can all go|should all|can|deserves to|needs to) (?:\\w+ ){0,2}?(?:hell|hang|die|rot|drown|choke|jump|do one|eat (?:dirt|shit)|shove it|stuff it|be (?:shot|fired|slapped|sedated|put down|drowned))",
    'to the (?:\\w+ )?(?:{called}) (?:of an? |from |who |at |in |that )',
    "(?:wouldn't|couldn't|can't|could not|cannot|would not) (?:\\w+ )?(?:find|recognise|recognize|spot|spell|pour|organi[sz]e|run|tell|manage) (?:\\w+ ){1,6}?(?:if (?:it|you|they) (?:hit|slapped|bit|punched|jumped|gave|drew|put)|in a brewery|with both hands|with a map|(?:his|her|their) (?:own )?(?:arse|ass|backside|elbow))",
    '(?:his|her|their) (?:head|heads) (?:is |are |so far )?up (?:his|her|their) (?:own )?(?:\\w+)',
    '(?:iq|brain|brains) of (?:an? )?\\w+|sharing one brain ?cell|one brain ?cell',
    'not the sharpest|(?:two|few|couple of) (?:brain cells|sandwiches|bricks)',
    'lights are on',
  ],
  SLOTS,
)

/** Without one of these words there is no insult: asked first, because the insults are many. */
export const MAY_INSULT = new RegExp(
  `\\b(?:${CALLED}|${CALLED_TO_BE}|${CALLED_ANIMALS}|hate|despise|loathe|detest|stand|kill|strangle|slap|slapp\\w+|murder|punch\\w*|throttle|strangl\\w+|killing|die|drop dead|choke|hell|hang|rot|drown|jump|shot|fired|sedated|slapped|brains?|iq|brewery|with a map|with both hands|elbow|up (?:his|her|their)|charisma|charm|manners|warmth|intelligence|attention span|personality|spine|skills|hygiene|sense|morals|backbone|empathy|wit|sharpest|(?:dumb|stupid|lazi|rud|thick|ugli|nasti|greedi)i?est|go f|go stuff|go boil|lights|hypochondriacs?|demented|bloody|idiots?)\\b`,
)

/** Swearing, whoever it is meant for. */
export const SWEARS = phrases([SWEARING])

/** Drunk at work, or telling the world of it. */
export const DRUNK = phrases(
  [
    "i(?:'ve| have| had|'m having)(?: got)? (?:a |the |such a )(?:[\\w']+ ){0,2}?hangover",
    'drunk by (?:\\w+)',
    '(?:marking|grading|reviewing|teaching|coding|deploying|proofreading|editing|translating|answering|signing|planning|invigilating|operating|driving|flying|writing (?:reports?|references|reviews))[^.!?]{0,60}(?:after|with|on|over|through) (?:my |a |an |half |one |two |three |four |the |several |too many )*(?:\\w+ )?(?:bottles?|pints?|glass(?:es)? of|gins?|wine|whisk(?:e)?y|beers?|rum|vodka|tequila|joints?|edibles?|rioja|prosecco)',
    "(?:i(?:'m| am|m| was| got| get| showed up| turned up| came| went| went in| taught| worked| drove| did| presented|'ve been|'ll be| gave| led| ran| still| lectured| operated| filmed| played| dj'd| opened| cooked)|(?:me|us),?|still|so|too|slightly|properly|absolutely|completely|totally|kinda|bit|half|being|getting|turning up|showing up|went|gone|came|got|we (?:were|are|got|all got)|both|yours truly) (?:(?:up|to|in|into|the|my|a|an|bit|still|so|slightly|completely|absolutely|totally|proper|properly|kinda|sort of|kind of|little|already|currently|half|way|too|very|really|massively|shift|work|lesson|class|whole|shift|today|last|night|pretty|quite|hopelessly|mildly|gloriously|legally|also|officially|meeting|office|on|at|interview|presentation|and|exam|as|afternoon|morning) ){0,5}{drunk}(?! (?:in (?:on|with) (?:the )?(?:power|love)|with (?:joy|power|love|happiness)|by (?:the|a)|tank|metal|copper|wall|walls|ceiling|on (?:power|life|love)|up|time|the (?:crowd|opening)|season|expectations|hopes|street|school|tea|points?))",
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+|a few|couple of|a couple of|half a bottle|a bottle|too many|a|another) (?:\\w+ )?{drink} (?:of \\w+ )?(?:in|deep|down|before|into|for (?:breakfast|lunch)|at lunch|on the (?:clock|job)|under (?:my|the) (?:belt|desk)|later|and (?:still|now|counting|i'm|im))(?=[ ,.!…]|$)",
    "(?:hangover|hung ?over|hungover|hung-over|still drunk|still pissed|(?<!i )drunk|tipsy|boozed|boozing|drinking(?! (?:\\w+ )?(?:water|tea|coffees?|fountain|milk|juice))|drank(?! (?:\\w+ )?(?:water|tea|coffees?|milk|juice))|drunk-\\w+|(?:downing|downed|necked|necking|swigging|sneaking|sneaked|snuck|with) (?:a |some |my )?(?:\\w+ )?(?:vodka|gin|whisk(?:e)?y|rum|tequila|wine|beers?|prosecco)|flask of (?:\\w+)|stoned|spliff)[^.!?]{0,60}(?:at|on|in|during|before|for|through|to|behind|under|from|all|while|when|into|teaching|running|and) (?:the |my |a |an |this |our |first |early |late |night |morning |day |monday |full |whole |board |client |team |work |every |last |next |back-to-back |today's |tomorrow's |9am |8am |7am |6am |two |big |half |teaching |driving |running )*{work}",
    '(?:{work})[^.!?]{0,40}(?:still drunk|hung ?over|hungover|with a (?:\\w+ )?hangover|(?:completely|absolutely|still|so|totally|half) (?:drunk|hammered|wasted|pissed|stoned|plastered|cut)|while (?:drunk|high|stoned|wasted|tipsy)|vodka in my|gin in my|rum in my|whisky in my|wine in my|smell(?:s|ing|ed)? (?:of|like) (?:\\w+ )?(?:gin|vodka|whisky|rum|beer|booze|wine|brewery))',
    '(?:vodka|gin|whisk(?:e)?y|rum|wine|prosecco|baileys|brandy|schnapps) in (?:my|the) (?:\\w+ )?(?:coffee|mug|thermos|water ?bottle|tea|flask|cup|desk|drawer|locker|hydro ?flask)',
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
    '(?:got|getting|get) (?:absolutely |totally |so |completely |properly )?(?:wasted|hammered|plastered|smashed|shit-?faced|trashed|blind drunk|legless|drunk)(?! (?:food|avocado|tank))',
  ],
  SLOTS,
)

/** Something one should not have done at work, and tells. */
export const MISCONDUCT = phrases(
  [
    "(?:put(?:ting)?|claim\\w*|expens\\w*|run(?:ning)?|charg\\w*|book(?:ed|ing)) (?:[\\w']+ ){0,7}?(?:through |as |on |under )+(?:a )?(?:client|business|work|travel|training|research|team|office) (?:entertainment|expenses?|trip|dinner|costs?|travel|meals?|building|supplies)",
    '(?:call(?:ed|ing)?|phon(?:ed|ing)|rang|rung|ring(?:ing)?) (?:in|out|off) [\'"]?sick[\'"]?(?: \\w+){0,3}?(?:,| but| and| to| so| because| for| again| today| when| from the| at the| even though|\\.| lol| 😂| then| since| while| just)',
    '(?:pull(?:ed|ing)?|threw|throw(?:ing)?|took|taking|chuck(?:ed|ing)?) a (?:cheeky )?(?:sickie|fake sick|fake sick day)',
    "fake(?:d)? (?:a |an |my |being |the )?(?:sick|ill|illness|sickness|flu|food poisoning|migraine|doctor's note|sick note|sick day|covid|stomach bug|dead grandmother)",
    "(?:my )?(?:grandmother|gran|grandma|aunt) (?:has )?(?:died|dies|'died') (?:again|for the|three|twice|four)",
    'fake sick',
    'on [\'"]?sick leave[\'"]?[^.!?]{0,40}(?:beach|bar|ski|festival|holiday|ibiza|pool|party|match|game)',
    '(?:fak(?:e|ed|ing)|fabricat(?:e|ed|ing)|forg(?:e|ed|ing)|falsif(?:y|ied|ying)|fudg(?:e|ed|ing)|cook(?:ed|ing)|massag(?:ed|ing)|doctor(?:ed|ing)|made up|make up|making up|invent(?:ed|ing)|inflat(?:ed|ing)|padd?(?:ed|ing)|fiddl(?:ed|ing)|copied|copy|copy-pasted|backdat(?:ed|ing)|rigg(?:ed|ing)|tweak(?:ed|ing)|ticked|tick|initialled) (?:\\w+ ){0,3}?(?:hours|time ?sheets?|cv|resume|résumé|degree|diploma|references?|numbers|figures|data|results?|readings|books|expenses?|mileage|invoices?|signatures?|reports?|logs?|log ?book|certificates?|qualifications?|grades|marks|receipts|stats|minutes|attendance|temperatures?|quotes?|sources|survey|test results|half (?:of )?my|the boxes|every box|all the boxes|most of)',
    '(?:lied|lie|lying|lies|bluffed|cheated|cheat|cheating) (?:\\w+ )?(?:on|in|about|through|to|at|all over) (?:my|the|our|every|having|being|a|all|most|half|his|her|that|both|an) ?(?:whole |entire |job |online |last |final |safety |first-aid |driving |language )?(?:cv|resume|résumé|application|interview|exam|exams|degree|client|clients|customer|customers|patient|patients|boss|qualifications|experience|test|tests|inspector|inspectors|auditors?|auditor|audit|certificate|time ?sheets?|budget|finals|hours|insurance|safety|mileage|references|licen[cs]e|first aid|years|parents|panel|age|manager|a degree|delivery)',
    '(?:slept|sleeping|napped|nap|napping|dozed|snoozed|asleep|fell asleep|snoring) (?:off )?(?:\\w+ )?(?:through|on|at|during|in|under|under the|behind) (?:my |the |a |half |half of |half my |most of |most of my |every |whole |entire |night |this |our |her |his |while )*(?:shift|night shift|job|work|clock|desk|duty|counter|meeting|watch|stock ?room|store ?room|supervising|invigilating|lesson|switchboard|till|company|lecture|exam|guard)',
    '(?:paid|getting paid|get paid|gets paid|being paid|paying me) (?:\\w+ ){0,4}?(?:to (?:nap|sleep|do nothing|sit|watch|scroll|play|tweet|poop|poo|netflix)|for (?:doing )?(?:nothing|napping|sleeping|sitting))',
    "(?:stole|stolen|steal|stealing|nick(?:ed|ing)?|pinch(?:ed|ing)?|swip(?:ed|ing)|pocket(?:ed|ing)?|pilfer(?:ed|ing)|lift(?:ed|ing)?|half-inched|smuggled out|help(?:ed|ing|s)? myself to|'borrow(?:ed|ing)?'|\"borrow(?:ed|ing)?\"|borrow(?:ed|ing)? without|liberated|walked out with|took home|taking home|took) (?:\\w+ ){0,5}?(?:from (?:the )?(?:till|stock ?room|store ?room|office|work|supply|supplies|cupboard|warehouse|shop|job|ward|petty cash|company|client|collection|minibar|kitchen|pharmacy|trolley|register|evidence|lab|site|school|drug|restaurant)|petty cash|stationery|tips|company (?:card|van|money|credit|laptop|time)|the client's|from work|from clients|morphine|painkillers|the till|out of the till|the drug cupboard)",
    'over-?bill(?:ed|ing)?|over-?charg(?:ed|ing)|double[- ]bill(?:ed|ing)?',
    'double[- ]charg(?:ed|ing)',
    "bill(?:ed|ing)? (?:\\w+ ){0,4}?(?:for (?:\\w+ ){0,5}?(?:(?:i |we |nobody |no one )?(?:never|didn't|did not|don't)|(?:nobody|no one) worked|nothing|nap|sleep|netflix|lunch|work i|hours i)|twice|double|triple)",
    "charg(?:ed|ing|e) (?:\\w+ ){0,4}?(?:for (?:\\w+ ){0,5}?(?:i |we )?(?:never|didn't|did not)|double|twice|triple)",
    'expens(?:ed|ing|e) (?:it|the|my|that|a|all|three|this|our)[^.!?]{0,40}(?:lol|😂|🤫|strip|casino|holiday|weekend|honeymoon|as (?:a )?(?:client|team|research|training|\\w+ expenses)|anyway|no ?(?:one|body)|pub|bar|drinks|wedding|hangover)',
    "on the company('s)? (?:card|dime|dollar|account)",
    'put (?:it|that|this|them|my \\w+) on (?:the company|expenses)[^.!?]{0,20}',
    "(?:haven't|have not|havent|didn't|not|hardly|barely|never) (?:actually )?(?:done|do|did|doing|worked|written|checked|check|read|looked at|tested|test|inspected|opened|cleaned|washed|calibrated|followed|sterili[sz]ed|changed|measured|finished) (?:\\w+ ){0,4}?(?:(?:a )?(?:stroke|minute|bit|lick|scrap|single|proper|hour|day'?s?|ounce|thing) ?(?:of )?(?:\\w+ ){0,2}?(?:work|thing)?(?: \\w+){0,3}? ?(?:all (?:week|day|month)|this (?:week|month)|since|in (?:weeks|months|days))|(?:half|any|most|one|a single one) (?:of )?(?:the|these|those|them|my)? ?(?:\\w+ )?(?:essays?|reports?|brakes?|files?|exams?|papers?|theses|boilers?|cables?|valves?|smoke alarms?|alarms?|fridges?|harness(?:es)?|extinguishers?|references|contracts?|records|forms?|wiring|samples?))",
    "(?:sign(?:ed|ing)?|tick(?:ed|ing)?|stamp(?:ed|ing)?|pass(?:ed|ing)?|certif(?:y|ied|ying)|approv(?:e|ed|ing)|grad(?:e|ed|ing)|mark(?:ed|ing)?|fil(?:l|led|ling) in|report(?:ed|ing)?) (?:\\w+ ){0,7}?(?:without|w/o|unread|blind|by rolling|at random|with a dice|by throwing|by coin|before|that (?:i|we|nobody) (?:never|didn't)|i (?:never|didn't|hadn't)|we (?:never|didn't)) ?(?:\\w+ ){0,2}?(?:look(?:ing|ed)?|read(?:ing)?|check(?:ing|ed)?|inspect(?:ing|ed)?|test(?:ing|ed)?|open(?:ing|ed)?|do(?:ing|ne)?|did|see(?:ing|n)?|saw|visit(?:ing|ed)?|dice|dart|coin|ever)?",
    '(?:skip(?:ped|ping|s)?|skiv(?:ed|ing)|bunk(?:ed|ing)? off|ditch(?:ed|ing)?|dodg(?:ed|ing)|ignored|bypass(?:ed|ing)|disabled|unplugged|switched off|turned off) (?:\\w+ ){0,3}?(?:safety|checks?|inspections?|smoke (?:alarm|detector)s?|alarms?|hand-?washing|hygiene|training|the handover|protocol|procedure|patients?|guard|consent|quality control|qc|test|tests|audit|fire drill|interlock|sterili[sz]ation|meds|rounds|compliance|background check)',
    "(?:read|reading|snoop(?:ed|ing)?|look(?:ed|ing)? (?:up|through|at)|peek(?:ed|ing)?|leak(?:ed|ing)?|sold|sell(?:ing)?|shar(?:ed|ing)|post(?:ed|ing)?|google(?:d)?|gossip(?:ed|ing)?|sent|screenshot\\w*|checked|spied|spying) (?:\\w+ ){0,5}?(?:patients?'?s?'? (?:records?|files?|notes?|charts?|x-?rays?)|(?:ex|ex's|neighbou?r's|celebrity's|boss's|colleague's|colleagues') (?:\\w+ )?(?:records?|files?|notes?|salary|medical|emails?|chart|account)|personnel files?|confidential|(?:the )?client (?:data|list)|customer (?:data|list)|trade secrets?|exam (?:paper|questions)|insider|the embargoed|private messages|everyone's salar(?:y|ies))",
    '(?:delet(?:ed|ing)|shred(?:ded|ding)?|hid|hidden|hiding|bur(?:ied|ying)|binned|flushed|covered up|covering up|lost on purpose|\'lost\'|"lost"|threw away|burned|burnt) (?:\\w+ ){0,5}?(?:emails?|evidence|complaints?|mistake|error|files?|records?|invoices?|the (?:broken|body|damage|crack|leak|proof)|so (?:nobody|no one)|before the (?:audit|inspector|inspection|boss)|letters? of complaint|applications?|cvs?)',
    "pretend(?:ed|ing|s)? (?:to|i|that|i'm|i was) (?:\\w+ ){0,2}?(?:work|be working|working|know|be sick|be ill|sick|ill|be busy|be on|listen|read|have|be (?:in a|at)|wfh)",
    "mouse (?:jiggler|mover)|on company time|on (?:the|their|my boss's) (?:clock|dime)",
    'company time',
    'working from home[^.!?]{0,40}(?:beach|bed|pub|netflix|pool|hammock|golf|napp?ing)',
    '(?:watch(?:ing|ed)?|binge[- ]watch\\w*|bing(?:ed|eing|ing)|playing|played|gaming) (?:\\w+ ){0,4}?(?:netflix|xbox|ps5|playstation|fortnite|minecraft|porn|games|candy crush|the match|football|cricket|series|solitaire|youtube)(?: \\w+){0,4}? (?:at|in|on|during|while|instead) (?:\\w+ ){0,3}?(?:work|office|clock|meeting|shift|working|desk|job|company|calls?)',
    '(?:spat|spit|spitting|sneezed|pee(?:d)?|piss(?:ed)?|dropped) (?:\\w+ )?(?:in|into|on) (?:\\w+ ){0,3}?(?:soup|food|coffee|tea|drink|burger|order|plate|floor and served)',
    'serv(?:ed|ing|e) (?:\\w+ ){0,4}?(?:off the floor|expired|out of date|past (?:its|their) date|from the (?:floor|bin)|anyway|that (?:fell|dropped)|it to)',
    'swapped the (?:labels?|dates?|price)',
    'chang(?:ed|ing) the (?:use-by|expiry|best-before|sell-by)|water(?:ed|ing) down',
    'short-?chang(?:ed|ing)|keep(?:ing)? the change',
    'kept the (?:change|tips|money|deposit)|under the table|cash in hand|off the books',
    'dodg(?:e|ed|ing) (?:the )?tax(?:es)?',
    "tax(?:man)? (?:doesn't|does not|won't|needn't) (?:need to )?know|back-?handers?",
    'brib(?:e|ed|es|ing)|kickbacks?',
    'paid (?:someone|a friend|a guy|my \\w+) to (?:write|sit|take|do) my (?:thesis|exam|essay|dissertation|degree|test)',
    '(?:chatgpt|a bot|my (?:sister|brother|cousin|mum|flatmate)) (?:wrote|did|writes|does) (?:all |most of |half |half of )?my (?:thesis|job|work|reports?|degree|dissertation|essays?|coursework|exam|lesson plans|marking)',
    "(?:told|tell|telling|asked) (?:a|the|my|that|this|one|another|our) (?:\\w+ )?(?:patient|client|customer|boss|pupil|student|parent|manager|guest|passenger|resident|caller) (?:\\w+ )?(?:where to (?:go|shove|stick|put)|to (?:shut|go to|shove|stick|get lost|eff|piss|f|stuff|sod|drop|naff|bugger)|(?:he|she|they)(?:'s|'re| was| were| is| looks?| smell\\w*) (?:\\w+ )?(?:fat|ugly|stupid|an? idiot|thick|useless|dumb))",
    '(?:hung up|slammed the (?:door|phone)|threw (?:\\w+ ){1,4}at|hit|slapped|punched|shoved|pushed|kicked|locked) (?:\\w+ ){0,2}?(?:on )?(?:a|the|my|that|this|one|our) (?:\\w+ )?(?:patient|client|customer|boss|pupil|student|parent|manager|guest|passenger|resident|recruiter|caller|colleague)',
    "(?:don't|dont|do not|please don't|nobody|no ?one|no one|hope nobody|hope no one|shh+|just don't) (?:\\w+ )?(?:tell|told|let|show) (?:my |the |our |anyone at |anybody at |any of my )?(?:boss|manager|supervisor|clients?|hr|work|patients?|inspectors?|auditors?|head|editor|director|management|school|landlord|taxman|matron|chef|owner|ofsted|health inspector|insurance)[^.!?]{0,40}",
    "what (?:the|my) (?:boss|client|manager|inspector|auditor|customer|patient|taxman|head|health inspector|editor)s? (?:doesn't|does not|don't|do not|never|won't) (?:know|see|sees|find|ask|check|asks|checks|notice)[^.!?]{0,30}",
  ],
  SLOTS,
)

/** Papers and duties done by halves; embarrassing once somebody confesses or is glad that nobody saw. */
export const CORNERS_CUT = phrases([
  "(?:told|tell|telling) (?:the |my )?(?:office|work|boss|school|team|hospital|company|manager) (?:that )?(?:i was|i am|i'm) (?:at|on|in|ill|sick|working)",
  '(?:told|tell|telling) (?:the|my|a|our|that) (?:\\w+ )?(?:clients?|boss|customers?|patients?|inspector|manager|auditor|editor|supervisor|parents|head|landlord|team|professor)[^.!?]{3,80}',
  '(?:took|taking|nicked|carried|walked off with|smuggled) (?:\\w+ ){0,4}?(?:laptops?|phones?|chairs?|tools?|stock|paint|timber|cable|copper|bottles?|stationery|monitors?|meat|steaks?|towels?|books?|samples?|fuel|diesel|drill|wine|cash|tips)(?: \\w+){0,2} home',
  '(?:sign(?:ed|ing)?|initial(?:led|ling)?|fill(?:ed|ing)? (?:in|out)|tick(?:ed|ing)?|copied|copy|made up|make up|invent(?:ed|ing)?|guess(?:ed|ing)?|estimat(?:ed|ing)|skip(?:ped|ping)?|charg(?:ed|ing|e)|bill(?:ed|ing)?|claim(?:ed|ing)?|us(?:e|ed|ing)|hid|hide|pass(?:ed|ing)?|wrote|write|written|record(?:ed|ing)?|log(?:ged|ging)?|enter(?:ed|ing)?|mark(?:ed|ing)?|grad(?:ed|ing)|stamp(?:ed|ing)?|submitt(?:ed|ing)|sent|report(?:ed|ing)?|cop(?:y|ying)|round(?:ed|ing)?|chang(?:ed|ing)|photoshop(?:ped|ping)?|recycl(?:ed|ing)|wing(?:ed|ing)?|bluff(?:ed|ing)?|ignor(?:ed|ing)|lost|forg(?:ot|ed)|never (?:once |actually |even )*(?:\\w+ed|\\w+t|read|done|did|seen|met|run|held|been)|not (?:once |actually |even )*(?:\\w+ed|read|done))[^.!?]{0,70}\\b(?:lists?|logs?|logbook|forms?|reports?|checks?|checklists?|inspections?|drills?|certificates?|temperatures?|hours|timesheets?|invoices?|assessments?|registers?|minutes|training|references?|records?|safety|exams?|essays?|grades?|marks|patients?|clients?|readings?|samples?|stock|inventory|fridges?|measurements?|sheets?|tests?|results?|data|homework|papers?|manual|instructions|allergens?|dates?|expenses?|mileage|orders?|reviews?|feedback|audit|spreadsheet|numbers|figures|harness|helmet|gloves|calibrations?|handover|chart|charts|notes|dosage|scans?|x-rays?|whatsapp group|lesson plans?)',
])

/** Owning up, or glad that nobody saw. */
export const CONFESSING =
  /\b(?:confess(?:ion|ing)?|i admit|i'll admit|guilty|not proud|don't judge|no regrets|zero regrets|shh+|between us|bless me|forgive me|(?:nobody|no one|no-one|none of them|not one of them|the (?:boss|inspector|auditor|client|manager)) (?:ever |even |has |hasn't |never )*(?:notic\w+|checks?|checked|knows?|knew|asks?|asked|saw|sees|looks?|reads?|suspects?|suspected|found out|realised|realized|cared|cares)|never found out|they (?:never|don't|won't|didn't) (?:check|notice|know|ask)|got away with|getting away with|truth is|truth be told|in reality,? i|went to the pub|(?:pretend(?:ing|ed)?|act(?:ing|ed)? (?:like|as if)) nothing (?:has )?happened|what they don't know|finders keepers|if (?:anyone|anybody|he|she|they|the boss) asks?|(?:inspector|auditor|boss|client|manager|head|teacher|professor)s? (?:loved|bought|swallowed|believed|fell for|signed) it|too (?:dumb|stupid|thick|lazy|busy) to (?:notice|check|see|care)|sue me|fooled (?:them|him|her|everyone)|(?:will|would) ever know|won't (?:notice|know|miss)|go for a smoke|worked a treat|fake it|faking it)\b|🤫|😈|😏/u

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
