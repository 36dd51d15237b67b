import { expect, test } from 'vitest'
import { answersTo } from './answers-to.ts'

test.each([
  ['Ursula Klein', 'Ursula'],
  ['Ursula Klein', 'Klein'],
  ['Ursula Klein', 'Uschi'],
  ['Ursula Klein', 'Ursual'],
  ['Henry Gilbury', 'Harry'],
  ['Henry Gilbury', 'Enrique'],
  ['Jürgen Groß', 'Juergen'],
  ['Zoë Óskarsdóttir', 'Zoe'],
  ['Hannah Ito', 'Hanna'],
  ['Helen Fox', 'Ellen'],
  ['Min-jun Kim', 'Minjun'],
  ['Anne Marie Roux', 'Annemarie'],
  ['Jean-Pierre Roux', 'Jean'],
  ['Isabella Conti', 'Bella'],
  ['Florence Adeyemi', 'Flo'],
  ['Marcela Souza', 'Marcelinha'],
  ['Sinéad O’Brien', 'OBrien'],
  ['Đặng Quốc Hùng', 'Hung'],
  ['Dr. Kenji Sato, PhD', 'Sato'],
  ['Willem van de Kamp', 'Wim'],
])('%s answers to %s', (name, called) => {
  expect(answersTo([name], called)).toBe(true)
})

test.each([
  ['Ursula Klein', 'Henry'],
  ['Henry Gilbury', 'Sara'],
  ['Clara Diaz', 'Sara'],
  ['Tim Berger', 'Tom'],
  ['Noelia Prieto', 'Daniela'],
  ['Sara Lund', 'Mara'],
])('%s does not answer to %s', (name, called) => {
  expect(answersTo([name], called)).toBe(false)
})

test('any of several names will do', () => {
  expect(answersTo(['王小明', 'Amy Wang'], 'Amy')).toBe(true)
})
