import type { FakeModel } from '../../connect/language-model/testing.ts'
import { TRIAL_MESSAGES } from '../../text/promises/asking/trial-messages.ts'
import type { Answer } from '../../text/promises/asking/with-answers.ts'
import { mail, openNetwork, OWN_ADDRESSES, type Files, type Network } from '../testing.ts'

/** The trial's sentences, each with what people say it is. */
export const RIGHT: ReadonlyMap<string, Answer> = new Map(
  TRIAL_MESSAGES.flatMap(({ sentences }) => sentences),
)
/** Of the mail below; everything else is none. */
export const SEAT = 'I keep a seat for you on Saturday.'
export const BIKE = 'Your bike will be ready on Tuesday, says Karim.'
export const ROOM = 'I will send you the draft by Friday.'

/** Is right about the trial, and about the mail below. */
export const judge = (sentence: string): string =>
  RIGHT.get(sentence) ?? (sentence === SEAT ? 'promise' : 'none')

/** A mail from Ana for each text, each in a conversation of its own. */
export function mailbox(...texts: readonly string[]): Files {
  return {
    'Email Addresses.csv': OWN_ADDRESSES,
    'mail.mbox': texts
      .flatMap((text, index) => [
        mail({
          from: 'robin@ash.example',
          to: 'Ana Ruiz <ana@oak.example>',
          at: `2026-11-${10 + index}T09:00:00Z`,
          text: 'Hi Ana, how are things at the harbour?\n\nRobin',
          id: `ask${index}@ash.example`,
        }),
        mail({
          from: 'Ana Ruiz <ana@oak.example>',
          to: 'robin@ash.example',
          at: `2026-11-${10 + index}T10:00:00Z`,
          text: `Hi Robin,\n\n${text}\n\nAna`,
          id: `answer${index}@oak.example`,
          replyTo: `ask${index}@ash.example`,
        }),
      ])
      .join(''),
  }
}

export const FILES: Files = mailbox(SEAT, BIKE, ROOM)

/** With that mail in it, its texts kept. */
export async function opened(open: Parameters<typeof openNetwork>[0]): Promise<Network> {
  const network = await openNetwork(open)
  await network.editSettings({ keepMailText: true })
  await network.take(FILES)
  return network
}

export async function promised(network: Network): Promise<readonly string[]> {
  const { rows } = await network.promises.list({ view: 'all' })
  return rows.map(({ words }) => words).toSorted()
}

export const quietly = (): void => {}

export async function asked(network: Network, model: FakeModel): Promise<void> {
  await network.model.use({ address: model.address, name: 'small:8b' })
  await network.model.tryOut(quietly)
  await network.model.ask(quietly)
}
