import type { RequestView } from '../../domain/view/request-view.ts'
import { mail, OWN_ADDRESSES, type Network } from '../testing.ts'

export const ME = 'robin@ash.example'
export const ANA = 'Ana Ruiz <ana@oak.example>'
export const BEN = 'Ben Okafor <ben@elm.example>'
export const DAN = 'Dan Frost <dan@fir.example>'

/** Ten days before the test's own Tuesday. */
export const ASKS = mail({
  from: ANA,
  to: ME,
  at: '2026-11-14T10:00:00Z',
  text: 'Dear Robin,\n\nhow is the map room? Could you introduce me to the binder in Leeds?\n\nAna',
  subject: 'A binder',
  id: 'r1@oak.example',
})
export const ASKS_LATELY = mail({
  from: BEN,
  to: ME,
  at: '2026-11-23T10:00:00Z',
  text: 'Hello Robin,\n\nwould you have twenty minutes for a call about the catalogue?\n\nBen',
  subject: 'The catalogue',
  id: 'r2@elm.example',
})
export const SELLS = mail({
  from: DAN,
  to: ME,
  at: '2026-11-12T10:00:00Z',
  text: 'Hi Robin,\n\nwould you be open to a demo of our platform next week?\n\nDan',
  subject: 'Shelves, but better',
  id: 'r3@fir.example',
})
export const ANSWERED = mail({
  from: ME,
  to: ANA,
  at: '2026-11-15T09:00:00Z',
  text: 'Dear Ana,\n\nI have asked him and he is glad.\n\nRobin',
  subject: 'Re: A binder',
  id: 'a1@ash.example',
  replyTo: 'r1@oak.example',
})
export const TO_MANY = mail({
  from: BEN,
  to: `${ME}, a@x.example, b@x.example, c@x.example`,
  at: '2026-11-13T10:00:00Z',
  text: 'Dear all,\n\ncould you introduce me to a good roofer?\n\nBen',
  id: 'r4@elm.example',
})
export const LIST = mail({
  from: BEN,
  to: ME,
  at: '2026-11-13T11:00:00Z',
  text: 'Could you do us a favour and donate to our campaign?',
  id: 'r5@elm.example',
  headers: 'List-Id: <news.elm.example>\nList-Unsubscribe: <mailto:no@elm.example>',
})

export const ASKS_MORE = mail({
  from: ANA,
  to: ME,
  at: '2026-11-16T10:00:00Z',
  text: 'Dear Robin,\n\nwould you have half an hour for a call about the index?\n\nAna',
  subject: 'The index',
  id: 'r6@oak.example',
})

export const WORLD = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'mailbox.mbox': ASKS + ASKS_LATELY + SELLS + TO_MANY + LIST,
}

/** One page of a list. */
export async function read(
  network: Network,
  view: 'waiting' | 'to-say' | 'later' | 'all' = 'waiting',
): Promise<readonly RequestView[]> {
  return (await network.requests.list({ view })).rows
}

/** The request of Ana's. */
export async function ofAna(network: Network): Promise<RequestView> {
  const found = (await read(network, 'all')).find(({ person }) => person === 'Ana Ruiz')
  if (found === undefined) throw new Error('the request is not there')
  return found
}

/** The requests that the day brings up. */
export const requestsToday = async (network: Network) =>
  (await network.today()).moves.filter(({ kind }) => kind === 'request')
