import { DigwellError } from '../../domain/digwell-error.ts'
import type { ImportView } from '../../domain/view/import-view.ts'
import type { Call, CliCommand } from '../command.ts'
import { givenPath } from '../given-path.ts'
import { importJson, importLines, progressLine } from '../present-import.ts'
import { harmless } from '../words.ts'

const INTERRUPTED = 130 // as shells say it
const CLEAR_LINE = '\r\u001B[K'

async function follow({ digwell, terminal }: Call, id: string): Promise<ImportView> {
  for await (const view of digwell.watchImport(id)) {
    if (terminal.isInteractive) terminal.err(`${CLEAR_LINE}${harmless(progressLine(view))}`)
  }
  if (terminal.isInteractive) terminal.err(CLEAR_LINE)
  return digwell.import(id)
}

async function importNow(call: Call, paths: readonly string[]): Promise<ImportView> {
  const { digwell, terminal } = call
  const id = await digwell.startImport({ paths })
  call.onInterrupt(() => {
    terminal.err('\nPausing …\n')
    digwell.pauseImport(id).catch(() => process.exit(130))
  })
  return follow(call, id)
}

/** Whether there was nothing at all that Digwell could read, for scripts to notice. */
export function isAllRefused({ state, files }: Pick<ImportView, 'state' | 'files'>): boolean {
  return state === 'done' && files.every((file) => file.state === 'refused')
}

export const importCommand: CliCommand = {
  usage: 'import <paths...>',
  summary: 'bring in contacts, mail, calendars, LinkedIn and guest lists: files, folders or zips',
  options: [['--dry-run', 'say what would happen and keep nothing']],

  async run(call) {
    const paths = call.args.map((path) => givenPath(path))
    const dryRun = call.flag('dryRun')
    const view = dryRun ? await call.digwell.tryImport({ paths }) : await importNow(call, paths)
    call.answer(importJson(view), () => importLines(view, dryRun))
    if (view.state === 'failed') {
      throw new DigwellError('outside-failed', view.error ?? 'The import did not finish.')
    }
    if (isAllRefused(view)) {
      throw new DigwellError(
        'invalid-input',
        'Nothing of this could be read; nothing was imported.',
      )
    }
    return view.state === 'paused' ? INTERRUPTED : 0
  },
}
