import { blank } from '../reading/mask.ts'
import type { ReadText } from '../reading/read-text.ts'
import { findTradeDoings, findTradeTitles } from './find-trades.ts'
import { findFlatRow } from './skill-rows.ts'
import { pattern } from '../../text/pattern.ts'

/** A trade named beside others. `field` is the trade itself where no list knows it. */
export type NamedTrade = { readonly from: number; readonly to: number; readonly field: string }
type Part = { readonly from: number; readonly low: string }

const PART = /(?:[^|•·★✦►▪✨🔹➡~*,;/&+\n–—.!?:()]|(?<=\d)[.,](?=\d))+/gu
const JOINT =
  /\s(?:and|plus|then|but|also|as well as|by day|by night|when i|with a side of|slash|-|x|>)\s/g
const LONGEST_PART = 10 // words
const FORMER = new RegExp(pattern`
  \b(?:
    former(?:ly)?|ex|previously|once|used to|was|were|retired|before that|turned|became
    |started as|trained as|began as|years as
    |my (?:mother|father|brother|sister|wife|husband|uncle|aunt|son|daughter|partner)
  )\b
`)
const NOT_OWN =
  /\b(?:for|with|help|helps|helping|train|advise|advises|serve|hire|between|of|from|among|to|like|who|where|whose|their|supports?) (?:\w+ ){0,2}$/
/** People at work by the end of the word. */
const AGENT = new RegExp(pattern`
  \b(
    [a-z]+(?:-[a-z]+)?(?:er|or|smith|wright|ist|ician|man|woman|eur|herd)
    |[a-z'-]+ (?:
      assistant|consultant|adviser|advisor|designer|developer|specialist|aide|clerk|hand|agent
      |rep|vendor|apprentice|sweep|guide|cook|teacher|coach|trainer|officer|player|worker
    )
  )s?$
`)
const NO_TRADE = new RegExp(pattern`
  ^(?:
    \w*lover|activist|optimist|idealist|perfectionist|strategist|specialist|generalist
    |enthusiast|realist|feminist|minimalist|pragmatist|changemaker|barrier|premier|earlier
    |easier|happier|sister|hipster|youngster|list|exist|assist|consist|twist|tourist|amateur
    |entrepreneur|solopreneur|goalkeeper|cyclist|humanist|altruist|hobbyist|naturalist|futurist
    |carrier|frontier|tier|decision-?maker|leader|manager|owner|founder|co-?founder|thinker
    |learner|speaker|trainer|partner|member|mother|father|brother|dreamer|runner|traveller
    |traveler|reader|gamer|helper|doer|officer|career|engineer|player|believer|hiker|swimmer
    |biker|consumer|mentor|author|advisor|adviser|director|doctor|creator|innovator|solver
    |starter|giver|worker|builder|connector|volunteer|never|ever|other|after|over|under|number
    |november|september|october|december|summer|winter|water|power|paper|computer|center|offer
    |order|matter|better|later|together|however|whatever|newsletter|layer|user|customer|chapter
    |quarter|corner|tower|river|flower|for|or|nor|door|floor|indoor|outdoor|minor|major|senior
    |junior|humor|color|motor|sector|factor|error|mirror|visitor|investor|ancestor|human|woman
    |man|german|roman|beforehand|secondhand|second-hand|hand|shorthand|fundraiser|storyteller
    |writer|researcher|designer|teacher|coach|consultant|influencer|blogger|podcaster|vlogger
    |facilitator|educator|communicator|collaborator|networker|outsider|insider|newcomer|beginner
    |survivor|caregiver|grandmother|grandfather|stakeholder|shareholder|householder|newlywed
    |explorer|adventurer|wanderer|daydreamer|foodie|believer|disruptor|maker|supporter|organiser
    |organizer|contributor|campaigner|practitioner|newspaper|career changer|job seeker|jobseeker
  )$
`)
/** "I import olive oil", "I do a bit of printing": a doing that no list knows. */
const DOING = new RegExp(pattern`
  ^\s*(?:so |and |also |well |sometimes |on \w+ |at \w+ |i also |in \w+ )*i (?:
    also |sometimes |then |now |mostly |even |still |part-time )?(?!
      am\b|have\b|live\b|love\b|like\b|want\b|need\b|know\b|think\b|hope\b|would\b|could\b|can\b
      |will\b|may\b|met\b|saw\b|see\b|was\b|got\b|come\b|came\b|look\b|seek\b|speak\b|say\b
      |said\b|mean\b|find\b|found\b|believe\b|enjoy\b|wish\b|promise\b|swear\b|ask\b|tell\b
      |call\b|feel\b|get\b|bring\b|answer\b|help\b|listen\b|learn\b|read\b(?! (?:tarot|palms))
      |go\b|always\b|never\b|don't\b|start\b|finish\b|keep\b(?! (?:bees|hens|goats))
    )[a-z]+(?:\s*$| (?:\w+ ){0,5}?[\w-]{3,})
`)
const KNOWN_ENOUGH = 2 // fields of the list, before unlisted trades count too
const LONGEST_TITLE = 4 // words
const SKILLS = /\b(?:skills?|abilities|competenc\w+|can do|good (?:with|at)|tools)\s*:[\s\S]*/

function partsOf(low: string): Part[] {
  return Array.from(low.matchAll(PART)).flatMap((match) => {
    const parts: Part[] = []
    let at = match.index
    for (const words of match[0].split(JOINT)) {
      const from = low.indexOf(words, at)
      parts.push({ from, low: words })
      at = from + words.length
    }
    return parts
  })
}

function wordsOf(part: string): number {
  return part.trim().split(/\s+/).length
}

/** A trade of the lists that a part names as the sender's own. */
function findListed(part: Part): NamedTrade | undefined {
  const titles = findTradeTitles(part.low)
  const named = titles.at(-1) ?? findTradeDoings(part.low)[0]
  if (named === undefined || NOT_OWN.test(part.low.slice(0, named.from))) return undefined
  return { field: named.field, from: part.from + named.from, to: part.from + named.to }
}

/** A trade that no list knows: a short title that ends like one, or "I" and something done. */
function findUnlisted(part: Part, isPitch: boolean): NamedTrade | undefined {
  const words = part.low.trim()
  const from = part.from + part.low.indexOf(words)
  if (DOING.test(part.low)) return { field: words, from, to: from + words.length }
  const title = /^(?:i'm |i am |and )?(?:an? |part-time )*(.+)$/.exec(words)?.[1] ?? ''
  const agent = AGENT.exec(title)?.[1]
  const isTitled = !isPitch || /^(?:i'm |i am )?(?:an? |part-time )/.test(words)
  if (agent === undefined || NO_TRADE.test(agent) || !isTitled) return undefined
  return wordsOf(title) > LONGEST_TITLE
    ? undefined
    : { field: words, from, to: from + words.length }
}

/**
 * The trades a headline or spoken introduction names side by side as the sender's own, in order:
 * titles ("notary") and doings ("I teach yoga"), at most one for each part between bars and commas.
 */
export function findSideBySide(text: ReadText): readonly NamedTrade[] {
  const row = findFlatRow(text.low)
  const listed = row === undefined ? text.low : blank(text.low, [row])
  const low = listed.replace(SKILLS, (rest) => ' '.repeat(rest.length))
  const parts = partsOf(low).filter(
    (part) => wordsOf(part.low) <= LONGEST_PART && !FORMER.test(part.low),
  )
  const found = parts.map((part) => ({ part, listed: findListed(part) }))
  const fields = new Set(
    found.map(({ listed }) => listed?.field).filter((one) => one !== undefined),
  )
  return found
    .map(({ part, listed }) =>
      listed === undefined && fields.size >= KNOWN_ENOUGH
        ? findUnlisted(part, text.kind === 'pitch')
        : listed,
    )
    .filter((trade) => trade !== undefined)
}
