import { expect, test } from 'vitest'
import { ofTheOther } from './of-the-other.ts'

test.each([
  ['I promised: send him the subtitle guide by Friday', ''],
  ['Promised her the paper on lichen. Restores old maps.', 'Restores old maps.'],
  ['Restores old maps. I will send her the paper on lichen.', 'Restores old maps.'],
  ['Ich schicke ihr den Leitfaden für Untertitel.', ''],
  ['She will send me her slides on lichen.', 'She will send me her slides on lichen.'],
  ['Subtitles operas in three languages', 'Subtitles operas in three languages'],
  ['Illustrates bird books', 'Illustrates bird books'],
  ['', ''],
])('of “%s” tells “%s”', (note, said) => {
  expect(ofTheOther(note)).toBe(said)
})
