/** A slot as one group. */
function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`
}

/** Names people are called, singular or plural. Regex source, lower case. */
export const CALLED = oneOf([
  '(?:walking|human) (?:fart|disaster|headache|ulcer|migraine|dustbin|garbage|potato|toilet|\\w+ hazard)',
  'man-?child|idiots?|morons?|imbeciles?|cretins?|fools?|clowns?|jerks?|assholes?',
  'arseholes?|a-holes?|bastards?|bitch(?:es)?|wankers?|tossers?|twats?|pricks?|dicks?',
  'dickheads?|knobs?|knobheads?|bell-?ends?|muppets?|numpt(?:y|ies)|prats?|pillocks?',
  'plonkers?|gits?|gobshites?|eejits?|gombeens?|halfwits?|half-wits?|dimwits?|nitwits?',
  'buffoons?|dunces?|dummy|dummies|dumbass(?:es)?|jackass(?:es)?|bozos?|losers?|creeps?',
  'psychos?|psychopaths?|sociopaths?|narcissists?|lunatics?|nutters?|nutcases?|nutjobs?',
  'weirdos?|parasites?|leech(?:es)?|bloodsuckers?|vermin|scum(?:bags?)?',
  'slime(?:balls?)?|sleazebags?|douchebags?|douches?|trolls?|monsters?|tyrants?',
  'dictators?|bull(?:y|ies)|liars?|crooks?|thie(?:f|ves)|cowards?|conm[ae]n|fraudsters?',
  'charlatans?|hypocrites?|ignoramus(?:es)?|simpletons?|airheads?|bimbos?',
  'mouth-?breathers?|windbags?|gasbags?|crybab(?:y|ies)|babies|toddlers?|karens?|divas?',
  'drama queens?|slave-?drivers?|waste of (?:space|oxygen|skin|air)',
  'pain in the (?:arse|ass|neck|backside)|sack of [\\w]+',
  'piece of (?:work|shit|crap|trash|garbage)|dead ?weight|deadwood|dead wood|turds?',
  'shits?|shitheads?|shitshow|scrooges?|skinflints?|cheapskates?|zombies?|olodos?',
  'mumus?|bobo|tanga|gagos?|chutiyas?|galahs?|drongos?|drongo|dropkicks?|bogans?|slags?',
  'muppetry|minger|brats?|oafs?|goblins?|gremlins?|bampots?|bawbags?|spoons?|melts?',
  'coke-heads?|cokeheads?|junkies|drunks?|animals|savages|peasants|amateurs|dope|dopes',
])

/** Animals and the like people are compared to; harmless where animals are the trade. Regex source. */
export const CALLED_ANIMALS = oneOf([
  'weasels?|snakes?|rats?|pigs?|cows?|witch(?:es)?|hags?|dragons?|dinosaurs?|gorillas?',
  'sheep|vultures?|toads?|donkeys?|monkeys?|goats?|hyenas?|sharks?|slugs?|worms?',
  'cockroach(?:es)?|hippos?|whales?|mules?|old bat|old goat|old crow|ogres?|gargoyles?',
])

/** What people are called to be. Regex source, lower case. */
export const CALLED_TO_BE = oneOf([
  'stupid|dumb|thick(?: as (?:two short planks|mince|a brick|pigshit|bricks))?|idiotic',
  'moronic|brain[- ]?dead|braindead|clueless|useless|incompetent|pathetic|retarded',
  'mental|insane|deranged|unhinged|psychotic|ugly|fat|smelly|stinking|disgusting',
  'revolting|vile|gormless|hopeless|spineless|gutless|worthless|brainless|mindless|evil',
  'nasty|toxic|insufferable|unbearable|obnoxious|whiny|whining|moaning|ungrateful',
  'entitled|batshit|senile|gaga|dense|dim|as thick as|stingy',
  'tight-fisted|greedy|crooked|shady|sleazy|slimy|creepy|lazy|bone idle|bone-idle',
  'illiterate|ignorant|arrogant|two-faced|backstabbing|lying|cheating|scheming|pompous',
  'petty|cheap|miserable|trash|garbage|rubbish|crap|shite?|shitty|crappy|the worst',
  '(?:dumb|stupid|thick|lazi|ugli|rud|nasti|greedi|sleazi|smelli|mean|cheap|craz)i?est',
  'a joke|a disgrace|a nightmare|a waste of (?:space|time|oxygen|skin)',
])

/** Swear words that stay swear words in any trade. Regex source, lower case. */
export const SWEARING = oneOf([
  '(?:mother|cluster|un)?f+u+c+k+(?:s|ed|er|ers|ing|in|wit|wits|up|ups|face|y|n)?',
  'f(?:\\*|@|#|-|\\.|_){1,3}(?:k|c|ck|king|ked|ker|ing|kin)?(?:ing|ed|er|s)?',
  'fck(?:ing|ed|n)?|fuk(?:ing|in)?|fu\\*k\\w*|fk(?:ing|n)|feck(?:ing|er|ers|in)?|effing',
  'eff off|phuck\\w*|wtf|stfu|gtfo|ffs|af|lmfao|mofo',
  '(?:bull|horse|dip|ape|bat|holy )?sh[i1!*]t+(?:s|ty|tier|tiest|head|heads|ting|show|shows|load|hole|storm|faced|bag|bags|y|e|es|posting)?',
  "sh(?:\\*|@|-)+t\\w*|bs'?ing|bullsh\\w*|b\\*{2,}\\w*|bollocks|bollox|bo?llocking",
  'arse(?:s|d|hole|holes|holed|wipe|d about)?|ass-?hole(?:s)?|a\\*\\*hole(?:s)?|a\\*\\*',
  'dumb-?ass(?:es)?|jack-?ass(?:es)?|bad-?ass',
  'kiss(?:es|ed|ing)?[ -](?:my|his|her|their|the|your)? ?(?:ass|arse)',
  'kick(?:s|ed)? (?:his|her|their|your) ass|ass-?kiss\\w*|arse-?lick\\w*',
  'wank(?:er|ers|ing|y)?|toss(?:er|ers)|c[u*]nt(?:s|y|ing)?|c\\*{2,}t?',
  'tw[a*]t(?:s|ting)?|prick(?:s)?|dick(?:head|heads|wad|face)|bitch(?:es|ed|ing|y)?',
  'b[*i]tch\\w*|son of a (?:bitch|gun)|bastards?(?! (?:file|cabbage|sword|toadflax|balm))',
  'piss(?:ed|ing|es|er)?(?: off| up| take| me| take)|taking the piss|pissed|p\\*ss\\w*',
  'go to hell|burn in hell|rot in hell|to hell with|drop dead',
  "screw (?:you|them|him|her|this|my|the|those|these|that|'em|em|work|everyone|y'all)",
  'up yours|suck(?:s|ed)? (?:it|my|a|balls|ass|arse|big)',
  'go (?:screw|hang|boil|jump|die|choke) (?:yourself|themselves|himself|herself|off)?',
  'shut (?:the \\w+ )?up,? (?:you|karen|already|and)|god ?damn(?:ed|it)?|dammit',
  'damn (?:you|them|him|her|fool|idiots?|boss|client|customers?|recruiters?|patients?)',
  'crap(?:py|piest)? ?(?=boss|agency|company|manager|client|job|job!|recruiter|employer|management|employers|firm|school|hospital|place)',
  'slut\\w*|whore\\w*|douche\\w*|nigg\\w+|fagg?\\w*|retard(?:s|ed)?|spastic|tranny',
])
