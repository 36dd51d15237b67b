import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'

const ADVERBS = pattern`
  (?:
    ,? (?:
      also|defo|def|probs|nonetheless|nevertheless|likewise|certainly|then|just|now|soon
      |definitely|certainly|surely|gladly|happily|personally|quickly|of course|most likely
      |probably|still|first|finally|simply|separately|be sure to|make sure to|make sure that i
      |make a point of|be able to|do my best to|try my best to|go ahead and|get to|aim to
      |remember to|go and|try and|at least|absolutely|naturally|in any case|instead|therefore
      |gladly|shortly|immediately|right away|straight away|later|tomorrow|tonight|today
      |next week|this week|by then|happy to|happily|as promised|obviously|actually|really
      |immediately|directly|later today|over the weekend|at the weekend
      |on (?:mon|tues|wednes|thurs|fri|satur|sun)day
      |by (?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing tomorrow
      |tomorrow (?:morning|afternoon|evening)
    ),?
  )*
`

const START = String.raw`(?:^|[.;:,–—-]\s|\b(?:and|but|so|then|yes|sure|ok|okay|thanks|right|great|apologies|sorry) )`

/** How one begins to say what one will do: "I'll", "we are going to", "let me". */
export const ENGLISH_OPENINGS: PromiseLanguage['openings'] = [
  {
    pattern: new RegExp(
      pattern`
          \b(?:
            (?:I(?:['’\x60]| wi|wi)?|we(?:['’\x60]| wi|wi))ll|(?:I|we) shall
            |I(?:['’]?m| am) gonna|im going to|imma?|lemme(?! know),?
            |(?:I|we) (?:hereby |formally )?undertake to
            |(?:I|we)(?:['’]m| am|['’]re| are) (?:also |just |still |definitely )?
              (?:going to|gonna)
            |(?:I|we) (?:do )?promise (?:that )?
              (?:(?:you )?to|you that I['’]ll|you I['’]ll|I['’]ll|I will|we['’]ll)
            |(?:I|we) (?:won['’]t|will not|shall not) forget to|I['’]ve promised (?:myself )?to
            |I(?:['’]ve| have)?(?: just)? (?:made|set|put|got)(?: in)? (?:a |myself a )?
              (?:note|reminder)(?: to self)? to|let me(?! know| have)
            |(?:you (?:can|may) )?(?:count|rely|depend|bank) on me to
            |leave it (?:with|to) me,? (?:and )?I['’]?ll
            |it(?:['’]s| is) on (?:me|my (?:list|desk|plate)) to|I still (?:have|need) to
            |I owe it to you to
          )(?: both| all)?${ADVERBS} 
        `,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`${START}(?:(?:am going to|will|shall)(?: definitely| also| certainly| gladly| happily| surely| try to| be sure to| make sure to| then| just| quickly)?|going to|gonna|ill) `,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      pattern`
          \b(?:
            (?:I|we) (?:aim|plan|intend|expect|mean|want|have|need|hope) to
            |(?:I|we)(?:['’]m| am|['’]re| are) (?:planning|aiming|hoping|due|set|able) to
            |(?:I|we) (?:can|should)(?= (?:have|get) )
            |(?<!\b(?:be|would|['’]d) )(?:happy|glad) to|(?:I|we) should be able to
            |the plan is to
          )${ADVERBS} 
        `,
      'gi',
    ),
    needsDay: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:I|we)(?:['’]ll| will) (?:get|have|ask|tell) (?!you |me |it |us |him |her |them |this |that )(?:[\w'’]+ ){1,3}?to `,
      'gi',
    ),
    needsDay: true,
  },
  {
    pattern: new RegExp(
      String.raw`${START}(?:should be able to|can probably|(?:aiming|hoping|planning) to) `,
      'gi',
    ),
    needsDay: true,
  },
]
