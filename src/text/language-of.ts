/** Short words by which languages are told apart, without accents, by language. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the you your and is are was i i'm i'd we we're to of my our on for with any at it would could can do did have has if be this that please who what where how me us will but from about not in an a it's there she he they don't u i'll you'd you've any some should need know let think been when which",
  de: 'ich und nicht du dich dir mich mir sie ihnen ihr wir uns einen eine ein einem einer der die das den dem fur bitte mal zu zum zur wer ist mit auf im am es wenn falls ob wie was hast habt haben sind bin von bei auch noch nach aus wo mein meine meinen dein deine euch euer kannst hab als uber konntest konnten wurdest wurden hattest hatten kennst kennen weisst wisst magst sag mir kannst konnte wurde ware hatte gern gerne ja doch so seit schon mehr brauche kein keine sich man',
  fr: "je tu vous nous on le la les des est et un une pour que qui de du mon ma mes ton ta tes votre vos au aux avec dans sur ce cette ne pas en se si j'ai c'est qu'on ou te me il elle mais chez sa son par pourrais pourriez peux pouvez connais connaissez aurais auriez d'un d'une l'an m'aider j'aurais c'etait as-tu avez-vous pourriez-vous pourrais-tu peux-tu auriez-vous mes nos leur fait faire etre suis ai a deux",
  es: 'el la los las un una que de del y en por para con me te se le mi tu su es si no al lo os nos como yo mas pero algun alguna hay esta este muy sobre cuando usted he ya a podrias podria puedes puede conoces conoce tendrias tengo soy estoy tienes necesito gracias hola favor contigo muchas mis tus vuestra vuestro os quien donde desde hasta hoy',
  it: 'il lo la gli le un una che di del della dei e in per con mi ti si ci non al alla nel nella tuo tua mio mia suo sua da sono ho hai se come ma ha anche piu dal questo questa i un qualcuno potresti potrebbe puoi puo conosci conosce avresti vorrei mentre fino buongiorno sai sa dire euro siamo abbiamo sei era loro dove quando fare stato grazie per favore vi vostro vostra prima poi del sabato',
  pt: 'o a os as um uma que de do da dos das e em no na nos nas por para pra com me te se meu minha teu tua seu sua nao ao voce vc voces eu ja la mas lhe foi esta mais tem ate pelo pela dum numa ai poderia podias podia pode podes conhece conheces preciso tenho estou obrigado obrigada ola bom dia muito gostava gostaria queria sera tua tudo depois isso isto este aqui meus minhas sobre sou pro',
}

const LANGUAGES = Object.keys(WORDS)
const KNOWN = new Map<string, number>()
for (const [at, language] of LANGUAGES.entries()) {
  for (const word of WORDS[language]?.split(' ') ?? []) {
    KNOWN.set(word, (KNOWN.get(word) ?? 0) | (1 << at))
  }
}

/** Whether a word, lower case and without accents, is a short word of German, French, Spanish, Italian or Portuguese and none of English. */
export function isShortForeignWord(word: string): boolean {
  const bits = KNOWN.get(word) ?? 0
  return bits > 1 && (bits & 1) === 0
}

/** Words of no other of these languages: most texts need no counting. */
const PLAINLY_ENGLISH = /(?:^|[\s,])(?:the|you|your|and|we|I'm|I'd|could|would)[\s,.?!]/

/** Has a word of English that the others of these languages have not. */
export function isPlainlyEnglish(text: string): boolean {
  return PLAINLY_ENGLISH.test(text)
}

/** In which of `en de fr es it pt` most of a text's short words are; the first where several are level. */
export function languageOf(text: string): string {
  if (isPlainlyEnglish(text)) return 'en'
  const counts = LANGUAGES.map(() => 0)
  for (const word of fold(text).split(/[^a-z']+/)) {
    const bits = KNOWN.get(word) ?? 0
    for (let at = 0; bits >> at > 0; at++) {
      if ((bits >> at) & 1) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en'
}

function fold(text: string): string {
  const low = text.toLowerCase()
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(low)
    ? low
    : low
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('’', "'")
}
