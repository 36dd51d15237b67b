import { parseCoachContext } from '../../app/coach/coach-line.ts'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { TEXT_KINDS, type TextKind } from '../../domain/coach/text-kind.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { CallAlone, CliCommand } from '../command.ts'
import { givenLines, givenText } from '../given-text.ts'
import { coachJson, coachLinesForPeople } from '../present-coach.ts'
import { oneOf } from '../words.ts'

const CHANGE_SOMETHING = 1
const WRITTEN_AT_ONCE = 64 * 1024 // characters

/** The kinds are also understood with a hyphen. */
function kindOf({ option }: CallAlone): TextKind {
  const given = option('kind')
  if (given === undefined) {
    throw new DigwellError(
      'invalid-input',
      `Say what the text is: --kind ${TEXT_KINDS.join(', ')}.`,
    )
  }
  return oneOf(given.replaceAll('-', '_'), TEXT_KINDS)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new DigwellError('invalid-input', '--context takes JSON, like {"first_contact":true}.')
  }
}

function contextOf({ option }: CallAlone): CoachContext {
  const given = option('context')
  const context = parseCoachContext(given === undefined ? {} : parsed(given))
  if (!context.ok) throw new DigwellError('invalid-input', `--context: ${context.problem}.`)
  const channel = option('channel')
  return channel === undefined ? context.value : { ...context.value, channel }
}

/** Answers each line of JSON with one, in order, as they come in; what cannot be read is told on stderr. */
async function readMany({ terminal }: CallAlone, path: string): Promise<number> {
  const { coachLines } = await import('../../app/coach/coach-lines.ts')
  let waiting = ''
  let setAside = 0
  for await (const answer of coachLines(givenLines(path, terminal))) {
    if (answer.state === 'set-aside') {
      setAside += 1
      terminal.err(`digwell: line ${answer.line} set aside: ${answer.reason}.\n`)
      continue
    }
    const { id, fired, findings } = answer
    waiting += `${JSON.stringify({ id, fired, findings })}\n`
    if (waiting.length < WRITTEN_AT_ONCE) continue
    terminal.out(waiting)
    waiting = ''
  }
  if (waiting !== '') terminal.out(waiting)
  return setAside === 0 ? 0 : CHANGE_SOMETHING
}

/** What Digwell knows of the reader; what is said on the command line wins. */
async function knownOf(call: CallAlone, person: string, text: string) {
  const digwell = await call.open()
  const id = await digwell.findPerson(person)
  const { context, facts } = await digwell.write.readerContext(id, { text })
  const { off } = await digwell.write.coachOff(id)
  return { context: { ...context, ...contextOf(call) }, facts, off }
}

async function readOne(call: CallAlone, path: string | undefined): Promise<number> {
  const kind = kindOf(call)
  const given = contextOf(call)
  const text = await givenText(path, call.terminal)
  const person = call.option('to')
  const known = person === undefined ? { context: given } : await knownOf(call, person, text)
  const { coachDraft } = await import('../../app/coach/coach-draft.ts')
  const reading = coachDraft({ text, kind, ...known })
  const name = path ?? '-'
  call.answer(coachJson(name, text, reading), () => coachLinesForPeople(name, text, reading))
  return reading.findings.some(({ severity }) => severity !== 'hint') ? CHANGE_SOMETHING : 0
}

/**
 * Exit 0: nothing to change, hints aside. Exit 1: something would better be changed, or, with --jsonl,
 * a line was set aside.
 */
export const coachCommand: CliCommand = {
  usage: 'coach [file]',
  summary: 'read a text before it is sent or published, and say what could be better and why',
  readsOnly: true,
  options: [
    ['--kind <kind>', `what it is: ${TEXT_KINDS.join(', ')}`],
    ['--to <person>', 'who will read it, by name or id: takes what Digwell knows of you both'],
    ['--channel <channel>', 'where it goes: email, linkedin-invite, linkedin-dm, mastodon …'],
    ['--context <json>', 'what else is known: {"first_contact":true,"unanswered":2}'],
    [
      '--jsonl <file>',
      'read many: lines of {"id","kind","text","context"}; - for what is piped in',
    ],
  ],

  async runAlone(call) {
    const many = call.option('jsonl')
    return many === undefined ? readOne(call, call.args[0]) : readMany(call, many)
  },
}
