import { DAY_MS, isoDay } from '../../src/domain/instant.ts'
import { mondayOf } from '../../src/text/promises/calendar-words.ts'
import { LANGUAGES } from '../../src/text/promises/languages/languages.ts'

/** What may stand before a day and says nothing of which. */
const BEFORE =
  /^(?:am|ab|bis|zum|bis zum|den|em|na|no|à|ao|até|até à|el|la|le|en|para|hasta|pour|vers|avant|ce|cette|este|esta|próxim[oa]) /iu

/** Said of a plan it means the week's beginning, said of a promise its end. */
const NEXT_WEEK =
  /^(?:(?:nächste|kommende) woche|(?:la )?semaine prochaine|(?:la )?(?:próxima semana|semana que viene)|(?:semana que vem|próxima semana))$/iu

/**
 * A coming day named in German, French, Spanish or Portuguese: "nächsten Montag", "depois de amanhã", "24.11.".
 *
 * @param today the owner's calendar day, `2026-11-22`
 * @returns null where the words are not the name of one day and nothing else
 */
export function foreignDay(text: string, today: string): string | null {
  const phrase = text.trim().replace(/\s+/g, ' ')
  if (phrase === '' || phrase.includes('/')) return null
  const now = Date.parse(`${today}T00:00:00Z`) / DAY_MS
  const day = named(phrase, now) ?? named(phrase.replace(BEFORE, ''), now)
  return day === null ? null : isoDay(day)
}

function named(phrase: string, now: number): number | null {
  if (NEXT_WEEK.test(phrase)) return mondayOf(now) + 7
  for (const { pattern, day } of LANGUAGES.slice(1).flatMap(({ days }) => days)) {
    pattern.lastIndex = 0
    const match = pattern.exec(phrase)
    if (match?.[0].length !== phrase.length) continue
    const meant = day(match, now)
    if (meant !== null && meant >= now) return meant
  }
  return null
}
