import type { FoundNeed } from '../../domain/need.ts'
import { sentencesOf } from '../promises/sentences.ts'
import { languageOf } from '../language-of.ts'
import { needIn, told } from './find-needs.ts'
import type { NeedPhrase } from './need-phrases.ts'
import { toldIn } from './told-in.ts'

const WHO = String.raw`(?:(?:he|she|they|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:['’]s| is| are| has| have| was| were)? ?)?(?:(?:now|also|still|currently|always|really) )*`
const WHAT = String.raw`(?<what>[^.;!?]{4,160})`
const BEGIN = String.raw`^(?:[-*•] ?)?(?:${WHO}|(?:[^,;]{3,60}(?:,|;| and| but) )${WHO})`

/** The note begins with the owner. */
const OF_THE_OWNER =
  /^(?:I|we|my|our|ich|wir|mein\p{L}*|unser\p{L}*|je|j['’]|nous|mon|ma|notre|yo|mi|nosotros|io|mio|mia|eu|nós|meu|minha)(?!\p{L})/iu

/** How one notes what somebody needs or could give; the note is about them. */
const NOTED: readonly NeedPhrase[] = [
  {
    way: 'need',
    pattern: noted(String.raw`(?:looking|searching) for (?!me\b|us\b|it\b|the\b)${WHAT}`),
  },
  {
    way: 'need',
    pattern: noted(
      String.raw`(?:needs?:?|could (?:really )?(?:use|do with)|would (?:welcome|love|appreciate)|is short of|wants? to (?:find|hire|meet)|asked (?:me )?(?:for|about)|asks (?:for|about)|hopes to (?:find|hire|meet)) (?!to\b|me\b|us\b|it\b|the\b|more time)${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: noted(
      String.raw`(?:offers?:?|offered|can (?:help (?:me |us |people |others )?(?:with|on)|offer|lend|teach|advise on)|could help (?:me |us )?(?:with|on)|happy to (?:help|advise|assist|talk|share)|glad to (?:help|advise)|willing to (?:help|advise|share|teach)|knows (?:a lot|a great deal|much|everything|plenty) about|(?:an? )?(?:real |great |true )?expert (?:in|on|at)|(?:very |really )?(?:good|great|brilliant|skilled|experienced) (?:at|with|in))(?: to help)?(?: (?:with|on|in|out))* (?!me\b|us\b|it\b)${WHAT}`,
    ),
  },
]

/**
 * What the owner's own note about somebody says they need or could give: "looking for a translator", "she
 * knows a lot about grants". What the note says of the owner ("I need …") is none of theirs. In the
 * languages of `findNeeds`.
 */
export function notedNeeds(text: string): readonly FoundNeed[] {
  return sentencesOf(text).flatMap((span) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    if (OF_THE_OWNER.test(words)) return []
    const noted = needIn(words, NOTED)
    if (noted !== null) return noted
    const code = languageOf(words)
    const said = toldIn(words, code, 'noted')
    return said.length > 0 ? said : told(words)
  })
}

function noted(source: string): RegExp {
  return new RegExp(BEGIN + source, 'iu')
}
