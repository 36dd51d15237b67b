import { DEEDS, HINTS, SAYINGS } from './french-deeds.ts'
import { anyOf, everyOf, everyOfMany, rule, type RequestLanguage } from './request-language.ts'

const YOU_WOULD = String.raw`(?:pourr(?:iez|ais)|voudr(?:iez|ais)|aur(?:iez|ais)|ser(?:iez|ais)|connaitr(?:iez|ais)|connais(?:sez)?|saur(?:iez|ais)|sav(?:ez)|sais|peux|pouvez|accepter(?:iez|ais)|verr(?:iez|ais)|viendr(?:iez|ais)|avez|as|consentir(?:iez|ais)|aimer(?:iez|ais)|recommander(?:iez|ais)|conseiller(?:iez|ais)|preter(?:iez|ais))`
const SOFT = String.raw`(?: (?:par hasard|peut-etre|eventuellement|s'il (?:te|vous) plait|stp|svp|aussi|encore|bien|un jour|quand meme|a tout hasard|juste|vraiment|donc),?)*`
const WORK = String.raw`(?:brouillon|manuscrit|chapitre|texte|lettre de motivation|candidature|cv|memoire|these|article|dossier|scenario|roman|portfolio|site|presentation|diapos|prototype|appli(?:cation)?|projet|plan|business plan|discours|maquette|poemes?|traduction|version|ebauche|devis|nouvelle|chanson|demo)`

/** French, with tu and vous. */
export const FRENCH: RequestLanguage = {
  folds: true,
  code: 'fr',
  plea: String.raw`reconnaissant|oblig|besoin |cherche |merci de|serai[st] |pourri|pourrais|aimerais|voudrais|arranger|aiderait|aider |si tu |si vous |me demand|connai|services? |faveur|svp|stp|toute |peux-tu|tu peux|tu me |permets|accepter|dis-moi|dites-moi|somme |coup de|aimerions|souhait|honor|ravis |chaque |moindre|un petit |une petite |quelques |faudrait|me faut|nous faut|corrige|cherch|sois |soyez |parle-lui|pense a|pense à|manque `,
  forms: everyOf(
    String.raw`\b${YOU_WOULD}-(?:vous|tu)\b${SOFT}`,
    String.raw`\b(?:tu|vous) (?:ne |n')?(?:me |m'|nous |le |l'|les |la |y |te |vous )*${YOU_WOULD}\b${SOFT}`,
    String.raw`\best-ce (?:que (?:tu|vous|je|j'|on|nous|ton|ta|votre|quelqu'un)|qu'(?:on|il|elle|un))(?:\b|(?<='))`,
    String.raw`\bje me (?:demandais?|permets)\b|\b(?:j'|je |nous |on )(?:aurais|ai|aurions|avons|a|cherche|cherchons|voudrais|voudrions|aimerais|aimerions|souhaiterais|souhaiterions|souhaite|serais|serions|recherche|recherchons|sollicite|sollicitons)\b`,
    String.raw`\b(?:serait-il|est-il|y aurait-il|y a-t-il|ca (?:te|vous) (?:dirait|dit|ennuierait|embeterait|derangerait)|cela (?:te|vous) (?:dirait|ennuierait|derangerait))\b`,
    String.raw`\bsi (?:tu|vous|jamais|quelqu'un|votre \w+|ton \w+|ta \w+)\b|\b(?:merci de|priere de)\b|\b(?:ca|cela|ce|il) (?:m'|nous |me |serait)`,
    String.raw`\b(?:puis-je|pourrais-je|pourrions-nous|peut-on|pourrait-on|je peux|je pourrais|on peut|on pourrait)\b|\b(?:a qui|vers qui|aupres de qui)\b|\b(?:tu|vous) (?:me |m'|nous )\w+|\b(?:penses|pensez|songez|songe)[ -](?:a|tu|vous)\b|\b(?:prete|donne|aide|presente|conseille|recommande|jette|jetez|relis|regarde)[sz]?(?:-| )(?:moi|nous|un|mon|ma|le)\b`,
  ),
  strong: everyOfMany(
    String.raw`\b\w{2,}(?:riez-vous|rais-tu)\b${SOFT}(?! (?:mardi|lundi|jeudi|libre))(?=.*\?)|\b(?:tu|vous) (?:ne |n')?(?:me |m'|nous )?\w+(?:rais|riez)\b${SOFT}(?=.*\?)`,
    String.raw`\b(?:tu|vous) (?:peux|pouvez|veux|voulez) (?:bien )?(?:me |m'|nous )(?=.*\?)|\b(?:peux-tu|pouvez-vous|veux-tu|voulez-vous) (?:bien )?(?:me |m'|nous )(?=.*\?)|\b(?:tu|vous) (?:me |m'|nous )\w+(?:es|s|ez)\b(?=.*\?)`,
    String.raw`\best-ce que (?:je|on|nous) (?:pourr\w+|peux|peut|pouvons) (?:te|vous|t'|passer|venir|avoir|prendre|compter|utiliser|emprunter|dormir)|\b(?:pourrais-je|puis-je|pourrait-on|peut-on|je peux|je pourrais|on pourrait) (?:te |vous |t'|compter|utiliser|emprunter|dormir|avoir)(?=.*\?)`,
    String.raw`\b(?:m'a|m'ont|nous a|me) (?:dit|conseille|assure|souffle) que (?:tu|vous) (?:pourr|saur|conn|accept|sav|etes|serai|seriez)|\b(?:tu|vous) (?:me |m'|nous )(?:sauver|rendr|enlever|aider|oter|fer)\w*(?:ais|iez)\b`,
    String.raw`\b(?:accepter(?:iez|ais)|consentir(?:iez|ais))-(?:vous|tu)\b|\b(?:tu|vous) accepter(?:iez|ais)\b|\best-ce que (?:tu|vous) accepter(?:iez|ais)\b`,
    String.raw`\b(?:pourr(?:iez|ais)-(?:vous|tu)|(?:tu|vous) pourr(?:iez|ais)|est-ce que (?:tu|vous) pourr(?:iez|ais))\b${SOFT} (?:me |m'|nous |lui |leur )`,
    String.raw`\b(?:seriez-vous|serais-tu|(?:tu|vous) ser(?:iez|ais))\b${SOFT} (?:d'accord|prete?s?|disposee?s?|disponibles?|partante?s?|dispo|ouverte?s?|interessee?s?|assez)\b`,
    String.raw`\b(?:auriez-vous|aurais-tu|(?:tu|vous) aur(?:iez|ais))\b${SOFT} (?:la (?:gentillesse|bonte|patience)|l'(?:amabilite|obligeance|envie|occasion)|envie|le (?:temps|coeur|courage)|un peu de temps|un moment)`,
    String.raw`\b(?:ca|cela|ce) (?:m'|nous |me )(?:aiderait|arrangerait|rendrait|sauverait|soulagerait|ferait|depannerait)\b.{0,60}\b(?:si (?:tu|vous)|que (?:tu|vous))\b|\bce serait (?:\w+ ){0,3}(?:super|genial|formidable|gentil|sympa|precieux|un honneur|une aide|chouette|adorable|un vrai) .{0,40}\b(?:si (?:tu|vous)|que (?:tu|vous))\b`,
    String.raw`\b(?:je|nous) (?:te|vous|t') ?(?:en )?ser(?:ais|ions|ai|ons) (?:\w+ ){0,3}(?:reconnaissante?s?|obligee?s?|redevables?)|\bje me permets de (?:vous|te) (?:demander|solliciter|ecrire pour)|\b(?:puis-je|pourrais-je|puis-je me permettre de) (?:vous|te) (?:demander|solliciter|importuner)`,
    String.raw`\bje me demandais? si (?:tu|vous|par hasard) |\bun (?:petit |grand |immense |enorme )?service a (?:te|vous) demander|\b(?:me|nous) (?:rendr(?:ais|iez)|rendre) (?:un|ce|le) (?:\w+ )?service|\b(?:verr(?:iez|ais)-(?:vous|tu)) (?:un |d')inconvenient`,
    String.raw`\b(?:ca|cela) (?:te|vous) (?:dirait|ennuierait|embeterait|derangerait|tenterait)\b.{0,6}\b(?:de|d'|que|si)(?:\b|(?<='))`,
    String.raw`\bsi (?:tu|vous) (?:pouv(?:ais|iez)|acceptiez|acceptais|aviez|avais|vouliez|connaiss(?:ais|iez)) (?=.{3,120}(?:\b(?:je|nous) (?:te|vous|t') ?(?:en )?ser(?:ais|ions)|\b(?:ca|cela|ce) (?:m'|nous |me |serait)))`,
    String.raw`\bj'ose (?:te|vous) demander|\bje (?:viens|voudrais|voulais|souhaite|souhaiterais) (?:te|vous) (?:demander|solliciter)(?! si (?:tu vas|vous allez|c'est))`,
    ...DEEDS,
  ),
  everyday: anyOf(
    String.raw`\b(?:deplac\w+|decal\w+|report(?:er|ez|es|erais)|repouss\w+|avancer (?:la|le rendez|notre|l'heure)|confirm\w+|r?envo(?:y|i)\w+|transmett\w+|transmets|rappel\w+|reserv\w+|signer (?!notre|la petition|cette petition)|apport\w+|ramen\w+|facture|rendez-vous|reunion|commande|livraison|repond\w*|preven\w+|prevenir|appel(?:er|les|lez|ez)|telephoner|imprim\w+|annul\w+|attend\w+|venir (?:diner|dejeuner|samedi|dimanche|chez|plus|a \d)|dire (?:quand|si|a quelle|l'heure|ou)|dis(?:-moi)? (?:quand|si|a quelle|ou)|mot de passe|lien|piece jointe|fichier|virement|valid\w+|poster|baiss\w+|eteind\w+|allum\w+|parvenir|sortir (?:la|les) poubelles?|joindre a nous|mettre a jour|ferm\w+|ouvrir (?:la|le)|achet\w+|prendre du|arret\w+|excus\w+|pardonn\w+|entend\w*|compren\w+|comprends|manqu\w+|passe[sz]? (?:le|la|les)|prefer\w+|libres? (?:mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce)|invit(?:es?|ez) (?:chez|a diner)|adresse|heure|croi\w+|imagin\w+|souvien\w+|souvenez|oublie\w*|fach\w+|enerv\w+|taquin\w+|vois|rejoin\w+|rejoign\w+|racont(?:es|ez) ta|facilement|dormi|mange\w*|bois|buv\w+|plait)\b`,
  ),
  everydayFollows: false,
  spoils: anyOf(
    String.raw`\b(?:je|nous) ser(?:ai|ais|ons|ions) (?:ravie?s?|heureu\w+|enchantee?s?) de (?:te |vous |t')?(?:relire|lire|aider|venir|presenter|preter|accueillir chez|vous recevoir chez)|\b(?:il|elle|ils|elles) (?:m'|nous |lui |leur )?(?:avait|a|avaient|ont|aurait) (?:promis|dit|jure|propose)\b`,
    String.raw`^(?:un grand |mille |encore )?merci (?!de\b|d'avance)|\b(?:il|elle|on|ils|elles|\w+) (?:m'a|m'ont|nous a|lui a|l'a|voulait|veut|demande|demandait) (?:demande|si|que|ecrit pour)\b|\bm'a demande\b|\bdemande si je\b`,
    String.raw`\bsi (?:tu|vous) (?:as|avez|avais|aviez|as envie|veux|voulez)? ?(?:\w+ ){0,2}(?:besoin|envie)\b|\b(?:n'hesite|n'hesitez)|\b(?:je peux|puis-je|on peut) (?:t'|vous |te )(?:aider|apporter|etre utile|proposer|offrir)|\bfais-moi signe|\bfaites-moi signe`,
    String.raw`\b(?:je|j') ?(?:te|vous|t')? ?(?:presenterai|enverrai|relirai|ecrirai|aiderai) |\bavec plaisir\b|\bvolontiers\b.{0,20}\bje\b|\bqui (?:aurait cru|l'eut cru)|\bplus besoin\b|\b(?:ca|cela) (?:te|vous) (?:dit|dirait|tente|tenterait) (?:un|une|d'aller|de venir|de passer)\b|\b(?:veux-tu|voulez-vous|tu veux|vous voulez) que je\b|\bcomme (?:convenu|promis|demande)\b|\bdesinscri\w+|\breservez\b`,
  ),
  prefaces: anyOf(
    String.raw`(?:(?:desolee?|pardon|excuse[sz]?(?:-moi)?|navree?) (?:de|pour) (?:te |vous |t'|vous )?(?:deranger|derangement|ecrire|importuner|embeter|solliciter|l'audace|la demande)|(?:petite|grosse|grande|drole de|une|ma) (?:question|demande|requete|faveur)\b|j'ose|je n'ose|(?:vous ne me connaissez|tu ne me connais|vous ne vous souvenez|vous ne vous souviendrez) |nous ne nous connaissons|(?:m'a|m'ont) (?:donne|transmis|passe) (?:ton|votre|vos|tes)|je comprendr(?:ais|ai)|sens-toi libre|sentez-vous libre|aucun (?:souci|probleme) si|pas de souci si|si (?:ce n'est pas|c'est pas) possible|je me permets|a tout hasard|je vous ecris (?:pour|car|parce)|je t'ecris (?:pour|car))`,
  ),
  comeOns: anyOf(
    String.raw`^(?:alors,? |et |bref,? )?(?:(?:ca|cela) (?:te|vous) (?:dit|dirait|tente|tenterait|interesse|interesserait)|(?:serais-tu|seriez-vous|es-tu|etes-vous|tu es|tu serais|vous seriez|vous etes) (?:partante?s?|interessee?s?|d'accord|disponibles?|tentee?s?|dispo)|(?:qu'en (?:penses-tu|pensez-vous|dis-tu|dites-vous))|tu (?:en penses quoi|en dis quoi|marches|viens|peux m'aider)|(?:peux-tu|pourrais-tu|pourriez-vous|pouvez-vous) (?:m'|nous )aider|une idee|des idees|un conseil|des conseils|une piste|tu as une idee|une adresse|(?:tu|vous) (?:pourrais|pourriez)) ?\?$`,
  ),
  reader: anyOf(String.raw`\b(?:tu|toi|te|t'|vous|ton|ta|tes|votre|vos)`),
  kinds: [
    rule(
      'pitch',
      String.raw`\b(?:une |la )?(?:demo|demonstration)\b|\bnotre (?:solution|logiciel|plateforme|offre|produit|outil)\b`,
    ),
    rule(
      'introduction',
      String.raw`\bquelqu'un\b(?!.{0,12}\bpour (?:garder|reparer|nettoyer))|\b(?:mettre|metre|mettez|mets)[ -](?:moi |nous |les |le )?(?:en (?:contact|relation|lien)|dans la boucle)|\b(?:me|nous|m') ?(?:presenter|introduire|recommander aupres|brancher|mettre en)\b|\bpresente[rz]?(?:-moi|-nous)\b|\b(?:un|le|les|son|ses|vos|tes) (?:\w+ )?(?:contacts?|coordonnees|numero)\b|\b(?:a|vers|aupres de) qui (?:est-ce que |dois-je|puis-je|pourrais-je|m'adresser|je|on|devrais)|\bde (?:votre|ta|ma) part\b|\b(?:une|la) (?:bonne )?personne (?:a|pour|chez)\b|\bfaire passer (?:mon|mes)\b|\b(?:ton|votre|mon) nom\b.{0,15}\b(?:transmettre|glisser|aupres)`,
    ),
    rule(
      'job',
      String.raw`\b(?:embauche\w*|recrut\w*|stages?|alternance|apprenti\w*|un (?:poste|emploi|boulot|job|entretien|contrat|remplacement)|du (?:travail|boulot)|une (?:place|mission|opportunite)|postes? (?:ouverts?|a pourvoir|disponibles?)|mon cv|ma candidature|penser a moi|penses? a moi|pensez a moi|m'engager|me prendre|besoin d'(?:un|une|bras|aide en)|cherchez (?:un|une|quelqu'un|du monde)|cherches (?:un|une|quelqu'un))\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:lettre de (?:recommandation|reference|soutien)|recommandation|references?|attestation|temoignage|garante?|caution(?:naire)?|me recommander|appuyer ma|parrainer|parrain|un (?:petit |bon )?mot (?:pour|en ma|en notre|aupres|a \w+ pour)|mot pour (?:moi|nous)|citer|quelques (?:lignes|mots|phrases) (?:sur|pour|a propos))\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:intervenir|intervention|conference|table ronde|jury|podcast|emission|temoigner|animer|moderer|interview\w*|exposé|expose|atelier|causerie|invitee?s? (?:a|de|dans|sur)|prendre la parole|parrainer la)\b|\b(?:venir|passer|viendriez|viendrais|venez)\b.{0,20}\b(?:parler|raconter|presenter|partager|expliquer|jouer|lire|chanter|montrer|temoigner|animer|donner)\b|\bparler (?:de|du) (?:votre|ton|vos|tes)\b.{0,40}\b(?:devant|a (?:nos|mes|des)|eleves|etudiants|public|micro|antenne)`,
    ),
    rule(
      'money',
      String.raw`\b(?:dons?|donner (?:quelques|un peu|ce que)|participation|cagnotte|cotisation|parrainage|mecenat|mecene|sponsor\w*|subvention|investir|investissement|tour de table|levee|contribuer|contribution|soutenir (?:notre|la|le|financ\w+)|avance[rz]? .{0,10}(?:euros|argent)|depanner de|preter (?:de l'argent|\d+|cent|cinquante|un peu d'argent)|pret(?:er|es|ez|erais|eriez)?\b.{0,20}\b(?:euros|balles|argent|sous|thune))\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:relire|relecture|relis|relisez|relirais|reliriez|jeter un (?:petit )?(?:oeil|œil|coup d'oeil)|jet(?:te|tes|ez|terais|teriez|ais) un (?:petit )?(?:oeil|œil|coup d)|ton avis sur|votre avis sur|avis (?:sincere|honnete|franc)|(?:tes|vos|des) (?:retours?|remarques|critiques|commentaires|impressions)|(?:ton|votre|un) (?:retour|regard|oeil)|ce que (?:tu|vous) en pens\w+|corriger|critiquer|tester)\b|\b(?:lire|regarder|parcourir|voir) (?:mon|ma|mes|le|la|notre|ce|cette) (?:\w+ ){0,2}${WORK}\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:conseils?|me conseiller|nous conseiller|m'eclairer|eclairer ma|m'orienter|un (?:cafe|verre|the|dejeuner|appel|coup de fil|echange|entretien telephonique)|(?:dix|quinze|vingt|trente|quelques|\d{1,2}) (?:petites )?minutes|(?:une |un |petit |petite )?(?:demi-heure|quart d'heure|heure)\b.{0,40}\b(?:telephone|parler|discuter|echanger|me|accorder|prendre|consacrer)|accorder (?:\w+ ){0,3}(?:temps|minutes|moment|instant)|ton (?:avis|experience|regard|point de vue)|votre (?:avis|experience|regard|point de vue|eclairage)|mentor\w*|a ma place|ta place|poser (?:quelques|deux|une ou deux|mes) questions|en (?:parler|discuter|causer) avec (?:toi|vous)|comment (?:tu as|vous avez|tu t'es|vous vous etes)|reflechir (?:avec|a voix))\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:recommander (?:un|une|des|quelqu'un)|me conseiller (?:un|une)|un (?:bon|bonne) \w+|une bonne \w+|une (?:adresse|idee|piste)|ou (?:je|on|l'on) (?:peut|pourrais|pourrait|trouve\w*))\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:aider|aide|m'aider|coup de main|main forte|garder|preter|pretes|pretez|depanner|emprunter|heberger|loger|arroser|nourrir|promener|surveiller|conduire|emmener|deposer ma|remplacer|traduire|demenag\w+|service|reparer|m'accompagner|nous accompagner|repondre a (?:mon|notre|ce) (?:questionnaire|sondage|enquete)|signer (?:notre|la|cette) petition)\b`,
    ),
  ],
  sayings: [
    rule(
      'introduction',
      String.raw`\bsi (?:elle|il) pouvait (?:me|nous) (?:recevoir|accorder|rencontrer|voir|appeler|ecouter)`,
      String.raw`\b(?:connais(?:sez|-tu)?|connaitri?(?:ez|ais)?(?:-vous|-tu)?|sais-tu|savez)[ -]?(?:tu|vous)?${SOFT} quelqu'un\b(?=.*\?)|\b(?:a|vers|aupres de) qui (?:est-ce que |dois|puis|pourrais|devrais|je |on |m'adresser)(?=.*\?)`,
    ),
    rule(
      'job',
      String.raw`\b(?:pense|pensez|penses) (?:bien |donc |surtout |s'il (?:te|vous) plait )?a moi\b|\b(?:embauchez|recrutez|cherchez|prenez)-vous\b|\best-ce que vous (?:embauchez|recrutez|prenez)\b|\b(?:auriez|avez)-vous (?:besoin d'(?:un|une)|du travail|un poste|une place)`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:j'ai|j'aurais|il me faut|il me faudrait|il me manque|on me demande)\b.{0,20}\b(?:une? (?:\w+ )?(?:lettre de|recommandation|reference|attestation|garant)|deux (?:references|lettres))`,
    ),
    rule(
      'money',
      String.raw`\b(?:somme|participation|coup de pouce|contribution)\b.{0,60}\b(?:nous|m') ?(?:rendrait|aiderait|permettrait|sauverait)`,
      String.raw`\b(?:toute|la moindre|chaque|votre|une) (?:petite )?(?:participation|contribution|aide|don|obole|soutien)\b.{0,60}\b(?:aider\w*|compt\w+|bienvenue?|precieu\w+|utile|permettr\w+)|\bchaque (?:euro|don)\b|\bsi (?:tu|vous) (?:peux|pouvez|souhaitez|voulez|pouviez)\b.{0,15}\b(?:donner|participer|contribuer|verser|mettre)\b`,
    ),
    rule(
      'feedback',
      String.raw`\bdis-moi (?:lequel|laquelle|lesquels|ce qui|ou ca)|\bdites-moi (?:lequel|laquelle|ce qui|ou)`,
      String.raw`\b(?:qu'en (?:penses-tu|pensez-vous|dis-tu|dites-vous)|tu en (?:penses|dis) quoi|vous en pensez quoi)\b(?=.*\?)(?<=\b(?:chapitre|texte|version|projet|brouillon|maquette|cv|lettre|logo|site|couverture|titre)\b.*)|\bdis-moi (?:franchement|honnetement|sincerement) (?:ce que|si)|\bcurieu(?:x|se) (?:de (?:savoir|connaitre|lire)|d'avoir) (?:ce que|ton|votre)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:que|qu'est-ce que) (?:ferais-tu|feriez-vous|tu ferais|vous feriez|me conseill\w+)\b|\btu ferais quoi\b|\bcomment (?:tu ferais|ferais-tu|feriez-vous|t'y prendrais|vous y prendriez)\b|\bj'(?:ai|aurais) (?:vraiment |bien |grand )?besoin (?:de (?:tes|vos) (?:conseils|lumieres)|d'un conseil|de ton avis|de votre avis)`,
    ),
    rule(
      'information',
      String.raw`\bou (?:avez-vous|as-tu|est-ce que (?:tu as|vous avez)) (?:\w+ )?(?:trouve|achete|fait (?:faire|reparer|encadrer)|commande)\b(?=.*\?)|\bc'est qui (?:ton|votre)\b(?=.*\?)|\bqui (?:vous a|t'a|est) (?:fait|refait|pose|repare|ton|votre)\b(?=.*\?)`,
      String.raw`\bchez qui\b(?=.*\?)|\b(?:quel|quelle|quels|quelles) (?:\w+ ){1,3}(?:as-tu|avez-vous|tu as|vous avez|me (?:conseilles|conseillez|recommand\w+)|conseilles-tu|conseillez-vous|recommand\w+|utilis\w+)\b(?=.*\?)|\b(?:connais-tu|connaissez-vous|tu connais|vous connaissez|tu aurais|vous auriez|auriez-vous|aurais-tu|tu sais)${SOFT} (?:un|une|l'adresse|le nom|des) (?:bon|bonne|bons|bonnes|adresse|idee|d'un|d'une|plombier|\w+ (?:fiable|serieu\w+|pas trop cher))\b|\bcombien (?:ca|cela|vous|tu|t')\b.{0,20}\b(?:coute|paye|pris|revenu)`,
      String.raw`\b(?:quelqu'un|l'un de vous|personne) (?:ici |dans le groupe )?(?:aurait|connait|connaitrait|a|peut (?:me )?(?:conseiller|recommander))\b(?=.*\?)|\b(?:que|qui|lequel|laquelle) (?:me )?(?:conseill|recommand)\w+`,
    ),
    rule(
      'other',
      String.raw`\b(?:tu|vous) (?:peux|pouvez|pourrais|pourriez|saurais|veux)(?: bien)? (?:m'|nous |me )(?:aider|donner un coup de main|preter|garder|depanner|filer un coup de main|emmener|heberger|rendre)\b|\b(?:donner|file[rsz]?|filer) un coup de main\b(?=.*\?)|\b(?:un|petit|grand|enorme|immense) service a (?:te|vous) demander\b|\b(?:j'ai|j'aurais|on a|on aurait|nous aurions) (?:\w+ )?besoin (?:de ton|de votre|d'un coup de|de bras|d'aide|de quelqu'un)\b|\b(?:me |nous )(?:prete[sz]?|preterais|preteriez|garde[sz]?|garderais)\b(?=.*\?)`,
    ),
    ...SAYINGS,
  ],
  topics: [
    rule(
      'introduction',
      String.raw`\b(?:a qui m'adresser|recevoir|rencontrer|contact|connais bien|travaille (?:bien )?(?:au|a la|chez))\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:recommandation|references?|attestation|garante?|caution|parrain\w*|bourse|visa)\b`,
    ),
    rule(
      'job',
      String.raw`\b(?:cv|candidature|poste|stage|chomage|embauche|emploi|alternance|apprenti\w*|travail|vendanges|saisonnier\w*|bras|motivee?|chomeur)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:conference|colloque|table ronde|podcast|emission|festival|journee|salon|lycee|radio|matinee|association|anniversaire|fete|quelques mots|micro|scene|jury)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:cagnotte|dons?|collecte|mecen\w+|levee|investiss\w+|decouvert|loyer|euros?|avancer|somme|fonds)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:brouillon|manuscrit|chapitre|lettre de motivation|prototype|maquette|ebauche|poemes?|version|memoire|texte|ci-joint\w*|chanson)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:hesite|indecise?|ne sais pas|perdue?|experience|me lancer|a mon compte|reconversion|choisir|heritage|tourne en rond|decision|avis)\b`,
    ),
  ],
  hints: HINTS,
  sells: anyOf(
    String.raw`\b(?:nos clients|nous (?:aidons|accompagnons|equipons|proposons|fabriquons|fournissons|developpons)\b|notre (?:solution|logiciel|plateforme|outil|application|service) (?:\w+ )?(?:permet|reduit|aide|fait|divise)|(?:reduit|economis\w+|diminu\w+|augment\w+)\b.{0,40}(?:%|pour cent|couts|heures)|sans engagement)`,
  ),
}
