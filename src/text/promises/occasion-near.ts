import type { Day } from '../../domain/instant.ts'
import type { DayRule } from './calendar-words.ts'
import { dueDay, namedDays } from './due-day.ts'
import { sentencesOf, type Span } from './sentences.ts'
import { pattern } from '../pattern.ts'

/** How far from an invitation its day is looked for, in characters. */
const NEAR = 160

/** Something people are asked to. */
const OCCASION = new RegExp(
  pattern`
  (?<!\p{L})(?:
    (?:
      house-?warming|part(?:y|ies)|barbecue|bbq|dinner|lunch|supper|open (?:day|house|studio)
      |opening|launch|wedding|concert|exhibition|reception|ceremony|celebrat\p{L}+|birthday
      |anniversary|f[eê]te|festival|picnic|fest|feier\p{L}*|\p{L}*fest|\p{L}*feier|geburtstag
      |grillen|einweihen|weihen|hochzeit|vernissage|fête|mariage|anniversaire|barbecue|fiesta
      |cena|boda|cumpleaños|inaugur\p{L}+|asado|\p{L}+tieth|evening of|festa|jantar|almoço
      |casamento|aniversário|churrasco
    )|(?:gig|show|do)
  )(?!\p{L})
`,
  'iu',
)

/** "Friday the 12th, any time after three." */
const DAY_FIRST = new RegExp(
  pattern`
  ^(?:[\p{L}\d ]{2,24}, (?=\p{L}+day\b))?(?:
    it(?:['’]s| is| will be) |that(?:['’]s| is) |on |am |le |el |no |em |wann: |when: |date: )?(?:
      the |this |next |coming |sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag
      |sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun |mon |tue |wed |thu |fri |sat |dimanche
      |lundi|mardi|mercredi|jeudi|vendredi|samedi|domingo|lunes|martes|miércoles|jueves|viernes
      |sábado|segunda|terça|quarta|quinta|sexta|\d{1,2}
    )
`,
  'iu',
)

/**
 * The day of what one is asked to, where the sentence before or after says it, or the whole text names no other; null
 * where not.
 */
export function occasionNear(
  text: string,
  { start, end }: Span,
  { days, today }: Scene,
): Day | null {
  const [next] = sentencesIn(text, end, end + NEAR)
  if (next !== undefined && DAY_FIRST.test(next)) {
    const named = dueDay(next, days, { from: 0, today })
    if (named !== null) return named.day
  }
  const before = sentencesIn(text, Math.max(0, start - NEAR), start).at(-1)
  const named =
    before !== undefined && OCCASION.test(before) ? dueDay(before, days, { from: 0, today }) : null
  if (named !== null) return named.day
  return AT_ANY_TIME.test(text.slice(start, end)) ? null : onlyDay(text, { days, today })
}

/** "Come by whenever you like", "when are you free?": the day is still open. */
const AT_ANY_TIME =
  /\b(?:any ?time|whenever|when (?:you|is|are|would|could|can|shall|next)|some ?time|some day|one day|set up|schedule|a time|another time|which day|what day)\b/i

type Scene = { readonly days: readonly DayRule[]; readonly today: Day }

let last: { readonly text: string; readonly scene: Scene; readonly only: Day | null } | undefined

/** Remembers the last text: it is long to read, and may ask to several things. */
function onlyDay(text: string, scene: Scene): Day | null {
  const isKnown =
    last?.text === text && last.scene.today === scene.today && last.scene.days === scene.days
  if (last === undefined || !isKnown) last = { text, scene, only: onlyDayIn(text, scene) }
  return last.only
}

function onlyDayIn(text: string, { days, today }: Scene): Day | null {
  let only: Day | null = null
  for (const sentence of sentencesIn(text, 0, text.length)) {
    for (const { day } of namedDays(sentence, days, today)) {
      if (only !== null && day !== only) return null
      only = day
    }
  }
  return only
}

function sentencesIn(text: string, from: number, to: number): readonly string[] {
  const part = text.slice(from, to)
  return sentencesOf(part).map(({ start, end }) => part.slice(start, end).replace(/\s+/g, ' '))
}
