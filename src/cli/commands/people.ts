import { TIE_STATES } from '../../domain/tie.ts'
import type { PersonRow } from '../../domain/view/person-view.ts'
import type { PeopleFilter } from '../../app/digwell.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayWords, isoTime, oneOf, wholeNumber } from '../words.ts'

const PAGE = 200

function filterOf({ option }: Call): PeopleFilter {
  const q = option('q')
  const states = option('state')?.split(',')
  return {
    ...(q === undefined ? {} : { q }),
    ...(states === undefined ? {} : { states: states.map((state) => oneOf(state, TIE_STATES)) }),
  }
}

/** Rows of page after page, at most `limit`. */
async function firstRows({ digwell }: Call, filter: PeopleFilter, limit: number) {
  const rows: PersonRow[] = []
  let inView = 0
  let after: string | null = null
  do {
    const from: { after?: string } = after === null ? {} : { after }
    const page = await digwell.people({
      ...filter,
      ...from,
      limit: Math.min(PAGE, limit - rows.length),
    })
    rows.push(...page.rows)
    inView = page.inView
    after = page.next
  } while (after !== null && rows.length < limit)
  return { rows, inView }
}

const rowJson = ({ lastContactAt, ...row }: PersonRow): object => ({
  ...row,
  lastContact: isoTime(lastContactAt),
})

export const peopleCommand: CliCommand = {
  usage: 'people',
  summary: 'who is in your network',
  options: [
    ['--state <states>', `only these, separated by commas: ${TIE_STATES.join(', ')}`],
    ['--q <text>', 'only who matches'],
    ['--limit <n>', 'at most so many (default 50)'],
  ],
  readsOnly: true,

  async run(call) {
    const limit = wholeNumber(call.option('limit'), 1, 1_000_000) ?? 50
    const { rows, inView } = await firstRows(call, filterOf(call), limit)
    call.answer({ people: rows.map(rowJson), inView }, () => [
      ...rows.map(
        ({ name, about, stateWords, lastContactAt }) =>
          `${name}${about === null ? '' : `, ${about}`} · ${stateWords} · ${dayWords(lastContactAt)}`,
      ),
      `${rows.length} of ${inView}`,
    ])
  },
}
