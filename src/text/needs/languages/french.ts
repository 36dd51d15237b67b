import { need, needOfAnything, offer, WHAT, type NeedLanguage } from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|(?<!\p{L})(?:et|mais|elle|il|qui|toujours|actuellement) )`
const ANY = String.raw`(?=(?:une?|des?|deux|trois|quatre|\d{1,2}|quelqu['’]un|du|de la|nouveaux?|bénévoles|d['’]|associés?|investisseurs?|\p{L}+)(?!\p{L}))`

/** French. */
export const FRENCH: NeedLanguage = {
  trigger: String.raw`servez|sers-toi|j['’]aide|offre d|à récup|appel|cherch|recherch|en quête|quête|besoin|manque|faudrait|faut |à l['’]écoute|connaîtr|connais|tu n['’]aurais|vous n['’]auriez|prêt|donn|offr|propos|gratuit|bénévole|libre|à louer|loue |héberg|si ça|si vous|si tu|recrut|embauch|présent|dispo|vide|je peux|peux |à qui|voudrait|aimerait|veut |souhait|avis aux|qui saurait|qui pourrait|qui peut|se cherche|libre|servez|embauch|recrut|accueill|échange|à qui|trouve|plus de`,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}(?:je |nous |on |j['’]|notre \p{L}+ )?(?:suis |sommes |est )?(?:toujours |encore |actuellement )?(?:cherche|cherchons|recherche|recherchons|à la recherche d['’]|en quête d['’]) ?(?=(?:une?|des|deux|trois)(?!\p{L}))${WHAT}`,
    ),
    ...need(
      String.raw`(?:^|[.;:,] ?)besoin (?:urgent )?(?:d['’]|de |du |des )(?!vacances|sommeil|toi)${WHAT}|(?<!\p{L})quelqu['’]un (?:connaît|connaîtrait|aurait|a|vend) (?=une?(?!\p{L}))${WHAT}`,
      String.raw`${BEGIN}(?:je |j['’]|nous |on |notre \p{L}+ )?(?:suis |sommes |est )?(?:toujours |encore |actuellement )?(?:cherche|cherchons|recherche|recherchons|à la recherche d[e'’]u? ?|en quête d[e'’]u? ?|en recherche d[e'’] ?) ?(?!à |encore|pourquoi|comment|mes |la petite|midi)${WHAT}`,
      String.raw`(?<!\p{L})(?:il )?(?:nous|me|m['’]) ?manque (?:encore |toujours |juste |plus qu['’])?${WHAT}|(?<!\p{L})ce qui (?:nous|me) manque,? c['’]est ${WHAT}`,
      String.raw`(?<!\p{L})(?:j['’]ai|j['’]aurais|nous avons|nous aurions|on a|on aurait|notre (?:\p{L}+ ){1,3}a|\p{L}+ a) (?:toujours |bien |encore |vraiment )?besoin (?:d['’]|de |du |des )(?!vacances|sommeil|te |vous |toi)${WHAT}|(?<!\p{L})il (?:nous|me) faudrait ${WHAT}`,
      String.raw`(?<!\p{L})(?:à l['’]écoute|en recherche) (?:d['’]|de |du )?${WHAT}`,
      String.raw`(?<!\p{L})(?:connaîtrais-tu|connaîtriez-vous|connais-tu|connaissez-vous|tu connais|vous connaissez|tu n['’]aurais pas|vous n['’]auriez pas|tu ne connaîtrais pas) (?:par hasard |pas )?(?=(?:quelqu['’]un|une?)(?!\p{L}))${WHAT}`,
      String.raw`(?<!\p{L})si (?:tu|vous|quelqu['’]un) (?:connais|connaissez|connaît|entends parler d|entendez parler d)[e'’]? ?(?=(?:quelqu['’]un|une?)(?!\p{L}))${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:j['’]aide|j['’]enseigne|je (?:répare|traduis|garde|donne|relis|conduis|forme|conseille)) (?:volontiers|gratuitement|bénévolement|avec plaisir) ${WHAT}`,
      String.raw`(?<!\p{L})offre d['’]emploi\s?:? ${WHAT}|^(?<what>[^.;!?]{3,80}?),? (?:servez-vous|sers-toi|servez vous|à récupérer|à donner|à prendre)(?!\p{L})|(?<!\p{L})(?:appelle|appelez)-moi si ${WHAT}`,
      String.raw`${BEGIN}(?:je |j['’]|nous |on )?(?:donne|donnons|prête|prêtons|offre|offrons|loue|louons|propose|proposons|cède|cédons|héberge|hébergeons)(?: volontiers| gratuitement| encore| aussi| bénévolement)* (?!raison|envie|ma langue|du mal|un coup|sa langue|un sens)${WHAT}`,
      String.raw`(?<!\p{L})si (?:ça|cela) (?:peut |pouvait )?(?:t['’]|te |vous )?(?:aide|aider|intéresse|dit|arrange|tente)[^,]*,? (?<what>(?:je|on|nous|j['’])[^.;!?]{4,120})|(?<!\p{L})si (?:tu|vous) (?:veux|voulez|cherches|cherchez|avez besoin d|as besoin d)[^,]{0,60},? (?<what>(?:je (?:peux|te|vous)|nous pouvons|on peut|notre|mon|ma)[^.;!?]{4,120})`,
      String.raw`(?<!\p{L})(?:une?|deux|\p{Lu}\p{L}+ a une|j['’]ai une?|on a une?|nous avons une?) (?<what>(?:chambre|place|pièce|studio|bureau|garage|lit|salle|local|appartement|atelier|poste)s?(?: \p{L}+){0,3}) (?:libres?|disponibles?|à louer|vides?|inoccupée?s?|à partager|pour)(?!\p{L})`,
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:dort|est vide|reste vide|ne sert|sert peu|à donner|à prêter|à disposition|gratuite?s?|bénévolement|sans frais)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:nous recrutons|on recrute|nous embauchons|on embauche)(?:\s?:)? ${WHAT}|(?<!\p{L})recrute(?:\s?:)? ${WHAT}`,
      String.raw`(?<!\p{L})(?:je|j['’]|nous|on) (?:peux|peut|pouvons) (?:te |vous |t['’])?(?:prêter|présenter|aider|héberger|donner|apprendre|montrer|mettre|traduire|réparer|relire|accueillir|loger) ${WHAT}|(?<!\p{L})je (?:te|vous) (?:présente|mets en contact|prête|aide|héberge) ${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})qui (?:saurait|pourrait|peut|sait|veut|voudrait|connaîtrait) (?=(?:me |nous |m['’]|réparer|remettre|traduire|apprendre|jouer|accorder|garder|prêter|enseigner|tailler))${WHAT}`,
      String.raw`(?<!\p{L})se (?:cherche|cherchent|recherche) (?=une?|des|de|deux|trois)${WHAT}`,
      String.raw`(?<!\p{L})(?:ne|n['’])(?: |)(?:trouve|trouvons|trouvent|avons|a|ai) (?:pas|plus|aucun|toujours pas) (?:de |d['’]|)(?=\p{L}{4,})${WHAT}`,
    ),
    ...offer(
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:est|sont|reste|restent) (?:libres?|disponibles?|vides?|à (?:prendre|donner|louer|disposition))(?!\p{L})`,
      String.raw`(?<!\p{L})(?:on|nous|la maison|l['’]atelier|notre \p{L}+) (?:embauche|embauchons|recrute|recrutons|prend|prenons|accueille|accueillons) ${WHAT}`,
      String.raw`(?<!\p{L})(?<what>[^.;!?]{4,60}?),? (?:servez-vous|sers-toi|venez vous servir|il suffit de demander|à qui (?:veut|voudra|en veut)|échange[sz]? contre)`,
    ),
  ],
  noted: [
    ...need(
      String.raw`(?<!\p{L})(?:cherche|recherche|voudrait(?: trouver)?|aimerait(?: trouver)?|souhaite(?:rait)?(?: trouver)?|veut trouver|a besoin d[e'’]|aurait besoin d[e'’]|manque d[e'’]|en quête d[e'’]) ?${ANY}${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:a|possède|dispose d['’]) ?(?:une?|de|deux) ${WHAT}(?:libres?|disponibles?|à prêter|à louer|vides?)|(?<!\p{L})(?:prête|donne|propose|offre|loue|enseigne|héberge|traduit|répare) (?:volontiers |gratuitement |bénévolement )?(?!de la|du mal)${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})(?:voudrait|voudraient|aimerait|veut|rêve de|cherche à|espère) (?:apprendre|trouver|ouvrir|monter|louer|acheter|reprendre|rencontrer) ${WHAT}`,
      String.raw`(?<!\p{L})(?:ne|n['’])(?: |)(?:trouve|trouvent|a|ont) (?:pas|plus|aucun|toujours pas) (?:de |d['’]|)(?=\p{L}{4,})(?!plus|mal\b)${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:donne|prête|conseille|aide|explique|relit|traduit|héberge|enseigne|accompagne) (?:volontiers|bénévolement|gratuitement|gracieusement) ${WHAT}`,
      String.raw`(?<!\p{L})(?:a|possède) (?:une?|deux|trois) ${WHAT}(?:qu['’](?:il|elle) (?:prête|laisse|loue))|(?<!\p{L})(?:s['’]y connaît|s['’]y connait) (?:en|bien) ${WHAT}`,
    ),
  ],
  spoilt:
    /^(?:as-tu|avez-vous|cherches-tu|cherchez-vous|est-ce que|faut-il).*\?$|(?<![a-zß-ÿœ])(?:fini par trouver|(?:ai|as|a|avons|ont|avez) (?:enfin |bien |fini par )?(?:trouvé|embauché|recruté)|n['’]ai plus besoin|plus besoin|pas besoin|n['’]a pas besoin|n['’]avons (?:pas|plus)|cherchai[st]?|cherchaient|cherchions|à l['’]époque|m['’]a offert|nous a offert|a offert|nos offres|profitez|soldes|désabonn[a-zß-ÿœ]+|merci (?:de|pour) (?:ton|votre|l['’])|cherchent encore pourquoi|cherche(?:nt)? (?:encore )?(?:pourquoi|comment|ses mots)|besoin de (?:vacances|sommeil|dormir|repos|toi|temps|calme|rien)|faut-il|a-t-on besoin|as-tu besoin|avez-vous besoin|ne manque plus|manque plus que|chercher (?:midi|la petite)|donne(?:-moi)? (?:des|de tes) nouvelles|je donne raison|déteste|donnez votre avis|(?:l['’]année|le mois) dernière?)(?![a-zß-ÿœ])/i,
  things:
    /(?<![a-zß-ÿœ])(?:quelqu['’]un|personnes?|gens|associée?s?|partenaires?|colocataires?|coloc|locataires?|bénévoles?|investisseurs?|mécènes?|sponsors?|mentors?|éditeurs?|éditrice|agents?|clients?|fournisseurs?|stagiaires?|apprentie?s?|alternante?s?|nounou|poste|emploi|travail|stage|alternance|boulot|mission|contrat|local|locaux|garage|atelier|studio|appartement|chambre|maison|logement|salle|bureau|hangar|terrain|jardin|remorque|camionnette|fonds|financement|prêt|subvention|aide|coup de main|conseils?|cours|ténor|soprano|basse|alto|choristes?|musiciens?|témoins?|participants?|[a-zß-ÿœ]{3,}(?:eurs?|euses?|iens?|iennes?|istes?|teurs?|trices?|iers?|ières?|ologues?|logues?|graphes?|tables?)|comptable|avocate?|médecin|notaire|prof|vendanges?|place)(?![a-zß-ÿœ])/i,
  after: / (?:pour|chez|sur|dans|avant|après|qui|que|avec|à partir|près)(?![a-zß-ÿœ]).*$/i,
  trifles:
    /^(?:(?:un|une|de|des|du|d['’]|mon|ma|mes|le|la|les|juste|grand|petit|bon|bien) ?)*(?:café|douche|pause|vacances|sommeil|minute|moment|verre|repos|calme|réponse|lunettes|clés?|lien|excuse|miracle|temps|mots?|câlin|neige)(?![a-zß-ÿœ])/i,
}
