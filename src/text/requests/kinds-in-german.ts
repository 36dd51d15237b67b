import type { KindRule } from './kinds-in-english.ts'

const rule = (kind: KindRule['kind'], ...patterns: readonly string[]): KindRule => ({
  kind,
  pattern: new RegExp(patterns.join('|'), 'iu'),
})

/** German, the weightiest first. The verb may stand at the end. */
export const GERMAN_KINDS: readonly KindRule[] = [
  rule(
    'pitch',
    String.raw`\b(?:unsere?|eine) (?:\p{L}+ ){0,2}(?:lösung|software|plattform|demo|produkt)\b.{0,60}\b(?:zeigen|vorstellen|vorführen|präsentieren)`,
  ),
  rule(
    'introduction',
    String.raw`\b(?:mich|uns) (?:mal |bitte |vielleicht )?(?:mit )?.{0,50}\b(?:bekannt ?(?:zu )?machen|vor(?:zu)?stellen|verbinden|vernetzen|in (?:kontakt|verbindung) (?:zu )?bringen)`,
    String.raw`\b(?:einen )?kontakt (?:zu|mit|bei) .{1,60}\b(?:herstellen|herzustellen|vermitteln|vermittelst|geben)`,
    String.raw`\b(?:kennst|kennen) (?:du|sie|ihr) (?:vielleicht |zufällig |dort )*(?:jemand(?:en)?|wen)\b`,
  ),
  rule(
    'job',
    String.raw`\bein gutes wort\b|\bmeinen lebenslauf (?:\p{L}+ ){0,3}(?:weiter|geben)|\bmeine bewerbung (?:\p{L}+ ){0,3}weiter|\b(?:offene|freie) stellen?\b|\b(?:einen|meinen) (?:job|praktikumsplatz)\b|\bstelle frei\b`,
  ),
  rule(
    'endorsement',
    String.raw`\b(?:empfehlungsschreiben|referenz|referenzschreiben|gutachten|empfehlung (?:schreiben|für mich))\b`,
  ),
  rule(
    'event',
    String.raw`\b(?:vortrag|keynote|workshop|impuls|gastvortrag|lesung|seminar)\b.{0,60}\b(?:halten|zu halten|geben|übernehmen)\b`,
    String.raw`\b(?:auf|an) (?:unserem|dem|einem) (?:podium|panel)\b|\b(?:in|zu gast in|gast in) unserem podcast\b|\bpodiumsdiskussion\b`,
  ),
  rule(
    'money',
    String.raw`\b(?:spende|spenden|sponsern|sponsor|sponsoring|geld leihen|investieren)\b`,
  ),
  rule(
    'feedback',
    String.raw`\b(?:feedback|rückmeldung) (?:zu|auf|geben)\b|\b(?:meinen?|unseren?|den|das) (?:\p{L}+ ){0,2}(?:entwurf|lebenslauf|text|antrag|manuskript|kapitel|artikel|exposé|bewerbung|arbeit|konzept)\b.{0,40}\b(?:ansehen|anschauen|lesen|durchsehen|durchlesen|drüberschauen|gegenlesen|werfen|anzusehen|zu lesen|gegenzulesen)`,
    String.raw`\beinen blick auf (?:meinen?|unseren?|den)\b`,
  ),
  rule(
    'advice',
    String.raw`\b(?:um|deinen|ihren|euren|einen) rat\b|\b(?:deine|ihre) (?:meinung|einschätzung|sicht)\b (?:zu|über)\b`,
    String.raw`\b(?:\d{1,2}|fünf|zehn|fünfzehn|zwanzig|dreißig|ein paar|einige) minuten\b.{0,30}\b(?:zeit|für mich|telefonieren|sprechen|austauschen)|\bminuten (?:deiner|ihrer|eurer) zeit\b|\beine (?:halbe |viertel)stunde (?:zeit|deiner|ihrer|für)\b`,
    String.raw`\b(?:auf|zu) einen kaffee\b.{0,60}\b(?:einladen|fragen|austauschen|erzählen)|\bdich (?:\p{L}+ ){0,3}(?:ausfragen|löchern)\b`,
    String.raw`\b(?:ein paar|einige|zwei) fragen (?:stellen|zu)\b`,
  ),
]

/** With asking words of their own; tried last, on the whole sentence. */
export const GERMAN_SMALL: readonly KindRule[] = [
  rule(
    'information',
    String.raw`\b(?:kennst|kennen) (?:du|sie|ihr) (?:vielleicht |zufällig )?(?:einen|eine|ein) gute[nrs]?\b|\b(?:weißt|wissen) (?:du|sie|ihr) (?:vielleicht |zufällig )?,? ?(?:ob es|wo man|wo ich|wie man|wie ich)\b|\b(?:kannst|können|könntest|könnten) (?:du|sie) (?:mir |uns )?(?:jemanden |etwas |einen |eine |ein )(?:\p{L}+ ){0,3}(?:empfehlen|nennen)`,
  ),
  rule(
    'other',
    String.raw`\b(?:einen|kleinen|großen) gefallen\b|\beine (?:kleine |große )?bitte\b|\b(?:kannst|könntest|könnten|können) (?:du|sie|ihr) (?:mir|uns) (?:vielleicht |bitte |kurz )*(?:bei |dabei |mit )?.{0,40}\bhelfen\b`,
  ),
]
