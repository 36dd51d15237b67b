import { expect, test } from 'vitest'
import { readGazetteer } from '../../connect/gazetteer/read-gazetteer.ts'
import { findPlace } from './find-place.ts'
import { openGazetteer } from './gazetteer.ts'
import { KEPT_ASIDE } from './kept-aside.cases.ts'
import { LEARN } from './learn.cases.ts'

const gazetteer = openGazetteer(readGazetteer())

/** A wanted place with a `?` before it may also stay unsaid. */
function score(cases: typeof LEARN) {
  const answers = cases.map(([text, wanted]) => {
    const { place } = findPlace(text, gazetteer)
    const got = place === null ? '?' : `${place.name}, ${place.country}`
    const isRight =
      got === wanted || (wanted.startsWith('?') && [wanted.slice(1), '?'].includes(got))
    return { text, wanted, got, isRight, isSaid: place !== null }
  })
  const said = answers.filter(({ isSaid }) => isSaid)
  const asked = answers.filter(({ wanted }) => !wanted.startsWith('?'))
  return {
    wrong: answers.filter(({ isRight }) => !isRight),
    precision: said.filter(({ isRight }) => isRight).length / said.length,
    found: asked.filter(({ isRight }) => isRight).length / asked.length,
  }
}

test('the places learnt from are all told apart', () => {
  expect(score(LEARN).wrong).toEqual([])
})

test('of places never looked at, what is said is right, and most are found', () => {
  const { precision, found, wrong } = score(KEPT_ASIDE)
  process.stdout.write(
    `places: precision ${precision.toFixed(3)}, found ${found.toFixed(3)} of ${KEPT_ASIDE.length}; not as wanted: ` +
      wrong.map(({ text, got }) => `${text} → ${got}`).join('; ') +
      '\n',
  )
  expect(precision).toBeGreaterThanOrEqual(0.97)
  expect(found).toBeGreaterThanOrEqual(0.9)
})

test('the country somebody lives in tells places of one name apart', () => {
  const find = (text: string, country?: string) => findPlace(text, gazetteer, country)
  expect(find('Valencia').trouble).toBe('ambiguous')
  expect(find('Valencia', 'ES').place).toMatchObject({ region: 'Valencia', country: 'ES' })
  expect(find('Springfield', 'US').trouble).toBe('ambiguous')
})

test('says what is missing', () => {
  const trouble = (text: string) => findPlace(text, gazetteer).trouble
  expect(trouble('Springfield')).toBe('ambiguous')
  expect(trouble('Texas')).toBe('too-wide')
  expect(trouble('Remote')).toBe('unknown')
})
