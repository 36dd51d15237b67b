import type { FileHead, Reader } from '../../domain/reader.ts'
import { baseName } from '../base-name.ts'
import { contentKey } from '../content-key.ts'
import { csvReader } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { pattern } from '../../text/pattern.ts'

/** Headers of files about the member alone: sign-ins, advertising, searches, payments, learning. */
const ALONE: readonly (readonly string[])[] = [
  ['registeredat', 'registrationip'],
  ['logindate', 'ipaddress'],
  ['memberage', 'companynames'],
  ['category', 'typeofinference'],
  ['time', 'searchquery'],
  ['adclickeddate', 'adtitleid'],
  ['date', 'action', 'adtitleid'],
  ['transactionmadeat', 'invoicenumber'],
  ['datetime', 'medialink'],
  ['contenttitle', 'contenttype', 'contentlastwatcheddateifviewed'],
  ['issuedate', 'number', 'documenttype'],
  ['signindate', 'ipaddress'],
  ['challengetype', 'challengedate'],
  ['hashtag', 'followedon'],
  ['name', 'url', 'authority', 'startedon', 'finishedon'],
  ['companyname', 'role', 'cause', 'startedon', 'finishedon'],
  ['supportedcauses'],
  ['question', 'answer'],
]

const BY_NAME = new RegExp(
  pattern`
  ^(?:guide|coach|learning_?coach|learning_?role_?play)\w*messages(?:_\d+)?\.csv$
  |^(?:
    ad_targeting|ads clicked|lan ads engagement|inferences_about_you|inferences|logins
    |registration|receipts(?:_v2)?|rich[_ ]media|searchqueries|security challenges|learning
    |savedjobalerts|saved_items(?:_\d+)?|instantreposts(?:_\d+)?|causes you care about
    |certifications|volunteering|honors|courses|publications|patents|test scores|organizations
    |hashtag_follows|job seeker preferences|job applicant saved answers
    |job applicant saved screening question responses|private_identity_asset
    |whatsapp phone numbers|verifications|group posts|services marketplace|member_segments?
    |events? attendees?
  )\.csv$
`,
  'i',
)

const EXPORT_FOLDER = /(?:^|\/)[^/]*linkedin[^/]*\//i

/**
 * The files of a LinkedIn export that speak of nobody but its member, or with a machine: each row is
 * kept as it is and nothing made of it.
 */
export const otherFiles: Reader = csvReader({
  kind: 'linkedin/other',
  source: 'linkedin',
  title: 'Other LinkedIn files',
  order: 90,
  complete: false,
  header: confidence,
  cites: (head) => `linkedin/${baseName(head.path)}`,
  sourceKey: () => 'linkedin',
  begin: (input) => {
    const name = baseName(input.path)
    const distinctKey = occurrences()
    return ({ line, payload }) => ({
      kind: 'other',
      key: distinctKey(`${name}/${contentKey(JSON.stringify(payload))}`),
      line,
      payload,
      personas: [],
    })
  },
})

function confidence(keys: ReadonlySet<string>, head: FileHead | null): number {
  const known = ALONE.some((header) => header.every((key) => keys.has(key)))
  if (head === null) return known ? 0.8 : 0
  if (BY_NAME.test(baseName(head.path))) return isLinkedinOnly(head, keys) ? 0.98 : 0.5
  if (known) return 0.8
  return EXPORT_FOLDER.test(head.path) && /\.csv$/i.test(head.path) ? 0.35 : 0
}

/** A talk with a machine has the header of `messages.csv`: only its name tells. */
function isLinkedinOnly(head: FileHead, keys: ReadonlySet<string>): boolean {
  return keys.has('conversationid') || EXPORT_FOLDER.test(head.path)
}
