import { FRENCH } from '../languages/french.ts'
import { PORTUGUESE } from '../languages/portuguese.ts'
import { SPANISH } from '../languages/spanish.ts'
import { build, type Grammar } from './grammar.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

const FRENCH_IDLE = wordList(`
  remercie souhaite prie embrasse écris aime félicite dis rappelle avoue assure comprends crois salue laisse pense sais
  espère trouve adore ai as a suis avais aurais confirme informe joins adresse promets jure garantis conseille
  recommande propose attends attend verrai serai aurai irai pourrai saurai devrai voudrai croirai dirai regrette
  ressemble connais reconnais vois entends demande souviens manque dois devais voulais pouvais vais va veux peux
  avons sommes remercions souhaitons prions informons confirmons espérons rappelons invitons`)

const FRENCH_DEEDS = wordList(`
  parle appelle relance contacte vérifie regarde envoie prépare apporte amène dépose passe imprime réserve commande
  corrige relis rédige signe paie paye vire rembourse transmets termine finis fais refais ajoute réponds récupère
  achète prends livre répare ramène rapporte scanne traduis installe règle organise lave garde cherche`)

const CLITICS = String.raw`(?:(?:te|vous|le|la|les|lui|leur|y|en) |[tl]['’])`
const FRENCH_AHEAD = String.raw`\p{L}{2,}(?<!ser|aur|ir|verr|pourr|saur|devr|voudr|viendr|reviendr|tiendr|vivr|resterr?)`

export const FRENCH_GRAMMAR: Grammar = {
  language: FRENCH,
  hint: /\b(?:je|jte|j['’]|on (?:te|vous|passe|l)|nous|notre|nos|tu|vous)(?![a-zà-ÿ])/i,
  unless: new RegExp(
    pattern`
      (?<!\p{L})(?:
        pas|jamais|peut-être|peut être|devais|voulais|pourrais|pourrait|aurais|aimerais|si|hier
        |dernier|dernière|train|avion|vacances|courses|bus|quand|lorsque|toujours|chaque|a juré
        |a dit|disait|avait|plus tard que
      )(?!\p{L})(?! tard)
    `,
    'iu',
  ),
  builds: [
    build('send', String.raw`(?:votre|vos|ton|ta|tes) \p{L}+ (?:sera|seront) \p{L}+ée?s?`, {
      needs: 'day',
    }),
    build('send', String.raw`(?:je |j['’]|j|on |nous )${CLITICS}{1,2}(?<verb>\p{L}+)`, {
      idle: FRENCH_IDLE,
      needs: 'day',
    }),
    build(
      'send',
      String.raw`(?:je |j['’]|nous )${CLITICS}{1,2}(?<verb>${FRENCH_AHEAD}(?:rai|rons))`,
      { idle: FRENCH_IDLE },
    ),
    build('do', String.raw`(?:je |j['’]|nous )(?<verb>${FRENCH_AHEAD}(?:rai|rons))`, {
      idle: FRENCH_IDLE,
      needs: 'day',
    }),
    build('do', String.raw`(?:je |j['’])(?<verb>\p{L}+)`, { only: FRENCH_DEEDS, needs: 'day' }),
    build(
      'do',
      String.raw`(?:notre|nos) \p{L}+(?: \p{L}+)? (?:(?:te|vous) (?:(?:en|le|la|les) )?)?\p{L}+(?:ra|ront)(?= .*(?:vous|votre|vos|toi|ton|ta|tes)|(?<=(?:vous|te) .*))`,
    ),
    build(
      'send',
      String.raw`(?:part|partent|partira|arrive|arrivent|sera|seront)(?: \p{L}+)? (?:au courrier|par la poste|par mail|chez (?:vous|toi)|dans (?:votre|ta|ton|vos))`,
      { needs: 'day' },
    ),
    build(
      'send',
      String.raw`(?:tu |vous )(?:l['’]|les |la |le )(?:as|auras|avez|aurez|reçois|recevez|recevrez)`,
      { needs: 'day' },
    ),
    build(
      'do',
      String.raw`(?:on|je|nous) (?:passe|passerai|passerons|viens|vient)(?: (?:te|vous|le|la|les|l['’]) ?\p{L}+| chez (?:vous|toi))`,
    ),
  ],
}

const SPANISH_IDLE = wordList(`
  quiero deseo agradezco felicito escribo siento digo comento sé espero creo entiendo recuerdo dudo extraño debo informo
  escribimos comunicamos ruego prometo juro he hemos mando-un agradecemos deseamos informamos recordamos lamento
  lamentamos pido pedimos veo vemos amo adoro admiro conozco echo saludo saludamos tengo tenemos puedo podemos
  supongo imagino noto encuentro como dijo llamo-a sigo solo todo mucho tanto cuando rogamos aseguro aconsejo recomiendo`)

const SPANISH_DEEDS = wordList(`
  llevo traigo mando envío paso dejo hago compro reservo llamo hablo pido miro confirmo pago entrego subo firmo
  termino busco recojo preparo imprimo corrijo reviso aviso respondo consigo arreglo encargo pongo doy saco presento
  consulto pregunto averiguo devuelvo acerco`)

const TO_SPANIARD = String.raw`(?:(?:te|le|les|os|se) (?:l[oa]s? )?)`

export const SPANISH_GRAMMAR: Grammar = {
  language: SPANISH,
  hint: /\b(?:te|le|les|os|se l[oa]s?|lo|los|las|yo|nuestr[oa]s?|voy|vamos|el (?:lunes|martes|mi[ée]rc|jueves|viernes|s[áa]bado|domingo|\d)|ma[ñn]ana|hoy)(?![a-zà-ÿ])|ré(?![a-zà-ÿ])|remos\b/i,
  unless:
    /(?<!\p{L})(?:no|nunca|tal vez|quizás?|a lo mejor|si|podría\p{L}*|debería\p{L}*|ojalá|ayer|pasad[oa]|siempre|cada|dijo|dice|aunque|capaz|la compra|años|cumpleaños|vacaciones|deporte)(?!\p{L})/iu,
  builds: [
    build(
      'send',
      String.raw`(?:te|le|les|os) (?:l[oa]s? )?(?:guardo|reservo|presto|traigo|llevo|aviso|llamo|presento|paso)(?! (?:un (?:abrazo|beso)|saludos|recuerdos))`,
    ),
    build(
      'do',
      String.raw`(?:pasará|irá|vendrá|acudirá|pasarán|irán)(?: \p{L}+)? (?:por|a) (?:su|tu|sus|tus|vuestr[oa]s?) \p{L}+`,
      { needs: 'day' },
    ),
    build('send', String.raw`l[oa]s? (?<verb>\p{L}{2,}(?:o|amos|emos|imos|oy))`, {
      only: SPANISH_DEEDS,
      needs: 'day',
    }),
    build('send', String.raw`${TO_SPANIARD}(?<verb>\p{L}{2,}(?:o|amos|emos|imos|oy))`, {
      idle: SPANISH_IDLE,
      needs: 'day',
    }),
    build('send', String.raw`${TO_SPANIARD}(?<verb>\p{L}{2,}(?:ré|remos))`, { idle: SPANISH_IDLE }),
    build('do', String.raw`(?:yo(?: mism[oa])? )?(?<verb>\p{L}+)`, {
      only: SPANISH_DEEDS,
      needs: 'day',
    }),
    build(
      'do',
      String.raw`(?<verb>(?!ser|estar|ir|tendr|podr|sabr|querr|ver)\p{L}{2,}(?:ré|remos))`,
      { needs: 'day' },
    ),
    build(
      'send',
      pattern`
        (?:tienes?|tendrás?|recibirás?|recibes?) (?:
          mis?|tus?|sus?|todo
          |el (?:
            reembolso|importe|pedido|borrador|informe|presupuesto|contrato|dinero|archivo|texto
          )|la (?:respuesta|factura|copia|lista|traducción)
        )|l[oa]s? (?:tendrás?|tienes?|recibirás?|recibes?)
      `,
      { needs: 'day' },
    ),
    build('do', String.raw`(?:me encargo|nos encargamos|me ocupo|nos ocupamos)(?: yo)? del?`, {
      needs: 'day',
    }),
    build(
      'answer',
      String.raw`(?:voy|vamos) a (?:preguntar|hablar|mirar|consultar|pedir|averiguar|llamar|buscar|revisar|comprobar)\p{L}*`,
    ),
    build(
      'send',
      String.raw`(?:te|le|les|os|se l[oa]s?) (?:har[áa]n? llegar|\p{L}+(?:á|án|a|an)) nuestr[oa] \p{L}+|nuestr[oa] \p{L}+(?: \p{L}+)? (?:te|le|les|os|se l[oa]s?) \p{L}+(?:á|án|a|an)`,
      { needs: 'day' },
    ),
  ],
}

const PORTUGUESE_DEEDS = wordList(`
  levo trago mando envio passo deixo faço compro reservo marco ligo falo peço confirmo pago entrego submeto
  assino termino resolvo busco pego preparo imprimo corrijo reviso aviso respondo arranjo trato cuido devolvo apresento
  enviamos mandamos entregamos levamos devolvemos passamos consulto pergunto verifico encaminho reencaminho refaço`)

export const PORTUGUESE_GRAMMAR: Grammar = {
  language: PORTUGUESE,
  hint: /\b(?:te|lhes?|vos|eu|noss[oa]s?|seguem?|hoje|amanhã|at[ée]|n[oa] (?:dia|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|fim))(?![a-zà-ÿ])|-(?:lhes?|te|vos|lh[oa]s?|[oa]s?)\b/i,
  unless:
    /(?<!\p{L})(?:não|nunca|talvez|quem sabe|poderia\p{L}*|deveria\p{L}*|ontem|passad[oa]|sempre|cada|disse|diz|falou que|automátic\p{L}+|encomenda|quando|um dia|anos|férias|compras|gostei)(?!\p{L})/iu,
  builds: [
    build(
      'send',
      String.raw`(?:guardo|reservo|mando|envio|levo|trago|empresto|passo|ligo)-(?:te|vos|lhes?)(?! (?:um (?:abraço|beijo)|beijinhos|cumprimentos))`,
    ),
    build(
      'do',
      String.raw`passa(?:m|rá|rão)? (?:aí|por aí|em (?:tua|sua|vossa) casa|no (?:teu|seu) \p{L}+)`,
      { needs: 'day' },
    ),
    build('send', String.raw`(?:te|lhe|lhes|vos) (?<verb>\p{L}{2,}(?:o|amos|emos|imos|rei))`, {
      needs: 'day',
      idle: wordList(
        'agradeço desejo digo amo adoro escrevo peço garanto prometo juro quero acho entendo conheço devo vejo',
      ),
    }),
    build('send', String.raw`\p{L}{2,}-(?:lhe|te|vos|lhes|lh[oa]s?|[oa]s?)-(?:ei|emos)`),
    build(
      'send',
      String.raw`(?!escrevo-(?:lhe|te|vos))\p{L}{2,}(?:o|mos)-(?:lhe|te|vos|lhes|lh[oa]s?|[oa]s?)`,
      {
        needs: 'day',
      },
    ),
    build('do', String.raw`(?:eu )?(?<verb>\p{L}+)`, { only: PORTUGUESE_DEEDS, needs: 'day' }),
    build(
      'do',
      String.raw`a gente (?:resolve|manda|leva|passa|busca|envia|entrega|faz|arruma|devolve|traz|conserta)`,
      { needs: 'day' },
    ),
    build(
      'do',
      String.raw`noss[oa]s? \p{L}+(?: \p{L}+)? (?:vai|vão|irá|irão|\p{L}+rá|\p{L}+rão)(?= )`,
      { needs: 'day' },
    ),
    build(
      'send',
      pattern`
        (?:lhe|te|vos|lhes) (?:será|serão|é|são) \p{L}+
          (?:ado|ada|ados|adas|ido|ida|idos|idas|egue|egues)
        |(?:segue|seguem|vai|vão|chega|chegam)(?: \p{L}+){0,2} (?:
          para (?:o teu|a tua|o seu|a sua|você|vocês|ti|si)|aí
        )(?: \p{L}+)?
      `,
      { needs: 'day' },
    ),
  ],
}
