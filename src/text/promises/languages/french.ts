import { FRENCH_ASSURANCES } from './continental-assurances.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage, VerbRule } from './promise-language.ts'
import { romanceDays } from './romance-days.ts'
import { pattern } from '../../pattern.ts'

const verb = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

const PRONOUN = String.raw`(?:(?:te|vous|le|la|les|lui|leur|y|en|me|nous) |[tlm]['’]){0,3}`

/** French, with tu and vous. */
export const FRENCH: PromiseLanguage = {
  hint: wordsBeginning(
    String.raw`j['’]|je\s|nous\s|on\s(?:va|se|doit|dev)|vene?z|viens|passez?\s|il\sfaut|tu\s|te\s|vous\s`,
  ),
  openings: [
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:je|j['’]) ?(?:(?:vais|compte|promets de|te promets de|vous promets de|n['’]oublierai pas de|n['’]oublie pas de) )?(?:bien |juste |aussi )?${PRONOUN}`,
        'giu',
      ),
    },
    {
      pattern: new RegExp(
        pattern`
          (?<!\p{L})(?:nous|on) (?:(?:allons|va) )?${PRONOUN}(?=
            (?:
              env|recont|rappel|rev|répond|transm|confirm|organis|réserv|fer(?:ons|a)|faisons
              |tiend|mett|prév|adress|rembours|communiqu|inform|livr|fourn|donn|apport|prépar
              |présent|appel|remett
            )
          )
        `,
        'giu',
      ),
    },
  ],
  verbs: [
    verb(
      'send',
      String.raw`(?:passe|passerai|file|filerai|ramène|ramènerai|rapporte|rapporterai|rends|rendrai|prête) (?:le|la|les|l['’]|ton|ta|tes|mon|un|une|ça) ?(?!(?:coup|bonjour)(?!\p{L}))`,
      'reader-too',
    ),
    verb(
      'send',
      pattern`
        (?:ferons|ferai|fera) (?:parvenir|suivre)|faisons (?:parvenir|suivre)|rembourserons
        |remboursons|livrerons|fournirons|apporterons|remettrons|adresserons|donnerons|envoie
        |enverrai|envoyer|renvoie|renverrai|renvoyer|fais (?:suivre|parvenir)
        |ferai (?:suivre|parvenir)|faire (?:suivre|parvenir)|transmets|transmettrai|transmettre
        |transfère|transférerai|transférer|partage|partagerai|partager|apporte|apporterai
        |apporter|prête|prêterai|prêter|dépose|déposerai|déposer|paie|paierai|payer|rembourse
        |rembourserai|rembourser|adresse|adresserai|adresser|remets|remettrai|remettre|donne
        |donnerai|donner|imprime|imprimerai|enverrons|envoyons|transmettons|transmettrons
        |envoyons
      `,
    ),
    verb(
      'answer',
      pattern`
        reviens (?:vers|là-dessus|avec)|reviendrai (?:vers|avec)|revenir (?:vers|avec)|réponds
        |répondrai|répondre|recontacte|recontacterai|recontacter|confirme|confirmerai|confirmer
        |tiens au courant|tiendrai (?:au courant|informée?s?)|tenir au courant|tiens informée?
        |dis|dirai|dire|donne (?:une réponse|des nouvelles|ma réponse)
        |donnerai (?:une réponse|des nouvelles|ma réponse)|écris|écrirai|écrire|demande
        |demanderai|demander|vérifie|vérifierai|vérifier|renseigne|renseignerai|renseigner
        |fais signe|ferai signe|faire signe|fais un retour|ferai un retour|faire un retour
        |reparle|reparlerai|parle|parlerai|parler|regarde|regarderai|regarder|préviens
        |préviendrai|prévenir|passe le mot|tiendrons (?:au courant|informée?s?)|préviendrons
        |informerons|communiquerons|contacterai|contacterons|recontactons|reviendrons|revenons
        |répondrons|confirmerons
      `,
    ),
    verb(
      'introduce',
      'présente|présenterai|présenter|mets en (?:contact|relation|lien|copie)|mettrai en (?:contact|relation|lien)|mettre en (?:contact|relation|lien)|mettrons en (?:contact|relation|lien)|présenterons',
    ),
    verb(
      'call',
      pattern`
        (?:passe|passerai|donne|donnerai) un (?:petit )?coup de (?:fil|téléphone)|appelle
        |appellerai|appeler|rappelle|rappellerai|rappeler|passe un coup de fil
        |passerai un coup de fil|passe un coup de téléphone|téléphone|téléphonerai|téléphoner
        |rappellerons|rappelons
      `,
    ),
    verb(
      'meet',
      pattern`
        invite|inviterai|inviter|réserve|réserverai|réserver|organise|organiserai|organiser
        |paye un verre|paierai un verre|propose (?:une date|des dates|un créneau|des créneaux)
        |proposerai|fixe|fixerai|passe (?:te|vous) voir|passerai (?:te|vous) voir
      `,
    ),
    verb(
      'do',
      String.raw`(?:m['’])?(?:occupe|charge)(?= et|[,.!]|$)|(?:m['’])?occupe (?:de|des|du|d['’])|(?:me )?charge (?:de|des|du|d['’])`,
    ),
    verb(
      'do',
      `(?!\\p{L}+ (?:mes|mon|ma|à|du (?:sport|vélo)|les courses|le ménage|un tour|une pause|la fête|la grasse)(?!\\p{L}))(?:prépare|préparerai|préparer|m['’]en occupe|occupe|occuperai|occuper|termine|terminerai|terminer|finis|finirai|finir|relis|relirai|relire|lis|lirai|lire|corrige|corrigerai|corriger|traduis|traduirai|rédige|rédigerai|rédiger|fais|ferai|faire|cherche|chercherai|chercher|aide|aiderai|aider|montre|montrerai|montrer|inscris|inscrirai|mets à jour|mettrai à jour|signe|signerai|signer)`,
      'reader',
    ),
    verb(
      'do',
      pattern`
        (?!
          (?:
            serai|aurai|irai|verrai|pourrai|devrai|voudrai|saurai|resterai|partirai|arriverai
            |prendrai|viendrai|rentrerai|dormirai|mangerai|manquerai|essaierai|essayerai
            |adorerai|aimerai
          )(?!\p{L})
        )\p{L}{3,}rai
      `,
      'reader',
    ),
    verb(
      'do',
      pattern`
        (?!
          (?:
            souhaite|remercie|prie|suis|écris|aime|embrasse|félicite|espère|attends|vois|dois
            |trouve|crois|comprends|adore|pense|sens|connais|laisse|rejoins|quitte|avoue|assure
            |jure|rassure|conseille|recommande|propose
          )(?!\p{L})
        )\p{L}{2,}(?:e|s)
      `,
      'reader-and-day',
    ),
  ],
  sayings: [
    verb(
      'send',
      String.raw`(?:\p{L}+ ){1,4}(?:te|vous) (?:parviendr(?:a|ont)|ser(?:a|ont) (?:envoyée?s?|adressée?s?|transmis(?:e|es)?|remis(?:e|es)?|remboursée?s?)|arriver(?:a|ont))`,
      'day',
    ),
    verb(
      'answer',
      String.raw`(?:tu auras|vous aurez|tu recevras|vous recevrez) (?:de mes nouvelles|(?:ma|notre|mon|une) (?:\p{L}+ )?(?:réponse|retour|avis))`,
      'day',
    ),
    verb(
      'meet',
      String.raw`je (?:te|vous) dois (?:encore |toujours )?un (?:\p{L}+ )?(?:déjeuner|dîner|café|verre|resto|repas|apéro)`,
    ),
    verb(
      'answer',
      String.raw`je (?:te|vous) dois (?:encore |toujours )?(?:une|ma) (?:\p{L}+ )?(?:réponse|retour)`,
    ),
    verb('send', String.raw`je (?:te|vous) dois (?:encore |toujours )(?:un|une|le|la|les|des)`),
    verb(
      'send',
      String.raw`(?:tu auras|vous aurez|tu recevras|vous recevrez) (?:le|la|les|l['’]|mon|ma|mes|un|une|ça|tout|notre|nos|votre|vos)`,
      'day',
    ),
  ],
  more: FRENCH_ASSURANCES,
  governed: new RegExp(
    pattern`
      (?:
        (?<!\p{L})(?:
          dit|disait|disais|pensais|pense pas|crois pas|croyais|espère|crains|doute|si|quand
          |lorsque|dès|avant|ce|qui|où|comment|pourquoi|peut-être|parce|puisque|car|dont
        )(?: (?:que|qu['’]))?|(?<!\p{L})(?:que|qu['’])|["“«] ?
      ) ?$
    `,
    'iu',
  ),
  spoils: new RegExp(
    pattern`
      (?<!\p{L})(?:
        rien de sûr|je devais|nous devions|j['’]aurais
        |si (?:j['’]ai|je (?:peux|trouve)|tu|vous|jamais|besoin|cela|ça|c['’]est|on|je)
        |peut-être|éventuellement|ci-joint|ci-jointe?s?|en pièce jointe|pièce jointe|ci-dessous
        |par la présente|chaque (?:jour|semaine|mois)|toujours pas|d['’]habitude|souvent|parfois
        |ne (?:pourrai|peux|vais|sais) pas|voudrais|aimerais|pourrais|serais|n['’]hésite
      )(?!\p{L})
    `,
    'iu',
  ),
  empty: new RegExp(
    pattern`
      (?:envoie|donne|adresse|fais|transmets) (?:
        mes|de |des |plein|toutes mes|un gros|plus|une|partie|du sport|beaucoup
      )? ?(?:amitiés|salutations|bises|baisers|bisous|vœux|pensées|meilleures|hâte)
      |dis (?:merci|oui|non|que|bonjour)|demande (?:si|pardon|pourquoi|comment)
      |écris (?:pour|car|à propos|afin)|présente (?:mes|nos|ce)
      |partage (?:ton|votre|cet|l['’]avis)|confirme (?:la réception|avoir|que)
      |remets (?:en cause|pas)|donne (?:un cours|raison)|parle (?:français|anglais|de)
      |regarde (?:la|un) (?:télé|film)|prie|remercie|réponds (?:tardivement|un peu tard|enfin)
      |contacte (?:car|pour)
    `,
    'iuy',
  ),
  reader: /(?<!\p{L})(?:te|toi|vous|ton|ta|tes|votre|vos|tu)(?!\p{L})|(?<!\p{L})t['’]/iu,
  invitations: [
    new RegExp(
      pattern`
      (?<!\p{L})(?:
        (?:nous|je|on) (?:serions|serais|serait) (?:
          ravie?s?|(?:très |bien |si )?heureux|heureuses?|enchantée?s?|honorée?s?|contente?s?
        ) (?:de (?:vous|t['’]|te) ?(?:accueillir|recevoir|avoir|compter)|que (?:tu|vous))
        |(?:ce serait|c['’]est) (?:un plaisir|un honneur|une joie) de (?:vous|t['’]|te) ?
          (?:accueillir|recevoir|avoir)
        |(?:je|nous|on) (?:t['’]|te |vous )(?:invite|invitons)(?!\p{L})
        |(?:j['’]ai|nous avons) le plaisir de (?:vous|t['’]) ?(?:inviter|convier)
        |(?:tu es|vous êtes|êtes|es)(?: \p{L}+){0,2} (?:conviée?s?|invitée?s?)|joins-toi à nous
        |joignez-vous à nous
        |(?:viens|venez)(?: \p{L}+)? (?:fêter|avec nous|nous rejoindre|au |à la |à notre )
      )
    `,
      'iu',
    ),
    new RegExp(
      pattern`
      (?<!\p{L})(?:venez|viens|venir)
        (?: donc| \p{L}{3,}er(?= chez)| nous| me| tous| un jour| bientôt| plutôt)* (?:
          dîner|déjeuner|nous voir|me voir|à la maison|prendre un (?:verre|café)|boire un verre
          |chez (?:nous|moi)|manger
        )
    `,
      'iu',
    ),
    /(?<!\p{L})(?:passe|passez)(?: donc| nous| me)* (?:voir|à la maison|boire|prendre|chez (?:nous|moi)|quand (?:tu|vous))/iu,
    new RegExp(
      pattern`
      (?<!\p{L})(?:
        on (?:se fait|devrait|doit|déjeune|dîne)|déjeunons|dînons|prenons
        |il faut qu['’]on (?:se fasse|déjeune|dîne|prenne)
      )(?: \p{L}+){0,3} ?(?:un (?:déjeuner|dîner|café|verre|resto)|ensemble|bientôt)
    `,
      'iu',
    ),
    /(?<!\p{L})(?:tu es|vous êtes|vous serez|tu seras)(?: toujours| tous| bien| les)* (?:bienvenue?s?|invitée?s?)/iu,
    /(?<!\p{L})(?:tu dois|vous devez|il faut que (?:tu|vous))(?: absolument| vraiment)? (?:venir|passer|viennes|veniez|passes|passiez)/iu,
  ],
  questions: new RegExp(
    pattern`
      (?<!\p{L})(?:
        ça (?:te|vous) (?:dit|tente|dirait)|on (?:boit|prend|mange|déjeune|dîne|se fait)
        |tu (?:viens|es libre pour)|vous (?:venez|êtes libres? pour)
        |envie d['’]?(?:un|une|aller)
      )(?!\p{L})[^?]{0,40}(?:
        verre|café|déjeuner|dîner|resto|apéro|balade|ciné|manger|boire|bouffe|thé|pot|maison
        |chez
      )
    `,
    'iu',
  ),
  days: romanceDays({
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: [
      'janv',
      'févr?|fevr?',
      'mars',
      'avr',
      'mai',
      'juin',
      'juil',
      'août|aout',
      'sept',
      'oct',
      'nov',
      'déc|dec',
    ],
    today:
      "aujourd['’]hui|ce soir|cet après-midi|ce matin|dans la journée|tout à l['’]heure|d['’]ici ce soir",
    tomorrow: 'demain(?: matin| soir| après-midi)?',
    afterTomorrow: 'après-demain',
    next: 'prochain|de la semaine prochaine',
    nextWeek: '(?:la |dans la )?semaine prochaine',
    thisWeek: "cette semaine|(?:la |d['’]ici la )?fin de (?:la |cette )?semaine|dans la semaine",
    weekend: '(?:ce |le )?week-?end',
    endOfMonth: '(?:la )?fin (?:du|de ce) mois|ce mois-ci|fin de mois',
    nextMonth: '(?:le )?mois prochain',
    within: "dans|d['’]ici|sous",
    counts: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      huit: 8,
      dix: 10,
      quinze: 14,
      quelques: 3,
    },
    day: 'jours?',
    week: 'semaines?',
    month: 'mois',
    ofMonth: ' ',
    beforeDate: "le|d['’]ici le|avant le|au plus tard le",
  }),
}
