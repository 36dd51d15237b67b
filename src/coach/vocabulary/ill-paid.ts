import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'
import { STANCE_SLOTS } from './stance-slots.ts'

/** It was settled beforehand, and for reasons that are none. */
export const FOREGONE = phrases(
  [
    pattern`
      (?:
        hire|hires|hired|hiring|chose|picked|appoint|appoints|appointed|promoted?|promotes
        |gave it to|lost(?:,| it)?(?: [^.!?,]{0,30},?)? to|went to|goes to|reserved for|kept for
        |measured (?:up )?for|made for
      ) (?:the|his|her|their|someone's|somebody's|one of (?:his|her|their)|[\w']+'s) (?:
        [\w']+ ){0,2}?(?:{kin})(?! (?:company|society|association))
    `,
    pattern`
      (?:the |that )?(?:name|man|woman|one|person|winner|candidate|contract|decision|job|chair) (?:
        was |had been |is |were )?already (?:
          in the (?:chair|room|building|post)|on the door|signed|sitting|chosen|decided|picked
          |named|printed
        )|(?:already|all) (?:in the chair|sitting in the (?:room|chair)|decided)
      |on the door before
      |(?:signed|decided|promised|chosen) (?:the )?(?:week|day|month|year)s? before
      |before the (?:ink|advert) (?:dried|was|had|went)|make up the numbers
      |(?:were|was|are|am) (?:only |just |all |merely )?(?:there as )?
        (?:extras|window dressing|a formality|decoration|ballast|there to make)
      |for (?:the sake of )?appearances(?= |[.!,])
    `,
    pattern`
      (?:without|not|if you (?:don't have|haven't)|unless you have) (?:have |having )?the right (?:
        surname|name|accent|school|school tie|friends|connections|postcode|parents|father|uncle
        |golf club|passport|colou?r
      )
      |(?:drinks?|dines?|golfs?) with (?:the|whom|someone)(?: \w+)? ?
        (?:governors?|boss|directors?|owners?|chair|mayor|board|managers?|right people)
      |(?:recruits?|hires?|hiring|promotes?) (?:only )?from (?:
        one|their own|the same|his own|among their
      )|whose (?:uncle|hand you)
      |(?:didn't|doesn't|don't|did not|do not) like my (?:
        gap|age|accent|name|face|surname|hair|postcode|dates?|headscarf|passport
      )|merit (?:plays|has|counts|never|doesn't|had|no longer)
      |(?:stopped|given up|quit) believing (?:that |in )?
        (?:merit|hard work|talent|fair|the|it|adverts)
    `,
    pattern`
      (?:criteria|rules|requirements|goalposts|job description|brief) (?:\w+ )?
        (?:changed|moved|shifted|were changed) (?:
          twice|again|overnight|halfway|three times|each time|every|as soon|to (?:suit|fit)
        )
      |(?:advert|ad|post|position|job|vacancy)(?:'s| is| was)? (?:is |was )?
        (?:still up|back up|back online|up again|re-?advertised|advertised again)(?= |[.,!])
      |(?:so|your|the|their) (?:hiring|recruitment) freeze|for (?:me|us),? there was never
      |never stood a|no chance from the
    `,
  ],
  STANCE_SLOTS,
)

/** So much given, so little got. */
export const ILL_PAID = phrases(
  [
    pattern`
      (?:
        drove|travelled|traveled|flew|took|gave up|gave|lost|spent|paid|paying for|waited|sat
        |rode|walked|queued|prepared|worked
      ) (?:up |for |out |in |away )?{time}[^.!?]{0,50}?(?:
        for (?:
          that|this|nothing|a (?:\w+-?){1,3} (?:mail|line|letter|call|answer|no)|them to
          |an? (?:empty|form|template|rejection)
        )|to (?:sit (?:before|in front of|in a)|be (?:told|laughed|ignored|kept))|only to
        |before an empty|and (?:then )?(?:nothing|silence|not (?:a|one)|nobody|no one|for what)
      )
    `,
    pattern`
      i (?:drove|travelled|came|flew|took (?:a|the) (?:day|train|bus)|paid) [^.!?]{2,40} for (?:
        that|this
      )(?=[.!]|$)
      |{time} (?:of|with) (?:maybe|silence|that|this|promises|waiting|nothing|excuses|being)
        (?=[.,!:]| )|{time} i gave
      |i gave (?:that|this|the|you|them) (?:place|company|firm|lot|people)(?: \w+)? {time}
      |gave (?:that|them|you|the) (?:\w+ )?(?:my best|the best)(?: \w+)? years
    `,
    pattern`
      would(?: not|n't) have (?:bankrupted|killed|hurt|cost|ruined|harmed) (?:
        you|them|anyone|anybody|him|her
      )
      |(?:it|that) would(?:'ve| have) been (?:kinder|decent|polite|honest|fair|fairer|courteous) (?:
        to|if|of
      )|you (?:might|could) (?:have at least|at least have) \w+
      |you might have (?:changed|warned|spared|bothered) |(?:is|was) (?:that|it) (?:so|too) (?:
        hard|difficult
      ) to|i could have earned
    `,
    pattern`
      (?:five|four|three|six|seven|eight|nine|ten|eleven|twelve|\d+|two) (?:\w+ )?(?:
        weeks|months|rounds|calls|interviews|stages|tests|mails|emails|meetings|conversations
        |forms|references|mondays|essays
      )(?:,| and| of)[^.!?]{2,90}?(?:
        and (?:
          then nothing|then silence|not (?:one|a)|nobody|no one|still no
          |they (?:hired|chose|picked|took)|i hear
        )|only to|for an? (?:form|template|two-line|one-line)
      )(?= )
    `,
    pattern`
      (?:owe|owes|owed) (?:me|us) (?:for|since|my|our|the|three|two|four|a)
      |(?:still|yet) (?:haven't|hasn't|have not|has not) (?:
        paid|been paid|seen a (?:cent|penny|pound)
      )|still (?:under review|being processed)(?=[,.])|invoice number
      |(?:until|till) the (?:invoice|bill|budget|pay|rise|bonus) (?:
        arrives|comes|is|lands|appears
      )
      |(?:budget|money) (?:is|was|has|had|would)(?: \w+)? (?:
        gone|vanished?|evaporated?|disappeared?|run out
      )
      |(?:walked|walks|walk) (?:off|away) with (?:a |the |an? \w+ )?
        (?:bonus|bonuses|credit|prize|money)
      |money (?:for|to) [^.!?]{2,50} but (?:not|none|never|nothing) (?:for|to)
      |(?:into|run into) the ground
      |(?:cut|cutting|cuts) (?:the|our|my) (?:\w+ )?
        (?:allowance|hours|pay|wages|breaks|pension|holiday)
    `,
    pattern`
      (?:promised|told) (?:us |me )?(?:a |the |an? \w+ )?
        (?:rise|pay review|raise|contract|bonus|promotion|permanent|extension|answer)
        [^.!?]{0,40}(?:
          [.,;:!?] ?(?:which|what|still|never|nothing|instead|that was|it|but)
          |(?:in|since) \d{4}|never
        )
    `,
    pattern`
      (?:put|puts|putting|with|under|had) (?:
        their|his|her|somebody else's|someone else's|another(?: man's| woman's)?|a different
      ) (?:own )?names? (?:on|to|under|in|above|over)
      |(?:take|takes|taking|taken|leave|leaves) my name off|(?:forget|forgets|forgot) mine
      |i do the work and
      |(?:while|whereas) (?:the lot of them|they|he|she|the rest|management) (?:
        were|was|sat|took|went|had
      )
      |(?:thank-you|thanks|credit|praise|bonus|prize) (?:goes|went|always goes|went straight) to the (?:
        man|one|woman|boss|director|manager
      )
      |less than an? (?!
        week|day|month|year|minute|hour|mile|second|met|pound|fortnight|decade|kilo|dozen|third
        |quarter|half
      )\w+(?=[.!])|but not (?:for|to) the (?:rise|raise|pay|people|staff|ones who)
      |i know what i(?:'m| am) worth
      |(?:my )?(?:loyalty|experience|certificates?|qualifications|years|degree|work) (?:
        is|are|was|counts?|means?|meant|bought|buys?
      ) (?:for )?(?:worth )?(?:nothing|little|zero|not(?:hing)? (?:a thing|at all))
      |what (?:is|was) (?:left|loyalty|it) (?:of my|worth)
    `,
  ],
  STANCE_SLOTS,
)
