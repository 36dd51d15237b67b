import type { Ask } from './read-text.ts'
import { type Phrases, phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

type What = Ask['what']

const MY_CV = pattern`
  my (?:\w+ ){0,2}?(?:
    c\.?v\.?|resum[eé]|résumé|resumé|details|profile|application|portfolio|information|letter
    |credentials|particulars|papers|documents|certificates
  )
`

/** What is asked for, the weightiest first: the first that reads so names the ask. */
export const WHATS: readonly (readonly [What, Phrases])[] = [
  [
    'money',
    phrases([
      pattern`
        (?:
          (?:lend|loan|borrow|advance)(?: (?:me|us))?(?: \w+){0,2}? (?:
            money|cash|funds|[£$€]? ?\d[\d.,k]*(?! ?(?:min|hour|day|week|second))|euros?|dollars
            |pounds|naira|rupees|shillings|a few (?:quid|bucks)
          )|donate|donation|sponsor(?:ship)?(?= (?:me|my|us|our))|sponsor (?:me|my|us|our)
          |invest in (?:me|my|our|us)|fund (?:me|my|our|us)|chip in
          |(?:some|send) (?:money|cash|funds)|pay (?:for )?my
          |cover my (?:fees|rent|costs|fare|tuition)|financial (?:support|help|assistance)
          |crowdfund\w*
        )
      `,
    ]),
  ],
  [
    'refer',
    phrases([
      pattern`
        (?:
          refer (?:me|us|my)|referr?al|referring me|recommend (?:me|us|my)
          |recommendation (?:letter|for me)
          |(?:a |my |letter of |short |quick |your )recommendation|recommending me
          |(?:put|putting|throw|drop|say) (?:in )?(?:a|some) (?:good |kind |nice |quick )?words?
          |word in|vouch(?:ing)? for|endorse (?:me(?! for)|my (?:application|candidacy))
          |(?:a|my|your|be a|as a|me a|character|act as (?:a |my )?) ?(?:referee|reference)
          |back (?:me|my application)|speak (?:up )?for me|mention (?:me|my name)
          |(?:put|pass|bring|take) my name (?:forward|on|in|to|before|up)
          |letters? of (?:support|recommendation|reference|endorsement)
        )
      `,
    ]),
  ],
  [
    'introduce',
    phrases([
      pattern`
        (?:
          introduc(?:e|ing) (?:me|us)|an? (?:\w+ )?intro(?:duction|s)?|intros?|introductions?
          |(?:put|putting) (?:me|us) in (?:touch|contact)
          |connect(?:ing)? (?:me|us) (?:with|to|up)|hook (?:me|us) up|set (?:me|us) up with
          |put (?:me|us) (?:through|on) to|open (?:the|a|some|any) doors?|get me in with
          |smooth my way|link (?:me|us) (?:up|with|to)
          |get me (?:a |in )?(?:meeting|in front|through the door|in with|in the door)
          |(?:give|send|share|get) me (?:the |their |his |her |your )?(?:\w+'?s? ){0,3}
            (?:number|email|contact|contacts|details)|(?:your|a) (?:list of )?contacts
        )
      `,
    ]),
  ],
  [
    'review',
    phrases([
      pattern`
        (?:
          review|read|look (?:at|over|through)
          |(?:a|quick) (?:quick )?(?:look|glance|read) (?:at|over|through)|check|proofread
          |critique|feedback on|go (?:through|over)|edit|improve|fix|comment on|rewrite|polish
          |thoughts on|cast an eye over|run your eye over
        ) (?:through |over )?${MY_CV}
        |(?:
          proofread|edit|review|correct|rewrite|check|read|read through|go through|look over
          |look through|translate|mark
        ) my (?:\w+ ){0,2}?(?:
          thesis|dissertation|manuscript|novel|book|business plan|essays?|website|script
          |screenplay|cover letter|chapters
        )
      `,
    ]),
  ],
  [
    'forward',
    phrases([
      pattern`
        (?:
          pass(?:ing)?|take|bring|forward(?:ing)?|send(?:ing)?|shar(?:e|ing)|circulat(?:e|ing)
          |hand(?:ing)?|giv(?:e|ing)|submit(?:ting)?|put(?:ting)?|get(?:ting)?|slip(?:ping)?
          |drop(?:ping)?|push(?:ing)?|distribut(?:e|ing)|deliver(?:ing)?|upload(?:ing)?
          |show(?:ing)?|slid(?:e|ing)|bring(?:ing)?|walk(?:ing)?|get|mail(?:ing)?
        )(?: (?:on|along|round|around|out|in|over|across))? ${MY_CV}
        |(?:pass|forward|send|share|hand|circulate) (?:
          it|this|them|the attached(?: c\.?v)?|the (?:attached )?(?:cv|resume|résumé)
        ) (?:on |along |round |over )?(?:to|with|around|among|round|internally)
      `,
    ]),
  ],
  [
    'mentor',
    phrases([
      pattern`
        (?:
          mentor(?:ing|ship)? (?:me|us)
          |(?:be|become|as) (?:my|a) (?:\w+ )?(?:mentor|coach|guide|sponsor|godfather)|my mentor
          |mentor|mentors|mentorship|mentoring|take me under|under your wing|coach me|train me
          |show me the ropes|guide me|guiding me|teach me|supervise me
        )
      `,
    ]),
  ],
  [
    'job',
    phrases([
      pattern`
        (?:
          hire me|employ me|take (?:me|us) on|take me (?:in|as|into|under)
          |accept me (?:as|in|into)|consider(?:ed)? (?:me|my|us)|considered
          |give me (?:a |an |one |any |some |just a |just one |another )?(?:
            job|work|chance|start|shot|try|role|position|place|opportunity|slot|spot|shift
            |shifts|trial
          )|offer me|get me (?:a |an |in|into|on)|find me (?:a |an |some)
          |a (?:job|place|traineeship|position|role|post|spot|slot|placement|start|chance) (?:
            for me|with you|at your|in your|on your|under you|as an?|to
          )
          |(?:
            industrial attachment|attachment (?:in|at|with)|siwes|work placement
            |graduate trainee|internship|traineeship|apprenticeship|housemanship
          )
          |(?:the|an?|any|some|your|my) (?:\w+ ){0,3}(?:
            internship|traineeship|apprenticeship|placement|attachment
            |trainee (?:place|post|position)|work experience|graduate (?:place|scheme|role)
            |employment|vacanc(?:y|ies)|shifts?
          )
          |(?:
            internship|traineeship|apprenticeship|employment|vacanc(?:y|ies)|job|jobs
            |work experience
          )(?: (?:in|at|with|as|for|opportunit\w+))?
          |join your (?:\w+ ){0,2}?(?:
            team|company|firm|organi[sz]ation|crew|kitchen|lab|group|department|staff|practice
            |school|family|workforce
          )|work (?:for|under) you|be part of your|intern (?:at|with|in|under|for)|on board
          |shadow you|(?:need|want|have|for|do|give me) (?:some |any )?work
        )
      `,
    ]),
  ],
  [
    'free-work',
    phrases([
      pattern`
        (?:
          for free|free of charge|at no (?:cost|charge)|without (?:pay|charge|payment)|pro bono
          |unpaid|no (?:budget|fee|money) (?:for|but|though|yet|at)
          |(?:can't|cannot|can not|won't be able to|not able to|unable to) pay
          |for (?:the )?exposure|as a favou?r
        )
      `,
    ]),
  ],
  [
    'advice',
    phrases([
      pattern`
        (?:
          advice|advise|guidance|guide|insights?|tips|pointers?|pick (?:your|ur|yr) brains?
          |your (?:\w+ )?brains?|wisdom|suggestions?|direction|input|perspective|knowledge
          |learn (?:from|more)|opinion|thoughts|feedback|expertise|views|experiences?
        )
      `,
    ]),
  ],
  [
    'call',
    phrases([
      pattern`
        (?:
          calls?|phone|ring|zoom|teams|skype|whatsapp|video|chat|talk|speak|conversation|minutes
          |mins|natter|word with|hop on|jump on|discuss|hear (?:about|from|more)|facetime
          |google meet
        )
      `,
    ]),
  ],
  [
    'meet',
    phrases([
      pattern`
        (?:
          meet(?: up|ing)?|coffee|lunch|tea|pint|drinks?|breakfast|dinner|visit
          |come (?:by|along|and see|round|over|to)|drop (?:in|by)|call in
          |pop (?:in|by|over|round)|catch ?up|get together|sit down|see you|cuppa|walk|stroll
          |connect
        )
      `,
    ]),
  ],
  [
    'help',
    phrases([
      '(?:help|support|assist(?:ance)?|a hand|favou?r|opportunit(?:y|ies)|something|anything|in mind|of me)',
    ]),
  ],
]
