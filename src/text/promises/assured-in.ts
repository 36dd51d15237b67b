import type { PromiseLanguage } from './languages/promise-language.ts'
import { isGoverned, type Said } from './promised-in.ts'
import { firstOf, partsOf, standsAt } from './sentence-parts.ts'
import { wordsBeginning } from './words-beginning.ts'
import { pattern } from '../pattern.ts'

/** Days of all languages, and formulas. */
const ASSURANCE = wordsBeginning(
  pattern`
    mon(?:day|tag)?\b|tue(?:s(?:day)?)?\b|wed(?:nesday)?\b|thu(?:rs?(?:day)?)?\b|fri(?:day)?\b
    |sat(?:urday)?\b|sun(?:day)?\b|today|tonight|tonite|tomorrow|tomorow|tmrw?\b|tomoz
    |this\s(?:morning|afternoon|evening|week|month|minute)|the\s(?:\d|morning|week|month|hour)
    |next\s(?:week|month)|(?:a|one|two|three|four|few)\s(?:day|week|fortnight|hour)|within\s
    |working\sday|by\s(?:noon|lunch|mid|\d|christmas|early|late|end)
    |(?:by|before|at)\s(?:two|three|four|five|six|seven|eight|noon|lunch)|weekend|fortnight
    |ende\s(?:de|januar|febr|märz|april|mai|juni|juli|aug|sept|okt|nov|dez)|wochenende
    |fin\s(?:de|du|jan|f|mars|avril|mai|juin|juil|ao|sept|oct|nov|d)|fi(?:m|nal)\sd|eod\b|cob\b
    |on\s\d|b4\s
  `.concat(
    pattern`
      |will\sdo\b|on\sit[.!]|leave\s|consider\s|coming\sto\s(?:get|fetch|pick|collect|help)
      |on\smy\sway\s(?:with|to\syou)|give\s(?:me|us)\s
      |(?:doing|sorting|checking|chasing|sending|venmoing|grabbing|bringing|posting)\s
      |first\sto\s|(?:count|rely|bank|depend)\son\s(?:me|us)|put\s(?:me|us)\s|back\s2\s
    `,
    pattern`
      |mache?\sich\b|wird\s(?:gleich\s|sofort\s)?(?:erledigt|gemacht)|me\sencargo|dienstag
      |mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|morgen|lundi|mardi|mercredi
      |jeudi|vendredi|samedi|dimanche|demain|ce\ssoir|sous\s|semaine|lunes|martes|jueves|viernes
      |domingo|hoy\b|tarde\b|noche\b|semana|segunda|quarta|quinta|sexta|journ[ée]e|sexta|hoje
      |noite|deix[ae]|dalo\s
    `,
  ),
  String.raw`\d(?:st|nd|rd|th)\b|\d\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|de\s)|woche\b|k[üu]mmere?\smich|mi[ée]rcoles|s[áa]bado|ma[ñn]an|ter[çc]a|amanh|d[eé]jalo|d[eé]jel|semana`,
)

const EACH_ASSURANCE = new RegExp(ASSURANCE, 'gi')

/** Quick: where a text names a day or begins a formula; elsewhere nothing is assured. */
export function assurancesAt(text: string): readonly number[] {
  const places: number[] = []
  EACH_ASSURANCE.lastIndex = 0
  while (EACH_ASSURANCE.test(text)) places.push(EACH_ASSURANCE.lastIndex)
  return places
}

/** "Tomorrow at nine I ring you": the writer may stand anywhere. */
const WRITER = /(?<= )(?:I|we|you)(?=['’ ])/g

/** Where a sentence promises without a word of promising, the likeliest first. */
export function assuredIn(sentence: string, language: PromiseLanguage): readonly Said[] {
  const likely = language.more?.filter(({ hint }) => hint.test(sentence)) ?? []
  if (likely.length === 0 || language.spoils.test(sentence)) return []
  const parts = partsOf(sentence, WRITER)
  return likely.flatMap(({ unless, sayings }) =>
    sayings.flatMap((rule) => {
      const at = firstOf(sentence, rule.pattern, parts)
      if (at < 0 || isGoverned(sentence, at, language)) return []
      if (unless !== undefined && standsAt(sentence, unless, at)) return []
      return [{ rule, opening: at, verb: at, needsDay: false }]
    }),
  )
}
