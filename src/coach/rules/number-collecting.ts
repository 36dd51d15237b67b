import { phrases, type Slots, spansOf } from '../patterns.ts'
import type { ReadText, Span } from '../reading/read-text.ts'
import type { Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const SLOTS: Slots = {
  ties: [
    pattern`
      (?:
        connections?|followers?|contacts|connects|friends|subscribers|subs|invites?|invitations
        |connection requests|friend requests|requests|network|links|likes|endorsements|people
        |members|profiles?
      )
    `,
  ],
  count: [
    pattern`
      (?:
        \d[\d.,]*(?![\d.,]*\d)\s?(?:k|m|thousand|million)?\+?
        |(?:five|ten|twenty|thirty|fifty) ?(?:hundred|thousand|k)|a thousand|a million
        |one thousand|half a thousand|the \w+ mark|500\+
      )
    `,
  ],
  all: ['(?:all|every|everyone|everybody|anyone|anybody|any|each|whoever|100%)'],
  endorse: ['(?:endorse|endorsing|endorsements?|endorsed|skill|skills|recommend|recommendations?)'],
}

const COUNTING = phrases(
  [
    pattern`
      (?:endorse|like|recommend) my (?:\w+ )?(?:skills?|posts?|page|profile)?,? ?
        (?:and|&|then|so) (?:i'll|i will|i) (?:\w+ )?(?:endorse|like|recommend|do) (?:your|you)
        s?
    `,
    '(?:hit|reach|get to|cross) (?:the )?\\d+(?:[.,]\\d)?k(?= before| by| today| tonight|,|!|$)',
    '(?:endorse|follow|add|connect with|like) (?:anyone|anybody|everyone|everybody|whoever)(?: who)? (?:endorse|follow|add|connect|like)s?',
    'l\\.i\\.o\\.n\\.?|linkedin open networker|open[- ]?networkers?|openly networking',
    'toplinked|super ?connector',
    pattern`
      (?:i |we |will |always |happily |gladly |instantly |i'll )*
        (?:accept|accepting|accepts|approve|add|adding|say yes to) (?:back )?{all}(?: of)?
        (?: the| your| my)? ?(?:
          invit\w*|requests?|connections?|connection requests?|friend requests?|connects
          |who (?:asks|adds|invites|sends|follows|connects|wants)|one|people|invitations?|comers
          |i can
        )?(?=[\s.,!;:)🎯🔥🚀🙏👍]|$)(?! (?:
          cards|currenc|cat|dog|return|major|payment|kind|type|form|size|order|card|donation|job
        )
        )
    `,
    pattern`
      (?:all|every) (?:\w+ )?
        (?:invites?|invitations?|requests|connections?|connection requests?) (?:
          is |are |will be |get |gets )?(?:always )?
        (?:accepted|welcome|answered with yes|approved)
    `,
    pattern`
      (?:never|don't|do not|won't|will not) (?:\w+ )?
        (?:declined?|idk|reject|refuse|ignore|turn down|turned down|say no to) (?:\w+ )?
        (?:anyone|anybody|invit\w*|requests?|a connection|connections?|people|an invite|any)
    `,
    'no (?:invite|invitation|request) (?:is )?(?:ignored|refused|declined|rejected)',
    'no idk',
    pattern`
      (?:help|get|push|bring|take|carry) (?:me|us) ?(?:
        to |reach |hit |get to |cross |pass |break |grow to |over |past |past the |make it to |up to )*
        (?:{count})(?: (?:\w+ )?{ties})?
        (?! (?:signatures|pounds|euros|dollars|for charity|books|meals|trees|km|miles|kilomet))
    `,
    pattern`
      (?:who|anyone|everyone|somebody|someone) (?:
        helps|to help|help|can help|will help|wants to help
      ) (?:me|us) (?:to|reach|hit|get to|past|over|make) (?:
        reach |hit |get to |get past |past )?{count}
    `,
    pattern`
      (?:
        want|wanted|trying|try|aim|aiming|goal|hoping|plan|determined|need|racing|going|like
        |love|close|road|on my way|on the way|mission|challenge|challenged myself|target
      )(?: \w+)?(?: is)?(?: to|:)? (?:to )?
        (?:reach|hit|get to|cross|pass|break|grow to|have|be at|make|get past|collect|add)? ?
        (?:the |my |my first |over |past |that )?(?:{count}) (?:\w+ )?(?:
          connections?|followers?|contacts|connects|subscribers|friends on|requests|invites
          |links
        )
    `,
    pattern`
      (?:only|just|now|still|another|need|needs?) (?:at |about )?(?:{count}) (?:more |other )?
        (?:\w+ )?(?:connections?|followers?|contacts|connects|subscribers) (?:\w+ )?(?:
          to go|more|left|away|short|until|till|before|and|to (?:hit|reach|get|make|the)
          |for (?:my|the)
        )
    `,
    pattern`
      {count} (?:more )?(?:connections?|followers?|connects|contacts)? ?(?:away|short|to go) (?:
        from|of|to|until|till|before
      ) (?:the |my |hitting |reaching |a |big )*(?:{count})
    `,
    pattern`
      {count}\+? (?:\w+ )?(?:connections?|followers|contacts|connects|1st[- ]degree connections)
        (?: and| &|,)? (?:still )?(?:counting|growing|rising|climbing)
    `,
    pattern`
      (?:send|shoot|drop) (?:me )?(?:an? |your )?
        (?:invites?|invitations?|connection requests?|requests?)[^.!?]{0,40}
        (?:yes to|accept|everyone|everybody|all)
    `,
    pattern`
      (?:endorse|recommend|like|follow|sub|subscribe|connect|add|comment) (?:for|4) (?:an? )?(?:
        endorse\w*|endorsement|recommend\w*|like|likes|follow|follows|sub|connect|add|comment
      )
    `,
    '(?:f4f|l4l|s4s|c4c|follow4follow|like4like|followforfollow|likeforlike|sub4sub)',
    pattern`
      (?:endorse|recommend|follow|add|like|connect with|connect to|subscribe to) me
        (?: \w+){0,6}?,? (?:and|&|then|so|because|i'll|i will|i) ?
        (?:i'll|i will|i'd|i would|i|will|gladly|shall|can|am going to)? ?
        (?:always |gladly |happily |instantly |surely |definitely |also |immediately )*(?:
          endorse|recommend|follow|add|like|do (?:the same|it back|you|yours)|return|back
          |connect|reciprocate|same
        )
    `,
    pattern`
      (?:i|we|will|always|instant|gladly|i'll|and) (?:\w+ )?
        (?:endorse|follow|add|like|followed|recommend)s? (?:you |everyone |everybody |all )?
        (?:right )?back
    `,
    '(?:follow|add|endorse)[- ]?backs?(?: guaranteed| always)?',
    '#(?:teamfollowback|followback|follow4follow|followtrain|connectionparty|growyournetwork|openconnect\\w*|lion|linkedinlion|topnetworker)',
    pattern`
      (?:
        endorse(?:ment)?|skills?|recommendation|follow|followers|like|connection|engagement
        |networking
      ) (?:swaps?|exchange|trade|trains?|parties|party|pods?|chain|ladder)
    `,
    '(?:swap|exchange|trade|mutual) (?:\\w+ )?(?:endorsements?|recommendations|follows|likes)',
    pattern`
      (?:connect|connecting|network|networking|link up|link) with (?:
        absolutely |literally |just )?(?:
          everyone|everybody|anyone|anybody|all (?:of you|here|comers|who)|each other|as many
          |whoever|any profile|all
        )(?: (?:who|in|on|as|i|that|below|here|from|people|you)[^.!?]{0,30})?
    `,
    pattern`
      as many (?:\w+ )?(?:
        people|connections|contacts|followers|profiles|hr people|recruiters|professionals
        |friends|links|hands
      )(?: \w+){0,2}? as (?:i can|possible|we can)
    `,
    '(?:the )?more (?:connections|contacts|followers|the merrier)(?:,| =| means| is)? ?(?:the )?(?:better|merrier|more|reach|visibility)?',
    pattern`
      (?:
        grow|boost|increase|expand|build|blow up|raise|inflate|double|triple|explode|pump up
        |bump up|skyrocket
      )(?:ing)? (?:\w+ ){0,2}?(?:
        numbers|follower count|connection count|connections count|follower numbers|counts?|stats
        |reach and numbers|number of (?:connections|followers|contacts)
      )
    `,
    '(?:watch|see) (?:your|our|the|my) (?:numbers?|network|followers?|connections?) (?:explode|grow|climb|rise|soar|go up|tick)',
    pattern`
      let's (?:all )?(?:help each other )?(?:grow|boost|expand|blow up) (?:
        our|each other's|together
      ) ?(?:networks?|numbers|followers|connections|reach)?
        (?= ?[!🚀.]|[^.!?]{0,40}(?:comment|drop|connect|follow|add))
    `,
    pattern`
      (?:drop|comment|paste|leave|share|post) (?:your |the |a )?(?:\w+ )?
        (?:profile|link|url|handle|profile link|linkedin|emoji|connect|hi|hello|yes|me|in)
        (?: \w+){0,6}?,? (?:and|&|then|so|to|i'll|we'll)? ?
        (?:let's |let us |i'll |we'll |everyone |you )?(?:all )?
        (?:connect|follow|add|grow|get added|gain|link)
    `,
    pattern`
      (?:already )?(?:added|adding|invited|inviting|connected with|connecting with) (?:
        over |about |some |nearly )?{count} (?:
          people|strangers|profiles|persons|professionals|members|recruiters
        )(?: (?:this|a|per|every|today|so far|already|in))?
    `,
    '(?:500\\+|500 plus|five hundred plus|5k|10k|30k|100k|30,000|30 ?000) (?:club|badge|limit|league)',
    'badge of 500|the magic (?:\\w+ )?500',
    '(?:collect|collecting|hoarding|hunting|farming|chasing) (?:\\w+ )?(?:connections?|contacts|followers|invites|endorsements)',
    "quantity over quality|it's a numbers game",
    "(?:i )?don't care who you are,? (?:just )?(?:add|connect|follow)",
    pattern`
      (?:
        no need to know|doesn't matter if (?:we|i) (?:know|met)
        |even if (?:we|you) (?:never|don't)|strangers welcome
      )[^.!?]{0,50}(?:add|connect|invite|accept|follow|welcome)?
    `,
    '(?:we|both) (?:both )?(?:profit|gain|benefit|win) (?:from )?(?:bigger|more|larger|higher) (?:numbers|networks?|connections|followers)',
    pattern`
      (?:reached|hit|at|have|with|over|past|now) (?:\w+ )?{count} (?:\w+ )?
        (?:connections|followers|contacts)[,.!]? (?:and )?
        (?:help|next stop|on to|now for|let's|next goal|road to|still want|who)
    `,
    pattern`
      (?:i )?(?:just |have |'ve )*(?:endorsed|recommended|followed|liked|reviewed) you[^?]{0,80}(?:
        do (?:mine|the same|it)|return|back|same for me|reciprocate|endorse me|your turn|favou?r
      )
    `,
    '(?:if|when|once|until|till) (?:i|we) (?:get to|reach|hit|cross|pass|make) {count} (?:\\w+ )?(?:connections?|followers?|contacts|subscribers|likes)',
    pattern`
      (?:add|adding|invite|inviting|connect|connecting)(?: with| to)? (?:
        at least |up to |over |about )?{count} (?:\w+ )?(?:a|per|every|each) (?:
          day|week|month|evening
        )
    `,
    '(?:over|past|to|at|above) the {count}\\+? (?:line|mark|connections?|limit|threshold)',
    'stuck (?:at|on) {count}|more (?:connections|followers|contacts) than',
    '(?:growing|grow|building|boosting) my (?:linkedin|network|numbers|following|follower)(?: numbers| count)?(?=[,.!]| (?:and|by|so|to|trying|please))',
    'endorse(?:ment)?s? (?:thread|circle|round)',
    '(?:say|said|says) no to (?:a |any |no )?(?:request|invitation|invite|connection)s?',
    '(?:bigger|larger) (?:the|our|my|your) network',
    'open to all (?:connections|invites|invitations|requests)',
    '(?:goal|target|aim|mission|challenge|resolution)[^.!?]{0,40}{count} (?:\\w+ )?(?:connections?|followers?|contacts|connects|subscribers)',
    '(?:no|not one) (?:invitation|invite|request|connection) left behind',
    "(?:let us|let's|lets) (?:both |all )?(?:grow|expand|build|boost) (?:our|each other's) (?:networks?|numbers)",
    '(?:who|anyone) (?:wants|else wants|needs) (?:to be|more) (?:endorsed|endorsements|followers|connections)',
    '(?:endorse|endorsed|endorsement|endorsements)[^.!?]{0,60}(?:return the favou?r|do the same|same day|in return)',
    '(?:still )?(?:need|missing|lack|collecting) (?:\\w+ )?(?:contacts|connections) (?:from|in) (?:every|each|all|\\d+)',
    'collect (?:\\w+ )?(?:contacts|connections|people)',
    'to have a (?:big|large|huge|wide) network',
    'tag (?:\\w+ )?(?:friends|people|connections)(?: \\w+){0,3} (?:so|to|and) (?:we|i|grow|gain|reach)',
    'add me to your (?:network|list|connections)(?: \\w+)? (?:and|so|to|i)',
    '(?:for|just|purely|only) (?:the )?(?:the )?(?:numbers|count|statistics|stats|tally)(?! of)',
  ],
  SLOTS,
)
/** Capitals make the difference between the word and the animal. */
const LION = /(?<![\w-])LION(?![\w-])/g
const NOT_COUNTING = new RegExp(pattern`
  \b(?:
    thank(?:s| you)|signatures|petition|raised?|donat\w+|fundrais\w+|we now have|nobody needs
    |isn't about|not about|instead of|stopp?(?:ed)?|quit|don't (?:add|accept|connect with)
    |do not (?:add|accept)|no longer
    |not (?:accept|add|connect|collect|here for|about|a|an|every|looking)\w*|unfollow\w*|why i
    |not everyone|not everybody|rather (?:have|know)|cure|sanctuary|zoo|safari|dance|costume
    |rampant
  )\b
`)

function sentenceAt(text: ReadText, { from }: Span): string {
  return text.sentences.find((one) => one.from <= from && from < one.to)?.low ?? text.low
}

function findCounting(text: ReadText): readonly Span[] {
  const lions = Array.from(text.masked.matchAll(LION), ({ index }) => ({
    from: index,
    to: index + 'LION'.length,
  }))
  return [...lions, ...spansOf(COUNTING, text.low)]
    .filter((span) => !NOT_COUNTING.test(sentenceAt(text, span)))
    .sort((a, b) => a.from - b.from)
    .slice(0, 1)
}

/** Connecting for the count. One finding, at the first words that count. */
export const numberCollecting: Rule = {
  id: 'number-collecting',
  title: 'Counting heads',
  severity: 'hint',
  kinds: ['outreach', 'post', 'profile'],
  source: { doc: 'S1', reason: 8, phrase: 'quality trumps quantity' },
  find: findCounting,
  why: () =>
    'A high number says little about you; a few people who know your work are the ones who can help.',
  rewrite: () => [
    { kind: 'fill-in', text: 'I’d like to meet {whom} who {do what}, because {reason}.' },
  ],
  about:
    'Speaks where connecting is for the number: open networkers, every invitation accepted, a round figure to reach, endorsements traded. Thanking the people who are there already is fine, and so are lions.',
  examples: {
    fires: [
      {
        kind: 'post',
        text: 'Only 40 connections to go until 3,000, add me, I add everybody back!',
      },
      { kind: 'profile', text: 'Accountant, LION, no invitation declined' },
    ],
    silent: [
      { kind: 'profile', text: 'Keeper at a sea lion rescue in Skagen' },
      { kind: 'post', text: 'Our choir has 60 members now. Thank you for every one of them.' },
    ],
  },
}
