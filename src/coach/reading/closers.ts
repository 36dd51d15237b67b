import { phrases } from '../patterns.ts'
import { firstIn } from './first-in.ts'
import type { BaseText, Closer } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

const SOME_TIME = pattern`
  some ?times?|some ?day|one day|one of these days|at some (?:point|stage)|soon|sometime soon
  |again|properly|in (?:the|due) (?:near |not too distant )?(?:future|course|time)
  |when (?:time|things|life|you|we) .{0,30}|eventually|down the (?:line|road)|before long
  |whenever|another time|next time
`

/** Words that leave everything to some day. */
const HANGING = phrases([
  pattern`
    (?:
      let's|lets|let us
      |we (?:really |absolutely |definitely |simply |all |so )?
        (?:must|should|ought to|need to|have to|could|can)
      |hope (?:that )?we (?:can|could|will|may|might|get to)|would be (?:\w+ )?to
      |i'd (?:\w+ )?(?:love|like) to|i would (?:\w+ )?(?:love|like) to|hope to|hoping to|we'll
      |i'll|perhaps we|maybe we
    )(?: \w+){0,10}? (?:${SOME_TIME})
  `,
  pattern`
    (?:keep|stay|be|remain|get|keeping|staying) in (?:touch|contact|the loop)|stay connected
    |keep (?:me )?(?:posted|in mind|in the loop|up ?dated)|don't be a stranger
    |keep (?:up )?the connection
  `,
  pattern`
    (?:hope|hoping|look(?:ing)? forward|would (?:love|like)|i await|awaiting|waiting|eager|keen) (?:
      very much |eagerly |kindly )?(?:to |for )?(?:
        hear(?:ing)?(?: back)?|(?:your|ur) (?:\w+ ){0,3}?(?:reply|response|answer|feedback|news)
        |a (?:\w+ )?(?:reply|response|answer)|read(?:ing)? from|connect(?:ing)?|see(?:ing)? you
        |meet(?:ing)? you|speak(?:ing)?|stay
      )
  `,
  pattern`
    (?:i )?remain (?:entirely |always |fully |most )*at your (?:\w+ )?(?:disposal|service)
    |at your (?:entire |full |complete )?(?:disposal|service)|do not hesitate|don't hesitate
    |feel free to (?:reach|contact|get|drop|message|call|write|connect|email)
  `,
  pattern`
    (?:do |please |just )?(?:give|drop|call|ring|visit|look|stop|pop|come) (?:
      me|us|by|in|round|over
    )(?: \w+){0,4}? (?:
      whenever|if you(?:'re| are) ever|any ?time|some ?time|next time
      |when you(?:'re| are) (?:next )?(?:in|around|near|passing)
    )
    |look(?:ing)? forward to (?:(?:a|an|our|the|any|your|more|many|much) )*(?:
      future|further|more|continued|fruitful|long|next|new|staying|keeping|exchang\w+
      |collaborat\w+|cooperat\w+|work\w*
    )(?: \w+)?
    |always (?:good|nice|great|lovely|useful) to (?:widen|meet|know|connect|have|expand|grow)
    |(?:a lot|much|lots) in common
    |(?:could|can) (?:well |easily |really )?imagine (?:
      all|many|lots|something|working|a|some|us|doing
    )|something (?:that )?(?:we|you and i) (?:could|can|might) do
    |(?:could|might|can|should) do (?:something|a project|things) together
    |make your acquaintance|see(?:ing)? more of (?:each other|one another|you)
    |when (?:the dust|things|all|life) (?:settles?|calms?|quietens?|slows?|is calmer)
    |(?:we'll|i'll|we will|i will) be in touch|in touch (?:soon|again|some)|to be continued
    |count your company
    |(?:work|working|cooperate|collaborate|partner) (?:together|with you(?:r \w+)?)
      (?: in the future)?[.!]?$
  `,
  pattern`
    (?:talk|speak|catch up|chat|see you|more|connect) (?:soon|later|some ?time)|catch you later
    |until (?:then|soon)|see you around|take it from there|our paths (?:will |may |might )?cross
  `,
  pattern`
    would be (?:\w+ )?(?:
      great|nice|lovely|good|wonderful|fun|brilliant|amazing|fab|joy|pleasure|delight|treat
      |honou?r|privilege|dream
    ) to (?:\w+ ){0,4}?(?:
      catch ?up|meet|chat|talk|connect|exchange|see you|have (?:a )?(?:coffee|lunch)
      |get together|collaborate|work together|link up
    )
  `,
  pattern`
    (?:always|also|very|still)? ?open to (?:a )?
      (?:chat|conversations?|connect(?:ing)?|collaborat\w+|talk(?:ing)?|ideas)
    |you know where (?:to find me|i am)|my (?:door|inbox|dms?) (?:is|are) (?:always )?open
  `,
  pattern`
    that would be (?:great|nice|lovely|something)|we(?:'ll| will) (?:have to )?see
    |have to see (?:when|how|if|what)|(?:perhaps|maybe) (?:one|some) ?day
    |(?:one|some) ?day,? (?:perhaps|maybe|hopefully)|until (?:we meet|then|next time)
    |let's see (?:how|what|where|when)|who knows|let's see|god willing|fingers crossed
    |one never knows
  `,
  pattern`
    hit me up|give me a shout|drop me a line|reach out(?: to me)?|ping me|buzz me
    |let me know if (?:
      you're|you are|u r|anything|something|that|this|you need|you have any questions
    )
  `,
])
/** Words that free the reader from answering. */
const NO_REPLY = phrases([
  'no (?:need|reason|pressure|obligation|hurry|rush) (?:to|for)? ?(?:\\w+ )?(?:answer|reply|respond|write back|response|get back|do anything)?',
  pattern`
    no (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)
    |(?:you )?(?:needn't|don't need to|need not|don't have to) (?:answer|reply|respond|write|do)
    |(?:nothing|no favour|no favor) (?:to (?:do|ask)|needed|from you|today)
    |i(?:'m| am)? (?:not )?(?:ask|want|need)(?:ing)? (?:for )?nothing|not asking (?:for )?any\w*
    |that(?:'s| is) all|that was all|just (?:wanted|to say|a note to say|saying)|only wanted to
  `,
])

/** How the text hangs or lets go, in order, at most one of each kind a sentence. */
export function findClosers(text: BaseText): readonly Closer[] {
  const closers: Closer[] = []
  text.sentences.forEach((sentence, index) => {
    const free = firstIn(sentence, NO_REPLY)
    if (free !== undefined) closers.push({ ...free, sentence: index, kind: 'no-reply' })
    const hanging = firstIn(sentence, HANGING)
    if (hanging !== undefined) closers.push({ ...hanging, sentence: index, kind: 'hanging' })
  })
  return closers
}
