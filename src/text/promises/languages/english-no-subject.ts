import { pattern } from '../../pattern.ts'

/** Words that are never the thing which a sentence is about. */
export const NO_SUBJECT = pattern`
  (?:
    I|we|you|he|she|they|who|what|which|how|when|where|why|whether|if|is|are|was|were|do|does
    |did|can|could|would|should|have|has|had|thanks?|thank|please|let|see|hope|hoping|sorry|nice
    |good|great|lovely|looking|there|here|as|because|since|than|then|or|don|didn|doesn|customers
    |people|guests|members|students|applicants|those|anyone|not|no|nothing|nobody|everybody
    |everyone|most|some|any|many|once|after|before|while|until|in|on|at|to|from|of|by|with|about
    |for|your (?:parcel|order|package|delivery|trial|subscription|flight|train)
  )\b
`
