import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAll } from './testing.ts'

const cellsOf = async (text: string | Uint8Array, options = {}) =>
  (await readAll(text, options)).rows.map((row) => row.cells)

test('reads quoted delimiters, quotes and line breaks', async () => {
  const text = 'name,note\n"Ruiz, Ana","said ""hello""\nand left"\n'
  expect(await cellsOf(text)).toEqual([['Ruiz, Ana', 'said "hello"\nand left']])
})

test.each([
  ['LF', 'a,b\n1,2\n3,4'],
  ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['CR', 'a,b\r1,2\r3,4\r'],
  ['empty lines', '\na,b\n\n1,2\n\n\n3,4\n'],
  ['semicolons', 'a;b\n1;2\n3;4\n'],
  ['tabs', 'a\tb\n1\t2\n3\t4\n'],
  ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
  ['all cells quoted', '"a","b"\n"1","2"\n"3","4"\n'],
])('%s', async (_case, text) => {
  const { header, rows } = await readAll(text)
  expect(header).toEqual(['a', 'b'])
  expect(rows.map((row) => row.cells)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('a semicolon file with commas inside its cells', async () => {
  const text = 'name;place\nAna;Berlin, Germany\nBen;Paris, France\nCleo;Rome\n'
  expect((await cellsOf(text))[0]).toEqual(['Ana', 'Berlin, Germany'])
})

test('a file of one column', async () => {
  expect(await cellsOf('Name\nSQL\nFigma\n')).toEqual([['SQL'], ['Figma']])
})

test('UTF-16 of both kinds, with and without mark', async () => {
  const little = Buffer.from('name,city\nZoë,Köln\n', 'utf16le')
  const big = Buffer.from(little).swap16()
  const wanted = [['Zoë', 'Köln']]
  expect(await cellsOf(little)).toEqual(wanted)
  expect(await cellsOf(big)).toEqual(wanted)
  expect(await cellsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual(wanted)
  expect(await cellsOf(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual(wanted)
})

test('windows-1252, also when its first foreign letter comes late', async () => {
  const rows = 'Ana,Berlin\n'.repeat(20_000)
  const bytes = Buffer.from(`name,city\n${rows}Zo\xeb,K\xf6ln\n`, 'latin1')
  expect((await cellsOf(bytes)).at(-1)).toEqual(['Zoë', 'Köln'])
})

test('one broken byte in a UTF-8 file spoils no other letter', async () => {
  const bytes = Buffer.concat([
    Buffer.from('n,c\nZoë,Köln\n'),
    Buffer.from('Bj\xf6rn,Ume\xe5\n', 'latin1'),
  ])
  const cells = (await readAll(bytes, {}, 14)).rows.map((row) => row.cells)
  expect(cells[0]).toEqual(['Zoë', 'Köln'])
  expect(cells[1]?.[0]).toBe('Bj\ufffdrn')
})

test('passes over what stands above the header, and numbers lines as the file does', async () => {
  const text =
    'Notes:\n"When exporting, you may notice"\n\nFirst Name,Last Name\nAna,"Ru\niz"\nBen,Kim'
  const isHeader = (cells: readonly string[]) => cells.includes('First Name')
  const { rows } = await readAll(text, { isHeader })
  expect(rows).toEqual([
    { line: 5, ordinal: 1, cells: ['Ana', 'Ru\niz'] },
    { line: 7, ordinal: 2, cells: ['Ben', 'Kim'] },
  ])
})

test.each([
  ['a quote never closed', 'a,b\n1,2\n3,"4\n5,6\n7,8\n', [3]],
  ['a quote closed by the next row', 'a,b\n1,2\n3,"4\n5,"6"\n7,8\n', [3]],
  ['in a file with all cells quoted', '"a","b"\n"1","2\n"3","4"\n', [2]],
  ['a quote closed by a later stray one', 'a,b\n1,"2\n3,4\n5,6",9\n7,8\n', [2, 4]],
  ['at the end', 'a,b\n1,2\n3,"4', [3]],
])('gives up only the broken row: %s', async (_case, text, lines) => {
  const { rows, broken } = await readAll(text)
  expect(broken.map((row) => row.line)).toEqual(lines)
  const total = text.trim().split('\n').length - 1
  expect(rows.length + broken.length).toBe(total)
})

test('a row longer than the header is set aside; a shorter one is read', async () => {
  const { rows, broken } = await readAll('a,b,c\n1,2,3\nOak, Inc,x,y\n1\n1,2,3,,\n')
  expect(rows.map((row) => row.cells)).toEqual([['1', '2', '3'], ['1'], ['1', '2', '3', '', '']])
  expect(broken).toEqual([{ line: 3, ordinal: 2, reason: 'This row has 4 cells, the header 3.' }])
})

test('takes quotes that break the rules but stay on their line', async () => {
  expect(await cellsOf('a,b\n5" disk,"he said "hi" there"\n')).toEqual([
    ['5" disk', 'he said "hi" there'],
  ])
})

test('reads \\" as a quote where the file writes so', async () => {
  const text =
    'Date,Link,Message\n1,x,"Well said, and \\"brave\\" too"\n2,x,"\\"Yes\\", she said"\n'
  expect(await cellsOf(text, { backslash: true })).toEqual([
    ['1', 'x', 'Well said, and "brave" too'],
    ['2', 'x', '"Yes", she said'],
  ])
})

test('an empty file holds nothing', async () => {
  expect(await readAll('')).toEqual({ header: [], rows: [], broken: [] })
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\n', ' ', '\\', '🙂'),
  maxLength: 8,
})
const table = fc.array(fc.tuple(fc.constant('k'), cell, cell), { minLength: 1, maxLength: 12 })

test('reads back every table a strict writer writes, however the bytes are cut', async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const text = [['h1', 'h2', 'h3'], ...rows].map((row) => row.map(quoted).join(',')).join('\n')
      const { rows: read, broken } = await readAll(text, { delimiter: ',' }, size)
      expect(broken).toEqual([])
      expect(read.map((row) => row.cells)).toEqual(rows)
    }),
  )
})

test('never loses a line or stops, whatever the text', async () => {
  const ugly = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\\', ' '),
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(ugly, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const whole = await readAll(text, { delimiter: ',' })
      const cut = await readAll(text, { delimiter: ',' }, size)
      expect(cut).toEqual(whole)
    }),
  )
})
