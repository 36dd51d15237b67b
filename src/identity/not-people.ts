import { areLikeNames } from './name-evidence.ts'
import { nameForms, type NameForm } from './name-form.ts'
import type { Persona } from './persona.ts'
import { hasRoleWord, isAutomaticAddress, isRoleAddress } from './roles.ts'

/** Why a persona is not a person, in words; and what of it must not be believed. */
export type Verdict = {
  readonly notPerson: string | null
  /** Its display names are other people's: no evidence of a name. */
  readonly nameless: boolean
}

const CROWD = 3 // unrelated names on one address that make it everybody's
const A_PERSON: Verdict = { notPerson: null, nameless: false }

/**
 * Tells mailing lists, notifiers and functions from people before any name is compared: one
 * notifier that carries other people's names would glue them all together.
 */
export function judgePersona(persona: Persona): Verdict {
  if (persona.standing === 'never') return nobody('a list, a notifier or a room, not a person')
  const email = persona.emails.length === 1 ? persona.emails[0] : undefined
  const isTraffic = persona.source === 'mail' || persona.source === 'calendar'
  if (email !== undefined && isAutomaticAddress(email))
    return nobody('an automatic sender: nobody reads there')
  if (isTraffic && email !== undefined && isRoleAddress(email))
    return nobody('a shared address, not one person')
  if (isTraffic && isBulkOnly(persona)) return nobody('only ever sent bulk mail')
  if (isCrowd(persona))
    return { notPerson: 'many different names use this address', nameless: true }
  if (!isTraffic && isRoleCard(persona)) return nobody('a shared address, not one person')
  return A_PERSON
}

function nobody(reason: string): Verdict {
  return { notPerson: reason, nameless: true }
}

function isBulkOnly({ traffic, standing }: Persona): boolean {
  return (
    standing === 'seen' && traffic.bulk >= 3 && traffic.wrotePersonally + traffic.ownerWrote === 0
  )
}

/** A card for a function: its only key is a role address and its name no person's. */
function isRoleCard(persona: Persona): boolean {
  const { emails, phones, slugs, names } = persona
  if (emails.length === 0 || phones.length + slugs.length > 0) return false
  if (!emails.every(isRoleAddress)) return false
  return names.every(
    ({ value }) => hasRoleWord(value) || nameForms(value).every((form) => form.tokens.length < 2),
  )
}

function isCrowd({ names, source }: Persona): boolean {
  if (source !== 'mail' || names.length < CROWD) return false
  const groups: NameForm[][] = []
  for (const { value } of names.slice(0, 40)) {
    const forms = nameForms(value)
    if (forms.length === 0) continue
    const group = groups.find((known) => areLikeNames(known, forms))
    if (group === undefined) groups.push([...forms])
    else group.push(...forms)
  }
  return groups.length >= CROWD
}
