import { DEEDS, HINTS, SAYINGS } from './spanish-deeds.ts'
import { anyOf, everyOf, everyOfMany, rule, type RequestLanguage } from './request-language.ts'

const SOFT = String.raw`(?:,? (?:por favor|porfa|quizas?|tal vez|acaso|por casualidad|tambien|un dia|igual|ademas|a lo mejor))*`
const ME = String.raw`(?:(?:me|nos|le|lo|la|te|os) )*`
const YOU_WOULD = String.raw`(?:podrias?|podriais|podrian|puedes|puede|podeis|pueden|querrias?|quieres|quiere|querriais|tendrias?|tendriais|tienes|tiene|teneis|serias?|estarias?|estariais|conoces|conoce|conoceis|conocen|conocerias?|sabes|sabe|sabeis|sabrias?|aceptarias?|vendrias?|harias?|darias?|prestarias?|presentarias?|ayudarias?|escribirias?|recomendarias?|hablarias?|dejarias?|cuidarias?|mirarias?|leerias?|pasarias?|ayudas|ayuda|prestas|presta|dejas|recomiendas|recomienda|aconsejas|aconseja|echas|pasas|presentas|escribes|animas|animais|anima|apetece|apeteceria|importaria|importa|interesaria|gustaria|das)`
const WORK = String.raw`(?:borrador|manuscrito|capitulo|texto|carta|solicitud|curriculum|cv|tesis|tfg|tfm|articulo|guion|novela|portafolio|portfolio|web|pagina|presentacion|prototipo|app|aplicacion|proyecto|plan|discurso|poemas?|traduccion|version|propuesta|ensayo|informe|maqueta|cancion|relato)`

/** Spanish, with tú, usted and vosotros. */
export const SPANISH: RequestLanguage = {
  folds: true,
  code: 'es',
  plea: String.raw`chale |chame |chanos |agradec|podr|pued|necesit|ayud|favor|porfa|gustar|busc|si pud|si tuv|si conoc|si sab|si os|si te |si le |si quier|pregunt|pedir|vendr|echa|conoce|sabes|sabe|recom|cualquier|prestar|acu[eé]rd|tened|ten en|ten[eg]a|me har|presta|déjame|animas|encantar|contar con|te puedes|d[ií]game|dime |decidme|cada |toda |ilusi[oó]n|hace falta|hacen falta|tenme|se sincer|sé sincer|tacha|corrige|h[aá]blale|algo de|avisame|avísame`,
  forms: everyOf(
    String.raw`\b${ME}${YOU_WOULD}\b${SOFT}`,
    String.raw`\b(?:me|nos) (?:preguntaba|preguntabamos|gustaria|vendria|harias?|haria|ayudaria|encantaria|serviria|interesaria|hace falta|haria falta|vendrias?)\b`,
    String.raw`\b(?:te|le|os|les) (?:agradeceria|agradeceriamos|agradezco|estaria|estaria|quedaria|pido|pediria|queria|importaria|ruego|escribo)\b|\b(?:queria|quisiera|querria|quisieramos|queriamos) (?:pedir|preguntar|saber)\w*`,
    String.raw`\b(?:necesito|necesitaria|necesitamos|busco|buscamos|necesitariamos|ando buscando)\b`,
    String.raw`\b(?:seria posible|habria (?:posibilidad|manera|forma|algun|alguna|sitio|hueco)|hay (?:posibilidad|manera|alguien|algun|alguna)|cree que|crees que|puedo|podria|podriamos|podemos)\b`,
    String.raw`\bsi (?:tu|usted|vosotros|alguien|alguna|te|le|os|me|nos|pudier\w+|puedes|puede|podeis|tuvier\w+|conocier\w+|conoces|conoce|supier\w+|sabes|sabe|quisier\w+|quieres|quiere|escribier\w+|sale|surge|se entera\w*|ois|oyes)\b`,
    String.raw`\b(?:echa(?:me|le|les|nos|lo)?|ayudame|ayudanos|dejame|prestame|presentame|recomiendame|aconsejame|mirate(?:lo)?|leete|dime|acuerdate|piensa|pensad|tenme|tengame|tenedme|tened|ten)\b|\b(?:con quien|a quien|quien (?:me|nos|seria|puede|podria))\b`,
  ),
  strong: everyOfMany(
    String.raw`\b(?:me |nos |te |le )?\w{2,}(?:rias|riais)\b${SOFT}(?=.*\?)|¿ ?(?:\w+ ){0,2}(?:me |nos |le |se )?(?:podria|querria|tendria|seria|estaria|aceptaria|vendria|haria|daria|escribiria|ayudaria|prestaria|recibiria|dejaria|presentaria|recomendaria|conoceria|sabria|animaria|gustaria|importaria|participaria|hablaria)\b(?! posible (?:cambiar|mover))(?=.*\?)`,
    String.raw`\b(?:me|nos) (?!(?:alegr|parec|qued|llam|toc|encant|gust|d(?:as|ices)|oyes|entiendes|quieres|ves)\w*)\w{3,}(?:as|es|ais|eis)\b(?=.*\?)|\bpuedes? (?:me |nos )?\w+(?:me|nos|melo|mela)\b(?=.*\?)|\bpodeis \w+(?:me|nos)\b(?=.*\?)`,
    String.raw`\b(?:puedo|podria|podriamos|podemos) (?:quedarme|usar|dormir|contar con|dejarte|dejarle|venir a|pasar a|pasarme|poner|nombrar\w*|incluir\w*|robarte|robarle|hacerte|hacerle|preguntarte|preguntarle|consultarte|consultarle|invitarte a|tomar)\b(?=.*\?)`,
    String.raw`\b(?:me|nos) (?:han dicho|dijeron|dijo|ha dicho|comento|comentaron) que (?:tu|usted|podrias|podria|conoces|conoce|sabes|sabe|quiza)|\b(?:me|nos) (?:salvarias|salvas|sacarias|harias|ayudarias|solucionarias)\b`,
    String.raw`\b(?:me |nos )?(?:podrias?|podriais|podrian)\b${SOFT} (?:${ME})?(?=(?:ayud|ech|prest|dej|cuid|escrib|habl|orient|aconsej|dedic|regal|recoger a|llev|acompan|acog|aloj|traduc|expli|ensen|cont|present|recomend|leer|mir|revis|interced|aval|aport|colabor|particip|dar|hacer))`,
    String.raw`\b(?:serias?|seriais) (?:tan|capaz)|\b(?:estarias?|estariais) (?:dispuest\w+|abiert\w+|de acuerdo|interesad\w+)|\btendrias? (?:la amabilidad|inconveniente|un rato|un ratito|un hueco|unos minutos|tiempo|cinco|diez)|\b(?:te|le|os) importaria\b|\bquerrias?\b|\baceptarias?\b|\bvendrias?\b`,
    String.raw`\b(?:te|le|os|les) (?:agradeceria|agradeceriamos|estaria (?:muy |tan |eternamente )?agradecid\w+|quedaria)\b.{0,30}\b(?:que|si)\b|\b(?:me|nos) (?:preguntaba|preguntabamos) si\b|\b(?:me|nos) (?:harias?|hariais|haria) (?:un|el|ese) (?:\w+ )?favor|\b(?:me|nos) (?:ayudaria|vendria|haria|sacaria|salvaria|facilitaria)\b.{0,40}\b(?:que|si|tu|su|una mano)\b`,
    String.raw`\b(?:crees|cree|creeis) que (?:me |nos )?podrias?\b|\b(?:quiero|queria|quisiera|querria|tengo que|me atrevo a|vengo a) pedir(?:te|le|os|les)?\b|\bpuedo pedir(?:te|le|os)\b|\b(?:te|le|os) (?:pido|pediria|ruego) (?!disculpas|perdon|paciencia)`,
    String.raw`\bsi (?:pudieras?|pudierais|pudiese\w*|tuvieras?|quisieras?|conocieras?|supieras?) (?=.{3,120}(?:\b(?:te|le|os) (?:lo )?(?:agradec|estaria|deberia)|\b(?:me|nos) (?:har|salv|ayud|vend)|\bseria\b))`,
    ...DEEDS,
  ),
  everyday: anyOf(
    String.raw`\b(?:hacer(?:nos|me)? llegar|informe|presupuesto|justificante)\b`,
    String.raw`\b(?:mover|muev\w+|cambi\w+ (?:la|el|de dia)|aplaz\w+|pospon\w+|adelantar (?:la|el)|confirm\w+|envi(?:ar|as|es|a|ame|arme)\w*|mand\w+|reenvi\w+|llam\w+|reserv\w+|firmar (?!la peticion)|tra(?:er|es|igas)\w*|factura|cita|reunion|pedido|entrega|contest\w+|respond\w+|avis\w+|imprim\w+|cancel\w+|esper(?:ar|as|es)\w*|venir (?:a (?:cenar|comer|casa)|el|manana|antes)|vienes|dec(?:ir|irme|irnos)? (?:cuando|si|a que|la hora|donde)|dices|dar(?:me|nos)? (?:la hora|tu numero|un toque)|das la hora|contrasena|enlace|archivo|transferencia|comprar|compras|bajar (?:la|el)|apagar|apagas|encend\w+|sacar la basura|pasar, por|actualiz\w+|cerr\w+|cierras|abrir|abres|pasar(?:me)? (?:el|la|los)|pasas (?:el|la|los)|recoger(?:me)? (?:el|la) (?!nin)|sub(?:ir|es)|bajas|perdon\w*|disculp\w*|crees?|creer|imagin\w+|oyes|entiendes|acuerdas|sigues|direccion|libre (?:el|manana)|prefer\w+|mandaria|extran\w+|echas de menos)\b`,
  ),
  everydayFollows: false,
  spoils: anyOf(
    String.raw`^(?:muchas |mil |muchisimas )?gracias\b|\bgracias por\b|\b(?:me|nos|le) (?:pidio|pidieron|pregunto|preguntaron|ha pedido|han pedido|pide|preguntan|preguntas|pedian|rogo)\b|\b(?:el|ella|ellos|mi \w+|la gente|todo el mundo) (?:quiere|queria|necesita|pide|pidio|busca|buscaba)\b`,
    String.raw`\bsi (?:necesitas|necesita|necesitais|quieres|quiere|os hace falta|te hace falta|le hace falta)\b.{0,60}\b(?:dime|avisa\w*|llama\w*|aqui|cuenta|dilo|dimelo|di)\b|\bcuenta conmigo\b|\bquieres? que (?:te|le|os)\b|\b(?:puedo|podemos) (?:ayudarte|ayudarle|echarte|echarle|ayudaros|traer|llevar)\b|\blo que necesites\b|\b(?:en que|como) (?:puedo|podemos) ayudar`,
    String.raw`\bquien (?:me mandaria|lo diria|lo iba|iba a|me manda)|\b(?:claro|por supuesto|encantad[oa]),? (?:que|te|le|lo|de)\b|\b(?:no hace falta|ya no necesit\w+|mensaje automatico|no respondas)\b|\bcomo (?:quedamos|acordamos|te prometi|me pediste|pediste)\b`,
  ),
  prefaces: anyOf(
    String.raw`(?:perdon(?:a|e|ad)? (?:que|por|la|si)|disculp(?:a|e|ad) (?:que|por|la|si|el)|siento (?:molestar|escribir|pedir)|(?:una|gran|pequena|otra|te hago una|le hago una) (?:pregunta|peticion|consulta|favor)|un favor|no me (?:conoces|conoce)|no nos conocemos|quiza no (?:me recuerd|te acuerd|se acuerd)\w+|(?:me|nos) (?:ha dado|dio|paso|pasaron|dieron) (?:tu|su|vuestro)|entender(?:e|ia) (?:que|si|perfectamente)|sin compromiso|si no (?:puedes|puede|podeis),? (?:no|tranquil|nada)|me da (?:apuro|verguenza|corte|cosa)|me atrevo|te escribo (?:para|por|porque)|le escribo (?:para|por|porque)|por si (?:acaso|sabes|conoces|suena|te suena))`,
  ),
  comeOns: anyOf(
    String.raw`^¿? ?(?:y |pues |bueno,? )?(?:te (?:animas|apuntas|interesa|apetece|apeteceria|interesaria|suena|viene bien)|se (?:anima|apunta)|le (?:interesa|interesaria|apetece|apeteceria)|os (?:animais|apuntais|apetece|interesa)|que (?:me dices|te parece|le parece|opinas|opina|dices|os parece)|(?:me|nos) (?:ayudas|ayuda|ayudarias|echas una mano)|(?:podrias|podria|puedes) ayudar(?:me|nos)|alguna (?:idea|sugerencia|pista|recomendacion)|algun consejo|cuento contigo|contamos contigo|(?:conoces|sabes de) (?:a )?(?:alguien|alguno|alguna))\?$`,
  ),
  reader: anyOf(String.raw`\b(?:tu|tus|te|ti|usted|su|sus|le|os|vosotros|contigo|vuestr\w+)\b`),
  kinds: [
    rule(
      'pitch',
      String.raw`\b(?:una )?(?:demo|demostracion)\b|\bnuestr[oa] (?:solucion|software|plataforma|producto|herramienta|servicio)\b|\bpersona (?:adecuada|indicada|encargada|responsable) (?:para|de)\b`,
    ),
    rule(
      'introduction',
      String.raw`\b(?:presentar(?:me|nos|le)?|presentas|presentarias?|presentame|ponerme? en contacto|ponernos en contacto|pongas? en contacto|pon(?:er|drias?|es)?(?:me|nos)? en contacto|me pondrias? en contacto|(?:un|el|algun|tu|su) contacto|conectar(?:me|nos)|enlazar(?:me)?|dar(?:me)? (?:el|su) (?:nombre|contacto|telefono|correo) de|abrir(?:me)? (?:la|una|alguna) puerta|con quien (?:puedo|podria|deberia|tendria|tengo|hablo|habria)|a quien (?:puedo|podria|deberia|me dirijo|tengo|escribo))\b|\b(?:conoces|conoce|conoceis|conocen|conocerias?|sabes de|sabe de|sabeis de|sabras de)\b${SOFT} (?:a )?alguien\b(?! (?:que no|mas))|\bde tu parte\b|\bpasar(?:le)? mi (?:nombre|telefono|contacto|correo)`,
    ),
    rule(
      'job',
      String.raw`\b(?:contrat(?:ar|ais|an|as|ando)|vacantes?|un (?:puesto|trabajo|empleo|curro|hueco en (?:tu|su|vuestro))|trabajo para|practicas|becari\w+|aprendiz\w*|entrevista (?:con|en|de)|mi (?:curriculum|cv)|acuerdate de mi|acuerdese de mi|acordaos de mi|piensa en mi|pensad en mi|tenme en cuenta|tengame en cuenta|tener(?:me)? en cuenta|tenedme en cuenta|(?:necesit(?:an|ais|as|a|eis|en)|busc(?:an|ais|as)|hace falta|cog(?:en|eis)|falta) (?:a )?(?:alguien|gente|personal|manos|camarer\w*|un|una)|sitio para mi|plaza (?:para|libre))\b`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:carta de (?:recomendacion|referencia|apoyo)|recomendacion|referencias?|aval(?:es|ar|arme|ista)?|testimonio|recomendarme|apadrinar\w*|padrino|fiador|(?:una )?buena palabra|hablar (?:bien )?de mi|habl(?:arle|ar|es|aras|aria) .{0,20}(?:de mi|por mi|en mi favor)|interceder|citar(?:te|le)?|(?:unas|cuatro|dos) (?:lineas|palabras|frases) (?:sobre|para|de))\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:ponencia|ponente|charla (?:en|a|para|sobre|ante)|conferencia|mesa redonda|jurado|podcast|programa de radio|taller|pregon|pregoner\w+|moderar|presentar (?:el|la) (?:acto|gala|libro|evento)|entrevistar(?:te|le|la|lo)|una entrevista(?! de trabajo)|dar una clase|clase magistral|coloquio|pregonar)\b|\b(?:venir|vengas?|vendrias?|venirte|pasarte|acercarte|acercarse|participar|vinieras?|viniese)\b.{0,25}\b(?:hablar|contar|dar|explicar|presentar|tocar|cantar|leer|ensenar|ante|nuestr\w+|jornadas?)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:donativos?|donacion(?:es)?|donar|aportacion(?:es)?|aportar|patrocin\w+|mecenas|colecta|invertir|inversion|ronda|(?:prest(?:ar|arme|arnos|as|arias|ame|amo)|dej(?:ar|arme|as|arias|ame)|adelant(?:ar|arme|as))\b.{0,25}\b(?:euros?|pavos|dinero|pasta|pelas|\d{2,})|contribuir|colaborar con (?:algo|unos|lo que|un donativo|la (?:causa|colecta))|bizum|echar(?:me)? un cable con (?:el alquiler|la factura)|rifa)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:echar(?:le|les|me|lo)?|echa(?:s|le|les|me|nos)?|echarias?|dar(?:le)?|das|pegar(?:le)?) (?:me |le )?(?:un(?:a)? )?(?:ojo|vistazo|ojeada|repaso|lectura|vuelta)\b|\b(?:tu|su|vuestra) (?:opinion|critica|impresion|valoracion) (?:sobre|sincera|honesta|del|de la|acerca)|\b(?:que te parece|que le parece|que os parece|que opinas de|que opina de) (?:mi|el|la|nuestr\w+|este|esta) (?:\w+ ){0,2}${WORK}|\b(?:leer(?:te|me|lo|la|se)?|leas?|revisar(?:me|lo|la|nos)?|revis(?:es|as)|corregir(?:me|lo)?|corrij\w+|mirar(?:me|lo|te|la)?|mires?|comentar(?:me)?|criticar) (?:mi|el|la|los|las|nuestr\w+|este|esta|un|una)? ?(?:\w+ ){0,2}${WORK}|\bfeedback\b|\b(?:probar(?:la|lo)?|pruebes?)\b.{0,30}\b(?:decir|cont|dig|opin|parec)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:consejos?|aconsejar(?:me|nos)|aconsejas|aconseja|orientar(?:me|nos)|orientacion|asesorar(?:me|nos)|(?:un|unos|cinco|diez|quince|veinte|treinta|\d{1,2}) (?:minutos|minutitos|ratito|rato)|(?:media|un cuarto de|una) hora\b.{0,40}\b(?:hablar|charlar|para|contar|tiempo|llamada|telefono)|cuarto de hora|media horita|(?:tomar|tomarnos|tomamos|invitarte a|invitarle a|echar) (?:un|una) (?:cafe|cana|cerveza|te|vino)|un cafe|una (?:llamada|videollamada|charla|conversacion)|tu (?:punto de vista|experiencia|vision|opinion)|su (?:punto de vista|experiencia|vision|opinion)|mentor\w*|en mi lugar|hacer(?:te|le|os) (?:unas|algunas|un par de|dos|unas cuantas) preguntas|preguntar(?:te|le) (?:unas|algunas|un par de)|contar(?:me|nos) (?:como|que tal|tu experiencia|su experiencia)|como (?:lo|la|te|se) (?:hiciste|hizo|montaste|lograste|conseguiste|decidiste|apanaste)|hablar (?:contigo|con usted)|charlar (?:contigo|con usted|un rato|conmigo))\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:recomendar(?:me|nos)? (?:un|una|algun|alguna|a alguien|a algun)|recomiendas?|recomendais|algun (?:buen|sitio|lugar|taller|hotel)|alguna (?:buena|recomendacion|idea|pista)|un buen|una buena|donde (?:puedo|podria|podemos|encontrar|compr\w+))\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:ayudar(?:me|nos)?|ayudas|ayudarias?|ayuda con|echar(?:me|nos)? una mano|echas una mano|echa(?:me|nos)? una mano|echarias? una mano|una mano|un cable|prestar(?:me|nos)?|prestas|prestarias?|dejar(?:me|nos)? (?:tu|el|la|un|una|su|vuestr\w+)|dejas|dejarias?|cuidar(?:me|nos)?|cuidarias?|cuidas|regar(?:me)?|riegas|regarias?|alojar(?:me|nos)|acoger(?:me|nos)?|quedarte con|llevar(?:me|nos) (?:a|al|en)|acompanar(?:me|nos)|traducir(?:me)?|mudanza|un favor|favorcillo|favorazo|arreglar(?:me)?|sustituir(?:me)?|rellenar (?:la|una|mi|nuestra|esta) encuesta|firmar (?:la|nuestra|esta) peticion)\b`,
    ),
  ],
  sayings: [
    rule(
      'introduction',
      String.raw`\b(?:conoces|conoce|conoceis|conocen|conocerias?|conoceras|sabes de|sabe de|sabeis de|sabras de)\b${SOFT} (?:a )?(?:alguien|algun conocido)\b(?! (?:que no|mas))(?=.*\?)|\b(?:con quien|a quien) (?:puedo|podria|deberia|tendria que|tengo que|me dirijo|hablo|habria que)\b(?=.*\?)`,
    ),
    rule(
      'job',
      String.raw`\bsi (?:sabes|sabe|sabeis|te enteras|se entera|os enterais|oyes|ois|surge|sale) (?:de )?(?:algo|algun|alguna|cualquier cosa)\b`,
      String.raw`\b(?:acuerdate|acuerdese|acordaos|piensa|pensad|piense) (?:de|en) mi\b|\bten(?:me|game|edme) en (?:cuenta|mente)\b|\b(?:estais|estan|estas) (?:contratando|buscando (?:a )?(?:gente|alguien|personal))\b|\bnecesit(?:an|ais|a|as) (?:a )?(?:alguien|gente|personal|un|una)\b(?=.*\?)`,
    ),
    rule(
      'endorsement',
      String.raw`\b(?:necesito|necesitaria|me piden|me hacen falta|me hace falta|me falta)\b.{0,20}\b(?:carta de (?:recomendacion|referencia)|recomendacion|referencias?|aval\w*|fiador)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:cualquier|toda|cada) (?:\w+ )?(?:aportacion|donativo|ayuda|euro|donacion|granito|contribucion|cantidad)\b.{0,50}\b(?:ayud\w+|cuenta|suma|bienvenid\w+|agradec\w+|vendra)|\bsi (?:puedes|puede|podeis|quieres|quiere|quereis|pudieras?)\b.{0,15}\b(?:aportar|donar|colaborar con|contribuir|poner algo)`,
    ),
    rule(
      'feedback',
      String.raw`¿?\b(?:la|lo|los|las) (?:escuchas|lees|miras|ves|escucharias|leerias|pruebas)\b.{0,20}\b(?:dices|cuentas|opinas|parece)|\b(?:que|como) (?:lo|la|los|las) ves\b(?=.*\?)`,
      String.raw`\b(?:echa|dale|pega|dad|echad)(?:le|les|me|nos|lo)? (?:un(?:a)? )?(?:ojo|vistazo|ojeada|repaso|vuelta)\b|\b(?:dime|decidme|digame) (?:sinceramente|con sinceridad|sin piedad|la verdad|que te parece|que le parece|que os parece)\b(?!.*\b(?:quedar|quedamos|martes|lunes|viernes)\b)`,
    ),
    rule(
      'advice',
      String.raw`\b(?:que )?(?:me|nos) cuente[sn]? (?:como|que tal|tu|su)\b`,
      String.raw`\bque (?:harias|haria|hariais) (?:tu|usted|vosotros|en mi|si|aqui|ahora)?\b(?=.*\?)|\b(?:que|como) (?:me aconsejas|me aconseja|lo enfocarias|lo harias|lo plantearias)\b|\b(?:necesito|necesitaria|me vendria (?:\w+ ){0,2}) ?(?:tu|su|un|algun|vuestro) (?:\w+ )?consejo\b`,
    ),
    rule(
      'information',
      String.raw`\b(?:que|cual) (?:\w+ )(?:os|te|le) (?:trato|arreglo|hizo|vendio|pinto|atendio|reparo|llevo)\b(?=.*\?)|\bdonde (?:compraste|comprasteis|encontraste|encontrasteis|encargaste|hiciste)\b(?=.*\?)`,
      String.raw`\bque (?:\w+ ){1,5}(?:me|nos) (?:recomiendas?|recomendais|recomiendan|aconsejas?|recomendarias?)\b|\b(?:conoces|conoce|conoceis|sabes de|sabe de|sabeis de|tienes|teneis)\b${SOFT} (?:algun|alguna|un|una) (?:buen|buena|\w+ (?:de confianza|barat\w+|seri\w+|buen\w+|fiable|decente)|sitio|lugar|taller)\b|\b(?:alguien|alguno) (?:sabe|conoce|tiene|me recomienda|puede recomendar)\b(?=.*\?)|\b(?:cuanto|que) (?:os|te|le) (?:costo|cobraron|cobro)\b|\b(?:a quien|que empresa|que \w+) (?:contrataste|contratasteis|llamaste|usaste|usais|usas|elegiste|elegisteis)\b|\b(?:sabes|sabe|sabeis|sabrias?) (?:si hay|donde (?:puedo|podria|se puede|venden|hay)|como se (?:hace|pide|solicita)|quien (?:arregla|vende|hace|repara))\b|\brecomiend(?:as|a|ame|anos|adme)\b`,
    ),
    rule(
      'other',
      String.raw`\b(?:me|nos) (?:ayudas|echas una mano|echas un cable|prestas|dejas|riegas|cuidas|llevas|acompanas|haces un favor|haces el favor)\b(?=.*\?)|\bnecesit(?:o|amos|aria|ariamos) (?:tu|vuestra|su|urgentemente|una|que me) (?:ayuda|mano|eches|ayudes|ayude|echeis|ayudeis)\b|\b(?:me|nos) (?:harias?|haces|hariais|haria) un (?:\w+ )?favor(?:azo|cillo)?\b`,
    ),
    ...SAYINGS,
  ],
  topics: [
    rule(
      'introduction',
      String.raw`\b(?:contacto|conoces a|presentar\w*|a quien le|llegar (?:a|hasta))\b`,
    ),
    rule('endorsement', String.raw`\b(?:recomendacion|referencias?|aval\w*|beca|fianza)\b`),
    rule(
      'job',
      String.raw`\b(?:curriculum|cv|puesto|trabajo|paro|vacante|empleo|oficio|practicas|contrat\w+|jornada)\b`,
    ),
    rule(
      'event',
      String.raw`\b(?:contar con (?:usted|tu (?:presencia|participacion)|su (?:presencia|participacion)|vosotros)|tenerle|tenerte)\b.{0,30}\b(?:mesa|jornada\w*|encuentro|congreso|acto|festival|programa|podcast|charla|dia)`,
      String.raw`\b(?:jornadas|congreso|mesa redonda|podcast|radio|charlas?|feria|festival|instituto|encuentro|acto|aniversario|alumnos|boda)\b`,
    ),
    rule(
      'money',
      String.raw`\b(?:colecta|donativ\w+|donacion\w*|crowdfunding|inversor\w*|ronda|alquiler|bizum|fondos|recaudando|euros?|dinero|aportar)\b`,
    ),
    rule(
      'feedback',
      String.raw`\b(?:borrador|manuscrito|capitulo|guion|prototipo|maqueta|relato|poemas?|version|cancion|disco|adjunt\w+)\b`,
    ),
    rule(
      'advice',
      String.raw`\b(?:dudo|dudas|no se si|dandole vueltas|doy vueltas|montar|cambiar de|experiencia|autonom\w+|lio|hipoteca|decision|jubilacion|opinion)\b`,
    ),
  ],
  hints: HINTS,
  sells: anyOf(
    String.raw`\b(?:nuestr[oa]s clientes|(?:ayudamos|acompanamos) a (?:\w+ ){0,3}|(?:ofrecemos|fabricamos|distribuimos|desarrollamos|suministramos)\b|nuestr[oa] (?:solucion|software|plataforma|herramienta|aplicacion|sistema) (?:\w+ )?(?:permite|reduce|ahorra|ayuda)|(?:reduc\w+|ahorr\w+|aument\w+)\b.{0,40}(?:%|por ciento|costes|horas)|sin compromiso|sin intermediarios)`,
  ),
}
