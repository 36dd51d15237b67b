import type { Channel } from '../../src/domain/interaction.ts'
import type { TieState } from '../../src/domain/tie.ts'
import type { PersonRow } from '../../src/domain/view/person-view.ts'

export const NOW = Date.parse('2026-11-24T08:30:00Z')
export const DAY = 86_400_000

const GIVEN =
  'Dana Luis Ana Ravi Kim Bea Liz Omar Priya Jonas Mei Tariq Ingrid Paolo Nadia Hugo Sofía Kwame Elif Tomasz Aiko Mateus Greta Samir Yara Oskar Lena Imani Pavel Noor'.split(
    ' ',
  )
const FAMILY =
  'Okafor Prieto Ruiz Menon Sato Lin Chen Haddad Natarajan Lindqvist Wong Aziz Solberg Rossi Petrova Almeida García Mensah Yıldız Nowak Tanaka Ferreira Bergström Khoury Costa Winter Novák Achebe Ivanov Rahimi'.split(
    ' ',
  )
const TITLES = [
  'Metadata lead',
  'Archivist',
  'Programme director',
  'Oral historian',
  'Data librarian',
  'Head of collections',
  'Design researcher',
  'Grants officer',
  'Conservator',
  'Product manager',
]
const PLACES = [
  'Queens Library',
  'Oak Press',
  'Harbour Museum',
  'Northside Archive',
  'City Records',
  'Linden Foundation',
  'Riverside Institute',
  'Birch & Vale',
]
const CITIES = ['New York', 'Brooklyn', 'Boston', 'Lisbon', 'Berlin', 'Chicago']
const TAGS = ['METRO', 'LIU alumni', 'Oral history', 'Reviewers', 'Board']
const STATES: readonly [TieState, string, number][] = [
  ['dormant', 'dormant', 46],
  ['slight', 'slight', 14],
  ['none', 'no contact yet', 12],
  ['warm', 'warm', 8],
  ['fading', 'fading', 6],
  ['cooling', 'cooling', 5],
  ['strong', 'strong', 3],
  ['new', 'new', 3],
  ['resting', 'resting', 2],
  ['released', 'let go', 1],
]
const QUIET: { readonly [state in TieState]?: readonly [number, number] } = {
  strong: [1, 20],
  warm: [5, 60],
  new: [1, 12],
  cooling: [60, 140],
  fading: [140, 300],
  slight: [30, 500],
  dormant: [400, 3200],
  resting: [90, 900],
  released: [300, 1500],
}
const CHANNELS: readonly Channel[] = [
  'email',
  'linkedin',
  'in-person',
  'phone',
  'whatsapp',
  'video',
]

/** The same numbers each time: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many invented people, in the order a list would show them. The first are always the same. */
export function fakePeople(count: number): PersonRow[] {
  const next = chance(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const people = Array.from({ length: count }, (_, index) => {
    const [state, stateWords] = weighted(next())
    const quiet = QUIET[state]
    const days = quiet === undefined ? null : quiet[0] + next() * (quiet[1] - quiet[0])
    return {
      id: `p${index}`,
      name: `${pick(GIVEN)} ${pick(FAMILY)}`,
      about: next() < 0.86 ? `${pick(TITLES)}, ${pick(PLACES)}` : null,
      state,
      stateWords,
      lastContactAt: days === null ? null : NOW - Math.round(days * DAY),
      lastChannel: days === null ? null : pick(CHANNELS),
      city: next() < 0.6 ? pick(CITIES) : null,
      tags: next() < 0.3 ? [pick(TAGS)] : [],
      note: next() < 0.04 ? 'paper due Friday' : null,
    }
  })
  const named = NAMED.map((row, index) => ({ ...people[index], ...row }) as PersonRow)
  return [...named, ...people.slice(NAMED.length)].slice(0, count)
}

const NAMED: readonly Partial<PersonRow>[] = [
  {
    name: 'Dana Okafor',
    about: 'Metadata lead, Queens Library',
    state: 'warm',
    stateWords: 'warm',
    lastContactAt: NOW - 5 * DAY,
    lastChannel: 'in-person',
    city: 'New York',
    tags: ['METRO', 'LIU alumni'],
    note: 'paper due Friday',
  },
  {
    name: 'Luis Prieto',
    about: 'Archivist, Harbour Museum',
    state: 'new',
    stateWords: 'new',
    lastContactAt: NOW - 5 * DAY,
    lastChannel: 'event',
    note: 'met at NYTSL Thursday',
  },
  { name: 'Ana Ruiz', about: 'Oral historian, Oak Press', state: 'strong', stateWords: 'strong' },
  {
    name: 'Ravi Menon',
    about: 'Data librarian, Northside Archive',
    state: 'warm',
    stateWords: 'warm',
  },
  {
    name: 'Bea Lin',
    about: 'Head of collections, Riverside Institute',
    state: 'dormant',
    stateWords: 'dormant',
    lastContactAt: NOW - 1700 * DAY,
    lastChannel: 'email',
  },
  {
    name: 'Wilhelmina van der Steen-Oosterhout, née Grootendorst-Van Wijngaarden',
    about: 'Secretary general, International Federation of Very Long Association Names',
    state: 'cooling',
    stateWords: 'cooling',
  },
  { name: '王小明', about: 'Curator, 上海图书馆', state: 'slight', stateWords: 'slight' },
  {
    name: 'ليلى حداد',
    about: 'Conservator, Linden Foundation',
    state: 'fading',
    stateWords: 'fading',
  },
]

function weighted(roll: number): readonly [TieState, string] {
  let left = roll * 100
  for (const [state, words, weight] of STATES) {
    left -= weight
    if (left < 0) return [state, words]
  }
  return ['dormant', 'dormant']
}
