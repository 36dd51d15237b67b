import { OF_READER, OF_TIME } from './about-words.ts'
import { hashOf, mixed } from './hash.ts'
import { willedSigns } from './willed-signs.ts'
import { wordsOf } from './words-of.ts'

const BITS = 18
/** Signs are counted in as many places; two that share one by chance are weighed as one. */
export const PLACES = 2 ** BITS

const LONGEST = 60
const BEGINNING = hashOf('<beginning>')
const END = hashOf('<end>')
const LENGTH = hashOf('<length>')
const APART = hashOf('<apart>')

/** Told of a sentence as a whole: of whom it speaks, whether it names a time, whether it sets a condition. */
const ABOUT = Object.entries({
  reader: OF_READER,
  writer: 'i me my mine',
  several: 'we us our',
  when: OF_TIME,
  condition: 'if unless when once after until as',
})

const aboutOf = new Map<number, number>()
for (const [name, words] of ABOUT) {
  for (const word of words.split(' ')) aboutOf.set(hashOf(word), hashOf(`<${name}>`))
}

/** In which round a place was told last: each is told once a sentence. */
const toldIn = new Uint32Array(PLACES)
let round = 0

/**
 * By what a sentence of English is weighed: its words, two and three of them in a row, two with one between them,
 * what is said behind "will" and its like, how it begins and ends, how long it is. Each sign is a place from 0 to
 * `PLACES` - 1, told once.
 */
export function signsOf(sentence: string): readonly number[] {
  const words = wordsOf(sentence)
  const length = Math.min(words.length, LONGEST)
  const signs: number[] = []
  round++
  const add = (hash: number) => {
    const place = placeOf(hash)
    if (toldIn[place] === round) return
    toldIn[place] = round
    signs.push(place)
  }
  for (let at = 0; at < length; at++) {
    const word = words[at] ?? END
    const next = words[at + 1] ?? END
    const pair = mixed(word, next)
    add(word)
    add(pair)
    if (next !== END) add(mixed(pair, words[at + 2] ?? END))
    if (at + 2 < length) add(mixed(mixed(APART, word), words[at + 2] ?? END))
    const about = aboutOf.get(word)
    if (about !== undefined) add(about)
  }
  for (const sign of willedSigns(words, length)) add(sign)
  const [first = END, second = END, third = END] = words
  const begun = mixed(BEGINNING, first)
  const begunTwo = mixed(begun, second)
  add(begun)
  add(begunTwo)
  add(mixed(begunTwo, third))
  add(mixed(LENGTH, Math.floor(Math.log2(length + 1) * 2)))
  return signs
}

/** Where a sign is counted, by its hash. */
export function placeOf(hash: number): number {
  return hash >>> (32 - BITS)
}
