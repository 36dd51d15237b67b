import { type Phrases, phrases } from '../patterns.ts'
import type { SelfStatement } from './read-text.ts'
import { pattern } from '../../text/pattern.ts'

type Kind = readonly [about: SelfStatement['about'], tense: SelfStatement['tense'], is: Phrases]

/** A slot of alternatives parted by `|`. */
function any(list: string): string {
  return `(?:${list})`
}

const OFTEN = `(?:(?:\\w+ly|also|now|still|just|mostly|always|often|never|usually|then|sometimes|both|do) ){0,2}`

const I_AM = `i(?:'m| am|m) ${OFTEN}`

const I_HAVE = `i(?:'ve| have|ve| had|'d) ${OFTEN}`

/** What opens a talk and says nothing of the one who talks. */
const COURTESIES = any(
  pattern`
    hope|trust|think|thought|believe|know|knew|wish|want|wanted|would|could|may|might|must
    |should|will|shall|can|write|wrote|read|saw|heard|hear|noticed|notice|found|came|met|enjoyed
    |loved|liked|thank|thanked|apologi[sz]e|understand|understood|reali[sz]e|wonder|wondered|ask
    |asked|need|needed|look|looked|see|got|get|remember|remembered|guess|suppose|feel|felt
    |watched|listened|spotted|attended|visited|follow|followed|mention|mentioned|promise
    |promised|admire|admired|appreciate|appreciated|agree|agreed|tried|recall|say|said|mean
    |meant|gather|owe|enclose|attach|attached|send|sent|bought|picked|thought|like|love|am|was
    |were|have|had|don|didn|haven|hadn|won|wouldn|couldn|can|cannot|doubt|call|called|learned
    |learnt|discovered|stumbled|do|did|went|sat|tell|told|live|lived|grew|moved|turned|am
    |recently|really|so|and|to|in|at|who|that|which|first|once|only|too|myself|once|even|swear
    |beg|begged|see|seem|seemed|refuse|expect|expected|accept|use|used|wait|waited|reach|reached
  `,
)

const TRAITS = any(
  pattern`
    (?:\w+ )?(?:
      dynamic|hard-?working|motivated|passionate|driven|ambitious|dedicated|enthusiastic
      |reliable|versatile|creative|energetic|committed|results?-(?:driven|oriented)
      |detail-oriented|proactive|self-motivated|self-starter|team player|quick learner
      |fast learner|people person|go-getter|flexible|organi[sz]ed|punctual|outgoing|determined
      |talented|skilled|perfectionist|all-rounder|good (?:with|at)|great (?:with|at)
    )
  `,
)

const DID = any(
  pattern`
    worked|ran|led|taught|managed|spent|served|studied|graduated|trained|built|started|began
    |joined|left|quit|moved into|founded|headed|supervised|finished|completed|earned|set up
    |designed|developed|drove|sold|cooked|baked|repaired|wired|wrote|edited|coached|nursed
    |looked after|was a|was an|was the|was (?:\w+ )?(?:manager|head|director)|have been a
    |used to (?!know)|did my|did a|qualified|retired|volunteered
  `,
)

/** In order: the first that fits says what a statement is about. */
export const SELF_STATEMENT_KINDS: readonly Kind[] = [
  [
    'seeking',
    'present',
    phrases(
      [
        pattern`
          (?:
            ${I_AM}(?:
              in search|looking|searching|seeking|hunting|applying|open (?:to|for)|available
              |in the market|on the lookout|on the market|job[- ]hunting
            )|i (?:\w+ly )?seek
            |i(?:'ve| have) been ${OFTEN}(?:looking|searching|applying|seeking)
          )
        `,
      ],
      {},
      'own',
    ),
  ],
  [
    'wish',
    'future',
    phrases(
      [
        pattern`
          (?:
            i ${OFTEN}(?:
              (?:want(?:ed)?|need|wish|deserve|long for)(?= )
              |(?:dream|aim|intend|plan|hope|aspire|long) (?:to|of|on)(?= )
            )
            |i(?:'d| would) (?:really |very much |dearly |so )*(?:like|love) to (?:
              progress|grow|move|become|get|work|join|build|find|develop|advance|be|have|earn
              |make|become|change|start|land|lead
            )|${I_AM}(?:keen|eager|hoping|hungry|ready|determined|desperate|dying) (?:to|for)
            |my (?:\w+ )?(?:dream|ambition|goal|aim|wish|objective|plan) (?:is|has|would|was)
            |${I_AM}after(?= )
          )
        `,
      ],
      {},
      'own',
    ),
  ],
  [
    'trait',
    'present',
    phrases(
      [
        pattern`
          (?:
            ${I_AM}(?:an? |very |a very |also )?${TRAITS}
            |i (?:\w+ly )?(?:have|possess|bring|offer) (?:an? )?(?:\w+ )?(?:
              strong|excellent|great|good|outstanding|proven|solid|exceptional|passion|skills
              |drive|talent|track record|wealth
            )|my (?:\w+ )?(?:strengths?|skills|talents?|qualities) (?:is|are|include)
          )
        `,
      ],
      {},
      'own',
    ),
  ],
  [
    'history',
    'past',
    phrases(
      [
        pattern`
          (?:
            i ${OFTEN}${DID}
            |${I_HAVE}(?:
              worked|run|led|taught|managed|spent|served|studied|graduated|trained|built
              |been (?:an? |the |working|running|teaching|with|in charge)
              |(?:over |nearly |about |some |more than |almost )?(?:\w+|\d+\+?)(?:-| )?
                (?:plus )?years
              |an? (?:\w+ )?
                (?:degree|diploma|licence|license|certificate|background|master|phd|bachelor)
              |experience|extensive|completed|finished|done my|cared|driven|sold|designed
              |written|edited|wired|looked after|coached|repaired
            )
          )
        `,
      ],
      {},
      'own',
    ),
  ],
  [
    'work',
    'present',
    phrases(
      [
        pattern`
          (?:
            ${I_AM}(?:
              an?|the|your|our|one of|part of|with|in charge|based|working|running|training
              |studying|teaching|building|responsible|head|chief|chair|director|currently|doing
              |writing a|mapping|designing|at
            ) |my (?:work|job|day job|role|trade|shop|team|business|practice|company|field) |as an? (?!
              result|matter|rule|follow|reminder|thank|courtesy|favou?r|start|last|first|side
              |bonus|way
            )|i ${OFTEN}(?!${COURTESIES}\b)[a-z]{3,}(?<!ed)(?<!ing)(?<!ly)(?= )|i can [a-z]+ |we (?:
              make|build|run|help|sell|grow|repair|teach|design|print|cook|bake|work
            )
          )
        `,
      ],
      {},
      'own',
    ),
  ],
]
