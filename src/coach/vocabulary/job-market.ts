import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

/** Those whom job hunters blame. */
export const MARKET_PARTIES = [
  'recruiters?',
  'recruitment (?:agents?|agency|agencies|consultants?|people|industry|firms?|process|world)',
  'recruitment|recruiting|job agenc(?:y|ies)|temp agenc(?:y|ies)',
  'staffing agenc(?:y|ies)|agencies|headhunters?',
  'hr(?: people| departments?| folks| lot| ladies| lady| managers?| teams?| staff| girl| guy| woman| man)?',
  'human resources|hiring managers?',
  'hiring (?:teams?|process(?:es)?|committees?|panels?|people|companies|system|practices)',
  'hiring|employers?|companies|corporations|corporates?|firms|organisations',
  'organizations|start-?ups|businesses|interviewers?',
  '(?:interview|selection|appointment|search) (?:panels?|committees?|boards?|process(?:es)?)',
  'panels?|interviews|interviewing|job interviews?',
  pattern`
    (?:the )?(?:whole |entire |current |academic |art |labou?r )?
      (?:job |hiring |housing |labou?r |tech |creative |graduate |employment )?market
      (?! (?:for (?!jobs|people)(?!\w+ers\b)|research|stall|day|square|hall|garden|town))
  `,
  'job[- ]?hunting|job[- ]?search(?:ing)?|job application(?:s)?',
  'applying(?: for (?:jobs|work|anything|a job|posts|roles))?',
  pattern`
    (?:the )?(?:whole |entire |damn |bloody )?(?:
      system|industry|sector|profession|trade|recruitment game|job hunt|application process
      |hiring game|publishing world|art world|academia|gatekeepers|old boys' club|old boys
    )
  `,
  'ats|applicant tracking systems?',
  pattern`
    (?:the )?(?:bots?|algorithms?|robots|machines?|ai) (?:that |which )?(?:
      read|reads|reject|rejects|decide|decides|screen|screens|throw|throws|bin|bins|sort|sorts
      |filter|filters
    )?
  `,
  'job (?:boards?|ads?|adverts?|portals?|sites?|centres?|centers?|market|fairs?|descriptions?|postings?)',
  'adverts|ads|postings|vacancies|linkedin',
  'entry[- ]level (?:jobs?|roles?|ads|positions)|graduate schemes?|unpaid internships',
  'internships|rejection (?:letters?|emails?|mails?)',
  'automated (?:rejections?|emails?|mails?|replies)|(?:the )?(?:dole|job) office',
  'decision[- ]makers|people (?:who|that) (?:hire|recruit|interview)',
  'the (?:people|ones) (?:who|that) (?:hire|recruit|interview|decide)',
]

/** A party of the market wherever it is named. */
export const MARKET_HEAD = phrases(MARKET_PARTIES, {}, 'heads')

/** A boss, a colleague or the place, where a word before says whose: "my old boss". */
export const BOSS_HEAD = phrases(
  [
    pattern`
      (?:ex-)?(?:
        boss(?:es)?|(?:line |ward |general |store |shift |project )?managers?|supervisors?
        |employers?|directors?|team lead(?:er)?|forem[ae]n|forewoman|head ?teacher|principal
        |head of department|owner|ceo|company|upper management|senior management|management|dean
        |professor|chef|landlady|landlord|matron|shift lead|hr|firm|agency|department|university
        |school|hospital|council|institute|committee|chief|captain|skipper|editor
      )
    `,
  ],
  {},
  'heads',
)
/** Whose boss it is; nobody's is nobody's gripe. */
export const WHOSE =
  /(?:\b(?:my|our|the|that|this|your|his|her) (?:[\w']+[ -]){0,3}|(?:^|[,.;] ?)(?:(?:upper|senior) )?(?=$))$/

/** What speaks of the search for work; without it, nobody answering is about something else. */
export const OF_THE_MARKET = new RegExp(pattern`
  \b(?:
    jobs?|applications?|applied|apply|applying|cvs?|resum[eé]s?|résumés?|interviews?|interviewed
    |hire|hires|hired|hiring|recruit\w*|vacanc\w+|employers?|hr|candidates?|applicants?
    |rejections?|rejected|panel|headhunters?|unemploy\w*|opentowork|promotion|promoted|boss
    |manager|trial shift|salary|wages?|internships?|cover letters?|final round|portfolio
    |auditions?|tender|role|roles|position|positions|career|industry|agency|agencies|posts?
    |this trade|this industry|work for|got sacked|got fired|panels|committee|promotions?
  )\b
`)
