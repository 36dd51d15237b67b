import { OWN_SUBJECTS } from '../domain/own-subjects.ts'
import { isIdName } from '../text/id-name.ts'
import { pattern } from '../text/pattern.ts'

const PREFIX =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|rif|r|tr|rv|antw|odp|ynt)(?:\[\d+\])?\s*:|\[[^\]]{1,40}\])\s*/i
/** How subjects begin before they come to their subject. */
const LEAD_IN = new RegExp(
  pattern`
  ^(?:
    (?:a |one |quick |short |brief |small )*(?:
      question|note|word|update|reminder|meeting|call|idea|thoughts?|feedback|notes|minutes
      |agenda|invitation|request|follow(?:ing)?[ -]?up|check(?:ing)? in|catch(?:ing)? up
      |congrat(?:s|ulations)|thanks|thank you
    )\s*(?::|about|on|of|for|from|regarding|re|to|-|–):?\s+
  )+
`,
  'i',
)
/** Subjects that name nothing one can come back to. */
const SAYS_NOTHING = new RegExp(
  pattern`
  ^(?:
    h(?:i|ello|ey)|dear|thanks?|thank you|congrat(?:s|ulations)|questions?|updates?
    |follow(?:ing)?[ -]?up|meeting|call|check(?:ing)? in|catch(?:ing)? up|invitation|no subject
    |\(no subject\)|urgent|fyi|news|info|(?:a |small )*favou?r|long time.*|welcome|sorry
    |happy .*|merry .*|good (?:morning|evening|news|luck)
    |hallo|moin|gr[üu](?:ß|ss) (?:dich|gott)|(?:vielen |herzlichen )?dank(?:e)?|gratulation|(?:herzliche[nr]? )?gl[üu]ckw[üu]nsch\w*
    |alles gute|(?:kurze |eine |noch eine )?(?:r[üu]ck)?fragen?|anfrage|einladung|termin|treffen|nachricht|bitte|info(?:rmation)?s?
    |bonjour|salut|coucou|merci|f[ée]licitations|(?:une |petite )*question|invitation|nouvelles|r[ée]union
    |hola|buenos d[íi]as|(?:muchas )?gracias|felicidades|felicitaciones|enhorabuena|(?:una |otra )?(?:pregunta|consulta)|invitaci[óo]n|reuni[óo]n
    |ciao|buongiorno|(?:mille )?grazie|congratulazioni|complimenti|auguri|(?:una )?domanda|invito|riunione
    |ol[áa]|bom dia|(?:muito )?obrigad[oa]|parab[ée]ns|(?:uma )?(?:pergunta|d[úu]vida)|convite|reuni[ãa]o
  )(?!\p{L})[\s!.,?]*\S{0,12}$
`,
  'iu',
)
/** Plans for a time long past, introductions, and what is the reader's own. */
const WENT_BY = new RegExp(
  pattern`
  \b(?:
    today|tonight|tomorrow|yesterday|(?:this|next|last) (?:week|month|year|time)
    |(?:mon|tues|wednes|thurs|fri|satur|sun)day|coffee|lunch|dinner|drinks?|breakfast
    |intro(?:duction)?|time to (?:meet|talk)|your|you
  )\b|\bmeet\b|<>| / |@|https?:
`,
  'i',
)
/** What Digwell itself writes above a letter, and above news from a journey. */
const OWN = new Set<string>(Object.values(OWN_SUBJECTS).map((subject) => subject.toLowerCase()))
const OWN_WITH_NAME = /^(?:how it went with |i am moving to |in .+ (?:soon|on \d{1,2} \p{L}+)$)/iu
const LONGEST = 60

/**
 * What a subject line speaks of, fit to be quoted in a sentence years later: without reply marks, list
 * tags and lead-ins such as "quick question about". Null when it names nothing, only a time or a
 * meeting, is one Digwell gave to a draft, is still encoded, or is longer than 60 characters.
 */
export function topicOf(subject: string | null): string | null {
  if (subject === null || subject.includes('=?')) return null
  let topic = subject
  while (PREFIX.test(topic)) topic = topic.replace(PREFIX, '')
  topic = tidy(topic).replace(LEAD_IN, '')
  if (topic.length < 4 || topic.length > LONGEST || isIdName(topic)) return null
  if (OWN.has(topic.toLowerCase()) || OWN_WITH_NAME.test(topic)) return null
  return SAYS_NOTHING.test(topic) || WENT_BY.test(topic) ? null : topic
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s¿¡]+|[\s.!?,;:]+$/g, '')
}
