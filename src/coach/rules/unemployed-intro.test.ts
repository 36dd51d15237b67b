import { expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { found } from '../testing.ts'
import { unemployedIntro } from './unemployed-intro.ts'

test.each([
  [
    'pitch',
    "Hi, I'm Nuala, my contract wasn't extended so I'm at a loose end, I used to write museum labels.",
  ],
  [
    'outreach',
    "Dear Mr Faber, as of 1 October I'm no longer employed, since the mill went into receivership. I ran the dye house.",
  ],
  ['post', "So… it happened. I was part of the 12% at Harrow Bank. I'm a credit analyst and I…"],
  ['profile', 'Currently not working. Formerly: bus scheduler'],
  [
    'outreach',
    "Hello Priya, you may have seen that our whole department was axed; I'm one of the forty.",
  ],
  ['profile', 'Ex-Stellar (laid off) | Recruiter'],
  ['outreach', 'Good day, I got the boot from the hotel three weeks back. I cook Goan food.'],
  ['pitch', "I'm Dev and I'm currently between things, as they say. Before that, stage lighting."],
  [
    'outreach',
    'Dear Ms Otieno, my employment with the flower farm was terminated in August. I am an irrigation technician.',
  ],
  ['profile', 'Job hunting after 20 years in textiles'],
  [
    'followup',
    "Since we last spoke I've sadly lost my post at the gallery. I'd love to hear how the new wing is going; might I come by on the 4th?",
  ],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(unemployedIntro, kind, text)).not.toEqual([])
})

test.each([
  ['outreach', 'I left the bank by choice to make cheese. Your book on rennet is on my shelf.'],
  [
    'reply',
    'So sorry you were let go. I know two people at the observatory; shall I write to them?',
  ],
  ['post', 'Two years ago I was laid off from a shipyard. Today I opened my own slip.'],
  ['profile', "Career adviser for people who've been made redundant"],
  ['pitch', "I'm a glazier; the firm closed in May, so I'm on my own now, church windows mostly."],
  ['post', 'My contract with the lighthouse was renewed for five years!'],
  ['post', 'Laid off? Our job club meets on Tuesdays.'],
  ['post', 'Laid-off teachers deserve more than a leaflet.'],
  [
    'outreach',
    'Dear Sarah, between jobs I always oil the machines; yesterday I found your name under the bench.',
  ],
  ['profile', 'Copy editor | currently unemployed'],
  ['outreach', 'Could you let me go first on Monday? I run the loader.'],
  ['outreach', 'If I were laid off tomorrow I would still read your column. I keep bees.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(unemployedIntro, kind, text)).toEqual([])
})

const offered = (text: string, kind: 'pitch' | 'outreach' | 'post' | 'profile' = 'outreach') => {
  const read = readText(text, kind)
  const [hit] = unemployedIntro.find(read, {})
  return hit === undefined ? [] : unemployedIntro.rewrite(hit, read, {})
}

test('points at the loss, and offers to begin with the work named later', () => {
  const text = readText('Hi, I’m Ruth, I was made redundant in spring. I plan routes.', 'pitch')
  const [hit] = unemployedIntro.find(text, {})
  expect(hit && text.raw.slice(hit.from, hit.to)).toBe('I was made redundant')
  expect(hit && unemployedIntro.rewrite(hit, text, {})[0]?.text).toContain('I plan routes')
})

test('keeps what they wrote, and leaves the letter around it alone', () => {
  const text =
    'Hi Henry, I was laid off on Monday after nine years. It hurts. Could I ask you one question about the mill on Friday?'
  const said = 'I was laid off on Monday after nine years.'
  expect(offered(text)).toEqual([
    {
      kind: 'fill-in',
      text: `I am a {trade} who {does what for whom}. ${said}`,
      from: text.indexOf(said),
      to: text.indexOf(said) + said.length,
    },
  ])
})

test('a name stays in front, and a letter that says no more is helped to say what is sought', () => {
  expect(offered('I’m Ruth, I was made redundant in spring.').map(({ text }) => text)).toEqual([
    'I’m Ruth, a {trade} who {does what for whom}. I was made redundant in spring. I’m looking for {role} from {date}.',
  ])
})

test('where the next sentence names the work, both only change places', () => {
  const [first] = offered('I was made redundant on Friday. I set type by hand. It hurts.')
  expect(first).toEqual({
    kind: 'replace',
    text: 'I set type by hand. I was made redundant on Friday.',
    from: 0,
    to: 51,
  })
})

test('a headline has no room for a story', () => {
  expect(offered('Unemployed glazier', 'profile').map(({ text }) => text)).toEqual([
    'I am a {trade} who {does what for whom}. I’m looking for {role} from {date}.',
  ])
})
