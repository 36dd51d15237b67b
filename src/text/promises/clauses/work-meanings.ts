import type { Meanings } from './verb-meanings.ts'

/** What is done at work for others, or about what was talked of, in verbs of many meanings. */
export const WORK_MEANINGS: Meanings = {
  attend: [[/\bon your behalf\b/, 'do']],
  call: [
    [/^over there\b/, 'call'],
    [/^(?:\w+ )?to (?:confirm|schedule|arrange|set|check|reserve)\b/, 'call'],
  ],
  coordinate: [[/^with (?!you\b)\w+/, 'do']],
  do: [
    [
      /^(?:some|a little|a bit of|more|further) (?:\w+ )?(?:checking|research|digging|homework|work on|asking)\b/,
      'answer',
    ],
    [/^what (?:i|we) can\b/, 'do'],
  ],
  follow: [[/^up$/, 'answer']],
  get: [
    [/^(?:around |round )?to (?:it|that|this|them|those|your)\b/, 'do', 'day'],
    [
      /^(?:the|an?|some) (?:answers?|info|information|details|numbers|approval|signatures?|quotes?|estimate|status)\b/,
      'answer',
    ],
    [/^in (?:touch|contact) with (?!you\b)\w+/, 'answer'],
    [/^(?:right )?on (?:it|this|that)\b/, 'do'],
    [/^together with (?!you\b|my\b|friends\b|family\b)\w+/, 'do'],
    [
      /^(?:it|this|that|them|these|those|everything) (?:all )?(?:taken|cleared|fixed|resolved|worked|straightened)\b/,
      'do',
    ],
    [
      /^(?:the|this|that|these|those) (?:\w+ ){1,3}(?:to|from) (?!the (?:gym|shop|airport|station))\w+/,
      'do',
    ],
  ],
  give: [
    [/^(?!me\b|us\b|myself\b)(?:\w+ )?\w+ (?:a|the) heads[- ]?up\b/, 'answer'],
    [/^(?:it|this|that|them|these|those) to (?!god|charity)\w+/, 'do'],
  ],
  go: [[/^ahead (?:with|and \w+) (?:it|the|this|that|your|these|those)\b/, 'do']],
  have: [
    [
      /^(?:it|this|that|them|everything) (?:done|ready|finished|fixed|out|over|sent|completed|back)\b/,
      'do',
    ],
    [
      /^(?:a|an|the) (?:\w+ )?(?:draft|report|list|answer|memo|summary|proposal|estimate) (?:ready|done|out|over|finished)\b/,
      'do',
    ],
  ],
  hold: [[/^off on (?:it|this|that|the|your)\b/, 'do']],
  keep: [[/^an eye on (?:it|this|that|them|things|your)\b/, 'do']],
  make: [[/^it (?:right|good)\b(?! time)/, 'do']],
  look: [[/^for (?:it|them|that|the|your)\b/, 'answer']],
  meet: [[/^with (?:him|her|them|the|your) .*\b(?:about|to|on|regarding|and)\b/, 'do']],
  prepare: [
    [
      /^(?:a|an|some|the) (?:\w+ ){0,2}?(?:drafts?|lists?|memo|report|summary|proposal|documents?|agreement|letter|response|reply|schedule|spreadsheet|presentation|slides)\b/,
      'do',
    ],
  ],
  proceed: [[/^with (?:it|the|this|that|your|these|those)\b/, 'do']],
  put: [
    [
      /^(?:it|this|that|them|you|your name) (?:up |down )?(?:in|on) (?:the|my|our|your) (?:\w+ )?(?:agenda|list|calendar|schedule|mail|post|file|system|desk|web ?site|board)\b/,
      'do',
    ],
  ],
  see: [[/^about (?:it|this|that|the|getting|having)\b/, 'answer']],
  show: [[/^(?:it|this|that|them|these|those) to \w+/, 'do']],
  start: [[/^(?:work|working) on (?:it|this|that|the|your|them)\b/, 'do']],
  stop: [[/^by (?:and|to|with|your|the)\b/, 'meet']],
  take: [
    [/^(?:a|another) (?:stab|crack|shot|pass|swing) at\b/, 'do'],
    [/^(?:it|this|that|things) from (?:here|there)\b/, 'do'],
    [/^the lead\b/, 'do'],
    [/^(?:it|this|that|them) up with\b/, 'answer'],
  ],
  throw: [[/^(?:something|a \w+) together\b/, 'do']],
  touch: [[/^base with (?!you\b|u\b)\w+/, 'answer']],
  visit: [[/^with (?:him|her|them|the|\w+) (?:about|on|regarding|and)\b/, 'answer']],
  work: [
    [/^(?:it|this|that|something|things) (?:out|up)\b/, 'do'],
    [
      /^up (?:a|an|the|some) (?:\w+ )?(?:draft|list|proposal|estimate|quote|plan|memo|response|reply|model|summary|schedule|budget)\b/,
      'do',
    ],
    [/^with (?!you\b|the public|children|people)\w+ (?:\w+ )?(?:on|to)\b/, 'do'],
  ],
  write: [[/^(?:something|a \w+) (?:up|down)\b/, 'do']],
}
