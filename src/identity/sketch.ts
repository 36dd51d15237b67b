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

/** What many personas have in common, read once: names and organisations by their texts. */
export type Lexicon = {
  readonly forms: Map<string, readonly NameForm[]>
  readonly organisations: Map<string, string>
}

export function newLexicon(): Lexicon {
  return { forms: new Map(), organisations: new Map() }
}

const NOTHING: readonly never[] = []

/** Reads a persona for comparison: its names in all forms, where it worked, where it lives. */
export function sketchOf(persona: Persona, nameless: boolean, lexicon = newLexicon()): Sketch {
  const cities = persona.cities.map(fold).filter((city) => city !== '')
  const affiliations = affiliationsOf(persona, lexicon)
  return {
    forms: nameless ? NOTHING : writtenForms(persona, lexicon),
    affiliations: trimmed(affiliations),
    cities: trimmed(cities),
  }
}

/** Without the room that a grown array keeps free: there may be a quarter of a million of them. */
export function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice()
}

/** What `text` was found to be before, else what is found now. */
function lookUp<T>(known: Map<string, T>, text: string, find: (text: string) => T): T {
  let found = known.get(text)
  if (found === undefined) known.set(text, (found = find(text)))
  return found
}

function writtenForms(persona: Persona, lexicon: Lexicon): readonly NameForm[] {
  const formsOf = (text: string) => lookUp(lexicon.forms, text, (name) => trimmed(nameForms(name)))
  const [only] = persona.names
  if (only !== undefined && persona.names.length + persona.nicknames.length === 1) {
    return distinctForms(formsOf(only.value))
  }
  const forms = persona.names.slice(0, MOST_FORMS).flatMap(({ value }) => formsOf(value))
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
  return trimmed([...seen.values()])
}

/** Sources that show an employer at the time: a signature, a registration. Lists show the one of now. */
const DATED = new Set(['mail', 'calendar', 'event-list'])

function affiliationsOf(
  { source, traffic, employers, emails }: Persona,
  { organisations }: Lexicon,
): Affiliation[] {
  const { firstDay, lastDay } = traffic
  const isDated = DATED.has(source)
  const found: Affiliation[] = []
  for (const { name, from, to } of employers) {
    const organisation = lookUp(organisations, name, organisationKey)
    if (organisation === '') continue
    found.push({
      organisation,
      from: from ?? (isDated ? firstDay : null),
      to: to ?? (isDated ? lastDay : null),
    })
  }
  for (const email of emails) {
    const organisation = lookUp(
      organisations,
      email.slice(email.lastIndexOf('@')),
      (domain) => domain,
    )
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
