import { expect, test } from 'vitest'
import { toldTo } from './told-to.ts'

const IMOGEN = { name: 'Imogen Slater', called: 'Imogen' }

test.each([
  [
    'Noriko takes trainees, and Imogen advises students',
    'Noriko takes trainees, and you advise students',
  ],
  ['Imogen is a tutor; Noriko is not', 'you are a tutor; Noriko is not'],
  [
    'Imogen Slater could use a translator for the letters of their collection',
    'you could use a translator for the letters of your collection',
  ],
  ["Noriko has read Imogen's book on maps", 'Noriko has read your book on maps'],
  ['Noriko would like to meet Imogen', 'Noriko would like to meet you'],
  [
    'Noriko could use help with their archive, and Imogen may be of help',
    'Noriko could use help with their archive, and you may be of help',
  ],
  ['Imogen teaches maps and Noriko draws them', 'you teach maps and Noriko draws them'],
  ['you both care about lichen', 'you both care about lichen'],
])('%s', (said, told) => {
  expect(toldTo(IMOGEN, said)).toBe(told)
})
