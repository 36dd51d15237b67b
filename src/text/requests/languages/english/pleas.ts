import { oneOf, listed } from '../../../one-of.ts'

/** Thanks, wishes, hopes: "grateful", "I'd love to" */
const FEELINGS = String.raw`
  grateful, thankful, oblige, indebted, wonder, appreciate, hoping, love(?= ), hono, favo, curious,
  hope you (?:don|might|could|can|would|won), fancy, interested to, i'd(?= ), glad of, suppose,
  mind(?= ), asking(?= ), ask you, request, kindly, we want you, seeking, looking for a, thought of you, should like
`

/** What would be good: "it would help", "I would be so glad if you came" */
const WOULD = String.raw`
  would (?:[a-z]+ )?be (?:[a-z]+ )?${oneOf(`
    grat, glad, than, obl, honou, del, thri, hap, very [a-z]+ if, so [a-z]+ if,
    [a-z ]{3,24}(?:if you|to have you|if your)
  `)},
  would (?:[a-z]+ )?${oneOf(`
    love, appreciate, welcome, mean, help, save, like (?:you|to|for), you(?= ), u(?= ), do(?= ),
    make, owe, be doing, leave, request, your(?= )
  `)}
`

/** Asking words that do without a question mark: "could you", "please", "if your" */
const ASKING_WORDS = String.raw`
  please, pls, plz, need(?= ), could(?= ), can (?:you|u|i|we)(?= ), cd u, if you(?= ), if your(?= ), if you've, is your, is ur,
  any (?:chance|idea|advice|con|don|help|hint), anything(?= ), anyone(?= ), how would, am i(?= ),
  who (?:would|should|could|do|can|in|at|is the)(?= ), got time, you'd(?= )
`

/** What stands in statements that ask: "been meaning to ask", "one driver short" */
const STATED = String.raw`
  introduce (?:me|us), connect (?:me|us), hook (?:me|us|my), (?:do )?drop my name, teach me, refer me, consider me, bear (?:me|us),
  point me, steer, advise me, walk me, talk me, talking out, lmk, strike out, cross out, mark up, thoughts on, welcome,
  after a, short (?:for|on|of), sleep better, plenty, (?:would|might) delight, if (?:every|each|enough|all)(?= ), minutes of you, hat in the ring, is there any(?:one|body), would dearly, meaning to, would so, want you to, hope (?:that |very much )*(?:you'll|you (?:will|could|would|might)|your [a-z]+ (?:will|would|might)), feather, weight off,
  gratefully, couple of, would sell, should (?:the|your|any|you)(?= ), your name, hear from my, pop in, to go(?= ), find out (?:who|where|what|how),
  do tell, readers would, students would, members would, give a lot, put us, jump at, wants to hear
`

/** Deeds told the reader, and things of theirs: "keep me in mind", "your name" */
const DEEDS = String.raw`
  keep me, keep an, shout if, have a (?:listen|think|go|try), is all, the hat, every [a-z]+ (?:helps|brings|counts|gets|takes), hope you'll, think of, spare, lend, give me, a nudge, one word, tell me wh, line or two, do read, with your perm,
  let me (?:pick|ask|shadow|think out|think al),
  let me know (?:of|if you (?:hear|know|could|can|would|are|'d|feel)), help us, help(?= ),
  your name, came to mind, recommend, put me, put a word, save my, in it for you, thoughts, came up
`

/** Statements that ask; sentences without a question mark are looked into where one of these stands. */
export const PLEAS = [FEELINGS, WOULD, ASKING_WORDS, STATED, DEEDS].flatMap(listed).join('|')
