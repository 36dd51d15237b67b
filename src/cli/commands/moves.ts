import { CHANNELS } from '../../domain/interaction.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayText, oneOf } from '../words.ts'

const REASONS = ['not-now', 'not-them', 'never', 'already-did'] as const

const DAY_MS = 86_400_000

/** A day as written, or `3d`, `2w` from the day of the list. */
async function untilDay({ digwell, option }: Call): Promise<string> {
  const until = option('until') ?? '1w'
  const [, n, unit] = /^(\d{1,3})([dw])$/.exec(until) ?? []
  if (n === undefined) return dayText(until)
  const { date } = await digwell.today()
  const days = Number(n) * (unit === 'w' ? 7 : 1)
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

export const doneCommand: CliCommand = {
  usage: 'done <move>',
  summary: 'you made the move',
  options: [
    ['--channel <channel>', `how: ${CHANNELS.join(', ')}`],
    ['--note <text>', 'what to remember'],
  ],

  async run({ digwell, args: [move = ''], option, answer }) {
    const channel = option('channel')
    const note = option('note')
    const receipt = await digwell.moveDone(move, {
      ...(channel === undefined ? {} : { channel: oneOf(channel, CHANNELS) }),
      ...(note === undefined ? {} : { note }),
    })
    answer(receipt, () => [receipt.summary])
  },
}

export const laterCommand: CliCommand = {
  usage: 'later <move>',
  summary: 'put the move off',
  options: [['--until <day>', 'a day like 2026-11-24, or 3d, 2w (default 1w)']],

  async run(call) {
    const [move = ''] = call.args
    const receipt = await call.digwell.moveLater(move, await untilDay(call))
    call.answer(receipt, () => [receipt.summary])
  },
}

export const skipCommand: CliCommand = {
  usage: 'skip <move>',
  summary: 'leave the move out',
  options: [['--why <why>', `${REASONS.join(', ')} (default not-now)`]],

  async run({ digwell, args: [move = ''], option, answer }) {
    const receipt = await digwell.moveSkip(move, oneOf(option('why') ?? 'not-now', REASONS))
    answer(receipt, () => [receipt.summary])
  },
}
