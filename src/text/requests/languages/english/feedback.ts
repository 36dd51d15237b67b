import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const WORKS = oneOf(`
  cv, resum[eé], draft, deck, slides?, paper, manuscript, proposal, thesis, dissertation,
  chapter, portfolio, application, essay, cover letter, article, abstract, pitch, prototype,
  design, mock-?ups?, website, landing page, business plan, book, script, profile, report,
  poster, talk, write-?up, blog post, statement, outline, novel, code, model, one-pager, grant
`)

const DRAFTED = oneOf('my, our, it, this, these, the (?:draft|first|new|attached)')

const WHAT_TO_TELL = oneOf(`
  what you think, where (?:it|I|we|you), what(?:'s| is|'s still) (?:wrong|missing|unclear),
  if (?:it|this|any of), whether (?:it|this|any of), what (?:works|doesn't)
`)

const LOOK_OVER = oneOf(`
  read, reading, look(?:ing)? (?:at|over|through), go(?:ing)? (?:over|through), skim(?:ming)?,
  proofread(?:ing)?, check(?:ing)?, glance at,
  have a (?:quick )?(?:look|read|peek|glance)(?: at| of| through)?
`)

const IT = oneOf(`
  it, this, these, what I, my (?!mail|e-?mail|message),
  the (?:draft|first|attached (?!invoice|contract)|whole|opening|new chapter|manuscript|chapter|text|proposal|lyrics|score)
`)

const GO_OVER = oneOf(String.raw`
  look(?:ing)? (?:over|at|through),
  (?:have|having|take|taking) a (?:\w+ )?look (?:at|over|through), review(?:ing)?,
  read(?:ing)?(?: (?:over|through))?, proof-?read(?:ing)?, comment(?:ing)? on, go(?:ing)? over,
  cast(?:ing)? an eye over, glance (?:at|over), check(?:ing)? over
`)

const LIKED = oneOf('make of, think of, find, like, feel about')

const NEW_THINGS = oneOf(`
  draft, plan, idea, text, cover, logo, design, title, chapter, proposal, letter, demo,
  version, cv, website, site, song, story
`)

const REACTIONS = oneOf('feedback, comments, criticism, thoughts, corrections?')

const MY_WORK = String.raw`(?:my|our|the|this|a|an) (?:\w+[ -]){0,4}${WORKS}`

/** An opinion on it: "your honest thoughts on the draft?" */
const JUDGED = [
  String.raw`\bsecond opinion\b`,
  String.raw`\byour (?:honest |frank )?(?:thoughts|reaction|opinion|verdict|take|impression) (?:on|of|about) ${DRAFTED}\b`,
  String.raw`\bcritiqu\w+`,
  String.raw`\byour (?:\w+ )?(?:thoughts|opinion|take|comments|notes|reaction|verdict) on (?:the (?:attached|draft|first|new)|my|our|this)\b`,
  String.raw`\bhonest (?:verdict|reaction|look|read|(?:opinion|view) (?:on|of|about))\b`,
  String.raw`\b(?:feedback|comments|critique|second (?:pair of eyes|opinion))\b(?! (?:form|was|is ))`,
  String.raw`\byour (?:\w+ )?(?:thoughts|opinion|view|impressions?) on ${MY_WORK}\b`,
  String.raw`\bwhat you (?:\w+ )?think (?:of|about) ${MY_WORK}\b`,
  String.raw`\bwhat you (?:really |honestly )?(?:make|made|think|thought) of\b`,
]

/** Reading it through: "could you look over my thesis?" */
const READ_OVER = [
  String.raw`\b(?:take|have) a (?:quick |proper |critical )?look(?=[?.!,]|$| at (?:it|this|these|what I|my)\b)`,
  String.raw`\b(?:proofread|proof-read|copy-?edit|mark|correct|critique)\b.{0,25}\b(?:pages?|chapters?|words|essay|paper|text|for me|my|our)\b`,
  String.raw`\b(?:your|another|fresh|second|more|extra) (?:pair of |set of |fresh )?(?:eyes|eyeballs)\b`,
  String.raw`\b(?:run|cast|pass) (?:your|an) eyes? over\b`,
  String.raw`\beye over\b`,
  String.raw`\b(?:read|reading|look|looking|go|going) (?:it|this|them|these) (?:over|through)\b`,
  String.raw`\b${LOOK_OVER} ${IT}\b`,
  String.raw`\b${GO_OVER} ${MY_WORK}\b`,
]

/** Finding what is wrong: "please poke holes in it" */
const PICKED_APART = [
  String.raw`\bspot (?:the|any|my) (?:mistakes|errors|howlers|typos)\b`,
  String.raw`\bgive it to me straight\b`,
  String.raw`\btear it\b`,
  String.raw`\b(?:rip|tear|pick|pull|take)\b.{0,40}\b(?:apart|to (?:pieces|shreds|bits))\b`,
  String.raw`\bpoke (?:some )?holes\b`,
  String.raw`\bred pen\b`,
  String.raw`\bmark up\b`,
  String.raw`\bsanity[- ]?check\b`,
  String.raw`\b(?:be|be as) (?:brutal|harsh|merciless|blunt)\b`,
]

/** What the reader would do: "what would you cut?" */
const WHAT_TO_CHANGE = [
  String.raw`\bwhat (?:am I|are we) missing\b`,
  String.raw`\bwhat would you (?:change|cut|keep|add|improve)\b`,
  String.raw`\bwhich (?:one |of (?:them|the two|these) )?(?:do|would) you (?:prefer|like better|pick)\b`,
  String.raw`\btell (?:me|us) (?:honestly |frankly )?${WHAT_TO_TELL}`,
]

/** Trying it: "would you test our app?" */
const TRIED_OUT = [
  String.raw`\btest(?:ing)? (?:it|our|my|the)\b`,
  String.raw`\b(?:try|test|play with|kick the tyres)(?:ing)? (?:it|this|them|our|my|out)\b.{0,60}\b(?:tell|say|let|see|break)\b`,
]

/** Whether it is any good: "does the ending work?" */
const DOES_IT_WORK = [
  String.raw`\banything (?:that (?:makes|jars|strikes|bothers|sounds)|you(?:'d| would) (?:change|cut|add)|missing|off|wrong|I(?:'ve| have)? missed)\b(?=.*\?)`,
  String.raw`\bdoes (?:it|this|that|the \w+) (?:work|read|make sense|hold|sound|land|scan|ring true)\b(?=.*\?)`,
]

/** Told to read: "do have a look and be honest" */
const READ_AND_TELL = [
  String.raw`\bdo (?:please )?(?:read|have a look|look|try|listen)\b.{0,60}\b(?:unkind|honest|tell me|say|harsh|let me|merciless|rude|frank)`,
  String.raw`\btell me (?:which|what) (?:to|you'd|I should) (?:cut|bin|throw|drop|keep|change)`,
  String.raw`\bplease (?:rip|tear|pull|take|pick) (?:my|our|this|the|it)\b`,
]

/** Curious what is made of it: "keen to hear what you think of it" */
const OPINION_SOUGHT = [
  String.raw`\b(?:curious|keen|eager|anxious|dying) (?:to (?:hear|know|see|learn) )?(?:what|how|whether) you (?:\w+ )?${LIKED}\b(?!.*\bfilm)`,
  String.raw`\b(?:what|how) do you (?:make|think) of (?:my|our|the attached|this|the) (?:new )?(?:\w+ ){0,2}${NEW_THINGS}\b`,
  String.raw`\b(?:all|any|honest|brutal|your) (?:\w+ )?${REACTIONS} (?:is|are|would be) (?:\w+ )?(?:welcome|appreciated|wanted|gold)\b`,
]

/** The message brings a piece of work. */
const TOPICS = oneOf(String.raw`
  draft, chapter, manuscript, cover letter, portfolio, beta, prototype,
  (?:first|second|third|new|latest|final) version, version (?:two|three|four|five|\d), essay,
  thesis, script, poems?, foreword, ending, menu, attached, the app, speech, mock-?up, logo,
  landing page, demo tape, songs?
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  eulogy, verse, chorus, lyrics, budget, logos?, readers, novel, chapters?, pages?, wording,
  typos?, commas?, too (?:much|long|short|harsh|soft), cold eye,
  be (?:rude|honest|brutal|kind|unkind|harsh), spin, proofread, rewrite, rewritten, version,
  website, link below, poster, cover, slides, deck, presentation, pitch, sketch(?:es)?,
  drawings? I, recording, demo, trailer, plans? for, blurb, cv, proposal, track, fiddle,
  listen to, too loud, judgement, spot anything, anything daft, on the table, layout, colours?,
  font, ring true, reads?, re-?read, first draft, rough, sketch, mix, mock-?up, menu, essay,
  thesis, paragraph, argument, ending, opening, voice-?over, translation, code, pull request,
  spreadsheet, does it work, what would you (?:cut|change|drop|strike), where it leaks,
  before I (?:show|send|submit|press|publish|hand), red pencil, strike out, the ruder, enclosed,
  below, wedding speech, bridge, comments, notes on, your eye, fresh eyes, ruthless
`)

export const FEEDBACK: EnglishKind = {
  kind: 'feedback',
  asked: [...JUDGED, ...READ_OVER, ...PICKED_APART, ...WHAT_TO_CHANGE, ...TRIED_OUT],
  said: [...DOES_IT_WORK, ...READ_AND_TELL, ...OPINION_SOUGHT],
  topics: TOPICS,
  hints: HINTS,
}
