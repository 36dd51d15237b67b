import { pattern } from '../../text/pattern.ts'

const OCCASION = pattern`
  (?:virtual |quick |working |business |intro |team )?(?:
    coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|tea|walk|call|phone call|video call|zoom
    |meeting|meet|catch[- ]?up|chat|1:1|1-1|one[- ]on[- ]one|interview|intro|sync|visit|kaffee
    |mittagessen|abendessen|frühstück|treffen|telefonat|gespräch|termin|café|déjeuner|dîner
    |petit[- ]déjeuner|appel|rendez-vous|rdv|réunion|comida|almuerzo|cena|desayuno|reunión
    |llamada|caffè|pranzo|colazione|riunione|chiamata|almoço|jantar|reunião|koffie|afspraak
    |borrel
  )
`
const WITH = '(?:(?:with|mit|con|avec|met|com|z|s) |(?:w\\/|<>|<->|↔|x |&|\\/|:|-|–) ?)'
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const NAME = `${WORD}(?:[ ](?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|zu)[ ]){0,3}${WORD}){0,3}`
const JOINT = '(?: (?:and|und|et|y|e|en|with|<>|<->|↔|x) | ?[,&+/] ?)'
const NAMES = `(${NAME})(?:${JOINT}(${NAME}))?`

const WITH_SOMEBODY = new RegExp(`^${OCCASION} ?${WITH}`, 'iu')
const OCCASION_ALONE = new RegExp(`^${OCCASION} `, 'iu')
const NAMES_FIRST = new RegExp(`^${NAMES}`, 'u')
const NAMES_ONLY = new RegExp(`^${NAMES}(?: \\([^()]{1,60}\\))?$`, 'u')
const PAIR = new RegExp(`^(${NAME}) ?(?:<>|<->|↔|\\/|x|&|\\+) ?(${NAME})$`, 'u')

/** Words that begin with a capital in titles and name nobody. */
const NOBODY = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag team board ' +
    'client clients customer customers kunde kunden office room zoom teams google meet me hr it all everyone ' +
    'family friends mom mum dad mama papa doctor dentist the a an at on about re project projekt budget plan ' +
    'planning review sync weekly monthly daily q1 q2 q3 q4 tbd tbc group club party company department design product sales marketing ' +
    'engineering finance legal students alumni investors founders ceo cto cfo vp new'
  ).split(' '),
)

/**
 * Names that stand in a title in place of guests: `Lunch w/ Jürgen`, `Coffee Ana Ruiz`,
 * `Jürgen <> Alex`. Cautious: only right after an occasion, only capitalised, at most two.
 *
 * @param own the owner's names, which are left out
 */
export function titleNames(title: string, own: readonly string[]): string[] {
  const short = title.slice(0, 120).trim()
  const match =
    namesAfter(short, WITH_SOMEBODY, NAMES_FIRST) ??
    namesAfter(short, OCCASION_ALONE, NAMES_ONLY) ??
    PAIR.exec(short)
  if (match === null) return []
  const mine = new Set(own.flatMap((name) => [name.toLowerCase(), firstWord(name)]))
  return match
    .slice(1)
    .map((name) => (name ?? '').replace(/[.,'’-]+$/, ''))
    .filter((name) => isSomebody(name) && !mine.has(name.toLowerCase()))
}

/** Occasions may be written in any case, names begin with capitals: two patterns, one after the other. */
function namesAfter(title: string, occasion: RegExp, names: RegExp): RegExpExecArray | null {
  const before = occasion.exec(title)?.[0]
  return before === undefined ? null : names.exec(title.slice(before.length))
}

function isSomebody(name: string): boolean {
  return (
    name.length > 1 &&
    !name
      .toLowerCase()
      .split(' ')
      .some((word) => NOBODY.has(word))
  )
}

function firstWord(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase()
}
