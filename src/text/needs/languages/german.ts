import { need, needOfAnything, offer, WHAT, type NeedLanguage } from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|\b(?:und|aber|sie|er|die|derzeit|aktuell|zurzeit|gründerin|gründer) )`
const ANY = String.raw`(?=(?:\p{L}+ ){0,4}?(?:einen?|eine[nrm]?|ein|zwei|drei|vier|\d{1,2}|jemand(?:en)?|leute|noch|neue[nrs]?|mitglieder|unterstützung|hilfe|verstärkung|investoren|freiwillige|räume|arbeit|\p{L}+)(?!\p{L}))`

/** German. */
export const GERMAN: NeedLanguage = {
  trigger: String.raw`hat jemand|frag|ruf |zu vergeben|nutzt |gute hände|such(?:e|t|en)|gesucht|auf der suche|brauch|bräucht|benötig|fehl(?:t|en)|mangel|kenn(?:st|t|en)|weiß(?:t)?|wissen|wer kennt|verschenk|zu verschenken|abzugeben|verleih|vermiet|untervermiet|leih(?:e|en)|biete|bieten|gebe|geben|kostenlos|umsonst|gratis|ehrenamtlich|stell(?:e|en) (?:ein|dich|euch|ihnen|gern)|wir stellen|frei |leer|übrig|gern(?:e)? (?:helfe|stelle|zeige|berate|gebe)|helfe|kann (?:dir|euch|ihnen)|könnt ihr|könntet ihr|wenn du magst|wer (?:mag|will|möchte)|\p{L}*suche|\p{L}+platz|hätte(?:n)? (?:noch|gern)|berate|unterrichte|mentor|gebrauchen|wer kann|wer könnte|wer hilft|wer zeigt|kein|offen|zuhause|dürfen|darf|tausch|hab |habe `,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}(?:ich |wir |unser \p{L}+ |unsere \p{L}+ )?(?:suche|suchen|sucht|auf der suche nach)(?: ich| wir)?(?: \p{L}+){0,2}? (?=(?:einen?|eine[nrm]?|ein|zwei|drei)(?!\p{L}))${WHAT}`,
      String.raw`\b(?<what>[\p{L}-]{4,}) (?:dringend |ab sofort )?gesucht(?!\p{L})|^gesucht:? ${WHAT}|\b(?:hat|hätte) (?:\p{L}+ )?jemand (?:\p{L}+ )?(?=(?:einen?|eine|ein)(?!\p{L}))${WHAT}(?:übrig|abzugeben|zu verleihen|zu verschenken)`,
    ),
    ...need(
      String.raw`\b(?:dem|der|unserem|unserer|meinem|meiner|den|ihm|ihr|ihnen) (?:\p{L}+ )?(?:fehlt|fehlen)(?: noch)? ${WHAT}`,
      String.raw`${BEGIN}(?:ich |wir |unser \p{L}+ |unsere \p{L}+ |mein \p{L}+ |meine \p{L}+ )?(?:(?:suche|sucht|suchen) ?(?:ich|wir)?|auf der suche nach|brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|braucht) (?:\p{L}+ ){0,3}?${ANY}${WHAT}`,
      String.raw`\b(?:mir|uns|bei uns|dem verein|unserem \p{L}+|unserer \p{L}+) (?:fehlt|fehlen) ${WHAT}|\b(?:es )?(?:fehlt|fehlen) (?:uns|mir|noch|nur|derzeit) ${WHAT}|\bwas (?:noch |uns )*fehlt,? (?:ist|sind) ${WHAT}`,
      String.raw`(?<what>[\p{L}-]{4,}) (?:dringend )?gesucht\b|^gesucht:? ${WHAT}|\bauf (?<what>\p{L}{3,})suche\b`,
      String.raw`\b(?:kennst|kennt|kennen|weißt|wisst|wissen) (?:du|ihr|sie)(?: \p{L}+)? (?=(?:jemand(?:en)?|eine[nrs]?|ein|wen)\b)${WHAT}|\bwer (?:kennt|weiß|wüsste) (?=(?:jemand(?:en)?|eine[nrs]?|ein)\b)${WHAT}`,
      String.raw`\b(?:falls|wenn) (?:jemand|ihr|du|sie) (?:jemand(?:en)?|eine[nrs]?|von einer|von einem) ${WHAT}(?:kennt|kennst|kennen|weiß|hört|hörst)`,
    ),
    ...offer(
      String.raw`${BEGIN}(?:ich )?(?:helfe|berate|übersetze|unterrichte|repariere) (?:gern|gerne|auch|kostenlos|ehrenamtlich) ${WHAT}`,
      String.raw`\b(?:frag|fragt|fragen sie|ruf|ruft) mich (?:einfach|gern|gerne|ruhig|jederzeit|an,? wenn)(?<what>.{0,60})|\b(?<what>ich (?:war|bin) [^.;!?]{5,80}),? (?:fragt|frag|fragen sie) mich`,
      String.raw`${BEGIN}(?:ich |wir )?(?:zu )?(?:verschenke|verschenken|verleihe|verleihen|vermiete|vermieten|verborge) ${WHAT}`,
      String.raw`^(?!.*\?)(?<what>[^.;!?]{4,90}?) (?:abzugeben|zu verschenken|zu vergeben|übrig|zu vermieten|zu verleihen|frei)\b(?! (?:von|nach|bleiben|haben))`,
      String.raw`^(?<what>[^.;!?]{4,90}?) (?:steht|stehen) (?:\p{L}+ ){0,4}?(?:leer|ungenutzt|unbenutzt|zur verfügung)\b`,
      String.raw`\bin unsere[rm] (?<what>\p{L}+) (?:könnt|kannst|können|darf|dürft|dürfen)\b|\b(?:ihr könnt|du kannst|sie können|man kann|könnt ihr|kannst du) (?:gern |gerne |jederzeit |bei uns |bei mir )+(?:unsere?n?|meine?n?|\p{L}+) ${WHAT}(?:nutzen|benutzen|haben|leihen|borgen|schlafen|wohnen|unterstellen|übernachten)`,
      String.raw`\b(?:ich|wir) (?:gebe|geben|biete|bieten|berate|beraten|unterrichte|unterrichten|begleite|übersetze|repariere|betreue|stelle|leihe|leihen|zeige|helfe|helfen)(?: dir| euch| ihnen| gern| gerne| auch| jederzeit| kostenlos| ehrenamtlich)* ${WHAT}(?=.*)`,
      String.raw`\bwir stellen ein\b:? ?${WHAT}|\bwir haben (?<what>[^.;!?]{0,20}stelle) frei`,
      String.raw`\bwenn (?:du|ihr|sie) (?:magst|mögt|mögen|willst|wollt|möchtest|möchten|lust hast|hilfe brauchst|hilfe braucht),? (?:kann ich|stelle ich|helfe ich|zeige ich|leihe ich|könnt ihr|kannst du|bringe ich|nehme ich) ${WHAT}|\bich kann (?:dir|euch|ihnen)(?: gern| gerne)? ${WHAT}(?:leihen|zeigen|beibringen|helfen|vorstellen|vermitteln|borgen|übersetzen|reparieren)`,
      String.raw`\b(?:wer (?:mag|will|möchte|lust hat|braucht)|wer gern)\b,? ${WHAT}(?:kann|darf|bekommt|meldet|melde|haben|nutzen)`,
      String.raw`\b(?:kostenlos|umsonst|ehrenamtlich|unentgeltlich)\w* (?<what>(?:\p{L}+ ){0,2}(?:nachhilfe|beratung|unterricht|hilfe|kurse?|rechtsberatung|führungen?|sprechstunde)\b[^.;!?]*)`,
    ),
    ...needOfAnything(
      String.raw`\b(?:könnten|könnte|können|kann) (?:wir|ich) (?:\p{L}+ )?(?:noch |gut |dringend )*(?=(?:eine?n?|zwei|drei|jemand|ein paar)\b)${WHAT}(?:gebrauchen|brauchen)\b`,
      String.raw`\bwer (?:kann|könnte|mag|würde|bringt|zeigt|hilft) (?:mir|uns|meine[rmn]?|unsere[rmn]?) ${WHAT}`,
      String.raw`\b(?:haben|hat|habe) (?:leider |jetzt |noch )*(?<what>keine?n? (?:[\p{L}-]+ )?[\p{L}-]{4,}) mehr\b`,
      String.raw`\boffen für (?=(?:neue|kapital|investor|angebot|aufträge|mitarbeit|eine|koop|partner|rat|klugen|stelle)\p{L}*)${WHAT}`,
    ),
    ...offer(
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:sucht|suchen) (?:ein |eine |einen )?(?:neue[sn]?|gute[sn]?|liebevolle[sn]?) (?:zuhause|heim|hände|besitzer\p{L}*|platz)\b`,
      String.raw`\b(?:dürfen|darf|können|kann|dürft|könnt) (?:bei uns|bei euch|bei ihnen|unsere?n?|gern|gerne|jederzeit)\b(?<what>.{4,90})`,
      String.raw`\b(?:ist|sind|wird|werden) (?:\p{L}+ ){0,4}(?<what>(?:eine? |zwei |drei )?(?:[\p{L}-]*(?:stelle|stellen|platz|plätze|zimmer))(?: als [\p{L}-]+)?) (?:offen|frei|zu besetzen|zu haben)`,
      String.raw`^(?:ich )?habe? (?:noch |gerade |ein paar )*(?<what>[^.;!?]{4,70}?) (?:übrig|abzugeben|zu viel|zu verschenken)`,
      String.raw`\bzu haben (?<what>(?:ist|sind|wären) [^.;!?]{4,80})|\btausche ${WHAT}`,
    ),
  ],
  noted: [
    ...need(
      String.raw`\b(?:sucht|braucht|bräuchte|benötigt|will|wünscht sich|hätte gern) (?!immer\b|streit|sich\b)(?:\p{L}+ ){0,3}?(?=(?:eine[nrm]?|ein|noch|jemand(?:en)?|zwei|drei|neue\p{L}*|\p{L}+)(?!\p{L}))${WHAT}`,
      String.raw`\bauf (?<what>\p{L}+)suche\b|\b(?:auf der )?suche nach ${WHAT}`,
    ),
    ...offer(
      String.raw`\b(?:bietet|vermietet|verleiht|verschenkt) ${WHAT}|\b(?:hat|gibt) (?<what>[^.;!?]{4,80}?) (?:abzugeben|frei|leer|übrig|zu vergeben|kostenlos|gratis|ehrenamtlich)(?!\p{L})`,
    ),
    ...needOfAnything(
      String.raw`\b(?:hat|haben) (?:leider |noch |immer noch |derzeit )*(?<what>keine?n? (?:[\p{L}-]+ )?[\p{L}-]{4,}(?: (?:für|mehr|zum)\b[^.;!?]*)?)$`,
      String.raw`\b(?:will|möchte|würde gern|wünscht sich) (?<what>[^.;!?]{4,70}? (?:lernen|finden|mieten|kaufen|aufbauen|gründen|eröffnen|kennenlernen))\b`,
      String.raw`\b(?:findet|finden) (?:einfach |immer noch )?(?<what>keine?n? [^.;!?]{4,60})`,
    ),
    ...offer(
      String.raw`\bkennt sich (?:\p{L}+ )?(?:mit|in|bei) (?<what>[\p{L}-]{4,}[^.;!?]{0,50}?) (?:aus|gut aus)\b`,
      String.raw`\b(?:hilft|erklärt|zeigt|berät|übersetzt|repariert|unterrichtet|gibt) (?<what>[^.;!?]{0,60}?)(?:gern|gerne|umsonst|kostenlos|ehrenamtlich|nebenbei)\b`,
    ),
  ],
  spoilt:
    /^(?:braucht|sucht|suchen|hast|habt|haben|brauchst|ist|sind) (?:du|ihr|sie|man|er)(?![a-zß-ÿœ]).*\?$|\b(?:nicht mehr|inzwischen|gefunden|letztes jahr|letzten [a-zß-ÿœ]+|früher|suchten|suchte|brauchte|fehlten|fehlte|bot|braucht man|brauchst du|braucht ihr|brauchen sie|man braucht|keine?[nmrs]? [a-zß-ÿœ]+ (?:mehr|nötig)|brauche? keine?|danke|im angebot|das angebot|sonderangebot|rabatt|abbestellen|streit|die worte|dackel|hat (?:mich|ihn|sie|uns) (?:lange )?gesucht|die suche nach|zu ende|gute[sn] ende|nichts gebe|lieber her|geben sich|gebe zu|gibt es|gab es|es gibt|gibt's|gebe bescheid|geht|bescheid|gib|frei (?:nehmen|haben|machen|bekommen)|nehme mir|hat er|hat sie mir|vergeblich)\b/i,
  things:
    /(?<![a-zß-ÿœ])(?:jemand(?:en|em)?|leute|personen?|menschen|helfer[a-zß-ÿœ]*|freiwillige[a-zß-ÿœ]*|mitbewohner[a-zß-ÿœ]*|mitglieder|mitstreiter[a-zß-ÿœ]*|partner[a-zß-ÿœ]*|investor[a-zß-ÿœ]*|sponsor[a-zß-ÿœ]*|mentor[a-zß-ÿœ]*|co-?[a-zß-ÿœ]+|unterstützung|verstärkung|hilfe|nachhilfe|beratung|rat|tipps?|arbeit|stelle|job|praktikum[a-zß-ÿœ]*|ausbildungsplatz|lehrstelle|wohnung|zimmer|wg-?zimmer|haus|werkstatt|atelier|garage|scheune|stellplatz|halle|raum|räume|proberaum|laden|ladenlokal|grundstück|garten|büro|schreibtisch|kita-?platz|krippenplatz|platz|anhänger|transporter|kapital|finanzierung|förderung|unterkunft|schlafplatz|[a-zß-ÿœ]+(?:kisten|kartons?)|latein|mathe|chefin|chef|[a-zß-ÿœ]{3,}(?:er|erin|innen|ist|istin|isten|eur|eurin|or|orin|kraft|kräfte|mann|frau|leute|meister|in|platz|raum|zimmer|wagen|kurse?|unterricht)|josef|tenor|bass|sopran|alt|pianist[a-zß-ÿœ]*|geiger[a-zß-ÿœ]*)(?![a-zß-ÿœ])/i,
  after: / (?:für|in|am|im|auf|nach|vor|bei|mit|zum|zur|die|der|das|um|an|bis)(?![a-zß-ÿœ]).*$/i,
  trifles:
    /^(?:(?:erst|erstmal|mal|jetzt|dringend|noch|heute|bitte|einen|eine|ein|den|die|das|deinen|deine|ihre|ihren) )*(?:kaffee|schlaf|pause|urlaub|dusche|bier|minute|moment|zeit|ruhe|termin|rechnung|antwort|datei|unterschrift|link|wunder|schirm|schlüssel|brille|parkplatz|ausrede|geduld|worte?|kuss)(?![a-zß-ÿœ])/i,
}
