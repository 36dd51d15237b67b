import { rule, told } from './request-language.ts'

const TU = String.raw`(?:tu|vous)`
const OF_DAY = String.raw`(?!.*\b(?:viens|venez|heure|libres?|dispo|arriv\w+|quand)\b)`

/** Asks told by the deed, whatever it is. */
export const DEEDS = [
  // "gardes-tu mon chien ce week-end ?"
  String.raw`\b\w{3,}(?:es|ez|s|x)-(?:tu|vous) (?:\w+ ){0,3}(?:m'|me|nous|mon|ma|mes|notre|nos)\b(?=.*\?)`,
  // "penses-tu que ta cousine accepterait ?"
  String.raw`\b(?:penses?-tu|pensez-vous|crois-tu|croyez-vous|${TU} (?:penses|crois|pensez|croyez)) qu(?:e |')(?=.*(?:rait|raient|rais|riez)\b.*\?)`,
  // "ta boite pourrait nous preter la salle ?"
  String.raw`\b(?:ton|ta|tes|votre|vos) (?:\w+ ){1,3}(?:pourrait|pourraient|accepterait|voudrait|aurait|auraient|serait)\b(?=.*\?)`,
  // "ca t'embeterait de le prendre ?"
  String.raw`\b(?:ca|cela) (?:t'|te |vous )(?:embeterait|ennuierait|derangerait|generait|couterait|chagrinerait|irait|embete|derange|ennuie) (?:pas )?(?:trop )?(?:de|d'|que|si)(?=.*\?)`,
  // "je peux passer chez vous pour voir ?"
  String.raw`\b(?:puis-je|pourrais-je|pourrait-on|peut-on|pourrions-nous|(?:je|on|nous) (?:peux|pourrais|peut|pourrait|pourrions)) (?!t'aider|vous aider)(?:\w+ ){0,6}(?:chez|avec|sur|de|par|dans|a) (?:toi|vous|ton|ta|tes|votre|vos)\b(?=.*\?)`,
  // "nous aimerions vous inviter a parler"
  String.raw`\b(?:nous|j'|je) ?(?:aimerions|souhaiterions|voudrions|adorerions|aimerais|adorerais|souhaiterais|voudrais|serions (?:ravis|heureux|honores|tres honores|touches) de|serais (?:ravie?|heureuse|heureux|honoree?) de) (?:beaucoup |tant |vraiment |vivement )?(?:vous |t'|te )(?:inviter a|avoir (?:comme|parmi|pour|au|a)|accueillir|entendre|recevoir (?:pour|comme|a|au|dans)|compter|demander|associer|confier|solliciter|consulter)`,
  // "ce serait un honneur de vous avoir au jury"
  String.raw`\b(?:ce|cela|ca) serait (?:\w+ ){0,4}de (?:vous|t')(?: |)(?:avoir|compter|entendre|recevoir|lire)\b`,
  // "quelqu'un pourrait-il nourrir le chat ?"
  String.raw`\b(?:quelqu'un|l'un de vous|l'une de vous|personne) (?:pourrait|voudrait|accepterait|saurait|aurait)(?:-il|-elle)? (?=.*\?)`,
  String.raw`\bserai(?:t|ent) (?:tres |vraiment |si )?(?:honore|heureu|ravi|fier|touche)\w* (?=(?:de|d') ?(?:vous|te|t')|que (?:vous|tu))`,
  // "dis-moi franchement si ca tient debout"
  String.raw`\b(?:dis|dites)-(?:moi|nous) (?:\w+ ){0,3}(?:ce que|ce qui|lequel|laquelle|par ou|comment|si (?:ca|c'est|je|le|la|les))\b${OF_DAY}`,
  // "un petit chèque nous aiderait"
  String.raw`\b(?:un|une|quelques|meme) (?:petite?s? |simple |\w+ )?(?:cheque|mot|coup de \w+|don|geste|euros?|ligne|lignes|lettre|signature|conseil|nom|visite|appel|mail) .{0,30}\b(?:me|m'|nous) ?(?:aider|suffir|sauver|fer|rendr|depanner|toucher)\w*\b`,
  // "il me faudrait une lettre de toi", "on cherche des bras"
  String.raw`\b(?:il (?:me|nous) (?:faut|faudrait)|il (?:me|nous) manque|(?:j'aurais|j'ai|nous avons|on a|nous aurions|on aurait) (?:bien |grand |vraiment |encore )?besoin d(?:e|'|u)|(?:je|on|nous) (?:cherche|cherchons|recherche|recherchons)) ?(?=(?:\w+ ){0,2}(?:lettre|mot|avis|conseil|contact|coup|bras|aide|quelqu'un|benevoles?|temoin|signature|garant|stage|poste|toi|vous|intervenante?|orateur|relecteur|relectrice|\d+ euros|benevole|job|travail)\b.{2,})`,
  // "corrige tout ce qui te choque", "pense a moi"
  String.raw`(?:^|[,.;:] ?|\bet )(?:s'il te plait |stp |merci de )?(?:corrige[zr]?|biffe[z]?|coupe[z]?|pense[zr]? a (?:moi|nous|mon|ma)|parle[zr]?-(?:lui|leur) de|presente[zr]?-(?:moi|nous)|recommande[zr]?-(?:moi|nous)|aide[zr]?-(?:moi|nous)|prete[zr]?-(?:moi|nous)|garde[zr]?-(?:moi|nous) (?:sous|en)|sois (?:franc|franche|honnete|dur|dure)|soyez (?:franc|franche|honnete)) ?(?=\w|)`,
  // "j'aimerais beaucoup connaitre votre sentiment"
  String.raw`\bj(?:'|e )(?:aimerais|adorerais|apprecierais|souhaiterais|voudrais|serais (?:ravie?|curieu\w+|heureu\w+|preneu\w+)) (?:\w+ ){0,3}(?=(?:connaitre|avoir|entendre|savoir|comprendre|de connaitre|d'avoir|d'entendre|d') ?(?:\w+ )?(?:ton|ta|tes|votre|vos|comment (?:tu|vous))\b)`,
  // "toute aide est la bienvenue"
  String.raw`\b(?:toute|chaque|le moindre|la moindre|n'importe quelle?) (?:\w+ )?(?:aide|participation|contribution|don|geste|euro|piste|idee|coup de pouce|coup de main)\b.{0,50}\b(?:bienvenue?|compte|aider\w*|utile|precieu\w+|nous|me|serait)\b`,
]

/** With asking words of their own. */
export const SAYINGS = [
  rule(
    'introduction',
    // "a qui faudrait-il ecrire chez vous ?"
    String.raw`\b(?:a qui|vers qui|qui) (?:faut-il|faudrait-il|dois-je|devrais-je|puis-je|pourrais-je|est-ce que (?:je|nous|on) (?:dois|peux|pourrais|peut|pourrait))\b(?=.*\?)`,
    String.raw`\b(?:il|elle) accepterait de (?:me|nous) (?:rencontrer|recevoir|parler|voir)\b(?=.*\?)|\bun mot (?:de ma part|pour moi|sur moi)\b(?=.*\?)`,
  ),
  rule(
    'job',
    // "ton resto cherche un plongeur ?"
    String.raw`\b(?:ton|ta|votre|vos|tes) (?:\w+ ){1,2}(?:cherche|cherchent|recrute|recrutent|embauche|embauchent|prend|prennent|aurait besoin|a besoin|ont besoin)\b(?=.*\?|.*\bdispo)`,
    String.raw`\b(?:cherchez-vous|recrutez-vous|embauchez-vous|prenez-vous|${TU} (?:recrutez|embauchez)|(?:cherchez|recherchez)-vous) (?=.*\?)`,
  ),
  rule(
    'information',
    // "vous etes passes par quelle agence ?", "combien avez-vous paye ?"
    String.raw`\b${TU} (?:etes|es|avez|as|aviez|avais) (?:passee?s? par|pris|paye|choisi|utilise|achete|fait appel a|trouve|reserve|loge\w*|appele) .{0,25}\b(?:quel|quelle|quels|quelles|qui|ou|combien)\b(?=.*\?)`,
    String.raw`\b(?:quelle?s? \w+|qui|combien|ou|chez qui|par qui) (?:avez-vous|as-tu|${TU} (?:avez|as)|etes-vous|es-tu|est-ce que ${TU} (?:avez|as)) (?:pris|paye|passes?|choisi|fait|trouve|utilise|achete|reserve|loge|appele|depense|commande)\b(?=.*\?)`,
    String.raw`\bc'etait (?:quoi|qui) (?:deja )?(?:le|la|ton|ta|votre) (?:nom|marque|\w+)(?=.*\?)|\bca vaut (?:le coup|la peine)\b(?=.*\?)`,
  ),
  rule(
    'advice',
    // "comment avez-vous fait avec les votres ?"
    String.raw`\bcomment (?:avez-vous|aviez-vous|as-tu|avais-tu|${TU} (?:as|avez|avais|aviez)|est-ce que ${TU} (?:as|avez)) (?:\w+ )?(?:fait|reussi|trouve|gere|obtenu|decide|convaincu|appris|tenu|vecu|commence|choisi)\b(?=.*\?)`,
    String.raw`\bca (?:s'est|c'est) passe comment\b|\bcomment (?:ca|cela) s'est passe pour (?:toi|vous)\b`,
    String.raw`\b(?:a ma place|que ferais-tu|que feriez-vous|tu ferais quoi|vous feriez quoi)\b(?=.*\?)|\b(?:en parler|en discuter|echanger) (?:autour d'|devant |avec |un |une )(?=.*\?)`,
  ),
  rule(
    'feedback',
    String.raw`\bc(?:'est|a) (?:\w+ )?(?:trop (?:long|court|lourd|sec|mou)|clair|lisible|tient|passe|sonne)\b(?=.*\?)|\b(?:tu me diras|vous me direz|dites-moi|dis-moi) (?:\w+ )?ce que (?:tu|vous) en pens\w+`,
  ),
]

/** What speaks of a kind, once something is asked. */
export const HINTS = told({
  introduction: `
    rencontrer, ton frere, ta soeur, ta tante, ton oncle, votre mari, ta cousine, ton cousin,
    patron, responsable, connait, contacter, coordonnees, numero, mettre en relation, presenter,
    de ma part, toucher un mot, de ta part, de votre part, l'appeler, voisine?, avocate?,
    l'aborder, me recevoir, la joindre, le joindre, leur parler, lui parler, maire, elu,
    directrice, directeur
  `,
  endorsement: `
    lettre, attestation, referent, garant, bourse, dossier, candidate, rediger, temoigner,
    recommander, signature, jury, visa, proprietaire, enseignant, ambassade, prefecture, proviseur,
    tribunal, certificat, caution, bailleur, parrainer ma, moralite
  `,
  job: `
    poste, stage, boulot, emploi, saison, licencie\\w*, embaucher, plongeur, serveur, vendeuse,
    contrat, cdd, cdi, mission, dispo, recrute\\w*, cherche un, apprentie?, cap, bts, diplome,
    menuisier, atelier, place pour moi, remplacer, remplacement, chantier, cuisine, licenciement,
    chomage
  `,
  event: `
    presenter votre, livre, conference, mediatheque, bibliotheque, eleves, lyceens, soiree, debat,
    intervenir, parrain, animer, exposer, temoigner devant, micro, public, rencontre, atelier,
    festival, marraine, role, salon, inaugurer, jure, fete, kermesse, ecole, classe, concert,
    chanter, jouer, lecture, tournage, reportage, interview, antenne
  `,
  money: `
    euros?, depanner, avancer, preter, don, subvention, tombola, lot, lots, parrainer, cotisation,
    caisse, toit, travaux, soutien financier, rends tout, rembourse\\w*, cheque, ampoule, cinema,
    cagnotte, solidarite, moitie, participation, association, restaurer, assurance refuse
  `,
  feedback: `
    scenario, relire, relecture, corriger, texte, discours, poeme, maquette, affiche, logo, cv,
    lettre de motivation, version, franchement, ce que tu en penses, ce que vous en pensez,
    court-metrage, roman, chapitre, ci-joint, jeter un oeil, oeil a, lire, corriges, pages,
    traduction, musique, morceau, site, article, menu, carte, resume, ton regard, votre regard,
    avant que je l'envoie
  `,
  advice: `
    conseil, avis, hesite, dejeuner, cafe, en parler, autour d'un, comment avez-vous,
    comment as-tu, repris, reprendre, decision, proposer?, choix, demission, retraite, divorce,
    experience, a notre place, a ma place, feriez, ferais, appel, assurance, notaire, conseiller,
    comment vous, s'y prendre, peur, lancer, temoignage, sage
  `,
})
