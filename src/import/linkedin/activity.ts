import type { Reader } from '../../domain/reader.ts'
import type { EventClaim, RecordKind, SourceRecord } from '../../domain/source-record.ts'
import { fold } from '../../text/fold.ts'
import { contentKey } from '../content-key.ts'
import type { Row } from '../csv-reader.ts'
import { occurrences } from '../occurrences.ts'
import { instantOf, parseWhen } from '../parse-when.ts'
import { linkedinDate } from './linkedin-date.ts'
import { linkedinReader, type LinkedinFile } from './linkedin-file.ts'
import { memberPersona } from './member.ts'

/** Posts. Each line break of a text is written quote, break, quote: undone in `payload.text`. */
export const shares: Reader = activityFile({
  name: 'shares',
  file: 'Shares.csv',
  title: 'LinkedIn posts',
  headers: [['date', 'sharelink', 'sharecommentary']],
  kind: 'share',
  date: 'date',
  row: (row) => ({
    key: row.get('sharelink'),
    payload: { ...row.payload, text: unbroken(row.get('sharecommentary')) },
  }),
})

/** Comments the owner wrote, on posts whose authors the export does not name. */
export const comments: Reader = activityFile({
  name: 'comments',
  file: 'Comments.csv',
  title: 'LinkedIn comments',
  headers: [['date', 'link', 'message']],
  backslash: true,
  kind: 'comment',
  date: 'date',
  row: (row) => ({ key: `${row.get('link')} ${row.get('date')}` }),
})

export const reactions: Reader = activityFile({
  name: 'reactions',
  file: 'Reactions.csv',
  title: 'LinkedIn reactions',
  headers: [['date', 'type', 'link']],
  exactly: true,
  kind: 'reaction',
  date: 'date',
  row: (row) => ({ key: `${row.get('link')} ${row.get('date')}` }),
})

export const votes: Reader = activityFile({
  name: 'votes',
  file: 'Votes.csv',
  title: 'LinkedIn votes',
  headers: [['date', 'link', 'optiontext']],
  kind: 'reaction',
  date: 'date',
  row: (row) => ({ key: `vote ${row.get('link')} ${row.get('date')}` }),
})

export const companyFollows: Reader = activityFile({
  name: 'company-follows',
  file: 'Company Follows.csv',
  title: 'LinkedIn companies followed',
  headers: [['organization', 'followedon']],
  complete: true,
  kind: 'company-follow',
  date: 'followedon',
  row: (row) => ({ key: fold(row.get('organization')) || row.get('organization') }),
})

/** Members the owner follows, by name alone. */
export const memberFollows: Reader = activityFile({
  name: 'member-follows',
  file: 'Member_Follows.csv',
  title: 'LinkedIn members followed',
  headers: [['date', 'status', 'fullname']],
  kind: 'member-follow',
  date: 'date',
  row: (row) => {
    const whole = row.get('fullname')
    const key = `${fold(whole)}/${row.get('date')}`
    if (whole === '') return { key }
    const cite = `#${row.ordinal}`
    return {
      key,
      personas: [
        memberPersona({ slug: null, name: { whole }, cite, role: null, standing: 'seen' }),
      ],
    }
  },
})

export const jobApplications: Reader = activityFile({
  name: 'job-applications',
  file: 'Job Applications.csv',
  title: 'LinkedIn job applications',
  headers: [['applicationdate', 'companyname', 'jobtitle']],
  kind: 'application',
  date: 'applicationdate',
  row: (row) => ({ key: `${jobOf(row)}/${row.get('applicationdate')}` }),
})

export const savedJobs: Reader = activityFile({
  name: 'saved-jobs',
  file: 'Saved Jobs.csv',
  title: 'LinkedIn jobs saved',
  headers: [['saveddate', 'joburl', 'jobtitle']],
  kind: 'saved-job',
  date: 'saveddate',
  row: (row) => ({ key: jobOf(row) }),
})

/** Events the owner signed up for; `Event Time` is a span of two dates. */
export const events: Reader = activityFile({
  name: 'events',
  file: 'Events.csv',
  title: 'LinkedIn events',
  headers: [['eventname', 'eventtime', 'status']],
  complete: true,
  kind: 'event',
  date: '',
  row: (row) => {
    const [start = '', end = ''] = row.get('eventtime').split(/\s+-\s+/)
    const key = `${fold(row.get('eventname'))}/${start}`
    return { key, event: eventClaim(row, key, [utc(start), utc(end)]) }
  },
})

type Made = Pick<SourceRecord, 'key'> &
  Partial<Pick<SourceRecord, 'payload' | 'personas' | 'event'>>

type ActivityFile = Pick<
  LinkedinFile,
  'name' | 'file' | 'title' | 'headers' | 'exactly' | 'backslash'
> & {
  readonly kind: RecordKind
  /** The column with the record's date. */
  readonly date: string
  readonly complete?: boolean
  readonly row: (row: Row) => Made
}

/** A file of what the owner did on LinkedIn, a row each. */
function activityFile({ kind, date, row: readRow, complete, ...file }: ActivityFile): Reader {
  return linkedinReader({
    ...file,
    order: 50,
    complete: complete ?? false,
    begin: (_input, context) => {
      const distinctKey = occurrences()
      return (row): SourceRecord => {
        const made = readRow(row)
        const at = made.event?.startAt ?? linkedinDate(row.get(date), context.timeZone)
        const { line, payload } = row
        const key = distinctKey(made.key)
        return { kind, line, payload, personas: [], ...made, key, ...(at === null ? {} : { at }) }
      }
    },
  })
}

function unbroken(text: string): string {
  return text.replace(/"\n"/g, '\n').replace(/""/g, '"')
}

function jobOf(row: Row): string {
  const id = /\/view\/(\d+)/.exec(row.get('joburl'))?.[1]
  return (
    id ?? contentKey(row.get('joburl'), row.get('companyname'), row.get('jobtitle')).slice(0, 16)
  )
}

function utc(text: string): number | null {
  const when = parseWhen(text, 'month-first')
  return when === null ? null : instantOf(when, 'UTC')
}

function eventClaim(
  row: Row,
  key: string,
  [startAt, endAt]: readonly (number | null)[],
): EventClaim {
  const url = row.get('externalurl')
  return {
    key: `linkedin:${key}`,
    name: row.get('eventname'),
    startAt: startAt ?? null,
    ...(typeof endAt === 'number' ? { endAt } : {}),
    ...(url === '' ? {} : { url }),
    attendance: attendanceOf(row.get('status')),
  }
}

function attendanceOf(status: string): EventClaim['attendance'] {
  if (/^attend|^going|^host/i.test(status)) return 'going'
  if (/^invited|^pending|^interested/i.test(status)) return 'invited'
  return /relinquish|declin|cancel|removed|not/i.test(status) ? 'declined' : 'unknown'
}
