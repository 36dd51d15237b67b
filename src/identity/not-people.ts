import { fold } from '../text/fold.ts'
import { areLikeNames } from './name-evidence.ts'
import { isFullName, nameForms, type NameForm } from './name-form.ts'
import type { Persona } from './persona.ts'
import { hasRoleWord, isAutomaticAddress, isRoleAddress, mayBePersonal } from './roles.ts'

/** Why a persona is not a person, in words; and what of it must not be believed. */
export type Verdict = {
  readonly notPerson: string | null
  /** Its display names are other people's or a newsletter's: no evidence of a name. */
  readonly nameless: boolean
  /** Its address is nobody's own: sharing it joins nobody. */
  readonly keyless: boolean
}

const CROWD = 3 // unrelated names on one address that make it everybody's
const NEWSLETTER = 3 // mails to many; fewer may be a person's posts to a list
const A_PERSON: Verdict = { notPerson: null, nameless: false, keyless: false }
const A_FUNCTION: Verdict = nobody('a shared address, not one person')

/**
 * Tells mailing lists, notifiers and functions from people before any name is compared: one
 * notifier that carries other people's names would glue them all together.
 */
export function judgePersona(persona: Persona): Verdict {
  if (persona.standing === 'never') return nobody('a list, a notifier or a room, not a person')
  const email = persona.emails.length === 1 ? persona.emails[0] : undefined
  if (email !== undefined && isAutomaticAddress(email)) {
    return nobody('an automatic sender: nobody reads there')
  }
  if (persona.source !== 'mail' && persona.source !== 'calendar') {
    return isRoleCard(persona) ? A_FUNCTION : A_PERSON
  }
  if (email !== undefined && isRoleAddress(email) && !isSoleTrader(persona, email))
    return A_FUNCTION
  if (isCrowd(persona)) return nobody('many different names use this address')
  if (isBulkOnly(persona)) {
    return { notPerson: 'only ever sent bulk mail', nameless: true, keyless: false }
  }
  return A_PERSON
}

function nobody(reason: string): Verdict {
  return { notPerson: reason, nameless: true, keyless: true }
}

function isBulkOnly({ traffic, standing }: Persona): boolean {
  const { bulk, wrotePersonally, ownerWrote } = traffic
  return standing === 'seen' && bulk >= NEWSLETTER && wrotePersonally + ownerWrote === 0
}

/** A card for a function: its only key is a role address and its name no person's. */
function isRoleCard(persona: Persona): boolean {
  const { emails, phones, slugs } = persona
  if (emails.length === 0 || phones.length + slugs.length > 0) return false
  return emails.every(isRoleAddress) && !hasPersonName(persona)
}

function hasPersonName({ names }: Persona): boolean {
  return names.some(({ value }) => !hasRoleWord(value) && nameForms(value).some(isFullName))
}

/** `Ana Ruiz <hello@oak.example>` may be a person, `Oak Media <hello@oakmedia.example>` is a firm. */
function isSoleTrader({ names, traffic }: Persona, email: string): boolean {
  if (!mayBePersonal(email) || names.length !== 1 || traffic.bulk > 0) return false
  const domain = fold(email.slice(email.lastIndexOf('@') + 1)).replaceAll(' ', '')
  return names.some(
    ({ value }) =>
      !hasRoleWord(value) &&
      nameForms(value).some(
        (form) => isFullName(form) && !form.tokens.some((token) => domain.includes(token)),
      ),
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
