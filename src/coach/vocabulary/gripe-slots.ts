import { type Slots } from '../patterns.ts'
import { CALLED, CALLED_ANIMALS, CALLED_TO_BE } from './insults.ts'
import { MARKET_PARTIES } from './job-market.ts'
import { pattern } from '../../text/pattern.ts'

export const GRIPE_SLOTS: Slots = {
  party: MARKET_PARTIES,
  gap: [
    pattern`
      (?:
        (?!
          (?:
            i|we|if|when|unless|so|thank|thanks|because|told|tells|says|said|asked|asks|until
            |helped|found|our|not|now|then
          )(?![\w'])
        )[\w'-]+,? ){0,6}?
    `,
  ],
  animal: [CALLED_ANIMALS],
  called: [CALLED],
  calledToBe: [CALLED_TO_BE],
  they: [
    'nobody|no one|no-one|noone|none of (?:them|you|these|those|the \\w+)',
    'not (?:one|a single one|a single)(?: \\w+)?(?: of (?:them|you|those|these))?',
    'nobody (?:in|at|out) (?:this|there|the|that) ?\\w*',
    'no (?:recruiter|employer|company|firm|agency|panel|manager|boss|human|human being|person)',
    'hardly any(?:one|body)|almost no(?:body| one)',
  ],
  n: [
    "never|don't|doesn't|dont|doesnt|won't|wont|didn't|didnt|do not|does not|will not",
    "did not|can't|cannot|couldn't|could not|haven't|have not|hasn't|wouldn't|would not",
    'cant|refuses? to|refused to',
    'too (?:lazy|busy|important|arrogant|proud|scared|cowardly) to|fail(?:s|ed)? to',
    'rarely|hardly ever|not once did|have no intention to',
  ],
  even: [
    pattern`
      (?:
        (?:
          even|ever|actually|really|bother(?:ed)?(?: to)?|once|just|simply
          |be (?:bothered|arsed|asked)|care|seem|want
          |have the (?:\w+ )?(?:decency|courtesy|manners|guts|balls|respect|grace|spine)(?: to)?
          |manage to|have|to
        ) ){0,4}
    `,
  ],
  answer: [
    'reply|replies|replied|answer|answers|answered|respond|responds|responded',
    pattern`
      (?:read|reads|open|opens|opened|look at|looks at|looked at|see|glance at)(?: (?:
        a|an|any|my|your|our|the|past|what|it|them|us|me|one|single|thing|beyond|more|you
        |people's
      )
      )*
    `,
    'call(?:s|ed)? (?:me |you |us )?back|call(?:s|ed)?|ring(?:s)?(?: back)?',
    'rang(?: back)?|write(?:s)? back|wrote back|get(?:s)? back|got back|gets? in touch',
    'bother(?:s|ed)?|care(?:s|d)?(?: (?:about|if|how|who|what))?|listen(?:s|ed)?',
    'value(?:s|d)?|respect(?:s|ed)?|acknowledge(?:s|d)?|appreciate(?:s|d)?|thank(?:ed|s)?',
    'giv(?:e|es)|gave|give (?:you |me |us |anyone |people )?(?:a|any|feedback|the)',
    'tell(?:s)? (?:me|us|people|anyone|the truth|you (?:why|anything|the truth|a thing))',
    'told (?:me|us|you)|explain(?:s|ed)?|keep(?:s)? (?:their|its) (?:word|promises?)',
    'know(?:s)? what (?:they|it|he|she)|deserve(?:s)?|show(?:s|ed)? (?:up|any|respect)',
    'have the (?:\\w+ )?(?:decency|courtesy|manners|guts|balls|respect|grace|spine|nerve)',
    'has the (?:\\w+ )?(?:decency|courtesy|manners)',
    'had the (?:\\w+ )?(?:decency|courtesy|manners|guts)',
    pattern`
      (?:hire|hires|want|wants|take|takes|employ|interview|train|trust|promote) (?:
        anyone|anybody|people|women|men|mothers|foreigners|graduates|older|us|me|you
        |to (?:train|pay|know|hear|hire|help|invest|see|take)|experience|new|young|old|someone
        |somebody|the best|talent
      )
    `,
    'pay(?:s)? (?:people|decent|properly|fairly|enough|us|anyone)|acknowledg\\w+',
    'send(?:s)? (?:a|even|so much|any)|sent (?:a|even|so much|any)|write(?:s)?|wrote',
    'hear(?:s)? (?:you|us|me)|help(?:s|ed)?(?: (?:me|you|us|anyone|people))?',
    'understand(?:s)?',
  ],
  often: [
    'just |only |simply |always |all |then |constantly |keep |keeps |kept |love to ',
    'loves to |like to |have |has |had |has been |have been |would rather |still |even ',
    'openly |routinely |secretly |deliberately |systematically |being |just keep ',
    'never stop |never |who |that ',
  ],
  wrong: ['{often}*{wrongs}'],
  wrongs: [
    'ghost(?:s|ed|ing)?|ignor(?:e|es|ed|ing)',
    'li(?:e|es|ed|ying)(?: to (?:me|us|you|people|my|your|our|everyone|candidates)| about| through|(?=[.,!]|$))',
    'wast(?:e|es|ed|ing) (?:\\w+ ){0,3}?(?:time|day|days|week|weeks|hours|months|years|money|life)',
    pattern`
      treat(?:s|ed|ing)? (?:
        us|me|people|candidates|applicants|you|workers|everyone|their \w+|jobseekers|job seekers
        |humans|freelancers|staff|juniors|women|anyone
      )[\w ]* (?:like|as|worse|badly|so badly|terribly|this way|that way)
    `,
    '(?:string|strung|stringing|lead|led|leading) (?:me|us|you|people|candidates) (?:along|on)',
    'play(?:s|ed|ing)? (?:games with|god|favou?rites)|exploit(?:s|ed|ing)?|abus(?:e|es|ed|ing)',
    'bull(?:y|ies|ied|ying)|humiliat\\w+|insult(?:s|ed|ing)|discriminat(?:e|es|ed|ing)',
    "lowball\\w*|cheat(?:s|ed|ing)?|robb(?:ed|ing)|rob|(?:steal(?:s|ing)?|stole|stolen) (?:my|our|your|people's|credit|ideas|work)",
    '(?:took|takes?|taking) (?:all )?(?:of )?(?:the |my )?credit(?! card)|backstab\\w*',
    'stabbed (?:me|us)|threw (?:me|us) (?:under|out|away)',
    'throws? (?:you|us|me|people|them|everything|my \\w+) (?:under|out|away|in the bin)',
    'dump(?:ed|s)? (?:me|us|you|people)|discard(?:ed|s)?|chew(?:s|ed)?',
    'spit(?:s)? (?:you|us|me) out|sabotag\\w+',
    'favou?r(?:s|ed|ing)? (?:their|his|her|only|the)',
    pattern`
      (?:
        pick|picks|picked|promote|promotes|promoted|choose|chose|hire|hires|hired|want|wants
        |care|cares|cared|take|takes|took|look|looks|interview|interviews|call|calls|read|reads
        |notice|notices
      ) (?:about )?(?:
        only |their own|their mates|his mates|her mates|friends|their friends|his friends
        |their favou?rites|his favou?rites|her favou?rites|someone's|nephews?|cousins?|relatives
        |insiders|their pals|the same people|whoever they
      )
    `,
    'only (?:hire|hires|want|wants|care|cares|take|takes|look|looks|interview|promote|talk|answer|call|respond|read|help|like)s?(?! (?:when|if|after|on))',
    'hid(?:e|es|ing) behind',
    'make(?:s)? (?:fun|promises|you jump|us jump|me jump|you (?:feel|fill|beg|wait))',
    'laugh(?:s|ed)? (?:at (?:me|us|you|people|candidates)|in (?:my|your) face)|look(?:s|ed)? (?:down|right through|straight through)',
    "couldn't care less|could not care less|could care less|pretend(?:s|ed|ing)? (?:to (?:care|listen|read|be|have)|they|that)",
    'whin(?:e|es|ing)|moan(?:s|ing)?',
    'complain(?:s|ing)? (?:they|that they|about not finding|about)',
    '(?:break|breaks|broke|breaking|broken) (?:every |all |their |its )?promis\\w+',
    '(?:block|blocked|denied|held|kept) me (?:back|down|out|waiting|hanging|guessing)?',
    pattern`
      (?:ruined|destroy(?:s|ed)|wreck(?:ed|s)|kill(?:s|ed|ing)?) (?:
        your|my|our|any|all|people|lives|everything
      ) ?(?:spirit|soul|hope|love|confidence|joy|life|lives|career|health)?
    `,
    'suck(?:s|ed)?|stink(?:s)?|let(?:s)? (?:everyone|me|us|you|people) down',
    'fail(?:s|ed|ing)? (?:us|me|people|everyone|candidates|miserably|young|older)',
    pattern`
      lost (?:my (?:cv|papers|application|file|form)|all respect|their (?:minds?|humanity|soul))
      |(?:disappear|vanish)(?:s|es|ed)? (?:after|once|when|as soon|without|on (?:you|me|us))
    `,
    'go(?:es)? (?:silent|quiet|missing|dark)|went (?:silent|quiet|dark)',
    'reject(?:s|ed|ing)? (?:\\w+ ){0,4}?(?:without|in (?:two|five|ten|three|under|\\d+)|before|because|by|at|automatically|me again|again|over)',
    'bin(?:s|ned)? (?:my|your|our|every|cvs|us|you|them|applications)',
    'throw(?:s)? (?:my|your|our|cvs|applications)',
    pattern`
      (?:
        ask|asks|asked|asking|want|wants|wanting|demand|demands|demanding|expect|expects
        |expecting|require|requires
      ) (?:for )?(?:\w+ )?(?:
        (?:five|ten|\d+|three|two|twenty)\+? years|unicorns?|the moon|a unicorn|free work
        |miracles|slaves|everything for|a phd for|superheroes|juniors with|slave
      )
    `,
    '(?:pay|pays|paid|paying|offer|offers|offered) (?:peanuts|nothing(?! for)|pennies|a pittance|slave|insulting|you in|us in)',
    'move(?:s|d)? the goalposts',
    'cancel(?:s|led|ed)? (?:on me|\\w+ minutes before|at the last|last minute|the day|without)',
    'change(?:s|d)? (?:the|their) (?:\\w+ )?(?:mind|goalposts|rules)',
    pattern`
      (?:want|wants|wanted|expect|expects|expected|demand|demands) (?:
        everything|it all|the (?:moon|world|impossible)|us to|you to|me to|blood|perfection
        |slaves?|cheap|someone (?:younger|cheaper)|it (?:yesterday|overnight|for free)
      )
    `,
    'giv(?:e|es) (?:us |you |me |back )?nothing',
    '(?:make|makes|made) up (?:their|its|his|her) minds? (?:before|in advance|long)',
    'decid(?:e|es|ed) (?:before|in advance|beforehand|in (?:two|five|ten))',
    '(?:had |have |has )?already (?:decided|chosen|knew who|picked)',
    '(?:exists?|are there|is there|are paid|is paid|are only here|live) to (?:say no|reject|waste|keep|humiliate|tick|protect|hide|make|break|crush)',
    '(?:took|takes|claimed|claims|presented) (?:\\w+ ){0,3}?(?:ideas?|credit(?! card)|work as)',
    'pay(?:s)? (?:\\w+ )?(?:late|little|badly|peanuts|nothing|like)',
    '(?:see|sees|saw|treat|treats) (?:us|you|me|people) as',
    '(?:filter|filters|weed|weeds|exclude|excludes) (?:you|us|me|people|out)',
    'judg(?:e|es|ed) (?:you|us|me|people) (?:by|on|for|before)|forg(?:et|ets|ot) (?:you|us|me|about)',
    'prefer(?:s|red)? (?:\\w+ ){0,3}?(?:younger|cheaper|friends|their own|insiders|men|the young)',
    'replac(?:e|es|ed) (?:me|us|you|people) (?:with|by)',
    '(?:look|looks|looking) for (?:excuses|reasons to)',
    '(?:run|runs|ran|ruin|ruins) (?:you|us|me|people|it) into the ground',
    'squeez(?:e|es|ed)|milk(?:s|ed)? (?:us|you|people|freelancers)',
    'us(?:e|es|ed) (?:and (?:discard|drop|dump)|(?:us|you|me|people) (?:up|and|as|for))',
    "can't be bothered|cannot be bothered|can't be arsed|couldn't be bothered",
    "wouldn't know|would not know|should be ashamed|ought to be ashamed",
    '(?:deserve|deserves) (?:to|what|each)',
    'have no (?:idea|clue|shame|manners|respect|soul|heart|decency|interest|intention|conscience)',
    'has no (?:idea|clue|shame|manners|respect|soul|heart|decency|interest)',
    'had no (?:idea|clue|shame|manners|respect)',
  ],
  is: [
    pattern`
      (?:
        is|are|was|were|'s|'re|isn't|aren't|seems?|seemed|feels?|felt|looks?|has become
        |have become|became|remains?|has turned into|have turned into|has gotten|got|has been
        |have been|being|must be|can be|has gone|have gone|turned out to be|called
      )
    `,
    ',',
  ],
  so: [
    pattern`
      (?:
        (?:
          just|all|so|such|really|truly|absolutely|completely|totally|utterly|simply|nothing but
          |nothing more than|nothing short of|full of|run by|made of|still|always|basically
          |literally|honestly|clearly|obviously|an?|the|one|big|bunch of|load of|pack of
          |complete|total|absolute|utter|proper|right|real|bloody|damn|fucking|massive|huge
          |giant|beyond|quite|pretty|very|too|of|as|most|biggest|little|old|how|what|pure|plain
          |cruel|sick|bad|broken|expensive|long|never-ending|endless|pointless
        ) ){0,5}
    `,
  ],
  bad: [
    'obstacle course|treadmill|meat grinder|minefield|casino|fairy tale|sweatshop|madhouse|raffle',
    'tombola|dog show|beauty pageant|hamster wheel|black box|sinking ship|slap',
    'broken(?! (?:by|in|into|off))|rigged|a joke|jokes?|scams?|farces?|lotter(?:y|ies)',
    'circus(?:es)?|shams?|shambles|lies?|fake|hopeless|useless|clueless|rude|dead|unfair',
    'biased|ageist|sexist|racist|xenophobic|corrupt|toxic|disgrace|disgraceful|shameful',
    'shameless|insulting|ridiculous|stacked',
    'against (?:us|me|you|people|anyone|older|ordinary)',
    'designed to (?:break|humiliate|keep|exclude|reject|fail|make you|grind|wear)',
    'nightmares?|hell|hellish|brutal|cruel|heartless|soulless|inhuman|inhumane|mess',
    "disasters?|waste(?: of (?:time|my|everyone's|our|money))?|worthless|awful|terrible",
    'horrible|horrendous|appalling|atrocious|dishonest|unprofessional|disrespectful',
    'greedy|black holes?|impossible|depressing|demorali[sz]ing',
    'soul-? ?(?:destroying|crushing|sucking)|humiliating|degrading|dehumani[sz]ing',
    'about who you know|who you know|old boys\\w*|closed shop|nepotis\\w+|allergic to',
    'out of touch|delusional|absurd|nonsense|bullshit|bs|to blame|hypocritical|hypocrisy',
    'slap in the face|kick in the teeth|insults?|not fair|never fair|blind|deaf|lawless',
    'pointless|meaningless|theatre|theater|pantomime|charade|beauty contest',
    'popularity contest|meat market|cattle market|slave market|sh[i*]t\\w*|cr[a*]p\\w*',
    'suck\\w*|mafia|cult|cartel|gatekeepers|robots|heartless|cold|cowards?|torture',
    'punishment|slave-?drivers?|a lottery|fixed|cooked|screwed',
    'full of (?:liars|lies|snobs|ghosts|fakes|nonsense|rubbish|it)|micro-?manag\\w+',
    'impossible to (?:please|work|read)|control freaks?',
    CALLED,
    CALLED_TO_BE,
  ],
  nasty: [
    'a prison|a madhouse|a sweatshop|a sinking ship|a vampire',
    'a joke|a disgrace|a nightmare|a disaster|hell|corrupt|unfair|cruel|abusive|heartless|soulless',
    'dishonest|disrespectful|unprofessional|hypocritical|toxic|micro-?manag\\w+|impossible to please',
    'control freaks?|a cult|a mafia|full of (?:liars|lies|bullies|snobs|it)|to blame|the problem',
  ],
  thanked: [
    'thank(?:ed|s)?|appreciate(?:s|d)?|value(?:s|d)?|listen(?:s|ed)?|care(?:s|d)?|respect(?:s|ed)?',
    'back(?:s|ed)? (?:me|us)|support(?:s|ed)? (?:me|us)|defend(?:s|ed)? (?:me|us)|pa(?:y|ys|id)',
    'explain(?:s|ed)?|acknowledge(?:s|d)?|bother(?:s|ed)?|g(?:i|a)ves? (?:me|us|a damn|a toss)',
    '(?:reply|replies|replied|answer|answers|answered|respond|responds|responded)(?: to)? ?(?:me|us|my|our)?',
    'deserve(?:s|d)?|understand(?:s)? (?:us|me|what)|kn(?:o|e)ws? what|tell(?:s)? (?:me|us)|told (?:me|us)',
    'have the (?:decency|guts|courtesy)|spell my name|rais(?:e|ed) my',
  ],
  job: [
    'jobs?|work|employment|a living',
    'an? (?:\\w+ )?(?:interview|offer|role|position|post|reply|answer|foot in)',
    'decent \\w+|anything',
  ],
  cv: [
    pattern`
      (?:job |online |unanswered |tailored |careful )?(?:
        applications?|cvs?|resumes?|résumés?|interviews?|cover letters?|letters|emails|forms
        |rounds?|case studies|auditions?|portfolios|enquiries|tests?|assignments?|rejections?
      )
    `,
  ],
  none: [
    'nothings|not (?:one|a single|even|so much)',
    'no (?:answers?|repl(?:y|ies)|responses?|offers?|callbacks?|feedback|job|interviews?|luck|result|invitation|nothing|word)',
    'zero|nothing|nada|zilch|silence|radio silence|crickets',
    '0 (?:offers|replies|answers|interviews|responses|jobs|callbacks)|rejections?|ghosted',
    'ghosts|automated|form letters?|not one|none|never (?:a|heard|an|even)',
    'still (?:nothing|no|unemployed|jobless|here|waiting)',
    'only (?:silence|rejections?|automated)|nobody|no one',
  ],
}
