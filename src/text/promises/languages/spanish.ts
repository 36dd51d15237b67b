import { SPANISH_ASSURANCES } from './continental-assurances.ts'
import { wordsBeginning } from '../words-beginning.ts'
import type { PromiseLanguage, VerbRule } from './promise-language.ts'
import { romanceDays } from './romance-days.ts'
import { pattern } from '../../pattern.ts'

const verb = (act: VerbRule['act'], words: string, needs?: VerbRule['needs']): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

const TO_YOU = '(?:te|le|les|os|se) (?:(?:lo|la|los|las) )?'
const TAIL = '(?:te|le|les|os|telo|tela|telos|telas|selo|sela|melo)?'

/** Spanish, with tú and usted. */
export const SPANISH: PromiseLanguage = {
  hint: wordsBeginning(
    pattern`
      vente\s|venite\s|te\s|os\s|les?\s|se\sl[aeo]s?\s|voy\sa\s|vamos\sa\s|ven\s|venid\s
      |vengan\s|tenemos\sque\s|deber[ií]amos\s|tienes?\sque\s|l[oa]s?\s(?:tendr|recib)\s
      |p[aá]s[ae]\w+\s|prometo\s|nos\spond|me\s(?:pongo|pondr|encarg|ocup)\w*\s|eres\s|sois\s
      |est[aá]is?\s
    `,
  ),
  openings: [
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:yo )?(?:${TO_YOU})(?:voy a |vamos a )?(?=\p{L})`,
        'giu',
      ),
    },
    {
      pattern: /(?<!\p{L})(?=\p{L}{2,}(?:[aei]ré|[aei]remos)(?!\p{L}))/giu,
    },
    {
      pattern:
        /(?<!\p{L})(?:yo )?(?=(?:hablo|me encargo|consulto|reviso|busco|traigo|llevo|preparo) )/giu,
      needsDay: true,
    },
    {
      pattern:
        /(?<!\p{L})(?:voy a|vamos a|prometo|me comprometo a|no (?:me )?olvidaré|pienso) (?=\p{L})/giu,
    },
  ],
  verbs: [
    verb(
      'send',
      `enviamos|mandamos|haremos llegar|llevaremos|pagaremos|devolveremos|entregaremos|pasaremos|remitiremos|traeremos`,
    ),
    verb(
      'answer',
      `contestaremos|responderemos|avisaremos|confirmaremos|informaremos|contactaremos|hablo con|hablaré con|hablaremos con|consulto|consultaré`,
    ),
    verb(
      'send',
      pattern`
        envío|enviaré|enviaremos|enviar${TAIL}|mando|mandaré|mandar${TAIL}|mandaremos
        |paso(?! a ver)|pasaré|pasar${TAIL}|reenvío|reenviaré|reenviar${TAIL}|comparto
        |compartiré|compartir${TAIL}|hago llegar|haré llegar|hacer${TAIL} llegar|llevo|llevaré
        |llevar${TAIL}|presto|prestaré|devuelvo|devolveré|devolver${TAIL}|entrego|entregaré|pago
        |pagaré|doy (?:el|la|los|las)|daré (?:el|la|los|las)|consigo|conseguiré|traigo|traeré
        |remito|remitiré
      `,
    ),
    verb(
      'answer',
      pattern`
        respondo|responderé|responder${TAIL}|contesto|contestaré|contestar${TAIL}|confirmo
        |confirmaré|confirmar${TAIL}|confirmamos|aviso|avisaré|avisar${TAIL}
        |digo (?:algo|el|la|los|lo|cuándo|qué)|diré|cuento|contaré|contar${TAIL}|escribo
        |escribiré|escribir${TAIL}|pregunto|preguntaré|informo|informaré
        |doy (?:una respuesta|noticias|respuesta)|daré (?:una respuesta|noticias|respuesta)
        |comento|comentaré|miro|miraré|averiguo|averiguaré
      `,
    ),
    verb(
      'introduce',
      `presento|presentaré|presentar${TAIL}|pongo en contacto|pondré en contacto|poner${TAIL} en contacto|conecto|conectaré|conectar${TAIL}`,
    ),
    verb(
      'call',
      `llamo|llamaré|llamar${TAIL}|llamamos|telefoneo|telefonearé|marco|doy un toque|daré un toque|pego un toque`,
    ),
    verb(
      'meet',
      `invito|invitaré|invitar${TAIL}|reservo|reservaré|reservar|organizo|organizaré|organizar|propongo (?:una|unas|fechas)|propondré`,
    ),
    verb(
      'do',
      pattern`
        preparo|prepararé|preparar${TAIL}|ayudo|ayudaré|ayudar${TAIL}|reviso|revisaré|revisar
        |corrijo|corregiré|explico|explicaré|explicar${TAIL}|muestro|mostraré|enseño|enseñaré
        |terminar|acabar|hacer|busco|buscaré|apunto|apuntaré|actualizo|actualizaré|leo|leeré
        |tengo (?:listo|lista)|tendré
      `,
      'reader',
    ),
    verb(
      'do',
      pattern`
        (?!
          (?:
            seré|estaré|iré|tendré|podré|veré|habré|querré|saldré|volveré|llegaré|vendré
            |intentaré|esperaré|echaré|viajaré|estaremos|seremos|iremos|veremos|tendremos
            |podremos|volveremos|llegaremos|saldremos|nos
          )(?!\p{L})
        )\p{L}{2,}(?:[aei]ré|[aei]remos)
      `,
      'reader',
    ),
    verb(
      'do',
      String.raw`(?!(?:quiero|escribo|deseo|agradezco|espero|recuerdo|veo|felicito|ruego|saludo|digo|debo|pido|creo|propongo|recomiendo|aconsejo|gusto|como|cuando|pero|no|lo|yo|ello|he)(?!\p{L}))\p{L}{3,}o`,
      'reader-and-day',
    ),
  ],
  sayings: [
    verb(
      'meet',
      String.raw`(?:te|le|os|les) debo (?:una?|la) (?:\p{L}+ )?(?:comida|cena|café|caña|cerveza|copa|almuerzo|desayuno)`,
    ),
    verb('answer', String.raw`(?:te|le|os|les) debo (?:una|la) (?:\p{L}+ )?respuesta`),
    verb('send', String.raw`(?:aún |todavía )(?:te|le|os|les) debo (?:una?|el|la|los|las)`),
    verb(
      'send',
      String.raw`(?:lo |la |los |las )?(?:tendrás|tendrá|tendréis|recibirás|recibirá)(?: (?:el|la|los|las|mi|todo|un|una))?`,
      'day',
    ),
    verb('answer', String.raw`(?:me pongo|me pondré|nos pondremos|nos ponemos) en contacto`, 'day'),
    verb(
      'do',
      String.raw`(?:yo )?me (?:encargo|encargaré|ocupo|ocuparé) (?:yo )?de(?:l)?(?!\p{L})`,
    ),
    verb('do', String.raw`(?:me encargo|me encargaré|me ocupo|me ocuparé)`, 'day'),
  ],
  more: SPANISH_ASSURANCES,
  governed: new RegExp(
    pattern`
      (?:
        (?<!\p{L})(?:
          dijo|dije|dijiste|pensaba|creo que no|no creo|espero|dudo|si|cuando|antes de|donde
          |cómo|qué|quién|quizás?|tal vez|a lo mejor|porque|para|aunque|como|no|mi|su|ella|él
          |ellos
        )(?: que)?|(?<!\p{L})que|["“«]
      ) ?$
    `,
    'iu',
  ),
  spoils: new RegExp(
    pattern`
      (?<!\p{L})(?:
        no te (?:lo )?prometo|no prometo
        |si (?:puedo|tengo|quieres|quiere|queréis|te|le|os|hace|puedo|necesitas|hay|lo)|quizás?
        |tal vez|a lo mejor|adjunto|adjunta|adjuntos|aquí (?:te|tienes)|cada (?:día|semana|mes)
        |siempre|normalmente|no puedo|no podré|podría|querría|gustaría|sería|ojalá
      )(?!\p{L})
    `,
    'iu',
  ),
  empty: new RegExp(
    pattern`
      (?:envío|mando|paso) (?:um|un|muchos?|mis|nuestros?|saludos|besos|abrazos)
        (?: gran| fuerte| cordial| cordiales| mejores)? ?
        (?:abraços?|abrazos?|saludos?|besos?|cariños?|deseos|fuerte)
      |escribo (?:para|porque|por|desde|ya que)|escribimos|cuento con|llamo (?:ana|la atención)
      |presento (?:mis|a mi|aquí|hoy)|digo (?:que|la verdad)
      |confirmo (?:que|la recepción|mi|asistencia|recibido)|informo (?:que|de que)
      |comparto (?:tu|su|la opinión|contigo la)|doy las? gracias|pregunto (?:si|por qué)
      |comento que
    `,
    'iuy',
  ),
  reader:
    /(?<!\p{L})(?:te|ti|tu|tus|le|les|os|su|sus|usted(?:es)?|contigo|vuestr[oa]s?|\p{L}+(?:rte|rle|ros|rtelo|rtela))(?!\p{L})/iu,
  invitations: [
    new RegExp(
      pattern`
      (?<!\p{L})(?:
        (?:te|os|le|les) (?:invito|invitamos)(?!\p{L})
        |(?:me|nos) (?:encantaría|gustaría|haría mucha ilusión|alegraría) (?:
          (?:mucho )?invitar(?:te|os|le|les)
          |que (?:vinieras|vinierais|vengas|vengáis|viniera|vinieran|estuvieras|pudieras)
          |contar con (?:tu|su|vuestra) (?:presencia|compañía)
        )(?! (?:algún|un) día)|(?:te|os|le|les) esperamos (?:el|este|a las|en|allí|con)
        |(?:ven|venid|venga|vengan|vente) (?:a la|al|con|este|el)(?!\p{L})
      )
    `,
      'iu',
    ),
    new RegExp(
      pattern`
      (?<!\p{L})(?:ven|venid|vengan|venga|vente|veníos|venite|vénganse|véngase)
        (?: un día| cuando quieras| pronto| todos)* (?:
          con \p{L}+|a (?:vernos|verme|casa|cenar|comer|visitarnos|tomar)|por casa|con nosotros
        )
    `,
      'iu',
    ),
    /(?<!\p{L})(?:pásate|pasaos|pásese|pásense) (?:por|cuando|un día|a)/iu,
    /(?<!\p{L})(?:tenemos que|deberíamos|hay que|a ver si|vamos a|podemos) (?:quedar|comer|cenar|tomar|almorzar|ir a (?:comer|cenar|tomar))(?: juntos| pronto| para| un| una| algo| a)?/iu,
    /(?<!\p{L})(?:eres|sois|es usted|son|estás|estáis|está|están)(?: siempre| todos| más que| muy)* (?:bienvenid[oa]s?|invitad[oa]s?)/iu,
    /(?<!\p{L})(?:tienes|tenéis|tiene|tienen) que (?:venir|visitarnos|pasarte|pasaros)/iu,
  ],
  questions: new RegExp(
    pattern`
      (?<!\p{L})(?:
        (?:te|os|le) (?:apetece|vienes?|venís|animáis?|animas)
        |(?:por qué no )?(?:te pasas|os pasáis|vienes|venís)|quedamos|(?:nos )?tomamos|comemos
        |cenamos|hace
      )(?!\p{L})[^?]{0,40}(?:
        caf[eé]|caña|cerveza|copa|comer|comemos|cenar|cenamos|cena|comida|paella|casa|paseo|cine
        |vino|almorzar|tomar
      )
    `,
    'iu',
  ),
  days: romanceDays({
    weekdays: [
      'domingo',
      'lunes',
      'martes',
      'miércoles|miercoles',
      'jueves',
      'viernes',
      'sábado|sabado',
    ],
    months: [
      'ene',
      'feb',
      'mar',
      'abr',
      'may',
      'jun',
      'jul',
      'ago',
      'sep|set',
      'oct',
      'nov',
      'dic',
    ],
    today: 'hoy(?: mismo)?|esta (?:tarde|noche|mañana)|antes de (?:acabar|terminar) el día',
    tomorrow: '(?<!(?:la|esta|por la|de la) )mañana(?! siguiente)',
    afterTomorrow: 'pasado mañana',
    next: 'que viene|próximo|de la semana que viene|de la próxima semana',
    nextWeek: '(?:la )?(?:semana que viene|próxima semana|semana próxima)',
    thisWeek:
      'esta semana|antes de que (?:termine|acabe) la semana|(?:el )?(?:fin|final) de (?:la |esta )?semana(?: laboral)?',
    weekend: '(?:este |el )(?:fin de semana|finde)',
    endOfMonth: '(?:el )?(?:fin|final|finales) de(?:l| este)? mes|este mes',
    nextMonth: '(?:el )?(?:mes que viene|próximo mes|mes próximo)',
    within: 'en|dentro de|de aquí a',
    counts: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      diez: 10,
      quince: 15,
      'un par de': 2,
      unos: 3,
    },
    day: 'días?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    ofMonth: ' de ',
    beforeDate: 'el|el día|antes del|día',
  }),
}
