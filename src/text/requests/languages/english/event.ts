import type { EnglishKind } from './english-kind.ts'
import { oneOf } from '../../../one-of.ts'

const OCCASIONS = oneOf(`
  conference, event, festival, school, class, students, pupils, club, society, meeting,
  evening, night, day, series, podcast, show, congregation, choir, members, group
`)

const COME_AND = oneOf(`
  speak, talk, tell, say, sing, play, read, judge, show, teach, present, perform, give,
  explain, run, answer
`)

const TALKS = oneOf(`
  talk, keynote, lecture, workshop, presentation, seminar, masterclass, speech, session,
  reading
`)

const TAKE_PART = oneOf(`
  join(?:ing)?, sit(?:ting)? on, be(?:ing)? on, tak(?:e|ing) part in, moderat(?:e|ing),
  chair(?:ing)?, judg(?:e|ing)
`)

const PANELS = oneOf(`
  panel, jury, podcast, round-?table, discussion, committee, board, webinar
`)

const INVITED_TO = oneOf(String.raw`
  to (?:\w+ ){0,6}(?:conference|summit|launch|gala|webinar|workshop|reception|festival|panel|podcast|event|opening|fair|dinner for|symposium|meet-?up),
  as
`)

const ROLES = oneOf('speaker, panell?ist, judge, moderator, chair, compere, host, guest')

/** Speaking to people: "would you give a talk on swifts?" */
const TALK_GIVEN = [
  String.raw`\b(?:speak|present|perform|read|judge|talk)(?:ing)?\b.{0,40}\b(?:our|the|my|a) (?:\w+ ){0,2}${OCCASIONS}\b`,
  String.raw`\b(?:speak|talk|say a few words|read|perform|play|sing|present)(?:ing)? (?:at|to|for|in front of|before) (?:us|our|my|the|an?)\b`,
  String.raw`\bsay a few words\b`,
  String.raw`\b(?:speak(?:ing)?|talk(?:ing)?|present(?:ing)?|lectur(?:e|ing)) (?:at|to (?:our|my|the|them)|on our|during)\b`,
  String.raw`\b(?:give|giving|hold|deliver|do) (?:a|an|the|our) (?:\w+[ -]){0,4}${TALKS}\b`,
  String.raw`\b(?:come|coming)(?: over| along| down| up| by| in)?(?: and| to)? ${COME_AND}(?!ing)\b`,
]

/** Sitting on a panel, judging, opening: "would you chair our debate?" */
const PART_TAKEN = [
  String.raw`\btake the (?:stage|floor|mic)\b`,
  String.raw`\b(?:open|launch|unveil|cut the ribbon at) (?:the|our) (?:new )?\w+\b.{0,30}\bon\b`,
  String.raw`\b(?:judge|mc|emcee|compere|host|moderate|chair|open|referee|umpire)(?:ing)? (?:our|the|my|this|a)\b`,
  String.raw`\b(?:sit|serve) on (?:our|the|a|my)\b`,
  String.raw`\b(?:our|a) (?:panel|line-?up|jury|podium|programme)\b`,
  String.raw`\b(?:fill|take) (?:the|a|our|that) (?:\w+ )?slot\b`,
  String.raw`\b${TAKE_PART} (?:us (?:on|for|as) )?(?:a|an|our|the) (?:\w+[ -]){0,3}${PANELS}\b`,
]

/** Being somebody's guest: "would you come on my podcast?" */
const GUEST = [
  String.raw`\bguest (?:lecture|speaker|of honou?r|post|editor|spot)\b`,
  String.raw`\bjoin us as\b`,
  String.raw`\bcome on as (?:an?|our|my)\b`,
  String.raw`\bbe (?:interviewed|our guest|a guest|our speaker|our judge|on (?:our|my|the))\b`,
  String.raw`\bcome on (?:mine|my|our|the)\b`,
  String.raw`\b(?:guest|appear|feature)(?:ing)? (?:on|in|at) (?:mine|my|our|the)\b`,
  String.raw`\b(?:guest|speaker|keynote|panell?ist|judge|moderator|mentor) (?:on|at|for|in) (?:our|my|the|a|an)\b`,
  String.raw`\binvite you ${INVITED_TO}\b`,
  String.raw`\bhave you (?:on|at|as|speak|join|talk|give)\b(?!.*\b(?:housewarming|party|dinner|wedding|table|home|birthday|barbecue|ours)\b)`,
]

/** Being asked about or writing for others: "may I interview you for the parish magazine?" */
const STORY_TOLD = [
  String.raw`\bshare your (?:story|experience|journey|knowledge) with (?:our|my|the|us)\b`,
  String.raw`\b(?:write|contribute|do) (?:a|an) (?:\w+ )?(?:piece|article|column|chapter|foreword|guest post) for (?:our|the|my|us)\b`,
  String.raw`\binterview(?:ing)? (?:you|with you)\b`,
  String.raw`\byour voice (?:on|in)\b`,
]

/** Somebody is missing: "we're short of a judge. Are you in?" */
const STILL_ONE_SHORT = [
  String.raw`\byou in\?$`,
  String.raw`\bneed one (?:\w+ )?(?:voice|speaker|judge|more)\b`,
  String.raw`\b(?:we(?:'re| are)|we were) (?:\w+ ){0,2}(?:short of|looking for|missing|still need|in need of) (?:an?|one|another) (?:\w+ )?${ROLES}\b`,
]

/** Being a guest, without more words: "come on my show" */
const COMES_ON = [String.raw`\bcome on (?:mine|(?:my|our) (?:show|podcast|programme))\b`]

/** The message tells of an occasion. */
const TOPICS = oneOf(String.raw`
  panel, keynote, conference, podcast, speaker, festival, symposium, lecture, workshop,
  assembly, careers? (?:day|evening|fair|morning), open day, reporter, journalist, radio,
  interview\w*, ribbon, funeral, wedding, concert, gala, fête, fete, prize-?giving, jury,
  reading, our (?:school|society|club|students|pupils|members|readers|listeners), anniversary,
  debate
`)

/** What else speaks of this kind rather than another, once something is asked. */
const HINTS = oneOf(String.raw`
  speak(?:ing)?, talks?, debates?, magazine, newsletter, parish, lunch club, society,
  students' union, year \w+s?, sixth form, judge, judging, competition, quartet, band, stage,
  audience, hall, club, meets every, our group, write (?:us|for us), words on, series,
  volunteers' day, book group, meeting of, hustings, launch, premiere, exhibition opening,
  take (?:his|her|their) place, evening on, talk about, come along, studio, breakfast show,
  the show, radio, programme, the WI, women's institute, rotary, scouts?, brownies, assembly,
  pupils, students, village hall, frame or two, host(?:ing)?, mc, compere, dj, play for us,
  sing for us, read for us, open the, cut the, stall, workshop, demonstration, hour with,
  visit our, ribbon, guest, spotlight, film(?:ing)?, documentary, article, profile of you,
  anniversary, feather in our cap, after-dinner, readers would, leavers, alumni, open the show,
  interview with, our stage, take the chair, be our, be one of our, prize day, reunion
`)

export const EVENT: EnglishKind = {
  kind: 'event',
  asked: [...TALK_GIVEN, ...PART_TAKEN, ...GUEST, ...STORY_TOLD],
  said: [...STILL_ONE_SHORT, ...COMES_ON],
  topics: TOPICS,
  hints: HINTS,
}
