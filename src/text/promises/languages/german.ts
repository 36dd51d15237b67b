import { GERMAN_ASSURANCES } from './continental-assurances.ts'
import { GERMAN_DAYS } from './german-days.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage, VerbRule } from './promise-language.ts'

/** First person of the verbs one promises with; the rest of the sentence says what. */
const SEND =
  "schicke|schick|schick['’]s|sende|send|maile|mail|leite|übersende|überweise|zahle|bezahle|besorge|bringe|bring|reiche|lege|drucke|kopiere|poste|lade|stelle (?=dir|ihnen|euch|das|die|den|es)|teile|scanne|gebe|geb|leihe|leih|hole|hol|druck|stell (?=dir|ihnen|euch|das|die|den|es)|reich|besorg|trage|trag|nehme|nehm|hinterlege|hinterleg|liefere|liefer"
const REPLY =
  'melde mich|meld mich|antworte|schreibe|schreib|gebe (?:dir|ihnen|euch|noch )?(?: )?(?:bis \\p{L}+ )?(?:bescheid|rückmeldung)|sage|sag|frage|frag|erkundige mich|kläre|klär|prüf|sag bescheid|red|sprech|schau (?:mal )?nach|gucke?|horche|prüfe|bestätige|teile (?:dir|ihnen|euch) mit|komme (?:auf|dazu auf)|hake|rede|spreche|höre mich um|informiere|sehe (?:mal )?nach|schaue (?:mal )?nach|finde'
const CALL = 'rufe|ruf|telefoniere|klingle'
const MEET =
  'lade|reserviere|buche|organisiere|koche|besuche|vereinbare|schlage|schulde dir (?:ein|noch)'
const DO =
  'kümmere? mich|erledige|mache|mach|bereite|schaue|schau|sehe|lese|lies|übernehme|fülle|unterschreibe|trage|bestelle|setze|suche|helfe|zeige|erkläre|überarbeite|korrigiere|übersetze|entwerfe|verfasse|repariere|reparier|richte|streiche|such|bestell|pack|packe|hol|hole|besorge|regle|regel|backe|back|schließe|beende|werde'
const YOU = '(?:dir|dich|ihnen|sie|euch|deine[nmrs]?|ihre[nmrs]?|eure[nmrs]?|du|ihr)'

const verb = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

/** What follows "ich werde", its verb at the end: "dir die Folien bis Freitag schicken". */
const WITH_END = (verbs: string) => String.raw`[^.;:!]{0,140}?(?<!\p{L})(?:${verbs})`
const INTRODUCE = 'stelle?|verbinde|vernetze'
const ANY = [INTRODUCE, SEND, REPLY, CALL, MEET, DO].join('|')

/** What one is, feels and says, whoever hears it. */
const STATES =
  'bin|habe|hab|hatte|war|wünsche|wünsch|danke|dank|schreibe|hoffe|freue|wollte|möchte|kann|könnte|würde|muss|darf|soll|denke|glaube|liebe|weiß|sage|sag|glaub|drücke|drück|gratuliere|vertraue|schulde|traue|rate|empfehle|verzeihe|stimme|gönne|biete|erzähle|erzähl|bot|gab|schrieb|schickte|sagte|rief|half|zeigte|brachte|nicht|und|oder|aber|dass|wie|was|mit|von|bei|bis|als|für|das|die|der|den'

/** German, with du and Sie. */
export const GERMAN: PromiseLanguage = {
  hint: wordsBeginning(
    String.raw`ich\s|wir\s|melde?\smich\s|schicke?\s|sende\s|maile\s|rufe?\s|schreibe?\s|sage?\s|bringe?\s|geben?\s|erhalten\s|bekommen\s|hören\s|klär\s|komm(?:t|en\sSie)?\s|lass(?:t|en\sSie)?\suns\s|schau(?:t|en\sSie)?\s|du\s|sie\s|ihr\s`,
  ),
  openings: [
    {
      pattern:
        /(?<!\p{L})(?:ich|wir) (?:verspreche (?:dir|ihnen|euch)[^,]{0,20}, (?:dass ich|ich)|verspreche,? (?:dass ich|ich)|(?:werde|will|wollte noch))(?: (?:mal|dann|noch|auch|gern|gerne|gleich|bald|natürlich|sicher|auf jeden fall))* /giu,
    },
    {
      pattern:
        /(?<!\p{L})(?:werde|werden) (?:ich|wir)(?: (?:mal|dann|noch|auch|gern|gerne|gleich|natürlich|sicher))* /giu,
    },
    { pattern: new RegExp(String.raw`(?<!\p{L})ich (?=(?:${ANY})(?!\p{L}))`, 'giu') },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})wir (?=(?:übersenden|liefern|erstatten|überweisen|informieren|antworten|bestätigen|organisieren|helfen|holen|reparieren|schauen|schicken|senden|melden uns|rufen|laden|geben|leiten|bringen|kümmern uns|klären|prüfen)(?!\p{L}))`,
        'giu',
      ),
    },
    { pattern: new RegExp(String.raw`(?=(?<!\p{L})(?:${ANY}) ich(?!\p{L}))`, 'giu') },
    { pattern: /(?<!\p{L})ich (?=\p{L}{3,} (?:dir|ihnen|euch) )/giu, needsDay: true },
    { pattern: /(?=(?<!\p{L})\p{L}{3,} ich (?:dir|ihnen|euch) )/giu, needsDay: true },
    {
      pattern: new RegExp(
        String.raw`(?:^|[.,;:–—-] |(?<!\p{L})(?:und|aber|dann|danke|gerne?|ja) )(?=(?:melde mich|meld mich|schicke?|sende|maile|rufe?|gebe|leite|kümmere mich|bringe|frage|kläre|schaue|stelle|reserviere) )`,
        'giu',
      ),
    },
  ],
  verbs: [
    verb(
      'introduce',
      String.raw`(?:stelle?|bringe|verbinde|vernetze|mache|mach)(?: ich)? (?:dich|sie|euch|dir|ihnen|ihr|ihm|den kontakt|euch beide)[^.;!]{0,60}?(?:\p{L}+ )?(?:vor|in kontakt|zusammen|bekannt|her|mit (?:\p{L}+ )+bekannt)`,
    ),
    verb(
      'introduce',
      String.raw`(?:stelle?|mache?) ich (?:(?:gern|gerne|dir|ihnen|euch|dann|noch|mal) )*(?:her|vor|euch bekannt)`,
    ),
    verb(
      'introduce',
      WITH_END(
        'vorstellen|bekannt ?machen|in kontakt bringen|den kontakt herstellen|vernetzen|zusammenbringen',
      ),
    ),
    verb(
      'answer',
      String.raw`(?:gebe?|geb|geben)(?: (?:ich|wir))? [^.;!]{0,60}?(?:bescheid|rückmeldung|feedback|antwort)`,
    ),
    verb('answer', `(?:${REPLY}|melden uns)(?: ich)?`),
    verb(
      'call',
      `(?:${CALL}|rufen)(?: (?:ich|wir))? (?:dich|sie|euch|dir|noch|mal|morgen|später|am|kurz|nächste|gleich|zurück|an|\\p{L}+tag|heute|dann|bei|wieder|ihn)`,
    ),
    verb(
      'meet',
      String.raw`(?:lade|laden)(?: (?:ich|wir))? (?:dich|sie|euch)(?:[^.;!]|\d\.){0,80}? ein`,
    ),
    verb(
      'meet',
      `(?:${MEET})(?: ich)? (?:(?:uns|für uns|einen tisch|ein|eine|einen|etwas|was|dir|ihnen|euch|den|das|die|noch|dann|mal)(?!\\p{L}))`,
    ),
    verb(
      'send',
      `(?:${SEND}|schicken|senden|leiten|bringen|geben)(?: (?:ich|wir))? (?!(?:(?:dir|ihnen|euch) )?(?:liebe|viele|beste|herzliche|schöne) )(?:dir|ihnen|euch|es|das|die|den|dann|noch|morgen|alles|eine|einen|ein|gern|gerne|am|bis|mal|heute|nächste|später|die|sie|ihn|gleich|deine?n?|ihre?n?|eure?n?|weiter)`,
    ),
    verb(
      'send',
      WITH_END(
        'schicken|zuschicken|senden|zusenden|übersenden|mailen|weiterleiten|zukommen lassen|überweisen|bezahlen|mitbringen|bringen|besorgen|geben|hochladen|teilen|nachreichen|einreichen|zurückgeben|leihen',
      ),
    ),
    verb(
      'answer',
      WITH_END(
        'melden|antworten|bescheid geben|bescheid sagen|rückmeldung geben|mitteilen|klären|prüfen|nachfragen|fragen|erkundigen|bestätigen|zurückkommen|schreiben|nachsehen|nachschauen|informieren|umhören|sagen',
      ),
    ),
    verb('call', WITH_END('anrufen|zurückrufen|telefonieren|durchklingeln')),
    verb(
      'meet',
      WITH_END(
        'einladen|reservieren|buchen|organisieren|vereinbaren|bekochen|besuchen|vorbeikommen',
      ),
    ),
    verb(
      'do',
      WITH_END(
        'erledigen|kümmern|vorbereiten|fertig ?machen|fertigstellen|ansehen|anschauen|durchlesen|lesen|übernehmen|ausfüllen|unterschreiben|eintragen|bestellen|suchen|helfen|zeigen|erklären|überarbeiten|korrigieren|übersetzen|entwerfen|verfassen|abschließen|durchgehen|machen',
      ),
      'reader',
    ),
    verb('do', `(?:${DO.replace('|werde', '')})(?: ich)?`, 'reader'),
    verb(
      'do',
      String.raw`(?!(?:${STATES})(?!\p{L}))\p{L}{3,}(?: ich)? (?:dir|ihnen|euch)(?!\p{L})`,
      'reader-and-day',
    ),
    verb(
      'do',
      WITH_END(
        String.raw`(?!(?:sein|haben|werden|können|müssen|dürfen|sollen|wollen|gehen|kommen|fahren|fliegen|reisen|sehen|treffen|bleiben|ziehen|wohnen|verbringen|feiern|freuen|vermissen|denken|vergessen|versuchen|nehmen|lassen|stehen|liegen|sitzen|schlafen|essen|trinken|arbeiten|lernen|umziehen|heiraten|verreisen|anfangen|aufhören|genießen|leben)(?!\p{L}))\p{L}{4,}en(?= ?[.,!]|$)`,
      ),
      'reader',
    ),
  ],
  sayings: [
    verb('answer', String.raw`(?:du hörst|sie hören|ihr hört)[^.;!?]{0,40} von (?:mir|uns)`),
    verb(
      'send',
      String.raw`(?!wann|wo|was|wie|warum|ob|wenn|dass)(?:\p{L}+ ){1,4}(?:erhalten sie|bekommen sie|bekommst du|erhältst du|kriegst du|haben sie|hast du(?! (?:frei|geburtstag|zeit|recht|glück|lust|urlaub|termin))|bekommt ihr|kriegt ihr)`,
      'day',
    ),
    verb(
      'meet',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )?(?:ein|eine|einen|das)(?: \p{L}+)? ?(?:essen|mittagessen|abendessen|kaffee|bier|drink|getränk|besuch|frühstück)`,
    ),
    verb(
      'answer',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )?(?:ein|eine|einen|die|meine)(?: \p{L}+)? ?(?:antwort|mail|rückmeldung|nachricht)`,
    ),
    verb(
      'send',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )(?:ein|eine|einen|die|den|das|meine)`,
    ),
    verb(
      'send',
      String.raw`(?:du bekommst|du kriegst|ihr kriegt|du erhältst|sie bekommen|sie erhalten|ihr bekommt|du hast) (?:es|sie|ihn|das|die|den|von mir|von uns|meine?n?|eine?n?|alles|morgen|heute|bis|am|dann|noch|spätestens|unser\p{L}*|ihr\p{L}*|dein\p{L}*)`,
      'day',
    ),
  ],
  more: GERMAN_ASSURANCES,
  governed:
    /(?:(?<!\p{L})(?:sagte|gesagt|sagst|meinte|dachte|denke nicht|glaube nicht|hoffe|fürchte|bezweifle|ob|wenn|falls|bevor|dass|weil|was|wie|wer|wo|wann|warum|vielleicht|eventuell|möglicherweise|hoffentlich|sobald|als|während|damit|die|der|das)(?:,| dass)?|["“‘«„]) ?$/iu,
  spoils:
    /(?<!\p{L})(?:sobald es (?:etwas )?neu\p{L}*|sonst(?= \p{L}+ ich)|versprechen kann ich|wenn ich (?:es|das|dazu|zeit|kann|schaffe|dran)|mal sehen|mal schauen|falls (?!nicht (?:vorher|früher))|wenn (?:du|sie|ihr|es|ich|das|dir|ihnen|wir) (?!(?:wieder |zurück))[^.]{0,60}(?:willst|wollen|wollt|möchtest|möchten|magst|mögen|passt|recht ist|hilft|interesse|könnte|darf|brauchst|brauchen|wäre|hättest)|würde|würden|könnte|hätte|vielleicht|eventuell|möglicherweise|jede[nrs]? (?:tag|woche|monat|morgen|jahr)|immer|normalerweise|leider nicht|(?:liebe|viele|beste|herzliche|schöne) grüße|nicht mehr|anbei|hiermit|im anhang|beigefügt|gerade|soeben|im moment|zurzeit|derzeit|seit)(?!\p{L})/iu,
  empty:
    /(?:schicke|sende)(?: ich)? (?:dir|ihnen|euch)? ?(?:liebe|viele|beste|herzliche|schöne) |(?:mache|mach) mir|(?:schreibe|schreib) (?:dir|ihnen|euch)?,? (?:weil|um|da|wegen|heute)|(?:sage|sag) (?:ja|nein|mal so|danke|es)|(?:frage|frag) mich|(?:melde|meld) mich (?:ab|krank|an|zurück aus)|(?:melde|meld) mich (?:wegen|heute|mit einer (?:bitte|frage)|weil|bei dir,? weil|nach)|gebe zu|rufe? (?:dich|sie|euch) an,? (?:wegen|weil|um)|sehe (?:das|es)|finde (?:es|das|die|den|ihn|sie|toll)|lese gerade|mache (?:gerade|seit|mit)|teile (?:deine|ihre|die)|suche (?:nach|eine|einen|gerade|ein) |rede gern|spreche (?:gern|kein|ein)|komme (?:auf die idee|darauf)/iuy,
  reader: new RegExp(String.raw`(?<!\p{L})${YOU}(?!\p{L})`, 'iu'),
  invitations: [
    /(?<!\p{L})(?:(?:ich|wir) (?:lade|laden|möchten?|würden?)|(?:lade|laden) (?:ich|wir)|möchten? (?:ich|wir)) (?:dich|sie|euch)(?:[^.;!?]|\d\.){0,80}? ein(?:laden)?(?!\p{L})|(?<!\p{L})(?:du bist|ihr seid|sie sind|ihr zwei seid|alle sind|bist du|seid ihr|sind sie)(?: \p{L}+){0,3} eingeladen|(?<!\p{L})(?:(?:wir|ich) würden? (?:mich|uns) (?:sehr )?freuen,? (?:wenn (?:du|sie|ihr)|(?:dich|sie|euch))(?:[^.!?]|\d\.){0,80}(?:begrüßen|kommen|kommst|kommt|dabei)|(?:komm|kommt|kommen sie)(?: (?:doch|gern|gerne|einfach|bitte))* (?:dazu|mit|vorbei|am|zur|zu unserem|zu unserer))/iu,
    /(?<!\p{L})(?:komm|kommt|kommen sie)(?: (?:doch|mal|einfach|uns|gern|gerne|bald|unbedingt|ruhig|alle|beide|bitte))+ (?:vorbei|besuchen|zu uns|zum|zu mir|auf einen|rüber)/iu,
    /(?<!\p{L})(?:komm|kommt|kommen sie) (?:zum (?:abendessen|essen|mittagessen|kaffee|grillen)|uns besuchen|zu uns)/iu,
    /(?<!\p{L})(?:lass|lasst|lassen sie) uns (?:doch |mal |bald |wieder |endlich |zusammen |gemeinsam |unbedingt )*(?:(?:einen|einmal|auf einen) )?(?:\p{L}+ )?(?:mittagessen|essen gehen|abendessen|kaffee|mittag essen|bier|treffen|frühstücken)/iu,
    /(?<!\p{L})(?:du bist|ihr seid|sie sind) (?:jederzeit |immer |herzlich |gern |gerne |bei uns )+(?:willkommen|eingeladen)/iu,
    /(?<!\p{L})(?:schau|schaut|schauen sie)(?: doch| mal| gern| gerne| einfach)+ vorbei/iu,
    /(?<!\p{L})(?:du musst|ihr müsst|sie müssen) (?:uns |mal |unbedingt |bald |mich )+(?:besuchen|vorbeikommen|zum essen kommen)/iu,
    /(?<!\p{L})wir (?:sollten|müssen|könnten) (?:mal |bald |unbedingt |wieder |endlich )+(?:zusammen |gemeinsam )?(?:\p{L}+ )?(?:essen gehen|mittagessen|kaffee trinken|abendessen|was trinken|ein bier trinken)/iu,
  ],
  questions:
    /(?<!\p{L})(?:hast du|habt ihr|haben sie|magst du|mögt ihr|mögen sie|wollen wir|gehen wir|kommst du|kommt ihr|kommen sie|wie wär['’]?e?s?(?: es)? mit|wie wäre)(?!\p{L})[^?]{0,40}(?:kaffee|bier|mittagessen|essen gehen|abendessen|frühstück(?:en)?|spazier\p{L}+|kino|konzert|glas wein|tee|grillen|zu uns|vorbei|rüber|eis)/iu,
  days: GERMAN_DAYS,
}
