import { anyOf, everyOf } from './request-language.ts'

const SOFT = String.raw`(?:,? (?:maybe|perhaps|possibly|please|kindly|also|ever|just|by any chance|still|at all|then|potentially|quickly|briefly|happen to|be so kind and|conceivably))*`
const VERY = String.raw`(?:(?:very|so|most|really|extremely|deeply|forever|ever|incredibly|more than|eternally|much|truly|hugely|terribly|awfully|over) )*`
const SOMEBODY = String.raw`(?:you|your \p{L}+|any(?:one|body)|some(?:one|body)|one of you|any of you)`

/** How one asks in English; what is asked follows. */
export const ENGLISH_FORMS = everyOf(
  String.raw`\b(?:I )?don't suppose(?: that)? (?:you|your|there)\b|\byou (?:couldn't|wouldn't|don't|haven't)\b(?=.*\?)|\bhow would you feel about\b|\bwhat would it take\b|\bhow about (?=\p{L}+ing\b)|\bhave you (?:ever )?(?:considered|thought (?:of|about))\b|\b(?:I|we)(?:'d| would) (?:like|love|want) (?:for )?you to\b|\bwe want you\b`,
  String.raw`(?:^|[.,;:!–—-] ?|\b(?:and|but|so) )(?:would|'d) (?:really |so |much |dearly |very much )*(?:love|appreciate|value|welcome|like)\b|(?:^|[.,;:!–—-] ?)(?:grateful|thankful|glad|appreciate|looking|hoping|wondering|seeking|requesting|kindly|mind|care to|fancy|feel like|need|wanted|know|got|any|help)\b`,
  String.raw`\b(?:I|we) (?:would )?request (?:you|that you|your)\b|\bkindly\b|\b(?:to|whether to) ask you\b|\bi'm hoping\b|\bis (?:this|that|it|there) (?=something|any|a chance|room|work|possible|at all)`,
  String.raw`\b(?:might|may) (?:I|we) ask\b|\bthink you could\b|\bgot (?:time|a minute|a sec)\b|\b(?:do|please) (?=read|look|listen|try)`,
  String.raw`\b(?:could|can|would|will|might|may) (?:you(?: guys| both| all)?|I|we|(?:someone|somebody) (?:from|at|on) your \w+|any of you|one of you|your \w+|there be)\b${SOFT}(?: (?:be (?:so kind as to|kind enough to|(?:willing|able|open|happy|up|prepared|ready|interested|available|game|free|keen|comfortable) (?:to|for|in|with)|interested)|feel comfortable|consider|think about|mind|like to|want to|care to|have|ask you (?:to|for|if you)|ask|agree to))?`,
  String.raw`\bis there (?=(?:any|some)(?:one|body)\b)|\bany idea (?=who)|\byou (?:wouldn't|don't) (?:by any chance )?(?:happen to )?|\bmay I\b`,
  String.raw`\bwould it be (?:possible|ok|okay|alright|all right|fine|too much(?: trouble)?|feasible|appropriate)(?: to| if| for)?`,
  String.raw`\b(?:is there )?any (?:chance|way|possibility)(?: (?:that|of|for|to))?(?: (?:you|I|we)(?: (?:could|can|might|would))?)?`,
  String.raw`\bany (?=(?:recommendations|tips|suggestions|pointers|ideas)\b)`,
  String.raw`\bare you (?:the (?=right)|open|free|willing|able|available|up|around|interested|taking|hiring|guys hiring|looking for)${SOFT}(?: (?:to|for|in|on))?`,
  String.raw`\bdo (?:you|any of you|u)${SOFT} (?:have|know|mind|think (?:you|I|we|\w+) (?:could|can|might|would)|need|want)`,
  String.raw`\b(?:I|we)(?:'d| would) (?:(?:really|very much|so|truly|also|greatly|absolutely|dearly) )*(?:love|like|appreciate|value|welcome|treasure|be ${VERY}(?:grateful|thankful|glad|happy|honou?red|delighted|thrilled|obliged|indebted|keen|curious)(?: (?:if|for|to))?)(?: (?:it if|to|for|if))?(?: you (?:could|would|can|might))?`,
  String.raw`\b(?:I|we)(?: (?:am|was|are|were)|'m|'re|'ve been)? ?(?:just |also |really )?(?:wondering|wondered|hoping|writing to ask|reaching out to (?:see|ask)|hope|wonder|looking)(?: (?:to|for|if|whether|that|you|I|we|could|might|can|would))*`,
  String.raw`\b(?:I|we) (?:wanted|want|would like|need|have|wish|dare|hardly dare|hate) to ask(?: you)?(?: (?:if|whether|for|to))?`,
  String.raw`\b(?:I|we)(?: have|'ve got|'ve) (?:a|one|another|got a) (?=(?:\w+ ){0,2}(?:favou?r|request|question|ask)\b)`,
  String.raw`\b(?:I|we)(?: still| really| urgently| badly| also)? need(?= (?:your|a|an|someone|help|somebody|two|three))`,
  String.raw`\bplease${SOFT}(?= \p{L})`,
  String.raw`\blet me know if you(?:'d| would| could| can|'re| are| know| hear)(?: (?:be|up|open|willing|able|interested|available|of|free)(?: (?:to|for|in))?)?`,
  String.raw`\b(?:it would|it'd) (?:really )?(?:mean|help|be) (?:\w+ ){0,4}(?:if|to (?:have|get))(?: you (?:could|would))?`,
  String.raw`\b(?:worth|up for|fancy|open to|time for|game for)(?= a )`,
  String.raw`\b(?:who|whom) (?:would|should|could|do|can|might) (?:I|we|one)\b`,
  String.raw`\bif (?:you|your \w+|any of you|anyone|anybody|anything|something|there)\b(?: ever| happen to)?`,
  String.raw`\b(?:I'm|I am|we're|we are) (?:asking|begging|after)\b|\ball (?:I'm|I am|we're|we ask|I ask)(?: asking)?`,
  String.raw`^(?:so,? |and |but |also,? )?(?:give|lend|introduce|connect|help|spare) (?:me|us)\b`,
)

/** Asked in this way it is no everyday matter, whatever it is. */
export const ENGLISH_STRONG = everyOf(
  String.raw`\b(?:could|may|might) (?:I|we)${SOFT} (?=(?:come|visit|join|sit in|shadow|watch|show you|send you my|run (?:something|an idea|it)|put|use|mention|name|list|list|interview|photograph|quote|record|film|buy you|take you|invite you|get your|have your|borrow|keep|stay|camp|graze|rent|swap|drop in|drop by|stop by)\b.*\?)`,
  String.raw`\b(?:I )?don't suppose(?: that)? (?:you|your \p{L}+)(?:'d| could| would| might| have| know)?\b|\byou (?:couldn't|wouldn't)(?: possibly| by any chance| happen to| consider| be able to| be up for)?\b(?=.*\b(?:could|would) you\?)`,
  String.raw`\bhow would you feel about\b|\bwhat would it take (?:to|for)\b|\bis (?:this|that|it) something you(?:'d| could| would| might)\b|\bwould you (?:have any objection|object|be averse|see yourself|ever)\b|\bcould you see yourself\b`,
  String.raw`\b(?:I|we)(?:'d| would) (?:really |so |very much )?(?:like|love|want) (?:for )?you to (?!(?:know|have|see|meet|come|be there|join us for)\b)|\b(?:I|we) (?:would )?request (?:you|that you|your)\b|\brequesting you\b`,
  String.raw`(?:^|[.,;:!–—-] ?|\b(?:and|but|so) )(?:would |'d )?(?:really |so |much |very |most |greatly )*(?:grateful|appreciate it|appreciate|thankful) (?:if you|any|some|your (?!reply|prompt|understanding|patience|response))`,
  String.raw`\b(?:I'm|we're|I am|we are) hoping you(?:'ll| will|'d| might| can| could)\b|(?:^|[.,;:!–—-] ?)hoping you (?:might|could|can|would)\b`,
  String.raw`(?:^|[.,;:!–—-] ?|\b(?:and|but|so) )(?:do you )?(?:mind|care to|fancy|feel like) (?=(?!coming|joining|meeting|dinner|lunch|a (?:drink|pint|beer|walk|film))(?:\p{L}+ing|if I|(?:take|have|read|look|weigh|share|help|join))\b.*\?)`,
  String.raw`\b(?:take|count|consider|see) it (?:as )?(?:a|an) (?:great |real |personal )?(?:kindness|favou?r|honou?r)\b|\b(?:beer|bottle|cake|lunch|dinner|pint|coffee|drink|pie)\b.{0,20}\b(?:in it for you|on me if)\b|\b(?:save my (?:life|bacon|skin|neck|day)|do me a solid|throw me a bone|help (?:a|an old) (?:girl|guy|brother|sister|friend|mate|neighbour|pal) out)\b`,
  String.raw`\b(?:any|all|your|some) (?:help|advice|pointers?|leads?|support|introductions?|guidance|recommendations?|suggestions?|tips?|ideas|input|assistance)\b.{0,40}\b(?:appreciated|welcome|helpful|grateful|gold|lovely|wonderful|great)\b`,
  String.raw`\b(?:you were|you're|you are|yours was) the (?:first|only|obvious|one) (?:person|name|one|\p{L}+ I know)\b|\b(?:nobody|no one) (?:better|else) (?:than you|I)\b|\byou(?:'d| would) (?:be (?:perfect|ideal|brilliant|just the person|a natural)|make a (?:great|wonderful|superb|perfect|brilliant))\b|\byour name came up\b|\byou came to mind\b`,
  String.raw`\b(?:put me forward|sing my praises|put a word|say something nice|keep your ears? (?:open|to the ground)|help us (?:reach|save|get (?:there|over)|raise|finish|keep))\b`,
  String.raw`\b(?:can|will) you${SOFT} (?=(?!(?:hear|see|get back|give me the)\b)\p{L}+\b.{0,40}\b(?:me|us|my|our|mine)\b.*\?)`,
  String.raw`\bany (?:chance|hope|possibility) of (?:an?|some|your|borrowing|getting|using|having|seeing|meeting)\b(?! (?:news|reply|update|refund|answer|response|rain|snow))`,
  String.raw`\b(?:told|said|says|mentioned|suggested|thought|reckons?|thinks?|hear|heard) (?:that |to me )?you (?:might|could|may|would|were|are)(?: be)? (?:\w+ )?(?:help|know|able|willing|the (?:right )?person|one to (?:ask|talk)|best|persuaded|tell)\b`,
  String.raw`\byou(?:'d| would) (?:be doing|be a (?:lifesaver|hero|star|saint)|save|make my|be saving|really help|do me)\b|\b(?:I|we)(?:'d| would) (?:owe|be in) you(?:r debt)?\b|\bin your debt\b`,
  String.raw`\bwould it be (?:possible|ok|okay|alright|all right|fine) (?:to|if|for)\b(?=.*\b(?:me|us|my|our|your)\b)`,
  String.raw`\bwould you${SOFT} (?=(?:ever|perhaps|possibly|maybe|be up for|be game|try|take|join our|judge|read|speak|host|write|lend|sign up|sponsor|back|coach|teach|train|show|introduce|recommend|nominate|translate|play|sing|sit|chair|edit|test|guide|mentor)\b.*\?)`,
  String.raw`\b(?:could|would|might|can|will) ${SOMEBODY}${SOFT} (?:be (?:so (?:kind|good) (?:as to|and)|(?:kind|good|sweet|generous|brave|mad) enough to|(?:willing|open|happy|up|prepared|ready|game|keen|comfortable)(?: to| for| with)|an? (?:angel|dear|star|darling|sport|saint|love)(?: and)?)|feel (?:comfortable|able|up to)|consider|contemplate|see (?:your|its|their) way(?: clear)? to|find it in (?:you|your heart) to|bring yourself to|agree to|let (?:me|us)|allow (?:me|us) to|spare|do (?:me|us) the)`,
  String.raw`\b(?:could|can|might|may) (?:I|we)${SOFT} (?:trouble|bother|beg|persuade|tempt|interest|convince|talk you|count on|lean on|rely on|impose on|twist your|prevail|enlist|recruit|rope you|win you|steal|quote|name you|list you|sleep|crash|ask you (?:to|for|whether you|if you)|ask your)`,
  String.raw`\b(?:I|we)(?: was| were| am|'m|'ve been|'re| have been)?(?: just| also| really)? wonder(?:ing|ed|s)? (?:if|whether) (?:${SOMEBODY}|there) (?:\w+ )?(?:could|might|would|can|may|'d|were|knew|had)\b`,
  String.raw`\b(?:I|we)(?: was| were| am|'m|'ve been|'re) (?:\w+ )?hoping (?:that )?(?:you|your \w+) (?:could|might|would)\b`,
  String.raw`(?:would|'d|should) be ${VERY}(?:grateful|obliged|thankful|indebted|glad|delighted|honou?red|thrilled|relieved|overjoyed|in your debt)(?:,| to you)? (?:if you|if your|if someone|for (?:your|a|any|some)|were you to|to know (?:if|whether))`,
  String.raw`(?:it|that|this)(?: would|'d)(?: really| truly| also)? (?:help|mean|make|save|take|be) .{0,60}\b(?:if (?:you|your \w+)|to have you|were you to|coming from you)\b`,
  String.raw`(?:I|we)(?:'d| would) (?:really |so |very much |dearly |greatly )*(?:appreciate|value|love|welcome|treasure) (?:it |so much )*(?:if you|your (?!(?:honest )?opinion|visit|reply|answer|understanding|prompt|cooperation|company|attendance|presence))`,
  String.raw`\bany (?:chance|hope|possibility) (?:that |of |for )?(?:you(?:r)?|I|we) (?:could|can|might|would|\w+ing)\b`,
  String.raw`\bwould it be (?:too much|cheeky|asking too much|an imposition|very cheeky|awfully|terribly|a great|such a) `,
  String.raw`\b(?:do|would) you think (?:you|your \w+) (?:could|can|might|would)\b`,
  String.raw`\bwould you (?:let|trust) (?:me|us)\b`,
  String.raw`\b(?:I'm|I am|we're|we are) (?:asking|begging|imploring) you\b|\ball (?:I'm|I am|we're|we are|I) ask(?:ing)?\b|\b(?:my|our) (?:humble |small |one |only |big )?(?:ask|plea|request) (?:is|:)`,
  String.raw`\b(?:a|one|any|even|just) (?:[\p{L}-]+ ){0,5}(?:word|lines?|e-?mail|mail|note|nudge|nod|sentences?|paragraph|hints?|tips?|pointers?|hand|hour|minutes|introduction|thoughts?)\b.{0,70}(?:would|'d|could) (?:do wonders|help|mean|go (?:a long way|far)|make (?:all|a|my|such)|be (?:a|so|very|gold|worth|enough|most|hugely|really|plenty|invaluable|wonderful|much))`,
  String.raw`\bif you (?:\w+ )?(?:could|would|can|felt|feel|were|knew|found|find|were to|might|fancy|fancied|cared)\b(?=.{3,140}(?:\b(?:I|we)(?:'d| would)(?: be|n't| never| owe| love)|\b(?:I|we)(?:'ll| will) (?:owe|pay|bring|bake|cook|repay|be forever)|it(?:'d| would) |that(?:'d| would) (?:be|help|mean|make)))`,
  String.raw`\b(?:could|would|might|will) (?:you|your \p{L}+)${SOFT} (?=(?!(?:like|love|rather|prefer|say|want|need|be|have|get|believe|give me the)\b)\p{L}+\b.{0,50}\b(?:me|us|my|our|mine)\b)`,
  String.raw`\b(?:could|might|may|can) (?:I|we)${SOFT} (?=\p{L}+\b.{0,60}\b(?:your (?:garage|van|car|garden|ladder|spare|sofa|house|flat|cellar|shed|kitchen|garden|barn|yard|workshop|address|name|truck|trailer|tent|drill|library|boat|bike|attic|loft|place|couch)|yours|(?:at|with) you)\b)`,
  String.raw`\bany (?:way|chance|hope)(?: that)? you(?:'d| could| can| might| would)\b|\b(?:I|we) hate to ask,? but\b|\bis there any (?:way|chance)(?: that)? (?:you|your)\b`,
  String.raw`\byou (?:wouldn't|don't|couldn't)(?: by any chance)?(?: happen to)? (?:have|know|know of|need|lend|spare) (?=.*\?)`,
  String.raw`(?:would|'d|could) (?:do|make) (?:me|us) (?:an? )?(?:\w+ )?(?:favou?r|kindness|honou?r)\b|(?:could|can) do with your\b`,
)

/** Matters of the day, as they follow an asking form. */
export const ENGLISH_EVERYDAY = anyOf(
  String.raw`^ ?(?:(?:,|please|just|also|kindly|maybe|perhaps|to|and|with|if|that|you|I|we|could|would|might|can|may|will|ever|it|be|for|quickly|able|both|all|still|at all|by any chance|ask|then|your|me|us|him|her|them|happen|'d|'ll) ?)*(?:double-?check|verif|ensure|fix (?:the|that|this)|investigat|export|adjust|correct the|escalat|assign|schedul|set up|arrang|format|provid|includ|extend|increas|run the|start|finish|commit|tidy|clean|pull|rename|sync|restock|file the|mov(?:e|ing)|shift|push|postpon|re-?schedul|bring|confirm|send|re-?send|forward|attach|e-?mail|mail(?:ing)? |book|sign|approv|updat|upload|download|print|scan|cancel|check|call|ring|phon|text|repl|respond|answer(?:ing)? |let(?:ting)? |tell(?:ing)? (?:me|us|him|her|them|the|mum|dad)? ?(?:when|whether|if|what time|that|about|I|we)|pick(?:ing)? (?:me up|us up|up (?!(?:my|our) (?:kids|son|daughter|mum|dad|mother|father))|some)|drop|collect|order|buy|pay|invoice|turn|clos|open|switch|wait|hurry|stop|remind|copy|cc\b|add|remov|delet|chang|merg|rebas|deploy|restart|log |come\b|coming|join|be there|mak(?:e|ing) (?:it|sure|a note|that)|attend|arriv|meet|sit\b|pass(?:ing)? the|put(?:ting)? (?:it|the|this|that)|keep|remember|forgiv|excus|believ|imagin|repeat|clarif|wear|leav|return|hold|hear|see |wish|know|stay in|stay for|do (?:that|it|this)\b|not |n't|free|around|available|interested$|offended|mistaken|hungry|early|late\b|home|review the (?:attached )?invoice|fill|return|provide|submit|complete|register|visit|click|subscribe|have (?:a|the) (?:safe|good|nice|lovely)|use (?:the|this)|allow|be (?:at|there|in|on|back)|have a (?:\w+ )?look|take a (?:\w+ )?look|take (?:over|care)|go (?:through|over|ahead)|review the|look (?:into|at the)|handle|organi[sz]e the|prepare|give (?:me|us) (?:a (?:call|ring|shout|bell|sec|moment|minute|day|hint)|the|your|an update)|show (?:me|us)|explain|stop|came|were|was |had |didn|don't|got|get (?:back|the|my|your|a table|some)|run (?:it|this) past|stand|step|park|at eight|by (?:eight|nine|ten|noon)|be there)`,
  String.raw`\b(?:housewarming|birthday party|dinner|barbecue|invoice|payment|reschedule|appointment|booking|parking|the agenda|another time|a different (?:day|time)|any questions|unsubscribe|delivery|your order|password|timesheet|expenses)\b`,
)

/** Asks nothing of its reader: offers, thanks, reports, what was asked before. */
export const ENGLISH_SPOILS = anyOf(
  String.raw`\b(?:I|we)(?:'d| would) be (?:\w+ )?(?:happy|glad|delighted|pleased|honou?red) to (?!(?:hear|know|learn|have|get|receive|see|ask|talk (?:to|with)|find|pay|buy|cover|return|repay)\b)`,
  String.raw`\b(?:he|she|they|boss|mum|dad|the \p{L}+|someone|somebody) (?:goes|says|said|went|was like|yelled|shouted|joked)\b|\bcan you (?:blame|believe|imagine)\b|\b(?:would|could) you (?:believe|imagine)\b|\bwho (?:wouldn't|doesn't|needs)\b|\b(?:let|allow) (?:me|us) (?:help|treat|know|cook|pay|take you|buy you|thank|apologi|explain|say|guess)\b|\b(?:why|how) (?:would|could) (?:I|you|he|she|they|anyone|anybody)\b(?! (?:go about|get|find|apply|handle|approach|feel about|describe|learn))|\bcan't you\b|\bif you'd told me\b`,
  String.raw`^(?:thanks?|thank you|many thanks|thx|yes|sure|of course|absolutely|certainly|with pleasure|no problem|no worries)\b`,
  String.raw`\bthank(?:ing)? you (?:so much |very much |again )?for (?!consider|your (?:time|consideration))`,
  String.raw`\b(?:asked|asks|asking|wonders|wondered|begged|wanted to know|enquired) (?:me|him|her|us|them|whether|if)\b(?<!I wondered (?:if|whether))(?<!we wondered (?:if|whether))`,
  String.raw`\b(?:he|she|they|people|students|everyone|someone|somebody|clients?|customers?)(?: (?:also|often|always|once|just|keep|kept))? (?:asks?|asked|asking|wants?|wanted|wonders?|needs?|would like|'d (?:like|love))\b`,
  String.raw`\b(?:can|could|may|shall|should|would) (?:I|we) (?:help|assist|offer|bring|send you|get you|introduce you|connect you|put you (?!down)|do (?:anything|something) for)`,
  String.raw`\b(?:whenever|should) you (?:ever )?(?:need|want|would like|'d like|like)\b|\bif you (?:ever )?(?:need|want|would like|'d like)\b`,
  String.raw`\bwill you be \w+ing\b|\bwould you like (?!to (?:speak|talk|write|contribute|help|chair|sponsor|judge|review|mentor|present|teach|host))\b|\b(?:may|shall|should) (?:I|we) (?:give|pass|send|share|tell|introduce)\b|\blike (?:you )?to (?:introduce|meet) (?:you|\p{Lu}|my|our)|\b(?:which|what) (?:evening|day|date|time|room|hour|night|week)\b`,
  String.raw`\blet me know if (?:you need|I can|there(?: is|'s) anything|you want)`,
  String.raw`\b(?:happy|glad|pleased|delighted|willing) to (?:help|introduce you|introduce the two|share|send you|connect|put you|give you|look|read|review|have a look|do the same|return|write you|talk|chat|answer|pass|advise)(?! me\b)(?<!(?:would|could|you|might) be (?:willing|happy|glad|pleased) to (?:help|share|connect|look|read|review|have a look|talk|chat|answer|pass|advise))`,
  String.raw`\bas (?:you|I) (?:asked|requested|suggested|promised)|\b(?:had|have|has) (?:asked|agreed|introduced|already)|\bin return\b|\bcould(?:n't)? have\b|\bwould(?:n't)? have (?:loved|liked|been|had|thought|believed)\b`,
  String.raw`\bif (?:only )?I (?:could|had|were)\b|\bremember (?:when|how|the)\b|\b(?:told|said to) (?:him|her|them|the)\b|\bno need to\b|\b(?:can|could) you (?:believe|imagine)\b|\bwould you believe\b`,
  String.raw`\bwho (?:would|could) (?:have|'ve)\b|\bI(?:'m| am) (?:afraid|sorry) (?:I|we) (?:can|could)|\bdon't (?:hesitate|worry|bother)\b|\bfeel free\b`,
)

/** Everyday short forms of chats, written out. */
const SHORT: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/\bu\b/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\bcd\b/gi, 'could'],
  [/\bwd\b/gi, 'would'],
  [/\b(?:pls|plz|plse)\b/gi, 'please'],
  [/\b(some|any)1\b/gi, '$1one'],
  [/\bw\/ ?/gi, 'with '],
  [/\b(?:thx|ty)\b/gi, 'thanks'],
]

/** "cd u lend me 60" as "could you lend me 60". */
export function withoutShortForms(sentence: string): string {
  if (!/\b(?:u|ur|cd|wd|pl[sz]e?|(?:some|any)1|thx)\b|\bw\//i.test(sentence)) return sentence
  return SHORT.reduce((said, [pattern, full]) => said.replace(pattern, full), sentence)
}

/** The writer is about to ask a favour, in so many words or as strangers begin. */
export const ENGLISH_PREFACES = anyOf(
  String.raw`\b(?:a lot to ask|asking a lot|you(?:'re| are| must be) (?:\w+ )?(?:busy|swamped|buried|snowed under|rushed off)|came across your|I read your|been following your|love(?:d)? your (?:work|talk|book|article|piece|post|podcast|column|exhibition|show)|suggested (?:that )?I (?:write|contact|ask|reach|get|talk|speak|ring|call|try|email|e-mail)|told me to (?:ask|contact|write|try|talk)|you know more about|nobody knows|no one knows|only \p{L}+ I know|you(?:'ve| have) (?:done|been through|run|built|set up|raised|lived|worked|chaired|sat|published|organi[sz]ed|gone through|had)|you went through|since you|as someone who|with your (?:experience|background|eye|ear|knowledge|contacts)|I(?:'m| am) (?:in a bind|in a pickle|in a fix|desperate|at a loss|lost|stumped|stuck)|running out of (?:time|options)|last resort|don't know who else|nobody else to)\b`,
  String.raw`\b(?:wouldn't ask (?:if|unless|but)|hate to ask|dare I ask|dare ask|meaning to ask|feel (?:cheeky|bad|awful|silly|shy) asking|cheeky (?:question|ask|request)|(?:big|small|tiny|huge|odd|strange|funny|unusual|random|quick|bold|shameless) (?:ask|request|favou?r)|long shot|shot in the dark|out of the blue|sorry to (?:bother|trouble|impose|pester|bug|land|spring)|apologies for (?:writing|contacting|bothering)|hope you (?:don't|do not|won't) mind (?:me |my )?(?:asking|writing|getting in touch|reaching out|contacting)|forgive (?:me for|the|my) (?:asking|writing|intrusion|cold|cheek|boldness|directness)|you (?:don't|won't|do not|may not|probably don't) (?:know|remember) me|we (?:haven't|have never|have not) met|(?:got|had|have|found) your (?:name|address|details|e-?mail) from|gave me your (?:name|address|number|details)|I'm writing to ask|say no if|feel free to say no|no (?:hard feelings|pressure|worries|obligation) if|I(?:'d| would) (?:understand|quite understand|completely understand) if (?:not|you)|if not,? (?:no|I|never|that's)|only if (?:you|it)|tell me (?:to get lost|if it's too much)|I have a (?:request|question|favou?r|proposal|proposition)|my request)\b`,
)

/** Short questions that ask for what was just told. */
export const ENGLISH_COME_ONS =
  /^(?:so,? |and |well,? |but |anyway,? )?(?:(?:are |would |might |could )?(?:you )?(?:interested|keen|game|in|up for it|tempted|willing|free|available)|any (?:interest|takers|thoughts|ideas|suggestions|comments|leads|pointers|chance|hope)|(?:want|fancy) (?:in|to join(?: us)?|it|having a go)|would you (?:consider it|do it|be up for it|think about it|help)|could you help|can you help|what do you (?:say|think|reckon)|(?:could|would|might) that be you|is (?:this|that|it) something you(?:'d| could| would)(?: \w+){0,4}|will you(?: do it| help| come)?|thoughts|feedback|advice|recommendations|recs|how about it|would you have (?:me|us)|sponsor me|intro|quick call|what am I missing|what would you (?:change|do|cut)|up for it|worth (?:a chat|a call|exploring|a conversation|a look)|open to (?:a chat|it|a call|that)|shall we talk|can I count (?:on you|you in)|do you know (?:one|any|of any|of one|anyone|anybody))(?: perhaps| maybe| at all| by any chance| with that| with this)?\?$/i
