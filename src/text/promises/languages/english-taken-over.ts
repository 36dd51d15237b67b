import type { VerbRule } from './promise-language.ts'
import { saying } from './english-saying.ts'

/** Whole words and phrases that take a matter over, whatever it is. */
export const TAKEN_OVER: readonly VerbRule[] = [
  saying(
    'do',
    String.raw`leave (?:the|your|that|this) (?:[\w'’-]+ ){1,4}?(?:up )?(?:to|with) (?:me|us)\b`,
  ),
  saying(
    'do',
    String.raw`leave (?:it|that|this|them|everything)(?: all)? (?:to|with) (?:me|us)\b`,
    'day',
  ),
  saying(
    'do',
    String.raw`consider (?:it|that|this|them|yourself) (?:as good as )?(?:done|sorted|booked|sent|paid|fixed|covered|handled|in)\b`,
    'day',
  ),
  saying(
    'do',
    String.raw`will do(?=[.!]*$|, [A-Z][a-z]+[.!]*$| ?[,.!]? (?:thanks|thank you|cheers)[.!]*$)`,
  ),
  saying(
    'do',
    String.raw`(?:I )?(?:will|shall) do(?= ?(?:[.,!;:)–—-]|$|tonight|tomorrow|today|asap|now|later|first|by |on |this |mate|boss|thanks|and ))`,
    'day',
  ),
  saying(
    'do',
    String.raw`(?:(?:I['’]m|im|I am|we['’]re) )?(?:already )?on it(?=[.!]*$|,? (?:thanks|cheers|boss|mate)[.!]*$)`,
  ),
  saying('do', String.raw`(?:I['’]m|am|I am|we['’]re|we are) on the case\b`, 'day'),
  saying(
    'do',
    String.raw`(?:you (?:can|may) )?(?:count|rely|bank|depend) on (?:me|us) (?:for|to|on)\b`,
  ),
  saying(
    'do',
    String.raw`count (?:me|us) in (?:for|on)\b|put (?:me|us) (?:down|on the list) for\b`,
    'day',
  ),
  saying('do', String.raw`put (?:me|us) down for (?:a|an|the|one|two|three|four|five|some|\d+)\b`),
  saying(
    'answer',
    String.raw`you(?:['’]ll| will| shall) be (?:the|among the) first to (?:know|hear|see|get)\b`,
  ),
  saying('answer', String.raw`(?:will |I['’]ll )?(?:get|come) bac?k? (?:to|2) (?:u|you|ya)\b`),
]
