import { oneOf } from '../../../one-of.ts'

/** What one asks after: "did you get the parcel?", "have you heard from Tom?" */
const ASKED_AFTER = oneOf(`
  get, got, see, seen, hear, heard, read, receive, received, enjoy, enjoyed, manage, managed,
  remember, sleep, slept, watch, watched, notice, noticed, leave, left, eat, eaten, book, booked,
  send, sent, forget, forgotten, speak, spoken, talk, talked, finish, finished, lose, lost, think,
  thought, know, want, decide, decided, already, find, found, tell, told, pack, vote, check, been
`)

const BUSY = oneOf(String.raw`
  coming, going, still, ok, okay, well, alright, all right, around, there, back, home, sure, free,
  ready, joining, doing, happy, up to, on for, on the, in (?:town|the office|today|tomorrow),
  busy, off, away, awake, feeling, hungry, warm, keeping
`)

const WISHED = oneOf('want, need, like, think, remember, mean, fancy, prefer, agree, believe, love')

/** Measures are no small talk: "how far did you get in a day?" */
const NO_MEASURE = String.raw`^(?!.*\bhow (?:far|long|many|often|hard|big|old|high|deep|heavy) (?:did|do|does|was|is)\b)`

/** How somebody is, what becomes of plans: nothing is asked of anybody. */
export const SMALL_TALK = [
  String.raw`\bhow(?:'s| is| are| was| were| has| have)\b|\bhow did (?:it|the|your|that|things|they|he|she)\b`,
  String.raw`${NO_MEASURE}.*\b(?:did|have|had|hadn't|haven't|didn't) (?:you|they|he|she|we|I|anyone|anybody)(?: all| both| ever| yet)? ${ASKED_AFTER}\b`,
  String.raw`\b(?:are|were|aren't|weren't) (?:you|we|they)(?: all| both| two)? (?:not )?${BUSY}\b`,
  String.raw`\bwill (?:you|they|he|she|it|there) be\b|\bwill you (?:come|join|make it|need|want|have|two|all)\b`,
  String.raw`\b(?:when|what time|what day|which day)\b|\bwhere (?:are|is|shall|should we|were|was|do we|did you (?:leave|put|go|park))\b`,
  String.raw`\bwhat(?:'s| is| are| was| were| happened| did you think| do you (?:think|mean|say|want|need|fancy)| can I| should I bring| on earth)\b`,
  String.raw`\b(?:do|don't|did|didn't) (?:you|they|we)(?: two| all| both)? (?:really |still |not )?${WISHED}\b|\bwould(?:n't)? (?:you|they)(?: two| all| both)? (?:like|prefer|rather|have (?:thought|believed|guessed))\b`,
  String.raw`\b(?:shall|was it you|is it you|is that you|can you (?:hear|see|make it|come)|who(?:'s| is| was| are| will| else|'ll| knew| knows| would| cares))\b`,
  String.raw`\b(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't) (?:it|you|they|he|she|we|that)\b|\b(?:right|no|or not|eh|huh|okay|ok)\?$`,
  String.raw`\b(?:anyone|anybody|everyone) else\b|\bneed (?:a|any|some)(?:thing)?\b|\bdo I\b|\bdid I\b|\bam I (?:late|early|right|the only)\b`,
]
