/**
 * Writes src/connect/gazetteer/places.br from GeoNames' tables (https://download.geonames.org/export/dump,
 * CC BY 4.0): node scripts/write-gazetteer.mjs cities500.txt admin1CodesASCII.txt
 *
 * Kept are places of 1,000 people or more and seats of government; their other names in Latin script from
 * 40,000 people on, in all scripts from 400,000 on. Figures are rounded: 1 km, three digits of population. The same tables give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { placeKey } from '../src/text/places/place-key.ts'

const OUT = new URL('../src/connect/gazetteer/places.br', import.meta.url)
const [cities, admin] = process.argv.slice(2)
if (cities === undefined || admin === undefined) {
  console.error('Usage: node scripts/write-gazetteer.mjs cities500.txt admin1CodesASCII.txt')
  process.exit(2)
}

const LEFT_OUT = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2'])
const MOST_NAME = 30

function isKept([, , , , , , , feature], people) {
  if (LEFT_OUT.has(feature)) return false
  if (feature === 'PPLX') return people >= 20_000
  return people >= 1_000 || SEATS.has(feature)
}

/** Airports' codes and the like are no names; nor is a region's that its capital goes by. */
function isName(text, name) {
  return text.length <= MOST_NAME && (text === name || !/^[A-Z]{1,4}$/.test(text))
}

function namesOf(fields, people) {
  const [, name, ascii, others] = fields
  const written = people >= 40_000 ? others.split(',') : []
  const kept = written.filter(
    (one) => people >= 400_000 || /^[\p{Script=Latin}\s.'’()-]+$/u.test(one),
  )
  const own = new Set([name, ascii].map(placeKey).filter((key) => key !== ''))
  const bare = placeKey(name.replace(/\s*\(.*\)$/, ''))
  if (bare !== '') own.add(bare)
  const other = new Set(
    kept
      .filter((one) => isName(one.trim(), name))
      .map(placeKey)
      .filter((key) => key.length > 2 && !own.has(key)),
  )
  return { own, other }
}

const rows = readFileSync(cities, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map((fields) => ({ fields, people: Number(fields[14]), id: Number(fields[0]) }))
  .filter(({ fields, people }) => isKept(fields, people))
  .sort((left, right) => right.people - left.people || left.id - right.id)

const names = new Map()
const used = new Set()
const places = rows.map(({ fields, people, id }, row) => {
  const region = `${fields[8]}.${fields[10]}`
  used.add(region)
  const { own, other } = namesOf(fields, people)
  const mark = (key, text) => names.set(key, [...(names.get(key) ?? []), text])
  for (const key of own) mark(key, row.toString(36))
  for (const key of other) mark(key, `~${row.toString(36)}`)
  const degrees = (text) => String(Number(Number(text).toFixed(2)))
  return [
    fields[1],
    region,
    degrees(fields[4]),
    degrees(fields[5]),
    Number(people.toPrecision(3)),
    id,
  ].join('\t')
})

const regions = readFileSync(admin, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([code]) => used.has(code))
  .map(([code, name]) => `${code}\t${name}`)
const keys = [...names]
  .map(([key, marks]) => [Buffer.from(key), `${key}\t${marks.join(',')}`])
  .sort(([left], [right]) => Buffer.compare(left, right))
  .map(([, line]) => line)
const head = `gazetteer 1 ${regions.length} ${places.length} ${keys.length}`
const text = Buffer.from(`${[head, ...regions, ...places, ...keys].join('\n')}\n`)
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
})
writeFileSync(OUT, packed)
console.log(`${head}: ${text.length} bytes, ${packed.length} packed`)
