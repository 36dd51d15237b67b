import { expect, test } from 'vitest'
import type { NearPerson, NearView, TripsView } from '../domain/view/trip-view.ts'
import { nearLines, tripsLines } from './present-trips.ts'

const LEEDS = { id: 1, name: 'Leeds', region: 'England', country: 'GB', lat: 53.8, lon: -1.55 }
const ANA: NearPerson = {
  personId: 'ana',
  name: 'Ana Ruiz',
  about: 'Editor, Oak Press',
  state: 'warm',
  stateWords: 'warm',
  place: 'Otley',
  km: 16,
  seenInPersonAt: Date.UTC(2026, 2, 3),
  lastContactAt: null,
  why: [],
  value: 0.5,
}
const NEAR: NearView = { place: LEEDS, km: 40, total: 2, people: [ANA], onRecord: [] }
const TRIPS: TripsView = {
  home: { place: LEEDS, from: 'profile' },
  trips: [
    {
      id: 't1',
      kind: 'trip',
      place: LEEDS,
      from: '2027-03-03',
      to: '2027-03-17',
      note: '',
      when: 'ahead',
      planned: 1,
    },
  ],
  suggestions: [{ id: 's1', place: LEEDS, from: '2027-05-01', to: '2027-05-02', because: [] }],
  coffees: [],
  mix: [],
}

test('says who lives around a place, with how far and when last seen', () => {
  expect(nearLines(NEAR)).toEqual([
    '2 people within 40 km of Leeds, England, GB',
    '  Ana Ruiz, Editor, Oak Press (Otley, 16 km): warm, last seen in person 2026-03-03  ana',
  ])
})

test('lists trips and journeys found, and leaves empty parts out', () => {
  expect(tripsLines(TRIPS)).toEqual([
    'You live in Leeds, England, GB (your profile)',
    'Trips and moves',
    '  2027-03-03 to 2027-03-17  Leeds, England, GB, 1 person in the plan  t1',
    'In your calendar',
    '  2027-05-01 to 2027-05-02  Leeds, England, GB  s1',
  ])
})
