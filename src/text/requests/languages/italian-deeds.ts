import { rule, told } from './request-language.ts'

const OF_DAY = String.raw`(?!.*\b(?:vieni|arrivi|ora|quando|liber[oa]|treno)\b)`

/** Asks told by the deed, whatever it is. */
export const DEEDS = [
  // "pensi che tua zia vorrebbe vederci?"
  String.raw`\b(?:pensi|pensa|pensate|credi|crede|credete|secondo te|secondo lei|dici) (?:che )?(?=.{0,40}\b(?:potresti|potrebbe|potreste|potrebbero|vorrebbe|accetterebbe|avrebbe|sarebbe)\b.*\?)`,
  // "la vostra ditta potrebbe aiutarci?"
  String.raw`\b(?:tu[oa]|su[oa]|vostr[oa]) \w+ (?:potrebbe|vorrebbe|accetterebbe|cerca|assume|ha bisogno)\b(?=.*\?)|\b(?:potrebbe|vorrebbe|accetterebbe) (?:il|la) (?:tu[oa]|su[oa]|vostr[oa]) \w+(?=.*\?)`,
  // "ci farebbe l'onore di aprire la serata?"
  String.raw`\b(?:mi|ci|gli|le) (?:farebbe|faresti|fareste|darebbe|dareste|daresti|terrebbe|terresti|terreste|presterebbe|leggerebbe|guarderebbe|spiegherebbe) (?=.*\?)`,
  // "te la sentiresti di scriverla?"
  String.raw`\b(?:te|se|ve) la (?:sentiresti|sentirebbe|sentireste|senti|sentite)\b(?=.*\?)`,
  // "le ruberei volentieri mezz'ora"
  String.raw`\b(?:ti|le|vi) (?:ruberei|ruberemmo|chiederei|chiederemmo|disturberei|affiderei|presenterei volentieri il mio)\b`,
  // "posso passare da voi a vedere?"
  String.raw`\b(?:posso|potrei|possiamo|potremmo|mi lasci|mi lasceresti|ci lasciate) (?!aiutar|dare una mano)(?:\w+ ){0,6}(?:con te|con lei|con voi|da te|da lei|da voi|nel tu[oa]|nel su[oa]|nella tua|nella sua|il tuo|la tua|il vostro|la vostra)\b(?=.*\?)`,
  // "saremmo onorati di averla"
  String.raw`\b(?:saremmo|sarei) (?:\w+ ){0,3}(?:onorat\w|felic[ei]|liet\w|grat\w) (?:di (?:aver\w+|ospitar\w+|ascoltar\w+|incontrar\w+|sentir\w+|un)|se|per)\b|\b(?:vorremmo|ci piacerebbe|mi piacerebbe) (?:tanto |molto )?(?:invitar(?:la|ti|vi)|aver(?:la|ti|vi)|che (?:lei|tu)|ascoltar(?:la|ti)|intervistar(?:la|ti))`,
  // "sarebbe bello se venisse a leggere"
  String.raw`\bsarebbe (?:\w+ ){1,3}se (?=(?:venisse|venissi|volesse|volessi|potesse|potessi|accettasse|accettassi|leggesse|parlasse|ci|mi)\b)`,
  // "ogni contributo è prezioso", "potete darci qualcosa anche voi?"
  String.raw`\b(?:ogni|qualsiasi|qualunque) (?:\w+ )?(?:aiuto|contributo|offerta|donazione|euro|idea|dritta|suggerimento)\b.{0,50}\b(?:prezios\w|utile|conta|benvenut\w|gradit\w|aiuta|aiuterebbe|grat\w)\b`,
  String.raw`\b(?:puoi|potete|puo|riuscite|riesci) (?:a )?\w+(?:mi|ci|arci|armi|erci|ermi|irci|irmi)\b (?=.*\?)`,
  // "guardi se suona troppo dura?"
  String.raw`^(?:mi |ci )?(?:guardi|leggi|ascolti|controlli|senti|provi) (?:se|un po'|il|la|i|le|questa|questo) (?=.*\?)`,
  // "avrei bisogno di un tuo consiglio", "ci servirebbe una mano"
  String.raw`\b(?:(?:avrei|avremmo|ho|abbiamo) (?:tanto |proprio |urgente )?bisogno (?:di|del|della|d')|(?:mi|ci) (?:serve|servirebbe|servono|servirebbero|occorre|manca|mancano)|(?:cerco|cerchiamo|sto cercando|stiamo cercando)) ?(?=(?:\w+ ){0,3}(?:consiglio|parere|mano|aiuto|lettera|referenza|contatto|firma|garante|testimone|qualcuno|volontari|relatore|lavoro|lavoretto|un posto|\d+ euro|te|lei|voi|opinione)\b.{2,})`,
  // "leggilo e dimmi la verita", "tienimi presente"
  String.raw`(?:^|[,.;:] ?|\be )(?:per favore,? )?(?:leggil[oaie]|correggi\w*|taglia|tienimi|mi tenga|ricordati di|si ricordi di|parlagli|parlale|parlane|presentami|presentaci|raccomandami|aiutami|aiutaci|ci aiuti|prestami|sii (?:sincer[oa]|spietat[oa])) ?(?=\w|$|[.!,])(?!.*\b(?:quando parti|saluti)\b)`,
  // "mi farebbe piacere conoscere il tuo editore"
  String.raw`\b(?:mi|ci) (?:farebbe|piacerebbe|interesserebbe) (?:\w+ ){0,4}(?=(?:conoscere|incontrare|sapere|capire|avere|sentire|parlare con|vedere) (?:\w+ )?(?:tu[oaie]i?|su[oaie]i?|vostr\w|come (?:hai|ha|avete)|cosa)\b)`,
  // "dimmi senza pieta cosa non va"
  String.raw`\b(?:dimmi|mi dica|ditemi|dicci|fammi sapere|mi faccia sapere) (?:\w+,? ){0,3}(?:cosa|che cosa|dove|come|se (?:fila|regge|va|ti|le|e|si|vale))${OF_DAY}`,
]

/** With asking words of their own. */
export const SAYINGS = [
  rule(
    'introduction',
    // "a chi mi devo rivolgere da voi?"
    String.raw`\b(?:a|con) chi (?:mi |ci )?(?:devo|dovrei|dobbiamo|dovremmo|posso|potrei|possiamo|potremmo|conviene|rivolgo|parlo|scrivo|chiedo)\b(?=.*\?)`,
    String.raw`\b(?:fargli|farle|fargliela) avere (?:il mio|la mia|i miei|il nostro)\b(?=.*\?)|\b(?:parlargli|parlarle|dirgli) di (?:me|noi)\b(?=.*\?)`,
  ),
  rule(
    'job',
    // "vi serve qualcuno al vivaio?"
    String.raw`\b(?:vi|ti|le) (?:serve|servirebbe|servono|manca) (?:per caso )?(?:qualcuno|una mano in|un (?:cuoco|cameriere|aiuto|ragazzo|operaio|commesso)|una (?:cameriera|commessa|persona)|gente|personale|braccia)\b(?=.*\?|.*\bliber[oa])`,
    String.raw`\b(?:cercate|assumete|state cercando|state assumendo|avete bisogno di|prendete) (?:\w+ )?(?:personale|qualcuno|gente|apprendisti|stagionali|braccia|tirocinanti|camerier\w+|commess\w+)\b(?=.*\?)`,
  ),
  rule(
    'information',
    // "quanto avete speso per il tetto?"
    String.raw`\bquanto (?:avete|hai|ha|vi e|ti e|vi hanno|ti hanno|le hanno) (?:speso|pagato|costato|preso|chiesto|impiegato)\b(?=.*\?)|\b(?:che|quale) \w+ (?:avete|hai|ha) (?:usato|chiamato|preso|scelto|comprato|montato)\b(?=.*\?)`,
    String.raw`\b(?:dove|da chi|con chi|chi) (?:avete|hai|ha|vi ha|ti ha|siete|sei) (?:comprato|fatto|trovato|preso|andat\w|montato|rifatto|operato|prenotato|portato)\b(?=.*\?)`,
    String.raw`\bcome si chiamava (?:il|la|quel|quella|lo) \w+(?=.*\?)|\b(?:ne vale|valeva|vale|e valsa) la pena\b(?=.*\?)|\bcome vi siete trovat\w con\b(?=.*\?)`,
  ),
  rule(
    'advice',
    // "come avete fatto con i nonni?"
    String.raw`\bcome (?:avete|hai|ha) (?:fatto|risolto|gestito|convinto|deciso|imparato|trovato il coraggio|cominciato|affrontato)\b(?=.*\?)`,
    String.raw`\bcome (?:ti|vi|si) (?:sei|siete|e) (?:trovat\w|organizzat\w|abituat\w|preparat\w) (?:a|con|per)\b(?=.*\?)`,
    String.raw`\bcome si fa a \w+(?=.*\?)`,
    String.raw`\b(?:al posto mio|al mio posto|che faresti|cosa faresti|cosa farebbe|lei cosa farebbe|da dove (?:comincer\w+|iniz\w+|partir\w+))\b(?=.*\?)|\bper capire come\b`,
  ),
  rule(
    'feedback',
    String.raw`\b(?:fila|regge|si capisce|suona bene|va bene cosi|e troppo (?:lung[oa]|cort[oa]|seri[oa]|dur[oa]))\b(?=.*\?)|\bun'occhiata (?:a|al|alla|alle|agli|ai) (?:\w+ )?(?:conclusioni|tesi|testo|bozza|lettera|capitolo|curriculum|progetto)\b`,
  ),
]

/** What speaks of a kind, once something is asked. */
export const HINTS = told({
  introduction: `
    direttore, direttrice, assessore, sindaco, tuo cugino, tua cugina, tuo zio, tua zia,
    tuo fratello, tua sorella, suo marito, tuo capo, fargli avere, farle avere, rivolgere,
    recapito, numero, incontrar\\w+, parlargli, parlarle, conosci, preside, tua madre conosce,
    vicin[ao], chiederesti se, avvocat\\w+, dottore, contatto di, presentarmi, farmi ricevere
  `,
  endorsement: `
    lettera, referenz\\w+, raccomand\\w+, visto, garante, borsa, scriverla, mi conosca,
    testimonian\\w+, firma, domanda, candidatura, padrone di casa, affitto, ambasciata, consolato,
    tribunale, scuola, certificat\\w+, per iscritto, bando, concorso, residenza, notaio
  `,
  job: `
    serve qualcuno, lavoro, vivaio, stagione, cameriere?, liber[oa] da, assum\\w+, tirocinio,
    turno, licenzia\\w+, contratto, posto da, cercate, commess\\w+, vetrina, cartello, apprendista,
    barista, cuoco, badante, stage, curriculum, esperienza come, disoccupat\\w+, prova
  `,
  event: `
    serata, circolo, aprire, inaugur\\w+, parlare ai, alunni, studenti, scuola, incontro, giuria,
    palco, presentare, moderare, ospite, intervista, trasmissione, festa, rassegna, conferenza,
    raccontare, due parole, ricordare, serata per, concerto, suonare, cantare, leggere qualcosa,
    classe, ragazzi, fiera, radio, microfono, premiazione, inaugurazione
  `,
  money: `
    euro, soldi, prest\\w+, colletta, divise, banda, tetto, contributo, offerta, donazione,
    lotteria, sponsor\\w*, darci qualcosa, restituisco, raccolta, fondi, spese, funerale,
    difficolta, affitto, bolletta, anticip\\w+, meta per uno, biglietti, quota, conto, iban,
    bonifico
  `,
  feedback: `
    tesi, conclusioni, bozza, capitolo, racconto, poesia, copertina, locandina, logo, testo,
    discorso, curriculum, leggere, leggi, rileggere, occhiata, versione, progetto, ti allego,
    le allego, suona troppo, troppo dura, mail al, guardi se, correggere, revisione, canzone,
    video, sito, menu, articolo, presentazione, traduzione, progetto di
  `,
  advice: `
    offerto un posto, non dormo, consiglio, parere su, che faresti, decidere, mezz'ora, un caffe,
    capire come, iniziare, esperienza, dubbi, mutuo, pensione, separazione, trasferir\\w+,
    lavorare da casa, paura, impazzire, cominciare, come ti sei, consigli, scelta, scegliere,
    cambiare vita, mettermi in proprio, figli, avvocato serve
  `,
})
