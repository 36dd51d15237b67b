import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { hireMeFlood } from './hire-me-flood.ts'

test.each([
  [
    'post',
    'Hi connections, I am actively looking for new opportunities. Kindly like and comment for better reach. #jobsearch #opentowork',
  ],
  ['post', 'PLEASE SOMEONE HIRE ME'],
  ['post', 'I need a job. Any leads? 🙏'],
  ['post', 'Day 94 of looking for a job. If you see this, repost it.'],
  ['post', 'Open to work! DM me. #opentowork #hiring #jobs #hireme'],
  ['post', 'Anyone hiring? Asking for me lol'],
  ['post', "Will work. That's it, that's the post. #hireme"],
  [
    'post',
    'Dear network, I am available immediately and ready to start tomorrow. Please share with your HR 🙏🙏',
  ],
  ['post', 'Looking for my next opportunity. Tag a recruiter below!'],
  ['post', 'Can someone give me a chance? CV in comments.'],
  ['post', 'Guys pls help, still jobless, share this post so it reaches employers'],
  ['post', 'Seeking employment. Willing to relocate. Commenting for reach is appreciated.'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(hireMeFlood, kind, text)).not.toEqual([])
})

test.each([
  ['post', "We're looking for a baker in Ghent, four nights, from March. #hiring #jobs"],
  [
    'post',
    "After six years with trams I'm looking for my next signalling job in Leipzig or Halle. I can show the crossing I rewired without a day's closure.",
  ],
  ['post', 'Three tips for your job search: sleep, soup, spreadsheets.'],
  ['post', 'I need a job for my robot arm: what should it sort first, screws or beans?'],
  ['post', 'Got the job! I start at the observatory in May. Thank you all for reading my drafts.'],
  ['post', 'Looking for opportunities to test our new ramp with wheelchair users in Turin.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(hireMeFlood, kind, text)).toEqual([])
})

test.each([
  [2, []],
  [3, ['Looking for work']],
])('after %i such posts in a month', (posts, words) => {
  const text = 'Looking for work as a dental nurse in Porto, ten years with children.'
  expect(found(hireMeFlood, 'post', text, { hire_me_posts_last_30d: posts })).toEqual(words)
})

test('leaves a post about something else alone, whatever came before', () => {
  const text = 'The kiln is out. Forty mugs, one handle short.'
  expect(found(hireMeFlood, 'post', text, { hire_me_posts_last_30d: 9 })).toEqual([])
})
