import { seedOf } from '../random.ts'
import { tellAnew, type Exchange } from './exchange.ts'

/** A time to write to the person of that place in the table. */
export type Turn = { readonly index: number; readonly daysAgo: number; readonly n: number }

/**
 * Gives each turn something to say, in its order: first what was never said to that person, of it what was
 * said the fewest times to anybody. The latest turns choose first, so what is freshest repeats the least.
 *
 * @param sayable what may be said then
 */
export function shareOut<T extends Turn>(
  turns: readonly T[],
  sayable: (turn: T) => readonly Exchange[],
): readonly (Exchange | undefined)[] {
  const said = new Map<Exchange, number[]>()
  const shared = new Map<T, Exchange>()
  for (const turn of turns.toSorted((a, b) => a.daysAgo - b.daysAgo || a.index - b.index)) {
    const choices = sayable(turn).map((exchange) => {
      const to = said.get(exchange) ?? []
      const told = to.filter((index) => index === turn.index).length
      const lot = seedOf('lot', turn.index, turn.n, exchange.subject) >>> 0
      return { exchange, told, times: to.length, lot }
    })
    const [taken] = choices.toSorted(
      (a, b) => a.told - b.told || a.times - b.times || a.lot - b.lot,
    )
    if (taken === undefined) continue
    said.set(taken.exchange, [...(said.get(taken.exchange) ?? []), turn.index])
    shared.set(turn, tellAnew(taken.exchange, taken.times))
  }
  return turns.map((turn) => shared.get(turn))
}
