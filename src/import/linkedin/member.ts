import type { Fact } from '../../domain/fact.ts'
import type { Role } from '../../domain/interaction.ts'
import type { PersonaClaim } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { distinct } from '../contact-facts.ts'
import { displayName, nameFacts, wholeName, type NameParts } from '../person-name.ts'

export type Member = {
  readonly slug: string | null
  readonly name: NameParts
  /** How the row points at them: see `citeOf`. */
  readonly cite: string
  /** Without profile: what is known beside the name, to tell namesakes apart. */
  readonly apart?: string
  readonly facts?: readonly Fact[]
  readonly role: Role | null
  readonly standing: PersonaClaim['standing']
  readonly proof?: NonNullable<PersonaClaim['proof']>
}

/** A LinkedIn member as a persona: by profile where the file has URLs, else by name. */
export function memberPersona(member: Member): PersonaClaim {
  const { slug, apart, role, standing, proof } = member
  const whole = wholeName(member.name)
  const name = displayName(whole)
  const byName = `name:${fold(name)}${apart === undefined ? '' : `/${apart}`}`
  const profile: Fact[] = slug === null ? [] : [{ field: 'linkedin', value: slug }]
  return {
    key: slug === null ? byName : `in/${slug}`,
    cite: member.cite,
    ...(name === '' ? {} : { name }),
    facts: distinct([...nameFacts(member.name), ...profile, ...(member.facts ?? [])]),
    role,
    standing,
    ...(proof === undefined ? {} : { proof }),
  }
}

/** The profile's address, or what else points at a member: `#12`, `name:Ana Ruiz`. */
export function citeOf(slug: string | null, otherwise: string): string {
  return slug === null ? otherwise : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`
}

/** "LinkedIn Member" is what stands for someone who closed their account: nobody. */
export function isNobody(name: string): boolean {
  return /^(?:linkedin member|linkedin[- ]mitglied|utilisateur linkedin|usuario de linkedin|deleted user|)$/i.test(
    name.trim(),
  )
}
