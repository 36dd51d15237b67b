import { expect, test } from 'vitest'
import { refitIntercept, tieWindows, type TieWindow } from './intercept-refit.ts'
import { contact, daysOf } from './testing.ts'
import { logistic } from './tie-formula.ts'

/** Windows whose contacts come just as often as the intercept foretells. */
function windowsUnder(intercept: number, count: number): TieWindow[] {
  return Array.from({ length: count }, (_, index) => {
    const offset = (index % 10) / 5
    const among = Math.floor(index / 10) / (count / 10)
    return { offset, contact: among < logistic(offset + intercept) }
  })
}

test('finds the owner’s own intercept', () => {
  const fit = refitIntercept(windowsUnder(-1.2, 2000))
  expect(fit.refitted).toBe(true)
  expect(fit.intercept).toBeCloseTo(-1.2, 1)
})

test('moves by at most one', () => {
  expect(refitIntercept(windowsUnder(2, 1000)).intercept).toBeCloseTo(-0.8, 6)
})

test('keeps the general one while there is too little history', () => {
  expect(refitIntercept(windowsUnder(-1, 190))).toMatchObject({ intercept: -1.8, refitted: false })
})

test('looks back one horizon at a time, from first contact on', () => {
  const windows = tieWindows(daysOf([contact(0, 'met'), contact(120, 'met')]), 290)
  expect(windows.map((window) => window.contact)).toEqual([false, true, false])
})
