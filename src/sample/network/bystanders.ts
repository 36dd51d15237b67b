import type { MailDraft } from '../mail-text.ts'
import { seedOf } from '../random.ts'
import type { Household } from './household.ts'
import { ROBIN } from './robin.ts'

type Bystander = {
  readonly from: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly header: string
  /** Days ago, the newest; then every so many days. */
  readonly last: number
  readonly every: number
  readonly times: number
}

const BYSTANDERS: readonly Bystander[] = [
  {
    from: 'The Quiet Review',
    address: 'editor@quietreview.example',
    subject: 'The Quiet Review: new in November',
    text: 'Five essays on paper, patience and public rooms.',
    header: 'List-Unsubscribe: <mailto:leave@quietreview.example>',
    last: 5,
    every: 30,
    times: 24,
  },
  {
    from: 'Callum Strand via Taskboard',
    address: 'no-reply@taskboard.example',
    subject: 'Callum Strand moved a card',
    text: 'Callum Strand moved "Bus map" to Done.',
    header: 'Auto-Submitted: auto-generated',
    last: 12,
    every: 45,
    times: 8,
  },
  {
    from: 'Open Shelves list',
    address: 'open-shelves@lists.example',
    subject: '[open-shelves] Small libraries, big files',
    text: 'Notes from the last call are on the shared page.',
    header: 'List-Id: Open Shelves <open-shelves.lists.example>',
    last: 15,
    every: 40,
    times: 12,
  },
  {
    from: 'Leeds Rail',
    address: 'tickets@leedsrail.example',
    subject: 'Your ticket',
    text: 'Show this mail on the train.',
    header: 'Auto-Submitted: auto-generated',
    last: 33,
    every: 70,
    times: 10,
  },
]

/** Mail that is nobody's: newsletters, notices, a list. Importing it makes no people. */
export function bystanderMails(house: Household): readonly MailDraft[] {
  return BYSTANDERS.flatMap((bystander) =>
    Array.from({ length: bystander.times }, (_, n): MailDraft => {
      const thread = seedOf('bystander', bystander.address, n) >>> 0
      return {
        at: house.at(bystander.last + n * bystander.every, 6),
        offset: 0,
        from: { name: bystander.from, address: bystander.address },
        to: [{ name: '', address: ROBIN.emails[0] }],
        subject: bystander.subject,
        id: `${thread.toString(36)}@lists.example`,
        thread,
        labels: 'Inbox,Category Updates',
        more: [bystander.header],
        text: `${bystander.text}\n`,
        dress: 'plain',
      }
    }),
  )
}
