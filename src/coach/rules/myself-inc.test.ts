import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { myselfInc } from './myself-inc.ts'

test.each([
  ['profile', 'Owner/Founder/CEO of ME'],
  ['profile', 'Consultant | Self-employed'],
  ['profile', 'Managing Partner at Sole Proprietor'],
  ['profile', 'Executive Director, Myself Unlimited'],
  ['profile', 'Boss at My Own Boss'],
  ['profile', 'Freelancer at Freelance.'],
  ['profile', 'Entrepreneur. Founder. CEO. (Team size: me)'],
  ['profile', 'Vice President, Me Inc. Making things happen since 2014'],
  ['profile', 'Strategic advisor, own practice'],
  ['profile', 'Independent Consultant at Independent Consultant'],
  ['profile', 'Chairwoman and only member of staff at Adaeze Global Ventures'],
  ['profile', 'Director at One Man Band Ltd'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(myselfInc, kind, text)).not.toEqual([])
})

test.each([
  ['profile', 'Self-employed piano tuner, Cork and Kerry'],
  ['profile', 'Founder of Myrtle & Moss, terrariums for hotel lobbies'],
  ['profile', 'Independent financial adviser for fishermen'],
  ['profile', 'Owner, One Woman Bakery, sourdough for forty cafés'],
  ['profile', 'CEO at Brightwater Pumps'],
  ['profile', 'Sole trader: chimney sweep, stoves, nests removed'],
  ['profile', 'I run my own practice as a hand therapist in Leith'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(myselfInc, kind, text)).toEqual([])
})
