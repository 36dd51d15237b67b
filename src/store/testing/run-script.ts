import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

export type RunningScript = {
  readonly process: ChildProcess
  /** Lines it has written so far. */
  readonly lines: readonly string[]
  /** Settles with the first line that it writes, or with nothing when it ends without. */
  readonly firstLine: Promise<string | undefined>
  readonly ended: Promise<void>
  /** Ends it as a power cut of the process would: no handler runs. */
  readonly kill: () => Promise<void>
}

/** Runs a TypeScript file as a real process of its own. */
export function runScript(url: URL, args: readonly string[]): RunningScript {
  const child = spawn(process.execPath, ['--no-warnings', url.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  const ended = new Promise<void>((resolve) => reader.once('close', resolve))
  const firstLine = new Promise<string | undefined>((resolve) => {
    reader.on('line', (line) => {
      lines.push(line)
      resolve(line)
    })
    reader.once('close', () => resolve(undefined))
  })
  return {
    process: child,
    lines,
    firstLine,
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
