import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { selfCentred } from './self-centred.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Dear Ms Carvalho, I have been in sales for six years and I am hungry for the next level. I want to lead a team by the time I'm thirty and my present company will never give me that. Would you talk to me about getting into yours?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Haddad, I'm a highly motivated engineer with excellent grades and a passion for leadership. I have won three prizes and I am certain I'm destined for bigger things. I want to work with the best. I hope to hear from you.",
    { first_contact: true },
  ],
  [
    'intro_request',
    "Hi Jo, I've been told I'm director material and I'm sick of waiting for it. I need powerful people to notice me. Please introduce me to Carla Dunne, she picks the board.",
    { first_contact: false },
  ],
  [
    'outreach',
    "Hi Viktor, it's me. I've decided to go for the director post and I need everyone's backing. I've earned it and I deserve it after all these years. My career has been on hold long enough. Please write to the committee for me.",
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Mrs Kaya, I am at a turning point. I have three degrees, I have worked in four countries and I feel my talents are wasted. I'm determined to get the recognition that I deserve and I'm looking for someone who can make that happen.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Olsen, I'm not one to hide my light. I have headed two departments, I speak four languages and I feel it's high time I sat at the top table. Could you smooth my way into your firm?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Good day Mr Tan, I've always wanted fame. I have talent and drive, my family says I'm special, and I need a person of influence to discover me.",
    { first_contact: true },
  ],
  [
    'followup',
    "Hi Rob, it's about me again, ha. I want that promotion, I've wanted it for years and I'm done being patient. I need you to say so to the board.",
    { first_contact: false },
  ],
  [
    'reply',
    "I hear you, but what I need is a platform. I'm building my brand, I want more followers by summer and I expect people to share what I do.",
    { first_contact: false },
  ],
  [
    'intro_request',
    "Hi Elif, my salary has stood still for three years and I deserve better. I want a boss who sees what I'm worth. Can you get me in with Mr Arslan at the port? He's hiring managers.",
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Uncle, I'm tired of being a nobody in this office. I long to travel and to be somebody, and I want my own department. Please speak to your friend the minister.",
    { first_contact: false },
  ],
  [
    'outreach',
    "Dear Captain Ruiz, all my life I have wanted to go to sea. I'm fit, I'm fearless and I've had enough of the office. I see my future on a bridge. Would you have me on your ship?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Mrs Lang, I have studied for nine years and it is time that it paid off. I want a post with prestige and I want to be abroad. With your position you could make that happen. May I call you on Monday?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Varga, my plan is to be a partner before my friends are. I've worked harder than all of them. What I'm missing is a name like yours behind me. Could we meet this week?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Tomasz, I need a change and I need it fast. My job does nothing for me, I'm made for bigger rooms. Can you tell me who decides at your place?",
    { first_contact: true },
  ],
  [
    'followup',
    'Hello Mrs Birch, I want the corner office, I\'ve told everybody, and I\'m tired of hearing "next year". You sit on the committee. Please make sure they hear my name.',
    { first_contact: false },
  ],
  [
    'reply',
    "What I'm after is visibility. I want to be on stages, in papers, I want people to know me. So tell me when you can put me on.",
    { first_contact: false },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(selfCentred, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    "Dear Mrs Kaya, I'm at a turning point and your talk at the women's forum in Izmir is part of the reason. I moved from law to joinery last year. How did you tell your parents? I'd be glad of a line.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Dr. Weiss, I want to learn how to say no to a surgeon. In your essay on theatre nurses you did it twice on one page. I have a case of my own from Monday, with a different ending, which I'd gladly swap for ten minutes on the phone. Would Friday at four do?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Sven, great thread on dovetails. We need a reception desk in oak by March and have 4,000 euro for it. Would you quote, or is that too small for you?',
    { first_contact: true },
  ],
  [
    'post',
    "Hey LinkedIn fam! I'm at a crossroads and would love any advice or opportunities you can throw my way. DM me!",
    {},
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(selfCentred, kind, text, context)).toEqual([])
})
