import { outsideStay } from '../../domain/outside-stay.ts'
import type { CliCommand } from '../command.ts'
import { nearLines, tripsLines } from '../present-trips.ts'
import { wholeNumber } from '../words.ts'

const addCommand: CliCommand = {
  usage: 'add <place> <from> [to]',
  summary:
    'where you will be, from one day to another: trip add "St. Louis, MO" 2027-03-03 2027-03-17',
  options: [
    ['--move', 'you move there for good'],
    ['--note <text>', 'what takes you there'],
  ],

  async run({ digwell, args, option, flag, answer }) {
    const [place = '', from = '', to] = args
    const note = option('note')
    const receipt = await digwell.trips.add({
      place,
      from,
      ...(to === undefined ? {} : { to }),
      ...(flag('move') ? { kind: 'move' as const } : {}),
      ...(note === undefined ? {} : { note }),
    })
    const trip = await digwell.trips.trip(receipt.id)
    answer({ ...receipt, near: trip.near }, () => [
      receipt.summary,
      ...nearLines(trip.near).slice(0, 8),
    ])
  },
}

const showCommand: CliCommand = {
  usage: 'show <id>',
  summary: 'who is there, and how far it is with whom',
  options: [['--km <n>', 'how far around, 40 by default']],
  readsOnly: true,

  async run({ digwell, args, option, answer }) {
    const trip = await digwell.trips.trip(args[0] ?? '', wholeNumber(option('km'), 1, 500))
    answer(trip, () => [
      ...nearLines(trip.near),
      ...trip.plan.map(
        ({ name, step, meetOn }) =>
          `${name}: ${step}${meetOn === null ? '' : ` ${meetOn}${outsideWords(trip, meetOn)}`}`,
      ),
    ])
  },
}

function outsideWords(trip: Parameters<typeof outsideStay>[0], meetOn: string): string {
  const outside = outsideStay(trip, meetOn)
  if (outside === null) return ''
  return outside === 'before' ? ', before you are there' : ', when you have left'
}

const removeCommand: CliCommand = {
  usage: 'remove <id>',
  summary: 'not going after all; undo brings it back',

  async run({ digwell, args, answer }) {
    const receipt = await digwell.trips.remove(args[0] ?? '')
    answer(receipt, () => [receipt.summary])
  },
}

const homeCommand: CliCommand = {
  usage: 'home <place...>',
  summary: 'where you live: trip home "Leeds, UK"',

  async run({ digwell, args, answer }) {
    const receipt = await digwell.trips.setHome({ place: args.join(' ') })
    answer(receipt, () => [receipt.summary])
  },
}

export const tripsCommand: CliCommand = {
  usage: 'trips',
  summary: 'trips and moves, journeys found in your calendar, and whom to see close by',
  readsOnly: true,

  async run({ digwell, answer }) {
    const trips = await digwell.trips.list()
    answer(trips, () => {
      const lines = tripsLines(trips)
      return lines.length === 0 ? ['No trips yet. Add one: trip add <place> <from> <to>'] : lines
    })
  },
}

export const tripCommand: CliCommand = {
  ...tripsCommand,
  usage: 'trip',
  summary: 'one trip or move: add, show, remove; and where you live',
  commands: [addCommand, showCommand, removeCommand, homeCommand],
}

export const nearCommand: CliCommand = {
  usage: 'near <place...>',
  summary: 'who lives around a place, those worth most to see first',
  options: [
    ['--km <n>', 'how far around, 40 by default'],
    ['--limit <n>', 'at most so many, 60 by default'],
  ],
  readsOnly: true,

  async run({ digwell, args, option, answer }) {
    const near = await digwell.trips.near(
      args.join(' '),
      wholeNumber(option('km'), 1, 500),
      wholeNumber(option('limit'), 1, 150),
    )
    answer(near, () => nearLines(near))
  },
}
