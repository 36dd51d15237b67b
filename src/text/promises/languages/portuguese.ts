import { PORTUGUESE_ASSURANCES } from './continental-assurances.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage, VerbRule } from './promise-language.ts'
import { romanceDays } from './romance-days.ts'
import { pattern } from '../../pattern.ts'

const verb = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

const YOU = '(?:-(?:te|lhe|vos|lhes|o|a|lo|la))?'

/** Portuguese of both shores. */
export const PORTUGUESE: PromiseLanguage = {
  hint: wordsBeginning(
    pattern`
      apare[cç]|eu(?=[\s-])|vou(?=[\s-])|vamos(?=[\s-])|te(?=[\s-])|lhes?(?=[\s-])
      |prometo(?=[\s-])|mand(?:o|arei)(?=[\s-])|envi(?:o|arei)(?=[\s-])|lig(?:o|arei)(?=[\s-])
      |apresent(?:o|arei)(?=[\s-])|respond(?:o|erei)(?=[\s-])|confirm(?:o|arei)(?=[\s-])
      |d(?:ou|arei)(?=[\s-])|retorn(?:o|arei)(?=[\s-])|volt(?:o|arei)(?=[\s-])
      |avis(?:o|arei)(?=[\s-])|pass(?:o|e|a|em)(?=[\s-])|vem(?=[\s-])|venham?(?=[\s-])
      |voc[eê]s?(?=[\s-])|fico(?=[\s-])|trato(?=[\s-])|lev(?:o|arei)(?=[\s-])|temos(?=[\s-])
      |gostar[ií]amos(?=[\s-])|convid(?:o|amos|á-l[oa]s?|ar)(?=[\s-])|falo(?=[\s-])
      |est[aá](?=[\s-])|est[aã]o(?=[\s-])|es(?=[\s-])|entrego(?=[\s-])|devolvo(?=[\s-])
      |faço(?=[\s-])|arranjo(?=[\s-])|deixo(?=[\s-])|vejo(?=[\s-])|consulto(?=[\s-])
      |busco(?=[\s-])|preparo(?=[\s-])|resolvo(?=[\s-])|pago(?=[\s-])|trago(?=[\s-])
      |pergunto(?=[\s-])|verifico(?=[\s-])
    `,
    String.raw`-(?:te|lhes?|vos)\b|r(?:ei|emos)\b`,
  ),
  openings: [
    {
      pattern:
        /(?<!\p{L})(?:eu )?(?:vou|vamos|prometo|não (?:me )?(?:esqueço de|vou esquecer de)) (?:(?:te|lhe|vos|lhes) )?(?=\p{L})/giu,
    },
    {
      pattern:
        /(?<!\p{L})(?:eu )?(?:já )?(?:te|lhe|vos|lhes) (?!\p{L}+[aeiô]r(?!\p{L}))(?=\p{L})/giu,
    },
    {
      pattern:
        /(?<!\p{L})(?=\p{L}{2,}(?:[aei]rei|[aei]remos)(?:-(?:te|lhe|lhes|vos))?(?!\p{L}))/giu,
    },
    {
      pattern: new RegExp(
        pattern`
          (?:^|[.,;:–—-] |(?<!\p{L})(?:e|mas|eu|depois|então|obrigad[oa],?) )(?=
            (?:
              mando|envio|ligo|ligarei|apresento|respondo|confirmo|dou|retorno|volto|aviso
              |mandarei|enviarei|responderei|confirmarei|passo|levo|reencaminho|encaminho
              |partilho|compartilho|trato|marco|reservo|telefono|darei|voltarei|retornarei
              |apresentarei|digo|entrego|devolvo|falo com|levo|busco|trago|preparo|resolvo
              |verifico|pergunto|faço|arranjo|deixo|pago|vejo com|consulto
              |te (?:mando|envio|ligo|aviso|passo|levo|trago|apresento)
            )(?!\p{L})
          )
        `,
        'giu',
      ),
    },
  ],
  verbs: [
    verb(
      'send',
      pattern`
        (?:
          enviaremos|mandaremos|entregaremos|pagaremos|deixo|arranjo|envio|enviarei|enviar|mando
          |mandarei|mandar|passo|passarei|passar|encaminho|encaminharei|encaminhar|reencaminho
          |partilho|partilhar|compartilho|compartilhar|levo|levarei|levar|empresto|emprestar
          |devolvo|devolver|entrego|entregarei|entregar|pago|pagarei|pagar|trago|trarei
        )${YOU}
      `,
    ),
    verb(
      'answer',
      pattern`
        (?:
          responderemos|confirmaremos|avisaremos|informaremos|entraremos em cont[ae]c?to
          |entro em cont[ae]c?to|vejo com|consulto|pergunto|respondo|responderei|responder
          |confirmo|confirmarei|confirmar|aviso|avisarei|avisar|retorno|retornarei|retornar
          |dou (?:retorno|notícias|uma resposta|resposta|um retorno)
          |darei (?:retorno|notícias|uma resposta|resposta)
          |dar (?:retorno|notícias|uma resposta)
          |volto (?:a (?:falar|escrever|contactar|contatar)|com)|voltarei (?:a|com)|escrevo
          |escreverei|escrever|digo(?:-te|-lhe)? (?:algo|alguma|quando|o que|até)|direi|pergunto
          |perguntarei|perguntar|falo com|falarei com|falar com|verifico|verificarei|verificar
          |informo|informarei|informar
        )${YOU}
      `,
    ),
    verb(
      'introduce',
      `(?:apresento|apresentarei|apresentar|coloco em cont[ae]c?to|colocar em cont[ae]c?to|ponho em cont[ae]c?to|pôr em cont[ae]c?to|conecto|conectar)${YOU}`,
    ),
    verb('call', `(?:ligo|ligarei|ligar|telefono|telefonarei|telefonar)${YOU}`),
    verb(
      'meet',
      `(?:convido|convidarei|convidar|reservo|reservarei|reservar|marco|marcarei|marcar|organizo|organizar|pago um (?:almoço|café|jantar|copo)|pagar um (?:almoço|café|jantar|copo))${YOU}`,
    ),
    verb(
      'do',
      pattern`
        (?:
          preparo|prepararei|preparar|trato (?:disso|do|da)|tratar|cuido|cuidar|ajudo|ajudar
          |reviso|revisar|revejo|rever|leio|ler|termino|terminar|acabar|corrijo|corrigir|explico
          |explicar|mostro|mostrar|procuro|procurar|fazer|atualizo|atualizar|resolvo|faço|busco
        )${YOU}
      `,
      'reader',
    ),
    verb(
      'do',
      pattern`
        (?!
          (?:
            serei|estarei|irei|terei|poderei|verei|ficarei|sairei|voltarei|chegarei|virei
            |viajarei|tentarei|esperarei|estaremos|seremos|iremos|teremos|veremos|poderemos
            |ficaremos
          )(?!\p{L})
        )(?:\p{L}{2,}(?:[aei]rei|[aei]remos))(?:-(?:te|lhe|lhes|vos))?
      `,
      'reader',
    ),
    verb(
      'do',
      String.raw`(?!(?:ser|estar|ir|ter|ver|viajar|ficar|sair|voltar|chegar|vir|tentar|esperar|sentir|adorar|gostar|precisar|querer|dormir|passar|morrer|almoçar|jantar)(?!\p{L}))\p{L}{3,}[aeio]r${YOU}`,
      'reader',
    ),
  ],
  sayings: [
    verb(
      'meet',
      String.raw`(?:(?:te|lhe) devo|devo-(?:te|lhe)|fico (?:te|lhe) devendo|fico a dever-te) (?:um|uma) (?:\p{L}+ )?(?:almoço|jantar|café|cerveja|copo|drink|chope)`,
    ),
    verb('answer', String.raw`(?:(?:te|lhe) devo|devo-(?:te|lhe)) (?:uma|a) (?:\p{L}+ )?resposta`),
    verb('send', String.raw`(?:ainda )(?:(?:te|lhe) devo|devo-(?:te|lhe)) (?:um|uma|o|a|os|as)`),
    verb(
      'send',
      String.raw`(?:você vai receber|vais receber|receberás|terás|vocês vão receber)(?: (?:o|a|os|as|tudo|um|uma))?`,
      'day',
    ),
  ],
  more: PORTUGUESE_ASSURANCES,
  governed:
    /(?:(?<!\p{L})(?:disse|disseste|pensei|pensava|não acho|não creio|espero|duvido|se|quando|antes de|onde|como|quem|talvez|porque|para|embora|não|ele|ela|eles)(?: que)?|(?<!\p{L})que|["“«]) ?$/iu,
  spoils: new RegExp(
    pattern`
      (?<!\p{L})(?:
        se (?:quiser(?:es)?|quiserem|puder|precisar(?:es)?|for|você|der|fizer|lhe|te)|talvez
        |em anexo|segue em anexo|anexo|cada (?:dia|semana|mês)|sempre|normalmente|não posso
        |não poderei|poderia|gostaria|queria|seria|oxalá|tomara
      )(?!\p{L})
    `,
    'iu',
  ),
  empty: new RegExp(
    pattern`
      faço (?:anos|uma pausa|férias|compras|greve)
      |(?:envio|mando|passo)(?:-te|-lhe)? (?:
        um|un|uns|unos|muitos|muchos|os meus|meus|mis|nossos|saudações
      )? ?(?:grande |gran |forte |fuerte )?
        (?:abrazos?|besos?|saludos?|abraços?|beijos?|beijinhos?|cumprimentos|saudações|saudade)
      |escrevo (?:para|porque|por|de)|passo (?:por|o dia|bem|muito)|apresento (?:os|minhas)
      |confirmo (?:que|a receção|o recebimento|presença|recebimento)|informo (?:que|de que)
      |digo que|ligo (?:muito|para isso)|levo (?:a sério|em conta)|volto (?:a casa|para casa)
    `,
    'iuy',
  ),
  reader:
    /(?<!\p{L})(?:te|ti|teu|tua|teus|tuas|lhe|lhes|vos|você|vocês|seu|sua|seus|suas|contigo|consigo|\p{L}+-(?:te|lhe|vos|lhes))(?!\p{L})/iu,
  invitations: [
    new RegExp(
      pattern`
      (?<!\p{L})(?:
        (?:te|lhe|os|as|o|a) convid(?:o|amos)|convid(?:o|amos)(?:-(?:te|o|a|os|as|vos))
        |gostar(?:ia|íamos) (?:muito )?(?:
          de (?:te |lhe |o |a |os |as |vos )?convid(?:ar|á)(?:-(?:te|l[oa]s?|vos))?
          |que (?:você|vocês|viesses|viesse|tu)
        )
        |(?:seria|será) (?:um prazer|uma honra|uma alegria) (?:
          receber|ter|tê-l[oa]s?|recebê-l[oa]s?
        )|(?:vem|venha|venham) (?:ao |à |com a gente|connosco|conosco|festejar|celebrar)
      )
    `,
      'iu',
    ),
    new RegExp(
      pattern`
      (?<!\p{L})(?:vem|venha|venham|vinde|apareç\p{L}+|aparece)
        (?: cá| um dia| quando quiser(?:es)?| logo| todos)* (?:
          nos visitar|visitar-nos|jantar|almoçar|cá (?:a|em) casa|lá em casa|tomar|ver-nos
          |nos ver|aqui em casa
        )
    `,
      'iu',
    ),
    /(?<!\p{L})(?:passa|passe|passem) (?:por cá|cá|aqui|lá em casa|por aqui|quando)/iu,
    /(?<!\p{L})(?:temos (?:que|de)|devíamos|vamos|precisamos|podíamos|bora) (?:marcar|combinar|almoçar|jantar|tomar)(?: um| uma| juntos| algo)?/iu,
    /(?<!\p{L})(?:és|você é|são|sois|estás|está|estão|vocês são)(?: sempre| todos| mais do que| muito)* (?:bem-vind[oa]s?|convidad[oa]s?)/iu,
    /(?<!\p{L})(?:tens|tem|têm) (?:que|de) (?:vir|nos visitar|visitar-nos|passar)/iu,
  ],
  questions: new RegExp(
    pattern`
      (?<!\p{L})(?:bora|vamos|que tal|topas?|quer(?:es)?|apetece-te|vens|vem|você vem)(?!\p{L})
        [^?]{0,40}(?:
          café|copo|cerveja|almo[cç]\p{L}+|jant\p{L}+|passear|cinema|vinho|lanch\p{L}+|chope
          |praia|cá a casa|lá em casa
        )
    `,
    'iu',
  ),
  days: romanceDays({
    weekdays: [
      'domingo',
      'segunda(?:-feira)?',
      'terça(?:-feira)?',
      'quarta(?:-feira)?',
      'quinta(?:-feira)?',
      'sexta(?:-feira)?',
      'sábado',
    ],
    months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
    today:
      'hoje(?: mesmo)?|(?<!amanhã )à (?:noite|tarde)|esta (?:tarde|noite|manhã)|ainda hoje|logo à noite|até o fim do dia',
    tomorrow: 'amanhã(?: de manhã| à tarde| à noite)?',
    afterTomorrow: 'depois de amanhã',
    next: 'que vem|próxim[oa]|da semana que vem|da próxima semana',
    nextWeek: '(?:(?:n?a )?(?:semana que vem|próxima semana|semana próxima))',
    thisWeek: '(?:n?esta|essa) semana|(?:o )?(?:fim|final) da semana',
    weekend: '(?:n?este |o |no )(?:fim de semana|fds|final de semana)',
    endOfMonth: '(?:o )?(?:fim|final) do mês|este mês',
    nextMonth: '(?:o |no )?(?:mês que vem|próximo mês|mês próximo)',
    within: 'em|dentro de|daqui a',
    counts: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      oito: 8,
      dez: 10,
      quinze: 15,
      alguns: 3,
    },
    day: 'dias?',
    week: 'semanas?',
    month: 'm[êe]s(?:es)?',
    ofMonth: ' de ',
    beforeDate: 'dia|até o dia|até dia|até ao dia|no dia|antes do dia',
  }),
}
