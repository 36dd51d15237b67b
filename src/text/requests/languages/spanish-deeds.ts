import { rule, told } from './request-language.ts'

const OF_DAY = String.raw`(?!.*\b(?:vienes|llegas|hora|cuando|libre|quedamos)\b)`

/** Asks told by the deed, whatever it is. */
export const DEEDS = [
  // "¿crees que tu hermana querria hablar con nosotros?"
  String.raw`\b(?:crees|cree|creeis|creen|piensas|te parece|le parece) que (?=.{0,40}\b(?:podrias?|podria[mn]?|podriais|querria[ns]?|aceptaria[ns]?|tendria[ns]?|habria)\b.*\?)`,
  // "¿puede tu primo cuidarnos el huerto?"
  String.raw`\b(?:podria|podrian|puede|querria|aceptaria) (?:tu|su|vuestr[oa]) \w+ (?=.*\?)`,
  String.raw`\b(?:tu|su|vuestr[oa]) \w+ (?:podria|podrian|querria|aceptaria|necesita|busca|contrata)\b(?=.*\?)`,
  // "¿querria usted venir?"
  String.raw`\b(?:querria|podria|aceptaria|tendria|seria|estaria|le importaria|le molestaria|les importaria) (?:usted|ud|ustedes|don|dona)\b(?=.*\?)|\b(?:te|os|le|les) (?:importa|molesta|importaria|molestaria|atreverias|atreves|animas|animais|anima|animarias|apetece) (?:a )?(?=(?:\w{3,}(?:ar|er|ir)(?:me|nos|lo|la|le)?|si|que)\b)(?!(?:ir|venir|comer|cenar|tomar|quedar)\b)(?=.*\?)`,
  // "¿puedo pasarme por tu taller?"
  String.raw`\b(?:puedo|podria|podemos|podriamos|me dejas|nos dejas|me dejais|nos dejais) (?!ayudar)(?:\w+ ){0,6}(?:contigo|con usted|con vosotros|en tu|en su|en vuestr[oa]|por tu|por su|tu|vuestr[oa])\b(?=.*\?)`,
  // "nos haria ilusion contar contigo"
  String.raw`\b(?:nos|me) (?:gustaria|encantaria|haria (?:mucha |muchisima )?ilusion|honraria|alegraria) (?:mucho |muchisimo |tanto )?(?:que (?:usted|tu|nos|me|vinier\w+|fueras?|fuese\w*|leyera\w*|hablar\w*|participar\w*|dier\w+|escrib\w+)|contar con|invitar(?:le|te|os)|tener(?:le|te|os) (?:como|de|en|entre)|escuchar(?:le|te) en)`,
  // "nos hace falta una mano", "necesito que me aconsejes"
  String.raw`\b(?:(?:me|nos) (?:hace falta|hacen falta|vendria|vendrian|faltan?)|(?:necesito|necesitamos|necesitaria|busco|buscamos|ando buscando|estoy buscando|estamos buscando)) (?=(?:\w+ ){0,2}(?:que me|que nos|una mano|ayuda|alguien|consejo|un consejo|carta|referencia|aval\w*|contacto|firma|opinion|voluntari\w+|ponente|trabajo|algo de|\d+ euros|de perlas|testigo|manos)\b.{3,})`,
  // "se sincera", "tenme en cuenta"
  String.raw`(?:^|[,.;:] ?|\by )(?:por favor,? )?(?:tenme|tengame|tenedme|acuerdate|acordaos|se (?:sincer[oa]|franc[oa]|dur[oa])|sea (?:sincer[oa]|franc[oa])|corrige|tacha|cambia|presentame|presentanos|recomiendame|hablale|dile|echame|echanos|avisame si|guardame|prestame|dejame) ?(?=(?:\w+ )?(?:en cuenta|de mi|de nosotros|a tu|a su|con|lo que|todo|una mano|un cable|sale|hay|sabes|oyes|\d+|usar|ver|dormir|unas|unos|el|la)\b|$|[.!,])(?!.*\b(?:llegues|perro|recuerdos|hola)\b)`,
  // "me vendria de perlas que le hablaras de mi"
  String.raw`\b(?:me|nos) (?:vendria|haria|seria|ayudaria) (?:\w+ ){1,4}que (?=(?:me|nos|le|les|tu|usted|pudier\w+|\w+(?:aras|ieras|ases|ieses|ara|iera))\b)`,
  // "cualquier ayuda nos viene bien"
  String.raw`\b(?:cualquier|toda|cada) (?:\w+ )?(?:ayuda|aportacion|donativo|granito|euro|idea|pista|contacto)\b.{0,60}\b(?:viene|vendria|suma|cuenta|ayuda|agradec\w+|bienvenid\w+|util|perlas)\b`,
  // "dime sin piedad que sobra"
  String.raw`\b(?:dime|digame|decidme|diganos|dinos|contadme|cuentame) (?:\w+,? ){0,3}(?:que (?!tal|dia|hora)|donde|por donde|como|si (?:vale|sobra|te gusta|se entiende|esta|es))${OF_DAY}`,
  // "si buscan peon me avisas"
  String.raw`\bsi (?:\w+ ){0,5}(?:buscan|necesitan|contratan|hay algo|sale algo|os falta|te enteras|sabes de)\b(?=.*\b(?:avisa\w*|acordaos|acuerdate|dime|dimelo|tenedme|tenme|pensad|piensa)\b)`,
]

/** With asking words of their own. */
export const SAYINGS = [
  rule(
    'introduction',
    // "¿a quien me recomiendas llamar?"
    String.raw`\b(?:a|con) quien (?:me |nos )?(?:recomiend\w+|debo|deberia|deberiamos|puedo|podria|podriamos|tengo que|tenemos que|hay que|llamo|escribo|pregunto|acudo|hablo|me dirijo)\b(?=.*\?)`,
    String.raw`\b(?:hablarle|comentarle|decirle) (?:de|sobre) (?:mi|mis|nuestr\w+|nosotros)\b(?=.*\?)|\bhacerle llegar (?:mi|mis|nuestr\w+)\b(?=.*\?)`,
  ),
  rule(
    'job',
    // "si en tu obra buscan peon"
    String.raw`\bsi (?:en (?:tu|su|vuestr[oa]) \w+ )?(?:buscan|necesitan|contratan|cogen|os falta) (?:a )?(?:gente|alguien|personal|peon\w*|camarer\w+|\w+)\b(?=.*\b(?:avis\w+|acord\w+|acuerd\w+))`,
    String.raw`\b(?:buscais|necesitais|cogeis|contratais|busca|necesita|cogen|contratan) (?:a )?(?:gente|alguien|personal|ayudante\w*|manos)\b(?=.*\?)`,
  ),
  rule(
    'information',
    // "¿que tal os fue con la aseguradora?"
    String.raw`\bque tal (?:te|os|le|les) (?:fue|ha ido|fueron|va|salio|funciona) con\b(?=.*\?)|\bcuanto (?:os|te|le|les) (?:costo|ha costado|cobraron|cobro|salio|duro|tardaron)\b(?=.*\?)`,
    String.raw`\b(?:que|cual|cuales) (?:\w+ ){0,2}(?:usasteis|usaste|elegisteis|elegiste|cogisteis|cogiste|contratasteis|contrataste|comprasteis|compraste|llamasteis|llamaste)\b(?=.*\?)|\b(?:donde|a quien|con quien) (?:comprasteis|compraste|encargasteis|encargaste|os hicisteis|hicisteis|hiciste|contratasteis|reservasteis|alquilasteis|llevasteis|llevaste)\b(?=.*\?)`,
    String.raw`\bcomo se llamaba (?:el|la|tu|vuestr[oa]|aquel|aquella) \w+(?=.*\?)|\b(?:merece|mereceria|merecio|vale|valio) la pena\b(?=.*\?)`,
  ),
  rule(
    'advice',
    // "¿como lo hicisteis vosotros?"
    String.raw`\bcomo (?:lo |os |te |se )*(?:hicisteis|hiciste|hizo usted|conseguisteis|conseguiste|llevasteis|llevaste|apanasteis|organizasteis|organizaste|superaste|decidiste|decidisteis|aprendiste)\b(?=.*\?)`,
    String.raw`^¿? ?como (?:\w+ )?(?:aguantas|aguantais|llevas|llevais|haceis|haces|consigues|organizas|preparas|convences|te las apanas) (?!hoy|el dia|la resaca)(?=.*\?)`,
    String.raw`\b(?:en mi lugar|tu que harias|que harias|que haria usted|por donde empez\w+|orientarme|orientarnos|que me aconsej\w+)\b`,
  ),
  rule(
    'feedback',
    String.raw`\bque (?:le|les|me|nos)? ?(?:cambiarias|cambiariais|cambiaria|quitarias|quitariais|mejorarias|corregirias|anadirias)\b(?=.*\?)|\b(?:se entiende|queda bien|suena bien|es demasiado (?:largo|larga|corto|serio|seria))\b(?=.*\?)`,
  ),
  rule(
    'event',
    String.raw`\b(?:venir|pasarse|acercarse) (?:usted )?(?:\w+ ){0,2}a (?:leer|hablar|contar|dar|presentar|inaugurar|tocar)\w*\b(?=.*\?)`,
  ),
]

/** What speaks of a kind, once something is asked. */
export const HINTS = told({
  introduction: `
    tu marido, tu mujer, tu prima, tu primo, tu hermana, tu hermano, tu jefe, tu cunado, gerente,
    director, directora, concejal, alcalde, hablarle, tratabas, conoces a, a quien, llamar para,
    contactar, de mi parte, nuestro puesto, telefono de (?:tu|su|vuestr\\w+), numero de (?:tu|su),
    contacto de, vecina, vecino, fisio, abogada, abogado, pasarias el, de parte, presentarme,
    profesora, medico de
  `,
  endorsement: `
    referencias?, avalista, carta, residencia, beca, solicitud, solicitando, recomendarme, jurado,
    casero, inquilino, certificado, firma, conste, avalar, embajada, consulado, juzgado, colegio,
    tutor, recomend\\w+, hablar bien, por escrito, notario, comunidad
  `,
  job: `
    obra, peon, camarer\\w+, curro, empleo, parado, parada, paro, en turno, vacante,
    dependient\\w+, temporada, contrat\\w+, taller busca, empezar manana, despedid\\w+, ere,
    repartidor, moto, busquen, busque, sitio donde, cocinero, albanil, enfermera, limpieza,
    experiencia en, curriculo, entrevista, prueba
  `,
  event: `
    charla, leernos, leer algo, hablar, pregon, alumnos, semana del, asociacion, biblioteca,
    instituto, jurado del concurso, presentar, inaugurar, entrevista, programa, mesa, publico,
    conferencia, acto, vecinos, club de lectura, charlar con, novela el dia, fiestas, pregonero,
    taller, clase, tocar, cantar, recital, podcast, radio, presentacion, invitad\\w+
  `,
  money: `
    euros?, donativo\\w*, pienso, refugio, rifa, colecta, adelant\\w+, prestas, bote, patrocin\\w+,
    inundacion, tejado, cuota, ayuda economica, devuelvo, fondos, socios, papeleta, viaje de fin,
    fin de curso, gastos, entierro, alquiler, a medias, loteria, hucha, bizum, cuenta, seguro
  `,
  feedback: `
    cartel, texto, guion, poema, novela, capitulo, portada, borrador, diseno, logo, web, letra,
    cancion, discurso, relato, corregir, cambiariais, cambiarias, version, leerlo,
    carta del restaurante, vistazo, echas un, rehecho, leer, revisar, escuchar, musica, curriculum,
    traduccion, trabajo de fin, tfg, presentacion, que te parece
  `,
  advice: `
    masters?, decidirme, orientarme, empezarias, un hueco, un cafe, aconsej\\w+, opinion, consejo,
    experiencia, dudo, dudas, montado, cerrado, divorcio, jubil\\w+, hipoteca, que harias,
    docencia, aguantas, padres, consejos?, como lo, por donde, merece, elegir, cambiar, miedo,
    abrir, hijos, separ\\w+
  `,
})
