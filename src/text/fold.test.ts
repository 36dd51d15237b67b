import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['  Ana   RUIZ ', 'ana ruiz'],
  ['Åke Jöhansson', 'ake johansson'],
  ['Straße', 'strasse'],
  ["O'Brien", 'obrien'],
  ['O’Brien', 'obrien'],
  ['Đặng Hùng', 'dang hung'],
  ['王小明', 'wangxiaoming'],
  ['Анна Морозова', 'anna morozova'],
  ['Ana Ruiz, PhD', 'ana ruiz phd'],
  ['Ana Ruiz 🚀', 'ana ruiz'],
  ['Redman-Richardson', 'redman richardson'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice changes nothing', () => {
  const once = fold('İbrahim Şahin (née Çelik) ® 🇩🇪')
  expect(fold(once)).toBe(once)
})

test('composed and decomposed letters fold alike', () => {
  expect(fold('Jose\u0301')).toBe(fold('Jos\u00e9'))
})
