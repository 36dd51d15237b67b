import { oneOf } from '../../../one-of.ts'

/** Where a clause may begin: "and still looking for …" */
export const BEGIN = String.raw`(?:^|[.;:,|–—(-] ?|\b(?:and|but|so|now|still|currently|also|founder) )`

/** Whoever writes, or theirs, if anybody is named: "our choir is" */
export const I_AM = String.raw`(?:(?:I|we|my \p{L}+|our (?:\p{L}+ ){0,2}\p{L}+)(?:'m|'re| am| are| is| have been|'ve been) (?:\p{L}+ly |still |also |now |always )?)?`

const ONE_OF_MANY = oneOf(String.raw`
  an?, some, any, one, two, three, four, five, \d{1,2}, another, more, new, good, people, help,
  advice, extra, someone, somebody, anyone, cheap, affordable, experienced, investors?,
  sponsors?, partners?, volunteers?, funding, work, [\p{L}-]+s
`)

/** What follows is one of a kind, not a thing both know. */
export const ANY = String.raw`(?=${ONE_OF_MANY}\b)`

/** Of whom a note tells. */
export const THEIRS = oneOf(String.raw`
  he, she, they, his, her, their, \p{Lu}\p{L}+, mother, father, son, daughter, wife, husband,
  brother, sister, partner, who, \p{L}+
`)
