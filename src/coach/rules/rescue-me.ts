import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const JOB = pattern`
  (?:
    (?:\w+ ){0,3}?(?:
      job|jobs|work|position|role|post|employment|employer|employers|gig|placement|vacancy
      |vacancies|interviews?|opportunit(?:y|ies)|ship|contract|contracts|shifts?|start|place
    )|something(?: \w+)?|anything(?: \w+)?|one|somewhere|a way in|hired|placed
  )
`
const PAPERS =
  'my (?:\\w+ ){0,2}?(?:c\\.?v\\.?s?|resum[eé]s?|résumé|profile|details|papers|certificates|application|portfolio|name|documents|particulars)'

const HANDS_OVER = phrases([
  pattern`
    (?:find|get|land|secure|fetch|bring|sort|arrange|organi[sz]e|fix|hunt|source|dig) (?:
      me|us|for me
    )(?: up| out)? (?:with )?(?:a |an |the |some |my |any )?${JOB}
  `,
  `(?:find|get|look for|search for|hunt for|secure|arrange|source|choose|pick|select|decide on|sort out|fix up) (?:a |an |the |some |one |any )?(?:\\w+ ){0,2}?(?:jobs?|work|position|role|post|employment|interviews?|employer|placement|one|career|something|job|seat|opening|trade|path|course) for me|(?:sign|enrol|register|book|put) me (?:up|down|in) (?:for (?:it|them|all|every|whatever|anything)|it|wherever)`,
  pattern`
    (?:get|have|see) me (?:
      placed|hired|employed|sorted|settled|interviewed|in front of (?:employers|companies)
    )|place me (?:somewhere|with|in|at|anywhere)|sort me out|sort this out for me
    |match me (?:with|to)
    |(?:put|send|submit|propose|pitch|offer|enter|push) me (?:forward|in|up)? ?(?:for|to|at) (?:
      whatever|anything|any|all|every|whichever|whoever|wherever|everything|everyone
    )|get me (?:in at|into (?:a|any|some)|out of)
  `,
  pattern`
    (?:
      send|give|hand|forward|pass|share|circulate|spread|distribute|fire|shoot|submit|push|blast
      |put
    ) (?:out |round |around |off |on |along )?(?:${PAPERS}|it|them|this)
      (?: round| around| out| on| off)?(?: \w+){0,3}? (?:
        to|out to|with|around|wherever|anywhere|everywhere|as far|among
      ) (?:
        all|every|everybody|everyone|anybody|anyone|as many
        |whoever (?:you|might|wants|needs|will|is interested)|any
        |your (?:\w+ )?(?:
          whole|entire|full|network|clients?|contacts|list|mailing list|employers|companies
          |partners
        )|you|the (?:right|relevant|people|agencies)|it|whom|companies|employers|firms
      )
  `,
  `(?:fire|send|pass|share) (?:them|it|${PAPERS}) off|spread ${PAPERS}|(?:take|bring) ${PAPERS} (?:and|to the people)`,
  pattern`
    (?:i )?(?:
      leave|leaving|left|hand|handing|put|trust|entrust|place|i'll leave|count on|counting on
      |rely on|relying on|depend on|depending on
    ) (?:
      it|this|that|everything|all(?: of (?:it|this))?
      |the (?:rest|choice|search|hunt|whole thing|job (?:search|hunt))
      |my (?:\w+ )?
        (?:search|hunt|future|career|fate|life|case|job search|application|applications|hope)
    )? ?(?:of (?:\w+ ){1,5}?)?(?:entirely |completely |all |fully |wholly |totally )*
      (?:to|with|in|up to|on) (?:you|your (?:\w+ )?hands|the experts|u)
      (?: to (?:find|get|choose|decide|place|sort))?
  `,
  pattern`
    (?:count|counting|rely|relying|depend|depending|bank|banking|trust|trusting) (?:on )?
      (?:you|u) to (?:find|get|place|land|sort|bring|choose|decide|make)
  `,
  pattern`
    (?:
      decide|choose|pick|select|figure out|work out|tell me|you (?:choose|decide|pick|know best)
    ) (?:for me )?(?:which|what|where|the|whichever|wherever|three|a few|some|two)?
      (?: \w+){0,2}? ?(?:
        jobs?|role|roles|companies|employers?|firms?|positions?|career|field|industry
        |i (?:belong|should (?:apply|work|do|go)|would fit|fit)|to apply|suits? me
        |is (?:best|right) for me
      )(?: (?:in|for|to|i)(?: \w+)?)?
  `,
  pattern`
    (?:set up|arrange|book|line up|organi[sz]e|schedule|get me|negotiate) (?:
      the |all (?:the )?|some |my |any )?
      (?:interviews?|meetings? with employers|pay|salary|contract)(?: for me)?
  `,
  pattern`
    (?:tell|ring|call|message|text|let|inform|notify|update|send|wake|phone) me (?:know )?
      (?:only )?(?:the (?:date|day|time|place|address) )?
      (?:when|once|where|as soon as|what|on which) (?:
        to (?:turn up|show up|start|sign|be|come|go|report)
        |i(?:'m| am)? (?:
          start|can start|have to (?:be|start)|am? ?(?:accepted|hired|placed)|accepted|hired
          |should (?:start|be|come)
        )|somebody|someone
        |something(?:'s| is| has been|) (?:\w+ )?
          (?:fixed|arranged|found|comes up|turns up|up|ready|sorted|settled)
        |there(?:'s| is) an? (?:offer|contract|job)
        |i (?:must|have to|should|need to|can|may) (?:
          report|start|begin|appear|be there|come|sign|turn up
        )|they (?:want|need|hire)|the (?:job|contract|interview)|it's (?:done|fixed|arranged)
        |you(?:'ve| have) (?:found|got|placed)
      )
  `,
  pattern`
    (?:you|u) tell me (?:what|where) to sign
    |(?:i'll|i will|and i|i) (?:just |simply |then |only )*(?:
      turn up|show up|wait(?: for (?:your|the) (?:call|news|offer|good news))?|be waiting|sign
      |pack my bags
    )(?: (?:for|to) the (?:interviews?|contract|first day))?
  `,
  pattern`
    (?:take|handle|run|manage|do|own|deal with) (?:over |charge of |care of )?(?:my|the|this|it) (?:
      \w+ )?(?:job ?(?:search|hunt)|search|hunt|job hunting|applications?|letters)
      (?: (?:for me|over|off my hands))?
    |only (?:ring|call|write|phone|text) (?:me )?(?:when|once|if) there|take over from here
    |take it over|take over my
    |(?:write|do|fill in|send) (?:the |my |all (?:the )?)?
      (?:letters|applications|forms|cover letters?) (?:for me|and)
    |apply (?:on my behalf|for me|to jobs for me)
    |(?:call|ring|speak to|write to|contact|phone) (?:them|employers|companies|people) for me
  `,
  pattern`
    (?:
      over to you|it's your (?:job|turn)|my (?:future|career|fate|life) is in your hands
      |(?:is|lies) in your hands|be my (?:saviou?r|guardian angel|agent|lifeline)|save me
      |rescue me|get me hired|do your thing
      |let me know who (?:wants|needs|will take|bites|is interested)|work your magic
      |get me out of (?:here|this)|make it happen for me
    )
  `,
])
const SEEKS = phrases([
  pattern`
    jobs?|work|post|contract|diploma|client list|position|role|career|employment|employers?|cv
    |résumé|resume|interviews?|hired|recruit\w*|hiring|placed|vacanc\w+|ship|apply|applying
    |applications?|salary|headhunters?|certificates|opportunit\w+|placement|agenc\w+|hireme
    |start(?:ing)? date
  `,
])
/** Mere giving away of other things: a meal, a key, a choice of cake. */
const OTHERS = phrases([
  pattern`
    (?:find|get|bring|fetch) me (?:a |an |some |the |one )?(?:\w+ )?(?:
      coffee|tea|ticket|tickets|seat|photo|copy|book|map|recipe|chair|table|address|number
      |meeting|passes|quote|sample|list|link|something (?:to|in)
    )
  `,
  '(?:for|to) (?:her|him|them|our|the) (?:client|company|team)',
])
const OWN_STEPS = phrases([
  pattern`
    i've (?:picked|chosen|applied|narrowed|shortlisted|listed|written)
    |i have (?:picked|chosen|applied|narrowed|shortlisted)|i(?:'m| am) applying (?:to|for)
    |i (?:applied|picked|chose|shortlisted)
  `,
])

function find(
  text: ReadText,
  { sender_role: role }: { readonly sender_role?: string },
): readonly Hit[] {
  if (role !== undefined && /recruit|hiring|agent|talent/.test(role)) return []
  const seeks = text.sentences.some(({ low }) => occursIn(SEEKS, low))
  if (!seeks || text.sentences.some(({ low }) => occursIn(OWN_STEPS, low))) return []
  const hits = text.sentences.flatMap((sentence) => {
    if (sentence.block === 'sign-off' || occursIn(OTHERS, sentence.low)) return []
    return firstIn(sentence, HANDS_OVER) ?? []
  })
  return hits.slice(0, 1)
}

/** S1.7: nobody else can run one's search. */
export const rescueMe: Rule = {
  id: 'rescue-me',
  title: 'Rescue me',
  severity: 'fix',
  kinds: [...MESSAGE_KINDS, 'post'],
  source: { doc: 'S1', reason: 7, phrase: 'Rescue fantasies' },
  find,
  why: () =>
    'A search is a lot to carry alone, and others can take a part of it: friends and recruiters open doors once you say which ones.',
  rewrite: () => [
    {
      kind: 'fill-in',
      text: "I'm applying to {A and B}. Do you know people there, and what do they look for?",
    },
    {
      kind: 'fill-in',
      text: "I've chosen {two or three roles}; which one would you trust, and why?",
    },
  ],
  about:
    'Speaks when the whole search is put into other hands: find me a job, send my papers to everybody, choose for me, tell me when I start. It keeps quiet when the choice is made and one question about it remains.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: 'Here is my CV. Please find me a job on a farm and tell me when I start.',
      },
      {
        kind: 'post',
        text: "Recruiters, send my profile to all your clients and I'll wait for the offer.",
      },
    ],
    silent: [
      {
        kind: 'followup',
        text: "I've picked two farms to apply to. Which would you trust with a beginner?",
      },
    ],
  },
}
