import type { Sentence, Span, Token } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

/** What everyone did or does: "you have achieved so much", "you accepted". */
const ANYONES = new Set(
  'have had has been be was were are do did does can could will would may might must should need needed want wanted know knew known think thought like liked feel felt hope hoped get got gotten received accepted achieved accomplished worked work working connected viewed help helped find found take took consider considered see seen look looked hear heard wish wished going go come let please feel decide decided require required agree agreed become became earned gained attained possess possessed hold held advanced succeeded progressed excelled seem seemed please appear mind happen happened understand believe built'.split(
    ' ',
  ),
)
const IRREGULAR = new Set(
  'said wrote written gave given spoke spoken told taught made built ran run led took taken sent won found drew drawn cut set put showed shown brought fought kept saw met sold chose chosen came went grew grown sang sung drove driven flew flown wore held left began begun caught read stood bought brought threw swam dealt hit drank lent spent rode hung won understood sat fed went ate slept forgot froze lay paid rang rose shook spun stuck swept tore woke bit blew broke fell hid knelt lost meant sank shot spread stole struck dug drowned beat swore laid wound did'.split(
    ' ',
  ),
)
const UNREAL =
  /\b(?:if|whether|in case|unless|should|whatever|whenever|would|could|can|may|might|hope|wish|until|once|until)\b[^,.]{0,25}$/
/** What people do today that is theirs alone. */
const HABIT = new RegExp(pattern`
  ^(?:
    run|teach|make|grow|bake|build|write|host|lead|organise|organize|edit|sell|restore|repair
    |train|coach|keep|breed|brew|design|publish|curate|chair|use|share|post|serve|say|mention
    |describe|explain|argue|sing|play|conduct|collect|translate|cover|study|map|weave|carve|pour
    |stock|manage|offer|hire|do|call|put|list|ship|turn|show|talk|speak|always|still|also|only
  )$
`)
const MODAL = /^(?:can|could|will|would|may|might|should|must|'ll|do|don't)$/
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu

/** A finite past form, as far as its shape tells. */
export function isPastVerb({ text, pos }: Token): boolean {
  return IRREGULAR.has(text) || text === 'did' || (pos === 'VERB' && /[a-z][a-df-z]ed$/.test(text))
}

function isDone(token: Token): boolean {
  const { text, lemma, pos } = token
  if (ANYONES.has(text) || (text.endsWith('ed') && ANYONES.has(lemma)))
    return text === 'built' || text === 'held'
  return isPastVerb(token) || (pos === 'ADJ' && /[a-z]{2}ed$/.test(text))
}

function wordsTill(low: string): number {
  return [...(low.split(/[.;!?]/)[0] ?? '').matchAll(WORDS)].length
}

/** What the reader is said to have done, when it is theirs alone: "you asked about the drains". */
export function theirDeed(sentence: Sentence, index: number): Span | undefined {
  const { tokens, low } = sentence
  const you = tokens[index]
  if (you === undefined) return undefined
  const before = low.slice(0, you.from - sentence.from)
  if (UNREAL.test(before) && !/\b(?:heard|saw|seen|watched|how|met)\s+$/.test(before))
    return undefined
  if (/\b(?:thank|thanks|to|for|from|with|of|about|at|on|by|without|as|than)\s+$/.test(before))
    return undefined
  let at = index + 1
  while (
    /^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? '') ||
    /^(?:'ve|'d|have|had|all|both|once|just|recently|first|two|guys|kindly|also|so)$/.test(
      tokens[at]?.text ?? '',
    )
  )
    at++
  if (tokens.slice(index + 1, at).some(({ text }) => MODAL.test(text))) return undefined
  const verb = tokens[at]
  if (verb === undefined) return undefined
  const rest = low.slice(verb.to - sentence.from)
  const span = { from: you.from, to: verb.to }
  if (isDone(verb)) {
    if (
      /^(?:built|led|made|had|created|developed|established|held|carved)$/.test(verb.text) &&
      new RegExp(pattern`
        ^\s+(?:up )?(?:(?:a|an|such|quite|your|so|the)\s+)*(?:\w+\s+){0,2}(?:
          career|name|reputation|company|network|success|life|impact|difference|progress
          |position|brand|journey|profile|path|it
        )\b
      `).test(rest)
    )
      return undefined
    if (
      new RegExp(pattern`
        ^(?:
          interested|based|located|involved|experienced|placed|connected|qualified|open
          |positioned|employed|retired|married|well-placed|skilled|respected|renowned
          |established|used
        )$
      `).test(verb.text)
    )
      return undefined
    return wordsTill(rest) > 0 ? span : undefined
  }
  if (
    /\b(?:saw|heard|watched|see|hear|listened to|remember|noticed|caught|seen)\s+$/.test(before) &&
    verb.pos === 'VERB' &&
    !ANYONES.has(verb.text)
  )
    return span
  if (
    !/\b(?:when|once|as)\s+$/.test(before) &&
    HABIT.test(verb.text) &&
    verb === tokens[index + 1] &&
    !/^(?:do|offer|hire)$/.test(verb.text) &&
    wordsTill(rest) > 4 &&
    !sentence.question
  )
    return span
  return undefined
}
