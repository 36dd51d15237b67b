import { oneOf } from '../../../one-of.ts'
import { CLAUSE_BEGINS, VERY } from './asking-words.ts'

const ADVERBS = oneOf(`
  just, do, please, pls, so, hey, then, also, mate, really, still, badly, urgently, very much, dearly, so much,
  desperately, only, kindly
`)

/** Told the reader for the writer, and never a matter of the day: "put us in a room together". */
const FOR_WRITER = oneOf(String.raw`
  introduce (?:me|us), connect (?:me|us), hook (?:me|us|my \p{L}+) up, link (?:me|us) up,
  put (?:me|us|my \p{L}+) (?:in|forward|through|on|onto|up|down|right), put in a (?:good )?word,
  drop my name, lend (?:me|us), spare (?:me|us) (?!the details), teach (?:me|us), refer (?:me|us),
  recommend (?:me|us), consider (?:me|us), bear (?:me|us|my \p{L}+) in mind, think of (?:me|us),
  remember (?:me|us) (?:when|if|to), point (?:me|us), steer (?:me|us), advise (?:me|us), show (?:me|us) (?:how|the ropes),
  walk (?:me|us) through, talk (?:me|us) (?:through|out of|into), let (?:me|us) (?:pick|ask you|run something|borrow|crash|quote),
  save (?:me|us) from, sponsor (?:me|us), back (?:me|us), vote for (?:me|us), vouch for (?:me|us), help (?:me|us|a) (?!with (?:the )?dishes),
  tell (?:me|us) (?:where|how|who|which|what) you (?!want|think of the (?:film|food)|need|'d like|are|mean), say (?:a few|some|something|nice)
`)

/** Told of the reader's judgement on a work: "strike out anything dull". */
const ON_A_WORK = oneOf(String.raw`
  (?:strike|cross|cut|mark|correct|rip|tear|pull|circle|underline|scribble on|change|tidy) (?:out |up |down )?(?:anything|whatever|what|all|the bits|it apart|it up|as you),
  (?:lmk|let me know|tell me|tell us|say) (?:honestly |frankly )?(?:what you (?:think|make)|where it|what (?:works|doesn't|jars|to cut|I'm missing)),
  (?:honest|all|any|your|brutal|frank) (?:\p{L}+ ){0,2}(?:thoughts|comments|feedback|criticism|notes|corrections|reactions?|opinions?) (?:\p{L}+ ){0,4}(?:welcome|appreciated|please|wanted|gratefully)
`)

const HELP_NEEDED = oneOf(String.raw`
  some(?:one|body), your (?:help|advice|wisdom|eyes|ear|opinion|name|signature|vote|support|blessing|backing|expertise), people, volunteers?, help, advice, guidance, money, cash, talking, (?:£|\$|€)?\d+ ?(?:quid|pounds?|euros?|dollars?|bucks|£|€)?\b(?! (?:minutes|copies|more days|chairs|hours)),
  (?:an?|one|another|two|three|five|ten|twenty|some|a few|any) (?:[\p{L}-]+ ){0,2}${oneOf(`
    reference, referee, hand, hands, lift, word, line, lines, letter, signature, witness, steer, opinion, favour, bed, sofa,
    sponsor, speaker, judge, driver, volunteer, reader, readers, mentor, job, place to stay, loan, introduction, contact,
    guarantor, guest, interviewee, minutes, hour, ear, shoulder, lawyer, translator, tutor, babysitter, player, singer,
    pair of eyes, perspective, bit of advice, hint, tip, nudge, donation, backer, seconder, supporter, partner, pianist
  `)}\b
`)

/** The writer is before the words matched, and no "if". */
const WRITER_BEFORE = String.raw`(?<=(?:(?<!\bif )\b(?:I|we|I'm|we're|I am|we are)(?: ${ADVERBS}){0,2} |^(?:${ADVERBS} ){0,2}|, )(?:still )?(?:need|could \w+(?: with)?|after|short of|in need of|without|\w+ing(?: out)? for))`

/** What the writer is short of, that somebody can help with: "I could do with ten minutes of plain speaking" */
const IN_NEED = [
  String.raw`\b(?:need|could do with|could use|after|short of|in need of|without|begging for|hoping for|asking for|crying out for)${WRITER_BEFORE}(?: ${ADVERBS})* (?=(?!to (?:lie|go|get|buy|be|leave|call|sleep|eat|wait|finish)\b)${HELP_NEEDED}.{3,})`,
  String.raw`\b(?:we're|we are|I'm|I am) (?:one|two|a|three) (?:[\p{L}-]+ ){1,2}short\b`,
  String.raw`${CLAUSE_BEGINS}(?:been meaning|hoping|wanting|looking|trying) to (?=(?:pick|ask|find out|learn|get hold of|reach|talk to|meet|hear) .{0,60}\byou(?:r|rs)?\b)`,
]

const READERS_PART = oneOf(String.raw`
  (?:if|for) (?:you|your|somebody|someone), your, to have you, you to, to hear (?:how|what|why|whether|where|your|you), to know (?:how|what|why|whether|your),
  to (?:learn|understand|see|ask) (?:how|what|why|from|about|you), (?:a|an|any|ten|five|twenty|half an|some|the) (?:\p{L}+ )?(?:chance|word|minutes|hour|steer|hint|tip|interview|introduction|meeting|lesson|hand|opinion|tour|visit|call|chat),
  to be (?:put|considered|one of|introduced|shown|taught|told|thought of|allowed), an interview, to shake, to meet your, anything in your
`)

const NOT_TO_HAVE = oneOf(String.raw`
  to see you, to have you (?:stay|over|round|here|back|come|all), to hear from you, your (?:reply|prompt|understanding|patience|company|visit|news|(?:honest )?opinion(?=\.)), a (?:receipt|reply|copy|quick|response), any news,
  if you (?:let|confirm|send|reply|return|bring|check)
`)

/** A wish that takes the reader: "I'd give a lot to meet your uncle" */
const WISH_OF_READER = [
  String.raw`(?:\b(?:I|we|our \p{L}+|my \p{L}+|the \p{L}+)(?:'d| would| should)|^(?:would|'d)|\band (?:would|'d))(?: ${ADVERBS})* (?:love|like|welcome|value|appreciate|treasure|give (?:a lot|anything|my \p{L}+)|jump at anything|be ${VERY}(?:glad|grateful|obliged|thankful|keen|thrilled|honou?red|delighted|chuffed|happy) ?(?:of|for|to have)?)(?: (?:it|very much|so much|dearly))* ?(?=(?!${NOT_TO_HAVE}\b)(?:to shake .{0,40}your|${READERS_PART}).{3,})`,
  String.raw`\b(?:I|we) (?:want|would like|'d like|wish|ask|beg|invite|urge) (?=you to (?:tell|read|look|speak|judge|help|be|come and|write|consider|join our|give|take|teach|lead|open|play)\b)`,
  String.raw`\b(?:I|we)(?: do| very much| really)? hope(?: very much| that|,)* (?=(?:you|your \p{L}+|one of you)(?:'ll| will| can| would| might| could)(?: again| perhaps| also)* (?!be (?:well|there|ok|okay|fine|back|home|able to (?:make|come)|pleased|happy)|have|enjoy|like|love|find|feel|come\b(?! and)|join us|make it|get|forgive|understand|sleep|agree that|recover|both|all|soon|stay|visit|not)\p{L}+)`,
  String.raw`\b(?:and|we|I) hope (?:very much )?(?:that )?you will be (?=(?:one|our|the|a) \p{L}*)`,
  String.raw`(?:\b(?:I|we)(?:'m|'re| am| are| was| were)? |^|, )(?:just |still )?(?:wondering|curious|hoping to (?:hear|learn|know|find out)|trying to (?:find out|work out|understand)) (?=(?:who|what|where (?!you (?:had|were|are|went|got|have))|how|which) .{0,40}\byou(?:r|rs|'d|'ve)?\b)`,
]

/** What something small would do, or what an honour it would be: "it would be a feather in our cap" */
const WOULD_BE = [
  String.raw`\b(?:it|that|this)(?:'d| would) be (?:a|an|such a|the|our) (?=(?:[\p{L}-]+ ){0,3}(?:weight off|feather|honou?r|gift|kindness|help|relief|privilege|boon|coup|thrill|dream|favou?r|godsend|lifeline)\b.{0,50}\b(?:if|to have you|for you to|were you)\b)`,
  String.raw`\b(?:it|that|this)(?: would|'d) (?!(?:have|rain|snow|be (?:better|easier|best|quicker))\b)\p{L}+ (?:\p{L}+ ){0,5}(?=if (?:you|your \p{L}+|some(?:one|body)|one of you)\b(?! (?:came|come|brought|let|told|sent|could let|could send|could bring)\b))`,
  String.raw`\b(?:sleep|feel|rest|do|be|get on) (?:\p{L}+ ){0,3}(?:better|easier|happier|safer) (?=if (?:you|your|some(?:one|body)|a)\b)`,
  String.raw`\b(?:an?|one|two|half|the|any) (?:(?!answer|reply|coat|spoonful)[\p{L}-]+ ){1,3}(?:would|'d) be (?=(?:plenty|enough|ample|a start|all I need|more than enough)\b)`,
  String.raw`\b(?:\d+|ten|fifteen|twenty|thirty|half an|an|one|a quarter of an) (?:minutes?|hours?|afternoon|evening|morning) (?:of|with|from) (?:you|your \p{L}+)\b(?=.*\b(?:would|'d|could)\b)`,
  String.raw`\bif (?:every|each|all|enough|one in|some of) .{4,50} (?:sent|gave|bought|chipped|lent|came|put|brought) (?=.*\b(?:we|it|that|the \p{L}+) (?:could|would|might)\b)`,
  String.raw`\b(?:gratefully received|much appreciated|very welcome|most welcome|greatly appreciated|would be gold)\b(?<=\b(?:any|every|all|a|an|some|your|old|honest|thoughts|help|donations?|contributions?|offers?|ideas|tips)\b.{3,80})`,
  String.raw`\b(?:an?|one|just|even|any|some|two|a couple of|a few) (?:[\p{L}-]+ ){0,3}(?:sentences?|lines?|words?|e-?mail|note|letter|call|mention|nod|quote|blurb|coins|pounds|minutes|hours?|visit)\b.{0,70}\bwould (?=(?:sell|mean|help|make|save|do|be|open|change|go|set|put|carry|keep|buy|cheer|give)\b)`,
]

/** On a condition, with what hangs on it: "should you hear of a cook's job, I'd be over like a shot" */
const ON_CONDITION = [
  String.raw`\bshould (?:the|your|any|you|a|there) [\p{L}' ]{3,60}(?:need(?:ing)?|hear|know|have|want(?:ing)?|find|require|come up|turn up|fall vacant|be short)\b(?=.*,.*\b(?:I|we|my|please|think|call|let)\b)`,
  String.raw`\bif you (?:happen to|should|ever|could|find (?:a|ten|five|half|the time)|have (?:a|ten|five|half|any) (?:spare|minute|moment|hour|free|old)|are (?:ever )?passing|feel (?:able|like|brave)|think of (?:any|some)|come across (?:any|some|a)|know (?:of )?(?:any|some|a)|hear (?:of|about)) (?=.*,? .*\b(?:I|we|my|our|me|us)\b)`,
]

/** Wondering after what is theirs: "I wonder if your stables have a farrier" */
const WONDERS = [
  String.raw`\bwonder(?:ed|ing|s)? (?:if|whether) (?=(?:your|any(?:one|body)?|some(?:one|body)?|one of|an? (?:private|quiet|quick|short|kind|friendly)|I might|we might|I may|you)\b(?!.*\b(?:reads?|cares?|noticed|remembers?)\b))`,
  String.raw`\b(?:I|we)(?:'d| would) (?:like|love) to (?=(?:throw|put) (?:my|our) (?:hat|name)|be considered|be of use|apply|offer (?:my|our) services)`,
  String.raw`^(?:is|are) there any(?:one|body|one)? (?=(?:in|at|on|among) your\b)`,
]

/** Told as done: "I've given your name as a referee, expect a call" */
const TOLD_AS_DONE = [
  String.raw`\b(?:I|we)(?:'ve| have) (?:given|put|listed|named|mentioned|entered|suggested) (?=you(?:r name)? (?:as|down|for)\b)`,
  String.raw`\bwants? to hear from (?:my|our|some(?:one|body)|a|the) (?=.{3,60}\byou\b)`,
  String.raw`\bwould like to (?:pop in|drop by|come by|stop by|call in|swing by|meet) and (?=(?:show|tell|walk|talk) (?:you|through))`,
  String.raw`\b(?:appeal|campaign|fund|collection|target|roof|bell|organ) (?:has|is|stands|still has|needs|needs another|still needs) (?=.{0,30}\b(?:to go|short|thousand|hundred|more)\b)`,
]

const FAR_FROM_IT = String.raw`(?! (?:when you (?:land|arrive|get|wake)|about it\b|posted|your love|a call|a ring|the (?:time|address)))`

/** Asks that are no questions. */
export const STATEMENTS = [
  String.raw`${CLAUSE_BEGINS}(?:${ADVERBS},? )*(?=${FOR_WRITER})${FAR_FROM_IT}(?=\p{L}+ .{4,})`,
  String.raw`${CLAUSE_BEGINS}(?:${ADVERBS},? )*(?=${ON_A_WORK})`,
  String.raw`\b(?:can|could|would|will) you (?:${ADVERBS} )*(?=${FOR_WRITER})`,
  ...IN_NEED,
  ...WISH_OF_READER,
  ...WOULD_BE,
  ...ON_CONDITION,
  ...WONDERS,
  ...TOLD_AS_DONE,
]
