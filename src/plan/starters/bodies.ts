import type { Body } from './body.ts'
import { OWN_SUBJECTS } from '../../domain/own-subjects.ts'
import type { Purpose } from '../../domain/view/write-view.ts'
import { answerBody, isAnswer, type AnswerPurpose } from './answer-bodies.ts'
import type { Opener } from './opener.ts'
import { sayKeeping } from '../promise-words.ts'
import type { StarterFacts } from './starter-facts.ts'

export const TITLES: { readonly [purpose in Purpose]: string } = {
  thank: 'Thank them',
  'follow-up': 'Follow up',
  give: 'Give something',
  'catch-up': 'Catch up',
  ask: 'Ask one small thing',
  'ask-intro': 'Ask for an introduction',
  'report-back': 'Tell how it went',
  accept: 'Say yes',
  'small-yes': 'Give a small yes',
  'point-on': 'Point them on',
  'not-now': 'Not now',
  decline: 'Decline kindly',
}

type Write = (facts: StarterFacts, opener: string) => Body

const plain = (subject: string, paragraphs: readonly string[], close: string): Body => ({
  subject,
  paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
  close,
  facts: [],
})

const WITHOUT_OPENER = 'I {read, saw or heard this of theirs}, and {one honest sentence on it}.'

const SAID = 'Here is {what you said you would send, or what came of it}.'
const FOUND = 'Here is {what you found for them: a name, a link, a place}.'
const WHY_OFFERED = '{Why you thought of it, in a line}.'
const NEWS = 'On my side, {one line of news}.'

const followUp: Write = (facts, opener) => {
  const { promised, owed, met } = facts
  if (promised === null && owed === null) {
    const here = met === null ? SAID : met.about === 'wants' ? FOUND : NEWS
    return plain(
      subjectOf(facts, OWN_SUBJECTS.asWeSaid),
      [opener, here],
      'Would {day and hour} suit you for {the next small step}?',
    )
  }
  const said =
    promised === null
      ? `I had noted to ${lowered(owed?.value ?? '')}. Here it is:`
      : sayKeeping(promised.value)
  const subject = subjectOf(facts, OWN_SUBJECTS.asISaid)
  // To meet or to be introduced is asked about; everything else is sent along.
  const asks = said.endsWith('?')
  return {
    ...plain(
      subject,
      asks
        ? [opener, WHY_OFFERED]
        : [opener, `${/[:.!?]$/.test(said) ? said : `${said}:`} {link, file or words}.`],
      asks ? said : 'Does {one part of it} fit what you need?',
    ),
    facts: [(promised ?? owed)?.fact ?? []].flat(),
  }
}

const WRITE: { readonly [purpose in Exclude<Purpose, AnswerPurpose> | 'decline']: Write } = {
  thank: ({ helped }) => ({
    ...plain(
      helped === null ? 'Thank you for {what they did}' : 'Thank you',
      [`Thank you for ${helped?.value ?? '{what they did}'}. Because of it, {what it changed}.`],
      'No need to answer; I wanted you to know.',
    ),
    facts: helped === null ? [] : [helped.fact],
  }),
  'follow-up': followUp,
  give: (_, opener) =>
    plain(
      '{What it is}, for you',
      [
        opener,
        'I came across {an article, a name, a tool} and thought of you, because {why it fits them}. It is yours to use.',
      ],
      'No need to answer.',
    ),
  'catch-up': (facts, opener) =>
    plain(
      subjectOf(facts, OWN_SUBJECTS.helloAgain),
      [opener === '' ? WITHOUT_OPENER : opener, NEWS],
      facts.longSilent
        ? 'How are you, and what keeps you busy?'
        : 'Would {day and hour} suit you for a call of 20 minutes?',
    ),
  ask: (_, opener) =>
    plain(
      'One question about {topic}',
      [
        opener === '' ? WITHOUT_OPENER : opener,
        'I can {what you can offer them}.',
        'May I ask you one question about {topic}: {the question in one line}?',
      ],
      'Two lines are plenty.',
    ),
  'ask-intro': (_, opener) =>
    plain(
      'Would you introduce me to {name}?',
      [
        opener,
        'Would you introduce me to {name} at {place}? I would like to ask {one question about their work}, because {why them}.',
        'Here are three lines to pass on, should it suit you: {who you are, what you ask, why them}.',
      ],
      'If it does not suit, tell me so; that is fine.',
    ),
  'report-back': ({ helped, ...facts }) => ({
    ...plain(
      helped === null
        ? subjectOf({ helped, ...facts }, 'How it went with {what you helped with}')
        : OWN_SUBJECTS.howItWent,
      [
        helped === null
          ? 'You {what they did: put in a word, gave advice} for {what}. Here is how it went: {what came of it}.'
          : `Thank you again for ${helped.value}. Here is how it went: {what came of it}.`,
      ],
      'Thank you; {what of their help made the difference}. No need to answer.',
    ),
    facts: helped === null ? [] : [helped.fact],
  }),
  decline: () =>
    plain(
      'About {what they asked}',
      [
        'Thank you for thinking of me for {what they asked}. I cannot take it on {now, this season}, because {one honest reason}.',
      ],
      '{A name, a link or a place} may be a better door. I wish you well with it.',
    ),
}

/** An invitation has room for two sentences: where they met or what was read, and why. */
const invitation = (opener: string): Body =>
  plain(
    '',
    [opener === '' ? WITHOUT_OPENER : opener],
    'I would like to stay in touch because {why}.',
  )

export function bodyOf(purpose: Purpose, facts: StarterFacts, opener: Opener | null): Body {
  const first = opener?.text ?? ''
  if (isAnswer(purpose) && facts.asked !== null) return answerBody(purpose, facts.asked, facts)
  if (facts.invitation && purpose !== 'decline') return invitation(first)
  return WRITE[isAnswer(purpose) ? 'decline' : purpose](facts, first)
}

/** What they last spoke of, else where both were: a subject the reader knows. */
export function subjectOf(
  { met, lastTopic, sharedEvent }: StarterFacts,
  otherwise: string,
): string {
  return met?.where ?? lastTopic?.value ?? sharedEvent?.value ?? otherwise
}

/** "Send the paper" in the midst of a sentence; names and abbreviations keep their capitals. */
function lowered(what: string): string {
  const text = what.trim().replace(/[.!]+$/, '')
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
