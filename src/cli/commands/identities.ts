import type { CliCommand } from '../command.ts'

export const identitiesCommand: CliCommand = {
  usage: 'identities',
  summary: 'which record of which source is whom, as lines of JSON',
  readsOnly: true,

  async run({ digwell, terminal }) {
    let lines: string[] = []
    for await (const { cluster, source, key } of digwell.identities()) {
      lines.push(`${JSON.stringify({ cluster, source, key })}\n`)
      if (lines.length < 1000) continue
      terminal.out(lines.join(''))
      lines = []
    }
    terminal.out(lines.join(''))
  },
}
