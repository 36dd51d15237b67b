import { pattern } from '../../pattern.ts'

/** Any englishVerb but these. A capital makes a name of it: "going to Paris". */
export const deed = (but: string) =>
  new RegExp(
    pattern`
      (?!
        (?:
          who|what|which|how|when|where|why|is|are|was|were|has|had|will|would|can|could|should
          |may|might|you|we|they|he|she|it|its|if|as|so|but|or|and|there|here|all|both|some|any
          |each|more|much|very|too|even|one|two|three|no|such|of|about|than|until|because|while
          |since|the|a|an|my|our|your|his|her|their|this|that|these|those|town|bed|work|church
          |school|${but}
        )\b
      )[a-z]{2,}(?:-[a-z]+)? 
    `,
    'y',
  )

/** What one says one will do without having promised anything, whoever is spoken of. */
export const NO_DEED = pattern`
  be|see|defer|continue|perhaps|possibly|hopefully|maybe|serve as|consider|grant|disagree|object
  |concede|challenge|beg|settle down|miss|love|like|think|remember|forget|keep|let|meet|take
  |have|need|want|wish|hope|know|believe|trust|admit|confess|say|assume|guess|bet|try|leave|stay
  |wait|look|join|follow|always|never|not|no|probably|thank|spare|give|tell|bother|excuse|hear
  |read|enjoy|agree|respect|support|appreciate|hate|owe|hold|catch|find|bump|run|go|come|get
  |stop|skip|pass|save|grow|become|also|understand|accept|expect|ask|warn|remind|quote|cite|beg
  |assure|congratulate|surprise|do|make|start|sit|feel|cross|root|pray|just|call|bring|set|hate
  |blame|argue|begin|finish|turn|talk|speak|sign|work|live|happily|gladly|welcome|allow|still
  |first|watch|cheer|forgive|cherish|treasure|envy|reach|end|wish|drink|toast|stand|side|second
  |vote|bow|await|anticipate|send|wake|visit|attend|travel|fly|drive|email|text|only|have|use
  |apply|share
`

/** Deeds among the words that mostly are none, where a day is set for them. */
const OBJECT = pattern`
  (?= (?:
    (?:
      the|a|an|your|it|them|this|that|those|these|some|our|both|two|three|\d+|over|up|round|out
      |back|along|down|all|everything|him|her|my [\w' -]{2,30} to
    ) )
  )(?! (?:
    (?:a|an|the|my|our|some) (?:[\w:.-]+ ){0,2}?(?:
      train|plane|flight|bus|ferry|boat|tram|tube|coach|taxi|break|rest|day|week|month|holiday
      |nap|walk|look|shower|vet|dentist|doctor|hospital|gym|pool|kids?|children|son|daughter
      |boys|girls|dog|cat|fish|car|time|weekend|afternoon|morning|exam|test|job|opportunity
      |chance|lead|day off|miss|go|rest|sleep|mother|mum|dad|wife|husband|family|house|garden
      |kitchen
    )\b|(?:a |an )?(?:good|great|lovely|nice|first|last) |up (?:the kids|my|at|early)
    |it (?:easy|slow|from|a)|out\b(?! the| your)
  )
  )
`

export const DEEDS_BY_DAY = String.raw`(?:bring|ask|give|tell|make|do(?! some)|share|run|turn|set|put|drop|pop|email|text|drive|take|talk to|speak to|get(?! (?:a|an|some|up|out|off|down|home|in) )|pass|send)${OBJECT}`

export const DEEDS = String.raw`(?:handle|post|pick|cancel|check|reserve|pay|buy|fetch|collect)${OBJECT}`

/** Done for others as a rule, so that no day and no reader need be named. */
export const CHORES = pattern`
  (?:do(?! some)|email|fix|arrange|sort|chase|draft|print|settle|organi[sz]e)${OBJECT}(?! (?:
    the|a|an|some|my|both|all|this|that
  ) (?:\w+ )?(?:
    dishes|shopping|washing(?: up)?|ironing|cleaning|laundry|hoovering|marathon|run|race|best
    |same|work|maths|rest|lot|thing|other|talking|honours|day|hair|nails|course|degree|shift
  )
  )
`
