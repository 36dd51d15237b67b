import { DigwellError } from '../../domain/digwell-error.ts'
import type { ChangeView } from '../../domain/view/history-view.ts'
import type { CliCommand } from '../command.ts'
import { isoTime, wholeNumber } from '../words.ts'

const changeJson = (change: ChangeView): object => ({ ...change, at: isoTime(change.at) })

function changeLine({ at, id, summary, state }: ChangeView): string {
  const when = (isoTime(at) ?? '').slice(0, 16).replace('T', ' ')
  return `${when}  ${id}  ${summary}${state === 'undone' ? ' (undone)' : ''}`
}

export const historyCommand: CliCommand = {
  usage: 'history',
  summary: 'what changed, newest first',
  options: [['--limit <n>', 'at most so many, up to 200 (default 20)']],
  readsOnly: true,

  async run({ digwell, option, answer }) {
    const { changes } = await digwell.history(null, wholeNumber(option('limit'), 1, 200) ?? 20)
    answer({ changes: changes.map(changeJson) }, () =>
      changes.length === 0 ? ['Nothing happened yet.'] : changes.map(changeLine),
    )
  },
}

export const undoCommand: CliCommand = {
  usage: 'undo [change]',
  summary: 'take back a change, the newest of your own when none is named',
  options: [['--with-entangled', 'later changes to the same things too']],

  async run({ digwell, args: [change], flag, answer }) {
    const outcome = await digwell.undo(change ?? null, { withEntangled: flag('withEntangled') })
    if (outcome.state === 'entangled') {
      const later = outcome.with.map(changeLine).join('\n  ')
      throw new DigwellError(
        'conflict',
        `Later changes touch the same things:\n  ${later}\nTo take those back as well: --with-entangled`,
      )
    }
    answer(outcome, () => [outcome.summary])
  },
}
