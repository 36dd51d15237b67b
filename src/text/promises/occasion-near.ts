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
  { days, today }: { readonly days: readonly DayRule[]; readonly today: Day },
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

function onlyDay(
  text: string,
  scene: { readonly days: readonly DayRule[]; readonly today: Day },
): Day | null {
  const named = new Set(
    sentencesIn(text, 0, text.length).flatMap((sentence) =>
      namedDays(sentence, scene.days, scene.today).map(({ day }) => day),
    ),
  )
  const [only = null] = named
  return named.size === 1 ? only : null
}

function sentencesIn(text: string, from: number, to: number): readonly string[] {
  const part = text.slice(from, to)
  return sentencesOf(part).map(({ start, end }) => part.slice(start, end).replace(/\s+/g, ' '))
}
