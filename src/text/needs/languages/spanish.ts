import { need, needOfAnything, offer, WHAT, type NeedLanguage } from './need-language.ts'

const BEGIN = String.raw`(?:^|[.;:,|–—(¡-] ?|(?<!\p{L})(?:y|pero|que|ella|él|actualmente|todavía|aún) )`

/** Spanish. */
export const SPANISH: NeedLanguage = {
  trigger: String.raw`se ofrece|cabe|caben|alguien|hay sitio|queda|busc|necesit|hace(?:n)? falta|falta(?:n)? |en busca|quier|quisiera|gustaría|conoc|sabrás|sabes de|sabe de|regal|presto|prestamos|dejo |cedo|cedemos|ofre[zc]|alquil|vacío|vacía|libre|sobra|gratis|gratuit|sin cobrar|voluntari|contrat|doy |damos |puedo |podemos |enseñ|asesor|ayudo|disponible|compart|si (?:os|te|le) (?:sirve|interesa|viene|hace)|acojo|tengo |tenemos |tiene |quién|quien|sin |cedo|doy |cambio|disposición|a cambio`,
  said: [
    ...needOfAnything(
      String.raw`${BEGIN}(?:estoy |estamos |ando |seguimos |sigo )?(?:se busca|se buscan|se necesita|se necesitan|busco|buscamos|buscando|en busca de) (?!las? llaves|el (?:coche|móvil)|mis?(?!\p{L})|a mi)${WHAT}`,
      String.raw`(?<!\p{L})alguien (?:sabe de|conoce|tiene|vende|me recomienda) (?=(?:algún|alguna|una?)(?!\p{L}))${WHAT}`,
    ),
    ...need(
      String.raw`${BEGIN}(?:estoy |estamos |ando |seguimos |sigo )?(?:busco|buscamos|buscando|necesito|necesitamos|necesitaría|necesitaríamos|en busca de|se busca|se buscan|se necesita|se necesitan) (?!que(?!\p{L})|dormir|saber|tu|a mi|mis|el (?:coche|móvil))${WHAT}`,
      String.raw`(?<!\p{L})(?:nos|me) (?:hace|hacen|haría|harían|vendría bien) ?(?:mucha )?(?:falta)? ${WHAT}|(?<!\p{L})(?:nos|me) falta(?:n|ría)? ${WHAT}|(?<!\p{L})lo (?:único )?que (?:nos |me )?(?:hace falta|falta) es ${WHAT}`,
      String.raw`(?<!\p{L})(?:no )?(?:conoces|conoce|conocéis|conocerás|sabrás de|sabes de|sabe de|sabéis de|conocerías) (?:por casualidad )?(?=(?:a )?(?:algún|alguna|alguien|una?)(?!\p{L}))(?:a )?${WHAT}`,
      String.raw`(?<!\p{L})si (?:conoces|conoce|conocéis|sabes de|sabéis de|alguien conoce) (?:a )?(?=(?:algún|alguna|alguien|una?)(?!\p{L}))${WHAT}`,
      String.raw`(?<!\p{L})(?:me|nos) gustaría (?:encontrar|contratar|conocer|alquilar) ${WHAT}|(?<!\p{L})(?:quiero|queremos|quisiera) (?:encontrar|contratar|alquilar|conocer) ${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})se (?:ofrece|ofrecen|alquila|alquilan|regala|regalan|presta|cede) ${WHAT}|(?<!\p{L})(?:caben|cabe|hay sitio para|queda sitio para|quedan) (?<what>(?:dos|tres|un[oa]|otr[oa]s?|más)[^.;!?]{3,80})`,
      String.raw`${BEGIN}(?:yo )?(?:regalo|regalamos|presto|prestamos|cedo|cedemos|ofrezco|ofrecemos|alquilo|alquilamos|comparto|compartimos|acojo|acogemos|doy clases|damos clases|enseño|asesoro|traduzco|reparo) (?!la razón|un abrazo|atención|disculpas)${WHAT}`,
      String.raw`(?<!\p{L})(?:tengo|tenemos|tiene|hay) (?<what>[^.;!?]{3,80}?) (?:vací[oa]s?|libres?|disponibles?|de sobra|sin usar|para prestar|para regalar|parad[oa]s?)(?!\p{L})|(?<!\p{L})(?:me|nos|le|les) sobra(?:n)? ${WHAT}`,
      String.raw`^(?<what>[^.;!?]{4,90}?) (?:gratis|gratuit[oa]s?|sin cobrar|sin coste|de balde|por la cara)(?!\p{L})|(?<!\p{L})(?:asesoro|enseño|ayudo|doy clases|traduzco|reparo|clases|talleres) (?<what>gratis[^.;!?]*|sin cobrar[^.;!?]*)`,
      String.raw`(?<!\p{L})(?:te|le|os|les) (?:puedo|podemos|podría) (?:prestar|dejar|presentar|ayudar|enseñar|ceder|alojar|poner) ${WHAT}|(?<!\p{L})(?:puedo|podemos) (?:prestaros|prestarte|dejaros|dejarte|presentarte|presentaros|ayudarte con|ayudaros con|enseñarte|enseñaros|alojarte|alojaros|ponerte|poneros) ${WHAT}|(?<!\p{L})si (?:te|le|os) (?:sirve|interesa|viene bien|hace falta)[^,]{0,40}, (?<what>(?:te|os|le|tengo|puedo)[^.;!?]{4,100})`,
      String.raw`(?<!\p{L})(?:estamos contratando|contratamos|buscamos incorporar|incorporamos)(?::)? ${WHAT}`,
      String.raw`(?<!\p{L})puede (?:usar|ensayar|dormir|quedarse|venir|utilizar)\p{L}* ?(?<what>[^.;!?]{0,40}quien (?:quiera|lo necesite)|quien quiera[^.;!?]*)`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})¿?quién (?:me |nos )?(?:enseñaría|enseña|podría|puede|sabe|presta|arregla|echaría|sabría|arreglaría|vende) ${WHAT}`,
      String.raw`(?<!\p{L})(?:se ha quedado|nos hemos quedado|se quedó|nos quedamos|estamos|está|seguimos|anda) sin (?!palabras|luz\b|agua\b|dormir|ganas)${WHAT}`,
    ),
    ...offer(
      String.raw`^(?<what>[^.;!?]{4,80}?) (?:a cambio de|a disposición de|para quien (?:quiera|la quiera|lo quiera))`,
      String.raw`(?<!\p{L})(?:doy|damos|doy clases de|doy clase de) ${WHAT}|(?<!\p{L})(?:cambio|cambiamos) (?!de\b)${WHAT}`,
    ),
  ],
  noted: [
    ...need(
      String.raw`(?<!\p{L})(?:busca|buscan|necesita|necesitan|quiere (?:encontrar|contratar|alquilar|conocer)|querría (?:encontrar|contratar)|le (?:hace|hacen) falta|le falta(?:n)?|anda buscando) (?!que(?!\p{L})|pelea)${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:ofrece|presta|regala|alquila|cede|enseña|asesora|traduce|da clases|repara|comparte|acoge) (?:gratis )?${WHAT}`,
    ),
    ...needOfAnything(
      String.raw`(?<!\p{L})(?:quiere|querría|sueña con|le gustaría|espera|intenta) (?:aprender|encontrar|montar|abrir|alquilar|comprar|conocer|contratar) ${WHAT}`,
      String.raw`(?<!\p{L})(?:no encuentra|no encuentran|no tiene|no tienen|se ha quedado sin|se quedó sin|anda sin) (?!ganas|idea|palabras|prisa|hijos)${WHAT}`,
    ),
    ...offer(
      String.raw`(?<!\p{L})(?:la|lo|las|los) (?:deja|presta|cede|alquila|comparte) (?<what>a (?:quien|amigos|cualquiera|gente)[^.;!?]{0,60}|gratis[^.;!?]*)`,
      String.raw`(?<!\p{L})(?:ayuda|aconseja|orienta|corrige|arregla|asesora) (?:gratis|encantad[oa]|con gusto|a quien) ${WHAT}`,
    ),
  ],
  spoilt:
    /^¿(?:necesitas|necesitáis|buscas|busca|quieres|hace falta|tienes).*\?$|(?<![a-zß-ÿœ])(?:ya no|ya (?:hemos|he|tenemos|encontr[a-zß-ÿœ]+)|al final|contratamos a|encontramos|encontré|hemos encontrado|cubierto|anduve|buscaba|buscábamos|necesitaba|necesitábamos|gracias por|la oferta|ofertas?|rebajas|descuento|suscri[a-zß-ÿœ]+|no (?:necesito|necesitamos|hace falta|busco|buscamos)|hace falta (?:llevar|que)|necesito que|dio las gracias|antes|el año pasado|me regal(?:ó|aron)|me ofreci[a-zß-ÿœ]+|nos ofreci[a-zß-ÿœ]+|en venta)(?![a-zß-ÿœ])/i,
  things:
    /(?<![a-zß-ÿœ])(?:alguien|personas?|gente|soci[oa]s?|compañer[oa]s?|inquilin[oa]s?|voluntari[oa]s?|inversor(?:es|a)?|mecenas|patrocinador[a-zß-ÿœ]*|mentor[a-zß-ÿœ]*|editor[a-zß-ÿœ]*|editorial|agente|clientes?|proveedor[a-zß-ÿœ]*|becari[oa]s?|aprendi(?:z|ces)|prácticas|empleo|trabajo|puesto|curro|plaza|plazas|piso|habitación|cuarto|casa|local|garaje|taller|estudio|nave|almacén|oficina|terreno|huerto|sala|finca|furgoneta|remolque|coche|financiación|fondos|préstamo|subvención|ayuda|consejos?|clases|tenor|soprano|cuidador[a-zß-ÿœ]*|niñera|bicicleta|máquina|quien|[a-zß-ÿœ]{3,}(?:or|ores|oras?|istas?|eros?|eras?|antes?|logos?|logas?|grafos?|grafas?|icos?|anos?)|abogad[oa]|médic[oa]|contable|familias|enseñ[a-zß-ÿœ]+)(?![a-zß-ÿœ])/i,
  after: / (?:para|en|sobre|antes|con|que|por|desde|cerca)(?![a-zß-ÿœ]).*$/i,
  trifles:
    /^(?:(?:un|una|unas|unos|el|la|de|mi|tu|más|otro) )*(?:café|ducha|descanso|vacaciones|minuto|momento|copa|siesta|respuesta|gafas|llaves?|excusa|milagro|tiempo|hora|abrazo|palabras|bañador)(?![a-zß-ÿœ])/i,
}
