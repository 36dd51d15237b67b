import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import type { Channel } from '../domain/interaction.ts'
import { bestChannel, channelRecords } from './best-channel.ts'
import type { Contact } from './contact-evidence.ts'

/** Contacts from words like `'email out 0, linkedin in 3'`; days may have fractions. */
function on(story: string) {
  return story.split(', ').map((part) => {
    const [channel, way, day] = part.split(' ') as [Channel, Contact['way'], string]
    return { channel, way, at: Number(day) * DAY_MS, weight: 1 }
  })
}

describe('the channel to use', () => {
  test.each<[string, string, Channel | null]>([
    [
      'the one they answer on, not the one most used',
      'email out 0, email out 20, email out 40, email out 60, linkedin out 70, linkedin in 71',
      'linkedin',
    ],
    ['the one they write on', 'email out 0, whatsapp in 30', 'whatsapp'],
    [
      'the more recent when both serve',
      'email out 0, email in 1, linkedin out 90, linkedin in 91',
      'linkedin',
    ],
    ['none from meetings alone', 'in-person met 0, video met 5', null],
    ['none from meetings of unknown manner', 'other both 0, other both 7', null],
    [
      'mail, however often they met in a manner nobody noted',
      'email out 0, email in 1, email out 40, other both 7, other both 14, other both 21, other both 28',
      'email',
    ],
    ['the phone, when they pick up', 'phone both 0, phone both 30, email out 40', 'phone'],
  ])('%s', (_case, story, channel) => {
    expect(bestChannel(channelRecords(on(story)))?.channel ?? null).toBe(channel)
  })

  test('one lucky message does not beat a long record', () => {
    const faithful = Array.from(
      { length: 9 },
      (_, i) => `email out ${i * 30}, email in ${i * 30 + 1}`,
    )
    const story = [...faithful, 'linkedin out 300, linkedin in 301'].join(', ')
    expect(bestChannel(channelRecords(on(story)))).toMatchObject({
      channel: 'email',
      sent: 9,
      answered: 9,
      because: 'answers',
    })
  })

  test('five lines of a chat are one message, and a late word is no answer', () => {
    const chat =
      'whatsapp out 0, whatsapp out 0.1, whatsapp out 0.2, whatsapp in 15, whatsapp in 15.1'
    expect(channelRecords(on(chat))).toMatchObject([{ sent: 1, answered: 0, theyBegan: 1 }])
  })
})
