import { wordsBeginning } from './words-beginning.ts'
import { pattern } from '../pattern.ts'

/** Words of five languages, none within another. */
const any = (list: string): RegExp => {
  const { source } = wordsBeginning(
    list
      .trim()
      .split(/\s*\n\s*/)
      .join('|'),
  )
  return new RegExp(String.raw`${source}(?![a-zà-ÿ])`, 'i')
}

/** Says only why it is written, or thanks for something else: tells of nothing done. */
export const NO_NEWS =
  /\b(?:acknowledge[sd]?|acknowledging|(?:I|we) (?:am |are )?writ(?:e|ing) to (?:request|ask|acknowledge|enquire|inquire)|(?:you sent|you gave) (?:me|us) (?:last|in)|in case you fancy)\b/i

/** Put off, not there, in doubt, wished for. */
const PUT_OFF =
  any(`still|yet|sorry|apolog[a-z]+|unfortunately|delay[a-z]*|bear with|wait|waiting|instead|postponed
  another (?:week|date|day|time)|more time|not|never again|no longer|cannot|can['’]?t|won['’]?t|couldn['’]?t|didn['’]?t|haven['’]?t
  hasn['’]?t|isn['’]?t|don['’]?t|on leave|on holiday|on vacation|out of office|ill|sick|broke down|broken|stuck|lost|mislaid
  withdrawn|cancelled|closed|engaged|screwed up|gone wrong|trying again|try again|forgot|forgotten|considers?|considering|no luck|snowed
  would like|want(?:s|ed)? to know|ha(?:s|ve) (?:now )?asked for|asks? for|acknowledge|wondered|despair|worry|worried|never
  leider|verzög[a-z]+|krank|noch nicht|geduld|betriebsferien|désol[a-zé]+|malade|souffrante|patienter|fermée?|pas encore|convenir d
  perdón|disculpa[a-z]*|atras[a-z]+|todavía|no llegó|ainda|desculp[a-z]+|viajou|enganou-se|semana que vem|nächste woche erst`)

/** A thing at hand, and where. */
const AT_HAND =
  any(`attach[a-z]*|enclos[a-z]*|below|above|link|pdf|jpe?g|wav|docx?|page \\d+|p\\. ?\\d+|pages|sheet|folder|margins?|here['’]?s|here (?:is|are)
  pfa|pf[ab]|herewith|annex|copy|receipt|slip|server|drive|repo|portal|inbox|parcel|envelope|door|doorstep|porch|pigeonhole|desk|step
  anbei|beiliegend|im anhang|angehängt|liegt|voici|voilà|ci-joint[es]*|adjunt[a-z]+|aquí|segue[m]?|em anexo|aqui vã?o?|version|v\\d+|file`)

/** Said to be done, or come about. */
const COME_ABOUT =
  any(`done|sent|posted|dropped|left|gone|went|delivered|arrived|signed|paid|filed|fixed|finished|sorted|confirmed|booked
  approved|replied|got|came|come|landed|found|spoke|talked|rang|phoned|asked|had a word|reached|received|handed|live
  forwarded|replaced|mended|installed|updated|shifted|credited|voided|printed|unearthed|accomplished|is up|is in|is out|are up|are in|are out
  ready|through|worked|home|brought|carried|threw|caught|raus|erledigt|fertig|geschickt|gelandet|abgeladen|durchgelesen|posé|fait|envoyé|parvenus?|reçus?
  hecho|listo|enviad[oa]|quedó|salió|apareció|estuvo|tiene ya|ya l[oa]s? tiene|feit[oa]|pront[oa]|deixei|enviad[oa]|submetid[oa]|assinad[a-z]+|estiveram`)

/** Done and over, whatever it was. */
const FINISHED =
  any(`all done|done and dusted|gone through|went through|back through|put it through|(?:is|are|['’]s|has|have) (?:now |all |just )?(?:up|here|live|come|gone|arrived|closed off)
  (?:dropped|left|handed|brought|carried|delivered|posted|took|put) (?:it|them|yours?|the|six|two)|in the post|on (?:its|their) way|went off|reached you|credited|signed for|brought home
  ist raus|sind raus|hängt|abgeladen|c['’]est fait|est posé|ya quedó|ya l[oa]s? tiene|puede verl[oa]|assinad[a-z]+|submetida|prontinho|deixei`)

/** What others said when asked. */
const ANSWERED = any(
  `says?|said|told|reckons?|agree[ds]?|thinks|happy to|verdict|outcome|yes|sagt|meint|dice|dit|diz|disse|est d['’]accord|unanimous`,
)

/** Spoken of together, or enjoyed. */
const TOGETHER =
  any(`a (?:real )?joy|such fun|was fun|so quiet|since you (?:two |both |all )?left|thank you for (?:coming|the|dancing|picking)|lovely|good (?:to|talking|having)|great (?:to|talking|having)|pleasure|treat|nice evening|glad|jolly
  so good|such a|legend|merci|gemütlich|qué (?:rico|lindo|alegría)|bom demais|amei`)

/** Spoken of as told by voice. */
export const BY_VOICE =
  /\b(?:on the phone|picking up|our (?:call|chat)|(?:good|nice|great|lovely) (?:to (?:talk|speak|chat|hear your voice)|talking|speaking|chatting)|when we (?:spoke|talked))\b/i

/** What lies ahead, is wished or wanted. */
export const AHEAD =
  any(`I['’]ll|I will|we['’]ll|we will|I shall|you will|you['’]ll|should|would|could|might|may|going to|let me|let us|let['’]s|looking (?:for|forward)|next step|no rush
  keen|talk soon|never|great to see you|nice to see you again|I owe|promise`)

export const ASKED = new RegExp(
  pattern`
  \?
  |^(?:(?:hi|hey|so|and|but|ps|p\.s\.),? )?(?:[a-zà-ÿ]+, )?(?:
    any|who|whose|what|which|how|when|where|why|did|do|does|is|are|was|were|can|could|would|will
    |have|has|hast|habt|qui|quel|quando|quién|qué|quanto
  )['’ ]
`,
  'i',
)
const WISHED =
  /^(?:hope|hoping|congrat|happy|enjoyed|heard|please|kindly|remember|wish|let me know|merry|good luck|next time)/i

/** Sums, counts and measures; a day of the month tells of a plan as well. */
const FIGURES =
  /[£€$]|\d+(?:[.,]\d+)?(?!\d| ?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|de |am\b|pm\b)|\.? ?(?:januar|februar|märz))/i

export type Signs = ReturnType<typeof signsOf>

/** What speaks for and against a message's telling of something done. */
export function signsOf(words: string) {
  return {
    putOff: PUT_OFF.test(words),
    atHand: AT_HAND.test(words),
    comeAbout: COME_ABOUT.test(words),
    finished: FINISHED.test(words),
    answered: ANSWERED.test(words),
    together: TOGETHER.test(words),
    wished: WISHED.test(words),
    figures: FIGURES.test(words),
  }
}
