import { pattern } from '../../text/pattern.ts'

/** Closing words; each may begin with a capital. */
const CLOSING = pattern`
  (?:
    (?:with )?(?:
      (?:all (?:the|my) )?(?:very )?(?:best|kind(?:est)?|warm(?:est|ly)?|many|friendly|sincere) ?
        (?:regards|wishes|greetings|thanks)?|regards|greetings|sincerely(?: yours)?
      |yours(?: (?:sincerely|faithfully|truly|ever))?|respectfully|cordially|cheers
      |thanks(?: again)?|thank you|thx|ta|take care|love|hugs|cu|mit freundlichen grüßen|lg|vg
      |mfg|br|kr|rgds
    )|all the best|bye(?: for now)?|see you|ttyl|in gratitude|gratefully
  )
`.replace(/(?<![\p{L}])[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
const NAME =
  "(?:[ \\t]*(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|van|von|der|da|al|bin|la|le)(?![\\p{L}]))){1,4}"
const LINES_BELOW = "(?:[ \\t]*[\\r\\n]{1,4}(?!I[ '’])[\\p{Lu}\\d+@(][^\\r\\n?]{0,60}){0,3}"
const END = '[ \\t\\r\\n.!,)(\\p{Extended_Pictographic}\\uFE0F]*$'
/** A closing word, alone or before a name, at the end of the text: on a line of its own or after a full stop. */
const WITH_CLOSING = new RegExp(
  pattern`
    (?<=^|[.!?…)\]}][ \t]{1,4}|[\r\n][ \t]*|\p{Extended_Pictographic}\uFE0F?[ \t]*)(?:[-–—] ?)?
      ${CLOSING}[ \t]*(?:[,.!…:–—-]*[ \t\r\n]*${NAME})?${LINES_BELOW}${END}
  `,
  'u',
)
/** A last line that is only a name. */
const BARE_NAME = new RegExp(
  `(?<=[.!?…)][ \\t]*(?:\\r?\\n){1,3}[ \\t]*)(?:[-–—~][ \\t]*)?${NAME}[ \\t]*[.,!]?\\s*$|(?<=[.!?…)][ \\t]+)[-–—~][ \\t]*${NAME}\\s*$`,
  'u',
)
/** Thanks with no name below are said rather than signed. */
const ONLY_THANKS = /^(?:many )?(?:thanks|thank you|thx)(?: again)?[\s.!]*$/i
const LOOKED_AT = 240 // characters from the end

/** Where "Best, Ana" at the end of a text begins; the text's length where there is none. */
export function startOfSignOff(text: string): number {
  const start = Math.max(0, text.trimEnd().length - LOOKED_AT)
  const end = text.slice(start)
  const found = WITH_CLOSING.exec(end) ?? BARE_NAME.exec(end)
  if (found === null || ONLY_THANKS.test(found[0])) return text.length
  const at = start + found.index
  return at === 0 ? text.length : at
}
