import type { ProfileView } from '../../../src/domain/view/me-view.ts'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { CoachNotes } from './coach-notes.tsx'

/** What the coach says of a profile as a whole: that something in it is no longer so. */
export function ProfileAge({ profile }: { profile: ProfileView }) {
  const { off } = useCoachOff()
  const text = profile.lines
    .filter(({ section }) => section === 'headline' || section === 'about')
    .map(({ title }) => title)
    .join('\n\n')
  const { context, facts } = profile.grounds
  const { reading } = useCoach({ text, kind: 'profile', context, facts, off })
  const old = reading?.findings.filter(({ rule }) => rule === 'stale-profile') ?? []
  return old.length === 0 ? null : (
    <div className="mt-8">
      <CoachNotes findings={old} />
    </div>
  )
}
