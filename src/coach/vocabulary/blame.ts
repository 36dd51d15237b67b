import { phrases, type Slots } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

const SLOTS: Slots = {
  they: [
    pattern`
      they|companies|employers|firms|recruiters|hr|agencies|clients|managers|bosses|panels
      |interviewers|juries|people (?:here|on here|in this \w+|who hire)
      |these (?:people|companies)|everyone here|everybody here
      |(?:my|our|this|that|your|the) (?:\w+ )?(?:
        boss|manager|company|firm|employer|agency|supervisor|management|department|university
        |school|industry|panel|team|bank|council|hr|union|client|landlord
      )|management|our lot|the (?:old|big|rich|young) ones?
    `,
  ],
  so: [
    pattern`
      (?:
        all|so|just|simply|completely|totally|utterly|really|such|clearly|obviously|always
        |either|mostly|nothing but|full of|run by|a bunch of|a pack of|a load of|a lot of|an?
        |the
      ) 
    `,
  ],
  bad: [
    pattern`
      worthless|useless|hopeless|lazy|arrogant|greedy|incompetent|spineless|two-faced|fakes?
      |phonies|liars?|thieves|parasites|crooks?|rude|ignorant|stupid|corrupt|toxic|pathetic
      |a joke|heartless|selfish|cowards?|snobs?|amateurs|idiots?|old men|vultures|hypocrites?
      |dishonest|shameless|ungrateful|racists?|sexists?|cheats?|slave-?drivers?|flatterers
      |yes-men|nepotism|favou?ritism|lies
    `,
  ],
  me: [
    pattern`
      me|us|you|people|anyone|anybody|anything|freshers|graduates|young people|old people
      |foreigners|women|others|workers|their (?:people|staff|workers)
      |the (?:young|old|ordinary|little)
    `,
  ],
  anything: [
    'replies|reply|answers?|calls?|words?|responses?|offers?|invitations?|interviews?|acknowledge?ments?|thank-?yous?|thanks',
  ],
}

/** Blame laid plainly at somebody's door. */
export const BLAME = phrases(
  [
    pattern`
      {they} (?:
        is|are|was|were|seems?(?: to be)?|seemed|must be|has become|have become|turned out to be
      ) (?:{so}){0,3}(?:{bad})(?! (?:of|for|by|in|on|about|to the|day|story|idea))
    `,
    pattern`
      (?:
        stupid|idiotic|pointless|senseless|ridiculous|humiliating|degrading|lousy|rotten
        |miserable|wretched|useless
      ) (?:\w+ )?(?:
        interviews?|questions|forms|portals?|rules|bosse?s?|managers?|jobs?|company|companies
        |tests?|meetings|reports|process|system|agency|agencies|targets
      )
    `,
    pattern`
      (?:full of|run by|ruled by|owned by|nothing but|bunch of|pack of|load of|surrounded by) (?:
        \w+ )?(?:{bad}|people who (?:hate|can't|cannot|don't|never|only|think))
    `,
    pattern`
      (?:
        worst|rudest|laziest
        |most (?:disorgani[sz]ed|dishonest|unprofessional|arrogant|incompetent|toxic)
      ) (?:\w+ )?(?:
        employer|company|boss|manager|agency|firm|job|interview|interviewer|recruiter|client
        |workplace|panel|landlord|department|team|place
      )s? (?:i|in|ever|of|we|anywhere|on|to work)
      |avoid [^.!?]{2,40} (?:if you|at all costs|like the plague)
      |(?:stay|steer|keep) (?:well |far )?(?:away from|clear of) (?:this|that|them|the) (?:
        \w+ )?(?:company|agency|firm|place|employer)?
    `,
    pattern`
      (?:
        nobody|no one|no-one|not a soul|none of them|none of you|no company|no employer
        |not one company
      ) (?:
        here |there |in (?:this|that|my|our|the) \w+ |at (?:this|that|my|our|the) \w+ |on (?:
          here|this site|linkedin
        ) |out there |ever |even |else |has |has ever |had |will |would |wants to |bothers to |seems to )*(?:
          helps?|helped|supports?|cares?|cared|thanked|thanks|gives?|gave|given|wants?|hires?
          |hired|hire|listens?|listened|respects?|answered|answers?|replied|replies|reads?
          |dares?|pays?|paid|invests?|trains?|believes?|appreciates?|notices?|trusts?
        )
    `,
    pattern`
      {they} (?:never|only|don't|do not|didn't|won't)
        (?: ever| even| really| just| only| want to| wanted to| intended to)* (?:
          pays?|help|helped|gives?|gave|reads?|listens?|listened|answers?|answered|keeps?|kept
          |thanks|thanked|tells?|bothers?|looks?|looked|wants?|wanted|use|uses|used|hires?|hired
          |takes?|took|promotes?|chooses?|care|cares|cared|trusts?|respects?|ring|rings|call
          |calls|invites?|reject|rejects|protects?|post|posts|ignores?|lies?|lied|complains?
          |blames?|favou?rs?
        ) (?:\w+ )?(?:
          {me}|on time|properly|when they|their own|friends|flatterers|each other|lies
          |flatterers
        )
    `,
    pattern`
      you (?:never|didn't|did not) (?:intended|intend|meant|planned|wanted) to (?:
        hire|give|answer|pay|interview|consider|read
      )
      |you (?:people )?(?:only|just) (?:ever )?
        (?:wanted|needed|want|need|cared about|care about) (?:
          my (?:ideas|work|time)|free|cheap|yourselves|people who|your own
        )|you (?:already )?had your (?:\w+ )?(?:candidate|favou?rite|man|woman)
      |(?:i|we) see how (?:it is|this works)(?=[.,!])|let the rest of us
    `,
    pattern`
      (?:take|takes|took|taking|taken|get|gets|got|claims?|claimed) (?:all )?(?:of )?the (?:
        credit|glory|praise
      )(?! card)|(?:get|gets|got|take|takes|took|i take) (?:all )?(?:of )?the blame
      |(?:do|doing|did) the work of (?:two|three|four|five|six|\d)
      |(?:who|guess who) (?:gets|got|is|was) (?:
        promoted|the bonus|the credit|thanked|the raise|the job
      )|story of my life|(?:drop|dropped|fall|fell) dead
      |protect(?:s|ing|ed)? (?:each other|their own|themselves|one another)
      |cling(?:s|ing)? to (?:their|his|her) (?:chairs?|posts?|desks?|power|jobs?|seats?)
      |friends (?:choose|hire|promote|pick) friends
    `,
    pattern`
      (?:no way|not how (?:you|one|people)) to treat (?:
        a|an|people|somebody|someone|anyone|applicants|candidates|staff|professionals?|me|us
      )
      |(?:above|beneath|too (?:good|proud|grand|busy|important|posh|mighty) (?:to|for)) (?:
        answer\w*|reply\w*|ordinary|people like|writ\w+|it to|read\w*|talk\w*
      )
      |thinks? (?:it|it's|they|they're|he|she|you|you're)(?: is| are)? (?:
        above|too good|better than
      )
      |(?:are|aren't) (?:we|i) (?:even |just |all )?
        (?:human|people|invisible|a joke|nothing|numbers|air|animals|robots)
      |am i (?:even |just )?(?:invisible|a joke|nothing|air|human)
      |forget(?:s)? (?:your|my) (?:face|name)(?= |[.,!])
    `,
    pattern`
      (?:not|never) (?:one|a single|so much as a|even (?:a|one)|a) (?:\w+ )?(?:{anything}) (?:
        in|for|after|since|from|to|back|out of
      )
      |(?:no|zero|not a single) (?:{anything})(?:,| for| in| after| since) (?:\w+ )?
        (?:weeks?|months?|years?|days|all|no|nothing|zero|the \w+ applications)
      |(?:weeks|months|years|applications|cvs|mails|letters) (?:and|but|for|,) (?:still )?
        (?:nothing|no answer|no reply|silence)
      |(?:weeks|months|years) of (?:applying|sending|applications|trying|begging|looking)
        (?:[^.!?]{0,20}) (?:and|for|but) (?:nothing|no|not)
      |(?:had|have|has|with) (?:the |any |some )?(?:courtesy|decency|manners)(?= to|[.!,])
      |in my (?:day|time),? (?:people|one|a|employers|companies)
    `,
    pattern`
      (?<!\bi )(?<!\bwe )(?:
        haven't|hasn't|have not|has not|did not|didn't|could not|couldn't|don't|doesn't|cannot
        |can't
      ) even (?:
        confirm\w*|answer\w*|repl\w+|say|said|read|look\w*|open\w*|call\w*|wr[io]t\w*
        |acknowledge\w*|thank\w*|bother\w*|spell|apologi[sz]e\w*|send|sent|ask\w*|tell|told
        |have the|invite\w*|mention\w*
      )
      |not even (?:
        confirmed|answered|a|an|one|the decency|thanked|read|opened|invited|mentioned|looked
      )
      |no (?:intention|interest) (?:of|in) (?:
        filling|hiring|paying|answering|reading|giving|keeping|training|helping
      )
    `,
    pattern`
      (?:i )?regret (?:every|ever|the day|joining|giving|all the)
      |(?:gave|given|give|sacrificed|wasted) (?:them|you|that|this|it|the) ?(?:\w+ )?my (?:
        weekends?|health|best|life|youth|all|everything|marriage|twenties|thirties|back|heart
        |time|summer|years?
      )
      |(?:they|it|that|you|and) (?:gave|give|got) (?:me|us) (?:
        a mug|a pen|a card|a handshake|a tote|nothing|a clock|a voucher|a watch|a slice|a form
        |the box
      )|(?:took|takes|take) (?:my|our|your) (?:money|ideas?|work|time|years|best years) and
      |taught (?:me|us|you) nothing
      |(?:don't|doesn't|didn't|do not) deserve (?:
        good|us|me|people|applicants|my|our|their|any|staff|an?|the
      )
      |wasted (?:a|my|our|two|three|half|the best) (?:\w+ )?
        (?:year|years|time|months|summer|day|life|money)
    `,
    pattern`
      (?:passed over|overlooked|turned down|rejected|refused|ignored|skipped)
        (?: again| once more| yet again)? (?:
          for (?:a|someone|somebody|the) (?:
            man|woman|boy|girl|younger|cheaper|cousin|nephew|\w+ (?:with|who|half)
          )|by (?:a )?(?:machine|robot|algorithm|people who|someone who|computer|bot)
          |without (?:being |ever |even |a )?(?:read|reading|look|word|reason|interview)
          |because (?:of my|i'm|i am)
        )|again (?:passed over|rejected|ignored|overlooked)
      |rejects? (?:you|me|us|people|everyone) (?:without|for nothing|in|before|by)|ignored my
      |(?:reject|refuse|ignore|cut|sack|fire|underpay|overwork)[^.!?]{3,50}(?:then|and) (?:
        complain|cry|wonder|moan|act surprised|whine
      )
      |wonder why (?:
        nobody|no one|people (?:leave|quit)|they can't (?:find|keep)|everyone (?:leaves|quits)
      )
    `,
    pattern`
      (?:need|needs|without|unless) (?:
        you have |to have |to be |a |an |the |some |any |right |good |rich |big |important |powerful )*
        (?:uncle|auntie|godfather|connections|political friends|padrino|patron) (?:
          in|at|to|or|sit|sits|who|get|gets|who works|high|among|here|there|,
        )
      |(?:idiots|people|those|anyone|fools|men|boys) with (?:
        connections|the right|rich|an uncle|money|contacts
      ) ?(?:sit|get|gets|are|rise|pass|go|parents)?
      |(?:what is|what's|where is|where's) the (?:use|point|sense|good|logic|fairness) (?:of|in) (?:
        a|an|my|having|studying|working|applying|trying|being|all|these|another|experience
      )
      |(?:degrees?|diplomas?|certificates?|experience|hard work|talent|loyalty|honesty) (?:
        is|are|means?|counts?
      ) (?:only )?
        (?:for the wall|nothing|useless|worthless|for nothing|no use|only on paper|punished)
    `,
    pattern`
      (?:you|the|those|these|bloody|pack of|bunch of|such) (?:
        thieves|liars|cowards|crooks|hypocrites|snobs|vultures|parasites|scroungers|cheats
      )|sick (?:to death|to the (?:back )?teeth) of
      |i (?:really |truly |just |simply )?(?:hate|loathe|detest|despise) (?:
        this|my|these|those|the|working|job|every|how|being|interviews|hr|recruiters|linkedin
        |networking
      )(?! (?:word|colou?r|smell|taste|sound|phrase))
      |pay (?:people|us|me|workers|artists|freelancers|your (?:people|staff|interns|workers)) (?:
        for (?:their|our|my) (?:work|time)|properly|fairly|a decent
      )|(?:has|have|they|he|she|agency|company|boss) let (?:me|us|everyone) down
      |(?:expected|hoped for|thought) (?:\w+ )?(?:more|better) (?:of|from) (?:
        you|them|a|an|your|this|people
      )
      |not worth (?:even )?(?:a|an|the|your|their) (?:\w+ )?
        (?:call|reply|answer|mail|minute|line|word|stamp|thank|email|effort|time)
      |are all (?:alike|the same|in it together)
      |(?:lied|lies|lying) to (?:me|us|you|my face|everyone|people)
      |for nothing(?:,? as (?:usual|always|ever))?[.!]
    `,
    pattern`
      no (?:chance|future|hope|respect|manners|shame|decency|loyalty|justice|fairness|mercy)(?= in this
        | for (?:people|us|the young|young|me|older|ordinary|anyone)|[,.!]| at this| here
      )
      |(?:country|city|town|industry|sector|trade|company|office|site|place|world) (?:
        where|in which
      ) (?:nobody|no one|only|merit|talent|honest|everyone)
      |good enough (?:for|to) [^.!?]{3,40} but (?:not|never)
      |suddenly (?:not|no longer|too|isn't|i'm (?:too|not|no))
      |with half my (?:years|experience|age|skills)
      |(?:happy|eager|quick) to (?:take|use|exploit) (?:my|our|your|people)
      |(?:use|uses|used|using) (?:you|us|me|people)(?: up)? and (?:
        throw|throws|threw|drop|drops|dump|dumps|toss|discard|forget
      )|manners,? if (?:there|such|they|it)|whatever that (?:is|means|may be)(?=[.!]|$)
    `,
  ],
  SLOTS,
)
