import { ENGLISH_ASSURANCES } from './english-assurances.ts'
import { ASKING_ALONG } from './english-invitations.ts'
import { ENGLISH_DAYS } from './english-days.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { ENGLISH_OPENINGS } from './english-openings.ts'
import { ENGLISH_VERBS } from './english-verbs.ts'
import { ENGLISH_SAYINGS } from './english-sayings.ts'
import { ENGLISH_SPOILS } from './english-spoils.ts'
import { ENGLISH_HINTS } from './english-hints.ts'
import { ENGLISH_INVITATIONS } from './english-invited.ts'

const QUESTIONS = new RegExp(
  pattern`
  \b(?:how|what) about (?:(?:this|next|on) )?
    (?:mon|tue|wed|thu|fri|sat|sun|tom|ton|today|the \d|\d)[^?]{0,40}\bfor (?:a |an |some )?
    (?:\w+ of )?
    (?:golf|tennis|lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea|walk|ride|run)
    \b
  |\bdo you (?:both |all )?(?:want|wanna|feel like) (?:to )?com(?:e|ing) (?:
    here|up|down|with us|with me|and (?:see|stay|visit)
  )\b
  |\bwant to (?:try (?:to|and) )?(?:have|grab|get|do|go for|meet for|catch up over) (?:
    a |an |some )?(?:quick )?(?:lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea)
    \b
  |(?:
    \b(?:
      would you(?: both| all| two)? (?:like|care|want|fancy|be up for|be free|be able)
      |(?:do )?you(?: guys| both| all)? (?:want|wanna|fancy|feel like)
      |(?:are )?you(?: guys| both| all)? (?:free|around|up for it)
      |(?:can|could|may) (?:I|we) (?:tempt|invite|persuade) you|why (?:don['’]t|not) you
    )|^(?:fancy|want|care|up for)
  )\b.{0,40}?\b(?:
    com(?:e|ing) (?:
      over|round|along|to (?:ours|mine|our|my|the|dinner|lunch|supper)
      |for (?:a |some )?(?:\w+ )?(?:
        dinner|lunch|supper|tea|pizza|drinks?|coffee|barbecue|bbq|brunch|breakfast|weekend|curry
        |roast
      )
    )|(?:pop|drop|swing|stop)(?:ping)? (?:over|round|by|in)|join(?:ing)? (?:us|me)
  )\b
  |(?:
    \b(?:
      are you (?:both |all |guys )?(?:free|around|up|about) for|do you fancy|(?:how|what) about
      |shall we (?:have|do|grab|go for|get)|can I (?:buy|tempt|take|lure|treat)
      |wan(?:na|t to) (?:grab|get|have|do|go for)|(?:up|game|keen) for|feel like|got time for
    )|(?:^|[,.!] )fancy
  )\b[^?]{0,30}?\b(?:
    coffee|tea|lunch|dinner|supper|breakfast|brunch|drinks?|pints?|beers?|curry|pizza|bite|meal
    |walk|wander|stroll|swim|hike|ride|film|concert|gig|quiz|match|picnic|exhibition|museum|show
    |barbecue|bbq|roast|cuppa|cake|sauna|theatre|opera
  )\b[^?]*\b(?:
    (?:mon|tues|wednes|thurs|fri|satur|sun)day|tue|thu|fri|tomorrow|tonight|today|week|weekend
    |\d{1,2}(?:st|nd|rd|th)
  )\b
  |\bwould (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^?]{0,25} (?:
    suit|work|do|be (?:good|any good|convenient|ok|okay)
  ) for (?:you |your |a |the )?[^?]{0,20}
    (?:lunch|dinner|coffee|tour|visit|drink|walk|tea|supper)
  |(?:my (?:treat|shout)|\bon me|I['’]m (?:buying|paying|cooking))\?
`,
  'i',
)

/** English, as written in mails and chats. */
export const ENGLISH: PromiseLanguage = {
  hint: wordsBeginning(ENGLISH_HINTS),
  openings: ENGLISH_OPENINGS,
  verbs: ENGLISH_VERBS,
  sayings: ENGLISH_SAYINGS,
  quick: {
    sayings: new RegExp(
      pattern`
        \bowe\b|\byou(?:['’]ll| will| shall) |\bexpect |(?:['’]ll| will) (?:
          be|reach|follow|land|arrive|come
        )|\bfollow|\bcoming
        |ing (?:it|you|u|the|back|them|my|your|this|that|those|over|off|an?|some|round|out)\b
        |\bon me\b|\bmy (?:treat|turn|shout|round)|\bleave |\bconsider |\bI['’](?:m on|ve got)
        |\bpromised |\bto follow\b
        |\b(?:to|with|for) (?:you|u) (?:
          by|on|before|first|tom|tmr|tonight|today|this|next|at the|asap|latest|no later|within
          |in|mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly|soon
        )|\byour way\b|\bin (?:your|the (?:post|mail))\b
        |\bgo(?:es|ing)? (?:out|off|in|to|over|back)\b
        |\b(?:I|we)['’]?(?:m| am|re| are) (?:\w+ )?\w+ing\b
      `,
      'i',
    ),
    invitations: new RegExp(
      pattern`
        \bcome\b|\bstay with us|\bdo bring|\bon us\b|\bdo (?:bring|join|look)\b
        |\b(?:keep|save|hold|block|pencil|say|buying|paying|cooking|treat|shout)\b|\bwelcome |\binvited
        |\bvisit|\bmust |\bshould |\bhave to |\bneed to |\bought to |\b(?:drop|stop|swing|pop) |\blet['’]?s |\blet us |\bhop
          (?:es?|ing) |\bfeel free to |\bsave the date|\bwhy don|\bget together |\blet (?:me|us) know if |\blove |\blike |\bguest |\bjoin
        |\binvit|\bhonou?r|\bpleasure|\bmean |\bat (?:ours|mine|my|our) |\bcoming |\bnip |\bfancy |\b
          (?:be|so|would) (?:
            lovely|great|wonderful|nice|brilliant|fantastic|delighted|thrilled|glad|pleased
            |happy
          )
      `,
      'i',
    ),
  },
  more: ENGLISH_ASSURANCES,
  asksFirst: new RegExp(
    pattern`
      (?:^|[.!;:] )(?:just |please |simply )?(?:
        endorse|add|follow|like|share|connect|subscribe|click|tell
        |give(?! me (?:
          until|till?|a (?:day|week|moment|minute|bit|couple)|some time|an hour|two|three
        )
        )|send|help|get|let|introduce|buy|bring|show|write|say|pick|choose|name|drop|join|vote
        |sign|call|ring|reply|refer|book|ask|pass|put|make|come|keep|find|take
      )\b[^.!?;]{2,120} and $
    `,
    'i',
  ),
  governed: new RegExp(
    pattern`
      (?:
        \b(?:
          heard|hear|said|says|saying|told (?:\p{L}+|him|her|them|you|me|us)
          |tell (?:him|her|them|people|everyone)|thought|think of what|mentioned|mentioning
          |promised (?:me|us|him|her|them|\p{Lu}\p{L}+)|wonder(?:ing)?|wondered|doubt|hope
          |hoping|wish|wishing|afraid|worried|worry|fear|pretend|imagine|suppose|dreamt|guess
          |don['’]t think|do not think|not sure|unsure|unlikely|what|how|who|whom|which|where
          |why|whether|if|unless|until|till|before|so that|that|whatever|whoever|wherever
          |no idea|claimed|joked|swore|at which (?:time|point)|according to [^,.]{2,40},
          |(?:
            understanding|guess|hunch|impression|expectation|belief|chances?|possibility|odds
            |likelihood|looks like|sounds like
          )(?: is| are)?(?: that)?|when|once|after|while|as soon as|as long as|every time
          |whenever
          |(?<!of )the (?:
            day|moment|way|minute|time|thing|things|place|only thing|first thing|last thing|more
            |less
          )
        )(?: that)?
        |\b(?:maybe|perhaps|possibly|hopefully|sometimes|one day|some day|someday|knowing me)
          (?:,| that)?|["“‘«]
      ) ?$
    `,
    'iu',
  ),
  spoils: ENGLISH_SPOILS,
  empty: new RegExp(
    pattern`
      (?:
        raise a (?:glass|toast)|keep (?:my|our) fingers|call(?:ing)? in sick
        |(?:bring|call|ring|phone|e-?mail|text|hand in|visit) my (?:
          sister|brother|mother|mum|mom|dad|father|parents|aunt|uncle|gran|bank|boss|wife
          |husband|thesis|dissertation|notice|doctor|dentist|lawyer|accountant
        )\b(?! (?:to|about|and|for|if|whether|over|round|along))|take your (?:advice|word)
        |check my (?:mail|e-?mails?|phone|messages|inbox)\b
        |check the (?:weather|news|time|scores?)\b|pay the (?:rent|bills?)\b
        |look at the (?:stars|sky|view)\b|order (?:in|out|pizza|takeaway|food)\b
        |(?:finish|start|do) my (?:
          shift|work|homework|degree|run|day|tea|lunch|book|exams?|course|studies|training
        )|(?:talk|speak) (?:to|with) (?:you|u)\b
        |leave (?:it|that|this)(?: up)? (?:to (?:you|u)\b|for you to\b)
        |tell you (?:that\b|what(?:[,.!]|$))
        |(?:bring|take|drop|drive|get|pick up|collect|fetch) (?:my|the|our) (?:\w+ )?(?:
          dog|cat|kids?|children|sons?|daughters?|wife|husband|mother|mum|mom|dad|father|parents
          |car|family|boys|girls|early train|first train|train|plane|bus|ferry
        )\b
        |start (?:the |a |my |at |in )*(?:new )?
          (?:job|role|position|course|school|year|week|diet)
        |send (?:you |u )?(?:all |both )?(?:
          (?:
            my|our|all my|all our|lots of|much|big|a big|a|some|best|warm|warmest|kind|kindest
            |good|positive
          ) )*(?:
            hugs?|kiss(?:es)?|vibes|energy|love|regards|greetings|wishes|best|thoughts|prayers
            |condolences|sympath(?:y|ies)|congratulations
          )\b|call it (?:a )?(?:day|night|quits|even)
        |give (?:you|it) (?:that|credit|a (?:pass|miss|rest))\b
        |pass (?:on|out|up)(?: (?:this|that|the) (?:one|time|offer|opportunity))?[.,!]?$
        |pass on (?:this|that|the) (?:one|opportunity|offer)
        |share (?:your|the) (?:view|sentiment|concern|joy|excitement)
        |check (?:in|out)(?: of| at| to)\b
        |check out(?! (?:the|your|that|it|a|this|these|those)\b)
        |look (?:forward|back|like|good|great|silly)|make it up to (?:you|u)|(?:live|survive) |tell (?:
          you )?the (?:truth|story)|review (?:the situation )?as we go
        |return (?:to work|from|on)|pay (?:attention|for it|the price)|do (?:my|our) best
        |do (?:that|it) (?:again|sometime)|make (?:it|do)(?: to| on| in|[.,!])
        |make (?:a (?:fool|mess)|the (?:most|best))|read (?:it|this|that|your) (?:with|in)\b
        |give (?:it|this|that) (?:some thought|a try|a go|a miss)
        |keep it (?:short|brief|in mind)|get (?:you|u) (?:wrong|started)
        |deliver (?:a (?:talk|speech|keynote)|the (?:keynote|talk))
        |put (?:my|the) (?:feet|kids|phone|trust)|start with|help (?:myself|yourself)
        |write (?:it|that|this) off|add (?:that|one)\b
      )
    `,
    'iy',
  ),
  reader: /\b(?:you|u|your|yours|ya)\b/i,
  invitations: ENGLISH_INVITATIONS,
  questions: new RegExp(`${QUESTIONS.source}|${ASKING_ALONG}`, 'i'),
  days: ENGLISH_DAYS,
}
