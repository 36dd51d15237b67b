import type { Instant } from '../../domain/instant.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import type { Writer } from '../../store/change.ts'
import { countryOfPhone } from '../../text/country-of-phone.ts'
import { fold } from '../../text/fold.ts'
import { countryNamed } from '../../text/places/countries.ts'
import { LEARNT_COUNTRY } from '../home.ts'
import { placeOf } from '../places/gazetteer.ts'
import { homePlace, profileLocation } from '../trips/home-place.ts'

/** Addresses on cards of the owner's own, as written. */
const OWN_PLACES = 'ownPlaces'

type Clock = { readonly now: Instant; readonly timeZone: string }

/**
 * Keeps in which country the owner lives, by which numbers without a code are read: where they said that they
 * live; else as their profile says; else the country that most of their own addresses and numbers have. What
 * was learnt stays where nothing is told any more.
 */
export async function learnCountry(w: Writer, clock: Clock): Promise<void> {
  const country = await countryOf(w, clock)
  const kept = (await readSettings(w))[LEARNT_COUNTRY]
  if (country !== null && country !== kept) await putSetting(w, LEARNT_COUNTRY, country)
}

/** What cards of the owner's own give as their addresses, for `learnCountry`. */
export async function noteOwnPlaces(w: Writer, told: readonly string[]): Promise<void> {
  if (told.length === 0) return
  const kept = ownTexts(await readSettings(w), OWN_PLACES)
  const all = [...new Set([...kept, ...told])]
  if (all.length > kept.length) await putSetting(w, OWN_PLACES, all)
}

async function countryOf(s: Scope, clock: Clock): Promise<string | null> {
  const home = await homePlace(s, clock)
  if (home !== null && home.from !== 'people') return home.place.country
  const location = await profileLocation(s)
  const told = location === null ? null : countryIn(location)
  return told ?? mostTold(await readSettings(s))
}

/** "Potsdam, Brandenburg, Germany", "Deutschland"; null where none is named. */
function countryIn(text: string): string | null {
  const { place } = placeOf(text)
  if (place !== null) return place.country
  const last = fold(text.split(/[,\n]/).at(-1) ?? '')
  return last.length > 2 ? countryNamed(last) : null
}

/** An address in a country's own domain says less than a number or where letters go. */
const WEIGHTS = { place: 1, phone: 1, email: 0.5 }

function mostTold(kept: Readonly<Record<string, unknown>>): string | null {
  const votes = new Map<string, number>()
  const vote = (country: string | null, weight: number) => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight)
  }
  for (const text of ownTexts(kept, OWN_PLACES)) vote(countryIn(text), WEIGHTS.place)
  for (const number of ownTexts(kept, 'ownPhones')) vote(countryOfPhone(number), WEIGHTS.phone)
  for (const address of ownTexts(kept, 'ownEmails')) vote(countryOfDomain(address), WEIGHTS.email)
  const [most] = [...votes].toSorted((left, right) => right[1] - left[1])
  return most?.[0] ?? null
}

/** Sold to anybody for the sake of their letters. */
const FOR_ANYBODY = new Set(
  'ac ag ai am cc co eu fm gg gl im io is la li ly me mu nu pm sc sh st su to tv vc vg ws'.split(
    ' ',
  ),
)

function countryOfDomain(address: string): string | null {
  const end = /\.([a-z]{2})$/i.exec(address.trim())?.[1]?.toLowerCase()
  if (end === undefined || FOR_ANYBODY.has(end)) return null
  return countryNamed(end === 'uk' ? 'gb' : end)
}

function ownTexts(kept: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const texts = kept[name]
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : []
}
