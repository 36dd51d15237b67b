import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { ReadText } from '../reading/read-text.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

/** LinkedIn's own sentences, wherever they are sent. */
const STOCK = phrases([
  pattern`
    (?:i'd|i would|i) (?:like|love) to (?:
      add you to|join|invite you to join|connect with you on|have you in
    ) my (?:professional )?(?:network|linkedin)(?: (?:here|on linkedin))?
    |(?:join|be part of|part of) my (?:professional |linkedin )?network
    |add you to my (?:professional |linkedin )?network
  `,
])
/** Words an invitation is made of when it says nothing: what is left without them is what was said. */
const EMPTY = new Set(
  (
    "a about absolutely accept acceptance accepting account add added adding again all also always am among an and another any anybody are around as at back be become been being best better both bring build building but by can circle circles cheers click come common community connect connected connecting connection connections contact contacts could current dear decline do each else everybody everyone expand expanding family figured find follow for force forces forward friend friends from get give glad go good great greetings grow growing guys had happy has have having hello here hey hi hiya honor honour honored honoured hope hoping how i if in interest interested interesting interests into invitation invite inviting is it join joined joining just keen kind kindly know let lets like likely linked linkedin link list look looking lot love lovely ma'am madam make many may me meet meeting member members might mind mine more most much mutual my name need network networker networking networks never new nice not of ok okay on one open or other others our out over page part people person platform please pleased pleasure pls po possible professional professionals profile profiles reach reaching regards request saw say see seen send share shared should side similar sincerely since sir so someone sometime soon stay suggested than thank thanks that the their them there these they things think this thought through time to together too touch try two u up us very virtual want wanted warm was way we well were what when who why will wish with within work working would yes yet you your yours " +
    'field industry sector same like-minded likeminded minded background career impressed impressive inspiring came across coming noticed popped viewed experience expertise company great amazing awesome mutually beneficial benefit opportunities opportunity future collaboration collaborate potential possible explore synergies synergy learn learning each other value always useful helpful forward excited exciting eager esteemed valuable'
  ).split(' '),
)
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu
const CONTRACTED = /'(?:s|d|ll|ve|re|m|t)$/
const CONNECTS = phrases([
  'connect(?:ed|ing|ion|ions)?|network|contacts?|link(?:ed)? up|in touch|accept|invit\\w+|add(?:ed)? (?:you|me)|request|circle|join',
])

/** How many words of the body say something, names and greetings aside. */
function saidWords(text: ReadText): number {
  let said = 0
  for (const { low, block, from } of text.sentences) {
    if (block === 'greeting' || block === 'sign-off') continue
    for (const match of low.matchAll(WORD)) {
      const word = match[0].replace(CONTRACTED, '')
      const written = text.masked.slice(from + match.index, from + match.index + 1)
      const isName = written !== written.toLowerCase() && match.index > 0
      if (!EMPTY.has(word) && !isName) said++
    }
  }
  return said
}

function find(text: ReadText, { channel }: CoachContext): readonly Hit[] {
  const whole = wholeText(text)
  if (whole === undefined) return []
  const invites = channel === 'linkedin-invite'
  const onLinkedIn = invites || channel === undefined || channel.startsWith('linkedin')
  const stock = onLinkedIn && text.sentences.some(({ low }) => occursIn(STOCK, low))
  if (!invites && !stock) return []
  if (text.details.length > 0 && saidWords(text) > 2) return []
  const connects = text.sentences.some(({ low }) => occursIn(CONNECTS, low))
  const most = stock ? 5 : connects ? 3 : 1
  return saidWords(text) <= most ? [{ ...whole, facts: invites ? ['channel'] : [] }] : []
}

/** S0 and S1.8: at least a note. */
export const defaultInvite: Rule = {
  id: 'default-invite',
  title: 'The invitation everybody sends',
  severity: 'hold',
  kinds: ['outreach'],
  source: { doc: 'S0', phrase: 'just send me a note' },
  silences: { text: ['no-homework', 'no-next-step', 'vague-ask'] },
  find,
  why: () =>
    'This is the invitation everybody sends; one sentence on where you met or what you read lets the reader know why.',
  rewrite: () => [
    {
      kind: 'fill-in',
      text: '{Where we met, or what I read of yours}. {Why I would like to stay in touch}.',
    },
  ],
  about:
    'Speaks when an invitation on LinkedIn is the ready-made sentence or says no more than “let’s connect”. A place met, a thing read or a reason makes it a note of your own.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: "Hi Noor, I'd like to connect with you here.",
        context: { channel: 'linkedin-invite', first_contact: true },
      },
    ],
    silent: [
      {
        kind: 'outreach',
        text: 'Hi Noor, you showed me the spare lift key at the archive on Friday.',
        context: { channel: 'linkedin-invite', first_contact: true },
      },
    ],
  },
}
