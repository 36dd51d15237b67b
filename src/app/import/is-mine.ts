import type { Me } from '../../domain/owner.ts'
import type { Persona } from '../../identity/persona.ts'

/** Why the owner's own personas are no people of theirs. */
export const THIS_IS_YOU = 'this is you'

/** All that makes a persona the owner's, as text that is the same for the same. */
export function meAsText({ emails, phones, linkedin }: Me, country: string): string {
  return JSON.stringify([country, ...[emails, phones, linkedin].map((keys) => [...keys].sort())])
}

/** Is it the owner? */
export function isMine(persona: Persona, me: Me): boolean {
  return (
    persona.emails.some((email) => me.emails.has(email)) ||
    persona.slugs.some((slug) => me.linkedin.has(slug)) ||
    (persona.emails.length === 0 && persona.phones.some((phone) => me.phones.has(phone)))
  )
}
