import type { NewCapture } from '../../app/events/events.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { CAPTURE_CHIPS, CAPTURE_STATES, type CaptureChip } from '../../domain/view/event-view.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayText, oneOf, timeOf } from '../words.ts'

async function captureOf({ digwell, args, option, flag }: Call): Promise<NewCapture> {
  const [event, person, at] = [option('event'), option('person'), option('at')]
  const texts = { about: option('about'), detail: option('detail'), place: option('place') }
  const chips = option('chips')
  if (args.length === 0 && person === undefined) {
    throw new DigwellError(
      'invalid-input',
      'Say whom you met, like: digwell capture Kim Sato --detail "keeps bees"',
    )
  }
  return {
    name: args.join(' '),
    ...(event === undefined ? {} : { eventId: await digwell.events.find(event) }),
    ...(person === undefined ? {} : { personId: await digwell.findPerson(person) }),
    ...(flag('new') ? { isNew: true } : {}),
    ...(at === undefined ? {} : { at: timeOf(at) }),
    ...(chips === undefined ? {} : { chips: chipsOf(chips) }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  }
}

function chipsOf(text: string): readonly CaptureChip[] {
  return text.split(',').map((chip) => oneOf(chip.trim(), CAPTURE_CHIPS))
}

const triageCommand: CliCommand = {
  usage: 'triage <id> <answer>',
  summary: `what becomes of somebody met: ${CAPTURE_STATES.join(', ')}`,
  options: [
    ['--what <text>', 'what to follow up with (default from what was noted)'],
    ['--due <day>', 'by which day, like 2026-11-24 (default two days after the event)'],
  ],

  async run({ digwell, args: [id = '', answer = ''], option, answer: tell }) {
    const [what, due] = [option('what'), option('due')]
    const receipt = await digwell.events.triage(id, {
      state: oneOf(answer, CAPTURE_STATES),
      ...(what === undefined ? {} : { what }),
      ...(due === undefined ? {} : { due: dayText(due) }),
    })
    tell(receipt, () => [receipt.summary])
  },
}

export const captureCommand: CliCommand = {
  usage: 'capture [name...]',
  summary: 'note somebody you met; the name is enough',
  options: [
    ['--event <name-or-id>', 'where you met'],
    ['--place <text>', 'where, when it was no event'],
    ['--person <name-or-id>', 'somebody you know already'],
    ['--new', 'somebody new, though you know that name'],
    ['--about <text>', 'what they do'],
    ['--detail <text>', 'the one thing to remember'],
    ['--chips <chips>', `${CAPTURE_CHIPS.join(', ')}; several with commas`],
    ['--at <time>', 'when, in ISO 8601 (default now)'],
  ],
  commands: [triageCommand],

  async run(call) {
    const receipt = await call.digwell.events.capture(await captureOf(call))
    call.answer(receipt, () => [receipt.summary, `digwell capture triage ${receipt.id} follow-up`])
  },
}
