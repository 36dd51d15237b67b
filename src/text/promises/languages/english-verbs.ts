import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { englishVerb } from './english-verb.ts'
import { deed, NO_DEED, DEEDS_BY_DAY, DEEDS, CHORES } from './english-deeds.ts'

const THING = String.raw`(?:you |u |them |it |this |that |those |these |him |her |everyone |you (?:both|all|two) )?`

/** What one says one will do; the first that fits tells the kind of deed. */
export const ENGLISH_VERBS: PromiseLanguage['verbs'] = [
  englishVerb(
    'send',
    pattern`
        (?:
          find|make|cut|print|knit|bake|bring|grab|fetch|get|save|keep|reserve|hold|order|lend
          |loan|pass|leave|build|write|draw|knock|sort
        ) (?:you|u|you both) (?:up |out )?
          (?:a|an|the|some|one|another|my|his|her|their|two|three|\d+) (?!
            hand|lift|ride|tour|table|slot|time|miss
          )
      `,
  ),
  englishVerb('answer', String.raw`have a (?:quick |little |quiet )?(?:word|chat) with (?!you)`),
  englishVerb(
    'do',
    pattern`
        see to (?:it|that|the|your)\b|sort (?:it|that|this|everything)(?: all)? out
        |(?:take|have) care of (?:it|that|this|the|your|everything)\b
        |(?:handle|fix|arrange|organi[sz]e) (?:it|that|this)\b
        |get on ?to (?!the (?:train|bus|plane))
        |(?:run|drive|walk|drop|fly|take) you (?:both |all )?
          (?:home|back|over|there|down|up|to the)\b
        |bring (?!up\b|about|back memories|(?:this|it|that) (?:to|up)|shame|joy|peace)
        |(?:text|e-?mail|message|whatsapp|show|give) (?:him|her|them) your\b
      `,
  ),
  englishVerb(
    'introduce',
    pattern`
        (?:drop|send) (?:you both|you two|both of you) a(?:n|nother)? (?:quick |short )?
          (?:line|note|mail|e-?mail|message)
        |(?:write to|e-?mail|message|text|cc|copy) (?:you both|you two|both of you|you and \w+)
          \b
      `,
  ),
  englishVerb(
    'meet',
    String.raw`send (?:you |over |out |round |around )?(?:a |an |the )?(?:calendar |meeting |zoom |teams )?(?:invite|invitation|slots|dates)\b`,
  ),
  englishVerb(
    'send',
    pattern`
        (?:re-?)?send (?!(?:my |our )?(?:love|regards|best|greetings|hugs|kisses))|forward |
          (?:e-?)?mail (?:you|it|them|this|the|over|across|my|those|these|u)\b|share |ship (?:
            it|them|you|your|the|those|these|out|by
          )\b|post (?:you|it|them|the|my|your|this)\b|upload |attach (?!
            to this|an?|the|my|our|one|here
          )|drop (?:off|round|over) (?:the|your|it|a|some)\b
        |drop (?:it|them|this|that|the [\w -]{2,30}|your [\w -]{2,30}) (?:
          off|over|in|into|round|by
        )|fax |deliver |return (?:it|the|your|them|that)\b
        |hand (?:it|them|this|the \w+) (?:in|over|back)
        |pass (?:you|on|along|it|them|that|this|the|your|her|his)\b
          (?! (?:your |my )?(?:regards|best))
        |get (?:
          it|that(?: [\w -]{2,40})?|this(?: [\w -]{2,40})?|those(?: [\w -]{2,40})?|these|them
          |the [\w -]{2,40}|my [\w -]{2,40}|your [\w -]{2,40}|an? [\w -]{2,40}
        ) (?:over |back |across |out |off |sent )?(?:to|for) (?:you|u)\b
        |get (?:you|u) (?!out|into|to |in |on )
        |have (?:
          it|that|this|them|something|some [\w -]{2,30}|the [\w -]{2,40}|my [\w -]{2,40}
          |your [\w -]{2,40}|an? [\w -]{2,40}
        ) (?:to|with|for) you\b|let (?:you|u) have
        |give (?:you|u) (?!a (?:call|ring|shout|buzz|bell)|that\b)
          (?:the|my|a|an|all|some|your|details|feedback|access|more)
        |dig (?:out|up|it|that|them|the|those|you)\b|bring (?:you|u|it(?! up)|them|along|back)\b
        |lend |transfer |wire |pay |reimburse |refund |print |burn |scan |cover (?:
          the|your|all|any
        ) [\w' -]{0,20}?(?:costs?|train|travel|fares?|hotel|bill|expenses|flights?|fees?|ticket)
          \b|copy you|cc you|loop you in
        |put (?:it|them|that|the [\w -]{2,30}|your [\w -]{2,30}) in the (?:post|mail)
        |pop (?:it|them|that|the \w+|an? \w+) in the (?:post|mail)
        |text you (?:the(?! (?:moment|minute|second|day))|her|his|my|their|it)
        |whatsapp you (?:the|her|his|my|their|it)|message you (?:the|her|his|my|their|it)
        |ping you (?:the|over|with)|write you a (?:recommendation|reference|letter)
        |drop you (?:the|my|a copy|some)|save you a|circulate |send\b
          (?= (?:${THING})?(?:over|across|on|by|through|tomorrow|tonight|today|later))|supply |provide |hand you |chase (?:
            it|them|him|her|the|that|up
          )\b|order (?:you|it|one|them)\b|recommend you|nominate |endorse |leave (?:
            it(?! at that)|the [\w -]{2,30}|them|[\w' -]{2,30}
          ) (?:at|with|in|on|for|by|under|behind|outside|next to) (?:
            the|your|my|our|reception|you
          )\b|fetch |pick (?:it|them|you) 
      `,
  ),
  englishVerb(
    'answer',
    pattern`
        (?:get|come|be|report|circle|write|revert|reply|respond|answer)(?: right)? back (?:
          to|with|at
        ) (?:you|u|your|a|an|the|more|details|everyone|this|that|on|some)\b
        |get back (?:on|about|by|tomorrow|early|next|with)
        |revert (?:to you|with|by|on|back|tomorrow|asap)
        |(?:reply|respond|answer)(?: to)? (?:
          you|your|this|that|it|properly|by|in|with|tomorrow|the|more
        )\b
        |let you(?: guys| both| all)? know(?=
          [.!]*$
          | (?:
            if (?:I|we) (?:can|will|am|are)\b|what|how|when|whether|which|who|where|once
            |as soon as|as|by|on|about|the|my|his|her|our|tomorrow|tonight|today|later|next|this
            |first|in|after|before|early|at|end|early|for|mon|tue|wed|thu|fri|sat|sun|asap|right
            |shortly|soon|within|either|if and when|the outcome|then
          )\b
        )|confirm (?!that\b|receipt|having|my (?:attendance|presence))
        |follow up (?:with (?:you|the|some|details|a)|on|by|tomorrow|about|via|next|early|in)\b
        |give you (?:
          an answer|a reply|my answer|an update|my decision
          |a (?:clear|definite|final|firm|proper) |my thoughts|my comments|feedback|word|a yes
          |my feedback|notice
        )
        |tell you (?:
          more|what|how|when|about|the|all|by|on|tomorrow|everything|whether|if|which|where|who
        )\b|write (?:to |back to )?(?:you|u)\b|write back
        |drop you a (?:line|note|mail|message|text)|send word
        |let (?!you|u\b|me\b|it\b|us\b|that\b|slip|go)(?:[\w']+ ){1,3}(?:know|have)\b
        |tell (?:them|him|her|everyone|everybody|the (?!truth|story|tale|time|difference)[a-z]+)
          \b|text (?:you|u)\b|message (?:you|u)\b|whatsapp (?:you|u)\b|ping (?:you|u)\b
        |email (?:you|u)\b
        |update (?:you|everyone|the group) (?:
          again|by|on|tomorrow|as soon|once|when|after|next|this|with|in|about
        )\b|report back|come back (?:to you|on (?:this|that|it)|with)\b
        |see (?:what|if|whether|who|when|how) (?:
          i|we|\w+ (?:can|has|have|is|are|knows|could|would)|there
        )\b
        |(?:get|have|ask) (?:\w+ ){1,3}(?:to )?
          (?:call|send|write|e-?mail|ring|contact|get back to) (?:to )?you
        |find out (?!more about you)
        |ask (?:
          around|her|him|them|my|the|our|about|for|whether|if
          |\w+ (?:about|for|if|whether|to|when|what|tomorrow|today)
        )\b
        |check (?:
          with|whether|if|my|the|our|on|and|that|when|what|it|in|availability|dates|for|again
          |this|internally
        )\b|look (?:into|it up|that up|up)\b|enquire|inquire|clarify|verify
        |talk to (?:my|the|our|him|her|them|\p{L}+) (?:
          about|and|on|tomorrow|today|next|this|first
        )
        |speak (?:to|with) (?:my|the|our|him|her|them|\p{L}+)(?: \p{L}+)? (?:
          about|and|on|tomorrow|today|next|this|first
        )|mention (?:it|you|this|your|that) to|put in a (?:good )?word|put a word in
        |raise (?:it|this|that|your)\b|discuss (?:it|this|that) with
      `,
  ),
  englishVerb(
    'introduce',
    pattern`
        introduce (?:you|u|the two|both|your|her|him|them|myself to your)\b
        |make (?:the|an|that|this|a) (?:e-?mail |quick |proper |warm )?intro(?:duction)?s?
        |do (?:the|an|that) intro(?:duction)?
        |connect (?:you|u|the two|both|your|the pair|him|her)\b
        |put (?:you|u|the two|both|him|her|them)(?: (?:two|both|all|and \p{L}+))? (?:directly )?
          (?:in|into) (?:touch|contact|connection)|put (?:you|u) (?:onto|on to|through to)
        |hook you up with|link you (?:up )?with|send (?:the|an|that) intro|intro you
        |set up an intro|get you (?:two |both )?(?:in touch|connected|introduced|together)
        |bring you(?: two| both)? together|set you up with
        |point (?:you|them|him|her|\p{L}+) (?:to|towards|in)\b|tee up|loop (?:in|\p{L}+ in)\b
      `,
  ),
  englishVerb(
    'call',
    pattern`
        call (?:you|u|ya|back|your|her|him|them)\b
        |give (?:the |my |our |your )?[\w' -]{2,30} a (?:call|ring|bell|shout|buzz)\b
        |ring (?:you|u|back|your)\b|phone (?:you|u|back|your)\b
        |give (?:you|u) (?:a |another )?(?:quick |short |brief |proper |little )?
          (?:call|ring|shout|buzz|bell|tinkle|phone call)|dial (?:you )?in|facetime you
        |skype you|zoom you|video-?call you
        |try (?:you|calling you|your (?:mobile|cell|phone|office))(?: again)?|telephone 
      `,
  ),
  englishVerb(
    'meet',
    pattern`
        buy (?:you|u)(?: both| all)? |take (?:you|u)(?: both| all)? (?:out|to|for)\b
        |treat (?:you|u)\b
        |book (?:
          the [\w' -]{2,30}|a [\w' -]{2,30}|us|a table|the table|a restaurant|somewhere
          |something|lunch|dinner|a room|the room|it|that|tickets|the tickets|a slot|a court
          |flights|the flights|you
        )\b|set up (?:a|the|some|something|our|that|time|an)\b(?! intro)|set something up
        |set (?:it|that|this) up|schedule (?:a|the|some|something|it|that|our|time|us|this)\b
        |arrange (?:a|the|it|something|that|for|our|to|everything|an|this)\b
        |organi[sz]e (?:a|the|it|something|that|our|everything|this|an)\b
        |send (?:you |over |out |round |around )?(?:a |an |the )?
          (?:calendar |meeting |zoom |teams )?(?:invite|invitation|slot|slots|dates)\b
        |cook (?:for )?you|cook (?:dinner|lunch|us|something)|invite (?:you|u|your|both)\b
        |reserve (?:a|the|us|you|seats|somewhere|places|something)\b
        |find (?:us )?(?:a|some) (?:slot|time|date|dates|day|table)
        |put (?:some time|something|a slot|time|an hour|half an hour) in\b
        |propose (?:some |a few |a |dates|times)|suggest (?:some |a few |a |dates|times)
        |host (?:you|the|a|dinner|us)\b|visit you|come (?:and|to) (?:see|visit) you
        |drop by (?:your|to|with|on|tomorrow)|stop by (?:your|to|with|on|tomorrow)
        |pop (?:by|over|round|in) (?:to|with|on|tomorrow|and)
        |come (?:by|over|round) (?:to|with|on|tomorrow|and)
      `,
  ),
  englishVerb('do', CHORES),
  englishVerb(
    'do',
    pattern`
        (?:have|get) (?:
          it|that|this|them|the [\w' -]{2,40}|my [\w' -]{2,40}|your [\w' -]{2,40}
          |a [\w' -]{2,40}|an [\w' -]{2,40}|everything|some [\w' -]{2,40}|something
        ) (?:
          ready|done|finished|sorted|completed|signed|written|fixed|prepared|printed|reviewed
          |approved|up and running|live|started|moving|booked|organised|arranged|together|over
          |out|back|posted|shipped
        )\b|(?:take|have) care of|see to (?:it|that|the)|settle (?:the|my|your|up)\b
        |sort (?:it|that|this|out|the|your|everything|something)\b
        |put you (?:down|on|forward|in)\b|put together
        |put (?:it|them|something|a [\w -]{2,30}|the [\w -]{2,30}) together
        |write (?:it |that |this )?up|write (?:you|a|the|my|your|something|that|an)\b|draft |vouch for
        |refer you|submit |hand in|sign (?:it|the|that|and|up|your)\b
        |fill (?:it|that|the|this|in|out)\b|apply |register (?:you|us|for)\b|enrol
        |add (?:you|your|it|them|my|the|that|some)\b|fix (?:it|that|the|this|your)\b|prepare |translate |proof-?read |edit (?:
          it|the|your|that
        )\b|finish |complete |finali[sz]e |pull (?:together|the|that|some|it)\b
        |type (?:it|them|that|the|up)\b|look after |handle |deal with |go (?:over|through) (?:
          it|the|your|them|that|this|my
        )\b|(?:take|have) (?:a|another) (?:\w+ )?(?:look|read|go through)|review |read (?:
          it|your|the|through|that|over|them|this
        )\b|look (?:at|over|through) (?:it|your|the|that|them|this)\b|bring (?!up\b|about)
        |comment |make (?:sure|you|a|the|it|those|these|that|some|up)\b
        |do (?:it|that|this|the|so|your)\b
          (?! (?:shopping|gardening|washing|ironing|cooking|marathon|cleaning|dishes|laundry))
        |update (?:the|my|it|our|your|that)\b|work on (?!\w+day\b|the weekend)
        |start (?:on|working|the|with)\b|help (?:you|u|with|out|your|move)\b
        |show (?:you|u|him|her)\b|teach you|explain |walk you through|run you through
        |keep (?:you|u) (?:posted|updated|informed|in the loop|up to date)|be in touch
        |get in touch|touch base|reach out|speak to you|come up with|gather |collect |compile |summari[sz]e |put (?:
          my|the|some|a
        ) |test |try (?:it|that|them) out|cover (?:the|your|for)\b|pick you up
        |give you a (?:lift|ride|hand|tour)|research |dig (?:into|deeper)|mock up|cancel |speak (?:
          to|with
        )|talk (?:to|with)|nudge |remind (?:you|him|her|them|\p{L}+)\b
        |keep (?:you )?(?:a|an eye)|look out for
      `,
    'reader',
  ),
  englishVerb('do', DEEDS_BY_DAY, 'day'),
  englishVerb('do', DEEDS, 'reader'),
  { act: 'do', needs: 'reader-too', pattern: deed(NO_DEED) },
]
