import { expect, test } from 'vitest'
import { scoreIdentities } from './identity-score.ts'

const TRUTH = {
  people: [{ id: 'ada' }, { id: 'bo' }],
  records: [
    { person: 'ada', source: 'mailbox.mbox', key: 'ada@oak.example' },
    { person: 'ada', source: 'google-contacts.csv', key: '#1' },
    { person: 'ada', source: 'contacts.vcf', key: '#4' },
    { person: 'bo', source: 'mailbox.mbox', key: 'bo@elm.example' },
    { person: 'bo', source: 'google-contacts.csv', key: '#2' },
    { person: null, source: 'mailbox.mbox', key: 'news@elm.example' },
    { person: 'me', source: 'events', key: 'evt/1' },
  ],
}

function clusters(names: readonly string[]) {
  return TRUTH.records.map(({ source, key }, n) => ({ source, key, cluster: names[n] ?? 'x' }))
}

test('all right', () => {
  const score = scoreIdentities(TRUTH, clusters(['1', '1', '1', '2', '2', '1', '1']))
  expect(score).toMatchObject({
    precision: 1,
    recall: 1,
    f1: 1,
    bCubedF1: 1,
    exact: 1,
    largest: 1,
    missing: 0,
  })
})

test('everyone in one cluster: four of ten pairs are right', () => {
  const score = scoreIdentities(TRUTH, clusters(['1', '1', '1', '1', '1']))
  expect(score.precision).toBeCloseTo(0.4)
  expect(score).toMatchObject({ recall: 1, exact: 0, largest: 2 })
})

test('one record apart: two of four true pairs are lost', () => {
  const score = scoreIdentities(TRUTH, clusters(['1', '1', '9', '2', '2']))
  expect(score).toMatchObject({ precision: 1, recall: 0.5, exact: 0.5 })
})

test('a record that is nowhere counts against recall', () => {
  const lines = clusters(['1', '1', '1', '2', '2']).filter(({ key }) => key !== '#2')
  expect(scoreIdentities(TRUTH, lines)).toMatchObject({ precision: 1, recall: 0.75, missing: 1 })
})
