import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { betaBelow, betaQuantile } from './beta.ts'
import { askLight, favourBalance, initiationShare, type Favour } from './reciprocity.ts'

const received = (size: Favour['size'], at = 0): Favour => ({ at, way: 'received', size })
const given = (size: Favour['size'], at = 0): Favour => ({ at, way: 'given', size })

describe('favours', () => {
  test('halve each year', () => {
    expect(favourBalance([given('large')], 365 * DAY_MS)).toBeCloseTo(4, 9)
  })

  test.each([
    ['nothing yet', [], 0, 'green'],
    ['one medium favour had', [received('medium')], 0, 'green'],
    ['two medium favours had', [received('medium'), received('medium')], 0, 'amber'],
    ['three, none given', [received('medium'), received('medium'), received('medium')], 0, 'red'],
    ['the same from a strong tie', [received('medium'), received('medium')], 0.8, 'green'],
    ['made good', [received('large'), given('large')], 0, 'green'],
  ] as const)('%s', (_case, favours, strength, light) => {
    expect(askLight(favours, 0, strength).light).toBe(light)
  })
})

describe('who begins', () => {
  test('a few times say little', () => {
    expect(initiationShare({ byMe: 4, byThem: 0 }).oneSided).toBe(false)
  })

  test('always the owner, often', () => {
    expect(initiationShare({ byMe: 30, byThem: 1 }).oneSided).toBe(true)
  })

  test('the interval holds the share', () => {
    const { mine, low, high } = initiationShare({ byMe: 9, byThem: 4 })
    expect(low).toBeLessThan(mine)
    expect(mine).toBeLessThan(high)
  })
})

describe('the beta distribution', () => {
  test.each([
    [0.3, 1, 1, 0.3],
    [0.5, 2, 2, 0.5],
    [0.2, 2, 2, 0.104],
    [0.7, 5, 1, 0.16807],
    [0.4, 1, 8, 0.98320384],
    [0.9, 40, 2, 0.0739044147],
  ])('below %d of Beta(%d, %d)', (x, a, b, expected) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(expected, 7)
  })

  test('its quantile is its inverse', () => {
    expect(betaBelow(betaQuantile(0.1, 7, 3), 7, 3)).toBeCloseTo(0.1, 9)
  })
})
