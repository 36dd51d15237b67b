import { GERMAN } from '../languages/german.ts'
import { build, type Grammar } from './grammar.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

const GERMAN_IDLE = wordList(`
  habe hab haben hatte hatten hätte hätten bin sind war waren wäre wären könnte könnten kann können würde würden möchte
  möchten mag mögen hoffe hoffen denke denken glaube glauben finde finden weiß weiss wissen freue freuen wünsche wünschen
  danke danken bitte bitten brauche brauchen muss müssen soll sollen sollte sollten darf dürfen gehe gehen fahre fahren
  fliege fliegen bleibe bleiben wohne arbeite arbeiten liebe lieben vermisse vermissen schlafe verstehe verstehen sehe
  sehen höre hören fühle fühlen gratuliere gratulieren drücke drücken grüße grüßen küsse entschuldige bedaure fürchte
  warte warten sitze stehe stehen liege spiele spielen laufe feiere feiern meine meinen erinnere erinnern lese lesen
  schreibe schreiben rate raten empfehle empfehlen traue trauen sage sagen erzähle erzählen zeige will wollen wollte
  wollten dass wenn ob weil falls damit was wie wo als bevor nachdem sobald bis und oder aber die der das den dem
  auch nur noch schon mit von für ja nein wird werde werden gönne verzeihe biete bieten ist wünschte begrüße begrüßen
  teile teilen schulde verspreche denn sofern da seit während obwohl auf in an bei zu`)

const GERMAN_DEEDS = wordList(`
  frage hör höre ruf rufe schau schaue kümmer kümmere erledige prüfe prüf kläre klär schicke schick sende bringe bring
  besorge besorg bestelle bestell buche buch reserviere reservier organisiere organisier mache mach melde meld leite leit
  reiche reich überweise zahle zahl bezahle hole hol repariere reparier richte richt korrigiere korrigier überarbeite
  ergänze trage trag stelle stell lege leg hänge häng packe pack ziehe zieh übernehme übernehm beantrage beantragen
  veranlasse veranlassen unterschreibe liefere liefer liefern drucke druck scanne scan tausche tausch tauschen informiere
  spreche sprech rede red bespreche erkundige lade lad setze setz werfe werf stecke steck gebe geb mail maile nehme nehm
  reichen leiten geben legen nehmen ziehen melden besorgen buchen bezahlen überweisen schauen sprechen reden drucken
  setzen stellen schicken senden bringen liefern holen richten prüfen klären reparieren erledigen übernehmen kümmern
  organisieren`)

const GERMAN_READER = String.raw`(?:dir|euch|ihnen|bei (?:dir|euch|ihnen)|zu (?:dir|euch|ihnen)|für (?:dich|sie|euch)|in (?:deine[mnr]|eure[mnr]|ihre[mnr])|an (?:dich|sie|euch|deine|ihre))`

/** German: the verb second, the reader in the dative. */
export const GERMAN_GRAMMAR: Grammar = {
  language: GERMAN,
  hint: /\b(?:ich|wir|ihnen|dir|euch|unsere?|kriegst|kriegste|bekomm\w+|erhalten)\b/i,
  unless: new RegExp(
    pattern`
      (?<!\p{L})(?:
        nicht|nie|kein\p{L}*|leider|vielleicht|hoffentlich|evtl|eventuell|könnten?|würden?
        |hätten?|wollte|sollten?|wenn|falls|sofern|ob|gestern|letzte\p{L}*|sagt|sagte|meint
        |meinte|gesagt|versprochen hat|voraussichtlich|montags|immer|jede[nrs]?
        |meine[nmrs]? (?:sohn|tochter|kinder?|eltern|mutter|vater|mann|frau|urlaub)|sobald
        |sendung|bestellung|wir sehen uns
      )(?!\p{L})
    `,
    'iu',
  ),
  builds: [
    build(
      'do',
      String.raw`(?:ich|wir) (?:fahr|bring|hol|nehm|begleit)(?:e|en)? (?:dich|sie|euch)(?! (?:um|dazu|darauf))`,
    ),
    build(
      'do',
      String.raw`(?:wir kommen|ich komme?)(?: [\p{L}\d]+){0,6} und (?:hol|bring|helf|reparier|richt|bau|montier|schau)(?:e|en)?`,
      { needs: 'day' },
    ),
    build(
      'answer',
      String.raw`(?:frau|herr) \p{L}+ (?:meldet sich|ruft|kommt|schickt|bringt|schaut)(?: [\p{L}\d]+){0,4} (?:ihnen|dir|euch|sie|dich|vorbei|zurück|an)`,
      { needs: 'day' },
    ),
    build('do', String.raw`(?:ich|wir) (?<verb>\p{L}+)(?: \p{L}+){0,6}? ${GERMAN_READER}`, {
      idle: GERMAN_IDLE,
    }),
    build('do', String.raw`(?<verb>\p{L}+) (?:ich|wir)(?: \p{L}+){0,6}? ${GERMAN_READER}`, {
      idle: GERMAN_IDLE,
    }),
    build('do', String.raw`(?:ich|wir) (?<verb>\p{L}+)`, { only: GERMAN_DEEDS, needs: 'day' }),
    build('do', String.raw`(?<verb>\p{L}+) (?:ich|wir)`, { only: GERMAN_DEEDS, needs: 'day' }),
    build(
      'send',
      pattern`
        (?:
          geht|gehen|kommt|kommen|liegt|liegen|steht|stehen|hängt|hängen|ist|sind|wird|werden
          |landet|landen
        )(?: \p{L}+){0,4}? (?:
          ihnen|dir|euch|bei (?:dir|euch|ihnen)|zu (?:dir|euch|ihnen)|an (?:dich|sie|euch)
          |(?:auf|in|an|vor) (?:deine[mnr]|eure[mnr]|ihre[mnr]) \p{L}+
        )
      `,
      { needs: 'day' },
    ),
    build(
      'send',
      String.raw`(?:den|die|das|mein\p{L}*|ihr\p{L}*|dein\p{L}*|alles|es) [^,.]{0,40}?(?:hast du|habt ihr|haben sie)`,
      { needs: 'day' },
    ),
    build(
      'do',
      String.raw`(?<=^|[,:–] )(?:hole?|bringe?|rufe?|schicke?|mache?|helfe?|gebe?|lege?|frage?|sage?) (?:dich|dir|euch|ihnen)`,
    ),
    build(
      'send',
      String.raw`(?:kriegste|kriegst du|bekommst du|kriegt ihr|bekommt ihr|bekommen sie|erhalten sie|erhältst du)(?! (?:frei|besuch|post))`,
      { needs: 'day' },
    ),
    build(
      'do',
      String.raw`(?<verb>legt|bringt|schaut|ruft|meldet|holt|liefert|schickt|kommt|sendet|repariert|montiert|prüft|übernimmt|wird)(?: \p{L}+)? unsere? (?:herr|frau|\p{Lu}\p{L}+)`,
    ),
    build(
      'do',
      String.raw`unsere? (?:herr |frau )?\p{L}+(?: \p{L}+)? (?:legt|bringt|schaut|ruft|meldet|holt|liefert|schickt|kommt|sendet|repariert|montiert|prüft|übernimmt)`,
      { needs: 'day' },
    ),
  ],
}
