import { EVENT_KINDS } from '../../domain/event.ts'
import type { CliCommand } from '../command.ts'
import { eventLines, eventsLines, inventoryLines } from '../present-events.ts'
import { oneOf, timeOf, wholeNumber } from '../words.ts'

const returnCommand: CliCommand = {
  usage: 'return',
  summary: 'what events cost and brought, by series and kind',
  readsOnly: true,

  async run({ digwell, answer }) {
    const inventory = await digwell.events.inventory()
    answer(inventory, () => inventoryLines(inventory))
  },
}

const calendarCommand: CliCommand = {
  usage: 'calendar',
  summary: 'follow-ups, promises, birthdays, trips and events as an iCalendar file',
  readsOnly: true,

  async run({ digwell, answer }) {
    const calendar = await digwell.events.calendarFile()
    answer({ calendar }, () => calendar.trimEnd().split('\r\n'))
  },
}

const addCommand: CliCommand = {
  usage: 'add <name...>',
  summary: 'an event of your own',
  options: [
    ['--start <time>', 'in ISO 8601, like 2026-11-24T18:30'],
    ['--place <text>', 'where'],
    ['--online', 'it takes place online'],
    ['--kind <kind>', EVENT_KINDS.join(', ')],
    ['--community <text>', 'whose event it is'],
    ['--goal <text>', 'what you want of it: "two good talks"'],
    ['--hours <n>', 'what it takes of your time, the way included'],
    ['--cost <n>', 'what it costs'],
  ],

  async run({ digwell, args, option, flag, answer }) {
    const [start, kind] = [option('start'), option('kind')]
    const texts = { place: option('place'), community: option('community'), goal: option('goal') }
    const numbers = {
      hours: wholeNumber(option('hours'), 0, 1_000),
      cost: wholeNumber(option('cost'), 0, 1_000_000),
    }
    const receipt = await digwell.events.add({
      name: args.join(' '),
      ...(start === undefined ? {} : { startAt: timeOf(start) }),
      ...(kind === undefined ? {} : { kind: oneOf(kind, EVENT_KINDS) }),
      ...(flag('online') ? { online: true } : {}),
      ...given({ ...texts, ...numbers }),
    })
    answer(receipt, () => [receipt.summary])
  },
}

/** Only what was given. */
function given<T extends object>(values: T): { [key in keyof T]?: NonNullable<T[key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [key in keyof T]?: NonNullable<T[key]>
  }
}

export const eventsCommand: CliCommand = {
  usage: 'events',
  summary: 'events ahead and behind, and what they brought',
  options: [['--limit <n>', 'at most so many past ones (default 50)']],
  readsOnly: true,
  commands: [addCommand, returnCommand, calendarCommand],

  async run({ digwell, option, answer }) {
    const page = await digwell.events.list(null, wholeNumber(option('limit'), 1, 200))
    answer(page, () => eventsLines(page))
  },
}

export const eventCommand: CliCommand = {
  usage: 'event <name-or-id...>',
  summary: 'one event: whom to look for, who was there, what came of it',
  readsOnly: true,

  async run({ digwell, args, answer }) {
    const event = await digwell.events.event(await digwell.events.find(args.join(' ')))
    answer(event, () => eventLines(event))
  },
}
