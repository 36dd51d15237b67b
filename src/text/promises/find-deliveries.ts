import { DELIVERIES, DELIVERY_HINT } from './delivery-words.ts'
import type { FoundDelivery } from '../../domain/promise.ts'
import { sentencesOf } from './sentences.ts'
import { pattern } from '../pattern.ts'

const MOST = 6
const LONGEST = 300

/**
 * Where a text says that something is done: "as promised, here are the slides", "booked a table for us",
 * "I looked into it". What of it keeps which promise is told by `keptBy`. Linear in the text.
 */
export function findDeliveries(text: string): readonly FoundDelivery[] {
  const together = NAMED_TOGETHER.exec(text)?.[0]
  const found: FoundDelivery[] =
    together === undefined ? [] : [{ act: 'introduce', strength: 'plain', words: together }]
  if (!DELIVERY_HINT.test(text)) return found
  for (const { start, end } of sentencesOf(text)) {
    if (end - start > 600) continue
    const sentence = text.slice(start, end)
    if (!DELIVERY_HINT.test(sentence)) continue
    const words = sentence.replace(/\s+/g, ' ')
    const rule = DELIVERIES.find(({ pattern }) => pattern.test(words))
    if (rule === undefined || NOT_DONE.test(words)) continue
    found.push({ act: rule.act, strength: rule.strength, words: words.slice(0, LONGEST) })
    if (found.length >= MOST) break
  }
  return found
}

const THIS_IS = String.raw`(?:meet |this is |voici |ess[ae] é (?:[ao] )?|est[ae] es |te presento a |(?:hier|das) ist )`

/** "Ada, Ben. Ben, Ada.": two people named to each other at the beginning of a line. */
const NAMED_TOGETHER = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’'-]+), ${THIS_IS}?(\p{Lu}[\p{L}’'-]+)(?!\p{L})[^\n]{0,60}?[.;!,] ?\2, (?:${THIS_IS}|\1(?!\p{L}))`,
  'mu',
)

/** Asked for, put off, not there, or somebody else's. */
const NOT_DONE = new RegExp(
  pattern`
  \?["”’)]*$
  |\b(?:
    (?:will|shall) (?!find|see|be (?:pleased|happy|glad))
    |(?:sent|shared|forwarded|mailed) .{0,40}\blast (?:week|month|year)|I['’]ll|you['’]ll have
    |haven['’]t|have not|has not|hasn['’]t|not yet|nothing|couldn['’]t|could not|can['’]t|cannot
    |didn['’]t|did not|don['’]t|won['’]t|forgot|still (?:need|have to|working|waiting)
    |please (?:send|share|forward|confirm|let)|could you|can you|would you|if you
    |sorry (?:for|that) .{0,30}not
    |thanks? (?:you )?for (?:sending|sharing|forwarding|the (?:slides|draft|link|paper))
    |any (?:news|joy|luck|update)|(?:another|a) few (?:more )?(?:days|weeks)|will have to wait
    |must wait|is (?:still|away|delayed)|are (?:still|delayed)|under (?:approval|review)
    |back ?order|out of stock|bear with|nicht weiter|verzögern|verzögert|leider|désolée?|prendra
    |perdón|perdona|aún|todavía|desculpa|desculpas|ainda|lamento|noch nicht|leider nicht
    |pas encore|todavía no|aún no|ainda não
  )\b
`,
  'i',
)
