import { phrases } from '../patterns.ts'

const DAY =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|' +
  'mon|tues?|wed|thurs?|fri|tomorrow|tomoz|tonight|today|weekend'
const MONTH =
  'january|february|march|april|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const NUMBER =
  '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|a few|a couple of'
const PART = 'morning|afternoon|evening|lunch ?time|week|weekend|fortnight|month|term|year'

/** A day, an hour, a date or a span of minutes that a reader can say yes or no to. */
export const TIME = phrases([
  `(?:${DAY})`,
  `(?:${NUMBER})[- ]?(?:minutes?|mins?|min|hours?|hrs?)`,
  'half an hour|half[- ]hour|an hour|a minute or two|quarter of an hour',
  `(?:this|next|coming) (?:coming )?(?:${PART}|summer|winter|autumn|spring|break|${MONTH}|${DAY})`,
  `(?:in|within|for) (?:the )?(?:${NUMBER}|a|next|coming|first|second|last) (?:(?:${NUMBER}) )?(?:weeks?|days?|months?|fortnight)`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?(?:${MONTH}))?`,
  `\\d{1,2}(?:[./-])\\d{1,2}(?:[./-]\\d{2,4})?`,
  `(?:the )?\\d{1,2} (?:of )?(?:${MONTH})|(?:${MONTH}) \\d{1,2}|in (?:early |mid |late |mid-)?(?:${MONTH})`,
  `(?:until|by|before|after|from|during) (?:(?:${MONTH})|may)`,
  `\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|h|o'clock|uhr)|\\d{1,2}:\\d\\d`,
  `(?:at|by|before|after|around|from|till|until|between) (?:half past |quarter (?:past|to) |about )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|lunch|work|school|dinner|breakfast|dark|\\d{1,2})`,
  'before noon|at noon|after work|after lunch|over lunch on|any day|any evening|any morning|any afternoon',
  `(?:a|either|which|what) (?:day|evening|morning|afternoon|date|time)(?: suits?| works?)?`,
  'by (?:then|the end of)|at the end of the|end of (?:the )?(?:week|month)|start of (?:the )?(?:week|month)',
  'after (?:the |your |my )(?:shift|service|meeting|match|rehearsal|mass|session|talk|class|holidays?|break)',
  'during (?:the |your )?(?:break|interval|lunch|fair|conference|half[- ]term)',
])
