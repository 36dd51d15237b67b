import type { PromiseAct } from '../../../domain/promise.ts'
import { pattern } from '../../pattern.ts'

/** "Have a rummage": what one does once, to find something or to try. */
const TURNS =
  /^(?:a|an|another) (?:\w+ )?(?:root|rummage|look|go|dig|think|stab|word|poke|bash|ask|chat|read|nose|browse|scout|hunt|fiddle|glance|ponder|crack|pass|play)\b/

/** By verb: words behind it, and the deed they make of it. */
export type Meanings = {
  readonly [verb: string]: readonly (readonly [RegExp, PromiseAct, ('day' | undefined)?])[]
}

/** Verbs of many meanings: with these words behind them they name a deed. */
export const ONLY_WITH: Meanings = {
  be: [
    [/^(?:there|here|round|over) (?:at .*)?to \w+/, 'do'],
    [/^at (?:the|your) .*\bwith you\b/, 'meet', 'day'],
    [
      /^(?:a|an|your|the) (?:\w+ )?(?:plus[- ]one|best man|bridesmaid|backup|stand-in|referee|witness|driver|second|reference|sponsor|judge|host|guide|chair|babysitter|guarantor|chauffeur)\b/,
      'do',
    ],
    [/^(?:with you|there|at your|at yours|round at|over at|on your|outside your)\b/, 'meet', 'day'],
    [/^(?:done|ready|finished|sorted|sent|delivered|returned|paid|posted)\b/, 'do', 'day'],
  ],
  follow: [[/^up (?:with|on) (?!my\b)/, 'answer']],
  catch: [[/^you up on\b/, 'answer']],
  deal: [[/^with (?:it|that|this|them|those|the|your|my (?!tax|own|mother|feelings))/, 'do']],
  bear: [[/^(?:the|all|any|your) (?:costs?|expenses?|charges?)\b/, 'do']],
  knock: [[/\boff\b|^(?:you|it)\b/, 'do']],
  stand: [
    [/^in for\b/, 'do'],
    [/^you (?:a|the|another)\b/, 'do'],
  ],
  wait: [[/^for you (?:at|by|in|on|outside)\b/, 'meet']],
  attend: [[/^(?:at )?your\b/, 'do', 'day']],
  have: [
    [/^\w{2,}(?:ed|nt|ne|wn) (?:the|your|our|my|it|them|all|this|that)\b/, 'do', 'day'],
    [/^(?:it|them|that) (?:at|in|on|by|with|ready)\b/, 'do'],
    [/^(?:it|them|that|your \w+|the \w+) \w{3,}ed\b/, 'do'],
    [
      /^(?:\w+ ){1,3}(?:send|call|ring|bring|drop|write|look|fix|check|contact|email|mail|post|come|prepare)\b/,
      'send',
      'day',
    ],
    [TURNS, 'do'],
    [/^(?!to\b|a (?:great|good|nice|lovely)).*\b(?:with|for|to|over to) you\b/, 'send'],
    [
      /^(?:it|them|this|that|everything|the|your|all|both|a|an)\b.*\b(?:ready|done|finished|sorted|over|back|out|up|off|\w+ed)\b/,
      'do',
      'day',
    ],
  ],
  get: [
    [
      /^you (?:a|an|the|some|those|that|these|this|another|two|three|my)\b(?! (?:clue|break|life))/,
      'send',
    ],
    [
      /^(?:it|things|this|the \w+)(?: \w+)? (?:going|rolling|moving|started|under way|underway)\b/,
      'do',
    ],
    [/^with (?!you\b|it\b|the (?:times|program))\w+/, 'answer'],
    [/^us (?:a|an|the|some|in|on|tickets|seats)\b/, 'do'],
    [/^(?:my|our|the|a) \w+ to (?:look|check|fix|call|ring|send|help|come|mend)\b/, 'do'],
    [
      /^(?:it|them|the \w+|your \w+)(?: \w+)? (?:read|cut|made|written|sent|paid|built|hung|seen to)\b/,
      'do',
    ],
    [/^(?:someone|somebody|one of (?:the|my|our) \w+) to\b/, 'do'],
    [/\b(?:to|for|with|over to|back to|off to) you\b/, 'send'],
    [
      /^(?:it|them|this|that|everything|all|both|the \w+|your \w+)(?: \w+)? (?:done|finished|sorted|ready|over|out|off|back|moving|started|\w+ed)\b/,
      'do',
    ],
    [/^on to (?!the (?:train|bus|plane))/, 'do'],
    [
      /^(?:someone|somebody|(?:a|an|the|my|our) \w+(?: \w+)?) (?:to|round|over|out|in|onto)\b/,
      'do',
      'day',
    ],
    [/^back (?:to|with|on)\b/, 'answer'],
  ],
  take: [
    [
      /^your (?!time|word|advice|point|call|place|seat|side|breath|order|temperature|sun|sat|mon|tue|wed|thu|fri)\w+/,
      'do',
    ],
    [/^(?:\w+ ){1,3}(?:'s )?(?:shift|turn|class|minutes|slot|session|lesson)\b/, 'do'],
    [
      /^(?:it|this|that|them|the \w+|your \w+)(?: \w+)? (?:up|on|forward|over|from here|to|with|in|round|back|off your hands)\b/,
      'do',
    ],
    [
      /^(?:care|charge) of\b|^(?:that|this|it) on\b|^on (?:the|that|this)\b|^(?:another|a) (?:\w+ )?look\b/,
      'do',
    ],
    [/^you\b/, 'meet'],
  ],
  see: [
    [/^you right\b/, 'do'],
    [/^that\b/, 'do'],
    [/^to (?!you\b)/, 'do'],
    [
      /^(?:what|if|whether|who|how) (?:i|we|there|they|he|she|it)\b(?! (?:goes|go|is going|feels?|get on)\b)/,
      'answer',
    ],
  ],
  do: [
    [/^(?:it|that|this|them|these|those|the|your|all|both|so)\b/, 'do'],
    [/^(?:my|our) (?:best|utmost) to\b/, 'do'],
    [/^(?:a|an|another|two|three)\b/, 'do', 'day'],
  ],
  give: [
    [
      /^(?!you (?:an?|another|the|one) (?:\w+ )?(?:chance|hint|clue|idea|sense|break|hug|reprieve|try)\b).*\b(?:you|your)\b/,
      'send',
    ],
    [
      /^(?:it|them|him|her|the|that|\w+) .*\b(?:ring|call|shout|bell|nudge|go|wash|clean|polish|coat|push|check|read|once-over)\b/,
      'do',
    ],
  ],
  make: [
    [
      /^(?:the|that|this|those|these|your|all) (?:\w+ ){0,2}?(?:changes?|edits?|corrections?|calls?|arrangements?|reservations?|payments?|bookings?|adjustments?|switch|amendments?|transfer)\b/,
      'do',
    ],
    [/^(?:some |two |three )?(?:copies|prints)\b/, 'do'],
    [/\bfor (?:you|each of you|all of you|everyone|everybody)\b/, 'do'],
    [/^good\b(?! time)/, 'do'],
    [/^(?:some |a few )?(?:enquiries|inquiries|calls|arrangements)\b/, 'do'],
    [/^(?:sure|certain)\b|^(?:the|an|that) (?:\w+ )?intro/, 'do'],
    [
      /^(?:it|the|that|those|these|your)\b(?! (?:most|best|effort|time|train|decision|mistake|to|on)\b)/,
      'do',
      'day',
    ],
    [
      /^(?:a|an|another) (?:\w+ )?(?:note|copy|list|backup|start|reservation|booking|payment|transfer|appointment|cake|poster)\b/,
      'do',
    ],
  ],
  look: [
    [/^in (?:on|at) /, 'do', 'day'],
    [/^(?:into|up|through|over|at) (?!you\b|for\b)/, 'answer'],
    [/^(?:it|them|that|this) (?:up|over|through)\b/, 'answer'],
  ],
  keep: [
    [
      /^(?:you|it|them|the (?=.*\b(?:you|your)\b)|your|that|those|one|two|three|some)\b(?! (?:posted|updated|informed|in mind|short|brief|simple|in the loop|in touch|a secret|to myself|company|door))/,
      'do',
    ],
  ],
  find: [[/^(?:out|you|the|that|your|them|it|someone|somebody|a way)\b/, 'answer']],
  leave: [
    [
      new RegExp(pattern`
        ^(?!
          .* end of
          |the (?:office|house|building|party|country|city|town|company|meeting|room|firm|job)\b
        )(?:it|them|the|your|that|those|one|two|a|an)\b.*\b
          (?:at|in|on|with|by|under|behind|outside|for|round|next)\b
          (?! (?:that|once|o|mon|tue|wed|thu|fri|sat|sun|the \d|\d))
      `),
      'send',
    ],
  ],
  hold: [
    [
      /^(?:it|them|the|your|that|those|one|two|a|an|onto|on to)\b(?!.*\b(?:breath|against|meeting|party|hand|to (?:it|that))\b)/,
      'do',
    ],
  ],
  tell: [
    [/^(?!you\b|the (?:truth|story)|a |stories|jokes|myself)\w+/, 'answer'],
    [
      /^you (?:what|how|when|where|which|who|whether|if|all|more|everything|about)\b(?! you)/,
      'answer',
    ],
  ],
  talk: [
    [/^(?:to|with) (?!you\b)/, 'answer'],
    [/^you through\b/, 'do'],
  ],
  speak: [[/^(?:to|with) (?!you\b)/, 'answer']],
  think: [[/^(?:about|of|it|on|over|through)\b(?! you\b)/, 'answer', 'day']],
  play: [[/\bfor you\b|\byour\b|\bat the (?:wedding|funeral|service|party)\b/, 'do']],
  sing: [[/\bfor you\b|\byour\b|\bat the (?:wedding|funeral|service|party)\b/, 'do']],
  help: [[/^(?:you|your|out|with|the|him|her|them)\b/, 'do']],
  show: [[/^(?:you|him|her|them|your|the)\b/, 'do']],
  teach: [[/^(?:you|your)\b/, 'do']],
  try: [
    [/^(?:you|your|the|him|her|them)\b.*\b(?:again|number|line|office|tomorrow|today)\b/, 'call'],
  ],
  run: [
    [
      /^(?:it|this|that|them|the|your) .*\b(?:past|by|through|over)\b|^you (?:home|over|to|through)\b|^(?:a|another|the|some) (?:test|check|report|analys|query|numbers|figures)/,
      'do',
    ],
  ],
  walk: [[/^(?:you|your|the dog)\b/, 'do']],
  turn: [[/^(?:it|that|this|them) (?:round|around|over|in)\b/, 'do']],
  open: [[/^(?:a ticket|the|your|up|an? \w+ (?:ticket|case|account))\b/, 'do', 'day']],
  grant: [[/^you\b(?! that)/, 'do']],
  set: [
    [
      /^up (?:a|an|the) (?:\w+ )?(?:meeting|call|session|time|appointment|interview|conference|demo|visit)\b/,
      'meet',
    ],
    [
      /^(?:it|that|this|them|the|your|up|out|aside|a|one|some)\b(?! (?:off|foot|eyes|sail|table for))/,
      'do',
      'day',
    ],
  ],
  put: [
    [/^together (?:a|an|the|some)\b/, 'do'],
    [
      /^(?:it|them|that|this|the|your|you|a|an|some|one|two|in|together|forward|up)\b(?! (?:good weekend|feet|with|foot|kids|kettle))/,
      'do',
      'day',
    ],
  ],
  drive: [[/^(?:you|us|your|them|him|her|it)\b/, 'do']],
  carry: [[/^(?:it|them|the|your|that|out)\b/, 'do']],
  write: [[/^(?:it|them|the|your|you|a|an|up|to|back|that|this|down)\b/, 'answer']],
  cover: [[/^(?:it|them|the|your|you|for|that|this)\b/, 'do']],
  watch: [[/^(?:your|the (?:kids|children|house|dog|cat|shop)|him|her|them)\b/, 'do', 'day']],
  drop: [
    [
      /^(?:it|them|that|this|these|those|the|your|you|off|a|one|some|two|round)\b(?! (?:kids|children|boys|girls|subject|course))/,
      'send',
    ],
  ],
  pass: [[/^(?:it|them|that|this|these|those|the|your|you|on|along)\b(?! (?:exam|test))/, 'send']],
  pop: [
    [
      /^(?:it|them|that|the \w+|a|an|your|one)\b.*\b(?:in|on|over|round|through|into|by|to)\b/,
      'send',
    ],
    [/^(?:by|over|round|in)\b/, 'meet', 'day'],
  ],
  pick: [
    [
      /^up (?!the (?:kids|children|boys|girls)|my|a|an|some|where|speed|the (?:phone|bill|tab|pieces))\w+/,
      'do',
    ],
    [
      /^(?:up|you|your|it up|them up|him|her|(?:the|that|those) .*\bup)\b(?! the (?:kids|children|boys|girls))/,
      'do',
      'day',
    ],
  ],
  meet: [[/^you\b.*\b(?:at|from|off|outside|there|with the)\b/, 'meet', 'day']],
  collect: [[/^(?:you|your|it|them|him|her|the|that)\b/, 'do', 'day']],
  move: [[/^(?:it|them|that|this|the|your|you)\b/, 'do']],
  go: [
    [/^(?:through|over) .*\b(?:with you|your|it|them|the)\b/, 'do'],
    [/^and (?:see|ask|get|fetch|check|find|have|look|speak|talk|buy|pick)\b/, 'do', 'day'],
  ],
  come: [[/^(?:and|to|over|round|by|out)\b.*\b(?:you|your|it|them|the)\b/, 'do', 'day']],
  nip: [[/^./, 'do', 'day']],
  swing: [
    [/^(?:by|past|round)\b.* and \w+/, 'do'],
    [/^(?:by|past|round)\b/, 'do', 'day'],
  ],
  stop: [
    [/^(?:at|by) yours?\b.*\b(?:with|to)\b/, 'do'],
    [/^(?:by|off|at yours?)\b/, 'do', 'day'],
  ],
  sit: [[/^(?:down )?with (?:you|\w+)\b/, 'do', 'day']],
  start: [
    [
      /^(?:on|with) (?:your|the|it|that)\b|^(?:your|it|that|the (?:work|job|repair|report|draft))\b/,
      'do',
      'day',
    ],
  ],
}
