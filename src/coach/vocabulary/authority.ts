import { phrases } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

/** Those whom a stance is taken against, beyond the parties of the job market. */
export const AUTHORITY = phrases([
  pattern`
    (?:my|our|their|the|this|that|his|her|new|last|old|former|previous) (?:\w+ ){0,2}?(?:
      place|lot|plant|owners?|directors?|leadership|governors?|foreman|editor|producers?
      |professor|headteachers?|head|chief executive|ceo|depot|gallery|conservatoire|orchestras?
      |festival|ward|trust|academies|bank|kitchen|kitchens|guild|lab|bistro|department|office
      |line manager|replacement|shifts?|shift|agency|team|bosses|conference|consultancies|chair
      |salary|wages?|rota|budget|tender|portfolio|supervisors?
    )
  `,
  pattern`
    (?:the|this|my|our) (?:whole|entire) (?:industry|system|process|trade|business|market)
    |my university|hire me|hired|candidates?|degrees?|cvs|master's|my experience|colleagues
    |the office|this office|this site|linkedin|(?:in|of|to) this (?:city|country|town)|promoted
    |test|network|nobody here|everyone else here|old ones|your people|your own people|targets?
    |polite letters|algorithms?|sack(?:ed|ing)|laid off|our people|apply|applied|applicants?
    |turned down|interview(?:s|ed)?|adverts?|jobs?|careers?|hr|boss|trained|trial|agencies
    |agency|startups?|start-ups?|publishers?|producers?|academia|freelancers?|clients?|bosses
    |landlords?|feedback|careers? pages?|portals?|templates?|templates|notice|overtime|salary
    |wages?|pay|bonus|invoices?|shortage|trial (?:shift|week|day)|unpaid|contract|strategy|pitch
    |panel|corridor|entry[- ]level|survey|values|loyalty|talent acquisition|auditions?
    |orchestras?|grant|mill owners
    |this (?:trade|town|industry|business|profession|field|craft|country|county)
    |the (?:trades?|trade|profession|craft|industry)
    |your (?:
      sort|kind|firm|company|website|portal|house|client|panel|process|website|end|office|team
    )|consultan(?:t|cy|cies)|leadership|management|chief executive|head office|the board
    |someone up there
    |(?:man|men|boy|people|somebody|someone) (?:in|with) (?:\w+ )?
      (?:suits|clean jackets?|sales|certificate|coat)
  `,
])
