import { type Phrases, phrases } from '../patterns.ts'
import type { Sentence, Token } from './read-text.ts'

/** What everyone has, or what a form letter can praise unseen: "your" before these says nothing. */
const ANYONES = new Set(
  (
    'profile profiles page pages website site career careers background experience experiences work works job field fields expertise time help advice guidance reply replies response responses answer consideration network networks position positions role roles industry industries connection connections cv resume résumé resumé inbox name email e-mail mail mails message messages day days week weekend month year years schedule schedules convenience support insight insights thought thoughts perspective perspectives opinion opinions feedback boss bosses manager managers director directors supervisor hr colleagues colleague coworkers side behalf attention kindness kind interest interests need needs client clients customer customers people person guys team teams staff crew department departments company companies firm firms organisation organisations organization organizations business businesses workplace place office offices employer employers institution institutions establishment establishments group ' +
    'end part hands hand knowledge skills skill wisdom brain brains head mind eyes ear ears heart shoulder door doors contacts contact friends friend family health journey journeys path paths trajectory story stories success successes achievement achievements accomplishments accomplishment reputation leadership passion dedication commitment enthusiasm energy generosity understanding patience permission assistance recommendation recommendations referral referrals reference references introduction introductions favour favor mentorship mentoring instructions direction vacancies vacancy openings opening opportunities opportunity terms rates rate price prices phone number numbers details detail information address linkedin facebook twitter instagram feed account timeline post-box future goals goal dream dreams plans plan growth revenue sales costs cost budget productivity efficiency bottom line competitors competition market sector challenges challenge problem problems pain points priorities priority strategy ' +
    'sir madam honour honor excellency self lordship grace life choice choices preference preferences discretion earliest best disposal service services products product solutions solution offerings brand brands project projects research area areas speciality specialty specialties interests qualifications calibre caliber stature level levels vast wealth standing values value mission vision culture ethos excellence quality work-life lovely bit hard effort efforts quick early prompt favourable positive kind busy valuable precious esteemed reputable prestigious good great own ' +
    'line lines activity activities content updates update posts credentials title titles status example input presence words word luck soul blessing mercy magic way ways thing things stuff chances chance date dates availability slot slots calendar diary lunch coffee drink treat turn move call calls visit stay trip holiday holidays cup pick concern concerns questions question request requests query'
  ).split(' '),
)
/** Houses and groups: the reader's, yet known to everybody who knows where the reader works. */
const HOUSES = new Set(
  'lab labs laboratory school schools university college hospital clinic ward practice surgery bakery café cafe restaurant kitchen kitchens hotel shop shops store stores studio studios gallery museum library theatre theater agency plant factory depot warehouse yard farm garage workshop workshops site sites branch branches church parish club institute faculty ngo charity startup start-up bank association society council union board committee unit division centre center academy nursery orchestra choir band ship boat fleet salon bar pub brewery vineyard nursery winery mill quarry port airport station newsroom magazine paper newspaper publisher press channel class classes programme program desk floor house chambers foundation trust network'.split(
    ' ',
  ),
)
/** Adjectives a form letter uses. */
const FLATTERY = new Set(
  'great esteemed lovely impressive excellent amazing wonderful fantastic fabulous good kind kindest nice interesting inspiring inspirational incredible outstanding remarkable extraordinary brilliant stellar exceptional valuable vast extensive wide deep rich strong professional personal own whole entire current present new next future busy hard precious respected reputable renowned reputed prestigious leading top famous well-known beautiful awesome cool successful dynamic innovative growing global local international big small large huge different various other recent past previous previous senior junior honest expert favourable prompt early positive swift quick earliest convenient usual full many illustrious noble honourable respectable distinguished admirable prolific amazing unique diverse'.split(
    ' ',
  ),
)
const HAPPENED = phrases([
  "(?:has |have |had |is |are |was |were |just |recently |now |already |also |only |once |'s |'ve |being )*(?:opened|opening|launch(?:ed|ing)|won|winning|moved|moving|started|starting|published|announced|acquired|raised|sold|built|building|closed|closing|switched|replaced|introduced|taken|took|taking|expanded|expanding|lost|ran|running|hosted|hosting|put|putting|says|said|mentions|mentioned|shows|showed|described|describes|lists|listed|explained|sang|saved|made|gave|taught|fixed|repaired|designed|restored|cut|helped|treated|looked after|sent|sorted|delivered|brought|kept|uses|used|grew|grows|bakes|runs|does not|doesn't|still|two|three|short|known|featured|named|voted|nominated|shortlisted|awarded|restoring|trialling|piloting|hiring two|rebuilt|renovated|refurbished|turned|swapped|dropped|went|came|looking for (?:an?|two|three|someone|somebody))",
])

type Verdict = { readonly from: number; readonly to: number } | undefined

function isNamePart({ pos, text }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && /\p{L}/u.test(text))
}

/** The words between "your" and the end of what is named: adjectives, nouns, numbers, 's. */
function wordsAfter(tokens: readonly Token[], start: number): readonly Token[] {
  const words: Token[] = []
  for (const token of tokens.slice(start, start + 9)) {
    const fits =
      /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(token.pos) ||
      token.text === '-' ||
      token.text === "'s" ||
      token.text === 'and' ||
      token.text === '&' ||
      token.text === "'"
    const inside = words.length === 0 && /^(?:VERB|ADV|ADP|DET)$/.test(token.pos)
    if (!fits && !inside) break
    words.push(token)
  }
  while (words.length > 0 && !/[\p{L}\p{N}]/u.test(words.at(-1)?.text ?? '')) words.pop()
  if (words.at(-1)?.text === 'and') words.pop()
  return words
}

/** Work and research name themselves only with their matter: "your work on tide mills". */
const MATTER =
  /^\s+(?:on|about|into|around|with)\s+(?!(?:linkedin|the (?:field|area|industry|market)|your|my|our|you)\b)[a-z\d]/
const OWN_FIELD =
  /^(?:work|works|research|project|projects|post|posts|update|updates|content|page|comments?|question|questions|activity|thoughts|views|insights|advice|experience|story|stories|words|plan|plans|call|opinion|perspective)$/
const AT = /^\s+(?:at|in|for|during|from|last|on|about|under|of|to|with)\s+[a-z\d]/

/** What `your` at `index` names, when only this reader has it. */
export function theirThing(sentence: Sentence, index: number): Verdict {
  const { tokens, low } = sentence
  const your = tokens[index]
  if (your === undefined) return undefined
  const words = wordsAfter(tokens, index + 1)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const rest = low.slice(last.to - sentence.from)
  const span = { from: your.from, to: last.to }
  const names = words.filter(isNamePart)
  if (names.length === 0) {
    return undefined
  }
  const own = names.filter((word) => !ANYONES.has(word.text) && !FLATTERY.has(word.text))
  const special = own.filter((word) => !HOUSES.has(word.text))
  if (special.length > 0) {
    const genericHead =
      ANYONES.has(last.text) && own.length < 2 && !words.some((word) => word.text === "'s")
    return genericHead &&
      /^(?:team|company|firm|department|group|role|career|experience|background|skills|position|job|industry|business|office|expertise|services|products|clients|needs|costs|field|profile|manager|director|staff|network|services|page|account)$/.test(
        last.text,
      )
      ? undefined
      : span
  }
  const adjective = words.some(
    (word) => word.pos === 'ADJ' && !FLATTERY.has(word.text) && !ANYONES.has(word.text),
  )
  if (own.length > 0 && adjective) return span
  if (startsSo(rest, HAPPENED)) return span
  if (OWN_FIELD.test(last.text) && MATTER.test(rest)) return span
  if (
    /^(?:post|posts|comments?|question|call|words|story|answer|example|advice|visit)$/.test(
      last.text,
    ) &&
    AT.test(rest)
  )
    return span
  return undefined
}

function startsSo(rest: string, { pattern }: Phrases): boolean {
  pattern.lastIndex = 0
  const match = pattern.exec(rest)
  return match !== null && /^[\s,]*$/.test(rest.slice(0, match.index))
}
