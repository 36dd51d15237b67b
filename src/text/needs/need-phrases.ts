import type { NeedWay } from '../../domain/need.ts'
import { oneOf } from '../one-of.ts'

/** A way of saying it. `what` in the pattern is the thing; it must name a field of work to count. */
export type NeedPhrase = {
  readonly way: NeedWay
  readonly pattern: RegExp
  /** Whether only what people can help with counts; without, a need is looked at so, an offer is not. */
  readonly mustBeThing?: boolean
}

const MY_PEOPLE = oneOf(`
  team, choir, company, school, sister, brother, wife, husband, partner, boss, group, office
`)
const WE = String.raw`(?:I|we|my ${MY_PEOPLE}|our (?:\p{L}+ ){0,2}\p{L}+)`
const ARE = String.raw`(?:['’]m|['’]re| am| are| is)`
const NOW = String.raw`(?: (?:currently|still|also|now|always|actually|desperately|really|urgently|just|both))?`
const BEGIN = String.raw`(?:^|[,;:–—-] ?|\b(?:and|but|so|as|because|since|that|p\.?s\.?) )`
const WHAT = String.raw`(?<what>[^.;!?]{4,160})`
/** One of a kind, not a thing both sides know. */
const ONE_OF_MANY = oneOf(String.raw`
  an?, some(?:one|body)?, your (?:help|advice|input|eyes|thoughts), any(?:one|body)?, another, more, a few, two,
  three, new, good, extra, people, help, advice, support, tips, pointers, input, recommendations?
`)
const ANY = String.raw`(?=(?:${ONE_OF_MANY} |volunteers|[\p{L}-]+s? (?:to|for|who|with|in|on)\b|[\p{L}-]+ers?\b))`

/** "hunting for", "short of" */
const SEARCHING = oneOf(`
  (?:looking|searching|on the lookout|on the hunt|hunting) for, (?:trying|hoping) to find,
  in (?:urgent |dire |great )?need of, short of, after
`)
/** "badly need", "could do with" */
const NEED = oneOf(`
  (?:badly |urgently |desperately |also |still |really )?needs?, could (?:really )?(?:use|do with),
  (?:would|could|['’]d) (?:really |much )?(?:welcome|appreciate|love|use), lack
`)
const WISH = oneOf(`
  @want, ['’]d (?:really )?(?:like|love), @would (?:really )?(?:like|love), @hope, @wish, ['’]re hoping, @are hoping
`).replaceAll('@', ' ')
/** "always happy", "only too glad" */
const GLADLY = String.raw`(?: (?:also|always|still|more than|only too|very|of course|be|both))* (?:happy|glad|delighted|pleased|willing)`
const KIND_DEED = oneOf(`
  help, assist, support, advise, lend (?:you |them )?a hand, share, look over, review, give, offer, teach,
  show, lend, introduce
`)
/** "if you ever need", "if anyone is looking for" */
const NEEDS = oneOf(`
  needs?, wants?, requires?, (?:is|are) (?:ever )?looking for, (?:is|are) (?:ever )?in need of, could use
`)
/** Nothing one could offer: "if you need it". */
const AT_HAND = oneOf('the, it, this, that, these, those, your, my, me, to, anything, more time')

/**
 * How people say in English what they need, one way a line. The verb stands in the first person, now and
 * without "not"; what somebody else needs is theirs to say.
 */
export const NEED_PHRASES: readonly NeedPhrase[] = [
  {
    way: 'need',
    pattern: phrase(`${BEGIN}${WE}${ARE}${NOW} ${SEARCHING} ${ANY}${WHAT}`),
  },
  {
    way: 'need',
    pattern: phrase(`${BEGIN}${WE}${NOW} ${NEED} ${ANY}${WHAT}`),
  },
  {
    way: 'need',
    pattern: phrase(
      String.raw`(?:(?:do|would|might) you (?:happen to )?|any chance (?:that )?you )know (?:of )?(?=(?:an? |any|some))${WHAT}`,
    ),
  },
  {
    way: 'need',
    pattern: phrase(
      String.raw`(?:can|could|would) you (?:perhaps |maybe |please )?(?:recommend|suggest|point me to(?:wards)?) (?=(?:an? |any|some|\p{L}+s\b))${WHAT}`,
    ),
  },
  {
    way: 'need',
    pattern: phrase(
      `${BEGIN}${WE}(?: (?:also|still|now|really))?${WISH} to (?:find|hire|meet|talk to|speak to|bring in) ${ANY}${WHAT}`,
    ),
  },
  {
    way: 'need',
    pattern: phrase(
      String.raw`^(?:p\.? ?s\.?:? )?(?:(?:still|also|urgently) )?(?:help wanted|wanted|in search of|looking for|searching for|need(?:ed|s)?):? ${ANY}${WHAT}`,
    ),
  },
]

/** The same for what they could give. */
export const OFFER_PHRASES: readonly NeedPhrase[] = [
  {
    way: 'offer',
    pattern: phrase(
      String.raw`(?:I|we)(?:['’]d| would|['’]m| am| are|['’]re)${GLADLY} to ${KIND_DEED}(?: you| them| out| anyone| people)*(?: (?:with|on|in|by|about|at|how to))* ${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`^(?:always |very |more than |only too )?(?:happy|glad) to (?:help|assist|advise|lend a hand|share)(?: you| out)*(?: (?:with|on|in|by))? ${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`\b(?:I|we) (?:can|could|do) (?:always |also |easily |certainly )*(?:offer|help (?:you )?(?:out )?with|help (?:you )?on|lend (?:you )?|advise (?:you )?on|provide|teach (?:you )?)(?: you| them)? ?${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`\bif (?:you|they|anyone|anybody|your \p{L}+) (?:ever |should )*${NEEDS} (?!${AT_HAND}\b)(?:any |some )?${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`\blet me know (?:if|whenever|when) you (?:ever )?(?:need|want|would like) (?!(?:the|it|this|that|these|those|your|my|me|to|anything)\b)(?:any |some )?${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`\b(?:we|I)(?: have|['’]ve got) (?:an? |some )(?:spare |free |unused |empty |extra )${WHAT}`,
    ),
  },
  {
    way: 'offer',
    pattern: phrase(
      String.raw`\b(?:you(?:['’]re| are) (?:always |very )?welcome to|feel free to) (?:use|borrow) (?:our |my |the )?${WHAT}`,
    ),
  },
]

/** What is over, denied, another's, or about this very mail. */
export const SPOILT = new RegExp(
  String.raw`\b${oneOf(String.raw`
    no longer, neither, nobody, no one,
    not (?:really |actually |currently )?(?:looking|searching|in need),
    n['’]t (?:need|want|looking|really need|actually need),
    (?:were|was|had been|used to be) (?:looking|searching|hunting|in need), used to, no need,
    never need, found (?:one|someone|somebody|it), have found,
    last (?:year|month|summer|spring|autumn|winter),
    if (?:I|we) (?:ever |should )?(?:need|were|had), in case (?:I|we),
    as (?:I|we) (?:said|discussed), thank(?:s| you) for, job alert, unsubscribe
  `)}\b`,
  'i',
)

function phrase(source: string): RegExp {
  return new RegExp(source, 'iu')
}
