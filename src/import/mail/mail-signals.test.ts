import { expect, test } from 'vitest'
import { mboxReader } from './mbox-reader.ts'
import { inputOf, mail, mbox, readAll } from './testing.ts'

async function signals(headers: Record<string, string>, body = 'Hello'): Promise<unknown> {
  const { records } = await readAll(mboxReader, inputOf(mbox(mail(headers, body))))
  return records[0]?.signals
}

test('a bounce names the dead address, from the report or from Gmail’s header', async () => {
  const from = {
    From: 'Mail Delivery Subsystem <mailer-daemon@mx.example>',
    Subject: 'Delivery Status Notification',
  }
  const report =
    '--r\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; Bo@elm.example\nAction: failed\n--r--'
  expect(
    await signals(
      { ...from, 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=r' },
      report,
    ),
  ).toEqual([{ kind: 'bounce', email: 'bo@elm.example' }])
  expect(await signals({ ...from, 'X-Failed-Recipients': 'bo@elm.example' })).toEqual([
    { kind: 'bounce', email: 'bo@elm.example' },
  ])
})

test('absence, assistants', async () => {
  expect(await signals({ 'Auto-Submitted': 'auto-replied' })).toEqual([
    { kind: 'out-of-office', email: 'ana@oak.example' },
  ])
  expect(await signals({ Sender: 'Kim Sato <kim@oak.example>' })).toEqual([
    { kind: 'assistant', email: 'kim@oak.example', of: 'ana@oak.example' },
  ])
})

test.each([
  ['My new address is ana@elm.example, please use it.', 'ana@oak.example', 'ana@elm.example'],
  [
    'Note that my old address ana@fir.example no longer works.',
    'ana@fir.example',
    'ana@oak.example',
  ],
  [
    'My old address ana@oak.example no longer works and my new address is\nana@elm.example.',
    'ana@oak.example',
    'ana@elm.example',
  ],
  ['Meine neue E-Mail-Adresse lautet ana@elm.example.', 'ana@oak.example', 'ana@elm.example'],
])('%s', async (text, email, newEmail) => {
  expect(await signals({}, text)).toEqual([{ kind: 'new-address', email, newEmail }])
})

test.each([
  'Please write to bo@elm.example about the room.',
  'My new address is ana@elm.example or ana@fir.example.',
  'I have a new job.',
])('is no new address: %s', async (text) => {
  expect(await signals({}, text)).toBeUndefined()
})
