import { expect, test } from 'vitest'
import type { CoachContext } from '../domain/coach/coach-context.ts'
import type { TextKind } from '../domain/coach/text-kind.ts'
import { coachText } from './coach-text.ts'

const SENTENCE = 'Your talk on kilns showed me why mine cracked in the winter. ' // 12 words
const of = (sentences: number) => SENTENCE.repeat(sentences)
const told = (text: string, kind: TextKind, context: CoachContext) =>
  coachText(text, kind, context).betterWithin

test.each([
  ['a mail to a stranger', 'outreach', { channel: 'email', first_contact: true }, 26, 300],
  ['a first mail, known or not', 'outreach', { channel: 'email' }, 26, 300],
  ['an invitation', 'outreach', { channel: 'linkedin-invite' }, 13, 150],
  ['a message on LinkedIn', 'outreach', { channel: 'linkedin-dm' }, 13, 150],
  ['a message on WhatsApp', 'outreach', { channel: 'whatsapp' }, 160, 150],
  ['a reply to a stranger', 'reply', { channel: 'email', first_contact: true }, 26, 300],
  ['a follow-up after years', 'followup', { channel: 'email', last_contact_months: 30 }, 25, 300],
  ['an introduction asked for', 'intro_request', { channel: 'email' }, 26, 300],
] as const)('%s is long', (_what, kind, context, sentences, words) => {
  expect(told(of(sentences), kind, context)).toBe(words)
})

test.each([
  ['a mail of 288 words', 'outreach', { channel: 'email', first_contact: true }, 24],
  ['a mail as long as a long note', 'outreach', { channel: 'email' }, 13],
  ['a long letter to a friend', 'followup', { channel: 'email', first_contact: false }, 60],
  ['a long answer on LinkedIn', 'reply', { channel: 'linkedin-dm', first_contact: false }, 60],
  ['a post', 'post', { channel: 'linkedin' }, 60],
  ['a pitch', 'pitch', {}, 60],
] as const)('%s is not', (_what, kind, context, sentences) => {
  expect(told(of(sentences), kind, context)).toBeNull()
})
