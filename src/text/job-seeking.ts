import { pattern } from './pattern.ts'

const SEEKING: readonly RegExp[] = [
  /#(?:opentowork|hireme|jobsearch|jobseeker|openforwork|lookingforwork)\b/i,
  /\bhire me\b/i,
  new RegExp(
    pattern`
    \b(?:i am|i'm|im|still|now|currently|actively|been) (?:actively |still |now |currently )?
      (?:looking|searching|hunting|on the lookout) for (?:
        (?!
          someone|somebody|people|a (?:colleague|speaker|volunteer|venue|partner|co-)|volunteers
          |speakers
        )\S+ ){0,6}
      (?:role|roles|job|jobs|work|position|positions|opportunit\w+|post|employment|contract)\b
  `,
    'i',
  ),
  /\b(?:looking|searching|hunting) for (?:a |my |new |next |full-time |permanent |any )*(?:role|job|position|opportunit\w+|challenge)s?\b/i,
  /\bopen to (?:new |any |all |exciting |work|offers)(?:\w* ?){0,2}(?:opportunit\w+|roles?|offers|work)?\b/i,
  /\b(?:available|free) (?:for (?:hire|work)|immediately)\b/i,
  /\b(?:laid off|made redundant|between jobs|out of work|unemployed)\b.*\b(?:looking|role|job|opportunit\w+|hire|hiring)\b/is,
  new RegExp(
    pattern`
    \b(?:
      my job (?:search|hunt)|anyone hiring|who is hiring|who's hiring
      |if you(?:'re| are| know (?:of )?(?:anyone|someone)(?: who is)?) hiring
      |know of any (?:jobs|openings|vacancies)
    )\b
  `,
    'i',
  ),
]
const OFFERING = new RegExp(
  pattern`
  \b(?:
    we are hiring|we're hiring|we’re hiring|join (?:us|our team)
    |my (?:team|colleague) is (?:hiring|looking)|we are looking for|we're looking for
    |(?:role|job|position|work|post) for (?:our|my \w+|her|him|them|a friend|someone)
  )\b
`,
  'i',
)

/** The text says that its writer looks for work; offering work, or telling of others, is not it. English only. */
export function isJobSeeking(text: string): boolean {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“"][^”"]*[”"]/g, ' ')
  return !OFFERING.test(straight) && SEEKING.some((pattern) => pattern.test(straight))
}
