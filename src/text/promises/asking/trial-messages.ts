import type { Answer } from './with-answers.ts'

/** A message with what people say each of its sentences is. */
export type TrialMessage = {
  readonly at: string
  readonly sentences: readonly (readonly [words: string, answer: Answer])[]
}

/**
 * What a language model is tried on before it is trusted: sentences that look like promises and are none, and promises
 * that do not look like any.
 */
export const TRIAL_MESSAGES: readonly TrialMessage[] = [
  {
    at: '2026-03-02T09:10:00Z',
    sentences: [
      ['Thanks for the draft, I read it on the train.', 'none'],
      ['Comments by Thursday at the latest.', 'promise'],
      ['If the printers move the deadline, we will have to cut a chapter.', 'none'],
      ['Could you send me the maps again?', 'none'],
    ],
  },
  {
    at: '2026-03-04T15:40:00Z',
    sentences: [
      ['Wednesday it is, then.', 'promise'],
      ['I’ll be in Porto until then.', 'none'],
      ['My assistant will send the papers ahead.', 'promise'],
    ],
  },
  {
    at: '2026-03-09T08:05:00Z',
    sentences: [
      ['Happy to help with the form if you get stuck.', 'none'],
      ['There is always a bed for you here.', 'invitation'],
      ['The bakery below us is worth the climb.', 'none'],
      ['The rest of the list follows on Monday.', 'promise'],
    ],
  },
  {
    at: '2026-03-11T11:30:00Z',
    sentences: [
      ['Let me check with Ines and come back to you.', 'promise'],
      ['She said she would look for the old minutes.', 'none'],
      ['Give me until Friday.', 'promise'],
      ['Looking forward to seeing everyone again.', 'none'],
    ],
  },
  {
    at: '2026-03-16T17:20:00Z',
    sentences: [
      ['You can count on the two of us for the walk.', 'promise'],
      ['I might bring my brother along.', 'none'],
      ['Shall I bring the thermos?', 'none'],
    ],
  },
  {
    at: '2026-03-18T07:55:00Z',
    sentences: [
      ['Your parcel will be delivered between nine and eleven.', 'none'],
      ['Lunch on me one of these days?', 'invitation'],
      ['Photos to follow once I find the cable.', 'promise'],
      ['I’ll take your word for the price.', 'none'],
    ],
  },
  {
    at: '2026-03-20T13:00:00Z',
    sentences: [
      ['We discussed whether the fund will pay for the roof.', 'none'],
      ['Not sure yet, but you’ll have an answer from me before the board meets.', 'promise'],
      ['I would send you the figures if I had them.', 'none'],
      ['I will assume that is a yes unless I hear otherwise.', 'none'],
    ],
  },
  {
    at: '2026-03-23T10:45:00Z',
    sentences: [
      ['I’ve asked Tomasz to put you on the list.', 'none'],
      ['He keeps his word, says everybody.', 'none'],
      ['Your bicycle will be ready on Tuesday, says Karim.', 'none'],
      ['I can write to the others too, if you like.', 'none'],
    ],
  },
  {
    at: '2026-03-25T16:15:00Z',
    sentences: [
      ['The plan is to open the archive to schools in autumn.', 'none'],
      ['I’ll try and dig out the photographs over the weekend.', 'promise'],
      ['I keep a seat for you on Saturday.', 'promise'],
    ],
  },
  {
    at: '2026-03-30T09:00:00Z',
    sentences: [
      ['It would be lovely to have you both over some time.', 'invitation'],
      ['I will never understand that contract.', 'none'],
      ['On it.', 'promise'],
      ['Please let me know what you decide.', 'none'],
    ],
  },
  {
    at: '2026-04-01T14:25:00Z',
    sentences: [
      ['My number is below, ring whenever you feel like a chat.', 'invitation'],
      ['The reader will find a list of sources at the end.', 'none'],
      ['I owe you a proper answer, and you will get it on Friday.', 'promise'],
    ],
  },
  {
    at: '2026-04-03T08:35:00Z',
    sentences: [
      ['They promised us a new boiler by May.', 'none'],
      ['Once it is in, the choir can rehearse here again.', 'none'],
      ['Will forward their letter as soon as I am back at my desk.', 'promise'],
      ['Not before Easter, but then I am all yours for a day.', 'promise'],
    ],
  },
]
