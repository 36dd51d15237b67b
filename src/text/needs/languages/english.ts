import {
  need,
  needOfAnything,
  offer,
  offerOfThings,
  WHAT,
  type NeedLanguage,
} from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|\b(?:and|but|so|now|still|currently|also|founder) )`
const I_AM = String.raw`(?:(?:I|we|my \p{L}+|our (?:\p{L}+ ){0,2}\p{L}+)(?:'m|'re| am| are| is| have been|'ve been) (?:\p{L}+ly |still |also |now |always )?)?`
const ANY = String.raw`(?=(?:an?|some|any|one|two|three|four|five|\d{1,2}|another|more|new|good|people|help|advice|extra|someone|somebody|anyone|cheap|affordable|experienced|investors?|sponsors?|partners?|volunteers?|funding|work|[\p{L}-]+s)\b)`
const THEIRS = String.raw`(?:he|she|they|his|her|their|\p{Lu}\p{L}+|mother|father|son|daughter|wife|husband|brother|sister|partner|who|\p{L}+)`

/** English, in profile lines, notes, and ways of saying that letters seldom have. */
export const ENGLISH: NeedLanguage = {
  trigger: String.raw`(?:that )?I (?:can't|cannot|won't|no longer) (?:use|need)|seeking|hunting|on the (?:lookout|look-out|hunt)|in (?:search|need|want|the market|urgent|desperate|quest)|searching for|looking (?:for|to (?:hire|rent|buy|meet|interview|recruit|connect|talk|speak|borrow|find))|wanted|needed|sought|wants (?:an?|to (?:find|hire|rent|meet))|short of|lack|missing|needs (?:an?|some|two|three|help|new|more)|need (?:an?|some|two|three|help|new|more|volun|someone|somebody|your|one)|requires (?:an?|some)|if you (?:ever )?(?:hear|know|come|happen)|like to (?:find|hire|rent|meet)|love to (?:find|hire|meet)|(?:hoping|hopes|trying|struggling|struggles) to (?:find|hire|recruit|rent|meet)|raising|open to|is after an?|after an?|could (?:use|do with)|desperate|crying out|stuck for|asking around|have to find|recommendations for|any(?:one|body) (?:got|have|know|selling)|no ?one to|nobody to|still no|without an?|would be (?:grateful|glad) (?:for|of)|be grateful for|lost our|giv(?:e|ing|es) away|spare|unused|surplus|idle|left ?over|vacant|pro bono|lend|hiring|recruiting|stands? empty|sits? empty|lies? empty|is empty|yours if|going (?:spare|free|begging|cheap)|up for grabs|free (?:to|for|from|[a-z]+ )?(?:a good|collect|lessons|classes|legal|tuition|advice|workshops|sessions)|for (?:nothing|free)|free of charge|no (?:fee|charge|cost)|at cost|(?:happy|glad|willing|delighted|pleased|ready|keen) to (?:put|mentor|translate|coach|tutor|teach|host|lend|show|proof|read|review|introduce|look|drive|fix|train|speak|advise|house|take|let|share|give|pass|sew|bake|help|offer)|can (?:lend|loan|teach|mentor|host|put|introduce|translate|tutor|coach|fix|repair|offer|provide|have it|use|borrow)|could (?:lend|offer|teach|host)|if (?:your [a-z]+|anyone|anybody|you|somebody|someone) (?:ever )?(?:needs?|wants?|fanc|is|are|could|bottles|can use)|ring me|call me when|ask me about|takes? (?:on )?(?:[a-z-]+ )?(?:interns|apprentices|trainees|students|volunteers|kids|lodgers)|know (?:half|most|everyone|everybody|plenty)|say the word|vacanc|job opening|position (?:open|avail|vacant)|room for|space for|seats? for|welcome to|may use|free slots|available (?:from|in|for|over)|to (?:let|rent|share|sublet)|lends|hosts|expert|mentor`,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}${I_AM}(?:in the market for|on the (?:lookout|hunt|look-out) for|hunting for|in search of|seeking|looking to (?:hire|rent|buy|meet|interview|recruit|connect with|talk to|speak to)|struggling to find|desperate for) (?:an? |some |two |three |used |new |any |my )?(?=\p{L})${WHAT}`,
      String.raw`${BEGIN}${I_AM}(?:still |now |currently |also )?(?:looking|searching) for (?=(?:an?|another|two|three|\p{L}+s) )${WHAT}`,
      String.raw`^(?:urgently |still |also )?(?:wanted|needed)(?: urgently)?:? (?=an?|\p{L}+s\b|two|three)${WHAT}|^(?<what>[^.;:!?]{4,70}?) (?:urgently )?(?<!\b(?:information|he|she|I|we|they|you|is|are|was|were|be|not|never|just|always|really|only|much|long|what|who|that|all) )(?:wanted|needed|sought)(?! to| my| your| it| a| the| for you)\b`,
      String.raw`\b(?:anyone|anybody|somebody|someone) (?:here )?(?:got|have|know|knows|selling) (?:of )?(?=(?:an?|any)\b)${WHAT}`,
      String.raw`\b(?:recommendations?|recs) for (?=an?\b)${WHAT}|\b(?:have|need) to find (?=some(?:where|one|body)|an?\b)${WHAT}`,
    ),
    ...need(
      String.raw`\b(?:have|has|with|got|there's|there is|still|find|finding) (?:got )?(?:no ?one to|nobody to|no|without an?|not got an?|not a single) ${WHAT}`,
      String.raw`\b(?:I|we)(?:'d| would) be (?:\p{L}+ )?(?:grateful|glad|thankful|happy|delighted) (?:for|of|to (?:find|have)) ${ANY}${WHAT}`,
      String.raw`\b(?:can't|cannot|couldn't|struggling to|struggles to|hoping to|hopes to) (?:seem to )?(?:find|get hold of|recruit|hire) ${ANY}${WHAT}|^could (?:really )?(?:use|do with) ${ANY}${WHAT}|\bafter ${ANY}${WHAT}$`,
      String.raw`${BEGIN}${I_AM}(?:seeking|hunting for|on the (?:lookout|hunt|look-out) for|in (?:search|need|want|desperate need|urgent need|quest) of|searching for|(?:still |now |currently |always |desperately )?looking (?:for|to (?:hire|find|rent|buy|borrow|recruit|meet))|trying to find|desperate for|crying out for|stuck for|asking around for|hoping to (?:find|hire|meet|recruit)|dying for want of) ${ANY}${WHAT}`,
      String.raw`\b(?:all|what|the (?:only |one )?thing|only thing)(?: that)?(?:'s| is| we're| we are| I'm| we| I)? ?(?:missing|short of|lacking|lack|need|still need|still missing)(?: now| still| most| yet)?,? (?:is|are) ${WHAT}`,
      String.raw`\bif (?:you|anyone|anybody|any of you) (?:ever |happen to )?(?:hears?|knows?|comes? across|thinks? of|meets?|runs? into) (?:of )?(?=(?:any(?:one|body)|some(?:one|body)|an?|any)\b)(?!any(?:one|body) (?:else|who knows))${WHAT}`,
      String.raw`\b(?:I|we|she|he|they)(?:'d| would) (?:dearly |really |so |very much )?(?:like|love|want) to (?:find|hire|rent|meet|recruit|take on|share) ${ANY}${WHAT}`,
      String.raw`^(?:help |still |urgently )*wanted:? ${WHAT}|\bfor (?:want|lack) of ${WHAT}`,
      String.raw`${BEGIN}(?:I|we|our \p{L}+|my \p{L}+)(?: \p{L}+ly| still| now| also| really)? (?:needs?|requires?|wants?|lacks?|could use|could do with) ${ANY}${WHAT}`,
      String.raw`\bopen to (?=(?:new |any |offers|opportunit|apprentic|intern|placement|freelance|part-time|full-time|remote|work|roles?|positions?|contract))${WHAT}`,
    ),
    ...offer(
      String.raw`\b(?<what>(?:I|we|there)[^.;!?]{4,90}?),? if (?:anyone|anybody|any of you|somebody|someone|you)(?:'s| is|'d| ever)? (?:wants?|needs?|interested|keen|bottles?|fancies|likes?|can use|could use|is short|has a use|would like)\b`,
      String.raw`\b(?:you|they|anyone|whoever|friends|the \p{L}+s?|\p{L}+s) (?:can|may|could|are free to|is free to|are welcome to) (?:use|borrow|stay in|rehearse in|(?:have|take) (?=(?:it|them|our|my|the|an?|his|her|one|some)\b)) ?${WHAT}`,
      String.raw`\b(?<!\b(?:them|him|her|people|everyone|everybody) to )(?:ring|call|ask|write to|message|text|come to|try|ping|holler at) me (?:when|if|whenever|about|for|any ?time) (?!you (?:get|are|arrive|land|have time|want to|know|can)\b)${WHAT}`,
      String.raw`\b(?:takes?|taking|take) (?:on |in )?(?<what>(?:\p{L}+[- ])?(?:interns|apprentices|trainees|students|volunteers|kids|lodgers|pupils|residents|foster\p{L}*))\b`,
      String.raw`\b(?:I|we) know (?:half|most of|everyone (?:at|in|on)|everybody (?:at|in|on)|plenty of|lots of|a few|several|all) (?:the )?${WHAT}|\bsay the word and ${WHAT}|\bjust say the word\b(?<what>.{4,60})`,
      String.raw`^(?:now hiring|vacanc(?:y|ies)|job opening|position (?:open|available|vacant)|opening):? ${WHAT}|\b(?:room|space|a seat|seats|places?|beds?) (?:for|left for) (?:one|two|three|a few|another)(?<what> [^.;!?]{3,80})`,
      String.raw`^free (?<what>(?:\p{L}+ ){1,3}?(?:lessons?|classes|courses?|tuition|sessions?|workshops?|clinics?|plants|seeds|firewood|manure|compost|kittens|puppies|bricks|boxes|furniture|sofa|piano|coaching|mentoring|haircuts|repairs)\b[^.;!?]*)|\b(?<what>(?:two|three|some|a few|one|several) (?:free )?(?:slots|spaces|places|hours)) (?:free|left|open|available)|\bwith (?:two|three|some|a few|one) free (?<what>slots|places|hours|afternoons|mornings|spaces)`,
      String.raw`${BEGIN}(?:I|we|she|he|they)?(?:'m|'re| am| are| is|'s)? ?(?:giving|give|gives) away ${WHAT}`,
      String.raw`^(?<what>[^.;!?]{4,100}?)(?:,? that (?:I|we) (?:can't|cannot|won't|no longer|don't) (?:use|need|want|be using))`,
      String.raw`^(?<what>[^.;!?]{4,100}?),? (?:is|are|it's|they're|'s)? ?(?:yours if|going (?:spare|free|begging|cheap)|up for grabs|free to (?:a good home|collect|whoever|anyone)|free for the taking|to (?:give away|a good home))\b`,
      String.raw`\b(?:a )?surplus of ${WHAT}|^(?<what>[^.;!?]{4,80}?) (?:stands?|sits?|lies?|is|are) (?:mostly |usually )?(?:empty|unused|idle|vacant)\b`,
      String.raw`${BEGIN}(?:pro bono|free|complimentary) (?:legal|tax|medical|language|music|tech|it|career|debt|yoga|tutoring|coaching|lessons?|advice|help|classes|consult\p{L}*)${WHAT}|${BEGIN}pro bono ${WHAT}`,
      String.raw`${BEGIN}(?:I|we|she|he|they)(?:'d| would|'m| am| is|'s| are|'re)? ?(?:\p{L}+ )?(?:happy|glad|willing|delighted|pleased|ready|keen) to (?:put|mentor|translate|coach|tutor|teach|host|lend|show|proof\p{L}*|read|review|introduce|look after|drive|fix|train|speak|advise|house|take on|let|share|give|train|pass|sew|bake|design|photograph|play|edit)(?:ing)? ${WHAT}|${BEGIN}(?:always |very |more than |only too )?(?:happy|glad|willing|pleased|delighted) to (?:put|mentor|translate|coach|tutor|teach|host|lend|show|proof\p{L}*|read|review|introduce|look after|drive|fix|train|advise|house|let|pass) ${WHAT}`,
      String.raw`\b(?:I|we)(?: can|'ll| could| will| would|'d)(?: gladly| happily| always| also| easily)? (?:lend|loan|teach|mentor|host|put you up|put (?:you|any of you|anyone) in touch|introduce (?:you|any)|translate|tutor|coach|fix|repair|drive|bring|let you (?:have|use|borrow|stay)|let them go|take in|house|store) ${WHAT}`,
      String.raw`\bif (?:you|your \p{L}+|anyone|anybody|any of you|somebody|someone)(?: ever| should)?(?: \p{L}+)? (?:needs?|wants?|fancies|fancy|is looking|are looking|could use|is short|are short|is stuck|require) (?:of |for |on )?(?<what>[^.;!?]{4,120}?),? (?:I|we|my|our|it's|there's|just|give|drop|call|shout|ask|you)\b`,
      String.raw`(?:^|\b(?:we're|we are|now|currently|still|also|I'm|I am) )(?:hiring|recruiting)\b:? (?=(?:an?|two|three|for|several|new)\b)${WHAT}|^(?:we're |we are )?hiring:? ${WHAT}`,
      String.raw`\b(?:I|we|she|he|do|doing|does|translat\p{L}+|teach\p{L}*|fix\p{L}*|repair\p{L}*|help\p{L}*|lessons?|classes|advice)^(?<what>[^.;!?]{3,90}?),? (?:for nothing|for free|free of charge|at no charge|no fee|no charge|without charge|no cost|at cost)\b`,
      String.raw`\b(?:there's|there is|we have|we've|I have|I've got|we've got|I've) (?:still |always |also )?(?:room|a bed|a place|space|a seat|a desk|a spot|a sofa|a spare|two seats|seats|places|desks|beds) (?:for|in|at|on|going|free|left|to) (?!improvement|doubt|hope|error|thought|everyone|the )${WHAT}`,
      String.raw`\b(?:you|anyone|whoever|people)(?:'re| are| is)? welcome to (?:use|borrow|stay|take|have) ${WHAT}|\b(?:anyone|whoever|groups|people|neighbours|students|members) (?:may|can|is free to|are free to) (?:use|borrow|have|take|stay in|rehearse in) ${WHAT}`,
      String.raw`\b(?<what>(?:an? )?(?:\p{L}+ )?(?:room|flat|desk|studio|garage|cottage|cabin|house|barn|office|bed|plot|workshop|hall|apartment|caravan|stall))\b[^.;!?]{0,60}\b(?:free (?:from|in|until|over|all|for)|to (?:let|rent|share|sublet)|available (?:from|in|for|over))`,
    ),
    ...offerOfThings(
      String.raw`${BEGIN}(?:(?:I|we|she|he|they)(?:'ve| have| has)?(?: got)? )?(?:an? |some |two |three )?(?:spare|unused|surplus|idle|leftover|vacant) (?!time\b|a thought|me\b|no\b)${WHAT}`,
      String.raw`\b(?:I|we) (?:can|could|do|also)(?: also| always)? (?:offer|show you|get you|provide) (?:you )?(?!no\b)${WHAT}`,
    ),
  ],
  noted: [
    ...need(
      String.raw`\b(?:is|are) after (?=an?\b)${WHAT}|\b(?:is|are) (?:struggling|trying|hoping|desperate|keen) to (?:find|hire|recruit|rent|meet) ${WHAT}`,
      String.raw`\b(?:she|he|they)(?:'d| would) (?:dearly |really |so |very much )?(?:like|love|want) to (?:find|hire|rent|meet|recruit|take on|share) ${ANY}${WHAT}`,
      String.raw`[,;] (?:wants|needs|seeks|requires) ${ANY}${WHAT}`,
      String.raw`\b${THEIRS}(?:'s| is| are)? ?(?:now |still |also |currently |badly |urgently )?(?:needs?|requires?|wants?(?: to (?:find|hire|rent|meet|borrow))?|seeks?|lacks?|could (?:use|do with)|looking for|hunting for|searching for|after|short of) ${ANY}${WHAT}`,
    ),
    ...offer(
      String.raw`\b(?:speaks|knows|plays|teaches|repairs|builds|makes|does|can|has)\b[^.;!?]{0,60}\band (?:is )?(?:willing|happy|glad) to ${WHAT}`,
      String.raw`\b(?:has|have|owns) (?:an? |two |some )?(?:spare|free|empty|unused|extra) ${WHAT}|\b(?:lends|hosts) (?!an overview|a glimpse|me\b)(?:out )?${WHAT}`,
    ),
  ],
  spoilt:
    /^(?:no room|got room)\b|^(?:and |so |but )?(?:are|do|does|did|is|was|were|will|who|have) (?!you (?:happen to )?know|any(?:one|body)).*\?$|\b(?:no longer|not (?:really |actually |currently |even )?(?:looking|searching|in need|seeking|hiring)|n't (?:need|want|require|really need|be looking|know if)|(?:were|was|had been|used to|have been done) (?:look|search|hunt|in need|be)|used to|no need|never (?:need|want)|nobody needs|who needs|needed|(?:finally |have |has |'ve |already |we )?found (?:one|someone|somebody|it|a|an|them|our)|have found|filled|last (?:year|month|summer|spring|autumn|winter|week)|thank(?:s| you) (?:for|so)|kind of you|special offer|subscription|your order|% off|discount|unsubscribe|sale|two for|for the price|turned down|shopping|do you (?:still |really )?(?:need|want|have)|need(?:s|ed)? (?:to|no|not)|wants? to (?!find|hire|rent|meet|borrow)|wanted (?:out|in|to)|the (?:course|book|town|company|report|course|paper|film|museum|programme|app|hotel|cat|dog|hamster)s? (?:offers?|needs?|wants?)|happy to (?:hear|see|report|announce|confirm|say|be)|glad to (?:hear|see|be|report)|looking (?:forward|into|at|back|after)|free to (?:go|leave|choose))\b/i,
  things:
    /^do the (?:lights|sound|books|cooking|costumes|accounts|website)|\b(?:some(?:one|body)|any(?:one|body)|people|person|persons|partners?|co-?[a-zß-ÿœ]+ers?|co-?authors?|co-?founders?|lodgers?|flatmates?|room-?mates?|housemates?|investors?|sponsors?|volunteers?|hands|tenors?|sopranos?|altos?|bass(?:es|ists?)?|drummers?|carers?|nann(?:y|ies)|au pairs?|mentors?|tutors?|coach(?:es)?|guides?|tenants?|buyers?|suppliers?|distributors?|importers?|publishers?|agents?|agenc(?:y|ies)|customers?|clients?|staff|crew|interns?|apprentices?|trainees?|students?|pupils|participants?|subjects|interviewees|testers|reviewers?|treasurers?|secretar(?:y|ies)|trustees?|rooms?|flats?|houses?|apartments?|cottages?|desks?|studios?|workshops?|garages?|barns?|halls?|venues?|premises|offices?|shops?|stores?|warehouses?|sheds?|cellars?|plots?|allotments?|fields?|land|space|lodgings?|accommodation|home|place to (?:live|stay|rent|work|rehearse|store)|jobs?|roles?|posts?|positions?|placements?|internships?|apprenticeships?|work|freelance|contract|funding|funds|grants?|loans?|investment|seed|capital|vans?|trailers?|lorr(?:y|ies)|trucks?|boats?|pianos?|tents?|tools|machines?|ovens?|looms?|press|kiln|equipment|help|advice|legal|lessons?|tuition|training|feedback|introductions?|carpool|childcare|nursery place|witness(?:es)?|[a-zß-ÿœ]{3,}(?:ologists?|graphers?|ists|icians?|eers?|smiths?|wrights?|makers?|keepers?|workers?|builders?|drivers?|players?|singers?|teachers?|writers?|bakers?|farmers?|growers?|dealers?|hunters?|fitters?|cleaners?|painters?|dancers?|trainers?|runners?|speakers?|readers?|helpers?|men|women|lawyers?|barristers?|nurses?|doctors?|cooks?|chefs?|plumbers?|joiners?|roofers?|masons?|potters?|weavers?|welders?|sitters?|editors?|actors?|directors?|doctors?|tailors?|sailors?|translators?|illustrators?|accountants?|assistants?|attendants?|mathematicians?|musicians?|physicians?|technicians?|librarians?|ticians?|iatrists?|ermen|hands))\b/i,
  after:
    / (?:for|at|in|after|before|during|by|near|because|when|while|so|that|which|who|whose|but|until|since|as|if|about|on|with|from|of|to (?:the|my|our))\b.*$/i,
  trifles:
    /^(?:an? |some |the |my |your |another |more |any )?(?:[a-zß-ÿœ]+ )?(?:place to eat|(?:quiet )?table|date|parking|photo[a-zß-ÿœ]*|picture|word|way|solution|restaurant|hotel|film|present|gift|museum card|break|tickets?|lift|ride|chairs?|shower|nap|sleep|holiday|coffee|drink|beer|lunch|dinner|minute|moment|hug|hand|haircut|umbrella|reply|answer|decision|signature|invoice|receipt|copy|link|miracle|lift home|parking space|way out|excuse|rain|time|thing|idea|keys?|glasses|parking|table|seat|words|trouble|attention|look)s?\b/i,
}
