import { runCli, type CliParts } from '../cli/run-cli.ts'
import { dataDirectory } from '../connect/data-directory.ts'
import { VERSION } from './version.ts'

/** The command line over the real house; each part is loaded when a command needs it. */
const parts: CliParts = {
  version: VERSION,
  terminal: {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
    input: () => process.stdin,
  },
  dataDirectory,
  openDigwell: async (options) =>
    (await import('./open-digwell.ts')).openDigwell({ ...options, lock: 'a command' }),
  serve: async (options, terminal) => (await import('./serve.ts')).serve(options, terminal),
  signInLink: async (dataDir) => (await import('./sign-in-link.ts')).signInLink(dataDir),
  phones: async (dataDir) => (await import('./sign-in-link.ts')).openDevices(dataDir),
  onInterrupt: (stop) => process.once('SIGINT', stop),
}

/** The reader of a pipe (`digwell people | head`) may leave early; that is no error. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Runs what this process was called with, and sets its exit code. */
export async function runCommandLine(): Promise<void> {
  endWithReader()
  process.exitCode = await runCli(process.argv.slice(2), parts)
}
