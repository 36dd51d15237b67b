import { expect, test } from 'vitest'
import { coachText } from '../coach-text.ts'
import { readText } from '../reading/read.ts'
import { found } from '../testing.ts'
import { wrongName } from './wrong-name.ts'

const URSULA = { reader_name: 'Ursula Klein' }

test.each([
  ['Hi Henry, thank you for the book.', 'Henry'],
  ['Dear Sara, hope you are well.', 'Sara'],
  ['Dear Ms Gilbury,\nthe kiln is warm.', 'Gilbury'],
  ['Dear Noelia,\nthe kiln is warm.', 'Noelia'],
  ['Hi Sara Klein, the kiln is warm.', 'Sara Klein'],
  ['Hi Henry and Sara, the kiln is warm.', 'Henry'],
  ['Hallo Henry, danke für das Buch.', 'Henry'],
  ['Hola Enrique, gracias por el libro.', 'Enrique'],
  ['Olá Inês, obrigada pelo livro.', 'Inês'],
  ['Caro Bruno, grazie del libro.', 'Bruno'],
  ['Chère Sylvie, merci pour le livre.', 'Sylvie'],
  ['Beste Henk, bedankt voor het boek.', 'Henk'],
])('%s goes to Ursula', (text, name) => {
  expect(found(wrongName, 'followup', text, URSULA)).toEqual([name])
})

test.each([
  'Hi Ursula, the kiln is warm.',
  'Hi Uschi, the kiln is warm.',
  'Hi Ursual, the kiln is warm.',
  'Hi U., the kiln is warm.',
  'Hi UK, the kiln is warm.',
  'Dear Ms Klein, the kiln is warm.',
  'Dear Ms U. Klein, the kiln is warm.',
  'Sehr geehrte Frau Dr. Klein,\nder Ofen ist warm.',
  'Hi Henry and Ursula, the kiln is warm.',
  'Liebe Ursula, lieber Henry, der Ofen ist warm.',
  'Hi all, the kiln is warm.',
  'Dear team,\nthe kiln is warm.',
  'Dear Sir or Madam,\nthe kiln is warm.',
  'The kiln is warm, Henry.',
])('right to Ursula: %s', (text) => {
  expect(found(wrongName, 'followup', text, URSULA)).toEqual([])
})

test.each([
  ['Hi Harry, the deck is here.', { reader_name: 'Henry Gilbury' }],
  ['Dear Mr Weber, the deck is here.', { reader_name: 'Hannes' }],
  ['Hi Margaret, the deck is here.', { reader_name: 'Grandma' }],
  ['Hi Amy, the deck is here.', { reader_name: '王小明', reader_other_names: ['Amy Wang'] }],
  ['Hi Taro, the deck is here.', { reader_name: '松本 太郎' }],
  ['Hi Bibi, the deck is here.', { ...URSULA, reader_other_names: ['Bibi'] }],
  ['Hi Oak Press, the deck is here.', { ...URSULA, reader_employer: 'Oak Press Ltd' }],
  ['Hello, Ines. The deck is here.', { ...URSULA, sender_name: 'Ines Lobo' }],
  ['Hi Zoe, the deck is here.', { reader_name: 'Zoë Óskarsdóttir' }],
  ['Hi Hùng, the deck is here.', { reader_name: 'Đặng Quốc Hùng' }],
  ['Hi Henry, the deck is here.', {}],
])('nothing wrong, as far as is known: %s', (text, context) => {
  expect(found(wrongName, 'followup', text, context)).toEqual([])
})

test.each([
  ['Hi Henry, thanks.', URSULA, 'Ursula'],
  ['Hi Henry, thanks.', { ...URSULA, reader_called: 'Uschi' }, 'Uschi'],
  ['Dear Mr Gilbury, thanks.', URSULA, 'Klein'],
  ['Dear Henry Gilbury, thanks.', URSULA, 'Ursula Klein'],
])('%s: puts the right name there', (text, context, name) => {
  const read = readText(text, 'followup')
  const [hit] = wrongName.find(read, context)
  expect(hit && wrongName.rewrite(hit, read, context)[0]).toEqual({ kind: 'replace', text: name })
})

test('a word that lists of names do not know is doubted', () => {
  const sureOf = (name: string) =>
    coachText(`Dear ${name}, the kiln is warm.`, 'followup', URSULA).findings.map(
      ({ sure }) => sure,
    )
  expect(sureOf('Henry')).toEqual([true])
  expect(sureOf('Qwyneth')).toEqual([false])
})

test('a letter to somebody else is not praised for what is in it', () => {
  const { praise } = coachText('Hi Henry, thank you for the book on glazes.', 'followup', URSULA)
  expect(praise).toEqual([])
})
