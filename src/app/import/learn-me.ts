import type { Me } from '../../domain/owner.ts'
import type { OwnClaim } from '../../domain/source-record.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import { fold } from '../../text/fold.ts'
import { linkedinHandle } from '../../text/linkedin-slug.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { normalisePhone } from '../../text/normalise-phone.ts'

type Own = Pick<Settings, 'ownNames' | 'ownEmails' | 'ownLinkedin' | 'ownPhones'>

/** The owner's keys in the forms in which readers compare them. */
export function meOf(own: Own, country: string): Me {
  return {
    names: own.ownNames,
    emails: setOf(own.ownEmails, normaliseEmail),
    phones: setOf(own.ownPhones, (text) => normalisePhone(text, country)),
    linkedin: setOf(own.ownLinkedin, linkedinHandle),
  }
}

/** What is known of the owner with what a record says; null when it says nothing new. */
export function learnMe(own: Own, claim: OwnClaim, country: string): Own | null {
  const next: Own = {
    ownNames: union(own.ownNames, claim.names, fold),
    ownEmails: union(own.ownEmails, claim.emails, normaliseEmail),
    ownPhones: union(own.ownPhones, claim.phones, (text) => normalisePhone(text, country)),
    ownLinkedin: union(own.ownLinkedin, claim.linkedin, linkedinHandle),
  }
  const isSame = (Object.keys(next) as (keyof Own)[]).every(
    (key) => next[key].length === own[key].length,
  )
  return isSame ? null : next
}

function union(
  known: readonly string[],
  added: readonly string[] | undefined,
  normalise: (text: string) => string | null,
): readonly string[] {
  const seen = new Set(known.map(normalise))
  const result = [...known]
  for (const value of added ?? []) {
    const form = normalise(value)
    if (form === null || form === '' || seen.has(form)) continue
    seen.add(form)
    result.push(value)
  }
  return result
}

function setOf(
  values: readonly string[],
  normalise: (text: string) => string | null,
): ReadonlySet<string> {
  return new Set(values.flatMap((value) => normalise(value) ?? []))
}
