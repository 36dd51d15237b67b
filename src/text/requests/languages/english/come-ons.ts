import { oneOf } from '../../../one-of.ts'

/** Is the reader ready: "are you in?", "would you be up for it?" */
const READY = String.raw`(?:(?:are |would |might |could )?(?:you )?${oneOf(`
  interested, keen, game, in, up for it, tempted, willing, free, available
`)})`

/** Anything at all: "any takers?", "thoughts?" */
const ANYTHING = oneOf(`
  any ${oneOf(`
    interest, takers, thoughts, ideas, suggestions, comments, leads, pointers, chance, hope
  `)},
  thoughts, feedback, advice, recommendations, recs, sponsor me, intro, quick call, up for it,
  what am I missing, what would you (?:change|do|cut), what do you (?:say|think|reckon)
`)

/** Will the reader do it: "could that be you?", "will you do it?" */
const WILL_YOU = oneOf(String.raw`
  (?:want|fancy) (?:in|to join(?: us)?|it|having a go),
  would you (?:consider it|do it|be up for it|think about it|help), could you help, can you help,
  (?:could|would|might) that be you, is (?:this|that|it) something you(?:'d| could| would)(?: \w+){0,4},
  will you(?: do it| help| come)?, how about it, would you have (?:me|us),
  worth (?:a chat|a call|exploring|a conversation|a look), open to (?:a chat|it|a call|that),
  shall we talk, can I count (?:on you|you in),
  do you know (?:one|any|of any|of one|anyone|anybody)
`)

/** Short questions that ask for what was just told. */
export const COME_ONS = new RegExp(
  [
    '^(?:so,? |and |well,? |but |anyway,? )?',
    oneOf([READY, ANYTHING, WILL_YOU].join(', ')),
    String.raw`(?: perhaps| maybe| at all| by any chance| with that| with this)?\?$`,
  ].join(''),
  'i',
)
