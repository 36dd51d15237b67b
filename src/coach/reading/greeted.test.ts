import { expect, test } from 'vitest'
import { findGreeted } from './greeted.ts'
import { readText } from './read.ts'

const greeted = (text: string) =>
  findGreeted(readText(text, 'outreach')).map(({ words, from, to }) => {
    expect(
      text
        .slice(from, to)
        .split(/[ \t]+/)
        .slice(-words.length),
    ).toEqual(words)
    return words.join(' ')
  })

test.each([
  ['Hi Ana, thank you for the book.', ['Ana']],
  ['Hi Ana thank you for the book.', ['Ana']],
  ['hi ana, thank you for the book.', ['ana']],
  ['Hello again, Ana! The kiln is warm.', ['Ana']],
  ['Good morning, Ana. The kiln is warm.', ['Ana']],
  ['Hi, Ana, the kiln is warm.', ['Ana']],
  ['Dear Ms. Klein,\nthe kiln is warm.', ['Klein']],
  ['Dear Mr. and Mrs. Smith,\nthe kiln is warm.', ['Smith']],
  ['Dear Dr. Ursula van der Berg:\nthe kiln is warm.', ['Ursula van der Berg']],
  ['Subject: The kiln\n\nHi Ana & Bo,\n\nit is warm.', ['Ana', 'Bo']],
  ['Hi Ana, hi Bo, the kiln is warm.', ['Ana', 'Bo']],
  ['Hallo Ana, danke für das Buch.', ['Ana']],
  ['Liebe Ana, lieber Bo, danke für das Buch.', ['Ana', 'Bo']],
  ['Sehr geehrte Frau Dr. Klein,\nvielen Dank.', ['Klein']],
  ['Hola Ana, gracias por el libro.', ['Ana']],
  ['Estimada señora Prieto:\ngracias.', ['Prieto']],
  ['Olá Ana, obrigada pelo livro.', ['Ana']],
  ['Caro Bruno, obrigada pelo livro.', ['Bruno']],
  ['Bom dia Ana, obrigada pelo livro.', ['Ana']],
  ['Ciao Ana, grazie del libro.', ['Ana']],
  ['Gentile signora Conti, grazie del libro.', ['Conti']],
  ['Bonjour Ana, merci pour le livre.', ['Ana']],
  ['Chère Ana, merci pour le livre.', ['Ana']],
  ['Beste Ana, bedankt voor het boek.', ['Ana']],
  ['Hej Ana, tack för boken.', ['Ana']],
  ['Hi Ana, Bo told me that the kiln is warm.', ['Ana']],
  ['Sehr geehrter Herr Prieto, Ihr Ofen ist warm.', ['Prieto']],
  ['Dear Ana – the kiln is warm.', ['Ana']],
] as const)('%s', (text, names) => {
  expect(greeted(text)).toEqual(names)
})

test.each([
  'Hi all, the kiln is warm.',
  'Hi Ana and team, the kiln is warm.',
  'Hi Ana, all, the kiln is warm.',
  'Dear Team,\nthe kiln is warm.',
  'Hi Oakpress team, the kiln is warm.',
  'Dear Sir or Madam,\nthe kiln is warm.',
  'Dear Hiring Manager,\nthe kiln is warm.',
  'Dear Professor,\nthe kiln is warm.',
  'Dear Dr.,\nthe kiln is warm.',
  'To whom it may concern: the kiln is warm.',
  'Liebe Kolleginnen und Kollegen, der Ofen ist warm.',
  'Bonjour à tous, le four est chaud.',
  'Hi there, the kiln is warm.',
  'Hi mate, the kiln is warm.',
  'Hello, Thanks for the book.',
  'Hello, Ana here with news of the kiln.',
  'Hi Will you be at the fair?',
  'Hi Hope you are well.',
  'Hello from Lisbon! The kiln is warm.',
  'Hi Ana’s team, the kiln is warm.',
  'Hi {first_name}, the kiln is warm.',
  'Hi [Name], the kiln is warm.',
  'The kiln is warm, Ana.',
  '“Hi Ana,” she said, and the kiln was warm.',
  'Caro and I lit the kiln.',
  'Hi',
  '',
])('nobody by name: %s', (text) => {
  expect(greeted(text)).toEqual([])
})
