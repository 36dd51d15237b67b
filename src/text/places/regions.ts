import { fold } from '../fold.ts'

/**
 * How people write states and provinces that GeoNames knows by number or by an English name, by its code.
 * Of the United States the codes are the states' own.
 */
const WRITTEN: { readonly [code: string]: string } = {
  'CA.01': 'ab',
  'CA.02': 'bc b c',
  'CA.03': 'mb',
  'CA.04': 'nb',
  'CA.05': 'nl',
  'CA.07': 'ns',
  'CA.08': 'on ont',
  'CA.09': 'pe pei',
  'CA.10': 'qc pq',
  'CA.11': 'sk',
  'AU.01': 'act',
  'AU.02': 'nsw',
  'AU.03': 'nt',
  'AU.04': 'qld',
  'AU.05': 'sa',
  'AU.06': 'tas',
  'AU.07': 'vic',
  'AU.08': 'wa',
  'DE.01': 'bw baden+wurttemberg baden+wuerttemberg',
  'DE.02': 'bayern by',
  'DE.03': 'bremen hb',
  'DE.04': 'hamburg hh',
  'DE.05': 'hessen hesse he',
  'DE.06': 'niedersachsen lower+saxony nds',
  'DE.07': 'nordrhein+westfalen north+rhine+westphalia nrw',
  'DE.08': 'rheinland+pfalz rhineland+palatinate rlp',
  'DE.09': 'saarland',
  'DE.10': 'schleswig+holstein sh',
  'DE.11': 'brandenburg',
  'DE.12': 'mecklenburg+vorpommern mecklenburg+western+pomerania',
  'DE.13': 'sachsen saxony',
  'DE.14': 'sachsen+anhalt saxony+anhalt',
  'DE.15': 'thuringen thuringia',
  'DE.16': 'berlin',
  'AT.01': 'burgenland',
  'AT.02': 'karnten carinthia',
  'AT.03': 'niederosterreich lower+austria',
  'AT.04': 'oberosterreich upper+austria',
  'AT.05': 'salzburg',
  'AT.06': 'steiermark styria',
  'AT.07': 'tirol tyrol',
  'AT.08': 'vorarlberg',
  'AT.09': 'wien vienna',
  'CH.AG': 'ag aargau',
  'CH.BE': 'be bern berne',
  'CH.BS': 'bs basel+stadt',
  'CH.GE': 'ge geneve genf geneva',
  'CH.LU': 'lu luzern lucerne',
  'CH.SG': 'sg saint+gallen st+gallen',
  'CH.TI': 'ti ticino tessin',
  'CH.VD': 'vd vaud waadt',
  'CH.VS': 'vs valais wallis',
  'CH.ZG': 'zg zug',
  'CH.ZH': 'zh zurich zuerich',
  'ES.29': 'madrid comunidad+de+madrid community+of+madrid',
  'ES.51': 'andalucia andalusia',
  'ES.56': 'catalunya cataluna catalonia',
  'ES.59': 'pais+vasco euskadi basque+country',
  'ES.60': 'comunidad+valenciana comunitat+valenciana valencian+community valencia',
  'FR.11': 'ile+de+france',
  'FR.84': 'auvergne+rhone+alpes',
  'FR.93': 'provence+alpes+cote+dazur paca',
  'IT.07': 'lazio latium',
  'IT.09': 'lombardia lombardy mi',
  'IT.12': 'piemonte piedmont to',
  'IT.16': 'toscana tuscany fi',
  'IT.20': 'veneto',
  'BR.05': 'ba bahia',
  'BR.07': 'df',
  'BR.15': 'mg minas+gerais',
  'BR.18': 'pr parana',
  'BR.21': 'rj rio+de+janeiro',
  'BR.23': 'rs rio+grande+do+sul',
  'BR.26': 'sc santa+catarina',
  'BR.27': 'sp sao+paulo',
  'IN.07': 'delhi',
  'IN.16': 'maharashtra',
  'IN.19': 'karnataka',
  'IN.25': 'tamil+nadu',
  'IN.40': 'telangana',
  'NL.07': 'noord+holland north+holland',
  'NL.09': 'utrecht',
  'NL.11': 'zuid+holland south+holland',
  'BE.BRU': 'brussels+capital+region brussels+region bruxelles+capitale',
  'BE.VLG': 'vlaanderen flanders flemish+region',
  'MX.09': 'cdmx mexico+city',
  'GB.ENG': 'england',
  'GB.SCT': 'scotland',
  'GB.WLS': 'wales',
  'GB.NIR': 'northern+ireland',
  'US.DC': 'dc d+c',
}

const STATES =
  'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;DC District of Columbia'

const written = new Map(
  Object.entries(WRITTEN).map(([code, names]) => [
    code,
    new Set(names.split(' ').map((name) => name.replaceAll('+', ' '))),
  ]),
)

/** Whether a folded text says this region: its name, or one of those it is written by. */
export function isRegion(key: string, code: string, name: string | null): boolean {
  if (name !== null && fold(name) === key) return true
  const short = code.slice(code.indexOf('.') + 1)
  if (/^(?:US|CH|GB)\./.test(code) && short.toLowerCase() === key) return true
  return written.get(code)?.has(key) ?? false
}

const wide = new Map(
  STATES.split(';').map((line): [string, string] => [
    fold(line.slice(3)),
    `US.${line.slice(0, 2)}`,
  ]),
)
for (const [code, names] of written) {
  for (const name of names) if (name.length > 3 && !wide.has(name)) wide.set(name, code)
}

/** The code of a state or province that a folded text names in full; null where it names none that is known. */
export function regionNamed(key: string): string | null {
  return wide.get(key) ?? null
}

const codes = new Set([...wide.values()].map((code) => code.slice(3).toLowerCase()))

/** Two letters that stand for one of the United States. */
export function isStateCode(key: string): boolean {
  return key.length === 2 && codes.has(key)
}
