import { groupedByLetter, wordsBeginning } from './words-beginning.ts'
import type { FoundDelivery, PromiseAct } from '../../domain/promise.ts'

export type DeliveryRule = {
  readonly act: PromiseAct
  readonly strength: FoundDelivery['strength']
  readonly pattern: RegExp
}

const rule = (
  act: PromiseAct,
  pattern: RegExp,
  strength: DeliveryRule['strength'] = 'plain',
): DeliveryRule => ({
  act,
  strength,
  pattern: light(pattern),
})

/** Patterns of this size run twice as fast without the flag that `\p` needs. Letters of European languages are meant. */
function light({ source, flags }: RegExp): RegExp {
  const letters = source.replaceAll(/\\p\{Lu?\}/g, '[a-zà-ÿ]')
  return groupedByLetter(new RegExp(letters, flags.replace('u', '')))
}

const JUST = String.raw`(?:(?:just|now|finally|already|also|gladly) )*`
const said = (act: PromiseAct, words: string, strength?: DeliveryRule['strength']) =>
  rule(
    act,
    new RegExp(
      String.raw`(?:\b(?:I|we)(?:['’]ve| have)? ${JUST}|\bI['’]?ve ${JUST}|^(?:also|just|finally|and|ok|okay|so)?,? ?|[.,;:–—-] (?:and |just |finally )?)(?:${words})`,
      'i',
    ),
    strength,
  )

/** How people say that a thing is done; the first that fits is taken. */
export const DELIVERIES: readonly DeliveryRule[] = [
  rule(
    'introduce',
    /\b(?:(?:wrote|written|sent|made|done) (?:you )?(?:the|that|an|both an|your) (?:e-?mail )?intro(?:duction)?|introduc(?:ed|ing) you (?:two |both )?(?:to|now|by|with|here|herewith)|(?:just )?(?:put|connected) you (?:two|both|in touch)|intro(?:duction)?(?: mail| e-?mail)? (?:is |has been |was |just )?(?:sent|done|made|went|on its way)|connected you with|meet my (?:friend|colleague)|stelle? euch .{0,30}vor|hiermit .{0,40}bekannt|vous présente|os presento|apresento-vos|te presento a)\b/i,
  ),
  rule(
    'call',
    /\b(?:(?:good|great|nice|lovely|wonderful|pleasure|enjoyed|fun) (?:to (?:talk|speak|chat|catch up)|talking|speaking|chatting|catching up|(?:chat|call|talk|conversation))\b.{0,40}\b(?:just now|earlier|today|yesterday|this (?:morning|afternoon|week)|on the phone|by phone|last (?:night|week)|with you)|(?:good|great|nice|lovely) (?:call|chat|talk) (?:just now|earlier|today|yesterday|this)|thanks? (?:you )?(?:so much |very much |a lot )?for (?:the|your|taking the|picking up|making time for (?:the|our|a)) (?:quick |good |great |nice |long |lovely )?(?:call|chat|phone call|talk|conversation|ring)|(?:as |like )?(?:discussed|agreed|said|mentioned) (?:on|in) (?:the|our) (?:phone|call)|after our (?:call|chat|conversation|talk)|(?:tried|called|rang|phoned) you\b|left you a (?:voice|message)|summary of our call|danke für (?:das|dein|ihr) (?:telefonat|gespräch|anruf)|schön,? (?:eben |gerade |heute |gestern )?mit (?:dir|ihnen) (?:zu )?(?:gesprochen|telefonier|sprechen|reden)|merci pour (?:l['’]appel|ton appel|votre appel|notre (?:échange|appel))|gracias por la (?:llamada|charla)|obrigad[oa] pela (?:ligação|chamada|conversa))/i,
  ),
  rule(
    'meet',
    /\b(?:(?:booked|reserved|got|have) (?:us |you )?(?:a|the|our) (?:nice |quiet )?(?:table|room|slot|place|restaurant|court)|(?:table|restaurant|room|lunch|dinner|everything|flights?|tickets?)(?:['’]s| is| are) booked|table for (?:two|us|\d)\b.{0,30}\b(?:booked|reserved|at)|(?:sent|sending) (?:you )?(?:a|an|the) (?:calendar )?(?:invite|invitation)|(?:invite|invitation) (?:is |has been )?(?:sent|out|in your)|thanks? (?:you )?(?:so much |very much |again |all )?for (?:the |a |such a )?(?:lovely |wonderful |great |nice |delicious |good |yummy )?(?:lunch|dinner|coffee|drinks?|beers?|evening|meal|visit|coming|having us|breakfast|brunch)|(?:lovely|great|good|nice|wonderful) (?:lunch|dinner|coffee|evening|seeing you (?:both )?(?:on|last|yesterday|today|at|for)|to see you (?:on|last|yesterday|today|at) )|(?:so |very )?(?:glad|happy) you (?:came|could (?:come|make it))|tisch (?:ist |für .{0,20})?(?:reserviert|gebucht)|habe .{0,30}(?:reserviert|gebucht)|danke für (?:das|den|die) (?:schönen? |leckere |nette )?(?:essen|mittagessen|abend|kaffee|besuch|einladung gestern)|table (?:est )?réservée|j['’]ai réservé|merci pour (?:le|ce|la|cette) (?:\p{L}+ )?(?:déjeuner|dîner|soirée|café|verre)|he reservado|mesa reservada|gracias por la (?:comida|cena)|reservei|obrigad[oa] pelo (?:almoço|jantar|café))/iu,
  ),
  rule(
    'send',
    /\b(?:as (?:promised|agreed|discussed|requested|mentioned|announced|said)[, :–-]|like I (?:promised|said)\b.{0,12}\b(?:here|attached|the)|(?:I|we)(?:['’]d| had)? promised (?:you )?(?:last|the other|on|earlier|at|in|yesterday|this|to send|to share)|(?:that |which )?I promised(?: you| to (?:send|share|forward))?[.,!:;]?(?:$| (?:are|is|attached|below|here|now|last|on|at|earlier))|the promised|keeping my promise|promise kept|wie (?:versprochen|besprochen|vereinbart|angekündigt|zugesagt)|comme (?:promis|convenu|annoncé)|como (?:te |le |lhe )?(?:prometí|prometido|acordado|combinado|quedamos|prometi))/iu,
    'promised',
  ),
  rule(
    'answer',
    /\b(?:my (?:feedback|comments|thoughts|notes|answers?|reply|remarks|edits|review) (?:is|are|on)\b.{0,40}\b(?:in|below|attached|here|now|inline|ready|follows?|done|there)|(?:my|some|the|our|a few) (?:feedback|comments|thoughts|remarks|edits|suggestions) (?:below|inline|attached|in the (?:doc|document|margin|file))|(?:I|we)(?:['’]ve| have)? (?:just |now |finally )?(?:looked into (?:it|this|that|the|your)|checked (?:with|it|this|that|and|on|the|our|whether|if)|asked (?:around|him|her|them|my|our|the|\p{Lu}\p{L}+)|found out|heard back|spoken? (?:to|with)|talked to|got (?:an answer|the answer|word|confirmation)|double-?checked|clarified|confirmed)|(?:quick |short |brief )?update (?:on|from|regarding|about) (?:the|my|our|your|this|that)|(?:to (?:answer|come back to|get back to you on)|as (?:to|for|regards)) your (?:\p{L}+ )?(?:question|point|query)|(?:getting|coming|circling) back to you (?:on|about|with|as|regarding)|the answer is|good news\b|(?:it['’]s|that['’]s|they['’]re|it is) (?:all )?(?:confirmed|fine by|approved)|ich habe (?:nachgefragt|nachgesehen|es geprüft|das geklärt|gefragt|nachgeschaut)|j['’]ai (?:vérifié|demandé|regardé|eu la réponse)|he (?:preguntado|mirado|comprobado|hablado con)|(?:verifiquei|perguntei|falei com|confirmei))/iu,
  ),
  rule(
    'send',
    /(?:\b(?:here(?:['’]s| is| are| you go| it is| they are| comes?)(?! (?:hoping|to (?:you|a)|the (?:thing|deal|situation|problem|question)|how|why|what|my question|where))|attached (?:is|are|you|please|the|my|a|find|herewith|as|now)|(?:please|kindly|pls) (?:find|see) (?!if|whether|to|out|me|us|time|someone|somebody)|(?:please |pls )?(?:find|see)(?: (?:the|my|our|a))?(?: \p{L}+){0,3} (?:attached|enclosed|below|attachment)|find attached|(?:is|are|I['’]?ve|have|I|we) (?:now |just |also |finally )?(?:attached|enclosed)(?! nothing)|enclosed (?:is|are|you|please|the|find)|sharing (?:the|my|our|it|them|this|a|some|you) (?:\p{L}+ ){0,4}(?:now|with you|here|below|attached|herewith|via)|sharing (?:the|my|our) (?:\p{L}+ ){1,3}[-–—]|sending (?:you |over |through |across )?(?:the|my|it|them|this|those|our|a|your) (?:\p{L}+ ){0,4}(?:now|herewith|along|attached|here|over)|link (?:below|attached|here|is here)|(?:anbei|im anhang|hier (?:ist|sind|kommt|kommen|nun|also|der|die|das)|ci-joint|en pièce jointe|voici|adjunto|(?:te|le|les|os) adjunt(?:o|amos)|junto (?:envio|segue)|aquí (?:tienes?|está|van?|te)|en anexo|segue|seguem|em anexo|aqui (?:está|estão|vai|vão))(?!\p{L})))/iu,
  ),
  said(
    'send',
    String.raw`(?:sent|e-?mailed|mailed|forwarded|shared|uploaded|posted|dropped (?:off|it|them|the|your)|left (?:it|them|the|your)|brought (?:it|them|the|your)|transferred|paid|wired|shipped|returned|delivered|passed (?:on|it|them|that|your)|put (?:it|them|the \w+) in the (?:post|mail)|popped (?:it|the \w+) in the post|handed (?:in|over)|submitted|added you|copied you) (?!me|us|my way)`,
  ),
  rule(
    'call',
    /\btried (?:you|u|calling|phoning|ringing|to (?:reach|call|ring|phone|get) you)\b|\b(?:speaking|talking) (?:with|to) (?:me|us) on the phone|\bon the phone (?:just now|this|yesterday|earlier|last)/i,
  ),
  rule(
    'send',
    /\bas (?:demanded|ordered|arranged|asked|instructed|per your request)\b|\blike you (?:asked|wanted)\b/i,
    'promised',
  ),
  rule(
    'send',
    /https?:\/\/|\bwww\.|\bas (?:a|an) (?:zip|pdf|csv|spreadsheet|attachment)\b|^(?:[a-zà-ÿ'’-]+ ){1,4}(?:posted|sent|dispatched|transferred|returned|refunded|delivered)(?=[.,!:;]|$| (?:and|as|off|this|just|now|today|by|to))|(?:\b(?:is|are|now)|['’](?:s|re)) (?:now |all |just |waiting |sitting )*(?:in|on|at|under|behind|by|with) (?:the|your|our) (?:[a-z]+ ){0,2}?(?:folder|drive|porch|shed|mat|doormat|desk|table|door|account|post|mail|letterbox|inbox|chat|doc|margins?|kitchen|safe|reception|channel|portal|hall|counter|shelf|printer)\b|\b(?:waybill|tracking (?:number|code|link)|remittance advice)\b|\bfind (?:enclosed|attached|below)\b|^(?:(?:the|your|my|our|finally|at last|so|ok|and|those|that|some|a) ,?)*(?:[a-z'’-]+ ){0,3}?(?:photos|pictures|slides|minutes|deck|proofs|draft|contract|invoice|quote|report|data|logo|recipe|notes|list|transcript|recording|figures|numbers|certificate|form|payslips?|video|clip|link|feedback|comments|answers?|findings|outcome|dimensions)(?: (?:and [a-z]+|inside|as [a-z]+|at last|finally|both [a-z]+|in [a-z ]{3,20}))*(?:!|:(?! \?)|, (?:as|at last|finally|both|in|see|here|below|tracked|attached)\b|\.$)/i,
  ),
  rule(
    'answer',
    /\b(?:my|the|our|his|her|their) (?:[a-z]+ )?(?:answer|verdict|findings|outcome|decision|view|reply|response|feedback|result)s?\b[^.?]{0,40}(?::| is | are )|\b(?:[a-z]+) (?:says?|said) (?:yes|no|ok(?:ay)?|fine|it['’]?s|that['’]?s|go ahead|sure|of course)\b|\b(?:it['’]s|that['’]s|so it['’]s) an? (?:yes|no)\b|^(?:yes|no|so|well)?,? ?(?:the )?(?:answer|verdict|short answer|long answer|word) (?:is|was|from)|^(?:I )?(?:mentioned (?:you|it|your|that)|rummaged|ran it past|had a (?:word|rummage|look|dig|think))\b|\b(?:said|says|was an?) yes\b/i,
  ),
  rule(
    'do',
    /^(?:[a-zà-ÿ'’-]+ ){1,4}(?:done|sorted|in|up|ready|finished|fixed|booked|typed|signed|cleaned)(?=[.,!:;]|$| (?:and|as|off|this|just|now|today|out|by|to))|\b(?:['’]s|is|has|have|it['’]s|just|now|been)(?: (?:just|now|all))* (?:gone|been) (?:through|out|off|in|up|live|put through|effected|dispatched|couriered|delivered|returned|refunded|sent|paid)\b|\bwas (?:effected|dispatched|paid|sent|posted|transferred|made) (?:this|today|yesterday|on|earlier)|\b(?:cake|book|drill|keys?|parcel|box|chair|part|fence|trailer|copy|bag)(?:['’]?s|s? (?:is|are)) (?:now |all |back )*(?:in|on|at|up|by|outside)\b/i,
  ),
  said(
    'do',
    String.raw`(?:finished|completed|reviewed|updated|added|fixed|signed|prepared|translated|edited|proof-?read|drafted|written|wrote|registered|ordered|sorted|arranged|organi[sz]ed|read through|gone through|went through|filled)\b`,
    'weak',
  ),
  said(
    'answer',
    String.raw`(?:looked at|looked over|had a look|took a look|read|went over|gone over|have (?:a few |some )?comments)\b`,
    'weak',
  ),
  rule(
    'do',
    /\b(?:(?:it|that|this|everything|all)(?:['’]s| is| has been) (?:now )?(?:done|ready|finished|sorted|complete|taken care of|in place|live|up)|all done|done and dusted|ist (?:jetzt |nun )?(?:fertig|erledigt)|c['’]est (?:fait|prêt|réglé)|ya está (?:hecho|listo)|já está (?:feito|pronto))(?!\p{L})/iu,
  ),
  rule(
    'send',
    /(?<!\b(?:strings|become|became|got|get|so|very|is|was|nothing)) (?:attached|enclosed)(?=[ ,.!:;]|$)/i,
  ),
  rule(
    'introduce',
    /^(?:(?:hi|hello|dear|hey) )?[a-zà-ÿ.'-]+(?: [a-zà-ÿ.'-]+){0,2}, (?:please )?(?:meet |this is |I['’]?d like (?:you )?to (?:meet|introduce)|let me introduce|I want you to meet)|\b(?:cc['’]?(?:ing|d)|copying|copied|looping|looped) (?:in )?you (?:both|two)|over to (?:you|both of you)(?: two| both)?[.!]?$|I (?:gave|passed) (?:her|him|them|\p{L}+) your (?:number|name|details|address|e-?mail)|(?:habe|hab) .{0,40}(?:bekannt gemacht|vorgestellt|den kontakt hergestellt)|je vous (?:présente|mets en (?:contact|relation|copie))|les presento/iu,
  ),
  rule(
    'send',
    /\b(?:pf[ab]\b|there (?:you go|it is|they are)|(?:in|see|check|on|into) (?:the|your|our) (?:margins?|attachment|shared (?:folder|drive)|folder|drive|inbox|envelope|portal|dropbox)|attached to this|(?:is|are|it['’]s|they['’]re|['’]s) (?:now |all |just )*(?:on (?:its|their|the) way|in the (?:post|mail)|uploaded|updated|submitted|paid|in|online|over with)\b[.!,]?|(?:went|gone) (?:out|off|in)(?: to you| by| in| with| this| yesterday| today| just)|all (?:paid|sent|booked|signed|submitted)|(?:reference|report|application|payment|invoice|form|quote|order|balance|deposit|fee|letter)s?(?: has| have)?(?: been)?(?:['’]s)? (?:now )?(?:in|paid|settled|submitted|uploaded|sent|done|posted|filed)\b|^(?:\p{L}+ ){1,4}(?:uploaded|paid|sent|updated|submitted|posted|shared)(?=[,.!;:]|$| (?:this|just|now|today|yesterday|last night|via|by|to you|as|with))|(?:ist|sind|est|sont|están?|estão?) (?:jetzt )?(?:online|en ligne|en línea)|einverstanden|(?:ist|sind) (?:\p{L}+ )?(?:rausgegangen|abgeschickt|angekommen)|ist (?:raus|unterwegs|überwiesen|verschickt)|liegt bei|(?:habe|hab) .{0,40}(?:geschickt|gesendet|verschickt|hochgeladen|überwiesen|weitergeleitet|gemailt)|(?:c['’]est|je (?:te|vous) ai|j['’]ai) (?:envoyé|transmis|posté|transféré|payé)|voilà (?:le|la|les|l['’]|mon|ma|mes)|trouver(?:ez)? ci-joint|(?:te|le|os) he (?:enviado|mandado|pasado|dejado)|ahí (?:va|van|tienes|te va)|já (?:te )?(?:enviei|mandei|paguei)|em anexo)(?!\p{L})/iu,
  ),
  rule(
    'send',
    /(?:^|[.!:–—-] )(?:just |now |ok |so )?(?:forwarding|attaching|passing on|emailing|mailing|uploading|dropping|circling back)\b(?!.{0,100}\b(?:tomorrow|tonight|next|later|soon|shortly|on (?:mon|tue|wed|thu|fri|sat|sun)))/iu,
  ),
  rule(
    'answer',
    /(?:^|[.!,;:–—-] )(?:(?:ok|so|right|just|finally|hi|hello|well|and) )*(?:I )?(?:spoke|talked|rang|called|asked|checked|heard|found out|looked into)\b|\b(?:turns out|good news|bad news|it is a (?:yes|no)|(?:is|are|['’]s) (?:now |all )*confirmed|the verdict)\b|(?:hablé|he hablado|falei|parlé|gesprochen|telefoniert|geklärt|nachgefragt)(?!\p{L})/iu,
  ),
  rule(
    'answer',
    /^(?:so |ok |well |right |hi |the )*(?:\p{L}+ ){1,4}(?:says?|said|reckons?|thinks?|confirmed|told me|got back|came back|agreed|is happy|are happy|is fine|can do|quoted|found|wants?|needs?)\b|^(?:the )?(?:title|answer|date|price|name|quote|number|result|score|total|cost)s?\b[^.]{0,30}(?::| is | are )/iu,
    'weak',
  ),
  rule(
    'do',
    /^(?:all )?(?:done|sorted|posted|sent|paid|booked|mended|fixed|delivered|dispatched|typed|signed|forwarded|transferred|shipped|ordered|rung|hecho|feito|listo|erledigt|fait|geschafft|resolvido|resuelto|réglé|geregelt)(?=[,.!:;]|$| )|\bdid (?:it|the|that|your)\b|(?:is|are|['’]s) (?:now |all )*(?:back (?:on|in|at)|live|fixed|mended|repaired|finished|delivered|posted|signed|struck)\b/iu,
  ),
  rule(
    'do',
    /\b(?:has|have|['’]ve) (?:now |just |already |been )*\w{2,}(?:ed|wn|lt|id)\b/iu,
    'weak',
  ),
  rule('send', /^(?:ah |ok |yes |hey |oh )?found (?:it|them|her|him|the)\b/iu),
  rule(
    'answer',
    /^(?:a |la |die |the )?(?:resposta|respuesta|réponse|antwort)\b|^(?:die |der )?[a-zà-ÿ]+ (?:sagt|meint|dice|diz|dit)\b|\b(?:a (?:appelé|dit|répondu|confirmé|accepté)|hat (?:zugesagt|geantwortet|bestätigt)|ha (?:dicho|confirmado|contestado))|\b(?:is|are|['’]s|['’]re|was) (?:all |now |still |only )*(?:free|available|open|fine|ok(?:ay)?|in|full|closed|possible|allowed|sold out|taken|booked|cancelled|on for|off|back|coming|in stock|normal|clear|keen|£|€|\$|\d)|\b(?:costs?|starts?|opens?|closes?|begins?|takes?|(?:only )?needs?|weighs?|measures?) (?:at|£|€|\$|\d|a|the|no|in|on|about|around)\b|\b(?:turned|shown) up\b|\bI meant every word\b/i,
    'weak',
  ),
  rule('send', /\d{3}[ -]\d{3,}/iu, 'weak'),
]

/** Quick: a text without it delivers nothing. */
export const DELIVERY_HINT = wordsBeginning(
  String.raw`here|attach|enclos|promise|shar(?:ed|ing)|sen[dt]|forward(?:ed|ing)|uploaded|booked|reserved|table|invit|intro|connected|put\syou|talk|speak|chat|call|phone|lunch|dinner|coffee|drinks?|evening|visit|looked|checked|asked|found\sout|heard\sback|spoke|got\s(?:an|the|word)|feedback|comments|thoughts|update|answer|confirmed|good\snews|done|ready|finished|below\b|left\s(?:it|them|the|your)|brought|dropped|margin|online|s\s(?:in|on|at|under|behind|by)\s(?:the|your|our)\s|transferred|signed|typed|(?:is|are)\s(?:up|on)\b|rausgegangen|abgeschickt|junto|resposta|respuesta|réponse|antwort|your\s(?:second\s)?question|appelé|répondu|llamó|https?:|resolvido|resuelto|réglé|geregelt|as\sa\s(?:zip|pdf|csv)|(?:answer|verdict|findings|outcome|decision|reply|response|result)s?\b|sagt\b|meint\b|dice\b|www\.|tried|ordered|demanded|arranged|waybill|remittance|(?:photos|pictures|slides|minutes|deck|proofs|draft|contract|invoice|quote|report|data|logo|recipe|notes|list|transcript|recording|figures|numbers|certificate|form|payslips?|video|clip|findings|outcome|dimensions)(?:[!:.,]|\s(?:as|both|inside|in)\s)|sa(?:ys|id)\s(?:yes|no|ok|fine|it|that|go|sure)|mentioned|had\sa\s(?:word|look|dig|think|rummage)|(?:it|that)['’]s\san?\s(?:yes|no)|ran\sit|been\s(?:put|sent|paid|effected|dispatched|delivered|returned|refunded|couriered)|effected|dispatched|(?:is|are|was)\s(?:free|available|open|fine|ok|full|closed|possible|allowed|sold|taken|cancelled|off|back|coming|clear|keen)|(?:costs?|starts?|opens?|closes?|takes?|needs?)\s(?:a|the|no|in|at|about)\s|turned\sup|(?:book|drill|keys?|cake|parcel|box|chair|part|fence|copy)['’]s\s|en\sligne|einverstanden|sorted|mended|repaired|delivered|scanned|hecho|feito|listo|fait|did\s(?:it|the|that|your)|struck|complet|review|fixed|signed|prepared|added|mailed|posted|paid|returned|delivered|submitted|wrote|written|read|went|as\s(?:agreed|discussed|requested|mentioned)|find|link|[Aa]nbei|[Hh]ier|[Ii]m\sAnhang|versprochen|besprochen|vereinbart|[Ee]rledigt|fertig|reserviert|gebucht|[Dd]anke\sf|nachge|gepr|gekl|[Cc]i-joint|[Vv]oici|promis|convenu|[Mm]erci|réserv|vérifi|[Aa]djunt|[Aa]qu[ií]|prometí|quedamos|reservado|[Gg]racias|pregunt|mirado|anexo|[Ss]egue|pi[èe]ce|pf[ab]\b|there\s(?:you\sgo|it\sis|they\sare)|folder|inbox|drive|portal|envelope|on\s(?:its|their|the)\sway|submitted|updated|settled|(?:is|are|now|it['’]s|all)\sin\b|gone|\bin\sthe\s(?:post|mail)|,\s(?:please\s)?meet\s|,\sthis\sis\s|\bcc|copying|over\sto\s|passing|emailing|attaching|uploading|dropping|circling|\brang\b|turns\sout|\bsays\b|reckons|told\sme|(?:got|came)\sback|agreed|quoted|\bfound\s|title|\d{3}[ -]\d{3}|\bgave\s|unterwegs|raus\b|geschickt|gesendet|liegt|[Vv]oilà|envoyé|transmis|enviado|mandado|pasado|ahí|enviei|mandei|hablé|hablado|parlé|telefoniert|gesprochen|combinado|prometi|[Rr]eservei|[Oo]brigad|[Vv]erifiquei|perguntei|falei`,
)
