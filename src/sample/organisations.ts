import { choices, type Random } from './random.ts'

export type Organisation = {
  readonly name: string
  /** Other ways people write it: without its last word, with a legal form. */
  readonly spellings: readonly string[]
  readonly domain: string
  readonly city: string
}

const STEMS =
  choices(`Amberlight Bellwether Brightwater Candlewick Cobalt Driftwood Eastgate Fernbank
  Foxglove Gannet Harbourside Highmoor Ironbark Juniper Kestrel Lanternfish Longmeadow Marigold Millrace
  Northlight Ostler Palisade Quayside Redstart Saltmarsh Silverdale Stillwater Sunfold Tamarisk Tidewater
  Upland Verdigris Waymark Westering Wildrose Winterbourne Yarrowfield Zephyr Beechcroft Clearwell`)
const TRADES =
  choices(`Press Library Health Energy Textiles Rail Museum Water Maps Studio Institute Council
  Software Foods Insurance Pharma Timber Archive Trust Broadcasting Optics Bank Housing Marine Seeds`)
const FORMS = choices('Ltd GmbH Inc. S.L. B.V. AB plc')

export const CITIES =
  choices(`Leeds Porto Kraków Nairobi Toronto Osaka Valencia Ghent Tallinn Montevideo
  Pune Lyon Dresden Busan Lagos Aarhus Wellington Chicago Thessaloniki Amman Bogotá Hanoi Bologna Izmir`)

const TITLES =
  choices(`Librarian Archivist Data_Engineer Product_Manager Editor Head_of_Partnerships
  Research_Associate Software_Developer Service_Designer Communications_Lead Policy_Adviser Analyst
  Programme_Manager Founder Recruiter Nurse_Manager Architect Teacher Translator Operations_Director
  Finance_Lead Curator Civil_Engineer Public_Health_Officer Lecturer UX_Researcher Managing_Director`)

/** `count` invented organisations, all with different names and domains under `.example`. */
export function inventOrganisations(count: number, random: Random): readonly Organisation[] {
  const taken = new Set<string>()
  const made: Organisation[] = []
  while (made.length < count) {
    const stem = random.pick(STEMS)
    const city = random.pick(CITIES)
    const trade = random.pick(TRADES)
    const plain = `${stem} ${trade}`
    const name = taken.has(plain) ? `${plain} ${city}` : plain
    if (taken.has(name)) {
      if (made.length > STEMS.length * TRADES.length * 10) break
      continue
    }
    taken.add(name)
    made.push({
      name,
      spellings: [name, stem, `${name} ${random.pick(FORMS)}`],
      domain: `${domainLabel(name)}.example`,
      city,
    })
  }
  return made
}

/** A job title, now and then with a rank before it. */
export function inventTitle(random: Random): string {
  const title = random.pick(TITLES)
  return random.chance(0.2) ? `Senior ${title}` : title
}

function domainLabel(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\w\s]/g, '')
    .toLowerCase()
    .replaceAll(/\s+/g, name.split(' ').length > 2 ? '-' : '')
}
