import { expect, test } from 'vitest'
import { inferOwner } from './infer-owner.ts'
import { inputOf, mail, mbox } from './testing.ts'

const fromAna = mail({ 'Delivered-To': 'me@mine.example', Received: 'from a by b' })
const toAna = (headers: Record<string, string> = {}): string =>
  mail({ From: 'Alex Morgan <me@mine.example>', To: 'ana@oak.example', ...headers })

test('mails labelled as sent tell the owner, in any language', async () => {
  for (const label of ['Sent', 'Gesendet,Wichtig', '=?UTF-8?Q?Messages_envoy=C3=A9s?=']) {
    const owner = await inferOwner(inputOf(mbox(fromAna, toAna({ 'X-Gmail-Labels': label }))))
    expect(owner).toEqual({ emails: ['me@mine.example'], names: ['Alex Morgan'] })
  }
})

test('without labels, mails that no server touched do', async () => {
  const bo = toAna({ From: 'Alex <old@mine.example>' })
  const owner = await inferOwner(inputOf(mbox(fromAna, toAna(), toAna(), bo)))
  expect(owner?.emails).toEqual(['me@mine.example', 'old@mine.example'])
})

test('one stray mail among many makes nobody the owner', async () => {
  const sent = Array.from({ length: 100 }, () => toAna({ 'X-Gmail-Labels': 'Sent' }))
  const stray = mail({ 'X-Gmail-Labels': 'Sent' })
  expect((await inferOwner(inputOf(mbox(...sent, stray))))?.emails).toEqual(['me@mine.example'])
})

test('says nothing where nothing tells', async () => {
  expect(await inferOwner(inputOf(mbox(mail())))).toBeNull()
})
