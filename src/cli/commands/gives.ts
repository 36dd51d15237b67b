import { GIVE_KINDS, GIVE_SIZES } from '../../domain/give.ts'
import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { GiveView } from '../../domain/view/give-view.ts'
import type { Call, CliCommand } from '../command.ts'
import { dayText, dayWords, harmless, isoTime, oneOf } from '../words.ts'

const PAGE = 500

async function* allOf({ digwell, option }: Call): AsyncGenerator<GiveView> {
  const person = option('person')
  const personId = person === undefined ? undefined : await digwell.findPerson(person)
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof digwell.gives.list>> = await digwell.gives.list({
      limit: PAGE,
      ...(personId === undefined ? {} : { personId }),
      ...(after === null ? {} : { after }),
    })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

function giveJson({ at, loop, ...row }: GiveView) {
  return {
    ...row,
    at: isoTime(at),
    loop:
      loop === null
        ? null
        : {
            ...loop,
            thankedAt: isoTime(loop.thankedAt),
            reportedAt: isoTime(loop.reportedAt),
          },
  }
}

function giveLine(row: GiveView): string {
  const { by, sort, kind, size, person, words, others, loop } = row
  const who =
    sort === 'ask'
      ? by === 'me'
        ? `you asked ${person}`
        : `${person} asked`
      : by === 'me'
        ? `to ${person}`
        : `from ${person}`
  const whom = others.length === 0 ? '' : ` with ${others.join(', ')}`
  const said = words === '' ? '' : `: ${words}`
  const next = loop?.next ?? null
  const wanted =
    next === null ? '' : ` (${next.what === 'thank' ? 'thank' : 'tell them'} from ${next.due})`
  return harmless(`${dayWords(row.at)}  ${who}: ${kind}${whom}, ${size}${said}${wanted}`)
}

export const givesCommand: CliCommand = {
  usage: 'gives',
  summary: 'what was given and asked, both ways, the newest first',
  options: [['--person <name-or-id>', 'between you and one person only']],
  readsOnly: true,

  async run(call) {
    const rows: GiveView[] = []
    for await (const row of allOf(call)) rows.push(row)
    call.answer(rows.map(giveJson), () =>
      rows.length === 0 ? ['Nothing given or asked that Digwell knows of.'] : rows.map(giveLine),
    )
  },
}

/** Noon of the day, or now if that is today, in whatever zone; a later day stays, to be refused. */
function noonOf(day: string, now: Instant): Instant {
  const noon = Date.parse(`${dayText(day)}T12:00:00Z`)
  return noon - now > DAY_MS ? noon : Math.min(noon, now)
}

export const giveCommand: CliCommand = {
  usage: 'give <name-or-id> <kind> [words...]',
  summary: `note something given: ${GIVE_KINDS.join(', ')}`,
  options: [
    ['--size <size>', `${GIVE_SIZES.join(', ')} (default: as is usual for the kind)`],
    ['--received', 'they gave it to you'],
    ['--ask', 'it was asked for, not given (with --received: they asked you)'],
    ['--at <day>', 'when, a day like 2026-11-24 (default now)'],
  ],

  async run({ digwell, args: [name = '', kind = '', ...words], option, flag, answer }) {
    const size = option('size')
    const day = option('at')
    const at = day === undefined ? undefined : noonOf(day, Date.now())
    const receipt = await digwell.gives.add({
      personId: await digwell.findPerson(name),
      kind: oneOf(kind, GIVE_KINDS),
      by: flag('received') ? 'them' : 'me',
      sort: flag('ask') ? 'ask' : 'give',
      words: words.join(' '),
      ...(size === undefined ? {} : { size: oneOf(size, GIVE_SIZES) }),
      ...(at === undefined ? {} : { at }),
    })
    answer(receipt, () => [receipt.summary])
  },
}
