import { need, needOfAnything, offer, WHAT, type NeedLanguage } from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|(?<!\p{L})(?:e|ma|che|lei|lui|attualmente|ancora) )`

/** Italian. */
export const ITALIAN: NeedLanguage = {
  trigger: String.raw`qualcuno|si offre|affittasi|regalasi|offresi|c['’]è|abbiamo posto|chiamami|cerc|in cerca|bisogno|serv(?:e|ono|irebbe)|manca|occorr|conosc|vorre|regal|presto |prestiamo|cedo|offr|affitt|ospit|libero|libera|vuot|gratis|gratuit|volontari|assum|insegn|chi vuole|benvenut|a disposizione|do (?:lezioni|ripetizioni)|posso (?:prestar|presentar|insegn|aiutar|ospitar|metter)|se (?:ti|vi|le) (?:serve|interessa|servisse)|avanz|ho (?:un|una|due)|ha (?:un|una|due)|chi mi|chi ci|chi sa|chi può|senza|disposizione|in cambio|scambio`,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}(?:sto |stiamo |sono |siamo )?(?:ancora )?(?:cercasi|cercansi|cerchiamo|cerco|in cerca di|alla ricerca di) (?=(?:un[oa]?|un['’]|due|tre|\p{L}+(?:ista|tore|trice|ante|iere|iera))(?!\p{L}))${WHAT}|^cercasi ${WHAT}`,
      String.raw`(?<!\p{L})qualcuno (?:sa di|conosce|ha|vende|mi consiglia) (?=(?:un[oa]?|qualche)(?!\p{L}))${WHAT}`,
    ),
    ...need(
      String.raw`${BEGIN}(?:sto |stiamo |sono |siamo )?(?:ancora )?(?:cerco|cerchiamo|cercando|in cerca di|alla ricerca di|cercasi|ricerchiamo|ricerco) (?!di(?!\p{L})|le parole|i miei)${WHAT}`,
      String.raw`(?<!\p{L})(?:ci|mi) (?:serve|servono|servirebbe|servirebbero|manca|mancano|occorre|occorrono|farebbe comodo) ${WHAT}|(?<!\p{L})(?:ho|abbiamo|avrei|avremmo) (?:urgente |tanto |proprio )?bisogno di (?!te|voi|dormire|vacanze|un caffè)${WHAT}`,
      String.raw`(?<!\p{L})(?:conosci|conosce|conoscete|conosceresti|non conosci|non è che conosci) (?:per caso )?(?=(?:qualcuno|qualche|una?|un)(?!\p{L}))${WHAT}|(?<!\p{L})se (?:conosci|conoscete|conosce|senti|sentite di|sai di) (?=(?:qualcuno|qualche|una?|un)(?!\p{L}))${WHAT}`,
      String.raw`(?<!\p{L})(?:vorrei|vorremmo|mi piacerebbe|ci piacerebbe) (?:trovare|assumere|conoscere|affittare|incontrare) ${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:si offre|si affitta|si regala|offresi|affittasi|regalasi) ${WHAT}|(?<!\p{L})(?:c['’]è|abbiamo) (?:ancora )?posto (?:per|in) ${WHAT}|(?<!\p{L})chiamami se ${WHAT}`,
      String.raw`${BEGIN}(?:io )?(?:regalo|regaliamo|presto volentieri|prestiamo|cedo|cediamo|offro|offriamo|affitto|affittiamo|ospito|ospitiamo|insegno|do lezioni|do ripetizioni|traduco|riparo) (?!da bere io|un caffè|le mie scuse)${WHAT}`,
      String.raw`(?<!\p{L})(?:ho|abbiamo|ha|c['’]è|ci sono) (?<what>[^.;!?:]{3,90}?) (?:liber[oaie]|vuot[oaie]|disponibil[ei]|a disposizione|inutilizzat[oaie]|ferm[oaie]|da (?:prestare|regalare|affittare)|che (?:uso|usiamo|non uso|non usiamo|nessuno usa))(?!\p{L})|(?<!\p{L})(?:mi|ci|gli) avanza(?:no)? ${WHAT}`,
      String.raw`(?<!\p{L})chi (?:vuole|ha bisogno|ne ha bisogno|volesse|desidera) (?<what>[^.;!?]{3,100}?) (?:è il benvenuto|è benvenuto|può|mi (?:chiami|scriva|contatti)|basta)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:posso|possiamo|potrei) (?:prestar|presentar|insegnar|aiutar|ospitar|metter|dar)(?:ti|vi|le|gli) ${WHAT}|(?<!\p{L})se (?:ti|vi|le) (?:serve|servisse|interessa|occorre|può servire)[^,]{0,40}, (?<what>(?:ho|posso|te|ti|vi|lo|la|ne)[^.;!?]{4,100})`,
      String.raw`(?<!\p{L})(?<what>(?:lezioni|ripetizioni|corsi|consulenz\p{L}+|assistenza|aiuto|corso)[^.;!?]{0,60}?) (?:gratis|gratuit[oaie]|senza compenso|a titolo gratuito)(?!\p{L})|(?<!\p{L})(?:assumiamo|stiamo assumendo)(?::)? ${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`\bchi (?:mi |ci )?(?:insegna|insegnerebbe|sa|saprebbe|può|potrebbe|presta|ripara|aggiusta) ${WHAT}`,
      String.raw`\b(?:siamo|sono|è) (?:rimast[aoi] |ancora )?senza (?!parole|fiato|soldi\b)${WHAT}`,
    ),
    ...offer(
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:è|sono) (?:a disposizione|liber[aoie]|disponibil[ei]|di troppo)\b`,
      String.raw`\b(?:in cambio di|scambio) ${WHAT}`,
    ),
  ],
  noted: [
    ...need(
      String.raw`(?<!\p{L})(?:cerca|cercano|vorrebbe (?:trovare|assumere|conoscere|affittare)|ha bisogno di|gli serve|le serve|è in cerca di) (?!guai|di(?!\p{L}))${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:offre|presta|regala|affitta|cede|insegna|ospita|traduce|ripara|dà lezioni di) ${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`\b(?:cerca|cercano|le servirebbe|gli servirebbe|le serve|gli serve|servono|avrebbe bisogno di|ha bisogno di) (?=(?:un|una|un['’]|due|tre|qualcuno|personale|aiuto)\b|un['’])(?!guai|rogne)${WHAT}`,
      String.raw`\b(?:vorrebbe|vuole|sogna di|spera di) (?:imparare|trovare|aprire|affittare|comprare|conoscere|assumere) ${WHAT}|\bnon (?:trova|ha|trovano) (?=(?:un|una|nessun|più)\b)${WHAT}`,
    ),
    ...offer(
      String.raw`\b(?:è|sono) a disposizione di (?<what>[^.;!?]{4,80})|\b(?:presta|insegna|ripara|traduce|ospita|aiuta) (?:volentieri |gratis )${WHAT}`,
    ),
  ],
  spoilt:
    /^(?:cerchi|hai|avete|ti serve|vi serve|ha) .*\?$|(?<![a-zß-ÿœ])(?:non (?:cerco|cerchiamo|serve|servono|ho bisogno|abbiamo bisogno)|più bisogno|abbiamo (?:già |finalmente )?trovato|ho (?:già |finalmente )?trovato|trovat[oa]|cercavo|cercavamo|serviva|la ricerca|offerta|offerte|sconto|saldi|iscri[a-zß-ÿœ]+|grazie per|l['’]anno scorso|mi ha (?:regalato|offerto|prestato)|serve (?:il|un) (?:visto|passaporto)|in vendita)(?![a-zß-ÿœ])/i,
  things:
    /(?<![a-zß-ÿœ])(?:qualcuno|person[ae]|gente|soci[oa]?|coinquilin[oaie]|inquilin[oaie]|volontari[oa]?|investitor[ei]|sponsor|mecenat[ei]|mentor[ei]?|editor[ei]|agente|client[ei]|fornitor[ei]|tirocinant[ei]|apprendist[ai]|lavoro|posto|impiego|tirocinio|stage|casa|stanza|camera|appartamento|locale|garage|officina|studio|laboratorio|magazzino|ufficio|terreno|orto|sala|forno|furgone|rimorchio|finanziament[oi]|fondi|prestito|aiuto|consigli[o]?|lezioni|tenore|soprano|badante|baby-?sitter|tata|compagnia|macchina|[a-zß-ÿœ]{3,}(?:tor[ei]|tric[ei]|ist[aie]|ai[oa]?|ier[eia]|ant[ei]|log[oi]|graf[oi]|ic[oi]|ar[oi])|avvocat[oa]|medico|commercialista|ragionier[ea]|pane|chi)(?![a-zß-ÿœ])/i,
  after: / (?:per|in|su|prima|con|che|da|entro|vicino)(?![a-zß-ÿœ]).*$/i,
  trifles:
    /^(?:(?:un|una|uno|un['’]|il|la|di|del|mio|mia|altro) ?)*(?:caffè|doccia|pausa|vacanza|ferie|minuto|momento|attimo|riposo|risposta|occhiali|chiav[ei]|scusa|miracolo|tempo|ora|abbraccio|parole)(?![a-zß-ÿœ])/i,
}
