import type { CliCommand } from '../command.ts'
import { todayJson, todayLines } from '../present-today.ts'

export const todayCommand: CliCommand = {
  usage: 'today',
  summary: 'the handful of moves for today, each with its reason',
  readsOnly: true,

  async run({ digwell, answer }) {
    const today = await digwell.today()
    answer(todayJson(today), () => todayLines(today))
  },
}
