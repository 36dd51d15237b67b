import { GERMAN_ASSURANCES } from './continental-assurances.ts'
import { GERMAN_DAYS } from './german-days.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'
import { YOU, germanVerb, ANY } from './german-words.ts'
import { GERMAN_VERBS } from './german-verbs.ts'

/** German, with du and Sie. */
export const GERMAN: PromiseLanguage = {
  hint: wordsBeginning(
    pattern`
      ich\s|wir\s|melde?\smich\s|schicke?\s|sende\s|maile\s|rufe?\s|schreibe?\s|sage?\s
      |bringe?\s|geben?\s|erhalten\s|bekommen\s|hören\s|klär\s|komm(?:t|en\sSie)?\s
      |lass(?:t|en\sSie)?\suns\s|schau(?:t|en\sSie)?\s|du\s|sie\s|ihr\s
    `,
  ),
  openings: [
    {
      pattern: new RegExp(
        pattern`
          (?<!\p{L})(?:ich|wir) (?:
            verspreche (?:dir|ihnen|euch)[^,]{0,20}, (?:dass ich|ich)
            |verspreche,? (?:dass ich|ich)|(?:werde|will|wollte noch)
          )(?: (?:mal|dann|noch|auch|gern|gerne|gleich|bald|natürlich|sicher|auf jeden fall))* 
        `,
        'giu',
      ),
    },
    {
      pattern:
        /(?<!\p{L})(?:werde|werden) (?:ich|wir)(?: (?:mal|dann|noch|auch|gern|gerne|gleich|natürlich|sicher))* /giu,
    },
    { pattern: new RegExp(String.raw`(?<!\p{L})ich (?=(?:${ANY})(?!\p{L}))`, 'giu') },
    {
      pattern: new RegExp(
        pattern`
          (?<!\p{L})wir (?=
            (?:
              übersenden|liefern|erstatten|überweisen|informieren|antworten|bestätigen
              |organisieren|helfen|holen|reparieren|schauen|schicken|senden|melden uns|rufen
              |laden|geben|leiten|bringen|kümmern uns|klären|prüfen
            )(?!\p{L})
          )
        `,
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
  verbs: GERMAN_VERBS,
  sayings: [
    germanVerb('answer', String.raw`(?:du hörst|sie hören|ihr hört)[^.;!?]{0,40} von (?:mir|uns)`),
    germanVerb(
      'send',
      pattern`
        (?!wann|wo|was|wie|warum|ob|wenn|dass)(?:\p{L}+ ){1,4}(?:
          erhalten sie|bekommen sie|bekommst du|erhältst du|kriegst du|haben sie
          |hast du(?! (?:frei|geburtstag|zeit|recht|glück|lust|urlaub|termin))|bekommt ihr
          |kriegt ihr
        )
      `,
      'day',
    ),
    germanVerb(
      'meet',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )?(?:ein|eine|einen|das)(?: \p{L}+)? ?(?:essen|mittagessen|abendessen|kaffee|bier|drink|getränk|besuch|frühstück)`,
    ),
    germanVerb(
      'answer',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )?(?:ein|eine|einen|die|meine)(?: \p{L}+)? ?(?:antwort|mail|rückmeldung|nachricht)`,
    ),
    germanVerb(
      'send',
      String.raw`ich schulde (?:dir|ihnen|euch) (?:noch )(?:ein|eine|einen|die|den|das|meine)`,
    ),
    germanVerb(
      'send',
      pattern`
        (?:
          du bekommst|du kriegst|ihr kriegt|du erhältst|sie bekommen|sie erhalten|ihr bekommt
          |du hast
        ) (?:
          es|sie|ihn|das|die|den|von mir|von uns|meine?n?|eine?n?|alles|morgen|heute|bis|am|dann
          |noch|spätestens|unser\p{L}*|ihr\p{L}*|dein\p{L}*
        )
      `,
      'day',
    ),
  ],
  more: GERMAN_ASSURANCES,
  governed: new RegExp(
    pattern`
      (?:
        (?<!\p{L})(?:
          sagte|gesagt|sagst|meinte|dachte|denke nicht|glaube nicht|hoffe|fürchte|bezweifle|ob
          |wenn|falls|bevor|dass|weil|was|wie|wer|wo|wann|warum|vielleicht|eventuell
          |möglicherweise|hoffentlich|sobald|als|während|damit|die|der|das
        )(?:,| dass)?|["“‘«„]
      ) ?$
    `,
    'iu',
  ),
  spoils: new RegExp(
    pattern`
      (?<!\p{L})(?:
        sobald es (?:etwas )?neu\p{L}*|sonst(?= \p{L}+ ich)|versprechen kann ich
        |wenn ich (?:es|das|dazu|zeit|kann|schaffe|dran)|mal sehen|mal schauen
        |falls (?!nicht (?:vorher|früher))
        |wenn (?:du|sie|ihr|es|ich|das|dir|ihnen|wir) (?!(?:wieder |zurück))[^.]{0,60}(?:
          willst|wollen|wollt|möchtest|möchten|magst|mögen|passt|recht ist|hilft|interesse
          |könnte|darf|brauchst|brauchen|wäre|hättest
        )|würde|würden|könnte|hätte|vielleicht|eventuell|möglicherweise
        |jede[nrs]? (?:tag|woche|monat|morgen|jahr)|immer|normalerweise|leider nicht
        |(?:liebe|viele|beste|herzliche|schöne) grüße|nicht mehr|anbei|hiermit|im anhang
        |beigefügt|gerade|soeben|im moment|zurzeit|derzeit|seit
      )(?!\p{L})
    `,
    'iu',
  ),
  empty: new RegExp(
    pattern`
      (?:schicke|sende)(?: ich)? (?:dir|ihnen|euch)? ?(?:liebe|viele|beste|herzliche|schöne) |
        (?:mache|mach) mir|(?:schreibe|schreib) (?:dir|ihnen|euch)?,? (?:weil|um|da|wegen|heute)
      |(?:sage|sag) (?:ja|nein|mal so|danke|es)|(?:frage|frag) mich
      |(?:melde|meld) mich (?:ab|krank|an|zurück aus)
      |(?:melde|meld) mich (?:wegen|heute|mit einer (?:bitte|frage)|weil|bei dir,? weil|nach)
      |gebe zu|rufe? (?:dich|sie|euch) an,? (?:wegen|weil|um)|sehe (?:das|es)
      |finde (?:es|das|die|den|ihn|sie|toll)|lese gerade|mache (?:gerade|seit|mit)
      |teile (?:deine|ihre|die)|suche (?:nach|eine|einen|gerade|ein) |rede gern
      |spreche (?:gern|kein|ein)|komme (?:auf die idee|darauf)
    `,
    'iuy',
  ),
  reader: new RegExp(String.raw`(?<!\p{L})${YOU}(?!\p{L})`, 'iu'),
  invitations: [
    new RegExp(
      pattern`
      (?<!\p{L})(?:
        (?:ich|wir) (?:lade|laden|möchten?|würden?)|(?:lade|laden) (?:ich|wir)
        |möchten? (?:ich|wir)
      ) (?:dich|sie|euch)(?:[^.;!?]|\d\.){0,80}? ein(?:laden)?(?!\p{L})
      |(?<!\p{L})(?:du bist|ihr seid|sie sind|ihr zwei seid|alle sind|bist du|seid ihr|sind sie)
        (?: \p{L}+){0,3} eingeladen
      |(?<!\p{L})(?:
        (?:wir|ich) würden? (?:mich|uns) (?:sehr )?freuen,? (?:
          wenn (?:du|sie|ihr)|(?:dich|sie|euch)
        )(?:[^.!?]|\d\.){0,80}(?:begrüßen|kommen|kommst|kommt|dabei)
        |(?:komm|kommt|kommen sie)(?: (?:doch|gern|gerne|einfach|bitte))* (?:
          dazu|mit|vorbei|am|zur|zu unserem|zu unserer
        )
      )
    `,
      'iu',
    ),
    /(?<!\p{L})(?:komm|kommt|kommen sie)(?: (?:doch|mal|einfach|uns|gern|gerne|bald|unbedingt|ruhig|alle|beide|bitte))+ (?:vorbei|besuchen|zu uns|zum|zu mir|auf einen|rüber)/iu,
    /(?<!\p{L})(?:komm|kommt|kommen sie) (?:zum (?:abendessen|essen|mittagessen|kaffee|grillen)|uns besuchen|zu uns)/iu,
    new RegExp(
      pattern`
      (?<!\p{L})(?:lass|lasst|lassen sie) uns (?:
        doch |mal |bald |wieder |endlich |zusammen |gemeinsam |unbedingt )*
        (?:(?:einen|einmal|auf einen) )?(?:\p{L}+ )?
        (?:mittagessen|essen gehen|abendessen|kaffee|mittag essen|bier|treffen|frühstücken)
    `,
      'iu',
    ),
    /(?<!\p{L})(?:du bist|ihr seid|sie sind) (?:jederzeit |immer |herzlich |gern |gerne |bei uns )+(?:willkommen|eingeladen)/iu,
    /(?<!\p{L})(?:schau|schaut|schauen sie)(?: doch| mal| gern| gerne| einfach)+ vorbei/iu,
    /(?<!\p{L})(?:du musst|ihr müsst|sie müssen) (?:uns |mal |unbedingt |bald |mich )+(?:besuchen|vorbeikommen|zum essen kommen)/iu,
    new RegExp(
      pattern`
      (?<!\p{L})wir (?:sollten|müssen|könnten) (?:mal |bald |unbedingt |wieder |endlich )+
        (?:zusammen |gemeinsam )?(?:\p{L}+ )?
        (?:essen gehen|mittagessen|kaffee trinken|abendessen|was trinken|ein bier trinken)
    `,
      'iu',
    ),
  ],
  questions: new RegExp(
    pattern`
      (?<!\p{L})(?:
        hast du|habt ihr|haben sie|magst du|mögt ihr|mögen sie|wollen wir|gehen wir|kommst du
        |kommt ihr|kommen sie|wie wär['’]?e?s?(?: es)? mit|wie wäre
      )(?!\p{L})[^?]{0,40}(?:
        kaffee|bier|mittagessen|essen gehen|abendessen|frühstück(?:en)?|spazier\p{L}+|kino
        |konzert|glas wein|tee|grillen|zu uns|vorbei|rüber|eis
      )
    `,
    'iu',
  ),
  days: GERMAN_DAYS,
}
