import { DEEDS, HINTS, SAYINGS } from './german-deeds.ts'
import { anyOf, everyOf, everyOfMany, rule, type RequestLanguage } from './request-language.ts'

const YOU = String.raw`(?:du|sie|ihr|jemand (?:von euch|bei euch|bei ihnen))`
const TO_ME = String.raw`(?: (?:mir|uns|mich|dich|dir|euch|ihnen|sich))?`
const SOFT = String.raw`(?:,? (?:vielleicht|eventuell|evtl\.?|bitte|mal|kurz|zufällig|auch|denn|evt|vllt|irgendwie|gern|gerne|noch|wohl|ja|eigentlich|bloß|nur))*`
const WORK = String.raw`(?:\p{L}+[- ])?(?:entwurf|lebenslauf|text|antrag|manuskript|kapitel|artikel|exposé|bewerbung|anschreiben|arbeit|konzept|skript|gedicht|gedichte|roman|drehbuch|hausarbeit|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|präsentation|folien|website|webseite|homepage|portfolio|app|prototyp|song|lied|partitur|rede|brief|formulierung(?:en)?|einleitung|businessplan|geschäftsplan|plan|steuererklärung)`
const SOME_TIME = String.raw`(?:\d{1,2}|fünf|zehn|fünfzehn|zwanzig|dreißig|ein paar|einige|wenige) minuten|(?:eine |ein )?(?:halbe|viertel|dreiviertel) ?stunde|(?:ein|eine) (?:stündchen|stunde|viertelstündchen|halbes stündchen)`

/** German; the verb may stand at the end. */
export const GERMAN: RequestLanguage = {
  code: 'de',
  folds: false,
  plea: String.raw`dankbar|freuen|bitte |bitten |verbunden|rat fragen|gefallen|helfen|hilfe |hilfst |brauche |bräuchte|suche |suchen |sucht |könnte|würde|kannst |magst |hätte|kennst |wäre |wär |falls |wenn du|wenn sie|leihen|denk|frage |spende|schau|wer kennt|wer hat|weiß jemand|kennt jemand|jede |ließe|über eine|dürfte|möchte|hätten |sag mir|verrat|schon |selbst |halt bitte|halt die|leg |streich|lies |froh um|als (?:gast|fest)|wer etwas|wer uns|vielleicht l|gutes wort|sag, `,
  forms: everyOf(
    String.raw`\b(?:k(?:ö|oe)nn(?:test|ten|tet|t|en|te)|kannst|kann|w(?:ü|ue)rde(?:st|n|t)?|h(?:ä|ae)tte(?:st|n|t)?|w(?:ä|ae)r(?:e|st|en|t)|d(?:ü|ue)rfte(?:n)?|darf|magst|m(?:ö|oe)gen|m(?:ö|oe)chte(?:st|n|t)|hast|haben|kennst|kennen|wei(?:ß|ss)t|wissen|w(?:ü|ue)sste(?:st|n)?|bist|sind|liest|wird|braucht|sucht|suchen|hilfst|helfen|leihst|gibst|nimmst|nehmen|machst|schaust|liest|kommst|sprichst|sagst|verrätst|ist|gibt|geht|traust|trauen|wollen|willst) ?(?:${YOU}|ich|wir|es|man|jemand|mal|mir|ihre? \p{L}+|deine? \p{L}+)\b${SOFT}${TO_ME}${SOFT}(?: (?:bereit|offen|möglich|lust|zeit))?,?`,
    String.raw`\bich (?:w(?:ü|ue)rde|m(?:ö|oe)chte|wollte|h(?:ä|ae)tte|w(?:ä|ae)re|br(?:ä|ae)uchte|brauche|suche|habe|frage|bitte|benötige)\b(?: (?:mich|dich|sie|ihnen|dir|sehr|gerne?|noch|eine?|um|dankbar|fragen|wenn|ob|du|auch|mal|kurz|froh|herzlich|bis))*,?`,
    String.raw`\bw(?:ä|ae)re es (?:denn |vielleicht |vllt )?(?:m(?:ö|oe)glich|denkbar|okay|ok),?`,
    String.raw`\b(?:ich|wir) w(?:ü|ue)rden? (?:uns|mich) (?:sehr |riesig |wahnsinnig )?(?:dar(?:ü|ue)ber )?freuen,?`,
    String.raw`\b(?:wir|mein \p{L}+|meine \p{L}+) (?:suchen|sucht|brauchen|bräuchten|benötigen|fragen|bitten)\b`,
    String.raw`\b(?:falls|wenn|sollte[nst]*) (?:${YOU}|ihre? \p{L}+|deine? \p{L}+|jemand|etwas|irgendetwas|sich|bei (?:dir|euch|ihnen))\b`,
    String.raw`\bbitte\b|\bes w(?:ü|ue)rde (?:mir|uns)\b|\bes w(?:ä|ae)re\b|\bdas w(?:ä|ae)re\b|\b(?:an wen|bei wem|zu wem|wen|wem) (?:könnte|kann|soll|sollte|muss|müsste|darf|dürfte|wende)\b`,
    String.raw`\b(?:leih|gib|hilf|denk|schau|sag|verrat|nimm|empfiehl|stell|lies|wirf|guck|komm|rate?)(?:e|st|t)? (?:mir|uns|mal|doch|bitte|an mich|dir|einen|du)\b|\bwann (?:passt|hätte|hättest)\b`,
  ),
  strong: everyOfMany(
    String.raw`\b(?:k(?:ö|oe)nntest|k(?:ö|oe)nntet|k(?:ö|oe)nnten|w(?:ü|ue)rdest|w(?:ü|ue)rdet|w(?:ü|ue)rden|h(?:ä|ae)ttest|h(?:ä|ae)tten|w(?:ä|ae)rst|w(?:ä|ae)rest|w(?:ä|ae)ren) (?:du|sie|ihr)\b${SOFT}(?=.*\?)`,
    String.raw`\b(?:leihst|gibst|hilfst|machst|zeigst|erklärst|schreibst|liest|nimmst|passt|hütest|fährst|bringst|stellst|legst|sprichst|tust|kannst|magst|willst) du${SOFT} (?:mir|uns|mich|meine?[nmrs]?|unsere?[nmrs]?|für (?:mich|uns))\b(?=.*\?)`,
    String.raw`\b(?:ich|wir) (?:wäre|wären) (?:\p{L}+ ){0,3}(?:dankbar|froh|verbunden) (?:um|für)\b|\b(?:hat|haben|meinte|meinten|sagte|sagten|erzählte) .{0,30},? (?:du|sie|dass (?:du|sie)|ihr) (?:könntest|könnten|wüsstest|wüssten|würdest|wärst|wären|kennst|kennen|helfen)\b`,
    String.raw`\b(?:k(?:ö|oe)nnte(?:st|n|t)?|w(?:ü|ue)rde(?:st|n|t)?) (?:${YOU}|es sich|ihre? \p{L}+|deine? \p{L}+)${SOFT}(?: (?:mir|uns|meiner? \p{L}+|meinem \p{L}+|unserer? \p{L}+|unserem \p{L}+))`,
    String.raw`\bw(?:ä|ae)r(?:e|st|en|t) (?:${YOU}|ihre? \p{L}+|deine? \p{L}+)${SOFT} (?:so (?:lieb|nett|gut|freundlich|gütig)|bereit|dafür zu haben|dabei|willens|offen|zu gewinnen|zu haben)`,
    String.raw`\bh(?:ä|ae)tte(?:st|n|t) ${YOU}${SOFT} (?:lust|interesse|die (?:güte|zeit|muße))`,
    String.raw`\b(?:ich|wir) w(?:ä|ae)ren? (?:\p{L}+ ){0,3}(?:dankbar|verbunden|froh|glücklich|erfreut),? (?:wenn ${YOU}|für (?:ihre|deine|eure|einen|eine|jede|ein))`,
    String.raw`\b(?:ich|wir) w(?:ü|ue)rden? (?:uns|mich) (?:\p{L}+ ){0,3}freuen,? wenn ${YOU}`,
    String.raw`\b(?:es|das) w(?:ü|ue)rde (?:mir|uns) (?:\p{L}+ ){0,4}(?:helfen|bedeuten|weiterhelfen|erleichtern),? (?:wenn ${YOU}|falls ${YOU})|\bdamit w(?:ü|ue)rdest du mir\b`,
    String.raw`\b(?:es|das) w(?:ä|ae)re (?:\p{L}+ ){0,4}(?:toll|super|lieb|nett|großartig|schön|klasse|wunderbar|hilfe|rettung|freundlich|ein traum),? (?:wenn|falls) ${YOU}`,
    String.raw`\bd(?:ü|ue)rften? (?:ich|wir)${SOFT} (?:sie|dich|euch|ihnen|dir|ihren|deinen|ihre)|\bkann ich (?:dich|sie|euch)${SOFT} (?:überreden|gewinnen|dafür gewinnen|um (?:einen|etwas|hilfe|rat)|bitten|einspannen|anpumpen|ausfragen|löchern)`,
    String.raw`\b(?:ich|wir) (?:frage|fragen|wollte|wollten|möchte|möchten) (?:mich|uns|dich|sie|euch|ihnen)?${SOFT}(?: fragen)?,? ob ${YOU}|\bdarf ich (?:sie|dich|euch)${SOFT} (?:um|fragen|bitten|etwas)`,
    String.raw`\b(?:ich|wir) (?:bitte|bitten|möchte|möchten|würde|würden) (?:dich|sie|euch) (?:\p{L}+ )?um\b|\b(?:meine|unsere|eine|hab(?:e)? (?:\p{L}+ )?eine|eine große|eine kleine) (?:\p{L}+ )?bitte\b(?: an (?:dich|sie|euch)|:| ist)`,
    String.raw`\b(?:tust|tätest|täten|tun) (?:du|sie|ihr) (?:mir|uns) (?:\p{L}+ )?(?:einen|den) (?:\p{L}+ )?gefallen`,
    String.raw`\bwenn ${YOU} (?=.{3,100}(?:könntest|könnten|würdest|würden|magst|möchtest|möchten|hättest|hätten),? (?:wäre|würde|ich wäre|das wäre|würdest))`,
    String.raw`\b(?:wüsste(?:st|n)?|w(?:ü|ue)sstest) ${YOU}\b|\bdarf ich (?:dich|sie|euch) (?:mal |kurz )*(?:ausquetschen|ausfragen|löchern|anpumpen|um)|\bk(?:ö|oe)nnten? wir (?:sie|dich|euch)\b.{0,60}(?=gewinnen|überreden|begeistern)|\bw(?:ä|ae)re es (?:m(?:ö|oe)glich|denkbar|okay|ok|in ordnung),? (?:dass|wenn) (?:ich|wir)\b(?=.*\b(?:bei|euch|dir|ihnen)\b)`,
    ...DEEDS,
  ),
  everyday: anyOf(
    String.raw`\b(?:termin|rechnung|datei|unterlagen|protokoll|passwort|buchung|bestellung|lieferung|uhrzeit|bescheid|vertrag|angebot|link|pdf|formular|verschieben|verlegen|bestätigen|zusenden|zuschicken|schicken|senden|mailen|zukommen lassen|(?:runter|auf|ab|zu)drehen|(?:aus|an|auf|zu)machen|(?:aus|ein)schalten|rausbringen|leiser|weiterleiten|anrufen|zurückrufen|rückrufen|melden|antworten|buchen|reservieren|unterschreiben|mitbringen|abholen|ausdrucken|kommen|teilnehmen|dabei sein|warten|glauben|vorstellen, wie|erinnern|absagen|verraten, wann|sagen, wann|sagen, ob|überweisen|freigeben|hochladen|zumachen|aufmachen|schließen|öffnen|zeit für unser\w*|um (?:zehn|elf|zwölf|neun|acht|\d{1,2})|lieber|denken, dass|mich hören|verstehst|magst du mich|brot|milch|einkaufen|besorgen|tisch|platz nehmen|abends? vorbei|vorbeikommen|essen|treffen|später|früher|sagen können)\b`,
  ),
  everydayFollows: false,
  spoils: anyOf(
    String.raw`^(?:vielen (?:lieben )?dank|danke|herzlichen dank|lieben dank|merci)\b`,
    String.raw`\b(?:kann|könnte|darf|soll|können|sollen) (?:ich|wir) (?:dir|ihnen|euch) (?:\p{L}+ )?(?:helfen|etwas|noch|behilflich|was|irgendwie)`,
    String.raw`\b(?:falls|wenn|sollte[nst]*|melde dich,? wenn|sag bescheid,? wenn) (?:du|sie|ihr) (?:\p{L}+ ){0,3}(?:hilfe|etwas|noch|mal|was|rat|fragen)\b(?: \p{L}+){0,3} ?(?:brauchst|brauchen|braucht|benötig|hast|haben|habt|suchst|suchen)`,
    String.raw`\b(?:hat|hatte|haben|hätte) (?:er |sie |ihn |ihr )?(?:\p{L}+ )?(?:mich|uns|ihn|sie) (?:\p{L}+ ){0,4}(?:gefragt|gebeten)|\b(?:er|sie|man|chef|die \p{L}+|der \p{L}+) (?:hat|haben|fragt|fragte|bat|bittet|wollte|will|möchte)\b.{0,60}\b(?:gebeten|gefragt|mich|ob ich|wissen)\b|\bgebeten\b`,
    String.raw`\bwie (?:besprochen|gewünscht|versprochen|gebeten)|\b(?:klar|gern|gerne|natürlich|selbstverständlich|sicher|logo),? (?:schau|les|mach|helf|kann ich|schick|stell|geb|schreib)|\bich (?:helfe|schaue|lese|stelle|gebe|leihe|schreibe) (?:dir|ihnen|euch)\b|\b(?:automatisch|nicht auf diese)\b|\bwer (?:hätte gedacht|braucht schon|will schon|kennt das nicht)|\bnicht mehr nötig\b|\bwenn ich (?:\p{L}+ ){0,3}helfen (?:soll|kann)|\bhast du (?:schon|eigentlich|gehört|gesehen|gelesen)\b|\b(?:hast|habt|haben) (?:du|ihr|sie) .{0,40}\bschon\b`,
  ),
  prefaces: anyOf(
    String.raw`(?:entschuldig\p{L}* (?:die störung|dass ich|bitte die|den überfall)|sorry für (?:die störung|den überfall)|(?:kurze|große|kleine|blöde|dumme|freche|ungewöhnliche|dreiste|spontane) (?:bitte|frage)|ich (?:habe|hab|hätte) (?:da )?(?:eine|ne|mal eine|noch eine) (?:\p{L}+ )?(?:bitte|frage|anfrage|anliegen)|ein anliegen|(?:sie|du) (?:kennen|kennst|erinnern|erinnerst) (?:mich|sich|dich) (?:vermutlich |wahrscheinlich |sicher |vielleicht )*nicht|trau(?:e)? mich (?:kaum|fast nicht)|ich frage (?:nur )?ungern|fällt mir (?:nicht leicht|schwer)|falls (?:das )?(?:nicht|zu viel)|wenn nicht,? (?:kein|auch)|kein problem,? wenn nicht|hat mir (?:ihre|deine) (?:adresse|nummer|mailadresse)|ihre adresse (?:habe|hab)|wende (?:ich )?mich (?:heute )?an (?:sie|dich)|komme? mit einer bitte)`,
  ),
  comeOns: anyOf(
    String.raw`^(?:und,? |also,? |na,? )?(?:(?:hättest|hätten|hast|haben|habt) (?:du|sie|ihr) (?:lust|interesse|zeit|eine idee|ideen|einen tipp|tipps)(?: dazu| darauf)?|interesse|lust|(?:bist du|wärst du|wären sie|sind sie|seid ihr) (?:dabei|interessiert|bereit|offen)|(?:kannst|könntest|könnten|können) (?:du|sie|ihr) (?:mir |uns )?(?:da |dabei )?helfen|was (?:sagst|meinst|denkst|hältst|sagen|meinen|denken) (?:du|sie)(?: davon| dazu)?|wär(?:e)? das (?:was|etwas) für (?:dich|sie)|machst du mit|macht ihr mit|(?:jemand )?(?:ideen|tipps|vorschläge))\?$`,
  ),
  reader: anyOf(String.raw`\b(?:du|dich|dir|dein\p{L}*|sie|ihnen|ihr\p{L}*|euch)\b`),
  kinds: [
    rule(
      'pitch',
      String.raw`\b(?:unsere?|eine) (?:\p{L}+ ){0,2}(?:lösung|software|plattform|demo|produkt)\b.{0,60}\b(?:zeigen|vorstellen|vorführen|präsentieren)`,
      String.raw`\b(?:produktdemo|demo|vorführung|präsentation unser\p{L}+)\b|\b(?:richtige|zuständige|passende)[rn]? ansprechpartner`,
    ),
    rule(
      'introduction',
      String.raw`\b(?:kontakt zu|draht zu)\b|\bgern(?:e)? (?:mal )?kennenlernen\b|\ban wen (?:ich|wir|man)\b`,
      String.raw`\b(?:mich|uns) (?:mal |bitte |vielleicht )?(?:mit )?.{0,60}\b(?:bekannt ?(?:zu )?machen|bekannt machst|vor(?:zu)?stellen|vorstellst|verbinden|vernetzen|in (?:kontakt|verbindung) (?:zu )?(?:bringen|setzen))`,
      String.raw`\b(?:den |einen |ihren |deinen )?(?:kontakt|draht) (?:zu|mit|bei|zur|zum)?\b.{0,60}\b(?:herstellen|herzustellen|herstellst|vermitteln|vermittelst|geben|weitergeben|knüpfen)`,
      String.raw`\b(?:kennst|kennen|kennt|wei(?:ß|ss)t|wissen) (?:du|sie|ihr|wer)?${SOFT} ?(?:dort |da |bei \p{L}+ )*(?:jemand(?:en)?|wen)\b(?! anders)(?!,? der (?:nicht|kein))`,
      String.raw`\b(?:an wen|bei wem|mit wem|zu wem) (?:könnte|kann|soll|sollte|muss|müsste|darf|dürfte|wende|spreche|rede) (?:ich|wir|man)\b|\b(?:deine|ihre|die) (?:nummer|mailadresse|adresse|kontaktdaten) (?:von|eures|ihres|deines|deiner)|\b(?:auf|über) (?:dich|sie) berufen\b|\bmeinen namen (?:weiter|nennen|fallen)|\btüren? (?:öffnen|aufmachen)`,
    ),
    rule(
      'job',
      String.raw`\b(?:meinen|seinen|ihren) lebenslauf (?:\p{L}+ ){0,3}(?:weiter|geben)|\b(?:meine|seine) bewerbung (?:\p{L}+ ){0,3}weiter|\b(?:offene|freie) stellen?\b|\b(?:einen|meinen) (?:job|praktikumsplatz|ausbildungsplatz|ferienjob|nebenjob)\b|\bstelle frei\b`,
      String.raw`\bdenk(?:t|en sie)? (?:bitte |doch |mal )*an mich\b|\b(?:stelle|platz|praktikum|lehrstelle|ausbildung|arbeit|job|aushilfe|werkstudent\p{L}*|verwendung|bedarf)\b.{0,50}\b(?:für mich|frei|bei (?:euch|ihnen|dir)|zu vergeben|haben|geben|hätten)`,
      String.raw`\b(?:sucht|suchen|braucht|brauchen|stellt|stellen|nehmt|nehmen) (?:ihr|sie)\b.{0,50}\b(?:jemanden|leute|verstärkung|mitarbeiter\p{L}*|aushilfen?|ein|hilfe|kraft|kräfte|praktikant\p{L}*|azubis?|lehrling\p{L}*)\b|\bjemanden für\b.{0,30}\bbraucht|\b(?:vorstellungsgespräch|probearbeiten|schnuppertag|praktikum|einstellen|anfangen (?:bei|könnte))\b`,
    ),
    rule(
      'endorsement',
      String.raw`\bein gutes wort\b|\b(?:empfehlungsschreiben|referenz|referenzen|referenzschreiben|gutachten|empfehlung|empfehlungsbrief|fürsprache|zeugnis|bürge|bürgen|bürgschaft|arbeitszeugnis)\b|\b(?:mich|uns) (?:\p{L}+ ){0,4}(?:empfehlen|weiterempfehlen|vorschlagen|nominieren)\b|\bfürsprech`,
      String.raw`\b(?:ein paar|zwei|drei|einige) (?:zeilen|sätze|worte)\b.{0,40}\b(?:über|für) (?:mich|uns|meine?|unsere?n?)|\bzitieren\b|\bals referenz\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:vortrag|keynote|workshop|impuls|gastvortrag|lesung|seminar|referat|festrede|rede|laudatio|führung|gastspiel|kurs)\b.{0,70}\b(?:halten|zu halten|geben|übernehmen|anbieten|beisteuern)\b`,
      String.raw`\b(?:auf|an|in|bei) (?:unserem|dem|einem|unserer|der|einer) (?:podium|panel|jury|podiumsdiskussion|gesprächsrunde|talkrunde|sendung|berufsmesse|podcast|fachtag|tagung|konferenz|schulfest|sommerfest|vereinsabend)\b|\b(?:zu gast|gast) (?:in|bei|auf) (?:unser\p{L}*|mein\p{L}*)\b|\b(?:interview|interviewen|moderieren|moderation|jury|podiumsdiskussion)\b|\b(?:vor|bei|mit) (?:unseren|unserer|meiner|meinen|uns|der|den) ?(?:\p{L}+ ){0,3}(?:sprechen|erzählen|auftreten|lesen|berichten|spielen|vorlesen|singen)\b|\b(?:aus|von) (?:ihrer|deiner|eurer) \p{L}+ (?:erzählen|berichten)`,
    ),
    rule(
      'money',
      String.raw`\b(?:spende|spenden|sponsern|sponsor|sponsoring|geld leihen|investieren|zuschuss|darlehen|kredit|finanzspritze|beisteuern|unterstützung für unser\p{L}*)\b|\b(?:\d{2,} ?(?:€|euro)|einen (?:fünfziger|zwanziger|hunderter)|(?:etwas|ein bisschen|bisschen) geld|ein paar euro|hundert euro|zweihundert euro|fünfzig euro|zwanzig euro|tausend euro|\p{L}*(?:zig|hundert|tausend) euro|kleingeld)\b.{0,40}\b(?:leihen|borgen|pumpen|auslegen|vorstrecken|geben|entbehren|übrig)\b|\b(?:leih|borg|pump|streck)\p{L}* .{0,20}\b(?:\d{2,}|euro|geld|fuffi|kohle)\b|\beinsteigen\b.{0,20}\brunde\b|\bbeteilig(?:en|ung)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:feedback|rückmeldung) (?:zu|auf|geben|dazu|darauf)\b|\b(?:meinen?|unseren?|den|das|die|mein|unser) (?:\p{L}+ ){0,2}${WORK}\b.{0,50}\b(?:ansehen|anschauen|lesen|durchsehen|durchlesen|drüberschauen|gegenlesen|korrekturlesen|korrigieren|werfen|anzusehen|zu lesen|gegenzulesen|schauen|testen|durchgehen|überfliegen)`,
      String.raw`\beinen (?:kritischen |kurzen |schnellen )?blick (?:auf|darauf|drauf|drüber|rein)\b|\b(?:drüber|rüber|drauf|rein|reinzu|drüberzu)(?:zu)?(?:schauen|schaust|gucken|guckst|lesen|liest|sehen|gehen|schaun)\b|\b(?:mal|kurz|bitte) (?:drüber|draufschauen)|\bgegen(?:zu)?lesen\b|\bgegenliest\b|\bkorrektur ?lesen\b|\b(?:deine|ihre|eure) (?:\p{L}+ )?(?:meinung|kritik|anmerkungen|eindruck|reaktion) (?:zu|zum|zur|über|dazu|wäre|würde)\b|\bwas (?:du|sie|ihr) (?:davon|dazu|von \p{L}+) (?:hältst|halten|haltet|denkst|denken|sagst|meinst)\b|\b(?:ausprobieren|antesten|testen)\b.{0,40}\b(?:sagen|meinung|wo|was)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:um|deinen|ihren|euren|einen|guten) (?:\p{L}+ )?rat(?:schlag)?\b|\b(?:deine|ihre|eure) (?:\p{L}+ )?(?:meinung|einschätzung|sicht|erfahrung(?:en)?|expertise)\b`,
      String.raw`\b(?:${SOME_TIME})\b.{0,50}\b(?:zeit|für mich|telefonieren|sprechen|austauschen|reden|nehmen|gespräch|telefon|opfern|schenken|unterhalten)|\b(?:zeit|opfern|nehmen)\b.{0,20}\b(?:${SOME_TIME})|\bminuten (?:deiner|ihrer|eurer) zeit\b|\beine (?:halbe |viertel)stunde (?:zeit|deiner|ihrer|für)\b`,
      String.raw`\b(?:auf|für|bei|zu) (?:einen|einem|nen|'n|ein|eine) (?:\p{L}+ )?(?:kaffee|tee|bier|spaziergang|telefonat|gespräch|mittagessen|tasse kaffee|austausch|plausch)\b|\bdich (?:\p{L}+ ){0,3}(?:ausfragen|löchern)\b|\bgehirn anzapfen\b`,
      String.raw`\b(?:ein paar|einige|zwei|drei) fragen (?:stellen|zu)\b|\bwas würde(?:st|n) (?:du|sie|ihr) (?:an meiner stelle|tun|machen|mir raten|raten)|\b(?:mit (?:dir|ihnen) )?(?:durchsprechen|beraten|drüber reden|darüber sprechen|durchdenken)\b|\bmentor(?:in)?\b|\bwie (?:du|sie|ihr) (?:das|es|damals|dazu|den|die)\b.{0,40}\b(?:gemacht|geschafft|gelöst|angegangen|gekommen|gefunden|hingekriegt)|\btipps?\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:leihen|ausleihen|borgen|überlassen|aushelfen|mit anpacken|anpacken|helfen|hilfst|unterstützen|zur hand gehen|einspringen|babysitten|gießen|füttern|aufpassen|mitnehmen|fahren|hinbringen|hüten|nachsehen|übersetzen|reparieren|hand anlegen|unter die arme|vertreten|einhüten|unterschreiben für|unterbringen|übernachten|beherbergen)\b`,
    ),
  ],
  sayings: [
    rule(
      'introduction',
      String.raw`\b(?:du|sie) (?:kennst|kennen) doch\b.{0,80}(?=.*\?)|\b(?:meinen|unseren) namen (?:sagen|nennen|weitergeben)|\bgespräch mit (?:ihre[rmn]|deine[rmn]) \p{L}+ wäre\b`,
      String.raw`\ban wen (?:ich|wir|man) (?:mich|uns|sich)?\b.{0,40}\b(?:wenden|schreiben|halten)(?=.*\?)|\bhast du (?:noch |vielleicht |zufällig )*(?:einen )?(?:kontakt|draht) (?:zu|bei)\b`,
      String.raw`\b(?:kennst|kennen|kennt) (?:du|sie|ihr|jemand)${SOFT}(?: dort| da| hier)* (?:jemand(?:en)?|wen)\b(?! anders)(?=.*\?)|\b(?:an wen|mit wem|bei wem) (?:kann|könnte|sollte|soll|wende|muss|müsste) (?:ich|wir|man)\b(?=.*\?)|\bwer (?:wäre|ist) (?:da |dort |bei \p{L}+ )*(?:der|die) (?:richtige|beste)\b(?=.*\?)`,
    ),
    rule(
      'job',
      String.raw`\bfalls (?:ihr|sie|du) (?:\p{L}+ ){0,4}(?:sucht|suchen|braucht|brauchen|suchst|brauchst)\b.{0,60}\b(?:ich|gern|dabei|an mich|bescheid)`,
      String.raw`\b(?:wird|werden) bei (?:euch|ihnen)\b.{0,50}\b(?:jemand|leute|kräfte|hilfe|aushilfen)\b.{0,20}\b(?:gebraucht|gesucht)\b|\b(?:solltet|sollten|falls|wenn|solltest) (?:ihr|sie|du) (?:von|was von|etwas von|mal was)\b.{0,40}\b(?:stelle|job|arbeit|hör\p{L}*|praktikum)\b`,
      String.raw`\bdenk(?:t|en sie)? (?:bitte |doch |mal |dann )*an mich\b|\b(?:sucht|braucht) ihr\b.{0,40}\b(?:jemanden|leute|verstärkung|noch wen|aushilfe)|\b(?:hätten|haben|hättest|hast|habt) (?:sie|du|ihr)\b.{0,40}\b(?:arbeit|stelle|platz|lehrstelle|praktikum\p{L}*) (?:für mich|frei)?`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:ich|wir) (?:brauche|bräuchte|bräuchten|benötige|benötigen) (?:\p{L}+ ){0,4}(?:referenz|empfehlung\p{L}*|gutachten|bürgen|fürsprecher|zeugnis|arbeitszeugnis)`,
    ),
    rule(
      'money',
      String.raw`(?<!\p{L})(?:über|um) (?:eine|ihre|jede|deine|eure) (?:\p{L}+ )?(?:spende|unterstützung|zuwendung)\b.{0,40}\b(?:freuen|dankbar|froh|bitten)`,
      String.raw`\bwir sammeln\b.{0,80}\b(?:spende\p{L}*|beitrag|dazugeben|beteilig\p{L}+|unterstütz\p{L}+|konto|mitmachen)|\b(?:magst|möchtest|möchten|wollt|willst|kannst|könnt) (?:du|sie|ihr)\b.{0,30}\b(?:dazugeben|beisteuern|dazulegen|zusteuern|spenden|was geben)\b`,
      String.raw`\b(?:jede|jeder|eine kleine|ihre|deine) (?:\p{L}+ )?(?:spende|euro|beitrag|zuwendung|unterstützung)\b.{0,50}\b(?:hilft|helfen|zählt|willkommen|würde|bringt|freuen)|\b(?:falls|wenn) (?:du|sie|ihr) (?:\p{L}+ ){0,4}(?:spenden|beisteuern|beitragen|entbehren|geben|unterstützen) (?:kannst|können|könnt|magst|mögen|möchten|möchtest|wollt|willst)`,
    ),
    rule(
      'feedback',
      String.raw`\bkannst du (?:mal |bitte |kurz )*(?:schauen|gucken|prüfen|lesen),? ob (?:mein|das|der|die|es|meine)\b`,
      String.raw`\bliest du (?:mal |bitte |vielleicht )*(?:mein|das|den|die|es)\b|\b(?:würde|würden) (?:mich|uns) (?:\p{L}+ )?(?:über|auf) (?:deine|ihre|eure|dein|ihr) (?:\p{L}+ )?(?:anmerkungen|feedback|kritik|rückmeldung|meinung|korrekturen|kommentare) (?:zu|zum|zur)\b`,
      String.raw`\b(?:magst|kannst|könntest|würdest|willst) (?:du )?(?:mal |bitte |kurz |vielleicht |da |dir |es |ihn |sie |das )*(?:drüber|rein|drauf|gegen|durch)(?:schaun?|schauen|gucken|lesen|sehen)\b|\b(?:schau|guck|lies|wirf) (?:doch |bitte |mal |da |einen |kurz )*(?:mal )?(?:drüber|blick|rein|drauf|gegen)\b|\bwas (?:hältst|haltet|halten|sagst|meinst|denkst) (?:du|ihr|sie) (?:von|zu|zum) (?:meine[mnr]?|unsere[mnr]?|dem entwurf|dem neuen|der neuen)\b`,
    ),
    rule(
      'advice',
      String.raw`\bh(?:ä|ae)tte (?:sehr |ich )?gern(?:e)? (?:deine|ihre|eure|deinen|ihren) (?:\p{L}+ )?(?:meinung|rat|einschätzung|sicht|blick|tipp)\b`,
      String.raw`\bwas würde(?:st|n) (?:du|sie|ihr) (?:an meiner stelle|(?:mir )?raten|da (?:tun|machen)|tun|machen)|\bwie würde(?:st|n) (?:du|sie|ihr) (?:das|da|hier)\b.{0,30}\b(?:angehen|machen|vorgehen|anpacken)|\bich (?:brauche|bräuchte) (?:\p{L}+ )?(?:deinen|ihren|euren|einen) (?:\p{L}+ )?rat\b`,
    ),
    rule(
      'pitch',
      String.raw`\bwann (?:passt|hätten|hättest) (?:es )?(?:ihnen|dir|sie|du) (?:\p{L}+ ){0,3}(?:telefonat|gespräch|termin|call|vorführung|demo)\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:wer|welche[rs]?|welcher \p{L}+) (?:hat|haben|macht|baut|repariert) (?:euch|dir|ihnen|bei euch|bei dir|ihre?n?|deine?n?|eure?n?)\b(?=.*\?)`,
      String.raw`\b(?:kennst|kennen|kennt|weißt|wissen|wisst|hast|habt|haben) (?:du|sie|ihr)${SOFT} (?:einen|eine|ein|nen) (?:gute[nrs]?|zuverlässige[nrs]?|anständige[nrs]?|bezahlbare[nrs]?|ordentliche[nrs]?|vernünftige[nrs]?|empfehlenswerte[nrs]?|tipp)\b|\b(?:weißt|wissen) (?:du|sie|ihr)${SOFT},? ?(?:ob es|wo man|wo ich|wie man|wie ich|wer (?:so |hier |dort )?\p{L}+ (?:repariert|macht|verkauft|verleiht))\b|\b(?:kannst|können|könntest|könnten) (?:du|sie|ihr) (?:mir |uns )?(?:jemanden |etwas |einen |eine |ein )(?:\p{L}+ ){0,3}(?:empfehlen|nennen)\b`,
      String.raw`\b(?:welche[nrsm]?|wen|was|wo|wie viel|bei wem) (?:\p{L}+ ){0,3}(?:habt ihr|hast du|haben sie|nutzt du|nutzt ihr|nutzen sie|benutzt du|verwendet ihr|verwenden sie|würdest du|würden sie|würdet ihr|empfiehlst du|empfehlen sie|könnt ihr|kannst du)\b.{0,60}\b(?:genommen|gewählt|empfehlen|gekauft|bezahlt|gezahlt|beauftragt|machen lassen|wieder nehmen|raten|entschieden|verwendet|benutzt)\b|\b(?:empfiehlst|empfehlt|empfehlen) (?:du|ihr|sie)\b(?=.*\?)|\b(?:hat|kennt|weiß) (?:hier |von euch |zufällig )*jemand (?:hier |von euch |zufällig |vielleicht )*(?:einen|eine|ein|nen|tipps?|erfahrung(?:en)? mit)\b(?=.*\?)`,
    ),
    rule(
      'other',
      String.raw`\b(?:einen|kleinen|großen|riesen|riesigen) gefallen\b|\b(?:eine|hab ne|hätte eine|hätte da eine) (?:kleine |große )?bitte\b|\b(?:kannst|könntest|könnten|können|würdest|würden|magst|willst|könntet|würdet) (?:du|sie|ihr)${SOFT}(?: mir| uns)${SOFT} .{0,60}\b(?:helfen|leihen|borgen|ausleihen|überlassen|mitnehmen)\b`,
      String.raw`\bhilfst du (?:mir|uns)\b(?=.*\?)|\b(?:ich|wir) (?:brauche|bräuchte|bräuchten|brauchen) (?:\p{L}+ ){0,2}(?:deine|eure|ihre|dringend|mal|noch) (?:\p{L}+ )?(?:hilfe|unterstützung|hände|hand|leute)\b|\bkannst du (?:mal |bitte |am \p{L}+ |vom .{1,20} )*(?:auf|bei) .{0,40}\baufpassen\b`,
    ),
    ...SAYINGS,
  ],
  topics: [
    rule(
      'introduction',
      String.raw`\b(?:redakteur\p{L}*|kontakt|kennst doch|verlegerin|ansprechpartner\p{L}*|kennenlernen|türöffner)\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:gutachten|referenz\p{L}*|empfehlung\p{L}*|zeugnis|bürg\p{L}*|nominier\p{L}*|stipendium|vermieter)\b`,
    ),
    rule(
      'job',
      String.raw`\b(?:lebenslauf|stelle|lehrstelle|praktikum\p{L}*|arbeitslos|bewerb\p{L}+|kündigung|ausbildung\p{L}*|job|arbeit|gelernter?|aushilfe|lager)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:tagung|konferenz|podium\p{L}*|podcast|sendung|vortrags?\p{L}*|veranstaltung\p{L}*|berufsmesse|festival|lesung|projekttag\p{L}*|\p{L}*kreis|jubiläum|buchhandlung|vereins\p{L}+|schulfest|spricht|jury|radio)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:spende\p{L}*|sponsor\p{L}*|crowdfunding|finanzierungsrunde|investor\p{L}*|knapp bei kasse|kredit|sammeln|miete|euro|geld)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:entwurf|manuskript|kapitel|anschreiben|bewerbung|prototyp|beta|exposé|anbei|satzung|gedichte?|fassung|hausarbeit)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:hin- und hergerissen|überlege|unsicher|weiß nicht|ratlos|selbständig|entscheid\p{L}+|angebot bekommen|erfahrung|erbe|trennung|schlafe schlecht|elternzeit|meinung)\b`,
    ),
  ],
  hints: HINTS,
  sells: anyOf(
    String.raw`\b(?:unsere?n? (?:kunden|kundinnen)|wir (?:haben|bieten|liefern|helfen|unterstützen|entwickeln|produzieren)\b.{0,60}\b(?:lösung|software|unternehmen|betriebe\p{L}*|kanzleien|praxen|stadtwerke|firmen|händler|plattform|system)|(?:spart|sparen|senkt|senken|reduziert|reduzieren|steigert|steigern)\b.{0,50}(?:%|prozent|stunden|kosten|drittel|hälfte)|unverbindlich\p{L}*|kostenlose (?:demo|testphase))`,
  ),
}
