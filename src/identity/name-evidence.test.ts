import { expect, test } from 'vitest'
import { areLikeNames, matchNames } from './name-evidence.ts'
import { nameForms } from './name-form.ts'
import { countNames, nameStatistics } from './name-statistics.ts'
import { CROWD } from './testing.ts'

const statistics = nameStatistics(
  countNames(
    CROWD.map(({ names, slugs }) => ({
      forms: names.flatMap(({ value }) => nameForms(value)),
      slug: slugs[0] ?? null,
      row: null,
    })),
  ),
)
const match = (left: string, right: string) =>
  matchNames(nameForms(left), nameForms(right), statistics)

test.each([
  ['Jörg Möller', 'Joerg Moeller', 'spelling'],
  ['Bob Kowalczyk', 'Robert Kowalczyk', 'nickname'],
  ['Stefan Kowalczyk', 'Stefsn Kowalczyk', 'slip'],
  ['A. Okafor', 'Ana Okafor', 'initial'],
  ['Kowalczyk, Ana', 'Ana Kowalczyk', 'name'],
  ['Ana', 'Ana Okafor', 'given-name'],
  ['Ana Okafor', 'Ana Kowalczyk', 'surname-changed'],
  ['Yu Ming Xu', 'Yuming Xu', 'spelling'],
])('%s and %s meet by %s', (left, right, kind) => {
  expect(match(left, right)?.kind).toBe(kind)
  expect(match(right, left)?.kind).toBe(kind)
})

test('counts a rare name for more than a common one', () => {
  const rare = match('Ana Kowalczyk', 'Ana Kowalczyk')?.bits ?? 0
  const common = match('Ana Okafor', 'Ana Okafor')?.bits ?? 0
  expect(rare).toBeGreaterThan(common)
})

test('holds two given names with one surname to be two people', () => {
  expect(match('Ben Kowalczyk', 'Ana Kowalczyk')?.bits).toBeLessThan(-8)
})

test.each([
  ['Ana Ruiz', 'Bo Ruiz', true],
  ['Ana Ruiz', 'Bo Berg', false],
  ['Ana Ruiz', '小野康平', true],
])('%s and %s could share an address: %s', (left, right, may) => {
  expect(areLikeNames(nameForms(left), nameForms(right))).toBe(may)
})
