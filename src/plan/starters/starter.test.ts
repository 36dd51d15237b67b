import { expect, test } from 'vitest'
import { coachText } from '../../coach/coach-text.ts'
import { REQUEST_KINDS } from '../../domain/request.ts'
import { PURPOSES, WRITTEN_CHANNELS } from '../../domain/view/write-view.ts'
import { topicOf } from '../topic.ts'
import { openingFor, starterFor, startersFor } from './starter.ts'
import type { Known, StarterFacts } from './starter-facts.ts'

const known = (value: string): Known => ({
  value,
  fact: { text: value, at: 0, source: 'Mail', locator: 'interaction:1' },
})

const NOBODY: StarterFacts = {
  called: 'Dana',
  channel: 'email',
  firstContact: false,
  longSilent: false,
  invitation: false,
  lastTopic: null,
  met: null,
  sharedEvent: null,
  sharedPerson: null,
  interest: null,
  newPosition: null,
  owed: null,
  promised: null,
  helped: null,
  asked: null,
  ownPointer: null,
  ending: 'Best wishes,\nRobin',
}

const MET = {
  ...known('Archive Night'),
  where: 'Archive Night',
  when: 'on 22 November',
  again: false,
  detail: null,
  about: null,
} as const

const ASKED: StarterFacts = {
  ...NOBODY,
  asked: {
    kind: 'introduction',
    what: 'introduce me to the binder',
    subject: 'A binder in Leeds?',
    backOn: null,
    heardYes: false,
    isLate: false,
    fact: known('Asked on 3 November').fact,
  },
}

/** Of every kind, for somebody named and for anybody. */
const ASKED_OTHERWISE: readonly StarterFacts[] = REQUEST_KINDS.flatMap((kind) =>
  ['the label on the map chest', 'anybody who restores old maps'].map((what) => ({
    ...ASKED,
    asked: ASKED.asked === null ? null : { ...ASKED.asked, kind, what },
  })),
)

const FACTS: readonly StarterFacts[] = [
  NOBODY,
  { ...NOBODY, firstContact: true },
  ASKED,
  ...ASKED_OTHERWISE,
  { ...ASKED, ownPointer: 'What I know of binders stands at robin.example.' },
  { ...NOBODY, lastTopic: { ...known('Quilt store inventory'), when: 'in March' } },
  { ...NOBODY, sharedEvent: { ...known('the Delft kiln fair'), when: 'on Thursday' } },
  { ...NOBODY, met: MET },
  { ...NOBODY, met: { ...MET, where: null, again: true, detail: 'her choir in Leeds' } },
  { ...NOBODY, met: { ...MET, detail: 'a binder', about: 'wants' } },
  { ...NOBODY, met: { ...MET, detail: 'a room for readings', about: 'offers' } },
  { ...NOBODY, met: { ...MET, detail: 'the list', about: 'promised' } },
  { ...NOBODY, promised: known('send you the list by Friday') },
  { ...NOBODY, met: { ...MET, about: 'promised' }, promised: known('the reading list') },
  { ...NOBODY, promised: known('introduce you to the binder') },
  { ...NOBODY, longSilent: true },
  { ...NOBODY, interest: known('oral history') },
  { ...NOBODY, sharedPerson: known('Ravi Kumar') },
  { ...NOBODY, newPosition: known('Head of Metadata at Queens PL') },
  { ...NOBODY, owed: known('Send the kiln plans'), ending: 'Best wishes,' },
  { ...NOBODY, helped: known('introducing me to Kim Sato') },
]

const FILLERS: readonly [blank: RegExp, words: string][] = [
  [/day and hour/, 'Friday at 10'],
  [/next small step/, 'the fitting of the second shelf'],
  [/question in one line|one question about/, 'how you label the drawers'],
  [/topic/, 'drawer labels'],
  [/name/i, 'Kim Sato'],
  [/place/, 'the Oak Street archive'],
  [/why/, 'you described the same trouble with damp'],
  [/honest sentence/, 'it changed how I stack our boxes'],
  [/read, saw or heard/, 'read your note on damp boxes'],
  [/offer/, 'send you our list of binders'],
  [/you said/, 'Your word on damp boxes'],
  [/news/, 'the new shelves are up and hold'],
  [/what they asked/, 'the jury'],
  [/season/, 'this season'],
  [/reason/, 'the archive moves in May'],
]

const filled = (text: string): string =>
  text.replace(/\{([^{}]*)\}/g, (_, blank: string) => {
    return FILLERS.find(([pattern]) => pattern.test(blank))?.[1] ?? 'the reading room plan'
  })

const all = FACTS.flatMap((facts) =>
  WRITTEN_CHANNELS.flatMap((channel) => startersFor({ ...facts, channel })),
)

test('every purpose has words on every channel, with a blank that only the owner can fill', () => {
  expect(startersFor(ASKED).map(({ purpose }) => purpose)).toEqual(PURPOSES)
  for (const { text, subject } of all) {
    expect(text).toMatch(/\{[^{}]+\}/)
    expect(text).toMatch(/^Hi Dana,/)
    expect(text).not.toMatch(/ {2}|undefined|null|\n{3}/)
    expect(subject.length).toBeLessThan(80)
  }
})

test('what stands above them is no topic to ask about, but for what the two spoke of', () => {
  const general = [NOBODY, { ...NOBODY, helped: known('the map') }, { ...NOBODY, longSilent: true }]
  const subjects = general
    .flatMap((facts) => startersFor(facts).map(({ subject }) => subject))
    .filter((subject) => !subject.includes('{'))
  expect(subjects.length).toBeGreaterThan(3)
  expect(subjects.filter((subject) => topicOf(subject) !== null)).toEqual([])
})

test('the coach finds nothing in them but their blanks', () => {
  const found = all.flatMap(({ purpose, kind, text }) =>
    coachText(text, kind, { first_contact: kind === 'outreach', reader_name: 'Dana Okafor' })
      .findings.filter(({ rule }) => rule !== 'template-leftover')
      .map(({ rule, quote }) => `${purpose}: ${rule} at “${quote}”`),
  )
  expect([...new Set(found)]).toEqual([])
})

test('the coach finds nothing in them once they are filled', () => {
  const found = FACTS.flatMap((facts) =>
    WRITTEN_CHANNELS.flatMap((channel) =>
      startersFor({ ...facts, channel }).flatMap(({ purpose, kind, text }) => {
        const months = facts.longSilent ? 14 : 2
        const context = {
          first_contact: facts.firstContact,
          reader_name: 'Dana Okafor',
          unanswered: 0,
          last_contact_months: months,
          days_since_last: months * 30,
        }
        return coachText(filled(text), kind, context).findings.map(
          ({ rule, quote }) => `${purpose}: ${rule} at “${quote}”`,
        )
      }),
    ),
  )
  expect([...new Set(found)]).toEqual([])
})

test('facts of this person are woven in and named', () => {
  const catchUp = starterFor('catch-up', {
    ...NOBODY,
    lastTopic: { ...known('Quilt store inventory'), when: 'in March' },
  })
  expect(catchUp.text).toContain('“Quilt store inventory”')
  expect(catchUp.subject).toBe('Quilt store inventory')
  expect(catchUp.facts).toEqual([known('Quilt store inventory').fact])
  const talked = { ...known('Kiln repair'), when: 'in May', aloud: true }
  expect(starterFor('catch-up', { ...NOBODY, lastTopic: talked }).text).toContain(
    'When we last talked, in May, it was about “Kiln repair”',
  )
  const met = { ...MET, detail: 'a binder for old maps', about: 'wants' } as const
  const wanted = starterFor('follow-up', { ...NOBODY, met, lastTopic: talked })
  expect(wanted.subject).toBe('Archive Night')
  expect(wanted.text).toContain(
    'It was good to meet you at Archive Night on 22 November. You told me what you are looking for: {a binder for old maps}.',
  )
  const promised = starterFor('follow-up', {
    ...NOBODY,
    met: { ...MET, detail: 'send her the list', about: 'promised' },
    promised: known('send you the list'),
  })
  expect(promised.text).toContain(
    'on 22 November.\n\nI said I would send you the list. Here it is: {link, file or words}.',
  )
  expect(promised.facts.map(({ text }) => text)).toEqual(['Archive Night', 'send you the list'])
  const owed = starterFor('follow-up', { ...NOBODY, owed: known('Send the kiln plans') })
  expect(owed.text).toContain('I had noted to send the kiln plans.')
  expect(owed.facts).toEqual([known('Send the kiln plans').fact])
})

test('a mail has a subject, paragraphs and a farewell; a short message is one line', () => {
  expect(starterFor('thank', NOBODY).text).toMatch(/\n\nBest wishes,\nRobin$/)
  const short = starterFor('thank', { ...NOBODY, channel: 'whatsapp' })
  expect(short.subject).toBe('')
  expect(short.text).not.toContain('\n')
})

test('an invitation fits into the 300 characters there are', () => {
  for (const facts of FACTS) {
    const invited = starterFor('catch-up', { ...facts, channel: 'linkedin', invitation: true })
    expect(invited.text.length).toBeLessThan(300)
    expect(invited.text).toContain('stay in touch')
  }
})

test('what Today suggested is laid out as a message with one blank to fill', () => {
  const say = 'I thought of you and “Quilt store inventory”. What has become of it?'
  const { text, purpose } = openingFor({ kind: 'due', say }, NOBODY)
  expect(purpose).toBe('catch-up')
  expect(text).toBe(
    `Hi Dana,\n\n${say}\n\n{One thing only the two of you know.}\n\nBest wishes,\nRobin`,
  )
  const kept = { kind: 'promise', say: 'I said I would send the map. Here it is:' } as const
  expect(openingFor(kept, NOBODY).text).toContain('Here it is: {link, file or words}.')
  const answer = openingFor(
    { kind: 'reply-owed', say: 'Thank you for writing. About “Glue”:' },
    NOBODY,
  )
  expect(answer).toMatchObject({ kind: 'reply', subject: 'Your question' })
  const glue = { kind: 'reply-owed', say, answers: 'Glue' } as const
  expect(openingFor(glue, NOBODY).subject).toBe('Re: Glue')
  expect(openingFor({ ...glue, answers: 'RE: Glue' }, NOBODY).subject).toBe('RE: Glue')
  expect(answer.text).toContain('About “Glue”: {your answer}.')
})

test('nothing is asked of somebody after a year without a word, and no introduction of a stranger', () => {
  const purposes = (facts: StarterFacts) => startersFor(facts).map(({ purpose }) => purpose)
  expect(purposes({ ...NOBODY, longSilent: true })).not.toContain('ask')
  expect(purposes({ ...NOBODY, firstContact: true })).not.toContain('ask-intro')
  expect(purposes({ ...NOBODY, firstContact: true })).toContain('ask')
})

test('what was asked is answered in its own words, under its own subject', () => {
  const starter = starterFor('small-yes', ASKED)
  expect(starter).toMatchObject({ kind: 'reply', subject: 'Re: A binder in Leeds?' })
  expect(starter.text).toContain('“introduce me to the binder”')
  expect(starter.facts).toEqual([ASKED.asked?.fact])
})

test('whoever looks for somebody is told that nobody is known, not that it is too much', () => {
  const anybody = { kind: 'introduction', what: 'anybody who restores old maps' } as const
  const asked = ASKED.asked === null ? null : { ...ASKED.asked, ...anybody }
  const { text } = starterFor('decline', { ...ASKED, asked })
  expect(text).toContain(
    'I know nobody who would be right for it, and I would rather say so today than keep you waiting.',
  )
  expect(text).not.toContain('take it on')
})

test('a promise made where both met lately begins with the meeting', () => {
  const move = { kind: 'promise', say: 'I said I would send you the list. Here it is:' } as const
  const { text } = openingFor(move, { ...NOBODY, met: MET })
  expect(text).toContain(
    'It was good to meet you at Archive Night on 22 November.\n\nI said I would send you the list. Here it is:',
  )
  expect(openingFor(move, NOBODY).text).not.toContain('good to meet')
})

test('a yes they were told is taken back in kind words, with nothing of waiting', () => {
  const told = ASKED.asked === null ? null : { ...ASKED.asked, heardYes: true }
  for (const purpose of ['decline', 'not-now', 'point-on'] as const) {
    const { text } = starterFor(purpose, { ...ASKED, asked: told })
    expect(text).toContain('I said yes to this: “introduce me to the binder”')
    expect(text).toContain('I am sorry')
    expect(text).not.toMatch(/Thank you for (?:asking|thinking)|keep you waiting/)
  }
  expect(starterFor('accept', { ...ASKED, asked: told }).text).not.toContain('I said yes')
})

test('where nothing was asked, only declining has words among the answers', () => {
  const purposes = startersFor(NOBODY).map(({ purpose }) => purpose)
  expect(purposes).toContain('decline')
  for (const answer of ['accept', 'small-yes', 'point-on', 'not-now']) {
    expect(purposes).not.toContain(answer)
  }
})

test('the owner’s own page stands in the pointer, and a day in the not-now', () => {
  const ownPointer = 'What I know of binders stands at robin.example.'
  expect(starterFor('point-on', { ...ASKED, ownPointer }).text).toContain(ownPointer)
  expect(starterFor('point-on', ASKED).text).not.toContain('robin.example')
  const asked = ASKED.asked === null ? null : { ...ASKED.asked, backOn: '14 December' }
  expect(starterFor('not-now', { ...ASKED, asked }).text).toContain('after 14 December')
})

test('thanks and news name what they did, where it is known', () => {
  const facts = { ...NOBODY, helped: known('introducing me to Kim Sato') }
  const thanks = starterFor('thank', facts)
  expect(thanks.text).toContain('Thank you for introducing me to Kim Sato. Because of it, {')
  expect(thanks.facts).toHaveLength(1)
  expect(starterFor('report-back', facts).text).toContain(
    'Thank you again for introducing me to Kim Sato. Here is how it went:',
  )
})

test.each([
  [
    'introduce you to the binder',
    /the binder, and I have not forgotten\. Does it still suit you\?/,
  ],
  ['call you', /I said I would call you\. When would it suit you\?/],
])('a promise to %s asks one thing and sends nothing along', (what, words) => {
  const { text } = starterFor('follow-up', { ...NOBODY, promised: known(what) })
  expect(text).toMatch(words)
  expect(text).not.toMatch(/Here it is|link, file|one part of it/)
  expect(text.match(/\?/g)).toHaveLength(1)
})
