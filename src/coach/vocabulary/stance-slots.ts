import { type Slots } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

export const STANCE_SLOTS: Slots = {
  nobody: [
    pattern`
      nobody|no one|no-one|none of (?:them|you)|not (?:one|a) (?:person|soul|of them|of you)
      |not one of (?:them|you|those)|neither of them|not a (?:single )?(?:person|soul|human)
      |hardly (?:anyone|anybody)
    `,
  ],
  them: [
    pattern`
      they|he|she|these people|those people|the lot of them
      |the people (?:upstairs|who run it|in charge)
      |(?:our|my|their|the) (?:so-called )?(?:\w+ )?(?:
        boss|manager|managers|director|directors|leadership|chief executive|ceo|owner|owners
        |foreman|board|panel|management|head|editor|dean|agency|agencies|council|company|firm
        |firms|client|employer|last lot
      )|hr|recruiters|employers|companies|publishers|startups
      |whoever \w+ (?:it|this|that|the \w+|\w+ \w+)|someone up there|somebody up there
      |the men in \w+ \w+
    `,
  ],
  kin: [
    pattern`
      cousin|nephew|niece|son|daughter|brother|sister|son-in-law|brother-in-law|daughter-in-law
      |mate|mates|flatmate|friend|friends|pal|pals|golf partner|drinking (?:friend|buddy|mate)
      |wife|husband|girlfriend|boyfriend|favou?rites?|godson
    `,
  ],
  kind: ['lovely|charming|big|clever|noble|classy'],
  time: [
    pattern`
      (?:
        (?:
          an?|the|my|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several
          |many|\d+|half an?|whole|entire|last|unpaid
        ) )+(?:
          days?|mornings?|afternoons?|evenings?|weeks?|weekends?|saturdays?|sundays?|months?
          |years?|hours?|summers?|winters?|miles|kilomet(?:re|er)s|trains?|holidays?|leave|fare
        )
    `,
  ],
}
