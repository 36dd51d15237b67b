import { DEEDS, HINTS, SAYINGS } from './portuguese-deeds.ts'
import { anyOf, everyOf, everyOfMany, rule, type RequestLanguage } from './request-language.ts'

const SOFT = String.raw`(?:,? (?:por favor|pf|pfv|por acaso|talvez|quem sabe|tambem|um dia|ai|la|ainda|mesmo))*`
const ME = String.raw`(?:(?:me|nos|lhe|te|o|a|lhes) )*`
const WHO = String.raw`(?:(?:voces?|vcs?|tu|o senhor|a senhora|o sr|a sra|alguem|a professora|o professor) )?`
const YOU_WOULD = String.raw`(?:podias?|poderias?|podiam|poderiam|podes|pode|podem|consegue[sm]?|consegues|conseguiria[sm]?|conseguias?|queria[sm]?|quer|queres|querem|quereria|teria[sm]?|tens|tem|tinhas|tinha|seria[sm]?|estaria[sm]?|estarias|conhece[sm]?|conheces|conhecias?|conheceria|sabe[sm]?|sabes|saberia[sm]?|aceitaria[sm]?|aceitas|aceita|aceitavas?|viria[sm]?|vinhas|vens|faria[sm]?|fazias?|faz|fazes|daria[sm]?|davas?|da|das|emprestas?|emprestaria[sm]?|emprestavas?|ajudas?|ajudaria[sm]?|ajudavas?|escreveria[sm]?|escrevias?|recomendas?|recomenda|recomendam|recomendaria|indica|indicas|indicam|aconselhas?|topa|topas|topam|toparia[sm]?|importavas?|importa|importas|importaria|incomodava|apresentas?|apresentaria|apresentavas?|apresentaria|acha|achas|acham|leva[sm]?|levas|cuida[sm]?)`
const WORK = String.raw`(?:rascunho|manuscrito|capitulo|texto|carta|candidatura|curriculo|cv|tese|tcc|artigo|guiao|roteiro|romance|portfolio|portefolio|site|pagina|apresentacao|prototipo|app|aplicativo|projeto|projecto|plano|discurso|poemas?|traducao|versao|proposta|ensaio|relatorio|maquete|musica|conto|slides)`

/** Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE: RequestLanguage = {
  folds: true,
  code: 'pt',
  plea: String.raw`grat[oa]|agrade|pode|podi|preciso|precis[aá]v|ajud|favor|gostaria|queria |procuro|procuramos|se pud|se puder|se conhec|se soub|se ouvir|se te |se lhe |se quis|se der|ser[aá] que|consegu|jeito|pedir|tem como|d[aá] pra|qualquer|lembra|lembre|pensa|pense|empresta|indica|recomend|conhece|dá uma |d[aá]-me|força|perguntar|vens |viria|gostar|adorar|ter[ií]amos|t[ií]nhamos|diz-me|diga|cada |toda |digam|avis|jeito|falta|ando |estou a|estou à|viria|daria|linhas`,
  forms: everyOf(
    String.raw`\b${WHO}${ME}${YOU_WOULD}\b(?:-me|-nos)?${SOFT}`,
    String.raw`\b(?:sera que|acha que|achas que|acham que|tem como|da (?:pra|para)|dava (?:pra|para)|daria (?:pra|para)|seria possivel|haveria|ha (?:possibilidade|alguma|algum|alguem|hipotese)|havera)\b`,
    String.raw`\b(?:preciso|precisava|precisamos|precisavamos|procuro|procuramos|estou (?:a procura|procurando|a procurar|precisando)|estamos (?:a procura|procurando|a procurar|precisando)|to (?:procurando|precisando))\b`,
    String.raw`\b(?:gostaria|gostava|gostavamos|gostariamos|queria|queriamos|venho|vinha|posso|podia|poderia) (?:de )?(?:lhe |te )?(?:pedir|perguntar|saber|falar|ouvir|convidar|contar|solicitar|marcar|roubar|ocupar|um|uma)\w*\b`,
    String.raw`\b(?:agradecia|agradeceria|agradeciamos|agradeceriamos|ficaria|ficava|ficariamos|ficavamos|dava-me|dava-nos|ajudava-me|ajudaria|faria-me|fazia-me|me ajudaria|me faria|me daria|seria)\b`,
    String.raw`\bse (?:tu|voce|vc|voces|alguem|te|lhe|me|nos|puder\w*|pudesse\w*|conhecer\w*|conheces|conhece|souber\w*|ouvir\w*|quiser\w*|tiver\w*|tivesse\w*|aparecer|surgir|abrir|der|o senhor|a senhora|precisarem)\b`,
    String.raw`\b(?:da uma|de uma|ajuda-me|ajuda-nos|me ajuda|me ajudem|empresta-me|me empresta|apresenta-me|me apresenta|recomenda-me|me indica|me indiquem|diz-me|me diz|lembra-te|lembre-se|lembra|pensa|pense|pensem)\b|\b(?:com quem|a quem|pra quem|para quem|quem (?:me|poderia|seria))\b|\bpodemos (?:marcar|agendar)\b`,
  ),
  strong: everyOfMany(
    String.raw`\b(?:me |nos |te )?\w{2,}(?:rias|rieis)\b(?:-me|-nos)?${SOFT}(?=.*\?)|\b(?:podias|fazias|davas|emprestavas|ajudavas|querias|vinhas|escrevias|apresentavas|aceitavas|ficavas|deixavas|ensinavas|falavas)(?:-me|-nos)?\b(?=.*\?)|\b(?:voces?|vcs?|o senhor|a senhora|o sr\.?|a sra\.?|professor|professora|doutor|doutora),? (?:\w+ )?(?:me |nos )?(?:poderia|aceitaria|teria|toparia|conheceria|saberia|seria|estaria|viria|daria|faria|escreveria|gostaria|consegue|conseguiria)\w*\b(?=.*\?)|^(?:\w+, )?(?:me |nos )?(?:poderia[sm]?|aceitaria[sm]?|teria[sm]?|toparia[sm]?|viria[sm]?|estaria[sm]?)\b(?=.*\?)`,
    String.raw`\b(?:voce|vc|voces|vcs|tu|alguem)? ?(?:me|nos) (?!(?:liga|ligas|manda|mandas|diz|dizes|avisa|avisas|entende|ouve|ouves|parece|passa o|envia)\b)\w{2,}(?:as|a|es|e)\b (?=.*\?)|\b(?!(?:mandas|dizes|avisas|ligas|envias|passas)-)\w{3,}(?:as|es)-(?:me|nos)\b(?=.*\?)|\b(?:podes|pode|podem|consegues|consegue|da pra|da para) (?:me |nos )?\w+(?:-me|-nos)\b(?=.*\?)|\b(?:podes|pode|podem|consegues|consegue|da pra) (?:me|nos) \w+(?=.*\?)`,
    String.raw`\b(?:posso|podia|poderia|podemos|podiamos) (?:usar|dormir|contar (?:contigo|com)|deixar|passar (?:ai|por)|roubar|fazer(?:-te|-lhe| umas| uma)|indicar|por o teu|colocar (?:o seu|voce)|convida-l[oa]|convidar-te|ficar|te fazer|lhe fazer|te pedir|lhe pedir)\b(?=.*\?)`,
    String.raw`\b(?:disseram-me|disse-me|me disseram|me disse|falaram-me|me falaram) que (?:tu|voce|o senhor|a senhora|podias|poderia|conheces|conhece|sabes|sabe)\b|\b(?:salvavas-me|me salvava|me salvaria|salvavas|me quebra|quebrava)\b`,
    String.raw`\b(?:sera que|achas? que|acham que|acredita que)\b.{0,25}\b(?:podias?|poderias?|podes|pode|podem|podiam|consegu\w+|teria[sm]?|tinhas?|dava|daria|queria[sm]?|aceita\w*|topa\w*|me|nos)\b`,
    String.raw`\b(?:podias?|poderias?|podiam|poderiam)(?:-me|-nos| me| nos)\b|\b(?:me|nos) (?:podias?|poderias?|podiam|poderiam)\b|\b(?:consegue[sm]?|consegues|conseguias?|conseguiria[sm]?|da (?:pra|para) (?:voce|vc)|tem como (?:voce|vc|voces)?) ?(?:me|nos|-me|-nos)\b`,
    String.raw`\b(?:importavas?-se|importavas?-te|importas-te|importa-se|se importa(?:ria)?|te importa(?:s|rias)?|incomodava-te) (?:de |se |em )?|\b(?:estaria[sm]?|estarias|seria[sm]?|serias) (?:dispost\w+|abert\w+|disponivel|interessad\w+|capaz|tao|gentil)|\b(?:teria[sm]?|terias|tinhas?|tem|tens) (?:a (?:gentileza|bondade|amabilidade|paciencia)|disponibilidade|um (?:tempinho|tempo|bocadinho|minutinho|momento|instante)|uns minut\w+|meia hora|interesse em|vontade de)|\b(?:aceitaria[sm]?|aceitarias|aceitavas?|toparia[sm]?|topas?|topam|viria[sm]?)\b`,
    String.raw`\b(?:agradecia|agradeceria|agradeciamos|agradeceriamos|ficaria|ficava|ficariamos|ficavamos)(?:-te|-lhe|-vos| te| lhe)? ?(?:\w+ ){0,3}(?:grat\w|agradecid\w|imenso|muito|feliz|se|que|a sua|a tua|o seu)\b`,
    String.raw`\b(?:dava-me|dava-nos|ajudava-me|ajudava-nos|fazia-me|faria-me|me ajudaria|nos ajudaria|me faria|salvava-me|me salvaria|facilitava-me|daria)\b.{0,40}\b(?:se|jeito|favor|que)\b|\b(?:me|-me|nos|-nos) (?:fazias?|faz|faria|faziam) (?:um|esse|o) (?:\w+ )?favor\b|\bseria (?:\w+ ){0,3}(?:otimo|optimo|maravilhoso|ajuda|honra|incrivel|fantastico|bom|top)\b.{0,30}\bse (?:voce|vc|tu|pud\w+|o senhor|a senhora|quis\w+)`,
    String.raw`\b(?:queria|gostava de|gostaria de|venho|vinha|posso|podia|preciso de|preciso|tenho (?:um|uma) \w+ (?:a|para|pra)) (?:te |lhe )?(?:pedir|fazer)(?:-te|-lhe|-vos| te| lhe)? (?!desculpa)|\bpeco(?:-te|-lhe|-vos) (?!desculpa|paciencia|perdao)`,
    String.raw`\bse (?:pudesse[sm]?|pudesses|pudere?[sm]?|puder|tivesse[sm]?|quisesse[sm]?|aceitasse[sm]?|conhecesse[sm]?) (?=.{3,120}(?:\b(?:agradec|ficaria|ficava|ajudava|dava-me|seria|me ajud|era)))`,
    ...DEEDS,
  ),
  everyday: anyOf(
    String.raw`\b(?:mudar (?:a|o|de dia)|adi\w+|antecip\w+|remarc\w+|confirm\w+|envi\w+|mand\w+|reenvi\w+|encaminh\w+|lig(?:ar|as|a|ares)\w*|telefon(?:ar|as)\w*|reserv\w+|assinar (?:o|a (?!peticao))|traz\w*|tragas|fatura|factura|reuniao|consulta|encomenda|entrega|pedido|respond\w+|avis\w+|imprim\w+|cancel\w+|esper(?:ar|as|a|e)\b|vir (?:jantar|almocar|ca|aqui|no|na|amanha)|vens jantar|diz(?:er|es)?(?:-me)? (?:quando|se|a que|onde|que horas|as horas)|senha|palavra-passe|link|anexo|transferencia|compr(?:ar|as|a)\b|fech\w+|deslig\w+|apag\w+|baix\w+|atualiz\w+|acabar o|abrir (?:a|o)|pass(?:ar|as|a)(?:-me)? (?:o|a|os|as) (?:ficheiro|arquivo|link|foto|fotos|fatura|sal)|buscar (?:o|a) (?!meu|minha|miud|crianc)|desculp\w+|perdo\w+|acredit\w+|imagin\w+|chegar|atrasar|endereco|morada|ouves|entende\w*|lembras|prefer\w+|livre (?:amanha|na|no)|horas|chove)\b`,
  ),
  everydayFollows: false,
  spoils: anyOf(
    String.raw`^(?:muito |muitissimo )?(?:obrigad[oa]s?|brigad[oa]|valeu|grat[oa])\b|\bobrigad[oa] (?:pel[oa]s?|por)\b|\b(?:ele|ela|eles|elas|\w+) (?:pediu|pediram|perguntou|perguntaram|pede|pedem|queria que eu|quer que eu)(?:-me|-lhe| me| lhe)?\b|\b(?:me|nos) (?:pediu|pediram|perguntou|perguntaram|pede)\b|\bpediu-me\b|\bperguntou-me\b`,
    String.raw`\bse (?:precisar\w*|quiser\w*) (?:de |alguma |algo |qualquer |ajuda|boleia|companhia|uma mao)|\bqualquer coisa que precis\w+|\b(?:posso|podemos) (?:ajudar|ajudar-te|ajuda-lo|ajuda-la|te ajudar|levar|trazer)\b|\b(?:conta|conte) (?:comigo|sempre comigo)\b|\b(?:claro|com certeza|com todo o gosto|com prazer),? (?:que|eu|te|lhe|mando|envio)\b|\bdisponha\b|\bprecisamos (?:de )?(?:marcar|combinar|tomar|jantar|almocar|conversar)\b|\bquer(?:es|em)? que eu\b`,
    String.raw`\bquem (?:diria|me mandou|mandou|imaginaria)\b|\bnao (?:e|sera) (?:mais )?preciso\b|\bja nao preciso\b|\bcomo (?:combinado|prometido|pediste|me pediste|combinamos)\b|\be-?mail automatico\b|\bdescadastr\w+|\bcancelar a (?:subscricao|inscricao)\b`,
  ),
  prefaces: anyOf(
    String.raw`(?:desculp(?:a|e|em) (?:incomodar|o incomodo|estar|a ousadia|o atrevimento|perguntar|pedir|a pergunta|te|lhe)|perdoe (?:o|a)|(?:uma|pequena|grande|outra) (?:pergunta|pedido|questao|duvida)|um (?:favor|pedido)|nao (?:me conhece|nos conhecemos|me conheces|se lembra|te lembras|deve lembrar)|(?:deu-me|me deu|me passou|passou-me) o (?:seu|teu)|(?:entendo|entenderei|percebo|compreendo) (?:se|perfeitamente)|sem compromisso|se nao (?:puder\w*|der),? (?:nao|sem|tudo|tranquilo)|tenho vergonha|atrevo-me|me atrevo|escrevo(?:-lhe|-te)? (?:para|pra|porque)|por acaso|tomo a liberdade)`,
  ),
  comeOns: anyOf(
    String.raw`^(?:e |entao,? |bom,? )?(?:topas?|topam|alinhas?|alinham|que (?:tal|me dizes|me diz|achas?)|o que (?:achas?|acham|me dizes|dizes)|(?:te|lhe|vos) interessa(?:ria|va)?|interessa-te|interessa-lhe|tens interesse|tem interesse|teria interesse|(?:podes|pode|poderia|podias) (?:ajudar(?:-me|-nos)?|me ajudar|nos ajudar)|(?:me|nos) ajuda[sm]?|ajudas-(?:me|nos)|alguma (?:ideia|sugestao|dica|recomendacao)|posso contar (?:contigo|com voce|consigo)|conhece[sm]? alguem|conheces alguem|queres vir|aceita[s]?)\?$`,
  ),
  reader: anyOf(
    String.raw`\b(?:tu|te|ti|teu|tua|voce|voces|vc|vcs|seu|sua|senhor|senhora|lhe|contigo|vos)\b`,
  ),
  kinds: [
    rule(
      'pitch',
      String.raw`\b(?:uma )?(?:demo|demonstracao)\b|\bnoss[oa] (?:solucao|software|plataforma|produto|ferramenta|servico|aplicacao)\b|\bpessoa (?:certa|indicada|responsavel) (?:por|para|pel[oa]s?)\b`,
    ),
    rule(
      'introduction',
      String.raw`\b(?:apresentar(?:-me|-nos|-lhe)?|(?:me|nos) apresent\w+|apresent\w+-(?:me|nos)|p(?:or|oe|oes|onha|unha|usesse|or-me|oes-me)(?:-me|-nos)? em contac?to|colocar em contato|colocar-me em contac?to|em contac?to com|(?:um|o|algum|seu|teu) contac?to|faz(?:er|es|ia|ias)? (?:a|essa|uma) ponte|conectar|passar o (?:meu )?(?:contac?to|numero|nome)|abrir(?:-me)? (?:a|uma|alguma) porta|(?:com|a|pra|para) quem (?:posso|poderia|devo|deveria|falo|eu|tenho))\b|\b(?:conhece[sm]?|conheces|conhecias?|conheceria|sabe[sm]? de|sabes de|saberias? de)\b${SOFT} alguem\b(?! (?:que nao|mais))|\bda (?:tua|sua) parte\b`,
    ),
    rule(
      'job',
      String.raw`\b(?:contrat(?:ar|ando|am|a|em|ar-me)|vagas?|um (?:emprego|trabalho|posto|trampo|bico|lugar (?:para|pra) mim)|emprego (?:para|pra)|estagi\w+|aprendiz\w*|entrevista (?:com|em|de)|(?:meu )?(?:curriculo|cv)|lembra(?:-te|r)? de mim|lembre(?:-se|m)? de mim|lembrem-se de mim|pens(?:a|e|em|ar) em mim|ter-me em conta|tenha-me em conta|(?:precis(?:am|a|as|em|e)|procur(?:am|a|as)|falta|faltar) (?:de )?(?:alguem|gente|pessoal|mao|maos|um|uma|funcionari\w+)|lugar (?:para|pra) mim|estao a (?:contratar|recrutar))\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:carta de (?:recomendacao|referencia|apoio)|recomendacao|referencias?|recomendar-me|me recomend\w+|fiador\w*|avalista|testemunho|depoimento|(?:uma )?(?:boa palavra|palavrinha)|dar uma palavr\w+|falar (?:bem )?de mim|falar por mim|meter uma cunha|interceder|citar|(?:duas|umas|algumas) (?:linhas|palavras|frases) (?:sobre|para|a)|indicar(?:-me)? (?:para|ao|a) (?:o |a )?(?:premio|bolsa|vaga))\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:palestra|palestrante|conferencia|mesa[- ]redonda|juri|podcast|programa de radio|oficina|moderar|mediar|entrevistar?(?:-te|-lo|-la|-lhe)?|uma entrevista(?! de emprego)|dar uma aula|aula aberta|orador\w*|painel|convidad[oa] (?:do|da|no|na))\b|\b(?:vir|viria[sm]?|vinhas?|venha|vens|participar|vem|viesse[sm]?)\b.{0,30}\b(?:falar|contar|explicar|apresentar|tocar|cantar|ler|mostrar|ensinar|conversar com (?:os|as|nossos|meus))\b|\bfalar (?:aos|as|para os|para as|pros|com os|com as) (?:\w+ )?(?:alunos|estudantes|jovens|turma|socios|miudos)`,
    ),
    rule(
      'money',
      String.raw`\b(?:donativos?|doacao|doacoes|doar|contribu\w+|patrocin\w+|mecenas|vaquinha|peditorio|rifa|investir|investimento|rodada|ronda de|(?:emprest(?:ar|a|as|aria|avas?|e)|adiant(?:ar|as?))(?:-me|-nos)?\b.{0,25}\b(?:euros?|reais|paus|conto|contos|dinheiro|grana|\d{2,})|pix\b|mbway)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:da(?:r|s|va|vas|ria|rias|va-me)?|de|deres|desse|lanc\w+|pass(?:ar|as|a)|deite[sm]?|deit(?:ar|as))(?:-me|-lhe)? (?:me |lhe )?(?:uma? )?(?:olhada|olhadela|vista de olhos|lida|leitura|espiada|conferida|revisao|olhadinha|vista d'olhos|olho)\b|\b(?:tua|sua|vossa) (?:opiniao|critica|impressao) (?:sobre|sincera|honesta|do|da)|\bo que (?:acha|achas|acham|pensas?) (?:do|da|de|dos|das) (?:meu|minha|nosso|nossa|novo|nova|\w+ )|\b(?:ler|leres|lesse\w*|rever|revisar|reveres|corrigir|criticar|comentar|ver|olhar)(?:-me)? (?:o|a|os|as|um|uma|meu|minha|este|esta) ?(?:meu |minha |nosso |nossa |novo |nova |primeir[oa] )?${WORK}|\bfeedback\b|\b(?:testar|experimentar)\b.{0,30}\b(?:diz|dizer|opini|achas?|achou)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:conselhos?|aconselhar(?:-me|-nos)?|me aconselh\w+|orientar(?:-me)?|me orient\w+|orientacao|dicas?|(?:dez|quinze|vinte|trinta|cinco|uns|alguns|\d{1,2}) minut\w+|meia hora|meia horinha|um quarto de hora|(?:um|uma) (?:cafe|cafezinho|cerveja|cha|conversa|ligacao|chamada|videochamada|papo|telefonema|bate-papo)|tempinho|um tempo (?:para|pra)|conversar comigo|falar comigo|trocar (?:umas )?(?:ideias|uma ideia)|(?:tua|sua|vossa) (?:experiencia|opiniao|visao)|(?:teu|seu) (?:ponto de vista|conselho|parecer)|mentor\w*|no meu lugar|fazer(?:-te|-lhe)? (?:umas|algumas|duas|um par de) perguntas|contar(?:-me)? como|me conta(?:r)? como|como (?:e que )?(?:conseguiste|fizeste|voce (?:fez|conseguiu|decidiu)|decidiste|comecaste))\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:(?:recomendar|indicar|aconselhar)(?:-me|-nos)? (?:um|uma|algum|alguma|alguem)|(?:me )?(?:recomenda|recomendas|recomendam|indica|indicas|indicam) (?:um|uma|algum|alguma|alguem)|um bom|uma boa|onde (?:posso|poderia|podia|encontro|encontrar|compr\w+|se (?:compra|vende|encontra)))\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:ajudar(?:-me|-nos)?|(?:me|nos) ajud\w+|ajud\w+-(?:me|nos)|ajuda com|uma (?:mao|maozinha|forca|ajuda|ajudinha)|dar(?:-me|-nos)? uma (?:mao|forca)|emprest(?:ar|as?|avas?|aria|ar-me)(?:-me|-nos)?|tomar conta|ficar com (?:o|a|os|as) (?:meu|minha|gato|cao|cachorro|miud\w+|crianc\w+|gata|cadela)|cuidar (?:do|da|dos|das)|cuidas|cuida|regar|regas|dar comida|alojar|hospedar|acolher|boleia|carona|levar(?:-me| a)?|acompanhar(?:-me)?|me acompanh\w+|traduzir|mudanca|um (?:grande |pequeno |enorme )?favor|favorzinho|favorzao|substituir(?:-me)?|responder (?:ao|a|o) (?:meu |nosso |este )?(?:questionario|inquerito|pesquisa)|assinar (?:a|esta|nossa) peticao|consertar|arranjar(?:-me)?|quebrar (?:um|esse) galho)\b`,
    ),
  ],
  sayings: [
    rule(
      'introduction',
      String.raw`\b(?:conhece[sm]?|conheces|conhecias?|conheceria|sabe[sm]? de|sabes de|saberias? de)\b${SOFT} alguem\b(?! (?:que nao|mais))(?=.*\?)|\b(?:com|a|pra|para) quem (?:e que )?(?:posso|poderia|devo|deveria|falo|eu (?:posso|devo|falo)|tenho)\b(?=.*\?)|\b(?:me|nos) apresent(?:as|a|aria|arias|ava|avas)\b(?=.*\?)`,
    ),
    rule(
      'job',
      String.raw`\bse (?:souber(?:es|em)?|ouvir(?:es|em)?|aparecer|surgir|sair) (?:de )?(?:algo|alguma|algum|uma|um|qualquer)\b`,
      String.raw`\b(?:lembra(?:-te)?|lembre(?:-se|m)?|lembrem-se) de mim\b|\bpens(?:a|e|em) em mim\b|\b(?:estao|esta|estas|tao) (?:a )?(?:contratar|contratando|recrutar|precisando de (?:gente|alguem))\b(?=.*\?)|\bprecis(?:am|a|as) de (?:alguem|gente|pessoal|mais|um|uma)\b(?=.*\?)|\btem vagas?\b(?=.*\?)`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:preciso|precisava|pedem-me|me pedem|falta-me|faltam-me|me falta)\b.{0,20}\b(?:carta de (?:recomendacao|referencia|apoio)|recomendacao|referencias?|fiador\w*|avalista)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:qualquer|toda|cada|todo) (?:\w+ )?(?:ajuda|donativo|contribuicao|doacao|valor|euro|real|quantia)\b.{0,50}\b(?:ajuda\w*|conta|bem-vind\w+|e muito|faz|fara|soma)|\bse (?:puder\w*|quiser\w*|pudesse\w*)\b.{0,15}\b(?:contribuir|doar|ajudar com (?:algum|qualquer|um valor)|dar algum)`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:les|leem|le) e (?:dizes|diz|me dizes)|\b(?:presta|funciona|faz sentido)\?`,
      String.raw`\b(?:da|de|deem|daria|davas?|das) (?:la |ai |so )?uma (?:olhada|olhadela|vista de olhos|lida|espiada|olhadinha)\b|\b(?:diz-me|me diz|me diga|diga-me) (?:com sinceridade|sinceramente|a verdade|sem do|o que (?:achas?|acha) d[oae])`,
    ),
    rule(
      'advice',
      String.raw`\b(?:ouvir|saber|ter|pedir|conhecer) (?:a )?(?:tua|sua|vossa) opiniao\b`,
      String.raw`\b(?:o )?que (?:e que )?(?:tu |voce |vc |o senhor |a senhora )?(?:farias?|fazias?|fariam)\b(?=.*\?)|\b(?:o que|como) (?:me aconselh\w+|e que (?:fazias|farias))\b|\b(?:preciso|precisava|to precisando|estou precisando) (?:mesmo |muito |imenso )?(?:d[oe] (?:um |teu |seu |vosso )?(?:conselho|conselhos))\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:qual|quem) (?:foi|e) (?:o|a) \w+ que (?:te|lhe|vos)\b|\bonde (?:compraste|compraram|encontraste|voce (?:comprou|achou|fez)|mandaste)\b(?=.*\?)|\bquem (?:te|lhe|vos) (?:fez|arranjou|montou|pintou|consertou)\b(?=.*\?)`,
      String.raw`\b(?:qual|quais|que) (?:\w+ ){1,4}(?:me )?(?:recomenda\w*|indica\w*|aconselha\w*|e (?:bom|boa|melhor) (?:pra|para)|usaste|usaram|voces usaram|escolheste|escolheram)\b|\bqual (?:\w+ ){0,2}e (?:o |a )?(?:bom|boa|melhor)\b(?=.*\?)|\b(?:conhece[sm]?|conheces|sabe[sm]? de|sabes de|tens|tem)\b${SOFT} (?:algum|alguma|um|uma) (?:bom|boa|\w+ (?:de confianca|barat\w|seri\w|bom|boa|decente|confiavel))\b|\balguem (?:sabe|conhece|tem|recomenda|indica|pode recomendar|pode indicar|ai tem|ai conhece)\b(?=.*\?)|\bquanto (?:te|lhe|vos|voce|voces)\b.{0,12}\b(?:custou|cobraram|pag\w+)|\b(?:sabe[sm]?|sabes|saberias?)\b${SOFT} (?:se ha|se existe|se tem|se o|se a|onde (?:posso|se|encontro|vende\w*|da)|como (?:se|faco|fazer)|quem (?:conserta|arranja|vende|faz|aluga))`,
    ),
    rule(
      'other',
      String.raw`\btem como (?:voce|vc|voces)?.{0,6}\b(?:buscar|pegar|levar|ficar|cuidar|ajudar|olhar)`,
      String.raw`\b(?:me|nos) (?:ajuda|ajudas|ajudam|da uma (?:mao|forca)|das uma (?:mao|forca)|empresta|emprestas|faz um favor|quebra um galho|da uma carona)\b(?=.*\?)|\b(?:ajudas|emprestas|das|fazes|cuidas|levas)-(?:me|nos)\b(?=.*\?)|\b(?:dar|dares|da) uma (?:forca|mao|maozinha)\b(?=.*\?)|\bpreciso (?:da tua|da sua|da vossa|de uma|de um|de) (?:ajuda|ajudinha|mao|forca|favor)\b|\bficas? com (?:o|a|os|as) (?:meu|minha|gato|cao|cachorro|gata|cadela|miudos)\b(?=.*\?)`,
    ),
    ...SAYINGS,
  ],
  topics: [
    rule(
      'introduction',
      String.raw`\b(?:contac?to|conhece\w*|apresentar\w*|falar com (?:ele|ela|eles)|ponte)\b`,
    ),
    rule('endorsement', String.raw`\b(?:recomendacao|referencias?|bolsa|fiador\w*|candidatura)\b`),
    rule(
      'job',
      String.raw`\b(?:curriculo|cv|vaga|emprego|desempregad\w+|trabalho|estagi\w+|contrat\w+|cozinheir\w+)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:gostaria|gostariamos|gostavamos|adorava|adorariamos|queriamos|queria) (?:muito )?(?:de )?(?:o |a |te |vos )?(?:convidar|receber|contar (?:com|consigo|contigo))\b.{0,60}\b(?:falar|palestra|sessao|escola|mesa|alunos|festival|programa|podcast|encontro|conversa|jornadas|congresso)`,
      String.raw`\b(?:jornadas?|congresso|mesa[- ]redonda|podcast|radio|palestras?|feira|festival|escola|encontro|alunos|aniversario|convidar)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:vaquinha|donativ\w+|doac\w+|investidor\w*|aluguel|renda|peditorio|euros?|reais|dinheiro)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:rascunho|manuscrito|capitulo|guiao|roteiro|prototipo|conto|poemas?|versao|anexo)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:duvida|duvidas|nao sei se|indecis\w|experiencia|mudar de|por conta propria|negocio proprio|mudanca|visto|proposta|opiniao|decisao)\b`,
    ),
  ],
  hints: HINTS,
  sells: anyOf(
    String.raw`\b(?:noss[oa]s clientes|(?:ajudamos|apoiamos|oferecemos|fabricamos|fornecemos|desenvolvemos|produzimos)\b|noss[oa] (?:solucao|software|plataforma|ferramenta|aplicacao|sistema) (?:\w+ )?(?:permite|reduz|ajuda|poupa)|(?:reduz\w*|poup\w+|econom\w+|aument\w+)\b.{0,40}(?:%|por cento|custos|horas)|sem compromisso)`,
  ),
}
