import { pattern } from '../../pattern.ts'

/** What people meet over. */
const TREAT = pattern`
  (?:a |an |some |the )?
    (?:(?:quick|nice|cold|long|farewell|early|late|bite of|cup of|round of) )?(?:
      lunch|dinner|supper|breakfast|brunch|coffee|tea|drinks?|beers?|cocktails?|happy hour|pizza
      |bbq|barbecue|cookout|golf|tennis|bite(?: to eat)?|walk|hike|pint|(?:ball ?)?game|movies?
      |concert|show|play|party|picnic|recital|match
    )\b
`
const GETTING = String.raw`(?:go(?: out)?(?: to| for)?|get|grab|have|do|play|meet(?: up)?(?: for)?|catch up over|get together(?: for)?|(?:come|join (?:us|me))(?: over| by| along| down| up)?(?: to| for)?)`
const COMING = pattern`
  (?:
    join (?:us|me)\b
    |come (?:
      over|by(?! (?:my|the|our) (?:office|desk))|along|down|up(?! with)|with us|with me
      |to (?:dinner|lunch|supper|our|my)
      |for (?:a |an |some )?(?:dinner|lunch|supper|drinks?|coffee|tea|breakfast|brunch|weekend)
    )\b|make it (?:to|for) ${TREAT}
  )
`
const YOU = String.raw`you(?: both| all| two| guys| and [\w ]{2,20})?`
const LIKING = pattern`
  (?:
    would ${YOU} (?:like|care|want) to|do ${YOU} (?:want|feel like|care) to
    |(?<!did you )(?:want|wanna|care) to|who wants to|any(?:one|body) want to
    |are ${YOU} (?:available|free|around|up|game) to|why don['’]?t (?:we|you)
  )
`
const UP_FOR = String.raw`(?:(?:are ${YOU} |anyone |anybody )?interested in|any interest in|any(?:one|body) (?:up )?for|are ${YOU} (?:available|free|around|up|game) for)`
/** Being, going and doing, after "interested in" and the like. */
const DOING = String.raw`(?:going (?:out )?(?:to|for)|getting|grabbing|having|playing|joining (?:us|me)(?: for)?|coming (?:over|along|with us)(?: to| for)?)`

/** Questions that ask the reader along. */
export const ASKING_ALONG = [
  String.raw`\b${LIKING} (?:please )?(?:${GETTING} ${TREAT}|${COMING})`,
  String.raw`\b${UP_FOR} (?:${DOING} )?${TREAT}`,
  String.raw`\b(?:can|could|will) ${YOU} (?:possibly )?${COMING}`,
  String.raw`^(?:hey,? |so,? )?(?:lunch|dinner|drinks|coffee|beers?|golf|brunch|breakfast|happy hour|supper) (?:(?:this|next|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun|week)\w*(?: (?:week|night))?\?`,
].join('|')

/** Statements that do. */
export const ASKED_ALONG: readonly RegExp[] = [
  new RegExp(
    String.raw`\bhop(?:es?|ing) (?:that )?${YOU} (?:can|will|are able to|['’]ll) (?:all |both )?(?:make it|join (?:us|me)|be there|come)(?: to ${TREAT}|[.!,]|$| for| on| and)`,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:come|stop)(?: by| over)?(?: and)? (?:see|visit) us\b
      |\b${YOU}(?: are|['’]re) (?:more than |always |very )?welcome to (?:join|come|visit|stay)
        \b|\bfeel free to (?:come|stop|drop) by (?:on|for|any|this|next|tomorrow|tonight)
      |^(?:please )?save the date(?:[:!,.]|$| for\b)
    `,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:it(?: would|['’]d)|would) be (?:so |really )?(?:great|nice|good|fun|lovely|wonderful) to (?:catch up|get together|meet(?: up)?)\b[^.?]{0,40}?\b(?:for|over) ${TREAT}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I|we)(?: would|['’]d) (?:really )?(?:like|love) to (?:(?:take|invite) you(?: both| all| out)* (?:to|for|out)|buy you|treat you to|have you over for) ${TREAT}`,
    'i',
  ),
  new RegExp(
    pattern`
      \blet (?:me|us) know if ${YOU}(?: would|['’]d)? (?:want|like|care) to (?:
        come|join|go with
      )\b|\bwhy don['’]?t (?:we|you) (?:${GETTING} ${TREAT}|${COMING}|get together)
      |\b(?:I|we) (?:really )?(?:should|need to|must|have to|ought to) get together (?:
        for ${TREAT}|soon|over
      )
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \byou(?: guys| all| both)? (?:really |just )?(?:should|must|have to|need to) (?:
        definitely )?come (?:down|up(?! with)|out|over|visit|see us)\b
      |\bhope to see you at (?:the|our|my) (?:
        party|wedding|barbecue|bbq|dinner|lunch|reception|parade|picnic|concert|show
      )\b|(?:^|[.!,] )come (?:visit|see) us\b
    `,
    'i',
  ),
]
