import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { ReadText, Span } from '../reading/read-text.ts'
import { firstIn } from '../reading/first-in.ts'
import { tellingWords } from '../reading/topic.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const SOMEBODY = phrases([
  pattern`
    (?:some|any)(?:one|body)|people|persons|some|anyone
    |(?:your|ur|the|their) (?:\w+ ){0,2}?(?:
      director|directors|manager|managers|boss|bosses|ceo|cto|cfo|head|hr|team|contacts?|network
      |circle|friends|colleagues|connections|company|management|leadership|partners?|recruiter
      |decision makers?|hiring manager|supervisor|owner|chief|chair|principal
    )|decision makers?|whoever|contacts|influential|senior
  `,
])
const REASON = phrases([
  pattern`
    because|since (?:she|he|they|her|his|it)|about(?! (?:me))
    |(?:who|which|that) (?:\w+ )?(?:
      wrote|makes|made|runs|ran|keeps|restores|built|designed|teaches|taught|grows|knows|does
      |did|has|works|worked|spoke|gave|led|leads|decides|studies|studied|repairs|collects
      |handles|published|started|founded|said|asked|uses|used
    )|(?:ask|tell|show|offer|give) (?:her|him|them)
    |(?:she|he|they|her|his|their) (?:\w+ )?(?:
      wrote|makes|made|runs|ran|keeps|restores|built|designed|teaches|is|has|had|was|did|does
      |knows|uses|said|wants|needs|work|paper|talk|book|team|lab
    )|i'm planning
    |i'm (?:writing|building|working|researching|restoring|organising|organizing|studying)
    |we(?:'re| are) (?:planning|building|looking|opening|launching|trying|restoring|organising)
    |we've (?:just )?(?:launched|built|made)|have (?:a|an|two|three) (?:question|idea|stand)
    |our \w+ (?:has|have|is|are|needs)
  `,
])
const FLATTERS = phrases([
  pattern`
    (?:came|stumbled|come|ran) (?:across|upon|on|over) your (?:\w+ )?
      (?:profile|page|linkedin|name|website|work|company)
    |(?:impressed|inspired|amazed|fascinated|intrigued) (?:by|with) (?:your|you)
    |(?:saw|found|seen|noticed|viewed|read) your (?:\w+ )?(?:profile|page|linkedin|name)
    |your (?:
      impressive|inspiring|amazing|incredible|esteemed|prestigious|reputed|great|vast|wonderful
      |illustrious
    ) \w+|i see (?:that )?you (?:are|work)|i saw (?:that )?you (?:are|work)
    |you are (?:the )?head of
  `,
])

/** Somebody is named: two capitals in a row, or one that is no place, or "him" and "her". */
function namesSomebody(text: ReadText): boolean {
  const body = text.sentences.filter(({ block }) => block === 'paragraph' || block === 'item')
  return body.some(({ from, to, low }) => {
    if (/\b(?:she|he|her|him|his)\b/.test(low)) return true
    for (const { 0: name, index } of text.masked.slice(from, to).matchAll(NAME)) {
      const before = low.slice(0, index)
      if (NO_NAME.test(name)) continue
      if (/\s/.test(name) && !AT.test(before)) return true
      if (TO_MEET.test(before)) return true
    }
    return false
  })
}

const NAME = /(?<=[\p{L}\d,;:'’)–-]\s+)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu
const AT = /\b(?:at|in|from|of|for|the|near|around)\s+$/
const TO_MEET =
  /\b(?:to|with|know|knows|meet|ask|tell|introduce|dr|mr|mrs|ms|prof|cousin|boss|friend|brother|sister|colleague|colleague|and|your)\.?\s+$/
const NO_NAME = new RegExp(
  pattern`
  ^(?:
    I|I'm|I've|I'd|I'll|I’m|I’ve|I’d|Mr|Mrs|Ms|Dr|LinkedIn|Monday|Tuesday|Wednesday|Thursday
    |Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October
    |November|December|CV|HR|CEO|CTO|OK|PS|UK|US|USA|EU|AI|IT|Christmas|Easter|English|French
    |German|Dutch|Spanish|UX|UI|MBA|BSc|MSc|PhD|BA|MA
  )$
`,
  'u',
)

/** "Whoever signs off footbridges" is somebody, though without a name; "who might help me" is anybody. */
const DESCRIBED = /\b(?:whoever|who|whom) ([^.,;!?]+)/
const HELPERS =
  /\b(?:help|helpful|useful|interested|hir\w+|recruit\w*|invest\w*|important|influential|senior|jobs?|opportunit\w+|good for me|decide about me)\b/

function isDescribed(low: string): boolean {
  const words = DESCRIBED.exec(low)?.[1]
  return words !== undefined && tellingWords(words) > 1 && !HELPERS.test(words)
}

function introduces(text: ReadText): Hit | undefined {
  const body = text.sentences.filter(({ block }) => block !== 'greeting' && block !== 'sign-off')
  if (namesSomebody(text) || body.some(({ low }) => occursIn(REASON, low) || isDescribed(low)))
    return undefined
  const vague = body.find(({ low }) => occursIn(SOMEBODY, low))
  const place = text.asks[0] ?? vague
  return place === undefined ? undefined : { from: place.from, to: place.to }
}

function isOnlyThanks(text: ReadText): boolean {
  return text.thanks.length > 0 && text.asks.length === 0 && text.offers.length === 0
}

/** The flattery that fits everybody, else the ask, else the first thing said. */
function placeOf(text: ReadText): Span | undefined {
  for (const sentence of text.sentences) {
    const flattery = firstIn(sentence, FLATTERS)
    if (flattery !== undefined) return flattery
  }
  const body = text.sentences.filter(({ block }) => block !== 'greeting' && block !== 'sign-off')
  return text.asks[0] ?? body[0]
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  if (text.kind === 'intro_request') {
    const hit = introduces(text)
    return hit === undefined ? [] : [hit]
  }
  if (context.first_contact !== true || context.advertised_role === true) return []
  if (text.details.length > 0 || isOnlyThanks(text)) return []
  if (tellingWords(text.low) === 0 && text.words < 4) return []
  const place = placeOf(text)
  return place === undefined ? [] : [{ ...place, facts: ['first_contact'] }]
}

/** S3: some homework on the people one writes to. */
export const noHomework: Rule = {
  id: 'no-homework',
  title: 'Nothing that is theirs',
  severity: 'fix',
  kinds: ['outreach', 'intro_request'],
  source: { doc: 'S3', phrase: 'do some homework on the people' },
  find,
  why: (_hit, { first_contact: first }) =>
    first === true
      ? 'It is your first message, and nothing in it belongs to this reader: no work of theirs, no place you met, nobody between you.'
      : 'It says neither whom you would like to meet nor why, so it is hard to pass on.',
  rewrite: (_hit, text) => [
    text.kind === 'intro_request'
      ? {
          kind: 'fill-in',
          text: "Could you introduce me to {name}? {She} {did something}, and I'd like to ask about {topic}.",
        }
      : {
          kind: 'fill-in',
          text: 'I saw {something they made or said}; {one honest sentence on it}.',
        },
  ],
  about:
    'In a first message, speaks when nothing in it is the reader’s own: their work or words, their team, a place met, a school shared, somebody in between, a vacancy they published. Name, title and employer alone are no homework. A request for an introduction should say who or why.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: 'Hello, I found your profile very impressive. Could I ask you some questions on Monday at nine?',
        context: { first_contact: true },
      },
      { kind: 'intro_request', text: 'Could you introduce me to somebody at your office?' },
    ],
    silent: [
      {
        kind: 'outreach',
        text: 'Your chapter on dry stone walls got ours standing again. Which hammer do you use?',
        context: { first_contact: true },
      },
      {
        kind: 'intro_request',
        text: 'Could you introduce me to Mona Reyes? Her seed drawers are what our hall needs.',
      },
    ],
  },
}
