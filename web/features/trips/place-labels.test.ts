import { expect, test } from 'vitest'
import { placeLabels, type Spot } from './place-labels.ts'

const PICTURE = { font: 10, width: 300, height: 150, most: 9 }
const spot = (id: number, name: string, cx: number, cy: number, r = 3): Spot => ({
  id,
  name,
  cx,
  cy,
  r,
})

test('a name stands right of its spot, left at the right edge, above where both sides are taken', () => {
  const labels = placeLabels(
    [
      spot(1, 'Leeds', 150, 75),
      spot(2, 'Seoul', 290, 20),
      spot(3, 'Porto', 40, 120),
      spot(4, 'Braga', 60, 120),
      spot(5, 'Vigo', 20, 120),
    ],
    PICTURE,
  )
  expect(labels.map(({ id, anchor }) => [id, anchor])).toEqual([
    [1, 'start'],
    [2, 'end'],
    [3, 'middle'],
    [4, 'start'],
    [5, 'middle'],
  ])
})

test('what has no room has no name; names never lie on spots or on one another', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    spot(index, `Place ${index}`, 100 + (index % 8) * 6, 60 + Math.floor(index / 8) * 6),
  )
  const labels = placeLabels(crowd, { ...PICTURE, most: 40 })
  expect(labels.length).toBeLessThan(20)
  for (const { x, y, anchor, text } of labels) {
    const wide = text.length * 5.4
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    const under = crowd.filter(
      ({ cx, cy }) => cx > left && cx < left + wide && cy > y - 8 && cy < y + 2,
    )
    expect(under).toEqual([])
  }
})

test('a long name is cut with a sign of it, and stays inside', () => {
  const [label] = placeLabels([spot(1, 'Clermont-Ferrand-sur-la-Colline', 280, 70)], PICTURE)
  expect(label).toMatchObject({ text: 'Clermont-Ferrand-su…', anchor: 'end' })
})
