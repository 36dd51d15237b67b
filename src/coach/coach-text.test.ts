import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CoachContext } from '../domain/coach/coach-context.ts'
import type { TextKind } from '../domain/coach/text-kind.ts'
import { TEXT_KINDS } from '../domain/coach/text-kind.ts'
import { coachText } from './coach-text.ts'
import { SHELF } from './shelf.ts'
import { anyText } from './testing.ts'

const STRANGER: CoachContext = { first_contact: true, channel: 'email' }
const PLEA =
  'Hi {{first_name}},\nI bake bread. Any vacancies at your place? I would value any guidance.\n\nBest,\nRuth'

const rules = (text: string, kind: TextKind = 'outreach', context: CoachContext = STRANGER) =>
  coachText(text, kind, context).findings.map(({ rule }) => rule)

const off = { rules: [], rulesForReader: [], keys: [] }

const anyContext: fc.Arbitrary<CoachContext> = fc.record(
  {
    first_contact: fc.boolean(),
    channel: fc.constantFrom('email', 'linkedin-invite', 'x', ''),
    unanswered: fc.integer({ min: -1, max: 9 }),
    days_since_last: fc.integer({ min: 0, max: 900 }),
    declined: fc.boolean(),
    last_contact_months: fc.integer({ min: 0, max: 90 }),
    open_promises: fc.array(fc.string(), { maxLength: 2 }),
    same_text_sent_to: fc.integer({ min: 0, max: 50 }),
    same_text_channels: fc.integer({ min: 0, max: 9 }),
    advertised_role: fc.boolean(),
    sender_role: fc.string(),
    posts_today: fc.integer({ min: 0, max: 30 }),
    posts_last_7_days: fc.integer({ min: 0, max: 30 }),
    hire_me_posts_last_30d: fc.integer({ min: 0, max: 9 }),
    profile_updated_days_ago: fc.integer({ min: 0, max: 2000 }),
    left_current_role: fc.boolean(),
    today: fc.constantFrom('2026-11-24', '', 'soon'),
    reader_name: fc.string(),
    reader_employer: fc.string(),
    sender_name: fc.string(),
  },
  { requiredKeys: [] },
)

test('reads any text in any context, and every finding quotes it', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...TEXT_KINDS), anyContext, (raw, kind, context) => {
      const { findings, praise } = coachText(raw, kind, context)
      for (const { from, to, quote, why, suggestions } of findings) {
        expect(quote).toBe(raw.slice(from, to))
        expect(quote).not.toBe('')
        expect([why, ...suggestions.map(({ text }) => text)]).not.toContain('')
      }
      for (const { from, to } of praise) expect(raw.slice(from, to)).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test('what holds comes first, then what to fix, then hints; each by its place', () => {
  const { findings } = coachText(PLEA, 'outreach', STRANGER)
  const order = { hold: 0, fix: 1, hint: 2 }
  const ranks = findings.map(({ severity }) => order[severity])
  expect(ranks).toEqual(ranks.toSorted())
  expect(findings[0]).toMatchObject({ rule: 'template-leftover', quote: '{{first_name}}' })
  const fixes = findings.filter(({ severity }) => severity === 'fix').map(({ from }) => from)
  expect(fixes.length).toBeGreaterThan(1)
  expect(fixes).toEqual(fixes.toSorted((a, b) => a - b))
})

test('one problem is said once', () => {
  expect(rules(PLEA)).not.toContain('no-homework')
  expect(rules(PLEA.replace('{{first_name}}', 'Ana'))).toContain('no-homework')
  expect(rules(PLEA)).not.toContain('no-next-step')
})

test('what is off keeps quiet, and silences nobody', () => {
  const { findings } = coachText(PLEA, 'outreach', STRANGER, {
    ...off,
    rules: ['template-leftover'],
  })
  const found = findings.map(({ rule }) => rule)
  expect(found).not.toContain('template-leftover')
  expect(found).toContain('no-homework')
  const forAna = coachText(PLEA, 'outreach', STRANGER, { ...off, rulesForReader: ['vague-ask'] })
  expect(forAna.findings.map(({ rule }) => rule)).not.toContain('vague-ask')
})

test('"not here" holds for the sentence, wherever it stands and however it is spaced', () => {
  const first = coachText('I bake. Any vacancies at your place?', 'outreach').findings
  const key = first.find(({ rule }) => rule === 'are-you-hiring')?.key ?? ''
  const again = 'Hello!\nI bake rye bread.  Any vacancies at  your place ?'
  const found = (keys: readonly string[]) =>
    coachText(again, 'outreach', {}, { ...off, keys }).findings.map(({ rule }) => rule)
  expect(found([])).toContain('are-you-hiring')
  expect(found([key])).not.toContain('are-you-hiring')
})

test('shows the facts it stands on, where they are known', () => {
  const fact = { text: 'Two letters', at: 0, source: 'Mail', locator: 'interaction:1' }
  const { findings } = coachText(
    'Hi Bo, me again. Can you confirm the stall before noon?',
    'followup',
    { unanswered: 2, days_since_last: 5 },
    off,
    { facts: { unanswered: fact } },
  )
  expect(findings.find(({ rule }) => rule === 'pestering')?.facts).toEqual([fact])
})

test('in a language it cannot read it asks only rules that need none, and says so', () => {
  const german =
    'Guten Tag {{name}}, ich suche eine Stelle und bin für alles offen. Stellen Sie ein?'
  const { findings, language, praise } = coachText(german, 'outreach', STRANGER)
  expect(language).toBe('other')
  expect(findings.map(({ rule }) => rule)).toContain('template-leftover')
  const free = SHELF.filter(({ anyLanguage }) => anyLanguage === true).map(({ id }) => id)
  for (const { rule } of findings) expect(free).toContain(rule)
  expect(praise).toEqual([])
})

test('says what is good', () => {
  const { findings, praise } = coachText(
    'Hi Ms Deng,\nI restore chairs for two museums. Your note on gluing veneer saved my table, thank you for it! I can send you a photo. Could I ask you about step 4 for ten minutes on Friday at 9?',
    'outreach',
    STRANGER,
  )
  expect(findings).toEqual([])
  expect(praise.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['detail', 'clear-ask', 'offer', 'next-step', 'thanks']),
  )
})

test('praises only what is there', () => {
  const praised = (text: string, kind: TextKind) =>
    coachText(text, kind, STRANGER).praise.map(({ kind: good }) => good)
  expect(praised('Skills: Excel, grafting, welding.', 'profile')).not.toContain('i-am')
  expect(praised('Ex-banker.', 'profile')).not.toContain('i-am')
  expect(praised('I graft old pears.', 'profile')).toContain('i-am')
  const wish = 'Hi Bo, I want to earn more and be home by four. I look forward to hearing from you.'
  expect(praised(wish, 'outreach')).toEqual([])
})

test('counts how long it takes to say', () => {
  const pitch = 'I bake bread. '.repeat(13)
  expect(coachText(pitch, 'pitch')).toMatchObject({ words: 39, spokenSeconds: 18 })
  const slowly = coachText(pitch, 'pitch', {}, undefined, { wordsPerMinute: 60 })
  expect(slowly.spokenSeconds).toBe(39)
})

test('praises nothing while blanks are open: what is good there is not yet theirs', () => {
  const letter =
    'For you it could mean {one thing Đặng gets out of it}. Shall I introduce you by mail?'
  expect(coachText(letter, 'followup').praise).toEqual([])
  expect(coachText(letter.replace(/\{.*\}/, 'a second kiln'), 'followup').praise).not.toEqual([])
})
