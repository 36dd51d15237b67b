import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const SUMS = oneOf(`
  a hundred, two hundred, fifty, forty, twenty, thirty, a grand, a thousand, five hundred, ten
`)

const SMALL_SUMS = oneOf(String.raw`
  [£$€] ?\d+, \d{2,}(?! (?:min|page|chair|peop)), quid, pounds?, euros?, dollars?, bob, tenner,
  fiver, money, cash, bucks, pennies, coins?
`)

const GIVE = oneOf(`
  spare, lend, give, chip in, put in, throw in, contribute, advance, sub, front, loan, donate
`)

const CAN_GIVE = oneOf(`
  can, could, would, feel able to, are able to, 'd like to, wish to, want to
`)

const SOMETHING = oneOf(String.raw`
  a few, some, any, anything, something, a little, a pound, towards?, even, to, \d, [£$€]
`)

const GIFTS = oneOf(`
  contribution, donation, pound, penny, euro, dollar, amount, little (?:bit )?
`)

/** A loan: "could you tide me over till Friday?" */
const LENT = [
  String.raw`\b(?:float|sub|tide|spot) (?:me|us)\b`,
  String.raw`\b(?:lend|loan) (?:me|us) (?:some |a bit of )?(?:money|cash|[£$€])`,
  String.raw`\bspot (?:me|us) (?:a |some )?(?:\d|forty|fifty|twenty|thirty|hundred|ten|tenner|cash)`,
  String.raw`\b(?:lend|spot|loan|front|sub|advance) (?:me|us) (?:about |around )?${SUMS}\b(?! minutes)`,
  String.raw`\bborrow (?:[£$€] ?\d|\d{2,}|some money|a tenner|money|a hundred)`,
  String.raw`\btide (?:me|us) over\b`,
  String.raw`\b(?:lend|loan) (?:me|us) (?:\w+ ){0,2}(?:money|[£$€]?\d)`,
]

/** A gift: "would you chip in a few pounds?" */
const GIVEN = [
  String.raw`\bwhip-round\b`,
  String.raw`\bpass(?:ing)? the hat\b`,
  String.raw`\b${GIVE}(?: me| us)?(?: with)? (?:a few|some|a|an|any|another)? ?${SMALL_SUMS}`,
  String.raw`\b(?:a|any|small|modest|your|some) (?:\w+ )?(?:contribution|donation|gift|pledge|loan|bequest)\b`,
  String.raw`\bdonat(?:e|ing)\b`,
  String.raw`\b(?:contribute|contribution) (?:\w+ ){0,3}(?:to|towards?) (?:our|my|the) (?:\w+ ){0,3}(?:fund|campaign|cost|appeal|collection|prize)`,
  String.raw`\bbuy (?:a|some) (?:raffle )?tickets? (?:for|in aid)`,
]

/** Sponsoring, raising and matching funds: "would you sponsor my walk?" */
const SPONSORED = [
  String.raw`\bjustgiving\b`,
  String.raw`\bgo ?fund ?me\b`,
  String.raw`\bcrowdfund\w*`,
  String.raw`\b(?:our|the|my) (?:target|appeal|fundraiser|campaign|roof fund|collection)\b`,
  String.raw`\bsponsor\w*`,
  String.raw`\bmatch(?:ing)? (?:the|our) (?:grant|fund|donation)`,
  String.raw`\b(?:sponsor(?:ing|ship)?|donat(?:e|ing|ion)|chip in|fundrais\w+|crowdfund\w+|pledge)\b`,
  String.raw`\b(?:back|support) (?:our|my|the) (?:\w+ ){0,2}(?:kickstarter|campaign|appeal|charity|fundraiser|marathon)\b`,
]

/** Money put into something: "would you come in on our seed round?" */
const INVESTED = [
  String.raw`\b(?:back|fund|finance|bankroll|invest in|underwrite) (?:me|us|my|our|the|this|it)\b`,
  String.raw`\b(?:come in|join) (?:with|on|for) (?:a|the|our) ?(?:\w+ )?(?:ticket|round|cheque|check|stake)\b`,
  String.raw`\bput (?:up )?(?:some )?money (?:into|in|up)\b`,
  String.raw`\binvest(?:ing|ment)? (?:in (?:us|our|my)|into)\b`,
  String.raw`\b(?:our|my) (?:seed|angel)? ?(?:round|raise)\b`,
]

/** Borrowing, in plain words: "can I borrow 40?" */
const BORROWS = [
  String.raw`\bcan (?:i|I|we) borrow (?:[£$€] ?)?\d+`,
  String.raw`\bput up the rest\b`,
  String.raw`\b(?:help|chip in) (?:me |us )?(?:out )?with (?:the|my|our) (?:\w+'s )?(?:bill|rent|costs?|fees?|deposit|fare)\b`,
]

/** Whatever one can give: "even a small donation helps" */
const WHATEVER_THEY_CAN = [
  String.raw`\bevery (?:fiver|tenner|pound|penny|euro|dollar|ticket|sale|share|bit) (?:helps|brings|counts|gets|takes|goes|makes)\b`,
  String.raw`\bgo halves\b`,
  String.raw`\basking (?:every\w*|all|each)\b.{0,40}\bto (?:give|chip|contribute|donate|put in)\b`,
  String.raw`\b(?:give|contribute|chip in) what (?:they|you) can\b`,
  String.raw`\bif you ${CAN_GIVE} (?:\w+ )?(?:spare|give|contribute|donate|chip in|help (?:us )?with) ${SOMETHING}`,
  String.raw`\b(?:any|every|even a) ${GIFTS}\b.{0,50}\b(?:helps?|counts?|welcome|would|makes|matters|goes)\b`,
  String.raw`\b(?:anything|whatever) you (?:can|could) (?:give|spare|contribute|manage)\b`,
]

/** The message tells of money that is missing or raised. */
const TOPICS = oneOf(String.raw`
  fundrais\w+, donat\w+, appeal, hospice, seed round, pre-seed, round, investors?, loan,
  overdraft, rent is due, payday, sponsor\w*, crowdfund\w+, times are tight, short (?:for|of),
  \d+ short, vet's bill, bill, raised, raising, charity, quote, in aid of, boiler, playground
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  raffle, prizes?, coach to, towards, penny a mile, a mile, sub me, lend me,
  till (?:payday|friday|monday|thursday), until (?:payday|friday|monday|thursday), thousand,
  lifeboat, roof, engine, campaign, collection, in need, funds?, money, cash, euros?, pounds,
  quid, £\d+, cheque, pay (?:you )?back, card, your own money, backers?, prototype, valuation,
  running (?:the|a) (?:marathon|half), cycling, walking (?:from|to|the), halves, present for,
  a bit short, passing the hat, old boys, fiver, tenner, mower, cricket club, match(?:ing)?,
  grant, rent, deposit, bail, overdraft, payday, skint, broke, instalment, crowdfund\w*, stake,
  shares?, invest\w*, donation, gift, appeal, bursary fund, whip-round, advance on, contribution,
  chip in, cover the cost, pay for, expenses, tickets? for the, coins, gratefully received,
  donkeys, page in the programme, to go, fund-?raiser, moneybox, collecting for, afford,
  pay you back, mot, owe, whatever you can (?:spare|give), charity shop
`)

export const MONEY: EnglishKind = {
  kind: 'money',
  asked: [...LENT, ...GIVEN, ...SPONSORED, ...INVESTED],
  said: [...BORROWS, ...WHATEVER_THEY_CAN],
  topics: TOPICS,
  hints: HINTS,
}
