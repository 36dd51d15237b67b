import { phrases } from '../patterns.ts'

/** The same words where nobody begs for work: help given, others' pleas, a wish for a thing, trade talk. */
export const NOT_PLEADING = phrases([
  '(?:that|which|to|who|and) (?:helps?|support) (?:the|your|our|you|with|out|at|on|people|others|them)',
  'how can i help|(?:happy|glad) to (?:help|do anything|lend)',
  'if (?:it|that|this|anything) helps|can i (?:help|do anything)',
  'anything (?:i|we) can do',
  'volunteer(?:s|ing|ed)?|fund-?raiser?|donat(?:e|ion|ions)|pro bono|charity',
  'free (?:trial|session|sample|consultation|hour|class|lesson|workshop|entry)',
  "(?:i'm|i am|am) (?:not|no longer|hardly|far from) (?:\\w+ )?(?:desperate|begging|asking for)",
  "not desperate|(?:i'm|i am) not (?:asking|looking) (?:you )?(?:for|to)|needn't beg",
])
