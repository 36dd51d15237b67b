import { pattern } from '../../text/pattern.ts'

/** Words that begin a letter, in the languages people are greeted in here. */
export const OPENING = new RegExp(
  pattern`
  ^(?:
    hi+|hello|hey+|hiya|heya|howdy|(?:my )?dear(?:est)?|greetings|good (?:morning|afternoon|evening|day)
    |morning|to whom(?:soever)? it may concern
    |hallo|hallöchen|servus|moin(?: moin)?|grüezi|grüß (?:dich|gott)|guten (?:tag|morgen|abend)
    |(?:sehr )?(?:ge|ver)ehrte[rs]?
    |hola|buenos d[ií]as|buenas(?: tardes| noches)?|estimad[oa]|querid[oa]|apreciad[oa]
    |olá|ola|bom dia|boa (?:tarde|noite)|prezad[oa]
    |ciao|salve|buon ?giorno|buona ?sera|gentilissim[oa]|egregi[oa]
    |salut|bonjour|bonsoir|coucou
    |geachte|goede(?:morgen|middag|navond|ndag)
    |hej(?:san)?|hei|god (?:morgon|morgen|dag)|kære|kjære|kära|bästa
  )(?![\p{L}\p{M}])
`,
  'iu',
)

/** Those that are names or other words too: a greeting only where a name and a comma follow. */
export const OPENING_OF_A_NAME = new RegExp(
  pattern`
  ^(?:[Ll]iebe[rs]?|[Mm]eine? [Ll]iebe[r]?|[Cc]ar[oa]|[Cc]h[eè]re?|[Bb]este|[Ll]ieve|[Hh]oi|[Oo]i|[Gg]entile|[Vv]iva|[Dd]ag)
  (?=(?: [\p{L}\p{M}.'’-]+){0,4} \p{Lu}[\p{L}\p{M}'’-]*\s*(?:[,!:–—\n]|$))
`,
  'u',
)
