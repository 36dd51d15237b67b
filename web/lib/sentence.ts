import type { Channel } from '../../src/domain/interaction.ts'
import { type Lean, parseDay } from './when.ts'

/** What a typed sentence asks for. `who` is a name still to be found among the people. */
export type Sentence =
  | {
      readonly kind: 'talked'
      readonly who: string
      readonly channel: Channel
      readonly day: string
      readonly note: string
    }
  | {
      readonly kind: 'follow-up'
      readonly who: string
      readonly what: string
      readonly due: string | null
    }
  | {
      readonly kind: 'promise'
      readonly by: 'me' | 'them'
      readonly who: string
      readonly what: string
      readonly due: string | null
    }
  /** Where the name ends is not said: the longest reading that names somebody holds. */
  | {
      readonly kind: 'note'
      readonly readings: readonly { readonly who: string; readonly text: string }[]
    }
  | { readonly kind: 'add'; readonly name: string; readonly metAt: string }

const TALK_WORDS: readonly { readonly verb: RegExp; readonly channel: Channel }[] = [
  { verb: /^(?:met|meet|saw)(?: up)?(?: with)?\s+/i, channel: 'in-person' },
  {
    verb: /^(?:had )?(?:coffee|lunch|dinner|breakfast|drinks?)(?: with)\s+/i,
    channel: 'in-person',
  },
  { verb: /^(?:called|phoned|rang|call with)\s+/i, channel: 'phone' },
  { verb: /^(?:emailed|mailed|wrote(?: to)?)\s+/i, channel: 'email' },
  { verb: /^(?:zoomed(?: with)?|video call with|video with)\s+/i, channel: 'video' },
  { verb: /^(?:texted|whatsapped)\s+/i, channel: 'whatsapp' },
  { verb: /^(?:talked|spoke|chatted|talk)(?: to| with)?\s+/i, channel: 'in-person' },
]

const BY: readonly { readonly words: RegExp; readonly channel: Channel }[] = [
  { words: /\s+(?:by|on the|over the) (?:phone|telephone)\b/i, channel: 'phone' },
  { words: /\s+(?:by|over|via) e?-?mail\b/i, channel: 'email' },
  { words: /\s+(?:on|by|via|over) linkedin\b/i, channel: 'linkedin' },
  { words: /\s+(?:on|by|via|over) whatsapp\b/i, channel: 'whatsapp' },
  { words: /\s+(?:by|on|over|via) (?:video|zoom|teams|meet)\b/i, channel: 'video' },
  { words: /\s+(?:in person|over (?:coffee|lunch|dinner))\b/i, channel: 'in-person' },
  { words: /\s+at (?:an|the) event\b/i, channel: 'event' },
]

/**
 * Reads a sentence typed into the palette: `met dana tues`, `talked to dana by phone`,
 * `follow up dana fri: send paper`, `promised dana: the paper by fri`, `promise dana I will send it`, `dana promised: her notes`, `note dana likes cycling`, `add Kim Sato met at NYTSL`.
 *
 * @param today the owner's calendar day
 * @returns null when it is no such sentence
 */
export function parseSentence(text: string, today: string): Sentence | null {
  const sentence = text.trim().replace(/\s+/g, ' ')
  return (
    followUp(sentence, today) ??
    promise(sentence, today) ??
    note(sentence) ??
    add(sentence) ??
    talked(sentence, today) ??
    null
  )
}

function talked(sentence: string, today: string): Sentence | null {
  const verb = TALK_WORDS.find((word) => word.verb.test(sentence))
  if (verb === undefined) return null
  const [head, said] = splitAtColon(sentence.replace(verb.verb, ''))
  const by = BY.find((way) => way.words.test(head))
  const bare = by === undefined ? head : head.replace(by.words, '')
  const place = / (?:at|about|in) (.+)$/i.exec(bare)
  const placed = place === null ? bare : bare.slice(0, place.index)
  const inPlace = trailingDay(place?.[0].trim() ?? '', today, 'past')
  const { rest: who, day } = trailingDay(placed, today, 'past')
  if (who === '') return null
  const notes = [place === null ? '' : inPlace.rest, said].filter((part) => part !== '')
  return {
    kind: 'talked',
    who,
    channel: by?.channel ?? verb.channel,
    day: day ?? inPlace.day ?? today,
    note: notes.join(': '),
  }
}

function followUp(sentence: string, today: string): Sentence | null {
  const verb = /^(?:follow[- ]?up|fu|remind me about)(?: with| to| on)?\s+/i
  if (!verb.test(sentence)) return null
  const thing = whoAndWhat(sentence.replace(verb, ''), today)
  return thing.who === '' ? null : { kind: 'follow-up', ...thing }
}

function promise(sentence: string, today: string): Sentence | null {
  const mine = /^(?:i )?promised?(?: to)?\s+(.+)$/i.exec(sentence)?.[1]
  const [, whose, said] = /^([^:,]+?) promised(?: me)?(?: to)?[:,]? (.+)$/i.exec(sentence) ?? []
  const by = mine === undefined ? 'them' : 'me'
  const thing = whoAndWhat(withColon(mine) ?? `${whose ?? ''}: ${said ?? ''}`, today)
  return thing.who === '' || thing.what === '' ? null : { kind: 'promise', by, ...thing }
}

/** `dana I will send the paper` is `dana: send the paper`. */
function withColon(text: string | undefined): string | undefined {
  if (text === undefined || /[:,]/.test(text)) return text
  return text.replace(
    /^(.+?) (?:that )?(?:(?:i|we)(?:['’](?:ll|d)| will| would| shall) |to )(?=\S)/i,
    '$1: ',
  )
}

/** `dana fri: send paper`, `dana: send paper by fri`: whom, what, and by which day. */
function whoAndWhat(text: string, today: string) {
  const [head, said] = splitAtColon(text)
  const { rest: who, day } = trailingDay(head, today, 'future')
  const { rest: what, day: dayInWhat } = trailingDay(said, today, 'future')
  return { who, what: day === null ? what : said, due: day ?? dayInWhat }
}

function note(sentence: string): Sentence | null {
  const rest = /^note(?: on| about)?[: ]\s*(.+)$/i.exec(sentence)?.[1]
  if (rest === undefined) return null
  const [head, said] = splitAtColon(rest)
  if (said !== '') return { kind: 'note', readings: [{ who: head, text: said }] }
  const words = rest.split(' ')
  const readings = [3, 2, 1]
    .filter((length) => words.length > length)
    .map((length) => ({
      who: words.slice(0, length).join(' '),
      text: words.slice(length).join(' '),
    }))
  return readings.length === 0 ? null : { kind: 'note', readings }
}

function add(sentence: string): Sentence | null {
  const rest = /^(?:add|new|capture)(?: person)?\s+(.+)$/i.exec(sentence)?.[1]
  if (rest === undefined) return null
  const met = /^(.*?)(?:,| -)? (?:met )?at (.+)$/i.exec(rest)
  const name = (met?.[1] ?? rest).trim()
  return name === '' ? null : { kind: 'add', name, metAt: met?.[2]?.trim() ?? '' }
}

/** Where the name ends and the words begin: at a colon, else at a comma. */
function splitAtColon(text: string): [head: string, said: string] {
  const colon = text.includes(':') ? text.indexOf(':') : text.indexOf(', ')
  if (colon < 0) return [text.trim(), '']
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
}

/** `dana next week` → `dana` and the day: the longest run of last words that is one. */
function trailingDay(
  text: string,
  today: string,
  lean: Lean,
): { rest: string; day: string | null } {
  const words = text.split(' ')
  for (let taken = Math.min(5, words.length); taken > 0; taken -= 1) {
    const day = parseDay(words.slice(-taken).join(' '), today, lean)
    if (day !== null) return { rest: words.slice(0, -taken).join(' ').trim(), day }
  }
  return { rest: text, day: null }
}
