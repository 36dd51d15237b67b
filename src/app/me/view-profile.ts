import type { Instant } from '../../domain/instant.ts'
import type { ProfileView } from '../../domain/view/me-view.ts'
import { findProfileLines, findSkillPlaces } from '../../store/own-words.ts'
import {
  findFormerRecords,
  findImportTimes,
  findOwnerRecords,
  type OwnerRecord,
} from '../../store/owner-records.ts'
import type { Scope } from '../../store/store.ts'
import { linkedinHandle } from '../../text/linkedin-slug.ts'
import { profileContext } from '../coach/profile-context.ts'
import { loadSettings, type Home } from '../home.ts'
import { lineToAsk } from './ask-line.ts'
import { changedAtOf, profileChanges, type FormerRecord } from './profile-changes.ts'
import { profileLines } from './profile-lines.ts'
import { profileSkills, skillsText } from './profile-skills.ts'
import { cellOf } from './record-words.ts'

const FILE_KINDS = ['profile', 'profile-summary', 'positions', 'education', 'skills'].map(
  (name) => `linkedin/${name}`,
)
const OF_PROFILE = new Set(['profile', 'position', 'education', 'skill'])

/** The owner's profile: from the newest export, under their own words. */
export async function viewProfile(home: Home, s: Scope): Promise<ProfileView> {
  const all = await findOwnerRecords(s, [
    'profile',
    'position',
    'education',
    'skill',
    'recommendation',
    'endorsement',
  ])
  const of = (kind: string) => all.filter((record) => record.kind === kind)
  const records = all.filter((record) => OF_PROFILE.has(record.kind))
  const former = await findFormerRecords(
    s,
    records.map(({ id }) => id),
  )
  const own = await findProfileLines(s)
  const places = await findSkillPlaces(s)
  const times = await findImportTimes(s, FILE_KINDS)
  const settings = await loadSettings(home, s)
  const now = home.clock()
  const lines = profileLines(records, own, changedAtOf(former))
  const skills = profileSkills(of('skill'), of('endorsement'), places)
  const updatedAt = newest([
    ...changeTimes(records, former),
    ...own.flatMap((row) => [row.at, row.checked_at ?? 0]),
    ...places.map((row) => row.at),
  ])
  return {
    importedAt: times[0] ?? null,
    lines,
    ask: lineToAsk(lines, now)?.key ?? null,
    skills,
    skillsText: skillsText(skills),
    changes: profileChanges(records, former, times),
    updatedAt,
    editUrl: editUrl(settings.ownLinkedin[0]),
    recommendations: of('recommendation').flatMap(recommendation),
    grounds: profileContext(lines, updatedAt, now, settings.timeZone),
  }
}

function changeTimes(
  records: readonly OwnerRecord[],
  former: readonly FormerRecord[],
): readonly Instant[] {
  const changedAt = changedAtOf(former)
  return records.flatMap((record) => [changedAt(record), record.gone_since ?? 0])
}

function newest(times: readonly Instant[]): Instant | null {
  const latest = Math.max(0, ...times)
  return latest === 0 ? null : latest
}

function editUrl(written: string | undefined): string {
  const handle = written === undefined ? null : linkedinHandle(written)
  return `https://www.linkedin.com/in/${handle === null ? 'me' : encodeURIComponent(handle)}/`
}

function recommendation(record: OwnerRecord): ProfileView['recommendations'] {
  const text = cellOf(record.payload, 'text')
  if (!record.key.startsWith('in/') || record.gone_since !== null || text === '') return []
  const from = `${cellOf(record.payload, 'firstname')} ${cellOf(record.payload, 'lastname')}`.trim()
  return [{ from, text, at: record.at, recordId: record.id }]
}
