import type { Me } from '../../domain/owner.ts'
import type { Persona, Resolution } from '../../identity/persona.ts'
import { resolveIdentities } from '../../identity/resolve-identities.ts'
import { allPersonas } from '../../store/personas.ts'
import { listDecisions } from '../../store/decisions.ts'
import type { Scope } from '../../store/store.ts'
import { asPersona } from './as-persona.ts'
import { readTogether } from './together-index.ts'

/** Everything matching found out, and the personas that are the owner. */
export type Matching = Resolution & { readonly mine: readonly string[] }

/** Reads all personas and decisions and works out who is who. Writes nothing. */
export async function matchPeople(s: Scope, me: Me, country: string): Promise<Matching> {
  const personas: Persona[] = []
  const mine: string[] = []
  for await (const page of allPersonas(s)) {
    for (const row of page) {
      const persona = asPersona(row, country)
      if (isMine(persona, me)) mine.push(persona.id)
      else personas.push(persona)
    }
  }
  const numbers = new Map(personas.map((persona, index) => [persona.id, index]))
  const { together, times } = await readTogether(s, numbers)
  const decisions = await listDecisions(s)
  return { ...resolveIdentities({ personas, decisions, together, shared: times }), mine }
}

function isMine(persona: Persona, me: Me): boolean {
  return (
    persona.emails.some((email) => me.emails.has(email)) ||
    persona.slugs.some((slug) => me.linkedin.has(slug)) ||
    (persona.emails.length === 0 && persona.phones.some((phone) => me.phones.has(phone)))
  )
}
