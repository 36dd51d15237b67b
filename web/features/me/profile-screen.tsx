import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProfileView } from '../../../src/domain/view/me-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'
import { Trouble } from '../../ui/blank.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MePage } from './me-page.tsx'
import { profileQuery } from './me-queries.ts'
import { ProfileAge } from './profile-age.tsx'
import { ProfileBegin } from './profile-begin.tsx'
import { ProfileChanges } from './profile-changes.tsx'
import { ProfileLines } from './profile-lines.tsx'
import { ProfileWriting } from './profile-writing.tsx'
import { Recommendations } from './recommendations.tsx'
import { SkillsPicker } from './skills-picker.tsx'
import { StillTrue } from './still-true.tsx'

/** What others find: kept true here, and copied to where it is shown. */
export function ProfileScreen() {
  const query = useQuery(profileQuery)
  return (
    <MePage
      title="Profile"
      about="What others find when they look you up. Change it here first; your own words win over any import."
    >
      {query.isPending && <Skeleton rows={5} label="Reading your profile" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Profile profile={query.data} />}
    </MePage>
  )
}

function Profile({ profile }: { profile: ProfileView }) {
  const [editing, setEditing] = useState<string | null>(null)
  const asked = profile.lines.find(({ key }) => key === profile.ask)
  const empty = profile.lines.length === 0 && profile.skills.length === 0
  const edit = (key: string | null) => {
    setEditing(key)
    if (key !== null) document.getElementById(`line-${key}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      {empty && <ProfileBegin />}
      {asked !== undefined && <StillTrue line={asked} onEdit={() => edit(asked.key)} />}
      {(asked?.stillShown ?? null) === null && <ProfileAge profile={profile} />}
      <ProfileWriting profile={profile} />
      <ProfileLines lines={profile.lines} editing={editing} onEdit={edit} />
      <SkillsPicker profile={profile} />
      <ProfileChanges changes={profile.changes} />
      <Recommendations recommendations={profile.recommendations} />
      <Where profile={profile} />
    </>
  )
}

/** Where the words go, and where they came from. */
function Where({ profile }: { profile: ProfileView }) {
  return (
    <section className="mt-14 border-t border-line pt-5 text-small text-soft">
      <p>
        {profile.importedAt === null
          ? 'No LinkedIn export was read yet.'
          : `Read from your LinkedIn export on ${plainDate(profile.importedAt)}, ${ago(profile.importedAt)}.`}{' '}
        Nothing is sent to LinkedIn: copy what you changed, then paste it there.
      </p>
      <a
        href={profile.editUrl}
        target="_blank"
        rel="noreferrer noopener"
        className={`${buttonClass('plain')} mt-3`}
      >
        Open your LinkedIn profile
        <span className="sr-only"> in a new window</span>
      </a>
    </section>
  )
}
