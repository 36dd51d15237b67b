import type { ReviewCard, ReviewSide } from '../../domain/view/review-view.ts'
import type { CliCommand } from '../command.ts'
import { count, dayWords, isoTime, oneOf, wholeNumber } from '../words.ts'

const ANSWERS = ['same', 'different', 'later'] as const

const sideJson = ({ lastContactAt, ...side }: ReviewSide): object => ({
  ...side,
  lastContact: isoTime(lastContactAt),
})

const cardJson = ({ id, bits, left, right, evidence }: ReviewCard): object => ({
  id,
  bits,
  left: sideJson(left),
  right: sideJson(right),
  evidence,
})

function sideLine(side: ReviewSide): string {
  const sources = side.records.map(({ source, key }) => `${source} ${key}`).join(', ')
  const about = side.about === null ? '' : `, ${side.about}`
  return `  ${side.name}${about} · last contact ${dayWords(side.lastContactAt)} · ${sources}`
}

const cardLines = (card: ReviewCard): string[] => [
  sideLine(card.left),
  sideLine(card.right),
  ...card.evidence.map(({ text, bits }) => `    ${bits < 0 ? 'against' : 'for'}: ${text}`),
  `  digwell review answer ${card.id} same|different`,
  '',
]

const answerCommand: CliCommand = {
  usage: 'answer <card> <verdict>',
  summary: 'say whether two are one person: same, different or later',

  async run({ digwell, args: [card = '', verdict = ''], answer }) {
    const receipt = await digwell.answerReview(card, oneOf(verdict, ANSWERS))
    answer(receipt, () => [receipt.summary])
  },
}

export const reviewCommand: CliCommand = {
  usage: 'review',
  summary: 'pairs that may be one person, for you to decide',
  options: [['--limit <n>', 'at most so many (default: all)']],
  commands: [answerCommand],
  readsOnly: true,

  async run({ digwell, option, answer }) {
    const { cards, open } = await digwell.review(
      wholeNumber(option('limit'), 1, 1_000_000) ?? 1_000_000,
    )
    answer({ cards: cards.map(cardJson), open }, () => [
      ...cards.flatMap(cardLines),
      open === 0 ? 'Nothing to decide.' : `${count(open, 'pair')} open.`,
    ])
  },
}
