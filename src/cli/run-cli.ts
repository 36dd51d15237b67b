import { Command, CommanderError } from 'commander'
import type { Digwell } from '../app/digwell.ts'
import { ANSWERS, DigwellError } from '../domain/digwell-error.ts'
import { outsideTrouble } from '../domain/outside-trouble.ts'
import type { Instant } from '../domain/instant.ts'
import type { Call, CallAlone, CliCommand, Terminal } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { answerPhones, describePhones, type PhoneBook } from './phones.ts'
import { harmless, wholeNumber } from './words.ts'

export type OpenOptions = {
  readonly dataDir: string
  /** Another clock than the machine's. */
  readonly now?: () => Instant
  /** Only looking, while another process holds the data. */
  readonly readOnly?: boolean
}

export type ServeOptions = OpenOptions & {
  /** Absent: the usual one, or any free one where that is taken. */
  readonly port?: number
  /** Phones in the network too, at this address or, when null, at every private one. Absent: this machine alone. */
  readonly lan?: string | null
  readonly openBrowser: boolean
  readonly json: boolean
}

/** What the command line needs of the house; `main` gives it. */
export type CliParts = {
  readonly terminal: Terminal
  readonly version: string
  readonly dataDirectory: (chosen?: string) => string
  readonly openDigwell: (options: OpenOptions) => Promise<Digwell>
  readonly serve: (options: ServeOptions, terminal: Terminal) => Promise<void>
  /** A fresh sign-in link to the server that runs on this data. */
  readonly signInLink: (dataDir: string) => Promise<string>
  readonly phones: (dataDir: string) => Promise<PhoneBook>
  readonly onInterrupt: (stop: () => void) => void
}

type Options = Readonly<Record<string, unknown>>

const BUG = 70 // EX_SOFTWARE of sysexits.h
const LOOPBACK = ['localhost', '127.0.0.1', '::1']

function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'answer in JSON')
    .option('--data <directory>', 'where the data lies (or DIGWELL_DATA)')
    .option('--now <time>', 'take this for the present, in ISO 8601')
}

function textOf(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

function openOptions(options: Options, parts: CliParts): OpenOptions {
  const dataDir = parts.dataDirectory(textOf(options, 'data'))
  const now = textOf(options, 'now')
  if (now === undefined) return { dataDir }
  const at = Date.parse(now)
  if (Number.isNaN(at)) {
    throw new DigwellError('invalid-input', `Write a time like 2026-11-24T09:30Z, not "${now}".`)
  }
  return { dataDir, now: () => at }
}

/** Where a server holds the data, what only reads may still look at it. */
async function openFor(
  command: CliCommand,
  options: OpenOptions,
  parts: CliParts,
): Promise<Digwell> {
  try {
    return await parts.openDigwell(options)
  } catch (error) {
    const isHeld = error instanceof DigwellError && error.kind === 'locked'
    if (!isHeld || command.readsOnly !== true) throw error
    return parts.openDigwell({ ...options, readOnly: true })
  }
}

async function call(
  command: CliCommand,
  args: unknown[],
  options: Options,
  parts: CliParts,
): Promise<number> {
  const { terminal } = parts
  let opened: Promise<Digwell> | undefined
  const open = () => (opened ??= openFor(command, openOptions(options, parts), parts))
  const answer: Call['answer'] = (value, lines) =>
    terminal.out(
      options['json'] === true
        ? `${JSON.stringify(value)}\n`
        : lines()
            .map((line) => `${harmless(line)}\n`)
            .join(''),
    )
  const alone: CallAlone = {
    args: args.flat().filter((arg) => typeof arg === 'string'),
    option: (name) => textOf(options, name),
    flag: (name) => options[name] === true,
    answer,
    terminal,
    onInterrupt: parts.onInterrupt,
    open,
  }
  try {
    const code =
      'runAlone' in command
        ? await command.runAlone(alone)
        : await command.run({ ...alone, digwell: await open() })
    return code ?? 0
  } finally {
    await (await opened?.catch(() => undefined))?.close()
  }
}

type Ended = (code: number) => void

function add(parent: Command, command: CliCommand, parts: CliParts, ended: Ended): void {
  const built = withCommonOptions(parent.command(command.usage)).description(command.summary)
  for (const [flags, description] of command.options ?? []) built.option(flags, description)
  built.action(async () => {
    ended(await call(command, built.processedArgs, built.optsWithGlobals(), parts))
  })
  for (const nested of command.commands ?? []) add(built, nested, parts, ended)
}

function addServe(program: Command, parts: CliParts): void {
  withCommonOptions(program.command('serve'))
    .description('run the app for the browser on this machine')
    .option('--port <n>', 'listen on this port; 0 takes any free one')
    .option('--no-open', 'do not open the browser')
    .option('--host <name>', 'only this machine is served: localhost')
    .option('--lan [address]', 'let paired phones in the same network in, with TLS')
    .action(async (options: Options) => {
      if (!LOOPBACK.includes(textOf(options, 'host') ?? 'localhost')) {
        throw new DigwellError(
          'invalid-input',
          'Digwell serves this machine alone; --host takes localhost, 127.0.0.1 or ::1. Phones: --lan.',
        )
      }
      const port = wholeNumber(textOf(options, 'port'), 0, 65_535)
      const lan = options['lan'] === true ? null : textOf(options, 'lan')
      await parts.serve(
        {
          ...openOptions(options, parts),
          ...(port === undefined ? {} : { port }),
          ...(lan === undefined ? {} : { lan }),
          openBrowser: options['open'] !== false,
          json: options['json'] === true,
        },
        parts.terminal,
      )
    })
}

function addLink(program: Command, parts: CliParts): void {
  withCommonOptions(program.command('link'))
    .description('a fresh sign-in link to the app that is running')
    .action(async (options: Options) => {
      const link = await parts.signInLink(openOptions(options, parts).dataDir)
      parts.terminal.out(`${options['json'] === true ? JSON.stringify({ link }) : link}\n`)
    })
}

function addPhones(program: Command, parts: CliParts): void {
  describePhones(withCommonOptions(program.command('phones'))).action(async (options: Options) => {
    answerPhones({
      book: await parts.phones(openOptions(options, parts).dataDir),
      end: textOf(options, 'end'),
      json: options['json'] === true,
      out: (text) => parts.terminal.out(harmless(text)),
    })
  })
}

function buildProgram(parts: CliParts, ended: Ended): Command {
  const program = new Command('digwell')
    .description('Networking done right: your people, kept by you, a handful of moves a day.')
    .version(parts.version)
    .exitOverride()
    .configureOutput({ writeOut: parts.terminal.out, writeErr: parts.terminal.err })
    .showHelpAfterError('(digwell --help lists the commands)')
  addServe(program, parts)
  addLink(program, parts)
  addPhones(program, parts)
  for (const command of COMMANDS) add(program, command, parts, ended)
  return program
}

function exitCodeOf(thrown: unknown, { terminal }: CliParts): number {
  const error = outsideTrouble(thrown) ?? thrown
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? 0 : ANSWERS['invalid-input'].exit
  if (error instanceof DigwellError) {
    terminal.err(`digwell: ${harmless(error.message)}\n`)
    return ANSWERS[error.kind].exit
  }
  terminal.err(`digwell: this is a bug in Digwell; nothing half-done was kept.\n`)
  terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`)
  return BUG
}

/** Help on a command that does not exist is refused, not answered with the help on all of them. */
function meant(program: Command, argv: readonly string[]): readonly string[] {
  const [first] = argv
  if (first === undefined) return ['--help']
  const isKnown = program.commands.some(
    (command) => command.name() === first || command.aliases().includes(first),
  )
  return isKnown || first === 'help' || first.startsWith('-') ? argv : [first]
}

/**
 * Runs one command line.
 *
 * @param argv without the program: `['people', '--json']`
 * @returns the exit code: 0, one of ANSWERS, or 70 for a bug; never throws
 */
export async function runCli(argv: readonly string[], parts: CliParts): Promise<number> {
  try {
    let code = 0
    const program = buildProgram(parts, (ended) => (code = ended))
    await program.parseAsync(meant(program, argv), { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, parts)
  }
}
