import { PURPOSES, WRITTEN_CHANNELS } from '../../domain/view/write-view.ts'
import type { CliCommand } from '../command.ts'
import { deskJson, deskLines } from '../present-desk.ts'
import { oneOf } from '../words.ts'

export const writeCommand: CliCommand = {
  usage: 'write <name-or-id>',
  summary: 'words to begin a message with, and what is known of its reader',
  options: [
    ['--purpose <purpose>', PURPOSES.join(', ')],
    ['--channel <channel>', WRITTEN_CHANNELS.join(', ')],
  ],
  readsOnly: true,

  async run({ digwell, args, option, answer }) {
    const channel = option('channel')
    const purpose = oneOf(option('purpose') ?? 'catch-up', PURPOSES)
    const desk = await digwell.write.desk(
      await digwell.findPerson(args[0] ?? ''),
      channel === undefined ? {} : { channel: oneOf(channel, WRITTEN_CHANNELS) },
    )
    answer(deskJson(desk, purpose), () => deskLines(desk, purpose))
  },
}
