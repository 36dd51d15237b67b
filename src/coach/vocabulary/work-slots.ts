import { type Slots } from '../patterns.ts'
import { CALLED, CALLED_ANIMALS, CALLED_TO_BE } from './insults.ts'
import { pattern } from '../../text/pattern.ts'

export const WORK_SLOTS: Slots = {
  called: [CALLED],
  animal: [CALLED_ANIMALS],
  gap: [
    "(?:(?!(?:if|unless|told|tells|says|said|asked|asks|not|thinks?|because|whose|when|never)(?![\\w']))\\w+(?:[.'-]\\w+)*,? ){0,7}?",
  ],
  person: [
    pattern`
      (?:the|this|that|these|those) (?:\w+ )?(?:
        woman|man|guy|lady|bloke|people|kids|children|students|clients|customers|lot|girl|boy
        |fella|dude|idiot|person|one
      )
    `,
    'he|she|they',
  ],
  those: [
    'bosses|boss|managers?|supervisors?|ceo|directors?|recruiters?|hr|clients?|customers?',
    'employers?|colleagues?|co-?workers?|landlord|foreman|principal|professor|management',
    'interviewers?',
  ],
  calledToBe: [CALLED_TO_BE],
  target: [
    'bosses|boss|managers?|supervisors?|clients?|customers?|patients?|students?|pupils?',
    'parents?|kids in my class|colleagues?|co-?workers?|team ?mates?|team|recruiters?',
    'hr(?: \\w+)?|interviewers?|ceo|cto|directors?|headteacher|head teacher|principal',
    'professor|lecturers?|users?|guests?|diners|tenants?|passengers?|residents?|punters?',
    'shoppers|employers?|employees|interns?|apprentices?|trainees?|juniors?',
    'new (?:guy|girl|hire|boy|starter|intern)|staff|management|doctors?|nurses?|matron',
    'consultants?|readers|authors?|suppliers?|contractors?|committee|panel|jury|judge',
    'council|landlord|agency|owner|foreman|chef|head of (?:\\w+)|secretary|receptionist',
    'investors?|shareholders|donors|members|players|coach|referee|congregation',
    'parishioners|callers?|buyers?|vendors?|bride|people i work (?:with|for)',
    'people at work|people upstairs|suits|brass',
    'everyone (?:here|at work|in (?:my|this) office)|this office|my office|sales team',
    "marketing team|accounts|admin|minister|mayor|applicants?|candidates?|client's",
    "families|relatives|mums|mothers|supervisor's|woman (?:at|in|from) (?:\\w+)",
    'man (?:at|in|from) (?:\\w+)|guy (?:at|in|from) (?:\\w+)|lady (?:at|in|from) (?:\\w+)',
    'idiot',
  ],
  is: [
    "is|are|was|were|'s|'re|must be|has been|have been|acts? like|behaves? like|looks? like|smells? like",
    'has the (?:brain|iq|manners|charm|personality) of',
  ],
  so: [
    pattern`
      (?:
        (?:
          just|such|so|really|truly|absolutely|completely|totally|utterly|simply|all|both|still
          |always|literally|honestly|clearly|obviously|an?|the|one|big|bunch of|load of|pack of
          |complete|total|absolute|utter|proper|right|real|bloody|damn|massive|huge|giant
          |biggest|little|old|how|what|pure|plain|as|most|stupid|fat|lazy|lying|ugly|dumb
          |miserable|whiny|greedy|pompous|arrogant|sad|fucking|effing|bunch|of|too|quite|pretty
          |very|being|as usual|again|worst|kind of|sort of|useless|today|tonight
        ) ){0,5}
    `,
  ],
  drunk: [
    'drunk|drunken|hammered|wasted|plastered|smashed|hung ?over|hung-over|tipsy|sloshed',
    'blotto|legless|pissed|trashed|shit-?faced|bladdered|tanked|wankered|stoned|baked',
    'blazed|high as a kite|buzzed|merry|half[- ]cut|blind drunk|three sheets|paralytic',
    'steaming|rat-?arsed|off my (?:face|head|tits)|mullered|langers|locked|fluthered',
    'squiffy|lit|still drunk|tight|loaded|blackout|blacked out|so drunk|intoxicated',
    'under the influence|pickled|wrecked|mashed|coked up|on coke|on shrooms|on edibles',
    'dying of a hangover|a bit drunk',
  ],
  drink: [
    'pints?|beers?|shots?|glasses (?:of (?:wine|prosecco|champagne|rum))?',
    'bottles?(?: of \\w+)?|wines?|whiskies|whiskeys|vodkas?|gins?|g&ts?|gin and tonics',
    'cocktails?|tequilas?|cans?|rums?|proseccos?|martinis?|margaritas?|mojitos?|jägers?',
    'jagerbombs?|jägerbombs?|joints?|lines|spliffs?|sherries|brandies|drinks(?! of water)',
    'tinnies|ciders?|negronis?|lagers?',
  ],
  work: [
    'work|shift|office|meeting|meetings|presentation|class|lesson|clinic|surgery|ward',
    'boss|client|clients|conference|deadline|standup|stand-up|zoom|call|teams|desk|job',
    'site|kitchen|patients?|lecture|exam|exams|rounds|school|interview|interviews|pitch',
    'board|service|stage|inspection|audit|driving|drive|the van|the truck|the forklift',
    'the bus|duty|on call|tutorial|seminar|workshop|training|court|hearing|matinee',
    'rehearsal|sermon|mass|kids|pupils|students|delivery|deliveries|on the clock|9am|8am',
    '6am|am lecture|residents|morning',
  ],
}
