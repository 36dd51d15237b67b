import { DEEDS, HINTS, SAYINGS } from './italian-deeds.ts'
import { anyOf, everyOf, everyOfMany, rule, type RequestLanguage } from './request-language.ts'

const SOFT = String.raw`(?:,? (?:per favore|per piacere|per caso|magari|forse|mica|anche|un giorno|gentilmente|cortesemente|ancora|perfavore))*`
const ME = String.raw`(?:(?:mi|ci|gli|le|lo|la|ti|vi|me|ce) )*`
const YOU_WOULD = String.raw`(?:potresti|potrebbe|potreste|potrebbero|puoi|puo|potete|vorresti|vorrebbe|vorreste|vuoi|vuole|avresti|avrebbe|avreste|hai|ha|avete|saresti|sarebbe|sareste|conosci|conosce|conoscete|conosceresti|conoscerebbe|sai|sa|sapete|sapresti|saprebbe|sapreste|accetteresti|accetterebbe|verresti|verrebbe|verreste|faresti|farebbe|fareste|daresti|darebbe|presteresti|presteresti|aiuteresti|aiuterebbe|scriveresti|scriverebbe|consigli|consiglia|consigliate|consiglieresti|presti|presta|dai|dareste|leggeresti|passeresti|andrebbe|va|dispiacerebbe|spiace|secca|cercate|cercano|cerca|cerchi|assumete|assume|riesci|riesce|riusciresti|riuscirebbe|riuscite|fai|terresti|presenteresti|presenti)`
const WORK = String.raw`(?:bozza|manoscritto|capitolo|testo|lettera|domanda|candidatura|curriculum|cv|tesi|articolo|copione|sceneggiatura|romanzo|portfolio|sito|pagina|presentazione|prototipo|app|progetto|piano|discorso|poesie?|traduzione|versione|proposta|saggio|relazione|canzone|racconto|slide)`

/** Italian, with tu, Lei and voi. */
export const ITALIAN: RequestLanguage = {
  folds: true,
  code: 'it',
  plea: String.raw`grat[oai]|potrest|potreb|puoi|bisogno |serve |servirebbe|aiut|favore|piacere|mi chied|chieder|comodo|cerco|cerchiamo|se conosc|se sai|se sent|se potess|se puoi|se pu[oò]|se avess|ti andrebbe|le andrebbe|verrest|mi presti|ogni |qualunque|qualsiasi|tienimi|mi tenga|ricord|pensa|dai un|dacci|dammi|consigl|prest|fammi|felici |se da |volesse|ruber|disturb|vorremmo|piacerebbe|saremmo|sarei |dimmi|ditemi|mi dica|l'onore|leggil|correggi|tienimi|parlagli|parlale|presentami|sii |farebbe|piacerebbe|servono|manca|sarebbe `,
  forms: everyOf(
    String.raw`\b${ME}${YOU_WOULD}\b${SOFT}`,
    String.raw`\b(?:mi|ci) (?:chiedevo|domandavo|chiedevamo|farebbe|farebbero|serve|servono|servirebbe|servirebbero|piacerebbe|manca|aiuterebbe|occorre|occorrerebbe)\b`,
    String.raw`\b(?:ti|le|vi) (?:sarei|saremmo|chiedo|chiederei|chiedevo|volevo chiedere|scrivo|andrebbe|va|dispiacerebbe|spiacerebbe|interesserebbe|disturbo|seccherebbe|pregherei|prego)\b|\b(?:volevo|vorrei|volevamo|vorremmo|posso|potrei|oso) (?:chieder\w+|domandar\w+|sapere|un|una|il|disturbar\w+|proporr?\w+|approfittar\w+|contare)\b`,
    String.raw`\b(?:ho|abbiamo|avrei|avremmo|avevo) (?:un |tanto |proprio |molto |urgente )*(?:bisogno|favore|piacere|domanda)\b|\b(?:cerco|cerchiamo|sto cercando|stiamo cercando)\b`,
    String.raw`\b(?:sarebbe possibile|ci sarebbe|c'e (?:modo|qualcuno|posto|possibilita)|non e che|pensi che|pensi di|crede che|possiamo|posso|potrei|potremmo)\b`,
    String.raw`\bse (?:tu|lei|voi|qualcuno|ti|le|vi|mi|ci|puoi|puo|potete|potessi|potesse|poteste|avessi|avesse|aveste|conosci|conosce|conosceste|conoscessi|sai|sa|sapessi|senti|sente|vuoi|vuole|volessi|volesse|salta|esce|capita|aprite|cercate)\b`,
    String.raw`\b(?:dai|dacci|dammi|aiutami|aiutaci|prestami|presentami|consigliami|dimmi|mi dica|tienimi|tenetemi|mi tenga|pensa|pensate|pensi|ricordati|si ricordi|leggi|guarda)\b|\b(?:a chi|con chi|chi (?:mi|ci|potrebbe|sarebbe))\b`,
  ),
  strong: everyOfMany(
    String.raw`\b(?:mi |ci |ti |le )?\w{2,}(?:resti|reste)\b${SOFT}(?=.*\?)|(?:^|[,;:] ?|\b(?:e|ma|signora|signor|professore|professoressa|dottore|dottoressa|lei|per caso) )(?:mi |ci |le |si )?(?:potrebbe|vorrebbe|avrebbe|sarebbe|accetterebbe|verrebbe|farebbe|darebbe|scriverebbe|aiuterebbe|presterebbe|dispiacerebbe|andrebbe|conoscerebbe|saprebbe|consiglierebbe|parlerebbe|parteciperebbe)\b(?! possibile (?:spostare|anticipare))(?=.*\?)`,
    String.raw`\b(?:mi|ci) (?!(?:piaci|manchi|senti|capisci|vedi|chiami|mandi|dici|passi il|scrivi quando|credi|ricordi)\b)\w{2,}(?:i|ate|ete|ite)\b (?=.*\?)|\b(?:puoi|riesci a|potete) \w+(?:mi|ci|armi|arci)\b(?=.*\?)`,
    String.raw`\b(?:posso|potrei|potremmo|possiamo) (?:usare|dormire|contare su|lasciar(?:ti|vi)|passare a|venire a|rubar(?:ti|le)|far(?:ti|le)|citar\w+|mettere il tuo|indicar(?:ti|la)|invitar(?:ti|la) (?:a|come)|offrir(?:ti|le) un|stare)\b(?=.*\?)`,
    String.raw`\b(?:mi|ci) (?:hanno detto|ha detto|diceva|dicono) che (?:tu|lei|potresti|potrebbe|conosci|conosce|sai|sa)\b|\b(?:mi|ci) (?:salveresti|salvi|risolveresti|toglieresti)\b`,
    String.raw`\b(?:mi|ci) (?:potresti|potrebbe|potreste)\b${SOFT} |\b(?:potresti|potrebbe|potreste)\b${SOFT} (?=\w+(?:mi|ci|gli|darmi|darci)\b)|\bnon e che (?:mi |ci )?(?:potresti|potrebbe|potreste|puoi|avresti|avrebbe)\b`,
    String.raw`\b(?:saresti|sarebbe|sareste|se fossi|se fosse|se foste) (?:cosi |tanto |per caso |magari )?(?:gentil\w+|disponibil\w+|dispost\w+|interessat\w+|d'accordo|libera? per|in grado|car\w)\b|\b(?:avresti|avrebbe|avreste) (?:voglia|la (?:gentilezza|pazienza|bonta)|piacere|tempo|modo|mezz'?ora|un (?:attimo|momento|po'))|\b(?:ti|le|vi) (?:andrebbe|dispiacerebbe|spiacerebbe|seccherebbe|peserebbe) (?:di |se |\w+re)|\b(?:accetteresti|accetterebbe|accettereste|verresti|verrebbe|verreste)\b`,
    String.raw`\b(?:ti|le|vi) (?:sarei|saremmo) (?:\w+ ){0,3}(?:grat[oaie]|riconoscent[ei]|debitor[ei]|obbligat[oai])\b|\b(?:mi|ci) (?:domandavo|chiedevo|chiedevamo) se (?:tu|lei|voi|per caso|potes\w+|foss\w+|aves\w+|volesse|volessi|conosc\w+|ci fosse|ti|le|vi)`,
    String.raw`\b(?:mi|ci) (?:farebbe|faresti|fareste) (?:un (?:\w+ )?(?:favore|piacere|regalo)|comodo|piacere (?:il|un|avere|sapere))|\b(?:mi|ci) (?:aiuterebbe|aiuterebbero|salverebbe|sarebbe)\b.{0,40}\b(?:se|tu[oa]?|su[oa]?|aiuto)\b`,
    String.raw`\b(?:posso|potrei|volevo|vorrei|oso|devo) (?:chieder(?:ti|le|vi)|approfittare|disturbar(?:ti|la|vi)|abusare)\b|\b(?:ti|le|vi) (?:chiedo|chiederei|chiedevo) (?!scusa|perdono|pazienza|come|quando|a che)`,
    String.raw`\bse (?:potessi|potesse|poteste|volessi|volesse|avessi|avesse|conoscessi|conoscesse) (?=.{3,120}(?:\b(?:ti|le|vi) (?:ne )?sarei|\b(?:mi|ci) (?:fares|farebb|aiuter|salver|sarebbe)|\bsarebbe\b))`,
    ...DEEDS,
  ),
  everyday: anyOf(
    String.raw`\b(?:spost\w+|anticipare (?:la|il|l')|posticip\w+|rimand\w+|conferm\w+|invi(?:i|ar\w*|eresti)|mand\w+|gir(?:ar\w+|i|ami)|rinvi\w+|inoltr\w+|chiam\w+|richiam\w+|prenot\w+|firmare (?!la petizione)|portare (?:il|la|i|le|del|dei)|porti|fattura|appuntamento|riunione|ordine|consegna|rispond\w+|avvis\w+|stamp\w+|annull\w+|aspett\w+|venire (?:a (?:cena|pranzo|casa)|il|domani|prima)|vieni|dir(?:mi|ci) (?:quando|se vieni|a che|l'ora)|dici|password|link|allegato|bonifico|compr(?:i|are|eresti)|chiud\w+|apr\w+ (?:la|il|le|i) (?:port\w+|finestr\w+|cancell\w+|file)|pass(?:i|ar\w*) (?:il|la|i|le) (?:file|link|foto|sale|fattura)|ritir\w+|spegn\w+|accend\w+|abbass\w+|caric\w+|aggiorn\w+|scus\w+|perdon\w+|cred(?:i|eresti|ere)|immagin\w+|senti|capisci|vedi|ricordi|indirizzo|prefer\w+|liber[oa] (?:domani|gioved|marted|luned|venerd|mercoled|sabato)|piaci|manchi)\b`,
  ),
  everydayFollows: false,
  spoils: anyOf(
    String.raw`^(?:grazie|mille grazie|ti ringrazio|la ringrazio)\b|\bgrazie (?:mille |infinite |tante )?per\b|\b(?:mi|ci|gli|le) (?:ha|hanno|aveva|avevano) (?:chiesto|domandato|pregato)\b|\b(?:mi|ci) (?:chiede|chiedono|chiedeva|chiedi)\b|\b(?:lui|lei|loro|mia \w+|mio \w+|tutti) (?:vuole|voleva|vogliono|cerca|cercava|chiede)\b`,
    String.raw`\bse (?:ti|le|vi) (?:serve|servisse|serva|occorre|va)\b|\bse (?:hai|ha|avete|avessi) bisogno\b|\b(?:posso|possiamo) (?:aiutar(?:ti|la|vi)|dar(?:ti|le) una mano|portare|esser(?:ti|le))\b|\bconta (?:pure )?su di me\b|\b(?:vuoi|vuole) che (?:ti|le|io)\b|\b(?:volentieri|certo|certamente|con piacere),? (?:te|ti|lo|la|le|che)\b`,
    String.raw`\bchi (?:me l'ha|l'avrebbe|l'avrebbe mai|me lo)\b|\bnon (?:c'e|serve|ho|abbiamo) (?:piu )?bisogno\b|\bcome (?:d'accordo|promesso|mi hai chiesto|chiesto)\b|\bnon rispondere\b|\bannulla l'iscrizione\b|\biscriviti\b`,
  ),
  prefaces: anyOf(
    String.raw`(?:scus(?:a|i|ate) (?:il disturbo|se|l'ardire|la)|perdon(?:a|i) (?:il|se|la)|mi (?:spiace|dispiace) disturbar\w+|(?:una|piccola|grande|altra) (?:domanda|richiesta|cortesia|preghiera)|un favore|un piacere|non (?:mi conosce|ci conosciamo|mi conosci|si ricordera|ti ricorderai)|mi (?:ha dato|hanno dato) (?:il tuo|il suo)|(?:ho avuto|ho trovato) il (?:suo|tuo)|capir(?:ei|o) (?:benissimo|se)|senza impegno|se non (?:puoi|puo|potete),? (?:nessun|non|fa|pazienza)|mi vergogno|oso|mi permetto|le scrivo (?:per|perche)|ti scrivo (?:per|perche)|per caso)`,
  ),
  comeOns: anyOf(
    String.raw`^(?:e |allora,? |insomma,? )?(?:ti (?:va|andrebbe|interessa|interesserebbe|piacerebbe|sembra)|le (?:va|andrebbe|interessa|interesserebbe)|vi (?:va|andrebbe|interessa)|(?:ci stai|ci sta|ci state)|(?:che|cosa) (?:ne (?:dici|pensi|dice|pensa|dite)|mi consigli)|(?:mi|ci) (?:aiuti|aiuta|aiuteresti|dai una mano)|(?:potresti|potrebbe|puoi) (?:aiutarmi|aiutarci|darmi una mano)|(?:qualche|hai qualche|hai un') (?:idea|consiglio|suggerimento|dritta)|posso contare su di (?:te|lei)|conosci qualcuno|saresti (?:disponibile|dei nostri))\?$`,
  ),
  reader: anyOf(
    String.raw`\b(?:tu|te|ti|tuo|tua|tuoi|tue|lei|le|la|suo|sua|vi|voi|vostr\w+|potresti|puoi|hai|sai|conosci)\b`,
  ),
  kinds: [
    rule(
      'pitch',
      String.raw`\b(?:una )?(?:demo|dimostrazione)\b|\b(?:nostr[oa]|la nostra) (?:soluzione|software|piattaforma|prodotto|strumento|servizio)\b|\bpersona (?:giusta|adatta|responsabile) (?:per|con cui) .{0,30}\b(?:acquist|fornitur|gestione|di)`,
    ),
    rule(
      'introduction',
      String.raw`\b(?:presentar(?:mi|ci|melo|mela|gli)|presenteresti|presenti|presentami|metter(?:mi|ci|ti|li) in contatto|metti in contatto|mettermi in comunicazione|mi mett\w+ in contatto|ci mett\w+ in contatto|(?:un|il|qualche|suo|tuo) contatto|(?:il|un) (?:nome|numero|recapito) (?:di|del|della) (?:qualcuno|chi|una persona)|aprir(?:mi|ci)? (?:una|qualche) porta|a chi (?:posso|potrei|dovrei|mi rivolgo|rivolger\w+|scrivo|devo)|con chi (?:posso|potrei|dovrei|parlo|devo))\b|\b(?:conosci|conosce|conoscete|conosceresti|conoscerebbe)\b${SOFT} qualcuno\b(?! (?:che non|altro))|\b(?:fare|dire) il tuo nome\b|\ba nome tuo\b|\bpassar(?:e|gli|le) (?:il )?mio (?:nome|numero|contatto)`,
    ),
    rule(
      'job',
      String.raw`\b(?:assum(?:ete|e|ere|ono|ermi)|posti? (?:libero|liberi|vacanti?|per me|di lavoro)|un (?:posto|lavoro|impiego|colloquio|ingaggio|turno)|lavoro (?:per me|da voi)|tirocini\w*|stage|apprendist\w*|(?:mio )?(?:curriculum|cv)|propormi|candidarmi|tenermi (?:presente|in considerazione)|tienimi (?:presente|in mente)|tenetemi presente|mi tenga presente|pens(?:a|ate|i|armi|are) a me|ricordati di me|(?:cerc(?:ate|ano|a|hi)|serv(?:e|isse|ono)|bisogno) (?:di )?(?:qualcuno|personale|gente|una mano in|camerier\w*|un|una)|posto in)\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:lettera di (?:raccomandazione|referenz\w+|presentazione|sostegno)|raccomandazione|referenz[ae]|raccomandarmi|garante|testimonianza|garantire per (?:me|noi)|buona parola|(?:una|due) parol[ae] (?:buona|per me|su di me|in mio)|mettere (?:una|due) buon\w+|segnalarmi|citar(?:ti|la|vi)|(?:due|qualche) (?:righe|frasi|riga) (?:su|per)|sostenere la mia)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:conferenza|relatore|relatrice|tavola rotonda|giuria|podcast|trasmissione|intervista(?:rti|rla|re)?|laboratorio|moderare|ospite (?:da|del|al|alla|nel|nella|in)|tenere (?:una|un) (?:lezione|conferenza|discorso|incontro|intervento|workshop)|intervenire|intervento)\b|\b(?:venire|verresti|verrebbe|verreste|venissi|venisse|partecipare)\b.{0,30}\b(?:parlar\w*|raccontar\w*|spiegar\w*|presentar\w*|suonare|cantare|leggere|mostrare|insegnar\w*|tenere|ospite)\b|\b(?:parlare|raccontare|suonare|leggere) (?:ai|alle|agli|davanti|alla|al) (?:\w+ )?(?:ragazzi|studenti|alunni|classe|pubblico|soci|nostr\w+)`,
    ),
    rule(
      'money',
      String.raw`\b(?:donazion[ei]|donare|offerta (?:per|libera)|contribut[oi]|contribuire|sponsor\w*|mecenat\w*|colletta|investire|investimento|finanziar\w*|finanziamento|5x1000|(?:prest(?:i|armi|arci|eresti|a|ate|ami)|anticip(?:armi|i)|dar(?:mi|ci))\b.{0,25}\b(?:euro|soldi|sacchi|\d{2,})|prestito)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:dar(?:e|ci|gli|le|mi)?|dai|dia|dacci|dareste|daresti|darebbe) (?:ci )?(?:un'? ?occhiata|uno sguardo|una (?:letta|lettura|rilettura|guardata))\b|\b(?:un|il|tuo|suo|vostro) (?:\w+ )?(?:parere|giudizio|riscontro|feedback)(?! legale)\b|\bcosa ne pens\w+ (?:del|della|di|dei)|\bche ne pens\w+ (?:del|della|di|dei) (?:mi\w+|nostr\w+|nuov\w+)|\b(?:legger(?:e|mi|lo|la|ti)|rilegger\w+|corregger\w+|riveder\w+|guardar(?:e|mi|ci)) (?:il|la|lo|le|i|un|una|questo|questa|mio|mia|l')? ?(?:mio |mia |nostr[oa] |nuov[oa] |prim[oa] )?${WORK}|\b(?:provar(?:e|la|lo))\b.{0,30}\b(?:dir|pens|sapere)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:consigl(?:io|i|iarmi|iarci|iami)|un'? ?opinione|(?:dieci|quindici|venti|trenta|cinque|qualche|due|\d{1,2}) minut[oi]|un quarto d'ora|mezz'? ?ora(?:tta)?|un'? ?ora(?:tta)? (?:per|di)|(?:un|una) (?:caffe|te|birra|chiacchierata|telefonata|chiamata|scambio|aperitivo|confronto)|chiacchierata|(?:tua|sua|vostra) (?:esperienza|opinione|idea)|(?:tuo|suo) (?:punto di vista|consiglio)|mentore|al (?:mio|nostro) posto|far(?:ti|le|vi) (?:qualche|un paio di|due|alcune) domand[ae]|raccontar(?:mi|ci) (?:come|la tua|la sua)|come (?:hai|ha|avete) (?:fatto|iniziato|cominciato|deciso|superato|gestito|trovato)|parlarne (?:con te|con lei|insieme)|confrontar(?:mi|ci))\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:consigliar(?:mi|ci) (?:un|una|qualche|qualcuno)|consigli\b|consigliate|un buon|una buona|dove (?:posso|potrei|trov\w+|si (?:puo|trova|compra))|qualche (?:dritta|indirizzo))\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:aiutar(?:mi|ci)|aiuteresti|aiuti|aiuto (?:con|per|a)|una mano|dar(?:mi|ci) una mano|prestar(?:mi|ci)|presti|presteresti|presteresti|tener(?:mi|ci)|tieni|tenere (?:il|la|i|le)|badare|annaffi\w+|innaffi\w+|bagnare (?:i|le)|ospitar(?:mi|ci)|accompagnar(?:mi|ci)|un passaggio|tradur(?:mi|re)|trasloco|un (?:grosso |grande |piccolo |enorme )?(?:favore|piacere)|sostituir(?:mi|ci)|compilare (?:il|un|questo) questionario|firmare (?:la|questa) petizione|dar da mangiare|riparar\w+)\b`,
    ),
  ],
  sayings: [
    rule(
      'introduction',
      String.raw`\b(?:conosci|conosce|conoscete|conosceresti|conoscerebbe)\b${SOFT} (?:qualcuno|nessuno)\b(?! (?:che non|altro))(?=.*\?)|\b(?:a chi|con chi) (?:posso|potrei|dovrei|mi rivolgo|devo|conviene|mi consigl\w+)\b(?=.*\?)`,
    ),
    rule(
      'job',
      String.raw`\bse (?:da voi|da te|nel vostro \w+|li|sai che|senti che|sentite che)\b.{0,30}\b(?:posto|lavoro|cerca\w*|libera|serve|assum\w+)`,
      String.raw`\b(?:tienimi|tenetemi|mi tenga|tenermi) (?:presente|in mente|in considerazione)\b|\b(?:pensa|pensate|pensi|ricordati|si ricordi) (?:a|di) me\b|\bposso (?:propormi|candidarmi|offrirmi)\b|\b(?:assumete|state cercando|cercate) (?:personale|qualcuno|gente)?\b(?=.*\?)`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:mi serve|mi servono|ho bisogno|avrei bisogno|mi chiedono|mi manca|mi occorre)\b.{0,20}\b(?:lettera di|raccomandazione|referenz\w+|garante)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:ogni|qualunque|qualsiasi|anche un(?: piccol[oa]|a piccola)?|un piccolo) (?:\w+ )?(?:contributo|donazione|offerta|euro|aiuto|cifra|goccia)\b.{0,50}\b(?:aiut\w+|conta|gradit\w+|prezios\w+|benvenut\w+|utile|farebbe)|\bse (?:puoi|puo|potete|vuoi|vuole|volete|potessi)\b.{0,15}\b(?:contribuire|donare|dare qualcosa|mettere qualcosa)`,
    ),
    rule(
      'feedback',
      String.raw`\bfam(?:mi|mela)? sapere (?:cosa|che cosa) (?:non|ne|va|manca|ti sembra|cambieresti)|\b(?:mi|ci|lo|la) leggi\b.{0,50}(?=\?)|\bdimmi (?:dove|cosa|quale|se (?:fila|regge|funziona|ha senso))`,
      String.raw`\b(?:dai|dacci|date|dia|daresti|ci dai|mi dai) (?:un'? ?occhiata|una (?:letta|lettura|occhiata|guardata))\b|\bdimmi (?:sinceramente|con sincerita|la verita|senza pieta|francamente|cosa ne pensi (?:del|della))\b|\bche (?:te ne pare|ne dici|ne pensi|ne pensa|ve ne pare) (?:del|della|di) (?:mi\w+|nostr\w+|nuov\w+|prim\w+)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:tu |lei )?(?:cosa|che|che cosa) (?:faresti|farebbe|fareste)\b(?=.*\?)|\b(?:cosa|come) (?:mi consigli|mi consiglia|ti muoveresti|si muoverebbe|la vedresti)\b(?=.*\?)|\b(?:ho|avrei) (?:proprio |davvero |tanto )?bisogno di un (?:tuo |suo )?consiglio\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:che|quale) \w+ (?:avete|hai|ha) (?:chiamato|usato|preso|scelto|trovato)\b|\bdove (?:hai|avete|ha) (?:trovato|comprato|fatto fare|preso)\b(?=.*\?)|\bchi (?:vi|ti|le) (?:ha|fece) (?:fatto|rifatto|montato|aggiustato|riparato)\b(?=.*\?)`,
      String.raw`\b(?:sai|sa|sapete|sapresti|saprebbe)\b${SOFT} (?:se (?:il|la|lo|l'|c'e|ci sono|da|fanno|vend\w+|esiste|si puo)|dove (?:posso|si|trov\w+|vend\w+|potrei)|come si (?:fa|richiede|ottiene)|chi (?:ripara|vende|fa|affitta|aggiusta)|quanto costa|indicarmi|dirmi (?:se|dove|chi|come))|\b(?:quale|quali|che) (?:\w+ ){1,4}(?:mi |ci )?(?:consigl\w+|raccomand\w+|avete (?:scelto|usato|preso)|hai (?:scelto|usato|preso))\b|\b(?:conosci|conosce|conoscete|avete|hai)\b${SOFT} (?:un|una|qualche) (?:buon|buona|bravo|brava|\w+ (?:brav\w|affidabil\w|seri\w|economic\w|fidat\w|onest\w))\b|\bqualcuno (?:sa|conosce|ha|mi consiglia|puo consigliar\w+|saprebbe)\b(?=.*\?)|\bquanto (?:vi|ti) (?:e costat\w|hanno (?:chiesto|preso))`,
    ),
    rule(
      'other',
      String.raw`\b(?:mi|ci) (?:aiuti|dai una mano|dareste una mano|daresti una mano|presti|tieni|tieni il|accompagni|dai un passaggio|fai un favore|ospiti|annaffi)\b(?=.*\?)|\bdar(?:mi|ci) una mano\b(?=.*\?)|\b(?:devo|vorrei|volevo|posso) (?:chieder(?:ti|le|vi)) un (?:\w+ )?(?:favore|piacere)\b|\b(?:ho|avrei|abbiamo|avremmo) (?:\w+ )?bisogno (?:del tuo|del vostro|di una|del suo|di un) (?:aiuto|mano|passaggio|favore)\b|\b(?:mi|ci) fa(?:resti|rebbe|i|reste) un (?:\w+ )?(?:favore|piacere)\b`,
    ),
    ...SAYINGS,
  ],
  topics: [
    rule(
      'introduction',
      String.raw`\b(?:contatto|conosci|conosce|presentar\w*|parlare con (?:lui|lei|loro)|arrivare a)\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:raccomandazione|referenz\w+|garante|borsa di studio|fideiussione)\b`,
    ),
    rule(
      'job',
      String.raw`\b(?:curriculum|cv|posto|lavoro|disoccupat\w+|assum\w+|tirocini\w+|stagione|candidatur\w+|laboratorio|cucina)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:saremmo|sarei|saremo) (?:\w+ ){0,2}(?:felici|lieti|onorati|onorata|onorato|felice|lieta|lieto) (?:se |di (?:aver\w+|ospitar\w+|invitar\w+))`,
      String.raw`\b(?:convegno|conferenza|tavola rotonda|podcast|radio|festival|incontro|scuola|trasmett\w+|rassegna|fiera|libreria|biblioteca|anniversario|presentazione)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:colletta|donazion\w+|raccolta fondi|raccogliendo fondi|investitor\w+|affitto|prestito|euro|soldi)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:bozza|manoscritto|capitolo|copione|prototipo|racconto|prefazione|poesi\w|versione|allego|canzone)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:indecis\w|dubbio|dubbi|non so (?:se|cosa|come)|mettermi in proprio|esperienza|cambiare|decidere|futuro|consiglio|opinione)\b`,
    ),
  ],
  hints: HINTS,
  sells: anyOf(
    String.raw`\b(?:i nostri clienti|(?:aiutiamo|affianchiamo|forniamo|produciamo|sviluppiamo|proponiamo|offriamo)\b|(?:nostr[oa]) (?:soluzione|software|piattaforma|strumento|applicazione|sistema) (?:\w+ )?(?:permette|riduce|aiuta|fa)|(?:ridu\w+|risparmi\w+|aument\w+)\b.{0,40}(?:%|per cento|costi|ore)|senza impegno)`,
  ),
}
