import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { ReadText, Sentence } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const WORK = pattern`
  (?:
    jobs?|work|vacanc(?:y|ies)|openings?|positions?|roles?|posts?|employment|traineeships?
    |internships?|apprenticeships?|placements?|shifts?|job openings?|job opportunit(?:y|ies)
    |(?:work|career|employment|job|internship|trainee) opportunit(?:y|ies)
    |opportunit(?:y|ies) (?:available|open|going|for (?:me|an?|someone|people))|headcount
    |(?:spots?|slots?|places?|room|space) (?:
      for (?:me|somebody|someone|an?)|on your (?:team|staff|crew)
    )
  )
`
const HERE = pattern`
  (?:
    your \w+(?: \w+)?|you(?: guys| lot| people| all)?|u|anyone|anybody|someone|somebody
    |any of you
    |the (?:
      company|firm|team|clinic|school|hospital|hotel|shop|bakery|kitchen|centre|center|lab|yard
      |farm|studio|library|garage|agency|council|department|theatre|office|depot|place|ward
      |museum|restaurant|practice|trust|port|boatyard|leisure centre
    )|they|the \w+(?: \w+)?
    |any (?:\w+ ){0,2}?(?:
      companies|firms?|employers?|clients?|company|schools?|clinics?|hospitals?|kitchens?
      |\w+ries|shops?|hotels?|labs?|places?|agenc(?:y|ies)|farms?|studios?|theatres?
    )
  )(?: (?:at|in|on|from|among|round|around|here|near) (?:\w+ ){0,3}?\w+)?
`
const SEEKS = pattern`
  (?:
    hiring|recruiting
    |taking (?:on|in)(?: (?:
      people|staff|anyone|anybody|someone|somebody|new (?:people|staff|hands|starters|recruits)
      |trainees|apprentices|interns|freshers|graduates
    )
    )?|taking (?:people|anyone|anybody|someone|somebody|staff|new people) on
    |(?:looking for|in need of|short of|in search of|searching for|after|needing) (?:
      people|staff|someone|somebody|anyone|anybody
      |(?:more |new |extra |additional |fresh |another |some )+
        (?:people|staff|hands?|pair of hands|recruits|\w+)|(?:an )?extra \w+|hands|workers
      |employees|trainees|freshers|interns
    )|short[- ]?staffed|short[- ]handed|employing
  )
`
const ADV = pattern`
  (?:
    currently |presently |still |also |now |perhaps |maybe |possibly |by any chance |at present |at the moment |ever |actually |really |even |in fact |here |there |around )*
`
const SEES = '(?:have|has|got|know of|know|hear of|heard of|hear about|see|seen|come across)'

const QUESTION = phrases([
  `(?:is|are|r|was|were|will|would) ${HERE} ${ADV}(?:be )?${SEEKS}`,
  pattern`
    (?:${HERE}|who|who's|who is|whos|is there (?:anyone|anybody|someone|somebody|any \w+)) (?:
      who |that )?(?:is |are |'s |s |might be |may be |could be )?${ADV}${SEEKS}
  `,
  `(?:do|does|did|would|might|will|r) ${HERE} ${ADV}(?:happen to )?${SEES} (?:of )?(?:any |some |an? |other )?(?:\\w+ ){0,2}?${WORK}`,
  pattern`
    (?:do|does|would|will|might|r) ${HERE} ${ADV}(?:need|want|require|use|lack) (?:
      any |some |more |extra |another |additional |new )+(?!
        posters|flyers|papers|numbers|letters|stickers|covers|orders|members|customers|players
        |sponsors|volunteers|helpers for|answers|others|offers
      )(?:\w+ )?(?:
        staff|hands|people|help in|workers?|\w+(?:ers|ors|ists|ians)|nurses?|cooks?|chefs?
        |guards?|maids?|baristas?|waitresses|interns?|trainees?|apprentices?|cleaner|driver
        |waiter|carer|teacher|tutor|helper
      )
  `,
  `(?:you|they) (?:wouldn't|don't|would not|do not|might|may|wouldnt) (?:\\w+ )?(?:happen to )?${SEES} (?:of )?(?:an?|any|some) (?:\\w+ ){0,2}?${WORK}`,
  `(?:have|has|hav) ${HERE} ${ADV}(?:got |any )+(?:\\w+ ){0,2}?${WORK}`,
  `(?:got|have|having|about|is|are|know of|hear of|heard of) any (?:\\w+ ){0,2}?${WORK}`,
  pattern`
    (?:is|are|were|would|will|might|could|may|s) there (?:
      still |perhaps |possibly |maybe |by any chance )*(?:be )?(?:\w+ )?(?:any|a|an|some) (?:
        \w+ ){0,2}?${WORK}(?! (?:of|in the (?:story|book|song)))
  `,
  pattern`
    any (?:\w+ )?${WORK} (?:
      at|in|with|going|there|on your|for me|for (?:a|an|my)|available|open|free|po|pls|please
      |right now|now|these days|around|coming up|near
    )
  `,
  `(?:might|would|could|will|may) there (?:still |perhaps |possibly )*be (?:\\w+ )?(?:work|jobs|employment|shifts|vacancies|openings|room for)`,
  `(?:spot|place|job|role|post|position|vacancy|slot|something|anything)(?: has| have| is| might| may|'s)? (?:\\w+ )?(?:come|comes|coming|become|opened|opening|opens|freed|fallen|going|is|be) ?(?:free|up|available|vacant|open)? (?:on|in|at|with|for) (?:your|the|you)`,
  `(?:needing|need|needs|use|using|want|wanting) (?:a|an|another|an extra|some|more) (?:extra |spare |willing |second |strong )?(?:pair of hands|hands?(?: at| on| in| with|\\?))`,
  `(?:anyone|anybody|someone|somebody|any of you|who)(?: here| around| there| in \\w+| at \\w+)?(?: is| are|'s)? (?:looking for|in need of|needing|after|short of|wanting|who needs|need|needs) (?:an?|another|some) (?:\\w+ )?\\w+(?:er|or|ist|ian|man|woman|nurse|cook|chef|hand|mechanic|clerk|guard|pilot|smith|wright)(?! (?:who|that) (?:wrote|said))`,
  `(?:anywhere|somewhere|a place|any place|any places|places|someone|anyone|anybody|somebody|a \\w+)(?: \\w+){0,2}? (?:that|who|which)?(?:'s| is| are)? ?(?:needs?|wants?|hiring|recruiting|looking for|short of) (?:staff|people|hands|help in|workers|a pair|more)`,
  `any (?:\\w+ )?(?:jobs?|vacanc(?:y|ies)|job openings?|openings?)`,
  '(?:is|are|would|will|might) there (?:be )?any(?:thing)? (?:going|open|available)(?: (?:at|in|on|for|with))',
  pattern`
    (?:know|heard|aware|hear|think)(?: of)? (?:of )?(?:an?|any|some|other) (?:\w+ ){1,5}?
      (?:that|who|which)?(?:'s| is| are|'re| might be)? ?${ADV}${SEEKS}
  `,
  `(?:whether|if|any) (?:any )?(?:\\w+ ){1,6}?(?:is|are) ${ADV}${SEEKS}`,
  pattern`
    has anything (?:opened|come|freed|turned) up|anything going (?:at|in|on|with)
    |(?:is|are) (?:your )?(?:door|books|recruitment|applications?) (?:still )?open (?:for|to) (?:
      new )?(?:applicants|applications|candidates)
  `,
  pattern`
    (?:
      need|needs|use|want|have room for|have space for|room for|space for|place for
      |find (?:a )?(?:place|room|space) for
    ) (?:
      an?other|an extra|one more|another pair of|an additional|somebody like me|someone like me
      |a person like me|people like me
    )(?: \w+)?(?: of hands)?
  `,
  pattern`
    (?:any|some|a) (?:chance|hope|possibility|prospect) of (?:
      a |an |some |any |getting (?:a |some )?
    )?(?:\w+ )?(?:job|work|employment|position|role|shift|shifts|vacancy|placement|start)
  `,
  pattern`
    (?:accepting|taking|considering|open to|open for) (?:
      new |any |speculative |unsolicited |job )*
      (?:applications|applicants|candidates|cvs|resumes|résumés)
  `,
  pattern`
    (?:enquir\w+|inquir\w+|ask\w*|find out|know|wonder\w*|check\w*|tell me|see)(?: \w+){0,2} (?:
      about|if|whether|regarding|for
    ) (?:
      there (?:is|are|might be|may be|will be|would be) |you have |you've (?:got )?
      |your \w+ has |any |possible |potential |job |employment |current |available |upcoming |open )+
      (?:\w+ )?${WORK}
  `,
  pattern`
    jobs? going|work going|who(?:'s| is|s)? (?:hiring|recruiting|taking people on|taking on)
    |(?:know|heard|hear) (?:of )?(?:anyone|anybody|someone|somebody|any \w+)(?: \w+)? (?:
      hiring|recruiting|who needs an?
    )|hiring po|you hiring|vacancy (?:dey|for your side)
  `,
  pattern`
    (?:can|could|may|might) i (?:get|have|find|obtain) (?:a |an |any |some )?(?:\w+ )?
      (?:job|work|employment|vacancy|opening) (?:there|here|at|in|with|from)
  `,
])
/** "Hire" is also what one does with a hall or a van, and an opening may be a night at a gallery. */
const OTHER_SENSE = phrases([
  pattern`
    (?:hiring|hire|recruiting) (?:out )?(?:an?|the|your|our|any|out|that|two|three) (?:\w+ )?(?:
      van|hall|car|marquee|boat|room|tent|bike|bikes|coach|bus|truck|lorry|skip|stage|venue
      |costume|kit|equipment|piano|digger|scaffold\w*|generator|projector
    )
  `,
  pattern`
    (?:new |more |any )(?:
      clients|patients|orders|students|pupils|commissions|customers|bookings|members|volunteers
      |subscribers|donors|suppliers|vendors|submissions|participants
    )
  `,
  'for (?:the|that|this|these|it|both)(?! (?:job|work|season|summer|winter|moment|new))(?: \\w+){0,3} (?:post|role|position|vacancy|job|bay|shift)',
  pattern`
    (?:work|works) (?:on (?:display|show|paper)|by|from|of art|to (?:show|see))
    |openings? (?:on|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day
    |(?:positions?|places?|spots?|slots?|posts?|space|room) (?:on|in|at|for) (?:
      the|your|this|that
    ) (?:\w+ ){0,2}?
      (?:course|class|tour|boat|bus|workshop|trip|list|market|fair|programme|panel)
  `,
  'your (?:\\w+ )?(?:advert|advertisement|ad|posting|notice)|vacancy notice|the advert',
])
const SUPPLIES = phrases([
  pattern`
    (?:i|we) (?:supply|provide|place|represent|staff|recruit|source)
    |our (?:agency|candidates|temps|consultants|drivers are)
    |recruitment (?:agency|consultant|firm) (?:for|in|with)|staffing agency
  `,
])
const FOR_ME = /seek|candidate|applicant|student|graduate|job/

function isAboutJobs(sentence: Sentence): boolean {
  return occursIn(QUESTION, sentence.low) && !occursIn(OTHER_SENSE, sentence.low)
}

const ASKS_INDIRECTLY = phrases([
  pattern`
    (?:
      let me know|tell me|wonder\w*|enquir\w+|inquir\w+|ask\w*|find out|know of|know if
      |know whether|grateful if|appreciate|hear of|wanted to check|like to know|want to know
      |wanted to know|checking|check|see
    ) (?:\w+ ){0,4}?(?:if|whether|about|any|of|for|you)
  `,
])

function find(
  text: ReadText,
  { sender_role: role, advertised_role: advertised }: CoachContext,
): readonly Hit[] {
  if (advertised === true) return []
  if (role !== undefined && !FOR_ME.test(role.toLowerCase())) return []
  if (text.sentences.some(({ low }) => occursIn(SUPPLIES, low))) return []
  return text.sentences.flatMap((sentence) => {
    if (sentence.block === 'sign-off' || !isAboutJobs(sentence)) return []
    if (!sentence.question && !occursIn(ASKS_INDIRECTLY, sentence.low)) return []
    const span = firstIn(sentence, QUESTION)
    return span === undefined ? [] : [span]
  })
}

/** S1.5: the question that nearly always gets "no" for an answer. */
export const areYouHiring: Rule = {
  id: 'are-you-hiring',
  title: 'Are you hiring?',
  severity: 'fix',
  kinds: ['outreach', 'followup', 'reply', 'intro_request', 'pitch'],
  source: { doc: 'S1', reason: 5, phrase: 'Are you hiring?' },
  silences: { sentence: ['favour-on-first-contact'] },
  find,
  why: () =>
    'Asked whether there are jobs, most people can only say no; asked about their work, they can tell you something.',
  rewrite: () => [
    {
      kind: 'fill-in',
      text: "Who on your team works on {topic}? I'd like to ask them about {one thing you want to know}.",
    },
    { kind: 'advice', text: 'Look for the vacancy yourself first, and ask about that one.' },
  ],
  about:
    'Speaks when someone who looks for work asks whether there is any, here or elsewhere. It keeps quiet about words in quotation marks, about one published vacancy, and when a recruiter or supplier asks a client.',
  examples: {
    fires: [
      { kind: 'outreach', text: 'Hello, do you have any openings for a saddler this winter?' },
      { kind: 'pitch', text: "I'm Ines, I tune pianos. Do you know anybody who's hiring?" },
    ],
    silent: [
      {
        kind: 'outreach',
        text: 'We are hiring two tuners for the spring; do you know the college in Leeds?',
      },
      { kind: 'outreach', text: 'Are you hiring out the big marquee again this year?' },
    ],
  },
}
