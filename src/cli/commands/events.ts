import type { CliCommand } from '../command.ts'
import { eventLines, eventsLines, inventoryLines } from '../present-events.ts'
import { wholeNumber } from '../words.ts'

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
  summary: 'follow-ups, birthdays and events as an iCalendar file',
  readsOnly: true,

  async run({ digwell, answer }) {
    const calendar = await digwell.events.calendarFile()
    answer({ calendar }, () => calendar.trimEnd().split('\r\n'))
  },
}

export const eventsCommand: CliCommand = {
  usage: 'events',
  summary: 'events ahead and behind, and what they brought',
  options: [['--limit <n>', 'at most so many past ones (default 50)']],
  readsOnly: true,
  commands: [returnCommand, calendarCommand],

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
