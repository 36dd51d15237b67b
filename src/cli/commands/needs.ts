import { NEED_WAYS } from '../../domain/need.ts'
import type { MatchView, NeedView } from '../../domain/view/need-view.ts'
import type { CliCommand } from '../command.ts'
import { oneOf } from '../words.ts'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)

function needJson({ at, ...row }: NeedView) {
  return { ...row, at: new Date(at).toISOString() }
}

function needLine({ id, person, way, what, at, state, confirmed }: NeedView): string {
  const who = person ?? 'you'
  const verb =
    way === 'need' ? (person === null ? 'need' : 'needs') : person === null ? 'offer' : 'offers'
  return `${day(at)}  ${who} ${verb} ${what} (${confirmed ? state : 'suggested'})  ${id}`
}

const addCommand: CliCommand = {
  usage: 'add <what...>',
  summary: 'keep in mind what somebody, or you, need or offer',
  options: [
    ['--person <name-or-id>', 'whose it is; without it, yours'],
    ['--offer', 'it is an offer; without it, a need'],
  ],

  async run({ digwell, args, option, flag, answer }) {
    const person = option('person')
    const receipt = await digwell.needs.add({
      personId: person === undefined ? null : await digwell.findPerson(person),
      way: flag('offer') ? 'offer' : 'need',
      what: args.join(' '),
    })
    answer(receipt, () => [receipt.summary])
  },
}

const ANSWERS = ['accept', 'dismiss', 'met'] as const

const answerCommand: CliCommand = {
  usage: 'answer <id> <answer>',
  summary: `say of a suggestion: ${ANSWERS.join(', ')}`,

  async run({ digwell, args: [id = '', said = ''], answer }) {
    const receipt = await digwell.needs[oneOf(said, ANSWERS)](id)
    answer(receipt, () => [receipt.summary])
  },
}

export const needsCommand: CliCommand = {
  usage: 'needs',
  summary: 'what people need and offer, found in what they wrote or added by you',
  options: [
    ['--person <name-or-id>', 'only those of this person'],
    ['--mine', 'only your own'],
    ['--way <way>', NEED_WAYS.join(' or ')],
  ],
  readsOnly: true,
  commands: [addCommand, answerCommand],

  async run({ digwell, option, flag, answer }) {
    const [person, way] = [option('person'), option('way')]
    const whose = person === undefined ? undefined : await digwell.findPerson(person)
    const { rows } = await digwell.needs.list({
      limit: 500,
      ...(flag('mine') ? { personId: null } : {}),
      ...(whose === undefined ? {} : { personId: whose }),
    })
    const shown = way === undefined ? rows : rows.filter((row) => row.way === oneOf(way, NEED_WAYS))
    answer(shown.map(needJson), () =>
      shown.length === 0
        ? ['Nothing needed or offered that Digwell knows of.']
        : shown.map(needLine),
    )
  },
}

function matchLines({ id, line, facts }: MatchView): readonly string[] {
  const told = facts.map(({ text, source, at }) => {
    const when = at === null ? '' : `, ${day(at)}`
    return `  ${text} (${source}${when})`
  })
  return [`${line}  ${id}`, ...told]
}

const dismissCommand: CliCommand = {
  usage: 'dismiss <id>',
  summary: 'not this, not these two: it is not brought up again',

  async run({ digwell, args: [id = ''], answer }) {
    const receipt = await digwell.needs.dismissMatch(id)
    answer(receipt, () => [receipt.summary])
  },
}

export const matchesCommand: CliCommand = {
  usage: 'matches',
  summary: 'whom you could do something for, who has what you need, and who should meet',
  readsOnly: true,
  commands: [dismissCommand],

  async run({ digwell, answer }) {
    const { give, ask, meet } = await digwell.needs.matches()
    const json = ({ at, ...match }: MatchView) => ({ ...match, at: new Date(at).toISOString() })
    answer({ give: give.map(json), ask: ask.map(json), meet: meet.map(json) }, () => {
      const all = [...give, ...ask, ...meet]
      return all.length === 0
        ? ['Nothing yet. Note what people need and offer: needs add "a translator" --person Ana']
        : all.flatMap(matchLines)
    })
  },
}
