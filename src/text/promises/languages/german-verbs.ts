import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { SEND, REPLY, CALL, MEET, DO, germanVerb, WITH_END } from './german-words.ts'

/** What one is, feels and says, whoever hears it. */
const STATES = pattern`
  bin|habe|hab|hatte|war|wünsche|wünsch|danke|dank|schreibe|hoffe|freue|wollte|möchte|kann
  |könnte|würde|muss|darf|soll|denke|glaube|liebe|weiß|sage|sag|glaub|drücke|drück|gratuliere
  |vertraue|schulde|traue|rate|empfehle|verzeihe|stimme|gönne|biete|erzähle|erzähl|bot|gab
  |schrieb|schickte|sagte|rief|half|zeigte|brachte|nicht|und|oder|aber|dass|wie|was|mit|von|bei
  |bis|als|für|das|die|der|den
`

/** What one says one will do; the first that fits tells the kind of deed. */
export const GERMAN_VERBS: PromiseLanguage['verbs'] = [
  germanVerb(
    'introduce',
    pattern`
        (?:stelle?|bringe|verbinde|vernetze|mache|mach)(?: ich)? (?:
          dich|sie|euch|dir|ihnen|ihr|ihm|den kontakt|euch beide
        )[^.;!]{0,60}?(?:\p{L}+ )?
          (?:vor|in kontakt|zusammen|bekannt|her|mit (?:\p{L}+ )+bekannt)
      `,
  ),
  germanVerb(
    'introduce',
    String.raw`(?:stelle?|mache?) ich (?:(?:gern|gerne|dir|ihnen|euch|dann|noch|mal) )*(?:her|vor|euch bekannt)`,
  ),
  germanVerb(
    'introduce',
    WITH_END(
      'vorstellen|bekannt ?machen|in kontakt bringen|den kontakt herstellen|vernetzen|zusammenbringen',
    ),
  ),
  germanVerb(
    'answer',
    String.raw`(?:gebe?|geb|geben)(?: (?:ich|wir))? [^.;!]{0,60}?(?:bescheid|rückmeldung|feedback|antwort)`,
  ),
  germanVerb('answer', `(?:${REPLY}|melden uns)(?: ich)?`),
  germanVerb(
    'call',
    `(?:${CALL}|rufen)(?: (?:ich|wir))? (?:dich|sie|euch|dir|noch|mal|morgen|später|am|kurz|nächste|gleich|zurück|an|\\p{L}+tag|heute|dann|bei|wieder|ihn)`,
  ),
  germanVerb(
    'meet',
    String.raw`(?:lade|laden)(?: (?:ich|wir))? (?:dich|sie|euch)(?:[^.;!]|\d\.){0,80}? ein`,
  ),
  germanVerb(
    'meet',
    `(?:${MEET})(?: ich)? (?:(?:uns|für uns|einen tisch|ein|eine|einen|etwas|was|dir|ihnen|euch|den|das|die|noch|dann|mal)(?!\\p{L}))`,
  ),
  germanVerb(
    'send',
    pattern`
        (?:${SEND}|schicken|senden|leiten|bringen|geben)(?: (?:ich|wir))? (?!
          (?:(?:dir|ihnen|euch) )?(?:liebe|viele|beste|herzliche|schöne) )(?:
            dir|ihnen|euch|es|das|die|den|dann|noch|morgen|alles|eine|einen|ein|gern|gerne|am
            |bis|mal|heute|nächste|später|die|sie|ihn|gleich|deine?n?|ihre?n?|eure?n?|weiter
          )
      `,
  ),
  germanVerb(
    'send',
    WITH_END(
      'schicken|zuschicken|senden|zusenden|übersenden|mailen|weiterleiten|zukommen lassen|überweisen|bezahlen|mitbringen|bringen|besorgen|geben|hochladen|teilen|nachreichen|einreichen|zurückgeben|leihen',
    ),
  ),
  germanVerb(
    'answer',
    WITH_END(
      pattern`
          melden|antworten|bescheid geben|bescheid sagen|rückmeldung geben|mitteilen|klären
          |prüfen|nachfragen|fragen|erkundigen|bestätigen|zurückkommen|schreiben|nachsehen
          |nachschauen|informieren|umhören|sagen
        `,
    ),
  ),
  germanVerb('call', WITH_END('anrufen|zurückrufen|telefonieren|durchklingeln')),
  germanVerb(
    'meet',
    WITH_END('einladen|reservieren|buchen|organisieren|vereinbaren|bekochen|besuchen|vorbeikommen'),
  ),
  germanVerb(
    'do',
    WITH_END(
      pattern`
          erledigen|kümmern|vorbereiten|fertig ?machen|fertigstellen|ansehen|anschauen
          |durchlesen|lesen|übernehmen|ausfüllen|unterschreiben|eintragen|bestellen|suchen
          |helfen|zeigen|erklären|überarbeiten|korrigieren|übersetzen|entwerfen|verfassen
          |abschließen|durchgehen|machen
        `,
    ),
    'reader',
  ),
  germanVerb('do', `(?:${DO.replace('|werde', '')})(?: ich)?`, 'reader'),
  germanVerb(
    'do',
    String.raw`(?!(?:${STATES})(?!\p{L}))\p{L}{3,}(?: ich)? (?:dir|ihnen|euch)(?!\p{L})`,
    'reader-and-day',
  ),
  germanVerb(
    'do',
    WITH_END(
      pattern`
          (?!
            (?:
              sein|haben|werden|können|müssen|dürfen|sollen|wollen|gehen|kommen|fahren|fliegen
              |reisen|sehen|treffen|bleiben|ziehen|wohnen|verbringen|feiern|freuen|vermissen
              |denken|vergessen|versuchen|nehmen|lassen|stehen|liegen|sitzen|schlafen|essen
              |trinken|arbeiten|lernen|umziehen|heiraten|verreisen|anfangen|aufhören|genießen
              |leben
            )(?!\p{L})
          )\p{L}{4,}en(?= ?[.,!]|$)
        `,
    ),
    'reader',
  ),
]
