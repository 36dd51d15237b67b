import type { VerbRule } from './promise-language.ts'
import { pattern } from '../../pattern.ts'

/** First person of the verbs one promises with; the rest of the sentence says what. */
export const SEND = pattern`
  schicke|schick|schick['’]s|sende|send|maile|mail|leite|übersende|überweise|zahle|bezahle
  |besorge|bringe|bring|reiche|lege|drucke|kopiere|poste|lade
  |stelle (?=dir|ihnen|euch|das|die|den|es)|teile|scanne|gebe|geb|leihe|leih|hole|hol|druck
  |stell (?=dir|ihnen|euch|das|die|den|es)|reich|besorg|trage|trag|nehme|nehm|hinterlege
  |hinterleg|liefere|liefer
`

export const REPLY = pattern`
  melde mich|meld mich|antworte|schreibe|schreib
  |gebe (?:dir|ihnen|euch|noch )?(?: )?(?:bis \p{L}+ )?(?:bescheid|rückmeldung)|sage|sag|frage
  |frag|erkundige mich|kläre|klär|prüf|sag bescheid|red|sprech|schau (?:mal )?nach|gucke?|horche
  |prüfe|bestätige|teile (?:dir|ihnen|euch) mit|komme (?:auf|dazu auf)|hake|rede|spreche
  |höre mich um|informiere|sehe (?:mal )?nach|schaue (?:mal )?nach|finde
`

export const CALL = 'rufe|ruf|telefoniere|klingle'

export const MEET =
  'lade|reserviere|buche|organisiere|koche|besuche|vereinbare|schlage|schulde dir (?:ein|noch)'

export const DO = pattern`
  kümmere? mich|erledige|mache|mach|bereite|schaue|schau|sehe|lese|lies|übernehme|fülle
  |unterschreibe|trage|bestelle|setze|suche|helfe|zeige|erkläre|überarbeite|korrigiere|übersetze
  |entwerfe|verfasse|repariere|reparier|richte|streiche|such|bestell|pack|packe|hol|hole|besorge
  |regle|regel|backe|back|schließe|beende|werde
`

export const YOU = '(?:dir|dich|ihnen|sie|euch|deine[nmrs]?|ihre[nmrs]?|eure[nmrs]?|du|ihr)'

/** A verb of German that promises, with what follows it, to be found at a place. */
export const germanVerb = (
  act: VerbRule['act'],
  words: string,
  needs?: VerbRule['needs'],
): VerbRule => ({
  act,
  pattern: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'iuy'),
  ...(needs === undefined ? {} : { needs }),
})

/** What follows "ich werde", its germanVerb at the end: "dir die Folien bis Freitag schicken". */
export const WITH_END = (verbs: string) => String.raw`[^.;:!]{0,140}?(?<!\p{L})(?:${verbs})`

const INTRODUCE = 'stelle?|verbinde|vernetze'

export const ANY = [INTRODUCE, SEND, REPLY, CALL, MEET, DO].join('|')
