import { wordsBeginning } from '../words-beginning.ts'
import type { MoreSayings, VerbRule } from './promise-language.ts'
import { pattern } from '../../pattern.ts'

const saying = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

/** What the others say who speak for a house or of a thing on its way: a day makes a promise of it. */
export const GERMAN_ASSURANCES: readonly MoreSayings[] = [
  {
    hint: wordsBeginning(
      pattern`
        wird\s|ich\sk|das\s|es\s|du['’]s|sie\s(?:haben|dich)|ihr\shabt|du\shast
        |an\s(?:sie|euch)\b|zu\s(?:ihnen|euch)|unser|mein|ein(?:e|er)?\s(?:kolleg|mitarbeiter)
        |ihnen|dich\s|dir\b|euch\b
        |(?:mache|mach|erledige|erledig|regle|übernehme|besorge|kümmere)\s|verlass|ihre?n?\s
        |deine?n?\s
      `,
    ),
    sayings: [
      saying(
        'send',
        String.raw`(?:sie haben|ihr habt|du hast) (?:das|die|den|ihr\p{L}*|dein\p{L}*|es|alles|ihn|sie) (?:\p{L}+ ){0,4}?(?:bis|spätestens|am|morgen|noch heute)`,
        'day',
      ),
      saying('send', String.raw`(?:\p{L}+ ){1,3}hast du['’]s`, 'day'),
      saying(
        'send',
        pattern`
          (?:der|die|das|den|ihre?|deine?|eure|unsere?|mein\p{L}*|alles|es) (?:
            (?!(?:war|wäre|hat|hatte)(?!\p{L}))\p{L}+ ){0,4}?
            (?:gehen|geht|kommt|kommen|liegt|liegen|steht|stehen|ist|sind|wird|werden)(?!\p{L})
            [^.?!;]{0,60}?(?:
              an (?:sie|dich|euch)|bei (?:ihnen|dir|euch)|zu (?:ihnen|dir|euch)
              |(?:auf|in) (?:ihre[mnr]|deine[mnr]) \p{L}+
              |(?:ihnen|dir|euch) (?:vor|zugeschickt|zugesandt|zugestellt|geliefert)
            )
        `,
        'day',
      ),
      saying(
        'answer',
        pattern`
          (?:
            unsere?
            |meine? (?:
              kolleg\p{L}+|assistent\p{L}*|sekretär\p{L}*|mitarbeiter\p{L}*|partner\p{L}*|büro
              |team
            )|eine? (?:kolleg\p{L}+|mitarbeiter\p{L}*)
          ) (?:\p{L}+ ){0,4}?(?:
            meldet|ruft|schickt|sendet|schreibt|bringt|kommt|liefert|melden|rufen|senden|wird
            |werden
          )(?!\p{L})[^.?!;]{0,60}?(?:ihnen|dir|euch|sie|dich)
        `,
        'day',
      ),
      saying(
        'do',
        String.raw`(?:(?:das |es )?mache? ich|(?:das |es )?wird (?:gleich |sofort )?(?:erledigt|gemacht)|(?:ich )?kümmere? mich (?:gleich |gern |sofort )?(?:darum|drum))(?=[.!]*$)`,
      ),
      saying(
        'do',
        String.raw`(?:das |es )?(?:mache?|erledige?|regle|übernehme|besorge|kümmere) ich(?: mich)?`,
        'day',
      ),
      saying(
        'do',
        String.raw`(?:lass|überlass) (?:das|es) (?:nur |ruhig )?mir|verlass dich auf mich`,
        'day',
      ),
    ],
  },
]

export const FRENCH_ASSURANCES: readonly MoreSayings[] = [
  {
    hint: wordsBeginning(
      String.raw`vous|votre|toi\b|chez|ton\b|ta\b|tes\b|t['’]|te\s|je\sm|laisse|compte`,
    ),
    sayings: [
      saying(
        'answer',
        pattern`
          (?:
            notre|nos
            |(?:mon|ma|mes) (?:associée?|assistante?|collègues?|secrétaire|équipe|bureau)
            |un (?:collègue|technicien|conseiller)|une collègue
          )(?: \p{L}+){0,4}? (?:te|vous|t['’]) ?(?:l['’]|la |le |les )?\p{L}+
            (?:e|ent|ra|ront|it|t)
        `,
        'day',
      ),
      saying(
        'send',
        pattern`
          (?:le|la|les|l['’]|votre|vos|ton|ta|tes|tout)(?: ?\p{L}+){1,4}? (?:
            part|partent|partira|arrive|arrivent|arrivera|sera|seront|est|sont|file
          )(?!\p{L})[^.?!;]{0,50}?
            (?:(?:chez|à|pour) (?:vous|toi)|(?:sur|dans|à) (?:votre|vos|ton|ta|tes) \p{L}+)
        `,
        'day',
      ),
      saying(
        'send',
        String.raw`(?:tu (?:as|auras|reçois|recevras)|vous (?:avez|aurez|recevez|recevrez)) (?:ça|tout|le|la|les|l['’]|mon|ma|mes|un|une|votre|vos|ton|ta|tes)`,
        'day',
      ),
      saying('do', String.raw`je m['’]en (?:occupe|charge)|je m['’](?:y mets|y colle)`, 'day'),
      saying('do', String.raw`laisse[- ]moi (?:faire|gérer)|compte sur moi`, 'day'),
    ],
  },
]

export const SPANISH_ASSURANCES: readonly MoreSayings[] = [
  {
    hint: wordsBeginning(
      String.raw`te\s|le\s|les\s|os\s|lo\s(?:tiene|recib)|l[ao]s\s(?:tiene|recib)|la\s(?:tiene|recib)|me\s(?:encarg|ocup)|yo\s|d[eé]j|cuent|dalo|hecho`,
    ),
    sayings: [
      saying(
        'send',
        String.raw`(?:(?:el|la|los|las|tu|tus|su|sus|mañana|y) (?:\p{L}+ ){0,6}?)?(?:lo|la|los|las) (?:tienes|tiene|tenéis|tienen|recibes|recibe|recibís)`,
        'day',
      ),
      saying(
        'answer',
        pattern`
          (?:
            (?:mi )?
              (?:secretari[oa]|asistente|compañer[oa]|colega|soci[oa]|jef[ea]|equipo|ayudante)
            |nuestr[oa]s?|un[oa]? (?:compañer[oa]|colega|técnic[oa])
          ) (?:\p{L}+ ){0,4}?(?:te|le|os|les) \p{L}{3,}
        `,
        'day',
      ),
      saying(
        'send',
        String.raw`(?:el|la|los|las|tu|su|tus|sus) (?:\p{L}+ ){1,4}?(?:sale|salen|llega|llegan|llegará|estará|va)(?!\p{L})[^.?!;]{0,50}?(?:en (?:tu|su|sus|tus) \p{L}+|para (?:ti|usted))`,
        'day',
      ),
      saying('do', String.raw`(?:ya |yo )?me (?:encargo|ocupo)(?: yo)?(?=[.!]*$)`),
      saying(
        'do',
        String.raw`(?:de (?:eso|esto|ello) )?(?:ya )?me (?:encargo|ocupo)(?: yo)?`,
        'day',
      ),
      saying(
        'do',
        String.raw`d[eé]j(?:a|e|ad|en)(?:lo|la|melo|mela) (?:en mis manos|a mí)|dalo por hecho`,
      ),
    ],
  },
]

export const PORTUGUESE_ASSURANCES: readonly MoreSayings[] = [
  {
    hint: wordsBeginning(
      String.raw`tens\s|tem\s|ter[áã]|receb|deix|consigo|contigo|nossa?\s|minha\s|meu\s|segue|chega|vai\s|sai\s|fica\s`,
      String.raw`-(?:te|lhes?)\b`,
    ),
    sayings: [
      saying(
        'send',
        String.raw`(?:(?:amanhã|hoje|até|na|no|ao) (?:\p{L}+[ -]){0,4}?)?(?:tens|terás|tem|terá|terão|recebes|recebe|receberá) (?:o|a|os|as|tudo) [^.?!;]{3,60}`,
        'day',
      ),
      saying(
        'answer',
        pattern`
          (?:(?:o|a|os|as) )?(?:
            noss[oa]s?
            |(?:minha|meu) (?:secretári[oa]|assistente|colega|sóci[oa]|equipa|equipe|chefe)
            |um colega|uma colega
          ) (?:\p{L}+ ){0,4}?(?:
            (?:te|lhe|lhes) \p{L}+|\p{L}+-(?:te|lhe|lhes)
            |\p{L}+(?:rá|rão) [^.?!;]{0,40}?(?:consigo|contigo|você)
          )
        `,
        'day',
      ),
      saying(
        'send',
        pattern`
          (?:o|a|os|as) (?!
            (?:meus?|minhas?|comboio|trem|avião|voo|autocarro|ônibus|metro|barco|lojas?|sol)
              (?!\p{L})
          )(?:\p{L}+ ){1,4}?(?:segue|seguem|chega|chegam|sai|saem|fica pront[oa]|estará)
            (?!\p{L})
        `,
        'day',
      ),
      saying('do', String.raw`(?:pode(?:s)? )?deix(?:ar?|e) (?:isso )?comigo`),
    ],
  },
]
