import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const WHERE_THEY_BUY = oneOf(`
  at your (?:company|organi[sz]ation|firm|library|team|side),
  in your (?:company|organi[sz]ation|team), procurement, purchas, vendor, budget, decision
`)

const PRODUCTS = oneOf(`
  platform, solution, software, product, tool, service, offering, agency, package, services
`)

const DECIDES = oneOf(`
  decides, handles, is responsible, looks after, deals, buys, runs, manages, is in charge
`)

const A_QUARTER_HOUR = oneOf(
  String.raw`an?, half an?, a quarter of an, ten, fifteen, twenty, \d{1,2}, five`,
)

/** Being shown something: "shall we book a quick demo?" */
const DEMO = [
  String.raw`\b(?:book|schedule|set up|arrange|see|give you|show you|have) (?:a|an|our|the)? ?(?:\w+[ -]){0,3}demo\b`,
  String.raw`\bdemo (?:of our|call)\b`,
  String.raw`\b(?:show|tell|walk) you (?:how|more about|through)\b.{0,30}\b(?:our|we (?:help|can|could|have helped))\b`,
]

/** Who decides there: "are you the right person for procurement?" */
const WHO_BUYS = [
  String.raw`\b(?:the right (?:person|contact)|who (?:is responsible|handles|owns|looks after|leads))\b.{0,60}\b${WHERE_THEY_BUY}`,
]

/** What it would do: "our platform could save you a day a week" */
const OUR_PRODUCT = [
  String.raw`\b(?:our|a) (?:\w+[ -]){0,3}${PRODUCTS}\b.{0,80}\b(?:help|save|boost|increase|cut|reduce|grow|scale|improve|can|could)\b`,
  String.raw`\b(?:explore|see if|discuss)\b.{0,30}\b(?:a (?:good )?fit|synerg|mutual(?:ly)? benefi)`,
  String.raw`\b(?:discount|free trial|special offer|pricing (?:plan|options))\b`,
]

/** Whether it is worth a talk: "is this on your radar?" */
const WORTH_TALKING = [
  String.raw`\bis (?:this|that|it) (?:\w+ )?on your radar\b`,
  String.raw`\b(?:when|what) would be a good time to (?:talk|chat|call|connect)\b`,
  String.raw`\bworth (?:a (?:quick |short )?(?:chat|call|conversation)|exploring)\b(?=.*\?)`,
  String.raw`\b(?:give|spare|grant|lend) (?:me|us) ${A_QUARTER_HOUR} ?(?:hour|minutes|mins|minute)? .{0,15}\bto show\b`,
]

/** Who decides, in a question: "who at your school handles printing?" */
const WHO_DECIDES = [
  String.raw`\bwho (?:in|at|on) your (?:company|firm|organi[sz]ation|team|office|side|school|department)\b.{0,30}\b${DECIDES}\b(?=.*\?)`,
]

/** Whom to show it to: "who on your side would be right for this?" */
const RIGHT_TO_SEE_IT = [
  String.raw`\bwho (?:on|at|in) your (?:side|end|team|company|firm|office|place)\b.{0,40}\b(?:right|best) (?:one|person|people|to)\b(?=.*\?)`,
]

export const PITCH: EnglishKind = {
  kind: 'pitch',
  asked: [...DEMO, ...WHO_BUYS, ...OUR_PRODUCT],
  said: [...WORTH_TALKING, ...WHO_DECIDES, ...RIGHT_TO_SEE_IT],
}
