import { createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { CliCommand } from '../command.ts'
import { givenPath } from '../given-path.ts'
import { makeDirectory } from '../make-directory.ts'
import { oneOf } from '../words.ts'

const FORMATS = ['json', 'csv', 'vcard'] as const

export const exportCommand: CliCommand = {
  usage: 'export <directory>',
  summary: 'write everything out, readable by others: json (complete), csv or vcard',
  options: [['--format <format>', `${FORMATS.join(', ')} (default json)`]],
  readsOnly: true,

  async run({ digwell, args: [directory = ''], option, answer }) {
    const format = oneOf(option('format') ?? 'json', FORMATS)
    await makeDirectory(givenPath(directory))
    const files: string[] = []
    for await (const { name, chunks } of digwell.export(format)) {
      const file = join(givenPath(directory), basename(name))
      await pipeline(Readable.from(chunks), createWriteStream(file, { mode: 0o600 }))
      files.push(file)
    }
    answer({ files }, () => files)
  },
}

export const backupCommand: CliCommand = {
  usage: 'backup <file>',
  summary: 'copy the data while it is in use',
  readsOnly: true,

  async run({ digwell, args: [file = ''], answer }) {
    await digwell.backup(givenPath(file))
    answer({ file: givenPath(file) }, () => [`Backed up to ${givenPath(file)}.`])
  },
}

export const doctorCommand: CliCommand = {
  usage: 'doctor',
  summary: 'check that the data is sound',
  readsOnly: true,

  async run({ digwell, answer }) {
    const report = await digwell.doctor()
    answer(report, () => report.lines.map(({ ok, text }) => `${ok ? '✓' : '✗'} ${text}`))
    if (!report.ok) {
      throw new DigwellError('conflict', 'Not everything is sound. Keep a backup before going on.')
    }
  },
}
