import { phrases } from '../patterns.ts'
import { firstIn } from './first-in.ts'
import type { BaseText, Span } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

const BEFOREHAND = pattern`
  (?! (?:\w+ ){0,3}?(?:in advance|in anticipation|ahead|beforehand)
    | for (?:your |ur |the )?(?:\w+ ){0,2}?(?:
      time|consideration|considering|reading|attention|taking the time|any|help in|understanding
      |connecting|accepting|connection|e-?mail|mail|message|note|reply|response|letter|answer
      |lines|getting back|writing|reaching out|coming back|request|invite|invitation to connect
      |add
    )(?: |$|[.,!])
  )
`
const THANKS = phrases([
  pattern`
    (?:
      thanks|thank (?:you|u)|thankyou|thx|tnx|ta|many thanks|cheers|much obliged|bless you
      |god bless
    )(?: (?:again|so|very|ever|a|much|lot|million|once|more|kindly|indeed))*
      (?: (?:you|u|all|both))?${BEFOREHAND} (?:for|to|that|it)
  `,
  "(?:i'm|i am|we are|we're|i was|am|so|very|really|truly|deeply|most|ever) (?:\\w+ )?(?:grateful|thankful|obliged|indebted) (?:for|to you|that)",
  '(?:congratulations|congrats|well done|bravo|kudos|hats off|chapeau|happy (?:birthday|anniversary|retirement|belated))',
  pattern`
    (?:i|we|i've|we've) (?:really |truly |so |very much |greatly |deeply )?appreciate[sd]?(?! (?:
      if|it if|any|a chance|the chance|a response
      |your (?:time|consideration|help in|advice|guidance|thoughts)
    )
    )
  `,
  '(?:sorry for your loss|thinking of you|my condolences|so sorry to hear|deepest sympath\\w+|get well)',
  pattern`
    (?:
      made my (?:day|week|year)|meant (?:a lot|the world|so much|more)
      |owe you (?:one|a (?:pint|drink|coffee|beer|cake|lunch|dinner))
      |your (?:kind\w*|help|advice|words|patience) (?:
        was|were|meant|saved|made|helped|got|has|have
      )
    )
  `,
])

/** Bare thanks count where nothing is asked that they could be for. */
const BARE = phrases([
  '(?:thanks|thank (?:you|u)|thankyou|many thanks)(?! (?:\\w+ )?for)|with gratitude',
])
const WANTS =
  /[?]|\b(?:please|pls|kindly|could you|can you|would you|hope|hoping|opportunit\w+|look forward|job|cv|help|appreciate|advice|connect|favou?r)\b/

/** Thanks, congratulations and sympathy, in order; thanks in advance are none. At most one a sentence. */
export function findThanks(text: BaseText): readonly Span[] {
  const bare = !WANTS.test(text.low)
  return text.sentences.flatMap((sentence) => {
    if (sentence.block === 'sign-off') return []
    return firstIn(sentence, THANKS) ?? (bare ? firstIn(sentence, BARE) : undefined) ?? []
  })
}
