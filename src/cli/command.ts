import type { Digwell } from '../app/digwell.ts'

/** Where a command speaks to: lines for people or JSON on stdout, everything else on stderr. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What is piped in. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** stderr is a terminal, so that a line may be written over. */
  readonly isInteractive: boolean
}

/** One call of a command that may do without the owner's data. */
export type CallAlone = {
  readonly args: readonly string[]
  readonly option: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
  /** Answers with `value` as one line of JSON, or with `lines` for people. */
  readonly answer: (value: unknown, lines: () => readonly string[]) => void
  readonly terminal: Terminal
  /** What to do when the user interrupts; without it, the process just ends. */
  readonly onInterrupt: (stop: () => void) => void
  /** Opens the owner's data on first use; until then nothing is opened or locked. */
  readonly open: () => Promise<Digwell>
}

/** One call of a command, its arguments read. */
export type Call = CallAlone & { readonly digwell: Digwell }

/** A command as a value, so that help and tests need no process. */
export type CliCommand = {
  /** Name and arguments as commander writes them: `person <name-or-id>`. */
  readonly usage: string
  readonly summary: string
  /** Flags with their description: `['--limit <n>', 'at most so many']`. */
  readonly options?: readonly (readonly [flags: string, description: string])[]
  /** Changes nothing: may run beside a server that holds the data. */
  readonly readsOnly?: boolean
  readonly commands?: readonly CliCommand[]
} & (
  | {
      /** @returns an exit code of its own; nothing for 0 */
      readonly run: (call: Call) => Promise<number | void>
    }
  | {
      /** The same for a command that opens the data only where it needs them. */
      readonly runAlone: (call: CallAlone) => Promise<number | void>
    }
)
