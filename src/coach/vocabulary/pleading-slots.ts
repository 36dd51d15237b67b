import { type Slots } from '../patterns.ts'
import { pattern } from '../../text/pattern.ts'

export const PLEADING_SLOTS: Slots = {
  will: [
    pattern`
      i(?:
        'd|'ll| would| will| can| could|d| am ready to|'m ready to| am willing to|'m willing to
        | am prepared to|'m prepared to| am happy to|'m happy to| am able to| shall
      )
    `,
    '^(?:will|would)',
    '(?<=[,.;:!?–-] ?|(?:honestly|seriously|truly|genuinely|literally|gladly|happily|desperate|stage|point|now|so|tbh) )would',
    'ready to',
    'willing to',
    'prepared to',
  ],
  really: [
    pattern`
      (?:
        (?:
          really|honestly|gladly|happily|even|literally|truly|just|absolutely|also|quite
          |seriously|now|so|very|totally|completely|getting|at this point|simply|only|probably
          |please|happily
        ) ){0,3}
    `,
  ],
  job: [
    'job|jobs|work|role|roles|position|positions|post|vacancy|employment|internship',
    'placement|offer|opening|shifts?|gig|traineeship|apprenticeship|contract|task',
  ],
  any: ['(?:absolutely |literally |just |really |almost )?(?:any|whatever|whichever|every)'],
  pay: ['(?:pay|payment|salary|salaries|wages?|money|stipend|remuneration|rate)'],
  nothing: [
    'for free|for nothing|for no (?:pay|money|salary|wage|wages)',
    'without (?:any )?(?:pay|salary|payment|wages?|money|being paid)|unpaid',
    pattern`
      for (?:
        peanuts|pennies|food|scraps|a (?:bed|meal|hot meal|sandwich|roof|fraction)[\w ]{0,20}
        |less than (?:the )?minimum[\w ]{0,8}|half(?: the)? (?:pay|price|salary|wage|money)
        |room and board|a pittance|next to nothing|zero
      )
    `,
    'gratis|free of charge|at no cost|below (?:the )?minimum wage',
    'under (?:the )?minimum wage',
  ],
  please: ['(?:please|pls|plz|kindly|pleas+e+|pl+ease+|abeg|por favor)'],
  anyone: ['(?:someone|somebody|anyone|anybody|one person|any company|some company|one company)'],
}
