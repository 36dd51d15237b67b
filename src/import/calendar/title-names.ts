const OCCASION =
  '(?:virtual |quick |working |business |intro |team )?(?:coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|tea|walk|call|phone call|video call|zoom|meeting|meet|catch[- ]?up|chat|1:1|1-1|one[- ]on[- ]one|interview|intro|sync|visit|kaffee|mittagessen|abendessen|frühstück|treffen|telefonat|gespräch|termin|café|déjeuner|dîner|petit[- ]déjeuner|appel|rendez-vous|rdv|réunion|comida|almuerzo|cena|desayuno|reunión|llamada|caffè|pranzo|colazione|riunione|chiamata|almoço|jantar|reunião|koffie|afspraak|borrel)'
const WITH = '(?:(?:with|mit|con|avec|met|com|z|s) |(?:w\\/|<>|<->|↔|x |&|\\/|:|-|–) ?)'
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const NAME = `${WORD}(?:[ ](?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|zu)[ ]){0,3}${WORD}){0,3}`
const NAMES = `(${NAME})(?:(?: and | und | et | y | e | en |, ?| ?& ?| ?\\+ ?)(${NAME}))?`

const WITH_SOMEBODY = new RegExp(`^${OCCASION} ?${WITH}${NAMES}`, 'iu')
const SOMEBODY_DIRECTLY = new RegExp(`^${OCCASION} ${NAMES}(?: \\([^()]{1,60}\\))?$`, 'iu')
const PAIR = new RegExp(`^(${NAME}) ?(?:<>|<->|↔|\\/|x|&|\\+) ?(${NAME})$`, 'u')
const FIRST = new RegExp(`^${NAME}`, 'u')

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
  const match = WITH_SOMEBODY.exec(short) ?? SOMEBODY_DIRECTLY.exec(short) ?? PAIR.exec(short)
  if (match === null) return []
  const mine = new Set(own.flatMap((name) => [name.toLowerCase(), firstWord(name)]))
  return match
    .slice(1)
    .flatMap((name) => (name === undefined ? [] : cleaned(name)))
    .filter((name) => !mine.has(name.toLowerCase()))
}

/** The flag that lets occasions be written in any case lets names be, too: here capitals count. */
function cleaned(name: string): string[] {
  const capital = FIRST.exec(name)?.[0].replace(/[.,'’-]+$/, '') ?? ''
  const words = capital.toLowerCase().split(' ')
  return capital.length < 2 || words.some((word) => NOBODY.has(word)) ? [] : [capital]
}

function firstWord(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase()
}
