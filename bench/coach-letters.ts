const SENTENCES = [
  'I read your note on gluing veneer in the spring issue and it saved my table.',
  'I restore furniture for two small museums, mostly chairs that people still sit on.',
  'Last month a colleague asked me how you keep the press warm through a whole winter night.',
  'We tried felt and then wool, and both left marks along the edge of the panel.',
  'I can send you our list of hide glues with prices, in case it is of use to your class.',
  'Could I ask you about step four for ten minutes on Friday at nine, by phone?',
]
const BODY = [...SENTENCES, ...SENTENCES].join(' ').slice(0, 745)

function letterOf(body: string): string {
  return `Hi Ms Deng,\n\n${body}\n\nBest,\nRuth`
}

/** A letter of some 150 words. */
export const LETTER = letterOf(BODY)

/** How a letter comes to be read again: no two of one kind are the same. */
export const WAYS = {
  'typed at the end': (n: number) => `${LETTER} ${n}`,
  'typed in the middle': (n: number) => {
    const at = 380 + (n % 7)
    return letterOf(`${BODY.slice(0, at)} ${n} ${BODY.slice(at)}`)
  },
  'all new': (n: number) => letterOf(BODY.replace(/ (?=[^ ]+[.?])/g, ` ${n} `)),
} as const

export type Way = keyof typeof WAYS

export const KINDS: readonly Way[] = ['typed at the end', 'typed in the middle', 'all new']

/** Letters for `times` readings of each kind. */
export function lettersOf(way: Way, times: number): readonly string[] {
  return Array.from({ length: times }, (_, n) => WAYS[way](n + 10_000))
}
