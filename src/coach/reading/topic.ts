import { firstOf, phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

/** What may follow "about" without saying about what. */
const EMPTY = new Set(
  (
    'a an the my your our their his her its this that these those any some all every each more most much many few lot lots of in on at to for from with as and or but so by into within around ' +
    'i me you u we us it they them he she myself yourself is are was were be been being am have has had do does did can could would should will might may must get got getting go going ' +
    'how what where which why when who whether if not no yes please thanks thank kindly really very just also even still maybe perhaps possibly possible potential potentially ' +
    'career careers path paths journey journeys story experience experiences work working works job jobs role roles search hunt hunting industry industries field fields sector market profession company companies organisation organization organisations organizations firm team ' +
    'opportunity opportunities option options possibility possibilities synergy synergies thing things stuff something anything everything whatever life business situation next step steps background goals goal plan plans future idea ideas collaboration collaborate collaborating ' +
    'way ways forward best better good great new other others else different various general right start started starting begin beginning break breaking enter entering land landing find finding move moving grow growing growth succeed success successful improve improving develop development professional professionally personal ' +
    'space area areas line world people person someone anyone profile cv resume résumé mutual interest interests common connection connections connect connecting network networking there here out up down over off through together time sometime day days afternoon evening morning weekend night week point stage calibre caliber stature standing level expertise experience knowledge whenever moment moments minute minutes chance few couple soon some future position positions available openings vacancies ' +
    'need needs want help support advice guidance tips share sharing learn learning talk chat speak discuss hear know tell like love hope appreciate appreciated grateful welcome able interested interesting suitable current currently today now long term chapter transition transitioning phase stage navigate navigating explore exploring figure change changing switch switching out abroad further think feel give make take see look looking'
  ).split(' '),
)

const MARK = phrases([
  'about|regarding|concerning|re|on|around|with|into|over|whether|how|which|why|what|where|who|for|of|to|in',
])
/** "… you could give me": who helps, not with what. */
const OF_THE_HELPER = new RegExp(pattern`
  ^(?:\s+or \w+)?\s+(?:that |which )?(?:you|u|your \w+|anyone|someone|anybody) (?:
    (?:might|may|can|could|would|will|are|have|has|feel|think|want|is|be|wish)\b\s*
  )+(?:able |willing |happy |prepared )?(?:to )?(?:\w+ )?(?:to |with |for )?(?:me|us|a \w+)?
`)
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu

/** How many words of the text say something of their own: not "your career path", but "kiln". */
export function tellingWords(low: string): number {
  let count = 0
  for (const [word] of low.matchAll(WORD))
    if (!EMPTY.has(word.replace(/'(?:s|m|ve|d|ll|re)$/, ''))) count++
  return count
}

/**
 * Does what is asked name its matter? `rest` is the sentence from the asked-for thing on, lower
 * case: "advice on glazing a north window" does, "advice on my career" does not.
 */
export function namesTopic(rest: string): boolean {
  const bare = rest.replace(OF_THE_HELPER, '')
  const mark = firstOf(MARK, bare)
  if (mark === undefined) return false
  const clause =
    bare.slice(mark.to).split(/[.;!?]|\s[-–—]\s|\b(?:when|if|whenever|because|since)\b/)[0] ?? ''
  return tellingWords(clause) > 0
}
