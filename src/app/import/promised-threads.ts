import type { Writer } from '../../store/change.ts'
import type { DeliveryRow } from '../../store/promise-rows.ts'
import { findPromisedThreads } from '../../store/promises.ts'

type Spoken = Pick<DeliveryRow, 'thread' | 'by_me'>
type Row = Omit<DeliveryRow, 'owner_id' | 'change_id'>
/** An answer in a conversation, and what it states if that is asked for. */
export type Statement = Spoken & { readonly read: () => Row | null }

/** Statements that wait for a promise read after them; further ones are let go, oldest first. */
const MOST_WAITING = 10_000

/**
 * The conversations in which somebody promised something, so that what they state there is kept and nothing else.
 * Files need not be in order: a statement waits until the promise before it is read. Read once an import.
 */
export class PromisedThreads {
  #promised: Set<string> | null = null
  readonly #waiting = new Map<string, Statement[]>()

  /** What is to be kept now of these statements and of those that waited. */
  async taken(
    w: Writer,
    promises: readonly Spoken[],
    statements: readonly Statement[],
  ): Promise<readonly Row[]> {
    if (promises.length === 0 && statements.length === 0) return []
    this.#promised ??= new Set((await findPromisedThreads(w)).map(nameOf))
    const promised = this.#promised
    const taken: Statement[] = []
    for (const promise of promises) {
      const name = nameOf(promise)
      promised.add(name)
      taken.push(...(this.#waiting.get(name) ?? []))
      this.#waiting.delete(name)
    }
    for (const statement of statements) {
      if (statement.thread === null) continue
      const name = nameOf(statement)
      if (promised.has(name)) taken.push(statement)
      else this.#await(name, statement)
    }
    return taken.flatMap(({ read }) => read() ?? [])
  }

  #await(name: string, statement: Statement): void {
    const others = this.#waiting.get(name)
    if (others !== undefined) {
      others.push(statement)
      return
    }
    this.#waiting.set(name, [statement])
    if (this.#waiting.size <= MOST_WAITING) return
    const [oldest] = this.#waiting.keys()
    if (oldest !== undefined) this.#waiting.delete(oldest)
  }
}

function nameOf({ thread, by_me }: Spoken): string {
  return `${by_me} ${thread ?? ''}`
}
