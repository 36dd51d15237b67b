import { askedTail, saidYesTo } from '../asked-words.ts'
import { cannotWords } from '../no-words.ts'
import type { Body } from './body.ts'
import type { AskedOfOwner, StarterFacts } from './starter-facts.ts'

/** Purposes that answer something asked of the owner. */
export const ANSWER_PURPOSES = ['accept', 'small-yes', 'point-on', 'not-now', 'decline'] as const
export type AnswerPurpose = (typeof ANSWER_PURPOSES)[number]

type Write = (asked: AskedOfOwner, facts: StarterFacts) => Pick<Body, 'paragraphs' | 'close'>

const ANSWERS: { readonly [purpose in AnswerPurpose]: Write } = {
  accept: (asked) => ({
    paragraphs: [
      `${thanks(asked)} Yes, gladly.`,
      'I will {what you will do}, and you will have it by {day}.',
    ],
    close: 'If anything changes on your side, tell me.',
  }),
  'small-yes': (asked) => ({
    paragraphs: [
      `${thanks(asked)} All of it is more than I can take on well just now, and you deserve better than half of it.`,
      'What I can do: {one small thing: an answer in two lines, a name, ten minutes on a day}.',
    ],
    close: 'I hope it carries you a step on.',
  }),
  'point-on': (asked, { ownPointer }) => ({
    paragraphs: [
      `${asked.heardYes ? saidYes(asked) : thanks(asked)} There is a better door for it than mine: {a person, a page or a group, and why}.`,
      ...(ownPointer === null ? [] : [ownPointer]),
    ],
    close: 'I wish you well with it.',
  }),
  'not-now': ({ backOn, ...asked }) => ({
    paragraphs: [
      `${asked.heardYes ? saidYes(asked) : thanks(asked)} I cannot give it the time it deserves just now, because {what keeps you, in half a line}.`,
      `Write to me again ${backOn === null ? '{in which week or month}' : `after ${backOn}`}, and I will look at it anew.`,
    ],
    close: '',
  }),
  decline: (asked, { ownPointer }) => ({
    paragraphs: [declined(asked), ...(ownPointer === null ? [] : [ownPointer])],
    close: '{A name, a link or a place} may be a better door. I wish you well with it.',
  }),
}

const saidYes = (asked: Told): string =>
  `${saidYesTo(asked)}, and it has turned out otherwise. I am sorry.`

type Told = Pick<AskedOfOwner, 'kind' | 'what' | 'subject' | 'heardYes' | 'isLate'>

const thanks = ({ isLate, ...asked }: Told): string =>
  `Thank you for asking me${askedTail(asked)}.${isLate ? ' I am sorry that my answer comes so late.' : ''}`

function declined(asked: Told): string {
  const { heardYes, isLate } = asked
  if (heardYes) {
    return `${saidYes(asked)} I cannot keep it, because {one honest reason}, and I would rather tell you today than let you count on it.`
  }
  const begin = `Thank you for thinking of me${askedTail(asked, 'for')}.`
  const { text, wantsReason } = cannotWords(asked.kind, asked.what)
  const no = wantsReason ? `${text}, because {one honest reason}` : text
  return isLate
    ? `${begin} I am sorry that you hear from me only now. ${no}.`
    : `${begin} ${no}, and I would rather say so today than keep you waiting.`
}

/** The words that answer what was asked; `{blanks}` are left where only the owner knows. */
export function answerBody(purpose: AnswerPurpose, asked: AskedOfOwner, facts: StarterFacts): Body {
  const { paragraphs, close } = ANSWERS[purpose](asked, facts)
  return { subject: answerSubject(asked.subject), paragraphs, close, facts: [asked.fact] }
}

/** "Re: The fair", never "Re: Re: The fair". */
export function answerSubject(subject: string | null): string {
  return subject === null || /^\s*re:/i.test(subject)
    ? (subject ?? 'Your question')
    : `Re: ${subject}`
}

export function isAnswer(purpose: string): purpose is AnswerPurpose {
  return (ANSWER_PURPOSES as readonly string[]).includes(purpose)
}
