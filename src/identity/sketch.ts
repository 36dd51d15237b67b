import type { Day } from '../domain/instant.ts'
import { organisationKey } from '../text/organisation-name.ts'
import { fold } from '../text/fold.ts'
import { form, nameForms, type NameForm } from './name-form.ts'
import type { Persona } from './persona.ts'

/** Being at an organisation, as far as a persona shows it. */
export type Affiliation = {
  /** An organisation's key (see text/organisation-name), or `@` and a mail domain until resolved. */
  readonly organisation: string
  /** When it was seen so; null when the source gives no time. */
  readonly from: Day | null
  readonly to: Day | null
}

/** What a persona gives to compare, folded once. */
export type Sketch = {
  readonly forms: readonly NameForm[]
  readonly affiliations: readonly Affiliation[]
  readonly cities: readonly string[]
}

const MOST_FORMS = 12

/** Reads a persona for comparison: its names in all forms, where it worked, where it lives. */
export function sketchOf(persona: Persona, nameless: boolean): Sketch {
  return {
    forms: nameless ? [] : writtenForms(persona),
    affiliations: affiliationsOf(persona),
    cities: persona.cities.map(fold).filter((city) => city !== ''),
  }
}

function writtenForms(persona: Persona): readonly NameForm[] {
  const forms = persona.names.slice(0, MOST_FORMS).flatMap(({ value }) => nameForms(value))
  const family = forms.find(({ tokens, given }) => tokens.length > given)
  for (const nickname of persona.nicknames) {
    const given = fold(nickname).split(' ').slice(0, 1)
    if (family !== undefined) {
      forms.push(form(given, family.tokens.slice(family.given), 'written'))
    }
  }
  return distinctForms(forms)
}

/** The forms without repetitions, in order. */
export function distinctForms(forms: readonly NameForm[]): readonly NameForm[] {
  if (forms.length < 2) return forms
  const seen = new Map<string, NameForm>()
  for (const one of forms) {
    const key = `${one.given} ${one.tokens.join(' ')}`
    const known = seen.get(key)
    if (known === undefined || (known.origin !== 'written' && one.origin === 'written')) {
      seen.set(key, one)
    }
  }
  return [...seen.values()]
}

/** Sources that show an employer at the time: a signature, a registration. Lists show the one of now. */
const DATED = new Set(['mail', 'calendar', 'event-list'])

function affiliationsOf({ source, traffic, employers, emails }: Persona): Affiliation[] {
  const { firstDay, lastDay } = traffic
  const isDated = DATED.has(source)
  const found: Affiliation[] = []
  for (const { name, from, to } of employers) {
    const organisation = organisationKey(name)
    if (organisation === '') continue
    found.push({
      organisation,
      from: from ?? (isDated ? firstDay : null),
      to: to ?? (isDated ? lastDay : null),
    })
  }
  for (const email of emails) {
    const organisation = email.slice(email.lastIndexOf('@'))
    found.push({
      organisation,
      from: isDated ? firstDay : null,
      to: isDated ? lastDay : null,
    })
  }
  return found
}

/** The LinkedIn profiles a persona is or names; a member is known there by nothing else. */
export function profilesOf({ source, key, slugs }: Persona): readonly string[] {
  if (source !== 'linkedin' || !key.startsWith('in/')) return slugs
  const own = key.slice('in/'.length)
  return slugs.includes(own) ? slugs : [...slugs, own]
}

/**
 * Is it a row of a list in which everybody stands once: a guest list, the connections of an export
 * without profiles (`name:ana ruiz/2021-03-05`)? The list's name then, else null.
 */
export function listOf({ source, sourceId, key }: Persona): string | null {
  if (source === 'event-list') return sourceId
  return source === 'linkedin' && /^name:.*\/\d[\d-]*$/.test(key) ? sourceId : null
}
