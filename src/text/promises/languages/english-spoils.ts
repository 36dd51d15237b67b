import { pattern } from '../../pattern.ts'

/** Conditions, doubts, courtesies and other people's words, which make of a promise none. */
export const ENGLISH_SPOILS: RegExp = new RegExp(
  pattern`
      \b(?:
        (?<!
          \b(?:see|check|ask|ask \w+|find out|confirm) |\blet you know (?=
            if (?:I|we) (?:can|will|am|are)\b
          )
        )if (?!
          (?:that|this|it)(?:['’]s| is) (?:ok(?:ay)?|all ?right|fine|alright)|you don['’]t mind
          |not (?:sooner|earlier|before)|all goes (?:well|to plan)|anything\b.{0,30}\bsooner
          |i may\b
        )|assuming|provided (?:that|you)|in case|should (?:you|anything|anyone|any)|were you
        |had i|would you like me to|do you want me to|depends? on
        |every (?:day|week|month|year|morning|time)|each (?:day|week|month|year)|usually
        |normally|will always|['’]ll always|might|may or may not|unsubscribe|someday|some day
        |one of these days|continu(?:ally|ously)|periodically|regularly|no promises
        |can['’]t promise|cannot promise|won['’]t be able|not be able|not going to
        |in (?:the|my) dreams|your (?:free )?(?:trial|subscription)|just kidding|all being well
        |with (?:any |a bit of |some )?luck|at some point|god willing
      )\b
    `,
  'i',
)
