import { need, needOfAnything, offer, WHAT, type NeedLanguage } from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|(?<!\p{L})(?:e|mas|que|ela|ele|atualmente|ainda) )`

/** Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE: NeedLanguage = {
  trigger: String.raw`alguém|oferece-se|aluga-se|doa-se|dá-se|há |liga-me|procur|precis|à procura|busc|falt|conhec|sabe(?:s|m)? de|gostaria|gostava|queria|dou |damos|doa|ofere|empresto|emprest|alug|cedo|cede|arrend|grátis|de graça|gratuit|volunt|livre|vazi|parad|vaga|contrat|ensin|posso |podemos |se (?:te|lhe|vos|alguém|precisar)|sobra|tenho |temos |tem |hosped|acolh|quem (?:quiser|precisar)|estamos a (?:contratar|recrutar)|quem me|quem nos|quem sabe|quem pode|sem |em troca|disposição|é só|basta|a mais`,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}(?:estou |estamos |ando )?(?:a )?(?:procura-se|precisa-se de|procuro|procuramos|à procura de|procurando) (?=(?:um|uma|uns|umas|\p{L}+(?:ista|dor|dora|eiro|eira|or))(?!\p{L}))${WHAT}|^(?:procura|precisa)-se ${WHAT}`,
      String.raw`(?<!\p{L})alguém (?:sabe de|conhece|tem|vende|me indica|indica|recomenda) (?=(?:algum|alguma|uma?|um)(?!\p{L}))${WHAT}`,
    ),
    ...need(
      String.raw`${BEGIN}(?:estou |estamos |ando |andamos )?(?:a )?(?:procuro|procuramos|procurando|procurar|à procura de|preciso|precisamos|precisando|precisava|precisávamos|busco|buscamos|em busca de|procura-se|precisa-se)(?: de| d[oae]s?)? (?!dormir|descansar|que(?!\p{L})|ir(?!\p{L})|saber|falar|te |férias)${WHAT}`,
      String.raw`(?<!\p{L})(?:falta-nos|faltam-nos|falta-me|faltam-me|nos falta|nos faltam|me falta|me faltam|fazia-nos falta|só (?:nos )?falta(?:m)?) ${WHAT}`,
      String.raw`(?<!\p{L})(?:conheces|conhece|conhecem|conhecerias?|sabes de|sabe de|sabem de) (?:por acaso )?(?=(?:alguém|algum|alguma|uma?|um)(?!\p{L}))${WHAT}|(?<!\p{L})se (?:conheceres|conhecer|conhecerem|souberes de|souber de|ouvires falar de) (?=(?:alguém|algum|alguma|uma?|um)(?!\p{L}))${WHAT}`,
      String.raw`(?<!\p{L})(?:gostaria de|gostava de|queria|queríamos|gostávamos de) (?:encontrar|contratar|conhecer|alugar|arrendar|achar) ${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:oferece-se|aluga-se|doa-se|dá-se|empresta-se) ${WHAT}|(?<!\p{L})(?:há|temos|tenho) lugar(?:es)? (?:para|no|na) ${WHAT}|(?<!\p{L})(?:liga-me|me liga|pergunta-me) se ${WHAT}`,
      String.raw`${BEGIN}(?:eu )?(?:dou|damos|doo|doamos|ofereço|oferecemos|empresto|emprestamos|cedo|cedemos|alugo|alugamos|arrendo|ensino|ensinamos|hospedo|traduzo|conserto|acolho) (?!razão|um abraço|conta|notícias|graças)${WHAT}`,
      String.raw`(?<!\p{L})(?:tenho|temos|tem|há) (?<what>[^.;!?]{3,90}?) (?:livres?|vazi[oa]s?|disponíve(?:l|is)|parad[oa]s?|sem uso|a mais|de sobra|para (?:emprestar|doar|dar|alugar|arrendar))(?!\p{L})|(?<!\p{L})(?:sobra-me|sobram-me|sobra-nos|sobram-nos|me sobra|me sobram) ${WHAT}`,
      String.raw`(?<!\p{L})(?<what>(?:aulas|explicações|apoio|consultas?|cursos?|oficinas?|ajuda|traduções)[^.;!?]{0,80}?) (?:de graça|grátis|gratuit[oa]s?|sem custo)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:posso|podemos|podia) (?:emprestar|apresentar|ajudar|ensinar|ceder|alojar|hospedar|pôr|colocar)(?:-te|-lhe|-vos)? ${WHAT}|(?<!\p{L})(?:te|lhe) (?:empresto|apresento|ensino) ${WHAT}|(?<!\p{L})se (?:te|lhe|vos) (?:der jeito|interessar|servir)[^,]{0,30}, (?<what>[^.;!?]{4,100})`,
      String.raw`(?<!\p{L})(?:estamos (?:a contratar|a recrutar|contratando)|contratamos|temos vagas?)(?::| para| de)? ${WHAT}|^(?<what>[^.;!?]{4,80}?),? (?:a )?quem (?:quiser|precisar|fizer)(?!\p{L})`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})quem (?:me |nos )?(?:ensina|ensinava|sabe|saberia|pode|podia|empresta|arranja|conserta) ${WHAT}`,
      String.raw`(?<!\p{L})(?:anda|andamos|está|estamos|ficou|ficámos|ficamos|fiquei) sem (?!palavras|tempo|sono|dormir)${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:temos|tenho|há) (?<what>[^.;!?]{3,60}?) a mais(?!\p{L})`,
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:em troca de|à disposição de|é (?:só )?vir buscar)`,
      String.raw`(?<!\p{L})(?:é só|basta) (?:vir|chegar|aparecer|pedir|ligar)(?<what>.{0,60})`,
    ),
  ],
  noted: [
    ...need(
      String.raw`(?<!\p{L})(?:procura|procuram|precisa d[eo]s?|precisam d[eo]s?|quer (?:encontrar|contratar|conhecer|alugar)|gostaria de (?:encontrar|contratar)|busca|à procura de) (?!que(?!\p{L})|encrenca)${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:oferece|empresta|doa|aluga|cede|ensina|dá aulas de|hospeda|traduz|conserta) ${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})(?:anda|está|ficou) sem (?!palavras|tempo|sono)${WHAT}|(?<!\p{L})não (?:encontra|arranja|tem|acha) (?=(?:quem|nenhum|um|uma|\p{L}{5,}))(?!tempo|paciência|filhos|medo)${WHAT}`,
      String.raw`(?<!\p{L})(?:quer|queria|gostava de|sonha em|tenta) (?:aprender|encontrar|abrir|alugar|arrendar|comprar|conhecer|contratar) ${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:empresta|cede|ensina|aluga|oferece|dá|partilha|traduz|conserta) (?=(?:a|o|as|os|aulas|um|uma)(?!\p{L}))${WHAT}`,
    ),
  ],
  spoilt:
    /^(?:precisas?|procuras?|queres|tens|tem|é preciso) .*\?$|(?<![a-zß-ÿœ])(?:já (?:não|encontrámos|encontramos|arranjámos|arranjamos|achei|achamos|temos|tenho quem)|não (?:preciso|precisamos|procuro|é preciso|precisa)|encontr(?:ei|ámos|amos|ou)|procurava|precisei|a oferta|ofertas?|promoç[a-zß-ÿœ]+|desconto|subscri[a-zß-ÿœ]+|obrigad[oa] (?:por|pel)|ano passado|me deu|deu-me|ofereceu-me|me ofereceu|é preciso (?:visto|levar)|à venda)(?![a-zß-ÿœ])/i,
  things:
    /(?<![a-zß-ÿœ])(?:alguém|pessoas?|gente|sóci[oa]s?|coleg[ao]s?|inquilin[oa]s?|voluntári[oa]s?|investidor[a-zß-ÿœ]*|patrocinador[a-zß-ÿœ]*|mecenas|mentor[a-zß-ÿœ]*|editor[a-zß-ÿœ]*|editora|agente|clientes?|fornecedor[a-zß-ÿœ]*|estagiári[oa]s?|aprendi(?:z|zes)|emprego|trabalho|vaga|estágio|casa|quarto|apartamento|sala|garagem|oficina|estúdio|loja|armazém|escritório|terreno|horta|espaço|carrinha|reboque|financiamento|fundos|empréstimo|ajuda|conselhos?|aulas|tenor|soprano|cuidador[a-zß-ÿœ]*|babá|ama|máquina|quem|[a-zß-ÿœ]{3,}(?:dor(?:es|as?)?|tor(?:es|as?)?|istas?|eir[oa]s?|antes?|log[oa]s?|graf[oa]s?|ári[oa]s?|ic[oa]s?)|advogad[oa]|médic[oa]|contabilista)(?![a-zß-ÿœ])/i,
  after: / (?:para|em|no|na|sobre|com|que|por|até|perto)(?![a-zß-ÿœ]).*$/i,
  trifles:
    /^(?:(?:um|uma|uns|o|a|de|do|da|meu|minha|mais|outro) )*(?:café|banho|pausa|descanso|férias|minuto|momento|sono|resposta|óculos|chaves?|desculpa|milagre|tempo|abraço|palavras)(?![a-zß-ÿœ])/i,
}
