import { expect, test } from 'vitest'
import { runLine } from './testing.ts'

const AT = Date.UTC(2026, 10, 20, 8)

function bookOf(...names: readonly string[]) {
  let devices = names.map((name, n) => ({ id: `d${n}`, name, since: AT, used: AT + 86_400_000 }))
  const book = {
    all: () => devices,
    end: (id: string) => {
      devices = devices.filter((one) => one.id !== id)
    },
  }
  return { phones: async () => book }
}

test('lists devices for people and for scripts', async () => {
  const { out } = await runLine('phones', bookOf('Kim’s phone'))
  expect(out).toBe('Kim’s phone, paired 2026-11-20, last seen 2026-11-21\n')
  const { out: json } = await runLine('phones --json', bookOf('Tablet'))
  expect(JSON.parse(json)).toEqual({
    devices: [
      {
        id: 'd0',
        name: 'Tablet',
        since: '2026-11-20T08:00:00.000Z',
        seen: '2026-11-21T08:00:00.000Z',
      },
    ],
  })
  expect((await runLine('phones', bookOf())).out).toBe('No device is paired.\n')
})

test('ends one by name or id', async () => {
  const parts = bookOf('Tablet', 'Phone', 'Phone')
  expect((await runLine('phones --end Tablet --json', parts)).out).not.toContain('Tablet')
  expect(await runLine('phones --end Phone', parts)).toMatchObject({ code: 5 })
  expect((await runLine('phones --end d1', parts)).code).toBe(0)
  expect(await runLine('phones --end Nobody', parts)).toMatchObject({ code: 4 })
})

test('a name cannot command the terminal', async () => {
  expect((await runLine('phones', bookOf('\u001B[31mred'))).out).not.toContain('\u001B')
})
