import type { Rule } from './rule.ts'
import { areYouHiring } from './rules/are-you-hiring.ts'
import { broadcast } from './rules/broadcast.ts'
import { complaint } from './rules/complaint.ts'
import { defaultInvite } from './rules/default-invite.ts'
import { desperation } from './rules/desperation.ts'
import { favourOnFirstContact } from './rules/favour-on-first-contact.ts'
import { flatSkills } from './rules/flat-skills.ts'
import { hireMeFlood } from './rules/hire-me-flood.ts'
import { jackOfAllTrades } from './rules/jack-of-all-trades.ts'
import { myselfInc } from './rules/myself-inc.ts'
import { noHomework } from './rules/no-homework.ts'
import { noNextStep } from './rules/no-next-step.ts'
import { numberCollecting } from './rules/number-collecting.ts'
import { onlyWhenNeeded } from './rules/only-when-needed.ts'
import { openPromise } from './rules/open-promise.ts'
import { personaClash } from './rules/persona-clash.ts'
import { pestering } from './rules/pestering.ts'
import { rescueMe } from './rules/rescue-me.ts'
import { selfCentred } from './rules/self-centred.ts'
import { staleProfile } from './rules/stale-profile.ts'
import { templateLeftover } from './rules/template-leftover.ts'
import { tooManyPosts } from './rules/too-many-posts.ts'
import { unemployedIntro } from './rules/unemployed-intro.ts'
import { vagueAsk } from './rules/vague-ask.ts'
import { wrongName } from './rules/wrong-name.ts'

/** All rules of the coach, in the order of their pages (`RULE_IDS`). A new rule is one line here. */
export const SHELF: readonly Rule[] = [
  unemployedIntro,
  jackOfAllTrades,
  myselfInc,
  flatSkills,
  staleProfile,
  areYouHiring,
  desperation,
  selfCentred,
  vagueAsk,
  noNextStep,
  favourOnFirstContact,
  rescueMe,
  noHomework,
  broadcast,
  defaultInvite,
  templateLeftover,
  wrongName,
  pestering,
  openPromise,
  onlyWhenNeeded,
  numberCollecting,
  complaint,
  personaClash,
  hireMeFlood,
  tooManyPosts,
]
