import { rule, told } from './request-language.ts'

const OF_DAY = String.raw`(?!.*\b(?:vens|chegas|chega|horas?|quando|livre)\b)`
const READER = String.raw`(?:voces?|vcs?|o senhor|a senhora|o sr|a sra)`

/** Asks told by the deed, whatever it is. */
export const DEEDS = [
  // "davas um recado à tua chefe?"
  String.raw`\b(?!(?:ias|estavas|eras|tinhas|sabias|ouvias|dizias|achavas|mandavas|ligavas|trazias|vinhas|enviavas)\b)\w{2,}(?:avas|ias)(?:-l?(?:he|me|nos|o|a|lhes))\b(?=.*\?)`,
  // "dava para voce regar a horta?"
  String.raw`\b(?:dava|daria|da|sera que da) (?:para|pra) (?:${READER}|tu|ti) (?!(?:chegar|vir|confirmar|enviar|mandar|adiar)\b)(?=.*\?)|\btem como (?:${READER}|tu) (?=.*\?)`,
  // "a sua empresa podia ajudar?"
  String.raw`\b(?:a sua|o seu|a tua|o teu|a vossa|o vosso) \w+ (?:\w+(?:ava|aria|eria|iria)|podia|queria|precisa|procura)m?\b(?=.*\?)`,
  // "aceitava escrever uma carta?"
  String.raw`\b(?:aceitava|aceitas|aceita|aceitaria|importava-se|importavas-te|toparia|topa|topas|gostaria|gostavas|queria|querias|estaria disposto|estaria disposta) (?:de |em |a )?\w{3,}(?:ar|er|ir)(?:-nos|-me|-lhe)?\b(?!.*\b(?:jantar|almocar)\b)(?=.*\?)`,
  // "posso passar no seu gabinete?"
  String.raw`\b(?:posso|podia|poderia|podemos|podiamos|poderiamos) (?!ajudar|levar|trazer)(?:\w+ ){0,6}(?:contigo|consigo|convosco|com ${READER}|no seu|na sua|no teu|na tua|o seu|a sua|o teu|a tua|ai em casa)\b(?=.*\?)`,
  // "teriamos muito gosto em recebe-la"
  String.raw`\b(?:teriamos|tinhamos|teria|tinha) (?:muito |imenso |todo o |o maior |grande )*(?:gosto|prazer|honra|orgulho) em (?:\w+-l[ao]s?|te |lhe |ter |contar)`,
  String.raw`\b(?:gostariamos|gostavamos|gostaria|adoravamos|adorariamos|queriamos) (?:muito |imenso )?(?:de )?(?:que (?:voce|o senhor|a senhora|viesse\w*|fosse\w*)|contar (?:com|consigo|contigo)|convida-l[oa]|convidar|te convidar|lhe pedir|ouvi-l[oa])`,
  // "ouves e dizes se presta?", "o senhor viria contar?"
  String.raw`^(?:ouves|les|lees|ves|espreitas|das uma olhadela|ouve|le|da uma olhada) (?:e |isto |isso |o |a )(?=.*\?)`,
  String.raw`^(?:o senhor|a senhora|voces?) (?:viria|vinha|daria|falaria|contaria|receberia|ajudaria|emprestaria|deixaria|faria|aceita)m? (?=.*\?)`,
  // "preciso que me escrevas umas linhas", "precisava de falar contigo"
  String.raw`\b(?:preciso|precisava|precisamos|precisavamos|necessito|procuro|procuramos|ando a procura|estou a procura|estamos a procura|faz-me falta|faz-nos falta|falta-nos|falta-me) ?(?=(?:\w+ ){0,3}(?:que me|que nos|falar contigo|falar consigo|falar com voce|conselho|opiniao|ajuda|mao|carta|referencia|fiador|contac?to|assinatura|alguem|voluntari\w+|orador|trabalho|emprego|\d+ euros|testemunha|linhas)\b.{2,})`,
  // "se souberes de alguma coisa avisa"
  String.raw`\bse (?:souberes?|souber|souberem|ouvir\w*|aparecer|surgir|precisarem) (?:\w+ ){0,5}(?=(?:avisa|avisem|avise|diz|diga|lembra|lembre|pensa|pense|me avisa)\w*)`,
  // "dava-me muito jeito um contacto"
  String.raw`\b(?:dava|daria|vinha|viria|fazia|faria)-(?:me|nos) (?:muito |imenso |mesmo )?(?:jeito|a calhar|falta|bem) (?=\w)`,
  // "era capaz de ver o meu projeto?"
  String.raw`\b(?:era|eras|seria|serias) capaz de (?=.*\?)`,
  // "qualquer ajuda conta"
  String.raw`\b(?:qualquer|toda|cada) (?:\w+ )?(?:ajuda|contributo|contribuicao|donativo|doacao|euro|real|ideia|dica|contato|contacto)\b.{0,50}\b(?:conta|ajuda|bem-vind\w+|util|agradec\w+|vale|faz diferenca)\b`,
  // "diz-me com sinceridade se presta"
  String.raw`\b(?:diz-me|diga-me|me diz|me diga|digam-me|me fala) (?:\w+,? ){0,4}(?:o que|onde|como|por onde|se (?:presta|vale|esta|ta|ficou|faz))${OF_DAY}`,
]

/** With asking words of their own. */
export const SAYINGS = [
  rule(
    'introduction',
    // "com quem devo falar ai?"
    String.raw`\b(?:a|com) quem (?:e que )?(?:eu |nos )?(?:devo|deveria|devia|posso|podia|poderia|tenho de|tenho que|falo|escrevo|me dirijo)\b(?=.*\?)`,
    String.raw`\bpalavrinha (?:sobre|de)\b(?=.*\?)|\b(?:falar|falavas|falava|falas)(?:-lhe| com (?:ele|ela)) (?:de|sobre) (?:mim|nos|o meu|o nosso)\b(?=.*\?)|\b(?:tem|tens|tera|teria) (?:o |algum )?(?:contac?to|numero|e-?mail) (?:d[aeo]|daquel\w+)\b(?=.*\?)`,
  ),
  rule(
    'job',
    String.raw`\b(?:sabe|sabes|sabem) se (?:ainda |voces |ai )*(?:precisam|procuram|contratam|ha vagas|estao a contratar)\b(?=.*\?)`,
    String.raw`\b(?:tem|ha|tera|teria|abriu) (?:alguma |por acaso )?vagas?\b(?=.*\?|.*\bentendo)|\b(?:estao|esta|andam) (?:a )?(?:contrat\w+|recrutar|recrutando|precisando|precisar) (?:de )?(?:gente|alguem|ajudante\w*|pessoal)?(?=.*\?)`,
  ),
  rule(
    'information',
    // "qual foi a clinica onde operaste o joelho?"
    String.raw`\b(?:qual|quais) (?:foi|era|e|foram) (?:mesmo )?(?:o|a|os|as) \w+ (?:que|onde|em que|do|da|com que)\b(?=.*\?)|\bquanto (?:e que )?(?:voces |voce |tu )?(?:pagaste|pagou|pagaram|custou|gastaste|gastaram|gastou|demorou)\b(?=.*\?)`,
    String.raw`\b(?:onde|com quem|a quem|em que \w+) (?:e que )?(?:voces |voce |tu )?(?:compraste|compraram|comprou|fizeste|fizeram|alugaste|alugaram|mandaste fazer|mandaram fazer|encomendaste|encontraste|operaste)\b(?=.*\?)|\b(?:vale|valeu|compensa|compensou) a pena\b(?=.*\?)`,
  ),
  rule(
    'advice',
    // "como e que voces fizeram com o vosso pai?"
    String.raw`\bcomo (?:e que |foi que )?(?:voces |voce |tu |o senhor |a senhora )?(?:fizeram|fizeste|fez|conseguiram|conseguiste|conseguiu|resolveram|resolveste|lidaram|lidaste|decidiste|decidiram|aprendeste|convenceram|convenceste)\b(?=.*\?)`,
    String.raw`\b(?:no meu lugar|o que (?:e que )?(?:tu |voce )?(?:farias|faria|fazias)|por onde (?:comecava\w*|comecaria\w*|comecarias))\b(?=.*\?)|\bpara conversarmos\b(?=.*\?)`,
  ),
  rule(
    'feedback',
    String.raw`\bse vale a pena (?:continuar|mandar|publicar|mostrar)\b|\b(?:percebe-se|da para perceber|soa bem|esta (?:demasiado|muito) (?:longo|longa|seco|seca)|ficou (?:bom|boa|muito longo))\b(?=.*\?)`,
  ),
]

/** What speaks of a kind, once something is asked. */
export const HINTS = told({
  introduction: `
    vereadora?, diretora?, presidente, teu primo, tua prima, teu irmao, tua irma, teu tio, tua tia,
    seu socio, sua chefe, tua chefe, palavrinha, andaste na escola, falar com ela, falar com ele,
    contac?to, numero, apresent\\w+, queria falar, cunhad[ao], jornal, falavas-lhe, falava-lhe,
    da nossa, apresentavas, vizinh[ao], advogad[ao], contato de, contacto de, em meu nome,
    chegar a
  `,
  endorsement: `
    carta, bolsa, recomend\\w+, fiador\\w*, referencia, concorrer, candidatura,
    fale do meu trabalho, visto, senhorio, atestar, assinatura, testemunh\\w+, embaixada,
    consulado, tribunal, escola pede, declaracao, por escrito, concurso de, abonar, carta de
  `,
  job: `
    vaga, oficina, emprego, trabalho, contrat\\w+, desempregad\\w+, estagio, turno, loja,
    entendo de, comecar ja, demitid\\w+, despedid\\w+, clinica esta, a contratar, enfermeir[ao],
    mudei-me, padaria, cozinha, entregador, motorista, curriculo, entrevista, experiencia de,
    precisam de
  `,
  event: `
    conversa com, leitores, biblioteca, palestra, alunos, escola, mesa, festival,
    apresent\\w+ o livro, juri, abertura, inaugura\\w+, entrevista, programa, recebe-l[ao],
    congresso, plateia, sessao, falar aos, a nossa escola, contar como, turma, festa, concerto,
    tocar, cantar, radio, podcast, exposicao, feira, inauguracao, mesa-redonda, convidad[ao],
    feira do livro
  `,
  money: `
    euros?, reais, dinheiro, emprest\\w+, creche, telhado, donativo, vaquinha, rifa, patrocin\\w+,
    ajudar com alguma coisa, fundos, empresa podia, obras, contribu\\w+, devolvo, pago-te,
    camisolas, patrocinava, equipa, nacional, rifas?, quota, renda, conta, nib, iban, despesas,
    a meias, bolsa de estudo
  `,
  feedback: `
    capitulo, texto, conto, poema, guiao, roteiro, versao, em anexo, logotipo, capa, cartaz,
    discurso, sinceridade, revis\\w+, ler, tese, continuar, apresentacao, casamento, lamechas,
    ouves, espreit\\w+, correg\\w+, rever, musica, site, cv, curriculo e, ementa, traducao, video,
    logo
  `,
  advice: `
    propostas?, sem dormir, conselho, opiniao, conversar, conversarmos, gabinete, decidir, decisao,
    experiencia, pai, mae, lar, cafe, meia hora, futuro, reform\\w+, na minha idade,
    vale a pena fazer, concurso, aconselh\\w+, conselhos?, medo, mudar de vida, filhos, dicas,
    por onde, escolher, comecar um
  `,
})
