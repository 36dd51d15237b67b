import { oneOf } from '../../../one-of.ts'

const LIVED = oneOf(String.raw`
  had, done, been, run, taught, built, bought, sold, moved, raised, kept, grown, gone, written, known,
  got, taken, brought, fought, given, won, signed, adopted, married, \p{L}{3,}ed
`)

const DID = oneOf(String.raw`
  took, did, ran, went, built, bought, sold, moved, got, had, kept, taught, wrote, brought, grew,
  knew, made, fought, gave, won, married, raised, worked, lived, studied, looked after, cared for
`)

const DOES = oneOf(`
  row, sing, play, sail, sit, work, teach, run, live, deal, advise, chair, coach, sell, breed, cook,
  grow, keep, know, train, represent, own, still row, still sing, still work, still play, still see
`)

/** What the reader can, has, knows or has lived through: "you've had two of them" */
const READER_CAN = [
  String.raw`\byou(?:'ve| have) (?:just |already |both |all |once |only )?(?:${LIVED})\b`,
  String.raw`\byou(?: two| both)? ${DID}\b|\byou(?: and \p{L}+| two| both)?(?: \p{L}+ly)? ${DOES}\b`,
  String.raw`\byou(?:'re| are) (?:the|a|an|on|in|good|one|so good|handy|close|friends|married)\b`,
  String.raw`\b(?:I gather|I understand|I hear|I heard|I believe|I see|rumour has it|word has it|somebody said|told me)\b.{0,30}\byou(?:r|'ve|'re)?\b`,
]

const TRYING = oneOf(String.raw`
  trying, looking, hoping, planning, organi[sz]ing, running, raising, setting up, starting, about to,
  moving, writing, restoring, applying, closing, passing, short, stuck, collecting, researching,
  putting together, building, launching, torn, considering, thinking of, cycling, doing up, preparing
`)

const WRITERS = oneOf(`
  daughter, son, nephew, niece, brother, sister, wife, husband, mother, father, mum, dad, gran, flatmate,
  choir, club, school, band, team, charity, theatre, society, church, village, company, class, group
`)

/** What the writer is about or short of: "we're restoring a barge", "my nephew has come out of the army" */
const WRITER_IS_ABOUT = [
  String.raw`\b(?:I'm|I am|we're|we are) (?:just |now |currently |still |also )?${TRYING}\b`,
  String.raw`\b(?:I|we) (?:run|edit|present|represent|host|organi[sz]e|chair|teach|produce|publish|need|have to|must|can't decide|don't know|start|qualified|graduated)\b`,
  String.raw`\bI(?:'ve| have) (?:a|an|been (?:offered|asked|made|told|wondering|looking)|put in|applied|just (?:started|finished|left|bought|moved|lost)|finished|started|written|rewritten|decided|lost)\b`,
  String.raw`\b(?:my|our) ${WRITERS} (?:is|are|has|have|wants?|needs?|meets?|plays?|lost|runs?)\b`,
  String.raw`\b(?:the|our|my) \p{L}+ (?:wants?|asks? for|needs?|requires?|is looking for|closes|ends|is (?:cutting|closing|short)|has (?:broken|died|gone|let|cancelled|pulled))\b`,
]

/** Told before a question, it makes an ask of it: why this reader, or what for. */
export const PLIGHT = [...READER_CAN, ...WRITER_IS_ABOUT]
