import type { ReviewCard } from '../../src/domain/view/review-view.ts'
import { DAY, NOW } from './fake-people.ts'

export function fakeCards(): ReviewCard[] {
  const names = [
    ['Liz Chen', 'Elizabeth Chen'],
    ['Omar Haddad', 'Omar A. Haddad'],
    ['M. Wong', 'Mei Wong'],
  ] as const
  return names.map(([left, right], index) => ({
    id: `c${index}`,
    bits: 7.4 - index,
    left: {
      personId: `p${10 + index}`,
      name: left,
      about: 'Data librarian, City Records',
      lastContactAt: NOW - 40 * DAY,
      records: [{ source: 'Mail', key: 'liz.chen@records.example' }],
      facts: [
        { field: 'email', value: 'liz.chen@records.example', source: 'Mail' },
        { field: 'employer', value: 'City Records', source: 'Mail signature' },
      ],
    },
    right: {
      personId: `p${20 + index}`,
      name: right,
      about: 'Librarian at City Records',
      lastContactAt: null,
      records: [{ source: 'LinkedIn', key: 'in/elizabeth-chen-example' }],
      facts: [
        { field: 'linkedin', value: 'elizabeth-chen-example', source: 'LinkedIn connections' },
        { field: 'employer', value: 'City Records', source: 'LinkedIn connections' },
        { field: 'city', value: 'Boston', source: 'LinkedIn connections' },
      ],
    },
    evidence: [
      { text: 'Liz is short for Elizabeth', bits: 3.1 },
      { text: 'Same employer, one of 12 there', bits: 4.8 },
      { text: 'Chen is a common family name', bits: -0.5 },
    ],
  }))
}
