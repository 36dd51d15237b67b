import { choices, type Choices, type Random } from './random.ts'
import { CULTURES, type Culture } from './cultures.ts'

/** An invented person's name and the ways it may come up. */
export type InventedName = {
  readonly given: string
  readonly family: string
  /** Whole name in its own script and order; null where that is Latin. */
  readonly native: string | null
  readonly nicknames: readonly string[]
  /** Another family name of the same kind, for those who change theirs. */
  readonly otherFamily: string
}

type Part = { readonly latin: string; readonly native: string }

type Stock = {
  readonly given: Choices<Part>
  readonly families: Choices<Part>
  readonly roots: Choices<Part> | null
  readonly endings: Choices<Part>
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  readonly culture: Culture
}

/** A source of invented names from many cultures, each as often as its weight says. */
export function nameSource(random: Random): () => InventedName {
  const stocks = CULTURES.map(stockOf)
  const total = CULTURES.reduce((sum, culture) => sum + culture.weight, 0)
  return () => {
    let left = random.next() * total
    const stock = stocks.find(({ culture }) => (left -= culture.weight) < 0) ?? stocks[0]
    if (stock === undefined) throw new Error('No cultures to name people after')
    return inventFrom(stock, random)
  }
}

function inventFrom(stock: Stock, random: Random): InventedName {
  const given = random.pick(stock.given)
  const family = familyFrom(stock, random)
  return {
    given: given.latin,
    family: family.latin,
    native: nativeName(given.native, family.native, stock.culture),
    nicknames: stock.nicknames.get(given.latin) ?? [],
    otherFamily: familyFrom(stock, random).latin,
  }
}

function nativeName(given: string, family: string, culture: Culture): string | null {
  if (given === '' || family === '') return null
  return culture.familyFirst === true ? family + given : `${given} ${family}`
}

function familyFrom(stock: Stock, random: Random): Part {
  const one = () => {
    if (stock.roots === null || random.chance(0.12)) return random.pick(stock.families)
    return join(random.pick(stock.roots), random.pick(stock.endings), '')
  }
  const first = one()
  if (stock.culture.double !== true || random.chance(0.4)) return first
  return join(first, one(), ' ')
}

function stockOf(culture: Culture): Stock {
  const syllables = culture.syllables === undefined ? null : parts(culture.syllables)
  return {
    culture,
    given:
      syllables === null ? parts(`${culture.women} ${culture.men}`) : pairs(syllables, culture),
    families: parts(culture.families),
    roots: culture.roots === undefined ? null : parts(culture.roots),
    endings: parts(culture.endings ?? ''),
    nicknames: nicknamesOf(culture.nicknames ?? ''),
  }
}

function parts(words: string): Choices<Part> {
  const [first, ...rest] = choices(words)
  const part = (word: string): Part => {
    const [latin = '', native = ''] = word.split(':')
    return { latin, native }
  }
  return [part(first), ...rest.map(part)]
}

/** Every ordered pair of two different syllables: `Jing` + `hui`, `Ji` + `-` + `soo`. */
function pairs(syllables: Choices<Part>, culture: Culture): Choices<Part> {
  const all = syllables.flatMap((first) =>
    syllables
      .filter((second) => second !== first)
      .map((second) =>
        join({ ...first, latin: capital(first.latin) }, second, culture.joint ?? ''),
      ),
  )
  return [all[0] ?? syllables[0], ...all.slice(1)]
}

function join(first: Part, second: Part, joint: string): Part {
  const native = first.native === '' || second.native === '' ? '' : first.native + second.native
  return { latin: `${first.latin}${joint}${second.latin}`, native }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function nicknamesOf(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    choices(list).map((entry) => {
      const [name = '', short = ''] = entry.split('=')
      return [name, short.split(',').filter((nickname) => nickname !== '')]
    }),
  )
}
