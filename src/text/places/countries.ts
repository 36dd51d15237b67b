import { fold } from '../fold.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']

/** Names people use and no list of countries has. */
const BY_NAMES: { readonly [key: string]: string } = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states of america': 'US',
  america: 'US',
  'estados unidos de america': 'US',
  eeuu: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  uae: 'AE',
  'republic of ireland': 'IE',
  korea: 'KR',
  'republic of korea': 'KR',
  'south korea': 'KR',
  'czech republic': 'CZ',
  russia: 'RU',
  'russian federation': 'RU',
  turkey: 'TR',
  turkiye: 'TR',
  vietnam: 'VN',
  brasil: 'BR',
  suisse: 'CH',
  schweiz: 'CH',
  svizzera: 'CH',
  osterreich: 'AT',
  oesterreich: 'AT',
  hellas: 'GR',
  polska: 'PL',
  sverige: 'SE',
  norge: 'NO',
  danmark: 'DK',
  suomi: 'FI',
  magyarorszag: 'HU',
  ceska: 'CZ',
  'ivory coast': 'CI',
  'hong kong sar': 'HK',
  'hong kong sar china': 'HK',
  'mainland china': 'CN',
  'peoples republic of china': 'CN',
  'p r china': 'CN',
  prc: 'CN',
}

let known: ReadonlyMap<string, string> | null = null

/**
 * The country a folded text names: in seven languages, by its by-names, or as an ISO code of two letters.
 * Codes are codes of states too (`ca`, `de`, `in`): ask for the rest of the address first.
 */
export function countryNamed(key: string): string | null {
  known ??= allNames()
  return known.get(key) ?? null
}

function allNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      if (NOT_COUNTRIES.has(code)) continue
      const name = nameIn(display, code)
      if (name === undefined) continue
      if (!names.has(code.toLowerCase())) names.set(code.toLowerCase(), code)
      if (!names.has(fold(name))) names.set(fold(name), code)
    }
  }
  for (const [name, code] of Object.entries(BY_NAMES)) names.set(name, code)
  return names
}

/** Former codes and unions that `Intl` knows by name. */
const NOT_COUNTRIES = new Set(
  'EU EZ UN XA XB ZZ AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR QO AC CP DG EA IC TA'.split(
    ' ',
  ),
)

function nameIn(display: Intl.DisplayNames, code: string): string | undefined {
  const name = display.of(code)
  return name === undefined || name === code ? undefined : name
}
