import { pattern } from '../../pattern.ts'

/** What begins a promise or an invitation; a text without any of it has none. */
const SAID_AHEAD = String.raw`['’\x60]?ll\b|\s(?:will|shall|promise|owe|still\sowe|aim|intend|plan|expect|won['’]t\sforget|undertake|(?:can|should)\s(?:get|have|send|be\sable)|(?:just\s)?(?:made|set|put)\sa\s)`

const UNDER_WAY = String.raw`\s(?:also\s|just\s|still\s)?(?:due|set|able|(?!looking|writing|reaching|hoping|working|contacting|wondering|thinking|trying|being)\w+ing|gonna)\b`

/** Without one of these, no sentence of English is looked at. */
export const ENGLISH_HINTS = [
  String.raw`i(?:ll?\s|${SAID_AHEAD}|(?:['’]?m|\sam)${UNDER_WAY}|(?:['’]ve|\shave)\s(?:asked|told)\s|['’]ve\s(?:made|set|got|put|promised)|mma?\s)`,
  String.raw`we(?:${SAID_AHEAD}|(?:['’]re|\sare)${UNDER_WAY})`,
  pattern`
    (?:it|they)['’\x60]?ll\b|you(?:['’\x60]?ll\b|\swill\b|r\sway\b)|will\s|shall\s
    |let(?:\sme\s|['’]?s\s)|hop(?:es?|ing)\s(?:that\s)?you|get\stogether\b|save\sthe\sdate\b
    |happy\shour|barbecue|golf\b|beers?\b|brunch\b|joining\s(?:us|me)\b|interest(?:ed)?\sin\s
    |why\sdon|lemme\s
  `,
  String.raw`happy\sto\s|glad\sto\s|undertake\sto\b|invited\b|join\s(?:us|me)\b|in\sthe\spost\b|on\sme\b|goes\s(?:out|off)\b|go\s(?:out|off)\b|going\sto\b|gonna\b`,
  pattern`
    (?:to|with|for)\syou\s(?:
      by|on|before|first|tom|tmr|tonight|today|this|next|at\sthe|asap|latest|no\slater|within|in
      |mon|tue|wed|thu|fri|sat|sun|end|eo[dw]|cob|early|later|over|after|shortly|soon
    )
  `,
  String.raw`(?:honou?r(?:ed)?|thrilled|delighted|lovely|great|pleased|like|love)\s(?:(?:if|for|to)\s(?:you|have|invite|welcome|see)|you\s(?:to|there)|it\sif\syou)\b`,
  pattern`
    me:\s
    |(?:
      getting|grabbing|fetching|digging|sending|calling|mailing|emailing|forwarding|sharing
      |bringing|posting|returning|introducing|ringing|phoning
    )\s(?:you|u|it|them|the|your|my|over|this|that|back)\b
  `,
  pattern`
    my\s(?:turn|treat|shout|round)\b|leave\s(?:it|that|this)\s(?:with|to)\sme\b|stay\swith\sus\b
    |do\sbring\b|(?:count|rely|depend|bank)\son\sme\b|expect\s\w+|come\b
    |coming\s(?:
      your\sway|over|round|along|to\s(?:ours|us|mine)|tom|tonight|today|later|this|next|soon
      |on\s|by\s
    )|fancy\s|welcome\sto\b|drop\s(?:by|in)\b|stop\sby\b
    |should\s(?:have|do|get|grab|meet|catch|come|be\sable)\b|must\s(?:come|have)\b|to\sfollow\b
    |mean\s|lunch\b|drinks\b|party\b|supper\b|dinner\b|coffee\b|owe\syou\b|remind(?:er)?\sto\b
  `,
].join('|')
