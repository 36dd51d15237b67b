import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { numberCollecting } from './number-collecting.ts'

test.each([
  ['post', "Just 112 more to reach 20K followers. Follow me and I'll follow you straight away!"],
  ['profile', 'Realtor | LION | 29,000+ connections | I accept all invites'],
  [
    'post',
    'Who wants to be endorsed? Endorse my top three skills and send me a message, I return the favour the same day.',
  ],
  ['outreach', 'Hello dear, I add everybody in logistics to have a big network. Please accept.'],
  ['post', 'Connection party! Drop your profile, connect with ten strangers, gain hundreds 🎉'],
  ['post', "My goal for this year: 10,000 connections. We're at 8,763. Hit that button!"],
  [
    'outreach',
    "You don't know me but I collect contacts from every country and I still need Malta.",
  ],
  ['profile', "Top networker. No invitation left behind. Let's both grow our networks!"],
  ['post', "Like for like? Comment DONE when you've followed and I follow back."],
  ['profile', 'Proud member of the 30K club, always happy to connect with anyone and everyone'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(numberCollecting, kind, text)).not.toEqual([])
})

test.each([
  ['post', 'We have 900 members and need 300 signatures more for the pier.'],
  ['post', 'Help us reach 5,000 pounds for the lifeboat.'],
  ['post', 'Thank you for 1,000 followers! Every one of you reads about lichens.'],
  ['profile', 'Lion keeper at a wildlife park in Kent'],
  ['outreach', 'Hello Ms Tran, I accept all the corrections to the score, thank you.'],
  ['post', "I don't accept everyone here. If we've met at a seed swap, say so and I'll add you."],
  ['profile', 'Not accepting everyone, sorry: this page is for people who work with peat.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(numberCollecting, kind, text)).toEqual([])
})
