import { oneOf } from '../../one-of.ts'
import { rule, told } from './request-language.ts'

const DU = '(?:du|ihr|sie)'
const MINE = String.raw`(?:mir|uns|mich|meine?[nmrs]?|unsere?[nmrs]?)`

/** Verbs by which one asks how somebody is, or for what is at hand. */
const NO_DEED = oneOf(`
  bist, hast, warst, hattest, willst, weißt, glaubst, denkst, meinst, hörst, siehst, verstehst,
  kommst, findest, liebst, vermisst, schickst, sendest, rufst, antwortest, bringst, stimmst, sagst
`)

const DONE = oneOf(`
  machen lassen, gemacht, genommen, gekauft, gefunden, geschafft, hinbekommen, bezahlt, gezahlt,
  angestellt, gelöst, gelernt, gebucht, bestellt, organisiert, geregelt, entschieden, überzeugt,
  benutzt, verwendet, gewählt, beauftragt, angefangen, durchgehalten, untergebracht, bekommen,
  überstanden, gewechselt, umgestellt, rausgekommen, herausgekommen, losgeworden, angestellt, aufgehört, verkraftet, ausgehalten, abgewöhnt, verhandelt, erklärt, beigebracht, eingelebt, verkauft
`)

/** Asks told by the deed, whatever it is. */
export const DEEDS = [
  // "fährst du mich zum Bahnhof?"
  String.raw`\b(?!${NO_DEED}\b)[a-zäöüß]{3,}st du (?:\p{L}+ ){0,3}${MINE}\b(?=.*\?)`,
  // "machst du ihnen auf?", "bilden Sie auch aus?"
  String.raw`^(?:und |aber |sag mal,? )?(?!${NO_DEED}\b)(?!(?:gehst|kannst|suchst|willst|musst|sollst|darfst|wirst|bleibst|holst|isst|schläfst|magst|arbeitest|wohnst|stehst|lebst|brauchst|möchtest|freust|erinnerst|gibst es|triffst|trinkst|feierst|machst du (?:am|heute|morgen|das|gerade))\b)[a-zäöüß]{3,}st du (?=.{4,}\?)`,
  String.raw`^(?:bilden|nehmen|führen|bieten|vermieten|verkaufen|stellen|suchen|übernehmen|reparieren|verleihen|beraten|arbeiten|liefern|halten|geben) sie (?=.{6,}\?)`,
  // "könntet ihr am Samstag auf Emil aufpassen?"
  String.raw`\bk(?:ö|oe)nnt ihr (?:\p{L}+ ){0,4}${MINE}\b(?=.*\?)`,
  // "könnte euer Verein einen Teil übernehmen?"
  String.raw`\b(?:k(?:ö|oe)nnten?|w(?:ü|ue)rden?|w(?:ä|ae)ren?|braucht|brauchen|sucht|suchen) (?:ihre?|deine?|eue?re?) (?:\p{L}+ ){1,3}(?=.*\?)`,
  // "meinst du, dein Onkel würde mit uns reden?"
  String.raw`\b(?:meinst|glaubst|denkst|meint|glaubt|meinen|glauben|denken) ${DU},? (?:dass )?(?:.{0,40})\b(?:k(?:ö|oe)nnten?|w(?:ü|ue)rden?|h(?:ä|ae)tten?|w(?:ä|ae)re)\b(?=.*\?)`,
  // "ob ich wohl einmal vorbeikommen dürfte?"
  String.raw`\bob (?:ich|wir|du|sie|ihr) (?:wohl|vielleicht|eventuell|evtl\.?|nicht)\b(?=.*\b(?:d(?:ü|ue)rften?|k(?:ö|oe)nnt?en?|k(?:ö|oe)nntest|m(?:ö|oe)gen|w(?:ü|ue)rd\p{L}+)\b)`,
  // "darf ich bei euch zusehen?"
  String.raw`\b(?:darf|d(?:ü|ue)rfte|k(?:ö|oe)nnte|d(?:ü|ue)rfen|d(?:ü|ue)rften|k(?:ö|oe)nnten) (?:ich|wir) .{0,40}\b(?:bei (?:dir|euch|ihnen)|mit (?:dir|euch|ihnen)|von (?:dir|euch|ihnen)|(?:deine|eure|ihre)[nmr]? \p{L}+)\b(?=.*\?)`,
  // "wir hätten dich gern in der Jury"
  String.raw`\b(?:wir|ich) (?:h(?:ä|ae)tten?|w(?:ü|ue)rden?|m(?:ö|oe)chten?|wollen|wollten) (?:dich|sie|euch) (?:\p{L}+ ){0,8}?(?=(?:dabei|in (?:der|die) jury|einladen|gewinnen|fragen|bitten|als (?:gast|redner\p{L}*|referent\p{L}*)|auf der bühne))`,
  // "ich brauche noch ein Schreiben von dir", "uns fehlt noch ein Redner"
  String.raw`\b(?:ich|wir) (?:brauche|brauchen|bräuchte|bräuchten|suche|suchen|benötige|benötigen)(?: (?:noch|dringend|mal|unbedingt|für \p{L}+|dazu))* (?=(?:deine?n?|ihre?n?|eure?n?|jemand(?:en)?|ein(?:e|en)? (?:\p{L}+ )?(?:schreiben|gutachten|referenz|empfehlung\p{L}*|rat|tipp|hand|helfer\p{L}*|unterschrift|bürgen|redner\p{L}*|zeugen|meinung|job|stelle|praktikum\p{L}*)|hilfe|rat|unterstützung|etwas neues|\d+ euro).{2,})`,
  // "halt bitte die Ohren offen", "leg ein gutes Wort ein"
  String.raw`(?:^|[,.;:–] ?|\bund )(?:bitte )?(?:halt|haltet|denk|denkt|leg|leih|gib|nenn|stell|nimm|lies|hör|korrigier|streich|empfiehl|erwähn|verrat|rede|sprich) (?:doch |bitte |mal |kurz |einfach |mir |uns |an |dir |dazu )*(?=(?:die ohren|die augen|mich|uns|ein gutes wort|meinen|meine|einen|drüber|rein|alles|was|mit (?:ihm|ihr|deine)|bei)\b)(?!.*\b(?:artikel|zeitung)\b)`,
  // "wir hätten Sie gern als Festrednerin"
  String.raw`\b(?:wir|ich) (?:hätten|hätte) (?:dich|sie|euch) (?:\p{L}+ ){0,3}(?=(?:als|auf|in|bei|dabei)\b)`,
  // "wer etwas geben kann, findet die Kontonummer unten", "froh um jeden, der hilft"
  String.raw`\bwer (?:etwas|uns|mir|mit|\p{L}+) (?:\p{L}+ ){0,6}(?=(?:kann|mag|möchte|will),? (?:findet|melde|melde[nt]?|ist|kann|spende))|\b(?:froh|dankbar|glücklich) (?:um|für|über) (?=(?:jeden|jede|jedes|alle|deine|ihre|eure|einen|eine)\b)`,
  // "vielleicht lässt sich über dich etwas machen"
  String.raw`\bvielleicht (?:lässt sich|kannst du|könntest du|könnten sie|ließe sich|geht da|weißt du|hast du|kennst du) (?=.{6,})(?!.*\?)`,
  // "sag, ob es geht"
  String.raw`(?:^|[,.;:–] ?|\baber )sag(?:t|en sie)?(?: mir| uns)?(?: ehrlich)?, (?=(?:ob|was|wo|wie) (?:es|das|der|die|ich|du|man|dich|ihr)\b)(?!.*\b(?:kommst|kommt|passt|bescheid|uhr)\b)`,
  String.raw`\b(?:ich|wir) (?:brauche|brauchen|bräuchte|bräuchten) (?:\p{L}+ )?(?=(?:ein paar|zwei|drei|vier|kräftige|starke) (?:\p{L}+ )?(?:arme|hände|leute|helfer|männer|freiwillige))`,
  // "jede Hilfe wäre willkommen"
  String.raw`\b(?:jede[rs]?|jegliche|über (?:jede|eine|deine|ihre)) (?:\p{L}+ )?(?:hilfe|spende|unterstützung|rückmeldung|idee|euro|beitrag|tipp|hinweis)\b.{0,40}\b(?:hilft|willkommen|dankbar|freuen|zählt|wertvoll|gold)\b`,
  // "schon zehn Euro helfen uns"
  String.raw`\b(?:schon|auch|selbst) (?:\p{L}+ ){1,3}(?:hilft|helfen|bringt|bringen|würde|würden|wäre|wären) (?:\p{L}+ )?(?:uns|mir|weiter|viel|schon)\b`,
  // "sag mir ehrlich, wo es hakt"
  String.raw`(?:^|[,.;:–] ?)(?:sag|sagt|sagen sie|verrat|erzähl) (?:mir|uns) (?:\p{L}+,? ?){0,2},? ?(?:was (?:du|sie|ihr|ich|nicht)|wo (?:es|ich|der|die|das)|wie (?:du|ihr|sie)|ob (?:das|es|der|die) (?:so|zu))`,
]

/** With asking words of their own. */
export const SAYINGS = [
  rule(
    'introduction',
    // "gibt es dort jemanden, bei dem ich mich melden kann?"
    String.raw`\bgibt(?:'s| es) (?:\p{L}+ ){0,3}jemand(?:en)?\b(?=.*\b(?:ich|wir)\b.*\?)`,
    // "erzählst du ihr von mir?"
    String.raw`\b(?:ihm|ihr|ihnen|deine[mr] \p{L}+|ihre[mr] \p{L}+) (?:mal )?(?:von (?:mir|uns|meine[mr]|unsere[mr])|meinen namen|meine (?:nummer|karte|mappe))\b(?=.*\?)`,
  ),
  rule(
    'information',
    // "bei wem habt ihr das Dach decken lassen?"
    String.raw`\b(?:bei wem|wo|womit|welche[nrsm]?(?: \p{L}+)?|mit wem|wie ?viel|was|wer) (?:habt|hast|haben|seid|bist|sind|hat) (?:du|ihr|sie|euch|dir|ihnen)\b.{0,80}\b(?:machen lassen|genommen|gekauft|gefunden|bezahlt|gezahlt|gebucht|bestellt|benutzt|verwendet|beauftragt|gebaut|gemacht|repariert|operiert|bekommen|untergebracht)\b(?=.*\?)`,
    // "lohnt sich das?"
    String.raw`\b(?:lohnt|lohnte|taugt) (?:sich |der |die |das |es )+(?=.*\?)|\bwie heißt (?:nochmal |noch mal |noch |gleich )?(?:dein|euer|ihr|der|die|das)\p{L}* \p{L}+(?=.*\?)`,
  ),
  rule(
    'advice',
    // "wie habt ihr das damals geschafft?"
    String.raw`\bwie (?:habt|hast|haben|seid|bist) (?:du|ihr|sie)\b.{0,80}\b${DONE}\b(?=.*\?)`,
    String.raw`\b(?:in|an) meiner (?:lage|stelle)\b(?=.*\?)|\bwas (?:würdest|würdet|würden|tätest) ${DU}\b.{0,30}\b(?:tun|machen|raten|nehmen)\b(?=.*\?)`,
  ),
  rule(
    'feedback',
    // "ist die so in Ordnung oder zu lang?"
    String.raw`\b(?:ist|sind|geht|passt|klingt|wirkt|liest sich) (?:das|die|der|es|sie|er)\b.{0,25}\b(?:so (?:in ordnung|okay|ok|gut|verständlich)|zu (?:lang|kurz|viel|trocken|steif|hart|dick aufgetragen)|verständlich)\b(?=.*\?)`,
  ),
]

/** What speaks of a kind, once something is asked. */
export const HINTS = told({
  introduction: `
    melden darf, kontakt, ansprechpartner, von mir, studiert mit, mit \\p{L}+ studiert,
    kennenlernen, leiterin, leiter, vorstellen, bekannte, deine schwester, dein bruder,
    deine tante, dein onkel, ihr bruder, ihre schwester, draht, ihr von, ihm von, sprechen würde,
    mit (?:ihm|ihr|ihnen|meinem|meiner|unserem|unserer) \\p{L}* ?(?:sprechen|reden), nachbarin,
    nachbar, cousine?, schwägerin, tochter leitet, leitet doch, kennst doch, kennen doch,
    telefonnummer, vermitteln, empfehlen könntest
  `,
  endorsement: `
    gutachten, empfehlung\\p{L}*, referenz, bürge, bürgschaft, zeugnis, vermieter, visum,
    stipendium, bescheinigen, bestätigen, pünktlich gezahlt, auskunft, botschaft,
    einladung zu schreiben, ausländerbehörde, unterschreiben, unterschrift, zeugen?, leumund,
    schreiben für, gericht, amt, bewerbung um, jobcenter, schufa
  `,
  job: `
    stelle, job, arbeit, praktikum, lehrstelle, bewerben, bewerbung, weinlese, aushilfe, schicht,
    kündigung, arbeitslos, entlassen, gelernte[rn]?, sofort anfangen, saison, bilden sie,
    ausbilden, gärtnerin?, bäckerei, einstellen, personal, mitarbeiter\\p{L}*, gelernt, umschulung,
    verstärkung, lager, werkstatt
  `,
  event: `
    vortrag, sprechen, podium, jury, moderieren, moderation, lesung, eröffnen, verein,
    vereinsabend, schule, schüler, festival, podcast, interview, gast, abend, tagung, redner,
    rede halten, fest, feier, jubiläum, chor, publikum, bühne, radio, sendung, vorlesen, auftreten,
    vorführen, besuchen, klasse, unterricht, diskussion, runde
  `,
  money: `
    spende\\p{L}*, euro, leihen, sponsor\\p{L}*, beitrag, helme, tombola, kasse, klamm,
    finanzier\\p{L}*, kosten, zuschuss, teil zu übernehmen, teil übernehmen, patenschaft, darlehen,
    geld, sammeln, zehn euro, tierheim, dach, sturm, überweis\\p{L}*, konto, rechnung, vorstrecken,
    auslegen, knapp, förder\\p{L}*, mitglied werden, helfen uns weiter
  `,
  feedback: `
    entwurf, rede, text, anschreiben, kapitel, drüberschauen, drüberlesen, gegenlesen, korrektur,
    fehler, anbei, im anhang, gedicht\\p{L}*, layout, version, exposé, zu lang, speisekarte,
    streichen, ändern, weglassen, kürzen, klingt, lesen, hör mal rein, ansehen, schauen, logo,
    plakat, website, präsentation, folien, übersetzung, musik, aufnahme
  `,
  advice: `
    rat, meinung, erfahrung\\p{L}*, entscheidung, überlege, unsicher, angeboten, an meiner stelle,
    wie sie das machen, kaffee, telefonat, umgestellt, ansehen, weiß nicht, selbständig,
    halbes stündchen, viertelstunde, hinbekommen, spät noch studiert, an deiner stelle, worauf,
    achten, tipps, empfehl\\p{L}*, schaffst, geschafft, trennung, pflege, kinder, umzug, beruf
  `,
})
