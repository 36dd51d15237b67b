import type { Place } from '../../domain/place.ts'

/** A row of the gazetteer under one of its names. */
export type NamedRow = {
  /** Rows are numbered by population, the largest first. */
  readonly row: number
  /** It is a by-name (another language, an old name), not the place's own. */
  readonly isOther: boolean
}

/** A row whose name begins so; `left`: how many letters (of UTF-8) are still to be typed. */
export type BegunRow = NamedRow & { readonly left: number }

/** The world's places by name. Kept as bytes, so that it costs no heap. */
export type Gazetteer = {
  /** Places of exactly this name (see `placeKey`), the largest first. About 20 µs. */
  readonly named: (key: string) => readonly NamedRow[]
  /**
   * Rows with a name that begins so, the largest first, each once, under its own name where that begins so too.
   * Reads at most 20,000 names.
   */
  readonly begin: (prefix: string) => readonly BegunRow[]
  readonly place: (row: number) => Place
  /** `US.MO` and the like: the code behind a row's region. */
  readonly regionCode: (row: number) => string
  /** The place of that number. Reads all rows: for the few chosen by hand. */
  readonly byId: (id: number) => Place | null
}

const TAB = 9
const LF = 10
const MOST_NAMES = 20_000

/**
 * Opens the table that `scripts/write-gazetteer.mjs` writes: lines of regions, of places by population and
 * of names in byte order, the counts of each in the first line.
 */
export function openGazetteer(bytes: Buffer): Gazetteer {
  const head = bytes.toString('latin1', 0, bytes.indexOf(LF))
  const [, , regions = 0, places = 0, names = 0] = head.split(' ').map(Number)
  const lines = lineStarts(bytes, 1 + regions + places + names)
  const line = (index: number) => bytes.subarray(lines[index], (lines[index + 1] ?? 0) - 1)
  const firstPlace = 1 + regions
  const firstName = firstPlace + places
  const regionNames = new Map<string, string>()
  for (let index = 1; index < firstPlace; index += 1) {
    const [code = '', name = ''] = line(index).toString('utf8').split('\t')
    regionNames.set(code, name)
  }
  const fields = (row: number) =>
    line(firstPlace + row)
      .toString('utf8')
      .split('\t')
  const place = (row: number) => readPlace(fields(row), regionNames)
  const nameOf = (index: number) => {
    const whole = line(firstName + index)
    return whole.subarray(0, whole.indexOf(TAB))
  }
  const rowsOf = (index: number) => {
    const whole = line(firstName + index)
    return readRows(whole.toString('latin1', whole.indexOf(TAB) + 1))
  }
  const firstAtOrAfter = (key: Buffer) => {
    let low = 0
    let high = names
    while (low < high) {
      const middle = (low + high) >>> 1
      if (Buffer.compare(nameOf(middle), key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    named(key) {
      const wanted = Buffer.from(key)
      const index = firstAtOrAfter(wanted)
      return index < names && nameOf(index).equals(wanted) ? rowsOf(index) : []
    },
    begin(prefix) {
      const wanted = Buffer.from(prefix)
      const found = new Map<number, BegunRow>()
      const from = firstAtOrAfter(wanted)
      for (let index = from; index < Math.min(names, from + MOST_NAMES); index += 1) {
        const name = nameOf(index)
        if (!name.subarray(0, wanted.length).equals(wanted)) break
        const left = name.length - wanted.length
        for (const named of rowsOf(index)) {
          const known = found.get(named.row)
          if (known === undefined || (known.isOther && !named.isOther)) {
            found.set(named.row, { ...named, left })
          }
        }
      }
      return [...found.values()].sort((left, right) => left.row - right.row)
    },
    place,
    regionCode: (row) => fields(row)[1] ?? '',
    byId(id) {
      for (let row = 0; row < places; row += 1) {
        if (
          line(firstPlace + row)
            .toString('latin1')
            .endsWith(`\t${id}`)
        )
          return place(row)
      }
      return null
    },
  }
}

function lineStarts(bytes: Buffer, lines: number): Uint32Array {
  const starts = new Uint32Array(lines + 1)
  let at = 0
  for (let index = 1; index <= lines; index += 1) {
    at = bytes.indexOf(LF, at) + 1
    starts[index] = at
  }
  return starts
}

function readPlace(fields: readonly string[], regions: ReadonlyMap<string, string>): Place {
  const [name = '', region = '', lat = '', lon = '', population = '', id = ''] = fields
  return {
    id: Number(id),
    name,
    region: regions.get(region) ?? null,
    country: region.slice(0, 2),
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
  }
}

function readRows(text: string): NamedRow[] {
  return text.split(',').map((written) => {
    const isOther = written.startsWith('~')
    return { row: Number.parseInt(isOther ? written.slice(1) : written, 36), isOther }
  })
}
