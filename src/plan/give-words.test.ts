import { expect, test } from 'vitest'
import { reportReason, sayReport, sayThanks, thankReason, type Deed } from './give-words.ts'

const DEED: Deed = {
  called: 'Ravi',
  kind: 'introduction',
  words: '',
  others: ['Kim Lee'],
  onLinkedin: false,
  when: 'on 3 October',
  applied: null,
}

test('thanks are for one thing, with its day', () => {
  expect(thankReason(DEED)).toBe(
    'Ravi introduced you to Kim Lee on 3 October. No word of thanks is on record yet',
  )
  expect(sayThanks(DEED)).toBe('Thank you for introducing me to Kim Lee. ')
})

test('the owner’s own words for it are said again', () => {
  const deed: Deed = { ...DEED, kind: 'help', others: [], words: 'read my proposal' }
  expect(thankReason(deed)).toContain('Ravi helped you on 3 October: read my proposal.')
  expect(sayThanks(deed)).toBe('Thank you for your help (read my proposal). ')
})

test('news name the application where there is one', () => {
  const deed: Deed = {
    ...DEED,
    kind: 'endorsement',
    others: [],
    applied: { company: 'Tall Pine', when: 'on 9 October', onlySaved: false },
  }
  expect(reportReason(deed)).toBe(
    'Ravi put in a word for you on 3 October, and you applied at Tall Pine on 9 October. Ravi may like to hear how it went',
  )
  expect(sayReport(deed)).toBe(
    'Thank you again for putting in a word for me. I wanted to tell you how it went. I did apply at Tall Pine. ',
  )
  const saved: Deed = {
    ...deed,
    applied: { company: 'Tall Pine', when: 'on 9 October', onlySaved: true },
  }
  expect(reportReason(saved)).toContain('and you saved a job at Tall Pine on 9 October.')
  expect(sayReport(saved)).not.toContain('apply')
})

test('a recommendation and two people at once', () => {
  expect(thankReason({ ...DEED, kind: 'endorsement', onLinkedin: true, others: [] })).toContain(
    'Ravi recommended you on LinkedIn on 3 October',
  )
  expect(sayThanks({ ...DEED, others: ['Kim Lee', 'Jo Park'] })).toContain('Kim Lee and Jo Park')
  expect(sayThanks({ ...DEED, others: [] })).toContain('somebody I am glad to know')
})
