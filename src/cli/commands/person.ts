import type { CliCommand } from '../command.ts'
import { personJson, personLines } from '../present-person.ts'

export const personCommand: CliCommand = {
  usage: 'person <name-or-id...>',
  summary: 'the brief on one person',
  readsOnly: true,

  async run({ digwell, args, answer }) {
    const person = await digwell.person(await digwell.findPerson(args.join(' ')))
    answer(personJson(person), () => personLines(person))
  },
}
