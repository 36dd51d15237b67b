import type { Affiliation } from './sketch.ts'

/** Providers that give addresses to everybody; more are learned from the owner's own data. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it live.com msn.com yahoo.com ' +
    'yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.jp yahoo.co.in yahoo.com.br ymail.com icloud.com me.com mac.com aol.com proton.me ' +
    'protonmail.com pm.me tutanota.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org ' +
    'fastmail.com hey.com zoho.com mail.com mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru rambler.ru orange.fr free.fr wanadoo.fr ' +
    'laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz email.cz ' +
    'qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net docomo.ne.jp bluewin.ch hispeed.ch uol.com.br bol.com.br terra.com.br ' +
    'comcast.net verizon.net att.net sbcglobal.net btinternet.com rogers.com telus.net shaw.ca bigpond.com xtra.co.nz rediffmail.com'
  ).split(' '),
)

/** What the owner's data tell about organisations: which domains are whose, how common each is. */
export type Organisations = {
  /** The organisation behind a key or `@domain`; null for free mail. */
  readonly resolve: (organisation: string) => string | null
  /** Share of the network seen there, > 0. Organisations known by their first word only: all of them. */
  readonly share: (organisation: string) => number
  readonly isFreeMail: (domain: string) => boolean
}

/** What was learned of organisations, as it can be kept. */
export type KnownOrganisations = {
  /** The names that people gave, sorted. */
  readonly names: readonly string[]
  /** Domains that are everybody's, beyond those known to all. */
  readonly free: readonly string[]
  readonly domains: ReadonlyMap<string, string>
  readonly shares: ReadonlyMap<string, number>
  /** Share of an organisation that nobody was seen at. */
  readonly least: number
}

/**
 * Learns which mail domain belongs to which employer from personas that show both, and which
 * domains are everybody's: many people who name many different employers.
 */
export function learnOrganisations(sketches: Iterable<Affiliated>): KnownOrganisations {
  const usage = countUsage(sketches)
  const names = new Names([...usage.people.keys()].sort())
  const free = findFreeMail(usage)
  const domains = new Map<string, string>()
  for (const domain of usage.domains.keys()) {
    if (!free.has(domain)) domains.set(domain, ownerOfDomain(domain, usage, names))
  }
  const known = {
    names: names.all,
    free: [...free].filter((domain) => !FREE_MAIL.has(domain)),
    domains,
  }
  const { shares, clusters } = countShares(sketches, resolver(known))
  return { ...known, shares, least: 1 / (clusters + 1) }
}

export function openOrganisations(known: KnownOrganisations): Organisations {
  const { shares, least } = known
  const free = new Set(known.free)
  return {
    resolve: resolver(known),
    share: (organisation) => shares.get(organisation) ?? least,
    isFreeMail: (domain) => FREE_MAIL.has(domain) || free.has(domain),
  }
}

type Resolve = Organisations['resolve']

function resolver(known: Pick<KnownOrganisations, 'names' | 'free' | 'domains'>): Resolve {
  const names = new Names(known.names)
  const free = new Set([...FREE_MAIL, ...known.free])
  return (organisation) => {
    if (!organisation.startsWith('@')) return names.canonical(organisation)
    const domain = organisation.slice(1)
    return free.has(domain) ? null : (known.domains.get(domain) ?? names.canonical(labelOf(domain)))
  }
}

type Affiliated = { readonly affiliations: readonly Affiliation[] }

type Usage = {
  /** Organisation key → personas naming it. */
  readonly people: Map<string, number>
  /** Domain → how many personas have an address there, and which employers they name. */
  readonly domains: Map<string, { people: number; employers: Map<string, number> }>
}

function countUsage(sketches: Iterable<Affiliated>): Usage {
  const usage: Usage = { people: new Map(), domains: new Map() }
  for (const { affiliations } of sketches) {
    const keys = new Set(affiliations.map(({ organisation }) => organisation))
    const employers = [...keys].filter((key) => !key.startsWith('@'))
    for (const employer of employers) bump(usage.people, employer)
    for (const key of keys) {
      if (key.startsWith('@')) noteDomain(usage, key.slice(1), employers)
    }
  }
  return usage
}

function noteDomain(usage: Usage, domain: string, employers: readonly string[]): void {
  let entry = usage.domains.get(domain)
  if (entry === undefined) {
    usage.domains.set(domain, (entry = { people: 0, employers: new Map() }))
  }
  entry.people++
  for (const employer of employers) bump(entry.employers, employer)
}

function findFreeMail({ domains }: Usage): Set<string> {
  const free = new Set(FREE_MAIL)
  for (const [domain, { employers }] of domains) {
    let named = 0
    const heads = new Map<string, number>()
    for (const [employer, count] of employers) {
      named += count
      bump(heads, headOf(employer), count)
    }
    if (named >= 8 && heads.size >= 5 && Math.max(...heads.values()) < 0.35 * named)
      free.add(domain)
  }
  return free
}

/** The employer named most by those with an address there, else the one its label spells. */
function ownerOfDomain(domain: string, usage: Usage, names: Names): string {
  const label = labelOf(domain)
  let [best, most, named] = ['', 0, 0]
  const counts = new Map<string, number>()
  for (const [employer, count] of usage.domains.get(domain)?.employers ?? []) {
    bump(counts, names.canonical(employer), count)
    named += count
  }
  for (const [employer, count] of counts) {
    if (count > most || (count === most && employer < best)) [best, most] = [employer, count]
  }
  const fits = best.replaceAll(' ', '').startsWith(label) || label.startsWith(headOf(best))
  if (best !== '' && (fits || (most >= 2 && most >= 0.4 * named))) return best
  return names.canonical(names.spelled(label) ?? label)
}

/** Names of organisations by their first word and by their letters. */
class Names {
  readonly all: readonly string[]
  readonly #longer: Map<string, string[]> = new Map()
  readonly #squashed: Map<string, string> = new Map()

  /** @param all the names, sorted */
  constructor(all: readonly string[]) {
    this.all = all
    for (const name of all) {
      this.#squashed.set(name.replaceAll(' ', ''), name)
      const head = headOf(name)
      if (head !== name) this.#longer.set(head, [...(this.#longer.get(head) ?? []), name])
    }
  }

  /** "Coral" is "Coral Therapeutics" where no other Coral is known. */
  canonical(name: string): string {
    const longer = this.#longer.get(name)
    return longer?.length === 1 ? (longer[0] ?? name) : name
  }

  spelled(label: string): string | undefined {
    return this.#squashed.get(label)
  }
}

function countShares(
  sketches: Iterable<Affiliated>,
  resolve: Resolve,
): { readonly shares: Map<string, number>; readonly clusters: number } {
  const counts = new Map<string, number>()
  let people = 0
  let clusters = 0
  for (const { affiliations } of sketches) {
    clusters++
    const names = new Set<string>()
    for (const { organisation } of affiliations) {
      const name = resolve(organisation)
      if (name !== null) names.add(name)
    }
    if (names.size > 0) people++
    const heads = new Set([...names].map(headOf))
    for (const name of names) if (name !== headOf(name)) bump(counts, name)
    for (const head of heads) bump(counts, head)
  }
  for (const [name, count] of counts) counts.set(name, count / people)
  return { shares: counts, clusters }
}

/** Do two resolved organisations agree: the same, or one given by its first word only? */
export function organisationsAgree(left: string, right: string): boolean {
  if (left === right) return true
  const short = left.length < right.length ? left : right
  return !short.includes(' ') && headOf(left) === headOf(right)
}

/** The affiliations with their organisations resolved; free mail falls away. */
export function resolveAffiliations(
  affiliations: readonly Affiliation[],
  organisations: Organisations,
): Affiliation[] {
  return affiliations.flatMap((one) => {
    const organisation = organisations.resolve(one.organisation)
    return organisation === null ? [] : [{ ...one, organisation }]
  })
}

export function headOf(organisation: string): string {
  const space = organisation.indexOf(' ')
  return space < 0 ? organisation : organisation.slice(0, space)
}

/** `sage9.co.uk` → `sage`: the label a company chose, without the digit that made it free. */
function labelOf(domain: string): string {
  const labels = domain.split('.')
  const country = labels.length > 2 && /^(?:co|com|ac|org|net|gov|edu)$/.test(labels.at(-2) ?? '')
  const label = labels.at(country ? -3 : -2) ?? domain
  return label.replace(/-/g, '').replace(/(?<=[a-z]{3})\d+$/, '')
}

function bump(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
