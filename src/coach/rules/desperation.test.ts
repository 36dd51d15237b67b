import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { desperation } from './desperation.ts'

test.each([
  [
    'outreach',
    'Sir I will do any work, cleaning, loading, guard, I no mind the money, just help me.',
  ],
  ['post', "I've got £12 left and rent on Friday. I'd take absolutely anything with a payslip."],
  [
    'outreach',
    'Please, I am willing to intern for free for a year, you do not have to give me anything.',
  ],
  [
    'followup',
    "I would crawl over broken glass for this traineeship. Please, please don't turn me away.",
  ],
  [
    'pitch',
    "I'm Ollie and honestly at this stage I'll sweep your car park. Somebody just take me on.",
  ],
  [
    'outreach',
    'Dear Sir/Madam, kindly consider me for any vacant position whatsoever, I have no more savings and three children in school.',
  ],
  [
    'reply',
    "If the nurse job is gone then anything, laundry, kitchen, nights, half wages, I don't care any more.",
  ],
  ['post', "I can't do another month of this. If you have a job, any job, I'm yours."],
  [
    'outreach',
    'This job is my only chance to stay in the country. I am asking you with folded hands to give it to me.',
  ],
  ['post', 'Out of work since May, honestly would do anything for a job.'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(desperation, kind, text)).not.toEqual([])
})

test.each([
  ['outreach', 'Happy to do anything that helps the night shelter on Sunday, soup or stairs.'],
  [
    'outreach',
    "I'd give anything to hear how you tuned that bell. Could you spare ten minutes on Tuesday?",
  ],
  ['reply', "Please, please take the umbrella, it's pouring and I have two."],
  [
    'post',
    'My brother was made redundant at 50 and begged me to say nothing. He skippers a pilot boat now.',
  ],
  [
    'outreach',
    "I'm a locum vet, free from May, and I can do any weekend your practice needs cover, at the usual rate.",
  ],
  ['reply', "Don't worry about pay for the sketch, that one's on me."],
  ['post', "I'm desperate for rain. So are the leeks."],
  ['post', 'We desperately need volunteers who can drive a minibus.'],
  ['outreach', 'Please find me something suitable and tell me when to turn up.'],
  [
    'post',
    'A pupil wrote "I will do anything, even the spreadsheets". We took her for the spring placement.',
  ],
  ['post', 'My sister has no job and would do anything to get one. She paints signs.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(desperation, kind, text)).toEqual([])
})

test('marks the first plea only', () => {
  const text = 'I’d take any job. Please please hire me.'
  expect(found(desperation, 'outreach', text)).toEqual(['I’d take any job'])
})
