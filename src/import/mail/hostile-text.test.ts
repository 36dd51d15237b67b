import { expect, test } from 'vitest'
import { emlReader } from './eml-reader.ts'
import { inputOf, mail, readAll } from './testing.ts'

const PIECES = [
  '?',
  '> ',
  'On ',
  ':',
  'a ',
  '@',
  'a@b.',
  '\n',
  '- ',
  'wrote',
  'new address ',
  '(',
  'intro ',
  '1 ',
  '.',
  'Tel. ',
  '--\n',
  'On 2021 wrote ',
  '<div>',
  '&',
  '<',
  'how are you ',
]

test.each(PIECES)(
  'a mail of nothing but %j is read in time in line with its length',
  async (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const before = performance.now()
    await readAll(
      emlReader,
      inputOf(mail({ Subject: text.replaceAll('\n', ' ').slice(0, 60_000) }, text)),
    )
    await readAll(emlReader, inputOf(mail({ 'Content-Type': 'text/html' }, text)))
    await readAll(
      emlReader,
      inputOf(
        mail({ From: `${text.replaceAll('\n', ' ').slice(0, 60_000)} <ana@oak.example>` }, 'x'),
      ),
    )
    expect(performance.now() - before).toBeLessThan(5_000)
  },
)
