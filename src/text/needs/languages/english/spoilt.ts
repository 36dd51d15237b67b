import { oneOf } from '../../../one-of.ts'

/** How a question begins that tells of no need: "is she still looking?" */
const QUESTIONS = oneOf('are, do, does, did, is, was, were, will, who, have')

/** Not any more: "no longer looking", "we found one" */
const OVER = oneOf(String.raw`
  no longer, not (?:really |actually |currently |even )?(?:looking|searching|in need|seeking|hiring),
  n't (?:need|want|require|really need|be looking|know if),
  (?:were|was|had been|used to|have been done) (?:look|search|hunt|in need|be), used to, needed,
  no need, never (?:need|want), nobody needs, who needs, turned down, filled, have found,
  (?:finally |have |has |'ve |already |we )?found (?:one|someone|somebody|it|a|an|them|our),
  last (?:year|month|summer|spring|autumn|winter|week)
`)

/** Thanks, shops and questions back: "kind of you", "20% off" */
const NOT_THEIRS = oneOf(String.raw`
  thank(?:s| you) (?:for|so), kind of you, special offer, subscription, your order, % off,
  discount, unsubscribe, sale, two for, for the price, shopping,
  do you (?:still |really )?(?:need|want|have)
`)

/** The same words, meaning something else: "need to go", "looking forward" */
const OTHERWISE = oneOf(String.raw`
  need(?:s|ed)? (?:to|no|not), had room for, ran out of, wants? to (?!find|hire|rent|meet|borrow), wanted (?:out|in|to),
  the ${oneOf(`
    course, book, town, company, report, course, paper, film, museum, programme, app, hotel, cat,
    dog, hamster
  `)}s? (?:offers?|needs?|wants?),
  happy to (?:hear|see|report|announce|confirm|say|be), glad to (?:hear|see|be|report),
  looking (?:forward|into|at|back|after), free to (?:go|leave|choose)
`)

/** Over, denied, asked of the reader, another's. */
export const SPOILT = new RegExp(
  [
    String.raw`^(?:no room|got room)\b`,
    String.raw`^(?:and |so |but )?${QUESTIONS} (?!you (?:happen to )?know|any(?:one|body)).*\?$`,
    String.raw`\b${oneOf([OVER, NOT_THEIRS, OTHERWISE].join(', '))}\b`,
  ].join('|'),
  'i',
)
