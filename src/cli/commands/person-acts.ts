import { CHANNELS } from '../../domain/interaction.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { Talk } from '../../app/digwell.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayText, oneOf, timeOf } from '../words.ts'

function talkOf({ option, flag }: Call): Talk {
  const at = option('at')
  const note = option('note')
  return {
    channel: oneOf(option('channel') ?? (flag('inPerson') ? 'in-person' : 'other'), CHANNELS),
    ...(at === undefined ? {} : { at: timeOf(at) }),
    ...(note === undefined ? {} : { note }),
    ...(flag('inPerson') ? { inPerson: true } : {}),
  }
}

export const talkedCommand: CliCommand = {
  usage: 'talked <name-or-id>',
  summary: 'note that you were in touch',
  options: [
    ['--channel <channel>', CHANNELS.join(', ')],
    ['--at <time>', 'when, in ISO 8601 (default now)'],
    ['--in-person', 'you met'],
    ['--note <text>', 'what to remember'],
  ],

  async run(call) {
    const { digwell, args } = call
    const receipt = await digwell.talked(await digwell.findPerson(args[0] ?? ''), talkOf(call))
    call.answer(receipt, () => [receipt.summary])
  },
}

export const noteCommand: CliCommand = {
  usage: 'note <name-or-id> <text...>',
  summary: 'write something down about a person',

  async run({ digwell, args: [name = '', ...words], answer }) {
    const id = await digwell.findPerson(name)
    const receipt = await digwell.addNote(id, { text: words.join(' ') })
    answer(receipt, () => [receipt.summary])
  },
}

export const followUpCommand: CliCommand = {
  usage: 'follow-up <name-or-id> <what...>',
  summary: 'be reminded of something you want to do for a person',
  options: [['--due <day>', 'a day like 2026-11-24']],

  async run({ digwell, args: [name = '', ...words], option, answer }) {
    const due = option('due')
    if (due === undefined) throw new DigwellError('invalid-input', 'Say by when: --due 2026-11-24')
    const id = await digwell.findPerson(name)
    const receipt = await digwell.setFollowUp(id, { what: words.join(' '), due: dayText(due) })
    answer(receipt, () => [receipt.summary])
  },
}
