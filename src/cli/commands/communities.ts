import { COMMUNITY_KINDS } from '../../domain/community.ts'
import type { CommunityLine } from '../../domain/view/community-view.ts'
import type { CliCommand } from '../command.ts'
import { oneOf, wholeNumber } from '../words.ts'

function communityLine({ id, name, kind, people, role, leftAt }: CommunityLine): string {
  const what = [kind, ...(role === null ? [] : [role]), `${people} known to you`]
  return `${id}  ${name} (${what.join(', ')})${leftAt === null ? '' : ', left'}`
}

const addCommand: CliCommand = {
  usage: 'add <name...>',
  summary: 'something you belong to',
  options: [
    ['--kind <kind>', COMMUNITY_KINDS.join(', ')],
    ['--role <text>', 'what you are there'],
    ['--hours <n>', 'hours a month that you give'],
    ['--found <source>', 'a suggested one: tag:LABEL, series:NAME or host:NAME'],
  ],

  async run({ digwell, args, option, answer }) {
    const [kind, role, found] = [option('kind'), option('role'), option('found')]
    const hours = wholeNumber(option('hours'), 0, 744)
    const receipt = await digwell.communities.add({
      name: args.join(' '),
      ...(kind === undefined ? {} : { kind: oneOf(kind, COMMUNITY_KINDS) }),
      ...(role === undefined ? {} : { role }),
      ...(hours === undefined ? {} : { hours }),
      ...(found === undefined ? {} : { sourceKey: found }),
    })
    answer(receipt, () => [receipt.summary, `  ${receipt.id}`])
  },
}

export const communitiesCommand: CliCommand = {
  usage: 'communities',
  summary: 'where you belong, whom you know there, and what looks like more of it',
  readsOnly: true,
  commands: [addCommand],

  async run({ digwell, answer }) {
    const page = await digwell.communities.list()
    answer(page, () => [
      ...(page.rows.length === 0 ? ['No communities yet.'] : page.rows.map(communityLine)),
      ...page.suggested.map(
        ({ name, why, sourceKey }) => `perhaps: ${name}: ${why} (${sourceKey})`,
      ),
    ])
  },
}
