import { DigwellError } from '../../domain/digwell-error.ts'
import { INTRODUCTION_STEPS } from '../../domain/introduction.ts'
import type { IntroductionView } from '../../domain/view/introduction-view.ts'
import type { CliCommand } from '../command.ts'
import { oneOf } from '../words.ts'

const isoTime = (at: number | null) => (at === null ? null : new Date(at).toISOString())

function introductionJson(row: IntroductionView) {
  const side = ({ personId, name, answer, askedAt }: IntroductionView['a']) => ({
    personId,
    name,
    answer,
    askedAt: isoTime(askedAt),
  })
  const { id, way, why, stage, standing, outcome, next, steps } = row
  return {
    id,
    way,
    why,
    stage,
    standing,
    a: side(row.a),
    b: side(row.b),
    begunAt: isoTime(row.begunAt),
    madeAt: isoTime(row.madeAt),
    outcome,
    next: next === null ? null : { step: next.step, due: next.due },
    steps: steps.map(({ step }) => step),
  }
}

function introductionLines({ id, way, why, a, b, standing, next }: IntroductionView) {
  const who = way === 'make' ? `${a.name} and ${b.name}` : `${b.name}, through ${a.name}`
  const due = next === null ? '' : `; next: ${next.label} (${next.step})`
  return [`${id}  ${who}${why === '' ? '' : `: ${why}`}`, `  ${standing}${due}`]
}

const listCommand: CliCommand = {
  usage: 'list',
  summary: 'introductions, the newest first, and where each stands',
  options: [
    ['--open', 'only those where something can still happen'],
    ['--person <name-or-id>', 'only those with this person'],
  ],
  readsOnly: true,

  async run({ digwell, answer, flag, option }) {
    const person = option('person')
    const { rows } = await digwell.introductions.list({
      open: flag('open'),
      limit: 500,
      ...(person === undefined ? {} : { personId: await digwell.findPerson(person) }),
    })
    answer(rows.map(introductionJson), () =>
      rows.length === 0 ? ['No introductions yet.'] : rows.flatMap(introductionLines),
    )
  },
}

const stepCommand: CliCommand = {
  usage: 'step <id> <step>',
  summary: `note a step: ${INTRODUCTION_STEPS.join(', ')}`,
  options: [['--outcome <text>', 'what came of it, with the step outcome']],

  async run({ digwell, args, answer, option }) {
    const [id = '', word = ''] = args
    const outcome = option('outcome')
    const receipt = await digwell.introductions.step(id, {
      step: oneOf(word, INTRODUCTION_STEPS),
      ...(outcome === undefined ? {} : { outcome }),
    })
    answer(receipt, () => [receipt.summary])
  },
}

export const introCommand: CliCommand = {
  usage: 'intro [a] [b]',
  summary: 'keep the idea that two people should meet; nobody is asked by it',
  options: [
    ['--why <text>', 'why they should meet'],
    ['--ask', 'ask A to introduce you to B instead'],
  ],
  commands: [listCommand, stepCommand],

  async run({ digwell, args: [a, b], answer, option, flag }) {
    if (a === undefined || b === undefined) {
      throw new DigwellError('invalid-input', 'Name two people: intro "Ana Ruiz" "Ben Okafor"')
    }
    const receipt = await digwell.introductions.begin({
      way: flag('ask') ? 'ask' : 'make',
      aId: await digwell.findPerson(a),
      bId: await digwell.findPerson(b),
      why: option('why') ?? '',
    })
    answer(receipt, () => [receipt.summary, `  ${receipt.id}`])
  },
}
