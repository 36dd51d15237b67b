import { phrases, type Slots } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const SLOTS: Slots = {
  title: [
    'ceo|cto|cfo|coo|md|chief(?: \\w+){0,2}(?: officer)?|(?:co-)?founder|founding partner',
    'owner|president|vice[- ]president|director|managing director|executive director',
    'principal|partner|managing partner|consultant|adviser|advisor|entrepreneur|boss',
    '(?:global )?head(?: of everything| honcho)?|chair|chairman|chairwoman|chairperson',
    'proprietor|proprietress|manager|general manager|executive|strategist|freelancer',
    'specialist|expert|professional|associate|visionary|contractor|solopreneur|creator',
    'employee|employee of the month|big cheese|supremo|leader|solo founder|coach|analyst',
    'worker|queen|king|evangelist|guru|self[- ]?employed|freelance',
  ],
  form: [
    'inc|incorporated|ltd|limited|llc|gmbh|corp|corporation|co|company|enterprises?|group',
    'international|worldwide|holdings?|consulting|consultancy|plc|pvt(?:\\.? ltd)?|global',
    'solutions|industries|unlimited|hq|headquarters|ventures|partners|associates|& co',
    'and co|& sons|b\\.?v|s\\.?a|pty ltd|industries|agency|productions|services',
    'collective|org|foundation|empire',
  ],
  me: [
    'self|myself|my self|me|moi|yours truly|just me|only me|me,? myself,? (?:and|&) i',
    'just myself|i,? me(?:,)? (?:and )?myself|mine|me alone|all me|solely me|me only',
    'me and me|me & me|me and my laptop|me and i',
    pattern`
      (?:the )?(?:
        office|house|institute|bureau|centre|center|ministry|department|firm|group|studio|bank
        |republic|university|board|world|church|school|kingdom|house|bureau|association
        |committee
      ) of (?:me|myself|one|self)
    `,
    '[a-z]+(?:\\(self\\))|self \\(.{1,20}\\)',
  ],
  own: [
    pattern`
      (?:my|his|her|their)? ?(?:very )?own (?:
        company|business|practice|firm|boss|thing|venture|enterprise|consultancy|agency|office
        |account|brand|startup|life|destiny|dreams|happiness|employer|studio|personal brand
      )
    `,
    'my (?:company|business|startup|start-up|life|garage|kitchen table|living room|sofa|home office|bedroom)',
    'self[- ]?employ(?:ed|ment)|selfemployed|freelanc(?:e|er|ing)|independent|solo',
    'sole (?:trader|proprietor|proprietorship)',
    '(?:company|team|firm|army|party|band|staff|committee|crew|business|agency) of (?:one|me)',
    'one[- ](?:man|woman|person|human)(?:[- ]?(?:band|show|company|business|firm|shop|practice|operation|agency|army|consultancy|enterprise))?',
    'personal (?:brand|business|company)|private practice|home|various|n/a|none',
    'unlimited me',
  ],
}

/** A title at a company that is nobody but oneself. */
export const OWN_COMPANY = phrases(
  [
    pattern`
      {title}(?:[ ,&/]+(?:and |& )?{title}){0,2}[,]? ?(?:at|of|@|for|with|in|\||-|–|—|:|\(|,|/)+ ?
        (?:the )?{me}(?:,? ?&? ?{form}\.?)?(?! (?:and (?:my|the|a|his|her) \w+|with|for|to|in))
    `,
    '{title}(?:[ ,&/]+(?:and |& )?{title}){0,2}[,]? ?(?:at|of|@|for|with|in|\\||-|–|—|:|\\(|,|/)+ ?(?:the |a |an )?{own}(?:,? ?{form}\\.?)?',
    '(?:myself|me|just me|self|only me|me & co|me and co|me, myself (?:and|&) i|moi),? ?{form}\\.?',
    '(?:self[- ]?employed|freelance|independent|solo|one-(?:man|woman|person)) {title}',
    pattern`
      (?:ceo|cfo|coo|cto|cmo|director|founder|owner|president|chair|boss|manager|head)(?:
        (?:,| and| &|/|,? plus|\+) ?(?:
          ceo|cfo|coo|cto|cmo|chro|chair(?:man|woman)?|director|tea (?:lady|boy|maker)
          |coffee (?:boy|girl|maker|maid)|cleaner|janitor|intern|receptionist|secretary
          |office (?:dog|cat|boy|girl)|dog walker|everything else|everything
          |cook and bottle washer|bottle[- ]washer|postboy|post boy|errand boy|treasurer
          |accountant|driver|night porter|dishwasher
        )
      ){2,}
    `,
    'chief everything officer|ceo of me|head of everything|(?:being )?my own boss',
    'i work for myself|working for myself|boss of (?:me|myself|my own (?:life|time))',
    pattern`
      {title}[^\n.|]{0,60}\((?:it's |it is |that's |that is |i am |i'm |staff: |team: )?
        (?:only|just|solely|all|the only one:?|one:?)? ?(?:me|myself|1|one)(?: alone| only)?
        (?: \w+){0,3}\)
    `,
    pattern`
      {title}[^\n|]{0,60}(?:
        (?:it's|it is|that's|team is|staff is) (?:only|just) me
        |(?:sole|only) (?:employee|member|staff|person)|team of (?:one|1)|staff of (?:one|1)
        |(?:team|staff|company) size:? (?:me|1|one)|only member of (?:staff|the team|the board)
        |one employee|employees?: (?:1|one|me)|no employees|no staff
        |where i am (?:also )?(?:the )?(?:only|sole)
      )
    `,
  ],
  SLOTS,
)

/** That a company is nobody else, however it is put. */
export const SOLE_MARK = new RegExp(
  pattern`
  \b(?:
    (?:my|his|her|their) own|myself|i am both|i'm both|i'm all|own account|own name
    |company i (?:started|founded|made|run|invented|own)
    |(?:firm|business|agency) i (?:started|founded|made|run|invented|own)|just me|only me|is me
    |that's me|it's me|all me|me again|moi|yours truly|both mine|all mine|mine alone
    |my (?:spare room|kitchen|shed|garage|sofa|bedroom|laptop|head|universe|little \w+)
    |(?:staff|team|headcount|employees|workforce|board|payroll|org chart)(?: of|:| =| is|,)? (?:
      one|1|me|myself|\p{Lu}?\w+\)
    )|one (?:desk|chair|laptop|employee|person|table)
    |no (?:staff|employees|team|colleagues|one else)|nobody else|single-handed|everything
    |something|anything|various|independent(?:ly)?|freelance|solo|sole|self|own boss|own name
    |eponymous|unincorporated
  )\b
`,
  'u',
)
/** "Kevin Ltd. Kevin is me", "The Bernadette Group (staff: Bernadette)": one name is all there is. */
export const NAMED_TWICE = new RegExp(
  pattern`
  \b(\p{Lu}\p{Ll}+)(?:'s)? (?:\p{Lu}\p{Ll}+ )?(?:
    Ltd|Limited|Inc|Group|Holdings?|GmbH|LLC|Corp|Corporation|Company|Co|Consulting|Consultancy
    |Enterprises?|International|Global|Ventures|Associates|Partners|Solutions|Industries
    |Worldwide|Partnership
  )\b[\s\S]*\b\1\b
`,
  'u',
)

/** Nothing but this: the whole headline is that one works for oneself. */
export const ONLY_SELF = new RegExp(pattern`
  ^\W*(?:currently |now |happily )?(?:
    self[- ]?employed|freelancer?|freelance|sole trader|sole proprietor|entrepreneur|solopreneur
    |independent|my own boss|business owner
  )(?: (?:since|from) [\w ]{1,20}| at (?:home|present))?\W*$
`)

/** Words that tell neither trade nor clients. */
export const SAYS_LITTLE = new Set(
  'a an and at of the for in on to with my me own i is am it its only just by from as or who self employed selfemployed freelance freelancer freelancing independent solo sole trader proprietor myself moi yours truly inc incorporated ltd limited llc gmbh corp corporation co company companies enterprises enterprise group international worldwide holdings holding consulting consultancy plc pvt global solutions industries unlimited ventures partners associates one man woman person band show business businesses firm practice agency team staff office home ceo cto cfo coo md chief everything officer founder founding owner president vice director managing executive principal partner consultant senior junior lead adviser advisor entrepreneur entrepreneurial boss head honcho chair chairman chairwoman chairperson proprietor manager general strategist strategy strategic freelancers specialist expert professional associate visionary contractor solopreneur creator employee leader leadership thought thinker strategies innovation innovator innovative transformation growth results driven result dynamic passionate passion success successful solution disruptor disrupting hustler hustle dreamer believer change maker changemaker agent helping help people others ideas idea problem solver solving available open opportunities opportunity work working looking since now currently years year experience experienced month months unemployed job jobs june july may april march january february august september october november december spring summer autumn winter 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 father mother husband wife dad mum mom runner coffee lover traveller traveler dog cat proud living life dream dreams grind keep going your you all any life empowering empower inspire inspiring making things happen get done getting stuff doing self-employed self-made serial mindset millionaire rockstar ninja guru king queen world class future value impact purpose brand personal executive management services service various multi multiple many hats consultant consultants consult new next level excellence quality people-person go-getter ambitious motivated motivator manifesting abundance building build empire empires big cheese cheeses supremo staff alone that this so far also desk chair both mine table laptop kitchen universe little something nothing employee employees headcount payroll spare room shed garage who nobody else alone single-handed eponymous operator founding interim fractional advisory board happiness dreams ideas interests matters affairs projects project venture world domination team one-person bath account started made tea lady both coffee garden very results-driven success-driven'.split(
    ' ',
  ),
)
