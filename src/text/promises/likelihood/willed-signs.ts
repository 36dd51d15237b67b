import { OF_READER, OF_TIME } from './about-words.ts'
import { hashOf, mixed } from './hash.ts'

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf))

const MODALS = hashes('will ’ll shall going can could would should must may might')
const WRITER = hashes('i we me us')
const READER = hashes(OF_READER)
const TIMES = hashes(OF_TIME)
/** Stands between what is willed and the deed, and changes neither. */
const BESIDE = hashes(
  'also just then probably definitely certainly still now again too even only really actually simply personally gladly ' +
    'happily quickly soon first hopefully likely surely',
)

const NOBODY = hashOf('<nobody>')
const NOTHING = hashOf('<nothing>')
const WILLED = hashOf('<willed>')
const THING = hashOf('<thing>')
const FOR_READER = hashOf('<for reader>')
const IN_TIME = hashOf('<in time>')

const REACH = 8 // words behind a modal in which whoever it is done for is looked for
const THINGS = 4 // words behind the verb that may be what is done

/** What is said behind each modal: who will do what, with what, whether for the reader, whether there is a time. */
export function willedSigns(words: readonly number[], length: number): readonly number[] {
  const signs: number[] = []
  for (let at = 0; at < length; at++) {
    const modal = words[at] ?? NOTHING
    if (!MODALS.has(modal)) continue
    const who = words[at - 1] ?? NOBODY
    const rest = words.slice(at + 1).filter((word) => !BESIDE.has(word))
    const [verb = NOTHING] = rest
    const willed = mixed(WILLED, who)
    const by = mixed(WILLED, WRITER.has(who) ? 1 : 2)
    signs.push(mixed(willed, verb), mixed(mixed(willed, modal), verb), mixed(by, verb))
    for (const thing of rest.slice(1, 1 + THINGS)) signs.push(mixed(mixed(THING, verb), thing))
    if (rest.slice(0, REACH).some((word) => READER.has(word))) signs.push(mixed(by, FOR_READER))
    if (rest.some((word) => TIMES.has(word))) signs.push(mixed(by, IN_TIME))
  }
  return signs
}
