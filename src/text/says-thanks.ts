import { pattern } from './pattern.ts'

const THANKS = new RegExp(
  pattern`
  \b(?:
    thanks|thank (?:you|u)|thx|many thanks|grateful|much appreciated
    |i (?:really |truly )?appreciate|in your debt
  )\b|\b(?:danke|dank (?:dir|ihnen|euch)|vielen dank|herzlichen dank|dankbar)\b
  |\b(?:merci|reconnaissante?)\b|\b(?:gracias|agradezco|agradecid[oa])\b
  |\b(?:grazie|ti ringrazio|la ringrazio)\b|\b(?:obrigad[oa]|agradeço)\b
`,
  'i',
)

/** Thanks that only open a mail, or thank ahead, are for no favour done. */
const POLITE = new RegExp(
  pattern`
  \b(?:thanks|thank you|danke|vielen dank|merci|gracias|grazie|obrigad[oa])
    (?: (?:again|so much|very much|a lot))? (?:for|für|pour|por|per|pela|pelo) (?:
      your |the |deine |ihre |die |ton |votre |tu |su |la |sua )*(?:
        e-?mail|mail|message|note|reply|answer|patience|understanding|time|nachricht|antwort
        |geduld|message|réponse|correo|respuesta|messaggio|risposta|mensagem|resposta
      )\b|\b(?:thanks|many thanks|thank you) in advance\b|\bvielen dank im voraus\b
  |\bmerci d'avance\b|\bgracias de antemano\b|\bgrazie in anticipo\b
`,
  'gi',
)

/** Do these words thank somebody for more than for their mail? In six languages. */
export function saysThanks(text: string): boolean {
  return THANKS.test(text.replace(POLITE, ' '))
}
